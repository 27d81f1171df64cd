// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_page.h"

#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"
#include "views/command/beside_panel.h"
#include "views/command/bia_board.h"
#include "views/command/call_dialog.h"
#include "views/command/correction_dialog.h"
#include "views/command/due_panel.h"
#include "views/command/focus_card.h"
#include "views/command/hand_over_dialog.h"
#include "views/command/incident_menu.h"
#include "views/command/notice_dialog.h"
#include "views/command/quick_entry.h"
#include "views/command/situation_dialog.h"
#include "views/command/step_board_view.h"
#include "views/kit/flow_layout.h"
#include "views/kit/prompter.h"
#include "views/kit/widgets.h"
#include "views/people/second_person_dialog.h"
#include "views/shell/clock_strip.h"
#include "views/timeline/evidence_opener.h"
#include "views/timeline/timeline_filter.h"
#include "views/timeline/timeline_view.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kGap = 10;
constexpr std::chrono::milliseconds kDigitPause{700};

/// A column that is never lower than what is in it needs at its width; a splitter knows only widths.
class Column final : public QWidget {
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override
    {
        return {layout()->totalMinimumSize().width(), layout()->totalMinimumHeightForWidth(width())};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

}  // namespace

CommandPage::CommandPage(Workspace& workspace, Preferences& preferences, Prompter& prompter, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_preferences(preferences),
      m_prompter(prompter),
      m_desk(workspace, preferences),
      m_menu(new IncidentMenu(m_desk, prompter, *this)),
      m_evidence(new EvidenceOpener(workspace.services().evidence, prompter, this))
{
    setObjectName(u"commandPage"_s);
    setAccessibleName(tr("Command"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    build();
    addKeys();
    connect(&m_desk, &IncidentDesk::changed, this, &CommandPage::show);
    connect(&m_desk, &IncidentDesk::changed, this, &CommandPage::showTimeline);
    connect(&m_workspace, &Workspace::savingChanged, this,
            [this] { m_timeline.setUnsaved(m_workspace.onTheirWay(m_desk.code())); });
    connect(&m_desk, &IncidentDesk::ticked, this, &CommandPage::show);
    connect(&m_desk, &IncidentDesk::refused, this, &CommandPage::tellRefusal);
    connect(&workspace, &Workspace::incidentsChanged, this, &CommandPage::chooseIncident);
    chooseIncident();
}

void CommandPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kGap);
    column->setSpacing(kGap);
    m_strip = new ClockStrip(m_workspace, this);
    m_strip->setObjectName(u"incidentHeaderButton"_s);
    column->addWidget(m_strip);
    m_message = makeLabel({}, u"error"_s, this);
    m_message->setObjectName(u"messageLabel"_s);
    m_message->setContentsMargins(kGap, 0, kGap, 0);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(buildBar());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"commandSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSteps());
    splitter->addWidget(buildMiddle());
    splitter->addWidget(buildTimeline());
    const QList<int> widths{270, 470, 360};
    for (int i = 0; i < splitter->count(); ++i)
        splitter->setStretchFactor(i, widths.at(i));
    if (!splitter->restoreState(m_preferences.kept(u"command-columns"_s).toByteArray()))
        splitter->setSizes(widths);
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_preferences.keep(u"command-columns"_s, splitter->saveState()); });
    splitter->setContentsMargins(kGap, 0, kGap, 0);
    column->addWidget(splitter, 1);
    m_board = new BiaBoard(m_desk, this);
    auto* board = new QHBoxLayout;
    board->setContentsMargins(kGap, 0, kGap, 0);
    board->addWidget(m_board);
    column->addLayout(board);
    connect(m_strip, &QAbstractButton::clicked, this, &CommandPage::switchIncident);
}

/// What concerns the whole incident, on one line: how far the steps are, which are shown, and the acts that
/// belong to no step.
QWidget* CommandPage::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kGap, 0, kGap, 0);
    auto* left = new FlowLayout;
    left->setSpacing(4);
    auto* right = new FlowLayout;
    right->setSpacing(4);
    right->setAlignment(Qt::AlignRight);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    m_progress = makeLabel({}, u"muted"_s, bar);
    m_progress->setObjectName(u"progressLabel"_s);
    m_progress->setWordWrap(false);
    left->addWidget(m_progress);
    auto* group = new QButtonGroup(this);
    const std::initializer_list<std::tuple<QString, QString, StepListModel::Filter>> filters = {
        {u"allStepsButton"_s, tr("All"), StepListModel::Filter::All},
        {u"openStepsButton"_s, tr("Open"), StepListModel::Filter::Open},
        {u"myStepsButton"_s, tr("Mine"), StepListModel::Filter::Mine}};
    for (const auto& [name, text, filter] : filters) {
        auto* button = makeButton(name, text, u"chip"_s, bar);
        button->setCheckable(true);
        button->setChecked(filter == StepListModel::Filter::All);
        group->addButton(button);
        left->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, chosen = filter] {
            m_steps.setFilter(chosen, m_workspace.actor());
            show();
        });
    }
    const std::initializer_list<std::tuple<QString, QString, void (CommandPage::*)()>> acts = {
        {u"callSomebodyButton"_s, tr("Call  C"), &CommandPage::callSomebody},
        {u"noticesButton"_s, tr("Notices  M"), &CommandPage::openNotices},
        {u"situationButton"_s, tr("Situation  S"), &CommandPage::openSituation},
        {u"handOverSheetButton"_s, tr("Hand-over  H"), &CommandPage::openHandOver}};
    for (const auto& [name, text, slot] : acts) {
        auto* button = makeButton(name, text, u"chip"_s, bar);
        right->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    }
    m_more = new QToolButton(bar);
    m_more->setObjectName(u"moreButton"_s);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about this incident"));
    m_more->setProperty("look", u"chip"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &CommandPage::fillMore);
    right->addWidget(m_more);
    return bar;
}

QWidget* CommandPage::buildSteps()
{
    m_stepList = new StepBoardView(m_steps, this);
    m_stepList->setMinimumWidth(200);
    connect(m_stepList, &StepBoardView::stepChosen, &m_desk, &IncidentDesk::choose);
    return m_stepList;
}

QWidget* CommandPage::buildMiddle()
{
    auto* panel = new Column(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new FocusCard(m_desk, panel);
    column->addWidget(m_card, 1);
    m_nothing = makeLabel({}, u"heading"_s, panel);
    m_nothing->setObjectName(u"nothingLabel"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    column->addWidget(m_nothing, 1);
    m_declare = makeButton(u"declareIncidentButton"_s, tr("Declare…"), u"danger"_s, panel);
    column->addWidget(m_declare, 0, Qt::AlignHCenter);
    connect(m_declare, &QPushButton::clicked, this, [this] { emit declarationRequested(m_desk.code()); });
    m_beside = new BesidePanel(m_desk, panel);
    column->addWidget(m_beside);
    m_due = new DuePanel(m_desk, panel);
    column->addWidget(m_due);
    connect(m_card, &FocusCard::callRequested, this, &CommandPage::openCall);
    connect(m_card, &FocusCard::secondPersonNeeded, this, &CommandPage::askSecondPerson);
    connect(m_due, &DuePanel::noticeRequested, this, &CommandPage::openNotice);
    connect(m_due, &DuePanel::situationReportRequested, this, &CommandPage::openSituation);
    panel->setMinimumWidth(340);
    return panel;
}

QWidget* CommandPage::buildTimeline()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TimelineFilter(m_timeline, panel));
    m_conflicts = makeButton(u"conflictsButton"_s, {}, u"urgent"_s, panel);
    m_conflicts->hide();
    column->addWidget(m_conflicts);
    m_timelineView = new TimelineView(&m_workspace.services().evidence, panel);
    m_timelineView->setTimeline(&m_timeline);
    m_timelineView->setCorrectable(true);
    column->addWidget(m_timelineView, 1);
    connect(m_conflicts, &QPushButton::clicked, this, &CommandPage::settleConflict);
    connect(m_timelineView, &TimelineView::evidenceRequested, this, [this](const Digest& sha256) {
        m_evidence->open(
            sha256, m_timelineView->currentIndex().data(TimelineTableModel::EvidenceNameRole).toString());
    });
    connect(m_timelineView, &TimelineView::correctionRequested, this, &CommandPage::correct);
    connect(m_timelineView, &TimelineView::withdrawalRequested, this, &CommandPage::withdraw);
    m_entry = new QuickEntry(m_desk, panel);
    column->addWidget(m_entry);
    m_timelineView->setMinimumWidth(250);
    return panel;
}

/// In a small window the step in focus has the room.
void CommandPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int kSmallHeight = 780;
    constexpr int kUsualLines = 3;
    m_due->setMost(window()->height() < kSmallHeight ? 1 : kUsualLines);
}

QSize CommandPage::minimumSizeHint() const
{
    const int wide = layout()->totalMinimumSize().width();
    return {wide, layout()->totalMinimumHeightForWidth(std::max(wide, width()))};
}

void CommandPage::addKeys()
{
    const auto on = [this](const QKeySequence& key, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(key, this);
        // A text field with the focus takes its letters first.
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_B, [this] { m_card->begin(); });
    on(Qt::Key_D, [this] { m_card->finish(); });
    on(Qt::Key_N, [this] { m_card->askReason(u"na"_s); });
    on(Qt::Key_X, [this] { m_card->askReason(u"failed"_s); });
    on(Qt::Key_L, [this] { m_card->askReason(u"defer"_s); });
    on(Qt::Key_K, [this] { m_card->askReason(u"skip"_s); });
    on(Qt::Key_R, [this] { m_card->askReason(u"retry"_s); });
    on(Qt::Key_Slash, [this] { m_entry->start(); });
    on(Qt::Key_C, [this] { callSomebody(); });
    on(Qt::Key_M, [this] { openNotices(); });
    on(Qt::Key_S, [this] { openSituation(); });
    on(Qt::Key_H, [this] { openHandOver(); });
    on(QKeySequence::Undo, [this] { withdrawLastAct(); });
    for (int digit = 0; digit <= 9; ++digit)
        on(QKeySequence(Qt::Key_0 + digit), [this, digit] { typeDigit(digit); });
    m_digitTimer = new QTimer(this);
    m_digitTimer->setSingleShot(true);
    m_digitTimer->setInterval(kDigitPause);
    connect(m_digitTimer, &QTimer::timeout, this, [this] { m_digits.clear(); });
}

/// Several digits typed at a time are one number: 1, then 4, is step 14.
void CommandPage::typeDigit(int digit)
{
    m_digits += QString::number(digit);
    m_digitTimer->start();
    if (const QString step = m_steps.stepNumbered(m_digits.toInt()); !step.isEmpty())
        m_desk.choose(step);
}

void CommandPage::chooseIncident()
{
    const auto open = m_workspace.openIncidents();
    const auto isOpen = [&open](const QString& code) {
        return std::any_of(open.cbegin(), open.cend(),
                           [&code](const IncidentState* state) { return state->code == code; });
    };
    if (open.isEmpty() || isOpen(m_desk.code()))
        return;
    const QString last = m_preferences.kept(u"incident"_s).toString();
    this->open(isOpen(last) ? last : open.first()->code);
}

void CommandPage::switchIncident()
{
    const auto open = m_workspace.openIncidents();
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (open.at(i)->code == m_desk.code()) {
            this->open(open.at((i + 1) % open.size())->code);
            return;
        }
    }
}

void CommandPage::open(const QString& subject)
{
    const QString code = subject.section(u'#', 0, 0);
    m_preferences.keep(u"incident"_s, code);
    m_strip->setIncident(code);
    m_desk.open(code);
    if (const QString step = subject.section(u'#', 1); !step.isEmpty())
        m_desk.choose(step);
}

void CommandPage::show()
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    m_steps.show(*state, m_desk.focus(), m_desk.now(), m_workspace.language());
    m_stepList->followFocus();
    int settled = 0;
    int count = 0;
    const auto board = stepBoard(*state);
    for (const BoardChunk& chunk : board) {
        settled += chunk.settled();
        count += static_cast<int>(chunk.steps.size());
    }
    m_progress->setText(count == 0 ? QString() : tr("Steps %1/%2").arg(settled).arg(count));
    m_nothing->setVisible(!m_desk.focus());
    QString nothing = tr("No step is open.");
    if (!state->declared)
        nothing = tr("Not declared yet.");
    else if (isUnderway(*state) && count > 0)
        nothing = tr("Every step is settled. Stand down when the team is ready.");
    else if (!isUnderway(*state))
        nothing = nameOf(courseOf(*state));
    m_nothing->setText(nothing);
    m_declare->setVisible(!state->declared && !isOver(*state));
}

void CommandPage::showTimeline()
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    m_message->hide();
    m_timeline.setLanguage(m_workspace.language());
    m_timeline.setZone(m_workspace.zone());
    m_timelineView->setTimes(m_workspace.zone(), m_desk.now());
    m_timeline.setState(*state);
    const auto open = std::count_if(state->conflicts.cbegin(), state->conflicts.cend(),
                                    [](const Conflict& conflict) { return !conflict.isSettled; });
    m_conflicts->setVisible(open > 0);
    m_conflicts->setText(
        shapeOf(Status::Down) + u' ' +
        tr("%n conflict(s) between laptops: look and settle", nullptr, static_cast<int>(open)));
    m_conflicts->setAccessibleName(m_conflicts->text());
}

void CommandPage::settleConflict()
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    for (const Conflict& conflict : state->conflicts) {
        if (conflict.isSettled)
            continue;
        const int number = state->positions.value(conflict.entry) + 1;
        m_timelineView->choose(number);
        const auto reason = m_prompter.askText(
            this, tr("Entry #%1 does not count: %2 How is it settled?").arg(number).arg(conflict.reason), {});
        if (reason && !reason->trimmed().isEmpty())
            m_desk.act(incident_entry::kConflictSettled,
                       {{u"seq"_s, number}, {u"reason"_s, reason->trimmed()}});
        return;
    }
}

void CommandPage::correct(int number)
{
    if (m_desk.state() != nullptr)
        (new CorrectionDialog(m_desk, number, this))->open();
}

void CommandPage::askSecondPerson(const QJsonObject& fields)
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr || !m_desk.focus())
        return;
    const StepRef ref = *m_desk.focus();
    const PlanStep& step = stepOf(*state, ref);
    auto* dialog = new SecondPersonDialog(m_workspace, *state, step.secondRole,
                                          step.id + u' ' + step.title.in(m_workspace.language()).text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecondPersonDialog::answered, this,
            [this, ref, fields](const SecondAnswer& answer) { takeSecondAnswer(answer, ref, fields); });
    dialog->open();
}

void CommandPage::takeSecondAnswer(const SecondAnswer& answer, const StepRef& ref, QJsonObject fields)
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    const bool isAwaiting =
        stepStates(state->plans.at(ref.plan)).at(ref.step) == StepState::AwaitingConfirmation;
    fields.insert(u"plan"_s, state->plans.at(ref.plan).code);
    fields.insert(u"step"_s, stepOf(*state, ref).id);
    if (!answer.reasonWithout.isEmpty())
        fields.insert(u"reason"_s, answer.reasonWithout);
    if (isAwaiting) {
        if (!answer.confirmsLater)
            m_desk.actAs(answer.second.value_or(m_workspace.actor()),
                         {incident_entry::kStepConfirmed, fields, {}, {}, {}, {}});
        return;
    }
    if (answer.confirmsLater)
        fields.insert(u"awaiting"_s, true);
    m_desk.act(Act{incident_entry::kStepDone, fields, {}, {}, answer.second, {}});
}

void CommandPage::print()
{
    m_menu->showReport(u"incident"_s);
}

void CommandPage::fillMore()
{
    m_more->menu()->clear();
    m_menu->fill(*m_more->menu());
}

void CommandPage::withdrawLastAct()
{
    const auto number = m_desk.lastOwnEntry();
    const IncidentState* state = m_desk.state();
    if (!number || state == nullptr) {
        tellRefusal(
            {Error::Code::NotFound, tr("You have written nothing here that could be withdrawn."), {}});
        return;
    }
    withdraw(*number);
}

void CommandPage::withdraw(int number)
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr || number < 1 || number > state->entries.size())
        return;
    const QString sentence = entrySentence(*state, state->entries.at(number - 1), m_workspace.language());
    if (!m_prompter.confirm(this, tr("Withdraw entry #%1?").arg(number),
                            sentence + u"\n\n"_s + tr("It stays in the timeline, marked as withdrawn."),
                            tr("Withdraw")))
        return;
    m_desk.act(incident_entry::kCorrected,
               {{u"seq"_s, number}, {u"void"_s, true}, {u"reason"_s, tr("withdrawn as entered by mistake")}});
}

void CommandPage::tellRefusal(const Error& error)
{
    m_message->setText(shapeOf(Status::Down) + u' ' + error.message);
    m_message->show();
    constexpr std::chrono::seconds kShown{12};
    QTimer::singleShot(kShown, m_message, [this, shown = m_message->text()] {
        if (m_message->text() == shown)
            m_message->hide();
    });
}

void CommandPage::openNotice(const QString& plan, const QString& id, const QString& audience)
{
    if (m_desk.state() != nullptr)
        (new NoticeDialog(m_desk, plan, id, audience, this))->open();
}

void CommandPage::openCall(const QString& role)
{
    if (m_desk.state() != nullptr)
        (new CallDialog(m_desk, role, this))->open();
}

void CommandPage::callSomebody()
{
    const IncidentState* state = m_desk.state();
    openCall(state != nullptr && m_desk.focus() ? stepOf(*state, *m_desk.focus()).role : QString());
}

void CommandPage::openNotices()
{
    const QList<DueNotice>& due = m_desk.account().due;
    for (const DueNotice& notice : due) {
        if (notice.kind == DueNotice::Kind::Communication) {
            openNotice(notice.plan, notice.id, notice.audience);
            return;
        }
    }
    openNotice({}, {}, {});
}

void CommandPage::openSituation()
{
    if (m_desk.state() != nullptr)
        (new SituationDialog(m_desk, this))->open();
}

void CommandPage::openHandOver()
{
    if (m_desk.state() == nullptr)
        return;
    auto* dialog = new HandOverDialog(m_desk, this);
    connect(dialog, &HandOverDialog::sheetRequested, this, [this] { m_menu->showReport(u"handover"_s); });
    dialog->open();
}

void CommandPage::setCrisisMode(bool isOn)
{
    constexpr double kLeastPoints = 14.0;
    QFont large = font();
    large.setPointSizeF(isOn ? std::max(kLeastPoints, QFont().pointSizeF()) : QFont().pointSizeF());
    setFont(large);
    // Targets of 44 pixels and more (rule 10).
    setStyleSheet(isOn
                      ? u"QPushButton, QLineEdit, QComboBox { min-height: 30px; } "
                        "QPushButton[look=\"chip\"], QToolButton[look=\"chip\"], QPushButton[look=\"line\"], "
                        "QPushButton[look=\"urgent\"] { min-height: 38px; }"_s
                      : QString());
}

int CommandPage::takeFiles(const QStringList& paths)
{
    return m_entry->takeFiles(paths);
}

QVariantMap CommandPage::place() const
{
    return {{u"incident"_s, m_desk.code()}, {u"entry"_s, m_entry->text()}};
}

void CommandPage::resume(const QVariantMap& place)
{
    open(place.value(u"incident"_s).toString());
    m_entry->setText(place.value(u"entry"_s).toString());
}

void CommandPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void CommandPage::dropEvent(QDropEvent* event)
{
    if (m_entry->take(*event->mimeData()))
        event->acceptProposedAction();
}

}  // namespace holdfast
