// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"
#include "views/kit/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast {

class PersonPicker;
struct PickedPerson;

/// What came of asking for a second person: exactly one of the three.
struct SecondAnswer {
    std::optional<Actor> second;  ///< Confirmed, with their PIN.
    QString reasonWithout;        ///< Why the lead goes on without.
    bool confirmsLater = false;
};

/// Asks a second person to confirm an act that cannot be undone: who, with their PIN. Those are offered whom
/// the rules allow; the lead may go on without, with a reason; or it is confirmed later. To be shown with
/// open().
class SecondPersonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what` is the act in a sentence, `role` the one that the step asks for. The workspace is not owned.
    SecondPersonDialog(Workspace& workspace, const IncidentState& state, const QString& role,
                       const QString& what, QWidget* parent = nullptr);

signals:
    void answered(const SecondAnswer& answer);

private:
    QWidget* makeOthers();
    void readPeople();
    void offer(const QList<PickedPerson>& people);
    void renew();
    void confirm();
    void setPin();
    void goOnWithout();
    void refuse(const QString& message);
    void finish(const SecondAnswer& answer);

    Workspace& m_workspace;
    IncidentState m_state;
    QString m_role;
    PersonPicker* m_picker;
    QLabel* m_nobody;
    QLineEdit* m_pin;
    QLabel* m_error;
    QPushButton* m_confirm;
    QPushButton* m_setPin;
    QLineEdit* m_reason = nullptr;
};

}  // namespace holdfast
