// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account_assembly.h"

#include "models/incidents/clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

Second beginOf(QDate day, const QTimeZone& zone)
{
    return secondOf(instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch()));
}

Second from(QDate validFrom, const QTimeZone& zone)
{
    return validFrom.isNull() ? kEverBefore : beginOf(validFrom, zone);
}

Second until(QDate validTo, const QTimeZone& zone)
{
    return validTo.isNull() ? kEverAfter : beginOf(validTo.addDays(1), zone);
}

const SeriesSummary* summaryOf(const QList<SeriesSummary>& series, const SeriesKey& key)
{
    const auto found = std::find_if(series.cbegin(), series.cend(),
                                    [&key](const SeriesSummary& one) { return one.description.key == key; });
    return found == series.cend() ? nullptr : &*found;
}

ModuleMonitor monitorOf(const MonitorTrack& track, const QList<SeriesSummary>& series)
{
    ModuleMonitor monitor{track.key, lineOf(track)};
    if (const SeriesSummary* summary = summaryOf(series, track.key))
        monitor.dataFrom = secondOf(summary->from);
    return monitor;
}

Period periodOf(const AccountRequest& request, const QTimeZone& contractZone)
{
    return {secondOf(request.from), secondOf(request.to), request.zone.value_or(contractZone)};
}

/// When `module` was back in `incident`, which ends at `end`: with the last item that covers it, where all of
/// them are known to be back before.
Instant backIn(const IncidentState& incident, const QString& module, Instant end)
{
    std::optional<Instant> back;
    const QList<BiaItem> items = incident.pinned->items();
    for (const BiaItem& item : items) {
        if (!item.modules.contains(module))
            continue;
        const auto itemBack = restoredAt(incident, item.priority);
        if (!itemBack)
            return end;
        back = back ? std::max(*back, *itemBack) : *itemBack;
    }
    return back ? std::clamp(*back, *incident.impact, end) : end;
}

/// What `incident`, from its impact to `end`, was for the modules of `service`: one outage for all that were
/// back at once.
QList<IncidentOutage> outagesOf(const IncidentState& incident, const Service& service, Instant end,
                                bool isOpen)
{
    std::map<Instant, QStringList> modules;
    for (const Part& module : service.modules)
        modules[backIn(incident, module.code, end)].append(module.code);
    QList<IncidentOutage> outages;
    for (const auto& [back, codes] : modules)
        outages.append({incident.code, codes, *incident.impact, back, isOpen && back == end});
    return outages;
}

Decisions decisionsFor(const Service& service, const KnownFacts& known, const AccountingRule& rule)
{
    Decisions decisions;
    for (const MaintenanceNotice& notice : known.notices) {
        if (notice.withdrawnAt || notice.service != service.code)
            continue;
        const NoticeJudgement judgement = judge(notice, service, known.calendar.value_or(WorkCalendar({})),
                                                rule.noticeWorkingDays, rule.mustBeOffPeak);
        decisions.notices.append({notice.code, notice.modules, notice.from, notice.to, judgement.isCompliant,
                                  judgement.isKnown, judgement.reasons});
    }
    for (const Reclassification& one : known.decisions.reclassifications) {
        if (one.service == service.code)
            decisions.reclassifications.append(one);
    }
    decisions.incidents = outagesOf(known.incidents, service, known.now);
    return decisions;
}

ModuleFacts moduleFor(const Part& module, const Service& service, const KnownFacts& known,
                      const QHash<SeriesKey, const MonitorTrack*>& tracks, const QString& language)
{
    ModuleFacts facts{module.code, module.name.in(language).text, {}, {}, {}};
    for (const MonitorAssignment& one : known.decisions.assignments) {
        const MonitorTrack* track = tracks.value(one.monitor);
        if (track == nullptr || one.service != service.code || one.module != module.code)
            continue;
        ModuleMonitor monitor = monitorOf(*track, known.series);
        monitor.weight = one.weight;
        monitor.from = from(one.validFrom, service.zone);
        monitor.to = until(one.validTo, service.zone);
        facts.monitors.append(monitor);
        facts.remarks.insert(one.monitor, track->remarks);
    }
    for (const ModuleCombination& one : known.decisions.combinations) {
        if (one.service == service.code && one.module == module.code)
            facts.combinations.append({one.rule, one.thresholdPercent, from(one.validFrom, service.zone),
                                       until(one.validTo, service.zone)});
    }
    return facts;
}

/// Monitors of which there are data in the period and which speak for no module of the facts, without anybody
/// having said that they count for none.
QStringList undecided(const AccountFacts& facts, const KnownFacts& known)
{
    QSet<SeriesKey> decided;
    for (const ModuleFacts& module : facts.modules) {
        for (const ModuleMonitor& monitor : module.monitors)
            decided.insert(monitor.key);
    }
    for (const MonitorAssignment& one : known.decisions.assignments) {
        const bool isNow = from(one.validFrom, facts.contractZone) < facts.period.to &&
                           until(one.validTo, facts.contractZone) > facts.period.from;
        if (one.module.isEmpty() && isNow)
            decided.insert(one.monitor);
    }
    QStringList names;
    for (const SeriesSummary& series : known.series) {
        const bool isInPeriod =
            secondOf(series.from) < facts.period.to && secondOf(series.to) > facts.period.from;
        if (series.description.metric == Metric::Probe && isInPeriod &&
            !decided.contains(series.description.key))
            names.append(series.description.key.monitor);
    }
    return names;
}

bool isIn(const ImportRecord& import, const Period& period)
{
    return !import.undoneAt && import.from && import.to && secondOf(*import.from) < period.to &&
           secondOf(*import.to) >= period.from;
}

}  // namespace

Result<Service> serviceFor(const std::optional<Organisation>& organisation, const QString& code)
{
    if (!organisation || organisation->services().isEmpty()) {
        return Error{
            Error::Code::NotFound,
            Text::tr("No organisation with a service is entered, so there is no contract to judge by. "
                     "“holdfast availability --by monitor” shows what the monitoring says."),
            {}};
    }
    const QList<Service>& services = organisation->services();
    if (code.isEmpty() && services.size() == 1)
        return services.first();
    if (const Service* service = organisation->service(code))
        return *service;
    QStringList codes;
    for (const Service& service : services)
        codes.append(service.code);
    return Error{Error::Code::NotFound,
                 code.isEmpty()
                     ? Text::tr("There are several services; say which: %1.").arg(codes.join(u", "_s))
                     : Text::tr("There is no service %1. There is: %2.").arg(code, codes.join(u", "_s)),
                 {}};
}

QList<SeriesKey> monitorsOf(const Service& service, const KnownFacts& known)
{
    QList<SeriesKey> keys;
    for (const MonitorAssignment& one : known.decisions.assignments) {
        if (one.service == service.code && !one.module.isEmpty() && !keys.contains(one.monitor))
            keys.append(one.monitor);
    }
    return keys;
}

QList<SeriesKey> allMonitors(const KnownFacts& known)
{
    QList<SeriesKey> keys;
    for (const SeriesSummary& series : known.series) {
        if (series.description.metric == Metric::Probe)
            keys.append(series.description.key);
    }
    return keys;
}

QList<IncidentOutage> outagesOf(const QList<IncidentState>& incidents, const Service& service, Instant now)
{
    QList<IncidentOutage> outages;
    for (const IncidentState& incident : incidents) {
        const bool counts = incident.mode == IncidentMode::Real || incident.mode == IncidentMode::Past;
        const bool isOfIt =
            incident.service.isEmpty() || incident.service.compare(service.code, Qt::CaseInsensitive) == 0;
        const auto length = counts && isOfIt ? downtime(incident, now) : std::nullopt;
        if (!incident.impact || !length || length->count() == 0)
            continue;
        outages += outagesOf(incident, service, *incident.impact + *length,
                             !restoredAt(incident) && !incident.isPast());
    }
    std::sort(outages.begin(), outages.end(), [](const IncidentOutage& a, const IncidentOutage& b) {
        return std::tie(a.from, a.code) < std::tie(b.from, b.code);
    });
    return outages;
}

AccountFacts assemble(const AccountRequest& request, const Service& service, const KnownFacts& known,
                      const QList<MonitorTrack>& tracks)
{
    QHash<SeriesKey, const MonitorTrack*> byKey;
    for (const MonitorTrack& track : tracks)
        byKey.insert(track.key, &track);
    AccountFacts facts;
    facts.service = service.code;
    facts.serviceName = service.name.in(request.language).text;
    facts.targets = service.targets;
    facts.contractZone = service.zone;
    facts.period = periodOf(request, service.zone);
    facts.asOf = secondOf(known.now);
    for (const Part& module : service.modules)
        facts.modules.append(moduleFor(module, service, known, byKey, request.language));
    facts.decisions = decisionsFor(service, known, facts.rule);
    return facts;
}

AccountFacts assembleMonitors(const AccountRequest& request, const std::optional<Service>& service,
                              const KnownFacts& known, const QList<MonitorTrack>& tracks)
{
    AccountFacts facts;
    facts.isMonitoringAlone = true;
    if (service) {
        facts.service = service->code;
        facts.serviceName = service->name.in(request.language).text;
        facts.targets = service->targets;
        facts.contractZone = service->zone;
    }
    facts.period = periodOf(request, facts.contractZone);
    facts.asOf = secondOf(known.now);
    for (const MonitorTrack& track : tracks) {
        ModuleFacts module{track.key.monitor, track.key.monitor, {monitorOf(track, known.series)}, {}, {}};
        module.remarks.insert(track.key, track.remarks);
        facts.modules.append(module);
    }
    return facts;
}

QList<AccountSource> sourcesOf(const QList<ImportRecord>& imports, const Period& period)
{
    QList<AccountSource> sources;
    for (const ImportRecord& import : imports) {
        if (import.isPresent && isIn(import, period))
            sources.append({import.fileName, import.sha256, keyword(import.format), import.rows});
    }
    std::sort(sources.begin(), sources.end(), [](const AccountSource& a, const AccountSource& b) {
        return std::tie(a.fileName, a.sha256) < std::tie(b.fileName, b.sha256);
    });
    return sources;
}

QStringList cautionsOf(const AccountFacts& facts, const KnownFacts& known)
{
    QStringList cautions;
    QStringList lost;
    for (const ImportRecord& import : known.imports) {
        if (!import.isPresent && isIn(import, facts.period))
            lost.append(import.fileName);
    }
    lost.removeDuplicates();
    if (!lost.isEmpty())
        cautions.append(Text::tr("The measurements of these files are lost; import them again: %1.")
                            .arg(lost.join(u", "_s)));
    if (facts.isMonitoringAlone)
        return cautions;
    constexpr int kNamed = 5;
    const QStringList names = undecided(facts, known);
    if (!names.isEmpty()) {
        const QString some =
            names.mid(0, kNamed).join(u", "_s) + (names.size() > kNamed ? u" …"_s : QString());
        cautions.append(Text::tr("%n monitor(s) with data of this time speak for no module: %1.", nullptr,
                                 static_cast<int>(names.size()))
                            .arg(some));
    }
    for (const JudgedNotice& notice : facts.decisions.notices) {
        const bool touches =
            secondOf(notice.from) < facts.period.to && secondOf(notice.to) > facts.period.from;
        if (touches && !notice.isKnown)
            cautions.append(
                Text::tr("Notice %1 was judged without the holidays of its year, which are not known.")
                    .arg(notice.code));
    }
    return cautions;
}

}  // namespace holdfast
