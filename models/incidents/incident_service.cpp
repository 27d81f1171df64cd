// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_service.h"

#include "models/core/uid.h"
#include "models/incidents/account.h"
#include "models/incidents/fold.h"
#include "models/incidents/incident_store.h"
#include "models/storage/database.h"
#include "models/storage/give_back_memory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

template <class T>
T orRefuse(Result<T> result)
{
    if (!result)
        throw Refusal{result.error()};
    return std::move(result).value();
}

IncidentRow find(Connection& connection, const QString& incident)
{
    const auto row = readIncident(connection, incident);
    if (!row) {
        throw Refusal{{Error::Code::NotFound,
                       Text::tr("There is no incident %1. See “holdfast incident list”.").arg(incident),
                       {}}};
    }
    return *row;
}

bool isAbout(const EntryDraft& draft, const QUuid& incident)
{
    return draft.subject.kind == "incident"_L1 && draft.subject.uid == incident;
}

/// The incident that was opened while the disk refused: nothing but entries that wait.
std::optional<IncidentId> findWaiting(const QList<EntryDraft>& waiting, const QString& incident)
{
    for (const EntryDraft& draft : waiting) {
        if (draft.kind != incident_entry::kOpened)
            continue;
        const QString code = QJsonDocument::fromJson(draft.publicPart).object().value("code"_L1).toString();
        const bool isMeant = code.compare(incident, Qt::CaseInsensitive) == 0 ||
                             draft.subject.uid == QUuid::fromString(incident);
        if (isMeant)
            return IncidentId(draft.subject.uid);
    }
    return std::nullopt;
}

/// `state` with what the disk has not taken yet, marked as such.
IncidentState withWaiting(IncidentState state, const IncidentId& id, const QList<EntryDraft>& waiting)
{
    for (const EntryDraft& draft : waiting) {
        if (!isAbout(draft, id.uid()) || state.positions.contains(draft.id))
            continue;
        apply(state, asNextEntry(state, draft, draft.occurredAt));
        state.unsaved.insert(draft.id);
    }
    return state;
}

/// An incident by code or uid, as people know it: with what waits.
std::pair<IncidentId, IncidentState> known(Connection& connection, IncidentStates& states,
                                           const QString& incident, const QList<EntryDraft>& waiting)
{
    const auto opened = waiting.isEmpty() ? std::nullopt : findWaiting(waiting, incident);
    if (opened && !readIncident(connection, incident))
        return {*opened, withWaiting({}, *opened, waiting)};
    const IncidentId id = find(connection, incident).id;
    return {id, withWaiting(states.state(connection, id), id, waiting)};
}

DecideContext contextFor(Connection& connection, const LogContext& log, const IncidentId& id, Instant now,
                         const QString& language)
{
    return {id, now, language, deviceSuffix(writingDeviceOrdinal(connection, log)),
            [&connection](const QString& code) { return readPlanPin(connection, code); }};
}

int yearOf(Instant at, const QJsonObject& pinned)
{
    const auto read = Pinned::fromJson(pinned);
    const QTimeZone zone = read ? read->zone() : QTimeZone::utc();
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date().year();
}

void requireService(const QString& code, const QJsonObject& pinned)
{
    const auto read = Pinned::fromJson(pinned);
    if (!code.isEmpty() && read && read->organisation() && read->organisation()->service(code) == nullptr) {
        throw Refusal{{Error::Code::NotFound,
                       Text::tr("There is no service %1. See “holdfast organisation”.").arg(code),
                       {}}};
    }
}

QString serviceOf(const QJsonObject& pinned)
{
    const auto read = Pinned::fromJson(pinned);
    const Service* service = read ? read->service() : nullptr;
    return service != nullptr ? service->code : QString();
}

/// The title of the first plan, where the person gave none.
QJsonObject titleFor(Connection& connection, const OpenRequest& request)
{
    if (!request.title.trimmed().isEmpty())
        return entryText(request.language, request.title);
    const QStringList plans = request.first ? request.first->plans : QStringList();
    if (const auto pin = plans.isEmpty() ? std::nullopt : readPlanPin(connection, plans.first()))
        return pin->body.value("title"_L1).toObject();
    return {{u"zh"_s, u"服务中断"_s}, {u"en"_s, u"Service interruption"_s}};
}

QList<EntryDraft> draftOpening(Connection& connection, IncidentStates& states, const LogContext& log,
                               const IncidentId& id, const OpenRequest& request, const Actor& actor,
                               Instant now)
{
    const DecideContext context = contextFor(connection, log, id, now, request.language);
    const QJsonObject pinned =
        readPinned(connection, states, request.service, request.impact.value_or(now), now, request.monitored);
    requireService(request.service, pinned);
    Opening opening{nextIncidentCode(connection, request.mode, yearOf(now, pinned), context.deviceSuffix),
                    request.mode,
                    request.service.isEmpty() ? serviceOf(pinned) : request.service,
                    titleFor(connection, request),
                    pinned,
                    request.level,
                    std::nullopt,
                    request.impact,
                    request.detected,
                    {}};
    QList<EntryDraft> drafts = orRefuse(decideOpening(opening, actor, context));
    if (request.first) {
        IncidentState state;
        for (const EntryDraft& draft : std::as_const(drafts))
            apply(state, asNextEntry(state, draft, now));
        drafts += orRefuse(decide(state, *request.first, actor, context));
    }
    return drafts;
}

/// A mark of an imported incident, unless it stands there already.
void appendMark(QList<EntryDraft>& drafts, IncidentState& state, const DecideContext& context,
                const Actor& actor, const QString& what, std::optional<Instant> at,
                std::optional<Instant> known)
{
    if (!at || at == known)
        return;
    const Act act{incident_entry::kMarked,
                  {{u"what"_s, what}, {u"reason"_s, Text::tr("as given with the import")}},
                  at,
                  std::nullopt,
                  std::nullopt,
                  {}};
    const auto decided = orRefuse(decide(state, act, actor, context));
    for (const EntryDraft& draft : decided) {
        apply(state, asNextEntry(state, draft, context.now));
        drafts.append(draft);
    }
}

EntryDraft draftRow(const TimelineRow& row, const DecideContext& context, const Actor& actor)
{
    QJsonObject payload{{u"kind"_s, row.kind}, {u"text"_s, row.text}};
    if (!row.precision.isEmpty())
        payload.insert(u"precision"_s, row.precision);
    if (!row.source.isEmpty())
        payload.insert(u"source"_s, row.source);
    EntryDraft draft = automaticDraft(incident_entry::kLogged, {u"incident"_s, context.incident.uid()},
                                      QJsonDocument(payload).toJson(QJsonDocument::Compact), row.at);
    draft.id = EntryId(mintUid(context.now));
    draft.author = actor;
    return draft;
}

}  // namespace

QList<EntryDraft> draftImport(Connection& connection, IncidentStates& states, const LogContext& log,
                              const ImportRequest& request, const Actor& actor, Instant now, IncidentId& id)
{
    QList<EntryDraft> drafts;
    IncidentState state;
    const auto before = readIncidentFrom(connection, request.timeline.digest, request.isOwn);
    if (before) {
        id = before->id;
        state = states.state(connection, id);
    }
    if (!request.plan.isEmpty() && !readPlanPin(connection, request.plan)) {
        throw Refusal{{Error::Code::NotFound,
                       Text::tr("There is no plan %1. See “holdfast plan list”.").arg(request.plan),
                       {}}};
    }
    const DecideContext context = contextFor(connection, log, id, now, u"zh"_s);
    const auto take = [&](const EntryDraft& draft) {
        apply(state, asNextEntry(state, draft, now));
        drafts.append(draft);
    };
    if (!before) {
        const Instant begin = request.impact.value_or(request.timeline.begin());
        const IncidentMode mode = request.isOwn ? IncidentMode::Past : IncidentMode::Reference;
        QJsonObject pinned = readPinned(connection, states, request.service, begin, now, request.monitored);
        if (!request.isOwn)
            pinned.remove(u"month"_s);
        pinned.remove(u"recovery_points"_s);
        pinned.remove(u"step_times"_s);
        const Opening opening{nextIncidentCode(connection, mode, yearOf(begin, pinned), context.deviceSuffix),
                              mode,
                              serviceOf(pinned),
                              request.title,
                              pinned,
                              {},
                              now,
                              begin,
                              std::nullopt,
                              request.timeline.digest.toHex()};
        const auto opened = orRefuse(decideOpening(opening, actor, context));
        for (const EntryDraft& draft : opened)
            take(draft);
        if (!request.plan.isEmpty()) {
            const auto pin = readPlanPin(connection, request.plan);
            take(automaticDraft(incident_entry::kPlanAttached, {u"incident"_s, id.uid()},
                                QJsonDocument(toJson(*pin)).toJson(QJsonDocument::Compact), now));
        }
        for (const TimelineRow& row : request.timeline.rows)
            take(draftRow(row, context, actor));
    }
    appendMark(drafts, state, context, actor, u"impact"_s, request.impact, state.impact);
    const auto restored = request.restored ? request.restored
                          : before         ? std::nullopt
                                           : request.timeline.recovered();
    appendMark(drafts, state, context, actor, u"restored"_s, restored, state.restored);
    appendMark(drafts, state, context, actor, u"resolved"_s, request.resolved, state.resolved);
    const bool isKnownPoint = request.recoveryPoint && !state.recoveryPoints.isEmpty() &&
                              state.recoveryPoints.last().at == *request.recoveryPoint;
    if (request.recoveryPoint && !isKnownPoint) {
        const RecoveryPoint point{FailureMode::Logical, *request.recoveryPoint, {}, false};
        const auto decided = orRefuse(decide(
            state,
            {incident_entry::kRecoveryPoint, toJson(point), std::nullopt, std::nullopt, std::nullopt, {}},
            actor, context));
        for (const EntryDraft& draft : decided)
            take(draft);
    }
    return drafts;
}

struct IncidentService::Shared {
    IncidentStates states;  ///< Used on the storage thread only.
};

IncidentService::IncidentService(StorageThread& storage, LogService& log, const TimeSource& time,
                                 QObject* parent)
    : QObject(parent), m_storage(storage), m_log(log), m_time(time), m_shared(std::make_shared<Shared>())
{
    m_log.setProjection(incident_entry::kOpened, &applyIncidentOpened);
}

IncidentService::~IncidentService() = default;

QFuture<LogService::Recorded> IncidentService::open(const IncidentId& id, const OpenRequest& request,
                                                    const Actor& actor)
{
    return m_log.recordDecidedOn([shared = m_shared, log = m_log.context(), id, request, actor,
                                  now = m_time.now()](Connection& connection, const QList<EntryDraft>&) {
        return draftOpening(connection, shared->states, log, id, request, actor, now);
    });
}

QFuture<LogService::Recorded> IncidentService::act(const QString& incident, const Act& act,
                                                   const Actor& actor, const QString& language)
{
    return m_log.recordDecidedOn(
        [shared = m_shared, log = m_log.context(), incident, act, actor, language,
         now = m_time.now()](Connection& connection, const QList<EntryDraft>& waiting) {
            const auto [id, state] = known(connection, shared->states, incident, waiting);
            return orRefuse(decide(state, act, actor, contextFor(connection, log, id, now, language)));
        });
}

QFuture<Result<IncidentId>> IncidentService::import(const ImportRequest& request, const Actor& actor)
{
    auto id = std::make_shared<IncidentId>(mintUid(m_time.now()));
    return m_log
        .recordDecided([shared = m_shared, log = m_log.context(), request, actor, id,
                        now = m_time.now()](Connection& connection) {
            return draftImport(connection, shared->states, log, request, actor, now, *id);
        })
        .then([id](const LogService::Recorded& recorded) -> Result<IncidentId> {
            return recorded ? Result<IncidentId>(*id) : Result<IncidentId>(recorded.error());
        });
}

QFuture<Result<IncidentState>> IncidentService::state(const QString& incident)
{
    return m_storage.run([shared = m_shared, outbox = m_log.outbox(), incident](Database& database) {
        return database.read([&](Connection& connection) {
            return known(connection, shared->states, incident, outbox->drafts()).second;
        });
    });
}

QFuture<Result<Subject>> IncidentService::subjectOf(const QString& incident)
{
    return m_storage.run([shared = m_shared, outbox = m_log.outbox(), incident](Database& database) {
        return database.read([&](Connection& connection) {
            return Subject{u"incident"_s,
                           known(connection, shared->states, incident, outbox->drafts()).first.uid()};
        });
    });
}

QFuture<Result<QList<IncidentState>>> IncidentService::all()
{
    return m_storage.run([shared = m_shared, outbox = m_log.outbox()](Database& database) {
        return database.read([&](Connection& connection) {
            const QList<EntryDraft>& waiting = outbox->drafts();
            QList<IncidentState> states;
            for (const EntryDraft& draft : waiting) {
                if (draft.kind == incident_entry::kOpened)
                    states.prepend(withWaiting({}, IncidentId(draft.subject.uid), waiting));
            }
            const auto rows = readIncidents(connection);
            for (const IncidentRow& row : rows)
                states.append(withWaiting(shared->states.state(connection, row.id), row.id, waiting));
            return states;
        });
    });
}

QFuture<Result<IncidentOverview>> IncidentService::overview(qsizetype most)
{
    return m_storage.run([shared = m_shared, outbox = m_log.outbox(), most](Database& database) {
        return database.read([&](Connection& connection) {
            const QList<EntryDraft>& waiting = outbox->drafts();
            IncidentStates& states = shared->states;
            IncidentOverview overview;
            for (const EntryDraft& draft : waiting) {
                if (draft.kind == incident_entry::kOpened)
                    overview.live.prepend(withWaiting({}, IncidentId(draft.subject.uid), waiting));
            }
            qsizetype folded = 0;
            const auto rows = readIncidents(connection);
            for (const IncidentRow& row : rows) {
                overview.isWhole = folded <= most;
                if (!overview.isWhole)
                    break;
                const qsizetype before = states.folded();
                const auto past = states.settled(connection, row.id);
                folded += states.folded() - before;
                const bool hasWaiting =
                    std::any_of(waiting.cbegin(), waiting.cend(),
                                [&row](const EntryDraft& draft) { return isAbout(draft, row.id.uid()); });
                if (past && !hasWaiting)
                    overview.past.append(*past);
                else
                    overview.live.append(withWaiting(states.state(connection, row.id), row.id, waiting));
            }
            if (folded > 0)
                giveBackMemory(connection);
            return overview;
        });
    });
}

QFuture<Result<QList<IncidentState>>> IncidentService::unfinished()
{
    return m_storage.run([shared = m_shared, outbox = m_log.outbox()](Database& database) {
        return database.read([&](Connection& connection) {
            QList<IncidentState> states;
            const auto rows = readUnfinishedIncidents(connection);
            for (const IncidentRow& row : rows)
                states.append(
                    withWaiting(shared->states.state(connection, row.id), row.id, outbox->drafts()));
            return states;
        });
    });
}

QFuture<Result<QList<PlanPin>>> IncidentService::plans()
{
    return m_storage.run([](Database& database) {
        return database.read([](Connection& connection) { return readPlanPins(connection); });
    });
}

QFuture<Result<QJsonObject>> IncidentService::pinned(const QString& service, Instant impact,
                                                     const QList<Stretch>& monitored)
{
    return m_storage.run(
        [shared = m_shared, service, impact, monitored, now = m_time.now()](Database& database) {
            return database.read([&](Connection& connection) {
                return readPinned(connection, shared->states, service, impact, now, monitored);
            });
        });
}

}  // namespace holdfast
