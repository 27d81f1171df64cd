// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"
#include "models/availability/monthly_report.h"
#include "models/core/uid.h"
#include "tests/unit/maintenance/maintenance_values.h"

#include <algorithm>

namespace holdfast {

/// A stretch of a module that was not up.
struct Blemish {
    Instant from;
    Instant to;
    AccountState state;
};

inline std::chrono::seconds lengthOf(Instant from, Instant to)
{
    return std::chrono::duration_cast<std::chrono::seconds>(to - from);
}

inline void addTo(Buckets& buckets, AccountState state, std::chrono::seconds time)
{
    switch (state) {
    case AccountState::Up: buckets.up += time; break;
    case AccountState::Degraded: buckets.degraded += time; break;
    case AccountState::Down: buckets.down += time; break;
    case AccountState::Excluded: buckets.excluded += time; break;
    case AccountState::Unknown: buckets.unknown += time; break;
    }
}

/// A module of May 2026 in Shanghai that was up but for `blemishes`, none of which crosses midnight.
inline ModuleAccount moduleOfMay(const QString& code, const QList<Blemish>& blemishes)
{
    const Instant from = shanghai("2026-05-01 00:00");
    const Instant to = shanghai("2026-06-01 00:00");
    ModuleAccount module;
    module.code = code;
    module.name = code;
    Instant reached = from;
    for (const Blemish& blemish : blemishes) {
        if (blemish.from > reached)
            module.runs.append({reached, blemish.from, AccountState::Up});
        module.runs.append({blemish.from, blemish.to, blemish.state});
        reached = blemish.to;
    }
    if (reached < to)
        module.runs.append({reached, to, AccountState::Up});
    for (const AccountRun& run : std::as_const(module.runs))
        addTo(module.buckets, run.state, lengthOf(run.from, run.to));
    for (int day = 0; day < 31; ++day) {
        DayFigures figures{QDate(2026, 5, 1).addDays(day), {}};
        const Instant begin = from + std::chrono::days(day);
        figures.buckets.up = std::chrono::days(1);
        for (const Blemish& blemish : blemishes) {
            if (blemish.from < begin || blemish.from >= begin + std::chrono::days(1))
                continue;
            figures.buckets.up -= lengthOf(blemish.from, blemish.to);
            addTo(figures.buckets, blemish.state, lengthOf(blemish.from, blemish.to));
        }
        module.days.append(figures);
    }
    module.target = 9900;
    module.availability = module.buckets.availability(accountingRule());
    module.isMet = module.buckets.meets(9900, accountingRule());
    module.budget = std::chrono::seconds(module.buckets.known().count() / 100);
    module.monitors = {{QStringLiteral("uptime-kuma"), code.toLower()}};
    return module;
}

inline Outage outageOf(const Blemish& blemish, OutageClass kind, const QString& monitor)
{
    Outage outage;
    outage.from = blemish.from;
    outage.to = blemish.to;
    outage.down =
        blemish.state == AccountState::Down ? lengthOf(blemish.from, blemish.to) : std::chrono::seconds(0);
    outage.kind = kind;
    outage.monitors = {{QStringLiteral("uptime-kuma"), monitor}};
    return outage;
}

/// May 2026 of the sample's service: CRM down for an hour on the 12th, settlement in lawful maintenance on
/// the 20th from 00:30 to 04:00, finance not monitored on the 31st, employee management up throughout.
inline ServiceAccount accountOfMay()
{
    const Blemish crm{shanghai("2026-05-12 03:00"), shanghai("2026-05-12 04:00"), AccountState::Down};
    const Blemish settlement{shanghai("2026-05-20 00:30"), shanghai("2026-05-20 04:00"),
                             AccountState::Excluded};
    const Blemish finance{shanghai("2026-05-31 00:00"), shanghai("2026-06-01 00:00"), AccountState::Unknown};
    ServiceAccount account;
    account.service = QStringLiteral("FYY");
    account.serviceName = QStringLiteral("丰盈云");
    account.from = shanghai("2026-05-01 00:00");
    account.to = shanghai("2026-06-01 00:00");
    account.asOf = account.to;
    account.zone = QTimeZone("Asia/Shanghai");
    account.modules = {moduleOfMay(QStringLiteral("CRM"), {crm}), moduleOfMay(QStringLiteral("EMP"), {}),
                       moduleOfMay(QStringLiteral("SET"), {settlement}),
                       moduleOfMay(QStringLiteral("FIN"), {finance})};
    account.whole = moduleOfMay({}, {crm, settlement, finance});
    Outage down = outageOf(crm, OutageClass::Unplanned, QStringLiteral("crm"));
    down.cause = QStringLiteral("connect ECONNREFUSED 10.0.0.4:443");
    down.incident = QStringLiteral("INC-2026-003");
    down.difference = QStringLiteral("事件记录的开始比监测早 120 秒。");
    down.isCounted = true;
    account.modules[0].outages = {down};
    Outage away = outageOf(settlement, OutageClass::PlannedMaintenance, QStringLiteral("set"));
    away.decision = QStringLiteral("属于维护通知 MN-2026-001 的窗口。");
    account.modules[2].outages = {away};
    const Interruption interruption{crm.from, crm.to, lengthOf(crm.from, crm.to), down.cause, true};
    account.modules[0].interruptions = account.whole.interruptions = {interruption};
    account.modules[0].mttr = account.whole.mttr = std::chrono::hours(1);
    account.modules[0].mtbf = account.modules[0].buckets.up;
    account.whole.mtbf = account.whole.buckets.up;
    double sum = 0;
    for (const ModuleAccount& module : std::as_const(account.modules))
        sum += *module.availability;
    account.meanOfModules = sum / 4;
    account.availabilityMet = account.whole.isMet;
    account.interruptions = 1;
    account.interruptionsTarget = 1;
    account.interruptionsMet = account.isMet = true;
    account.sources = {
        {QStringLiteral("fin.csv"), QByteArray(32, '\x11'), QStringLiteral("csv"), 43'200},
        {QStringLiteral("kuma-2026-05.db"), QByteArray(32, '\x5a'), QStringLiteral("uptime-kuma"), 178'560}};
    account.cautions = {QStringLiteral("财务模块 5 月 31 日没有监测数据。")};
    return account;
}

inline MonthlyBody bodyOfMay()
{
    MaintenanceNotice notice =
        notifiedAt(noticeFor("2026-05-20 00:30", "2026-05-20 04:00"), "2026-05-13 10:00");
    notice.id = NoticeId(QUuid(QStringLiteral("018f0000-0000-7000-8000-000000000001")));
    notice.modules = {QStringLiteral("SET")};
    NoticeJudgement judgement;
    judgement.isCompliant = judgement.isInTime = judgement.isOffPeak = true;
    judgement.latestNotice = QDate(2026, 5, 15);
    MonthlyBody body{Month::fromText(QStringLiteral("2026-05")).value(),
                     accountOfMay(),
                     {{notice, judgement}},
                     {{OffPeakHours::Days::Daily, 0, 360, {}, {}}},
                     {},
                     {},
                     {},
                     {{QStringLiteral("INC-2026-003"),
                       LocalizedText::of(QStringLiteral("zh"), QStringLiteral("CRM 无法登录")),
                       shanghai("2026-05-12 02:58"), shanghai("2026-05-12 04:00")}},
                     {},
                     QStringLiteral("zh")};
    for (const ModuleAccount& module : std::as_const(body.account.modules)) {
        body.assignments.append(
            {module.monitors.first(), QStringLiteral("FYY"), module.code, {}, 1, QDate(2026, 1, 1), {}});
    }
    body.combinations = {
        {QStringLiteral("FYY"), QStringLiteral("CRM"), CombineRule::Weighted, 60, {}, QDate(2026, 12, 31)}};
    body.decisions = {{QStringLiteral("FYY"), QStringLiteral("EMP"), shanghai("2026-05-03 10:00"),
                       shanghai("2026-05-03 10:05"), OutageClass::FalseAlarm,
                       QStringLiteral("探针所在机房断网"), QStringLiteral("示例乙"), QStringLiteral("示例癸"),
                       shanghai("2026-06-01 09:00")}};
    body.names.organisation = LocalizedText::of(QStringLiteral("zh"), QStringLiteral("示例公司"));
    body.names.service = LocalizedText::make({{QStringLiteral("zh"), QStringLiteral("丰盈云")},
                                              {QStringLiteral("en"), QStringLiteral("Fengyingyun")}})
                             .value();
    body.names.modules = {
        {QStringLiteral("CRM"), LocalizedText::of(QStringLiteral("zh"), QStringLiteral("CRM"))},
        {QStringLiteral("EMP"), LocalizedText::of(QStringLiteral("zh"), QStringLiteral("员工管理"))},
        {QStringLiteral("SET"), LocalizedText::of(QStringLiteral("zh"), QStringLiteral("结算"))},
        {QStringLiteral("FIN"), LocalizedText::of(QStringLiteral("zh"), QStringLiteral("财务"))}};
    body.names.hours = QStringLiteral("7x24");
    return body;
}

inline Actor actorNamed(const QString& name, const QString& role, Assurance assurance = Assurance::Stated)
{
    const QUuid uid =
        QUuid::createUuidV5(QUuid(QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8")), name);
    return {NamedPerson{PersonId(uid), name}, role, assurance};
}

/// The sample's service manager and head of quality.
inline Actor manager()
{
    return actorNamed(QStringLiteral("示例乙"), QStringLiteral("PM"));
}
inline Actor quality()
{
    return actorNamed(QStringLiteral("示例癸"), QStringLiteral("QA"), Assurance::Pin);
}

}  // namespace holdfast
