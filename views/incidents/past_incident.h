// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/account.h"
#include "models/incidents/incident_replay.h"
#include "models/incidents/timeline_table_model.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace holdfast {

class PastClocks;
class FactRow;
class Prompter;
class StatusBadge;
class PastSteps;
class TimelineFilter;
class TimelineView;
class TimeScrubber;
class VerdictRow;
class Workspace;

/// An incident to be read: what it was, its verdicts, clocks, steps and timeline, and all of that at any
/// moment of it. Nothing can be changed from here.
class PastIncident final : public QWidget {
    Q_OBJECT

public:
    /// Neither reference is owned.
    PastIncident(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    /// Shows `state` as it stands at its end.
    void show(const IncidentState& state);
    /// Goes on with a newer picture of what is shown, at the same moment.
    void renew(const IncidentState& state);
    QString code() const;
    /// What is shown, as it stands at its end; there once show() was called.
    const IncidentState& whole() const { return m_replay->whole(); }
    /// Chooses entry #`number` in the timeline; false where there is none.
    bool chooseEntry(int number);
    void goTo(int moment);
    /// Gives the keys to what goes through the moments.
    void takeKeys();

    QVariantMap place() const;
    void resume(const QVariantMap& place);

signals:
    void backRequested();
    /// The report of the incident is asked for.
    void reportRequested();
    /// The incident is open: go on with it.
    void commandRequested(const QString& code);

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void setReplay(const IncidentState& state, IncidentReplay::Sight sight, std::optional<Instant> at);
    void showMoment(int moment, bool choosesEntry);
    void showTimeline(const IncidentState& state, int moment, bool isEnd);
    void showFacts(const IncidentState& state, const IncidentAccount& account);
    void showVerdicts(const IncidentState& state, const IncidentAccount& account);

    Workspace& m_workspace;
    Prompter& m_prompter;
    std::unique_ptr<IncidentReplay> m_replay;
    TimelineTableModel m_timeline;
    QLabel* m_codeLabel;
    QLabel* m_titleLabel;
    StatusBadge* m_courseBadge;
    QWidget* m_exerciseStrip;
    QPushButton* m_commandButton;
    FactRow* m_facts;
    VerdictRow* m_verdicts;
    TimeScrubber* m_scrubber;
    QTabWidget* m_tabs;
    PastClocks* m_clocks;
    PastSteps* m_steps;
    TimelineFilter* m_filter;
    TimelineView* m_view;
};

}  // namespace holdfast
