// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/step_list_model.h"
#include "models/incidents/timeline_table_model.h"
#include "views/command/incident_desk.h"
#include "views/kit/page.h"

#include <QPointer>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QTimer;
class QToolButton;

namespace holdfast {

class BesidePanel;
class BiaBoard;
class ClockStrip;
class DuePanel;
class EvidenceOpener;
class FocusCard;
class IncidentMenu;
class Prompter;
class QuickEntry;
class StepBoardView;
class TimelineView;

/// The command screen: the steps on the left, the one to do now in the middle, the timeline on the right, the
/// clocks below (experience.md, "The command screen").
class CommandPage final : public Page {
    Q_OBJECT

public:
    /// Owns none.
    CommandPage(Workspace& workspace, Preferences& preferences, Prompter& prompter,
                QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("command"); }
    QString title() const override { return tr("Command"); }
    /// The incident of that code, or "CODE#PLAN/STEP".
    void open(const QString& subject) override;
    QSize minimumSizeHint() const override;
    bool canPrint() const override { return m_desk.state() != nullptr; }
    /// The incident report.
    void print() override;
    QVariantMap place() const override;
    void resume(const QVariantMap& place) override;
    /// In large letters, nothing else (rule 10).
    void setCrisisMode(bool isOn);
    /// Files that were dropped anywhere on the window; answers how many it takes.
    int takeFiles(const QStringList& paths);

    IncidentDesk& desk() { return m_desk; }

signals:
    /// The incident is open and not declared yet; its declaration is asked for.
    void declarationRequested(const QString& incident);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    QWidget* buildSteps();
    QWidget* buildMiddle();
    QWidget* buildTimeline();
    void addKeys();
    void show();
    void showTimeline();
    void chooseIncident();
    void switchIncident();
    void typeDigit(int digit);
    void withdrawLastAct();
    void withdraw(int number);
    void correct(int number);
    void settleConflict();
    void tellRefusal(const Error& error);
    void askSecondPerson(const QJsonObject& fields);
    void takeSecondAnswer(const struct SecondAnswer& answer, const StepRef& step, QJsonObject fields);
    void openNotice(const QString& plan, const QString& id, const QString& audience);
    void openCall(const QString& role);
    void callSomebody();
    void openNotices();
    void openSituation();
    void fillMore();
    void openHandOver();

    Workspace& m_workspace;
    Preferences& m_preferences;
    Prompter& m_prompter;
    IncidentDesk m_desk;
    IncidentMenu* m_menu;
    EvidenceOpener* m_evidence;
    StepListModel m_steps;
    TimelineTableModel m_timeline;
    ClockStrip* m_strip = nullptr;
    StepBoardView* m_stepList = nullptr;
    FocusCard* m_card = nullptr;
    BesidePanel* m_beside = nullptr;
    DuePanel* m_due = nullptr;
    TimelineView* m_timelineView = nullptr;
    QuickEntry* m_entry = nullptr;
    QPushButton* m_conflicts = nullptr;
    QToolButton* m_more = nullptr;
    BiaBoard* m_board = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_nothing = nullptr;
    QPushButton* m_declare = nullptr;
    QLabel* m_progress = nullptr;
    QTimer* m_digitTimer = nullptr;
    QString m_digits;
};

}  // namespace holdfast
