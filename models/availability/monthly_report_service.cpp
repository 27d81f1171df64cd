// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_report_service.h"

#include "models/availability/account_json.h"
#include "models/availability/monthly_act_store.h"
#include "models/availability/monthly_report_store.h"
#include "models/core/deliver.h"
#include "models/incidents/incident_state.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The first error among answers that came together.
template <class... Futures>
std::optional<Error> firstError(const std::tuple<Futures...>& answers)
{
    std::optional<Error> error;
    std::apply(
        [&error](const auto&... future) {
            const auto look = [&error](const auto& answer) {
                if (!error && !answer)
                    error = answer.error();
            };
            (look(future.result()), ...);
        },
        answers);
    return error;
}

template <std::size_t I, class... Futures>
auto valueOf(const std::tuple<Futures...>& answers)
{
    return std::get<I>(answers).result().value();
}

/// Done once all of `futures` are; what they answered is read from them.
template <class... Futures>
auto allOf(const std::tuple<Futures...>& futures)
{
    return std::apply([](auto... future) { return QtFuture::whenAll(future...); }, futures);
}

bool isWithin(QDate from, QDate to, const Month& month)
{
    return (from.isNull() || from <= month.last()) && (to.isNull() || to >= month.first());
}

QList<JudgedMaintenance> judged(const QList<MaintenanceNotice>& notices, const Service& service,
                                const WorkCalendar& calendar, const ServiceAccount& account)
{
    QList<JudgedMaintenance> list;
    for (const MaintenanceNotice& notice : notices) {
        if (notice.service != service.code || notice.from >= account.to || notice.to <= account.from)
            continue;
        list.prepend({notice, judge(notice, service, calendar, account.rule.noticeWorkingDays,
                                    account.rule.mustBeOffPeak)});
    }
    return list;
}

QList<IncidentOfMonth> incidentsOf(const QList<IncidentState>& states, const QString& service,
                                   const ServiceAccount& account)
{
    QList<IncidentOfMonth> list;
    for (const IncidentState& state : states) {
        const bool counts = state.mode == IncidentMode::Real || state.mode == IncidentMode::Past;
        const bool isOfService = state.service.isEmpty() || state.service == service;
        if (!counts || !isOfService || !state.impact || *state.impact >= account.to)
            continue;
        const auto restored = restoredAt(state);
        if (restored && *restored <= account.from)
            continue;
        const auto title = LocalizedText::fromJson(state.title);
        list.append({state.code, title ? title.value() : LocalizedText::of(u"zh"_s, state.code),
                     *state.impact, restored});
    }
    std::sort(list.begin(), list.end(), [](const IncidentOfMonth& a, const IncidentOfMonth& b) {
        return std::tie(a.from, a.code) < std::tie(b.from, b.code);
    });
    return list;
}

MonthlyNames namesOf(const std::optional<Organisation>& organisation, const Service& service)
{
    MonthlyNames names;
    if (organisation) {
        names.organisation = organisation->name();
        for (const Role& role : organisation->roles())
            names.roles.insert(role.code, role.title);
    }
    names.service = service.name;
    names.customer = service.customer;
    names.contract = service.contract;
    names.hours = service.hours;
    for (const Part& module : service.modules)
        names.modules.insert(module.code, module.name);
    return names;
}

/// Those of `all` that are about `service` and valid in `month`.
template <class T>
QList<T> validIn(const QList<T>& all, const QString& service, const Month& month)
{
    QList<T> valid;
    for (const T& one : all) {
        if (one.service == service && isWithin(one.validFrom, one.validTo, month))
            valid.append(one);
    }
    return valid;
}

QList<Reclassification> decisionsOf(const QList<Reclassification>& all, const ServiceAccount& account)
{
    QList<Reclassification> touching;
    for (const Reclassification& one : all) {
        if (one.service == account.service && one.from < account.to && one.to > account.from)
            touching.append(one);
    }
    return touching;
}

/// The months of one service to look at: those without a report, or with a draft.
QList<MonthOutlook> openMonths(const Service& service, const QList<MonthlyReport>& reports,
                               const QList<MonitorAssignment>& assignments,
                               const QList<SeriesSummary>& series, Instant now)
{
    std::optional<Instant> from;
    std::optional<Instant> to;
    for (const SeriesSummary& one : series) {
        const bool isOurs =
            std::any_of(assignments.cbegin(), assignments.cend(), [&](const auto& assignment) {
                return assignment.monitor == one.description.key && assignment.service == service.code &&
                       !assignment.module.isEmpty();
            });
        if (!isOurs)
            continue;
        from = std::min(from.value_or(one.from), one.from);
        to = std::max(to.value_or(one.to), one.to);
    }
    QList<MonthOutlook> open;
    if (!from)
        return open;
    const QList<Month> months = monthsToLookAt(*from, *to, service.zone, now);
    for (const Month& month : months) {
        const auto report = std::find_if(reports.cbegin(), reports.cend(), [&](const MonthlyReport& one) {
            return one.service == service.code && one.month == month;
        });
        if (report == reports.cend() || report->state == MonthlyState::Draft)
            open.append({service, month, MonthOutlook::Readiness::Ready, {}, report != reports.cend()});
    }
    return open;
}

}  // namespace

MonthlyReportService::MonthlyReportService(StorageThread& records, const Sources& sources,
                                           const TimeSource& time, QObject* parent)
    : QObject(parent), m_records(records), m_sources(sources), m_time(time)
{
    m_sources.log.setProjection(entry_kind::kMonthlyDrafted, &applyMonthlyDrafted);
    m_sources.log.setProjection(entry_kind::kMonthlyRefreshed, &applyMonthlyRefreshed);
    m_sources.log.setProjection(entry_kind::kMonthlyMoved, &applyMonthlyMoved);
}

MonthlyReportService::~MonthlyReportService()
{
    // They go on from thread to thread and use the services that this one was given.
    for (auto& outlook : m_running)
        outlook.waitForFinished();
}

QFuture<Result<QList<MonthlyReport>>> MonthlyReportService::reports()
{
    return m_records.run([](Database& database) { return database.read(&readMonthlyReports); });
}

QFuture<Result<MonthlyBody>> MonthlyReportService::reckon(const Service& service, const Month& month,
                                                          const QString& language)
{
    const AccountRequest request{service.code, month.begin(service.zone), month.end(service.zone),
                                 service.zone};
    const auto answers =
        std::make_tuple(m_sources.availability.account(request), m_sources.maintenance.notices(),
                        m_sources.calendar.calendar(), m_sources.availability.assignments(),
                        m_sources.availability.combinations(), m_sources.availability.reclassifications(),
                        m_sources.incidents.all(), m_sources.organisation.current());
    return allOf(answers).then([answers, service, month, language](const auto&) -> Result<MonthlyBody> {
        if (const auto error = firstError(answers))
            return *error;
        ServiceAccount account = valueOf<0>(answers);
        account.sources = inOrder(account.sources);
        return MonthlyBody{month,
                           account,
                           judged(valueOf<1>(answers), service, valueOf<2>(answers), account),
                           service.offPeak,
                           decisionsOf(valueOf<5>(answers), account),
                           validIn(valueOf<3>(answers), service.code, month),
                           validIn(valueOf<4>(answers), service.code, month),
                           incidentsOf(valueOf<6>(answers), service.code, account),
                           namesOf(valueOf<7>(answers), service),
                           language};
    });
}

QFuture<Result<QList<MonthOutlook>>> MonthlyReportService::outlook()
{
    using Outlooks = Result<QList<MonthOutlook>>;
    MeasurementService& measurements = m_sources.measurements;
    const auto answers = std::make_tuple(m_sources.organisation.current(), reports(),
                                         m_sources.availability.assignments(), measurements.series());
    auto future =
        allOf(answers)
            .then([answers, &measurements, now = m_time.now()](const auto&) -> QFuture<Outlooks> {
                if (const auto error = firstError(answers))
                    return QtFuture::makeReadyFuture(Outlooks(*error));
                const auto organisation = valueOf<0>(answers);
                const QList<MonitorAssignment> assignments = valueOf<2>(answers);
                QList<MonthOutlook> open;
                QList<QFuture<Result<QList<MonitorTrack>>>> lastDays;
                if (organisation) {
                    for (const Service& service : organisation->services())
                        open +=
                            openMonths(service, valueOf<1>(answers), assignments, valueOf<3>(answers), now);
                }
                for (const MonthOutlook& one : std::as_const(open)) {
                    const Instant end = one.month.end(one.service.zone);
                    lastDays.append(
                        measurements.tracks(monitorsOn(one.month.last(), one.service.code, assignments),
                                            end - std::chrono::days(1), end));
                }
                if (open.isEmpty())
                    return QtFuture::makeReadyFuture(Outlooks(open));
                return QtFuture::whenAll(lastDays.begin(), lastDays.end())
                    .then([open, assignments, now](const auto& tracks) -> Outlooks {
                        QList<MonthOutlook> outlooks;
                        for (int i = 0; i < open.size(); ++i) {
                            const auto lastDay = tracks.at(i).result();
                            if (!lastDay)
                                return lastDay.error();
                            outlooks.append(outlookOf(open.at(i).service, open.at(i).month, now, assignments,
                                                      lastDay.value()));
                            outlooks.last().hasDraft = open.at(i).hasDraft;
                        }
                        return outlooks;
                    });
            })
            .unwrap();
    m_running.removeIf([](const auto& one) { return one.isFinished(); });
    m_running.append(future);
    return future;
}

QFuture<LogService::Recorded>
MonthlyReportService::record(std::function<QList<EntryDraft>(Connection&)> decide)
{
    auto recorded = m_sources.log.recordDecided(std::move(decide));
    deliver(recorded, this, [this](const LogService::Recorded& answer) {
        if (answer)
            emit changed();
    });
    return recorded;
}

QFuture<LogService::Recorded> MonthlyReportService::draft(const MonthlyBody& body, const QString& reason,
                                                          const Actor& author)
{
    return record([body, reason, author, now = m_time.now()](Connection& connection) {
        return decideMonthlyDraft(connection, body, reason.trimmed(), author, now);
    });
}

QFuture<LogService::Recorded> MonthlyReportService::move(const QString& service, const Month& month,
                                                         MonthlyAct act, const QString& reason,
                                                         const Actor& author,
                                                         const std::optional<MonthlyBody>& today)
{
    return record([service, month, act, reason, author, today, now = m_time.now()](Connection& connection) {
        return decideMonthlyMove(connection, {service, month, act, reason.trimmed(), today}, author, now);
    });
}

void MonthlyReportService::ensureDrafts(const QString& language)
{
    if (m_isEnsuring) {
        m_isWantedAgain = true;
        return;
    }
    m_isEnsuring = true;
    m_isWantedAgain = false;
    deliver(outlook(), this, [this, language](const Result<QList<MonthOutlook>>& outlooks) {
        QList<MonthOutlook> due = outlooks ? outlooks.value() : QList<MonthOutlook>();
        due.removeIf([](const MonthOutlook& one) { return one.readiness != MonthOutlook::Readiness::Ready; });
        ensureNext(due, language);
    });
}

void MonthlyReportService::ensureNext(QList<MonthOutlook> due, const QString& language)
{
    if (due.isEmpty()) {
        m_isEnsuring = false;
        emit draftsEnsured();
        if (m_isWantedAgain)
            ensureDrafts(language);
        return;
    }
    const MonthOutlook next = due.takeFirst();
    deliver(reckon(next.service, next.month, language), this,
            [this, due, language](const Result<MonthlyBody>& body) {
                if (!body) {
                    ensureNext(due, language);
                    return;
                }
                deliver(draft(body.value(), {}, Actor{}), this,
                        [this, due, language](const LogService::Recorded&) { ensureNext(due, language); });
            });
}

}  // namespace holdfast
