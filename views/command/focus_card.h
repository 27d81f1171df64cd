// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QFrame>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace holdfast {

class StatusBadge;

/// The one step to do now, the largest thing on the screen: what to check and to read back, who does it and
/// how to reach them, how long it may take, and every way in which it can end (experience.md, "The command
/// screen", rules 1 to 5).
class FocusCard final : public QFrame {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit FocusCard(IncidentDesk& desk, QWidget* parent = nullptr);

    void begin();
    void finish();
    /// Asks for the reason in place, then does it: "na", "failed", "defer", "skip".
    void askReason(const QString& verb);

signals:
    void callRequested(const QString& role);
    /// The step needs a second person; `fields` is what was said so far.
    void secondPersonNeeded(const QJsonObject& fields);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void takeFont();
    void show();
    void showTimes();
    void showPeople(const IncidentState& state, const PlanStep& step);
    void showQuestion(const IncidentState& state, const PlanStep& step);
    void showOptions(const PlanStep& step);
    void showDetail(const PlanStep& step);
    void showActions(StepState state, const PlanStep& step);
    void giveReason();
    void endReason();
    void report(const QJsonObject& fields);
    QString text(const std::optional<LocalizedText>& text) const;

    IncidentDesk& m_desk;
    QString m_shown;  ///< Name of the step on the card.
    QString m_verb;   ///< What a reason is being given for.

    QLabel* m_number;
    QLabel* m_title;
    StatusBadge* m_state;
    QLabel* m_people;
    QPushButton* m_call;
    QLabel* m_times;
    QLabel* m_marks;
    QScrollArea* m_scroll;
    QLabel* m_challenge;
    QLabel* m_expected;
    QWidget* m_optionsBox;
    QVBoxLayout* m_options;
    QButtonGroup* m_optionGroup;
    QLineEdit* m_value;
    QPushButton* m_more;
    QLabel* m_detail;
    QWidget* m_actions;
    QPushButton* m_begin;
    QPushButton* m_done;
    QPushButton* m_notApplicable;
    QPushButton* m_failed;
    QPushButton* m_defer;
    QPushButton* m_skip;
    QPushButton* m_retry;
    QWidget* m_reasonRow;
    QLabel* m_reasonTitle;
    QLineEdit* m_reason;
    QComboBox* m_phase;
    QPushButton* m_giveReason;
};

}  // namespace holdfast
