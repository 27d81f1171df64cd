// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/identity_service.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast {

/// Sets somebody's own PIN, or replaces it with the present one in hand. To be shown with open().
class PinDialog final : public QDialog {
    Q_OBJECT

public:
    /// `identity` is not owned. `hasPin`: then the present one is asked.
    PinDialog(IdentityService& identity, const Person& person, bool hasPin, QWidget* parent = nullptr);

signals:
    void pinSet();

private:
    QLineEdit* addField(QVBoxLayout* layout, const QString& name, const QString& label);
    void save();
    void set(const Actor& author);
    void refuse(const QString& message, QLineEdit* field);

    IdentityService& m_identity;
    Person m_person;
    QLineEdit* m_present = nullptr;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_repeat = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace holdfast
