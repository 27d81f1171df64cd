// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/workspace.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast {

class PersonPicker;

/// "Who is at the keyboard?": a person, the role they act in, and their PIN where the log is to say that it
/// was really they. Somebody can be added, and everybody can set their own PIN. To be shown with open().
class OperatorDialog final : public QDialog {
    Q_OBJECT

public:
    /// The workspace is not owned; the dialog does not change who acts there.
    explicit OperatorDialog(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void chosen(const Actor& actor);

private:
    QWidget* makeNewcomer();
    QWidget* makeFoot();
    void readPeople(const QString& then = {});
    void offer(const QList<Person>& people, const QSet<PersonId>& withPin, const QString& then);
    QString titleOf(const QString& role) const;
    QStringList rolesOf(const Person& person) const;
    void renew();
    void choose();
    void setPin();
    void add();
    void refuse(const QString& message);

    Workspace& m_workspace;
    PersonPicker* m_picker;
    QLabel* m_empty;
    QComboBox* m_role;
    QLineEdit* m_pin;
    QWidget* m_newcomer = nullptr;
    QLineEdit* m_newName = nullptr;
    QComboBox* m_newRole = nullptr;
    QLabel* m_error;
    QPushButton* m_choose = nullptr;
    QPushButton* m_setPin = nullptr;
};

}  // namespace holdfast
