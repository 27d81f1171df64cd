// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/availability_service.h"

#include "models/availability/account_assembly.h"
#include "models/availability/availability_store.h"
#include "models/core/deliver.h"
#include "models/log/entry_kinds.h"
#include "models/people/person.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Account = Result<ServiceAccount>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

constexpr int kMostWeight = 1000;
constexpr int kMostPercent = 100;

template <class Answer>
QFuture<Answer> ready(Answer answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

/// All values, or the first error. Continues on the thread of whichever comes last.
template <class... T>
QFuture<Result<std::tuple<T...>>> allOf(const QFuture<Result<T>>&... futures)
{
    return QtFuture::whenAll(QFuture<Result<T>>(futures)...)
        .then([futures...](const auto&) -> Result<std::tuple<T...>> {
            std::optional<Error> problem;
            const auto look = [&problem](const auto& answer) {
                if (!answer && !problem)
                    problem = answer.error();
            };
            (look(futures.result()), ...);
            if (problem)
                return *problem;
            return std::tuple<T...>(futures.result().value()...);
        });
}

[[noreturn]] void refuse(Error::Code code, const QString& message)
{
    throw Refusal{{code, message, {}}};
}

Service requireService(Connection& connection, const QString& code)
{
    auto service = serviceFor(readCurrentOrganisation(connection), code);
    if (!service)
        throw Refusal{service.error()};
    return std::move(service).value();
}

void requireModule(const Service& service, const QString& code)
{
    QStringList codes;
    for (const Part& module : service.modules) {
        if (module.code == code)
            return;
        codes.append(module.code);
    }
    refuse(Error::Code::NotFound,
           Text::tr("%1 has no module %2. There is: %3.").arg(service.code, code, codes.join(u", "_s)));
}

void requireDays(QDate from, QDate to)
{
    if (!from.isNull() && !to.isNull() && from > to)
        refuse(Error::Code::InvalidValue,
               Text::tr("It ends on %1, before it begins on %2. Change one of them.")
                   .arg(to.toString(Qt::ISODate), from.toString(Qt::ISODate)));
}

/// `said` with the service's own code, checked.
MonitorAssignment checked(Connection& connection, MonitorAssignment said)
{
    if (said.monitor.source.isEmpty() || said.monitor.monitor.isEmpty())
        refuse(Error::Code::InvalidValue, Text::tr("The monitor has no name. See “holdfast monitors”."));
    requireDays(said.validFrom, said.validTo);
    if (said.weight < 1 || said.weight > kMostWeight)
        refuse(Error::Code::InvalidValue, Text::tr("A weight is a number from 1 to %1.").arg(kMostWeight));
    const Service service = requireService(connection, said.service);
    said.service = service.code;
    if (said.module.isEmpty()) {
        said.component.clear();
        said.weight = 1;
        return said;
    }
    requireModule(service, said.module);
    const bool isThere = said.component.isEmpty() ||
                         std::any_of(service.components.cbegin(), service.components.cend(),
                                     [&said](const Part& part) { return part.code == said.component; });
    if (!isThere)
        refuse(Error::Code::NotFound, Text::tr("%1 has no component %2.").arg(service.code, said.component));
    return said;
}

Done checkReclassification(const Reclassification& said)
{
    if (said.to <= said.from)
        return Error{Error::Code::InvalidValue,
                     Text::tr("The time ends before it begins. Give the outage's beginning, then its end."),
                     {}};
    if (said.reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidValue,
                     Text::tr("A reclassification needs a reason. Say why it is not what it looks like."),
                     {}};
    return done();
}

Done checkPeriod(const AccountRequest& request)
{
    if (secondOf(request.to) <= secondOf(request.from))
        return Error{
            Error::Code::BadInput, Text::tr("The period is empty. Give its beginning, then its end."), {}};
    return done();
}

Account reckoned(const AccountFacts& facts, const KnownFacts& known)
{
    ServiceAccount account = reckon(facts);
    account.sources = sourcesOf(known.imports, facts.period);
    account.cautions = cautionsOf(facts, known) + account.cautions;
    return account;
}

using Tracks = Result<QList<MonitorTrack>>;

/// Whether some monitor was down already at `from`, where the tracks were cut: when that began is not known.
bool areCutInAnOutage(const QList<MonitorTrack>& tracks, Instant from)
{
    return std::any_of(tracks.cbegin(), tracks.cend(), [from](const MonitorTrack& track) {
        return !track.runs.isEmpty() && track.runs.first().from == from &&
               track.runs.first().state == MonitorState::Down;
    });
}

/// What is known of `keys` in the period and around it, back to where the outages began that go on in it.
QFuture<Tracks> tracksAround(MeasurementService& measurements, const QList<SeriesKey>& keys,
                             const AccountRequest& request, std::chrono::hours lookBack = kLookBack)
{
    const Instant from = request.from - lookBack;
    return measurements.tracks(keys, from, request.to + kLookAhead)
        .then([&measurements, keys, request, lookBack, from](const Tracks& tracks) -> QFuture<Tracks> {
            if (!tracks || !areCutInAnOutage(tracks.value(), from))
                return ready<Tracks>(tracks);
            return tracksAround(measurements, keys, request, lookBack * 2);
        })
        .unwrap();
}

QFuture<Account> accountOf(MeasurementService& measurements, const AccountRequest& request,
                           const Service& service, const KnownFacts& known)
{
    return tracksAround(measurements, monitorsOf(service, known), request)
        .then([request, service, known](const Tracks& tracks) {
            return tracks ? reckoned(assemble(request, service, known, tracks.value()), known)
                          : Account(tracks.error());
        });
}

QFuture<Account> accountOfMonitors(MeasurementService& measurements, const AccountRequest& request,
                                   const std::optional<Service>& judged, const KnownFacts& known)
{
    return tracksAround(measurements, allMonitors(known), request)
        .then([request, judged, known](const Tracks& tracks) {
            return tracks ? reckoned(assembleMonitors(request, judged, known, tracks.value()), known)
                          : Account(tracks.error());
        });
}

Instant monthBegin(Instant at, const QTimeZone& zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
    return instantFromMs(QDate(day.year(), day.month(), 1).startOfDay(zone).toMSecsSinceEpoch());
}

QList<Stretch> downIn(const QList<AccountRun>& runs)
{
    QList<Stretch> down;
    for (const AccountRun& run : runs) {
        if (run.state == AccountState::Down)
            down.append({run.from, run.to});
    }
    return down;
}

}  // namespace

AvailabilityService::AvailabilityService(StorageThread& records, const Sources& sources, QObject* parent)
    : QObject(parent), m_records(records), m_sources(sources)
{
    m_sources.log.setProjection(entry_kind::kMonitorAssigned, &applyMonitorAssigned);
    m_sources.log.setProjection(entry_kind::kModuleCombined, &applyModuleCombined);
    m_sources.log.setProjection(entry_kind::kOutageReclassified, &applyOutageReclassified);
    connect(&m_sources.measurements, &MeasurementService::changed, this, &AvailabilityService::changed);
    connect(&m_sources.maintenance, &MaintenanceService::changed, this, &AvailabilityService::changed);
}

AvailabilityService::~AvailabilityService()
{
    // They go on from thread to thread and use the services that this one was given.
    for (QFuture<void>& account : m_running)
        account.waitForFinished();
}

QFuture<Result<KnownFacts>> AvailabilityService::gather()
{
    const auto decisions = m_records.run([](Database& database) { return database.read(&readDecisions); });
    return allOf(m_sources.organisation.current(), m_sources.calendar.calendar(),
                 m_sources.maintenance.notices(), m_sources.measurements.series(),
                 m_sources.measurements.imports(), m_sources.incidents.all(), decisions)
        .then([now = m_sources.log.context().readTime().wall](const auto& known) -> Result<KnownFacts> {
            if (!known)
                return known.error();
            const auto& [organisation, calendar, notices, series, imports, incidents, decided] =
                known.value();
            return KnownFacts{organisation, calendar, notices, series, imports, incidents, decided, now};
        });
}

QFuture<Account> AvailabilityService::account(const AccountRequest& request)
{
    if (const auto fits = checkPeriod(request); !fits)
        return ready<Account>(fits.error());
    return kept(gather()
                    .then([request, &measurements = m_sources.measurements](const Result<KnownFacts>& known) {
                        if (!known)
                            return ready<Account>(known.error());
                        const auto service = serviceFor(known->organisation, request.service);
                        return service ? accountOf(measurements, request, service.value(), known.value())
                                       : ready<Account>(service.error());
                    })
                    .unwrap());
}

QFuture<Account> AvailabilityService::accountByMonitor(const AccountRequest& request)
{
    if (const auto fits = checkPeriod(request); !fits)
        return ready<Account>(fits.error());
    return kept(gather()
                    .then([request, &measurements = m_sources.measurements](const Result<KnownFacts>& known) {
                        if (!known)
                            return ready<Account>(known.error());
                        const auto service = serviceFor(known->organisation, request.service);
                        if (!service && !request.service.isEmpty())
                            return ready<Account>(service.error());
                        const auto judged = service ? std::optional(service.value()) : std::nullopt;
                        return accountOfMonitors(measurements, request, judged, known.value());
                    })
                    .unwrap());
}

QFuture<Result<QList<ServiceAccount>>> AvailabilityService::monthsSoFar(const QString& language)
{
    using Answer = Result<QList<ServiceAccount>>;
    auto future =
        gather()
            .then([language, &measurements = m_sources.measurements](const Result<KnownFacts>& known) {
                if (!known)
                    return ready<Answer>(known.error());
                QList<QFuture<Account>> accounts;
                const QList<Service> services =
                    known->organisation ? known->organisation->services() : QList<Service>();
                for (const Service& service : services) {
                    const AccountRequest request{service.code, monthBegin(known->now, service.zone),
                                                 known->now, std::nullopt, language};
                    if (!monitorsOf(service, known.value()).isEmpty() && checkPeriod(request))
                        accounts.append(accountOf(measurements, request, service, known.value()));
                }
                if (accounts.isEmpty())
                    return ready<Answer>(QList<ServiceAccount>());
                return QtFuture::whenAll(accounts.begin(), accounts.end())
                    .then([](const QList<QFuture<Account>>& all) -> Answer {
                        QList<ServiceAccount> months;
                        for (const QFuture<Account>& account : all) {
                            if (!account.result())
                                return account.result().error();
                            months.append(account.result().value());
                        }
                        return months;
                    });
            })
            .unwrap();
    return kept(future);
}

QFuture<Result<QList<Stretch>>> AvailabilityService::unplannedOutages(const QString& code, Instant at)
{
    using Answer = Result<QList<Stretch>>;
    auto future =
        gather()
            .then([code, at, &measurements = m_sources.measurements](const Result<KnownFacts>& known) {
                if (!known)
                    return ready<Answer>(known.error());
                const auto service = serviceFor(known->organisation, code);
                if (!service)
                    return ready<Answer>(service.error());
                AccountRequest request{service->code, monthBegin(at, service->zone), {}, {}, {}};
                request.to = request.from + monthOf(at, service->zone).length;
                return accountOf(measurements, request, service.value(), known.value())
                    .then([](const Account& account) -> Answer {
                        return account ? Answer(downIn(account->whole.runs)) : Answer(account.error());
                    });
            })
            .unwrap();
    return kept(future);
}

QFuture<Result<QList<MonitorAssignment>>> AvailabilityService::assignments()
{
    return m_records.run([](Database& database) { return database.read(&readAssignments); });
}

QFuture<Result<QList<ModuleCombination>>> AvailabilityService::combinations()
{
    return m_records.run([](Database& database) { return database.read(&readCombinations); });
}

QFuture<Result<QList<Reclassification>>> AvailabilityService::reclassifications()
{
    return m_records.run([](Database& database) { return database.read(&readReclassifications); });
}

QFuture<LogService::Recorded> AvailabilityService::announced(QFuture<LogService::Recorded> recorded)
{
    deliver(recorded, this, [this](const LogService::Recorded& answer) {
        if (answer)
            emit changed();
    });
    return recorded;
}

QFuture<LogService::Recorded> AvailabilityService::assign(const MonitorAssignment& assignment,
                                                          const Actor& author)
{
    return assignAll({assignment}, author);
}

QFuture<LogService::Recorded> AvailabilityService::assignAll(const QList<MonitorAssignment>& assignments,
                                                             const Actor& author)
{
    return announced(m_sources.log.recordDecided(
        [assignments, author, now = m_sources.log.context().readTime().wall](Connection& connection) {
            const QList<MonitorAssignment> before = readAssignments(connection);
            QList<EntryDraft> drafts;
            for (const MonitorAssignment& one : assignments) {
                const MonitorAssignment said = checked(connection, one);
                if (!before.contains(said))
                    drafts.append(draftMonitorAssigned(said, author, now));
            }
            return drafts;
        }));
}

QFuture<LogService::Recorded> AvailabilityService::combine(const ModuleCombination& combination,
                                                           const Actor& author)
{
    return announced(m_sources.log.recordDecided(
        [combination, author, now = m_sources.log.context().readTime().wall](Connection& connection) {
            ModuleCombination said = combination;
            requireDays(said.validFrom, said.validTo);
            if (said.thresholdPercent < 1 || said.thresholdPercent > kMostPercent)
                refuse(Error::Code::InvalidValue,
                       Text::tr("The threshold is a share from 1 to 100 percent."));
            const Service service = requireService(connection, said.service);
            requireModule(service, said.module);
            said.service = service.code;
            return readCombinations(connection).contains(said)
                       ? QList<EntryDraft>()
                       : QList<EntryDraft>{draftModuleCombined(said, author, now)};
        }));
}

QFuture<LogService::Recorded> AvailabilityService::reclassify(const Reclassification& reclassification,
                                                              const Actor& author, const Actor& approver)
{
    if (const auto fits = checkSecondPerson(author, approver); !fits)
        return ready<LogService::Recorded>(fits.error());
    if (const auto fits = checkReclassification(reclassification); !fits)
        return ready<LogService::Recorded>(fits.error());
    return announced(
        m_sources.log.recordDecided([reclassification, author, approver,
                                     now = m_sources.log.context().readTime().wall](Connection& connection) {
            Reclassification said = reclassification;
            const Service service = requireService(connection, said.service);
            requireModule(service, said.module);
            said.service = service.code;
            return QList<EntryDraft>{draftOutageReclassified(said, author, approver, now)};
        }));
}

}  // namespace holdfast
