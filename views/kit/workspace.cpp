// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/workspace.h"

#include "models/core/deliver.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds kTick{1000};
/// Reading that many takes some ten milliseconds, for which an act may have to wait.
constexpr qsizetype kEntriesAtOnce = 1'000;

}  // namespace

Workspace::Workspace(const Services& services, const TimeSource& time, QObject* parent)
    : QObject(parent), m_services(services), m_time(time)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        lookForForeignCommits();
        emit ticked(now());
    });
    m_tick.start();
    // Before the first picture is read, so that nothing falls between the two.
    lookForForeignCommits();
    connect(&m_services.log, &LogService::notSaved, this, [this] { countNotSaved(); });
    connect(&m_services.log, &LogService::saved, this, [this] {
        if (m_notSavedCount > 0)
            countNotSaved();
    });
    connect(&m_services.log, &LogService::retried, this, [this](int left) {
        const bool isLess = left < m_notSavedCount;
        m_notSavedCount = left;
        emit savingChanged();
        if (isLess)
            refresh();
    });
}

QTimeZone Workspace::zone() const
{
    if (m_organisation && !m_organisation->services().isEmpty())
        return m_organisation->services().first().zone;
    return QTimeZone::systemTimeZone();
}

QDate Workspace::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(now()), zone()).date();
}

void Workspace::setActor(const Actor& actor)
{
    m_actor = actor;
    emit actorChanged();
}

const IncidentState* Workspace::incident(const QString& code) const
{
    const auto found = std::find_if(m_live.cbegin(), m_live.cend(),
                                    [&code](const IncidentState& state) { return state.code == code; });
    return found == m_live.cend() ? nullptr : &*found;
}

const IncidentSummary* Workspace::pastIncident(const QString& code) const
{
    const auto found = std::find_if(m_past.cbegin(), m_past.cend(),
                                    [&code](const IncidentSummary& past) { return past.code == code; });
    return found == m_past.cend() ? nullptr : &*found;
}

QList<const IncidentState*> Workspace::openIncidents() const
{
    QList<const IncidentState*> open;
    for (const IncidentState& state : m_live) {
        if (!isOver(state))
            open.append(&state);
    }
    std::stable_sort(open.begin(), open.end(), [](const IncidentState* a, const IncidentState* b) {
        return !a->isDrill() && b->isDrill();
    });
    return open;
}

const QList<Document>& Workspace::documents(DocumentType type) const
{
    static const QList<Document> none;
    const auto found = m_documents.constFind(static_cast<int>(type));
    return found == m_documents.cend() ? none : *found;
}

void Workspace::act(const QString& incident, const Act& act,
                    const std::function<void(const LogService::Recorded&)>& then)
{
    actAs(m_actor, incident, act, then);
}

void Workspace::actAs(const Actor& actor, const QString& incident, const Act& act,
                      const std::function<void(const LogService::Recorded&)>& then)
{
    auto recorded = m_services.incidents.act(incident, act, actor, m_language);
    const int ticket = ++m_tickets;
    m_onTheirWay.append({ticket, incident, {act, actor, act.at.value_or(now()), false}});
    ++m_savingCount;
    emit savingChanged();
    deliver(recorded, this, [this, incident, then, ticket](const LogService::Recorded& answer) {
        const auto arrive = [this, ticket, then, answer] {
            m_onTheirWay.removeIf([ticket](const OnItsWay& one) { return one.ticket == ticket; });
            --m_savingCount;
            emit savingChanged();
            if (then)
                then(answer);
        };
        countNotSaved();
        // What the disk refused is kept, and shown as not saved; other refusals changed nothing.
        if (!answer && answer.error().code != Error::Code::NotSaved) {
            arrive();
            return;
        }
        // It counts as saved when it can be seen.
        deliver(m_services.incidents.state(incident), this,
                [this, arrive](const Result<IncidentState>& state) {
                    if (state)
                        take(state.value());
                    arrive();
                });
    });
}

void Workspace::take(const IncidentState& state)
{
    const auto isIt = [&state](const auto& known) { return known.code == state.code; };
    const auto live = std::find_if(m_live.begin(), m_live.end(), isIt);
    const auto past = std::find_if(m_past.begin(), m_past.end(), isIt);
    if (live != m_live.end())
        *live = state;
    else if (past != m_past.end() && isSettled(state))
        *past = summaryOf(state, now(), state.pinned->zone());
    else
        m_live.prepend(state);
    if (past != m_past.end() && incident(state.code) != nullptr)
        m_past.erase(past);
    emit incidentsChanged();
}

void Workspace::take(const IncidentOverview& overview)
{
    const QList<IncidentState> before = std::exchange(m_live, overview.live);
    m_past = overview.past;
    // Pages go on with what ended under their eyes.
    for (const IncidentState& known : before) {
        const auto past =
            std::find_if(m_past.begin(), m_past.end(),
                         [&known](const IncidentSummary& summary) { return summary.code == known.code; });
        if (past == m_past.end())
            continue;
        const bool hasGrown = past->entries != known.entries.size();
        m_live.append(known);
        m_past.erase(past);
        if (hasGrown)
            refreshIncident(known.code);
    }
}

void Workspace::readOverview(const std::function<void()>& then)
{
    deliver(m_services.incidents.overview(kEntriesAtOnce), this,
            [this, then](const Result<IncidentOverview>& overview) {
                if (overview && !overview->isWhole) {
                    readOverview(then);
                    return;
                }
                if (overview)
                    take(overview.value());
                else
                    emit failed(overview.error());
                then();
            });
}

QList<UnsavedAct> Workspace::onTheirWay(const QString& incident) const
{
    QList<UnsavedAct> acts;
    for (const OnItsWay& one : m_onTheirWay) {
        if (one.incident == incident)
            acts.append(one.act);
    }
    return acts;
}

void Workspace::follow(QFuture<LogService::Recorded> recorded,
                       const std::function<void(const LogService::Recorded&)>& then)
{
    ++m_savingCount;
    emit savingChanged();
    deliver(recorded, this, [this, then](const LogService::Recorded& answer) {
        const auto arrive = [this, then, answer] {
            --m_savingCount;
            emit savingChanged();
            if (then)
                then(answer);
        };
        countNotSaved();
        if (!answer && answer.error().code != Error::Code::NotSaved) {
            arrive();
            return;
        }
        refreshRecords();
        readOverview([this, arrive] {
            emit incidentsChanged();
            arrive();
        });
    });
}

/// At the start what runs comes first, then what it works by; what is over may be long and comes last.
void Workspace::refresh()
{
    if (!m_isLoaded) {
        ++m_waitingFor;
        deliver(m_services.incidents.unfinished(), this, [this](const Result<QList<IncidentState>>& live) {
            if (live && !m_isLoaded)
                m_live = live.value();
            arrived();
            emit incidentsChanged();
        });
    }
    refreshRecords();
    ++m_waitingFor;
    readOverview([this] {
        arrived();
        emit incidentsChanged();
    });
    countNotSaved();
}

void Workspace::refreshIncident(const QString& code)
{
    deliver(m_services.incidents.state(code), this, [this](const Result<IncidentState>& state) {
        if (state)
            take(state.value());
    });
}

void Workspace::refreshRecords()
{
    constexpr int kParts = 3;
    m_waitingFor += kParts;
    deliver(m_services.organisation.current(), this,
            [this](const Result<std::optional<Organisation>>& organisation) {
                if (organisation)
                    m_organisation = organisation.value();
                arrived();
            });
    deliver(m_services.incidents.plans(), this, [this](const Result<QList<PlanPin>>& plans) {
        if (plans)
            m_plans = plans.value();
        arrived();
    });
    deliver(m_services.calendar.calendar(), this, [this](const Result<WorkCalendar>& calendar) {
        if (calendar)
            m_calendar = calendar.value();
        arrived();
    });
    for (const DocumentType type :
         {DocumentType::EmergencyPlan, DocumentType::ManagementPlan, DocumentType::Bia,
          DocumentType::Organisation, DocumentType::BackupScheme})
        refreshDocuments(type);
    ++m_waitingFor;
    deliver(m_services.duties.duties(), this, [this](const Result<QList<Duty>>& duties) {
        if (duties)
            m_duties = duties.value();
        arrived();
        emit recordsChanged();
    });
}

void Workspace::refreshDocuments(DocumentType type)
{
    ++m_waitingFor;
    deliver(m_services.documents.documents(type), this,
            [this, type](const Result<QList<Document>>& documents) {
                if (documents)
                    m_documents.insert(static_cast<int>(type), documents.value());
                if (documents && type == DocumentType::Bia) {
                    m_bia.reset();
                    if (!documents->isEmpty()) {
                        if (const auto bia = Bia::fromJson(bodyOf(documents->first().current())))
                            m_bia = bia.value();
                    }
                }
                arrived();
            });
}

void Workspace::lookForForeignCommits()
{
    deliver(m_services.log.foreignVersion(), this, [this](const Result<qint64>& version) {
        if (!version)
            return;
        const bool hasChanged = m_dataVersion && *m_dataVersion != version.value();
        m_dataVersion = version.value();
        if (hasChanged)
            refresh();
    });
}

void Workspace::countNotSaved()
{
    deliver(m_services.log.countNotSaved(), this, [this](const Result<int>& count) {
        if (!count || count.value() == m_notSavedCount)
            return;
        m_notSavedCount = count.value();
        emit savingChanged();
    });
}

void Workspace::arrived()
{
    --m_waitingFor;
    if (m_waitingFor == 0 && !m_isLoaded) {
        m_isLoaded = true;
        emit incidentsChanged();
        emit recordsChanged();
    }
}

}  // namespace holdfast
