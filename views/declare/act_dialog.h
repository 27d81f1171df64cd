// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/act_check.h"
#include "views/kit/workspace.h"

#include <QDialog>
#include <QMap>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast {

class MomentEdit;

/// What somebody said in an ActDialog.
struct ActValues {
    QString reason;
    std::optional<Instant> moment;
    QMap<QString, QString> choices;  ///< By key of the choice.
    QMap<QString, QString> texts;
    QMap<QString, bool> checks;
};

/// What an act asks of the person who does it. Whether a reason is needed is asked of the rules, not said
/// here.
struct ActForm {
    struct Choice {
        QString key;  ///< The combo box is called by it: "toCombo".
        QString label;
        QList<std::pair<QString, QString>> options;  ///< Value and text.
    };
    struct Field {
        QString key;  ///< "sourceEdit", "testedCheck".
        QString label;
    };
    struct Moment {
        QString label;
        QList<int> minutesAgo{0, 5, 15};
    };

    QString title;
    QString explanation;
    QString button;
    bool isGrave = false;  ///< Cannot be taken back: never done by Enter.
    QList<Choice> choices;
    std::optional<Moment> moment;  ///< Asked and needed.
    QList<Field> texts;
    QList<Field> checks;
    bool takesReason = true;
    QStringList readyReasons;
    /// What stands against it or deserves a look, a line each; asked anew when the incident changes.
    std::function<QStringList(const IncidentState&)> remarks;
    std::function<QList<Act>(const IncidentState&, const ActValues&)> acts;
};

/// Asks what an act needs and carries it out in the incident; what the rules have against it is said while it
/// is filled in. To be shown with open().
class ActDialog final : public QDialog {
    Q_OBJECT

public:
    /// `incident` is a code. The workspace is not owned.
    ActDialog(Workspace& workspace, const QString& incident, const ActForm& form, QWidget* parent = nullptr);

public slots:
    void reject() override;

signals:
    /// It is done, and the workspace shows it.
    void carriedOut(const QString& incident);

private:
    void build(const IncidentState& state);
    void addChoices(QVBoxLayout* layout);
    void addReason(QVBoxLayout* layout);
    void addFoot(QVBoxLayout* layout);
    ActValues values() const;
    void renew();
    void carryOut();
    void next(const QList<Act>& acts);
    void say(const QString& text);

    Workspace& m_workspace;
    QString m_incident;
    ActForm m_form;
    QLabel* m_remarks = nullptr;
    QMap<QString, QComboBox*> m_choices;
    QMap<QString, QLineEdit*> m_texts;
    QMap<QString, QCheckBox*> m_checks;
    MomentEdit* m_moment = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_act = nullptr;
    bool m_isBusy = false;
    bool m_wasPressed = false;
};

}  // namespace holdfast
