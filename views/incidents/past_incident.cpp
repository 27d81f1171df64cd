// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/past_incident.h"

#include "models/incidents/entry_sentence.h"
#include "models/incidents/incident_table_model.h"
#include "views/incidents/fact_row.h"
#include "views/incidents/past_clocks.h"
#include "views/incidents/past_steps.h"
#include "views/incidents/time_scrubber.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/texts.h"
#include "views/kit/theme.h"
#include "views/kit/widgets.h"
#include "views/kit/workspace.h"
#include "views/timeline/evidence_opener.h"
#include "views/timeline/timeline_filter.h"
#include "views/timeline/timeline_view.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace holdfast {

PastIncident::PastIncident(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompter(prompter)
{
    m_scrubber = new TimeScrubber;
    m_facts = new FactRow;
    m_verdicts = new VerdictRow;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_exerciseStrip = new ExerciseStrip;
    layout->addWidget(m_exerciseStrip);
    layout->addWidget(makeHead());
    layout->addWidget(m_facts);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_scrubber);
    layout->addWidget(makeBody(), 1);
    connect(m_scrubber, &TimeScrubber::momentChosen, this, [this](int moment) { showMoment(moment, true); });
    connect(m_scrubber, &TimeScrubber::sightChosen, this, [this](IncidentReplay::Sight sight) {
        const bool wasAtEnd = m_scrubber->isAtEnd();
        const Instant at = m_replay->at(m_scrubber->moment());
        setReplay(IncidentState(m_replay->whole()), sight, wasAtEnd ? std::nullopt : std::optional(at));
    });
    for (const auto& [key, step] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)}) {
        auto* shortcut =
            new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, by = step] { goTo(m_scrubber->moment() + by); });
    }
}

QWidget* PastIncident::makeHead()
{
    auto* head = new QWidget;
    auto* back = makeButton(u"allIncidentsButton"_s, tr("← All incidents"), u"link"_s);
    connect(back, &QPushButton::clicked, this, &PastIncident::backRequested);
    m_codeLabel = makeLabel({}, u"heading"_s);
    m_codeLabel->setWordWrap(false);
    m_titleLabel = makeLabel({}, u"heading"_s);
    m_courseBadge = new StatusBadge;
    m_courseBadge->setFlat(true);
    m_commandButton = makeButton(u"toCommandButton"_s, tr("Go on with it"), u"primary"_s);
    connect(m_commandButton, &QPushButton::clicked, this, [this] { emit commandRequested(code()); });
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(back);
    row->addWidget(m_codeLabel);
    row->addWidget(m_titleLabel, 1);
    row->addWidget(m_courseBadge);
    row->addWidget(m_commandButton);
    return head;
}

QWidget* PastIncident::makeBody()
{
    m_clocks = new PastClocks;
    m_steps = new PastSteps;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"pastTabs"_s);
    m_tabs->setAccessibleName(tr("Clocks and steps"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_clocks, tr("Clocks"));
    m_tabs->addTab(m_steps, tr("Steps"));
    m_view = new TimelineView(&m_workspace.services().evidence);
    m_view->setTimeline(&m_timeline);
    m_filter = new TimelineFilter(m_timeline);
    auto* opener = new EvidenceOpener(m_workspace.services().evidence, m_prompter, this);
    connect(m_view, &TimelineView::evidenceRequested, this, [this, opener](const Digest& sha256) {
        opener->open(sha256, m_view->currentIndex().data(TimelineTableModel::EvidenceNameRole).toString());
    });
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    auto* body = new QSplitter(Qt::Horizontal);
    body->setChildrenCollapsible(false);
    body->setHandleWidth(10);
    body->addWidget(m_tabs);
    body->addWidget(right);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 1);
    constexpr int kHalf = 420;
    body->setSizes({kHalf, kHalf});
    return body;
}

void PastIncident::show(const IncidentState& state)
{
    m_timeline.setLanguage(m_workspace.language());
    m_timeline.setZone(m_workspace.zone());
    m_filter->clear();
    // Times of the day on which it began go without a date.
    m_view->setTimes(m_workspace.zone(), state.impact.value_or(state.openedAt));
    m_tabs->setTabVisible(1, !state.plans.isEmpty());
    setReplay(state, state.isImported() ? IncidentReplay::Sight::AsItWas : IncidentReplay::Sight::AsKnown,
              std::nullopt);
    m_view->showOldest();
}

void PastIncident::renew(const IncidentState& state)
{
    if (m_replay == nullptr || state.entries.size() == m_replay->whole().entries.size())
        return;
    const bool wasAtEnd = m_scrubber->isAtEnd();
    const Instant at = m_replay->at(m_scrubber->moment());
    setReplay(state, m_replay->sight(), wasAtEnd ? std::nullopt : std::optional(at));
}

QString PastIncident::code() const
{
    return m_replay == nullptr ? QString() : m_replay->whole().code;
}

bool PastIncident::chooseEntry(int number)
{
    return m_view->choose(number);
}

void PastIncident::goTo(int moment)
{
    if (m_replay != nullptr && moment >= 0 && moment < m_replay->count())
        showMoment(moment, true);
}

void PastIncident::takeKeys()
{
    m_scrubber->takeKeys();
}

QVariantMap PastIncident::place() const
{
    if (m_replay == nullptr)
        return {};
    return {{u"code"_s, code()},
            {u"sight"_s, static_cast<int>(m_replay->sight())},
            {u"moment"_s, m_scrubber->moment()},
            {u"entry"_s, m_view->chosen().value_or(0)},
            {u"tab"_s, m_tabs->currentIndex()}};
}

void PastIncident::resume(const QVariantMap& place)
{
    if (m_replay == nullptr || place.value(u"code"_s).toString() != code())
        return;
    const auto sight = static_cast<IncidentReplay::Sight>(place.value(u"sight"_s).toInt());
    if (sight != m_replay->sight())
        setReplay(IncidentState(m_replay->whole()), sight, std::nullopt);
    goTo(place.value(u"moment"_s).toInt());
    m_view->choose(place.value(u"entry"_s).toInt());
    m_tabs->setCurrentIndex(place.value(u"tab"_s).toInt());
}

void PastIncident::setReplay(const IncidentState& state, IncidentReplay::Sight sight,
                             std::optional<Instant> at)
{
    m_replay = std::make_unique<IncidentReplay>(state, sight);
    showMoment(at ? m_replay->momentAt(*at) : m_replay->count() - 1, at.has_value());
}

void PastIncident::showMoment(int moment, bool choosesEntry)
{
    const bool isEnd = moment == m_replay->count() - 1;
    const IncidentState& state = isEnd ? m_replay->whole() : m_replay->state(moment);
    const Instant when = isEnd ? m_workspace.now() : m_replay->at(moment);
    const IncidentAccount account = at(state, when, m_workspace.zone());
    m_scrubber->show(m_replay.get(), moment, m_workspace.zone());
    const IncidentState& whole = m_replay->whole();
    m_exerciseStrip->setVisible(whole.isDrill());
    m_codeLabel->setText(whole.code);
    m_titleLabel->setText(textIn(whole.title, m_workspace.language()));
    m_courseBadge->show(Status::Quiet, whole.isImported() ? nameOf(whole.mode) : nameOf(account.course));
    m_commandButton->setVisible(!isOver(whole));
    showFacts(state, account);
    showVerdicts(state, account);
    m_clocks->show(state, account.clocks, m_workspace.language());
    m_steps->show(state, m_workspace.language());
    showTimeline(state, moment, isEnd);
    if (choosesEntry)
        m_view->choose(m_replay->entryNumber(moment));
}

void PastIncident::showTimeline(const IncidentState& state, int moment, bool isEnd)
{
    const bool isByTime = m_replay->sight() == IncidentReplay::Sight::AsItWas;
    TimelineRule rule = m_timeline.rule();
    rule.until = isByTime && !isEnd ? std::optional(m_replay->at(moment)) : std::nullopt;
    // Numbers are those of the whole log, so the timeline is narrowed rather than made anew.
    m_timeline.setState(isByTime ? m_replay->whole() : state);
    m_timeline.setRule(rule);
}

void PastIncident::showFacts(const IncidentState& state, const IncidentAccount& account)
{
    QList<FactRow::Fact> facts;
    const std::initializer_list<std::pair<QString, std::optional<Instant>>> moments = {
        {tr("Impact began"), state.impact},
        {tr("Detected"), state.detected},
        {tr("Declared"), state.declared},
        {tr("Restored"), restoredAt(state)},
        {tr("Fault removed"), resolvedAt(state)},
        {tr("Stood down"), state.stoodDown},
        {tr("Closed"), state.closed}};
    for (const auto& [name, moment] : moments) {
        if (moment)
            facts.append({name, longTime(*moment, m_workspace.zone())});
    }
    if (account.downtime)
        facts.append({tr("Downtime"), hoursMinutes(*account.downtime)});
    if (account.dataLoss)
        facts.append({tr("Data lost"), hoursMinutes(*account.dataLoss)});
    if (state.lead)
        facts.append({tr("Lead"), state.lead->name});
    m_facts->show(facts);
}

void PastIncident::showVerdicts(const IncidentState& state, const IncidentAccount& account)
{
    QList<VerdictRow::Entry> verdicts;
    for (const ClockKind kind : {ClockKind::Rto, ClockKind::BcpRto, ClockKind::Contract, ClockKind::Rpo}) {
        const QString name = kind == ClockKind::Contract ? tr("Contract") : clockTitle(keyword(kind));
        if (const auto clock = worstClock(account.clocks, kind))
            verdicts.append({statusOf(*clock), tr("%1: %2").arg(name, wordFor(*clock))});
    }
    for (const MonthVerdict& month : account.months) {
        const Status status = !month.isMet ? Status::Unknown : *month.isMet ? Status::Up : Status::Down;
        verdicts.append({status, tr("%1: %2 % available").arg(month.part.month, availabilityText(month))});
    }
    for (const Conflict& conflict : state.conflicts) {
        if (!conflict.isSettled) {
            verdicts.append({Status::Down, tr("open conflicts")});
            break;
        }
    }
    m_verdicts->show(verdicts);
}

}  // namespace holdfast
