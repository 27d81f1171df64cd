// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/availability/series/monthly_bars.h"
#include "models/measurements/series/response_band.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>

namespace holdfast {

/// The account of a service with eight modules over `days` from 2026-11-01 in Shanghai, made up: outages,
/// planned maintenance, a degraded evening, a monitor that was silent. The same at every call.
inline ServiceAccount sampleAccount(int days = 30, bool isChinese = true)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    using std::chrono::seconds;
    const QTimeZone zone("Asia/Shanghai");
    ServiceAccount account;
    account.zone = zone;
    account.rule = {1, seconds(60), seconds(60), 100, 3, true, AccountingRule::Overall::AnyModuleDown};
    const QDate first(2026, 11, 1);
    const auto start = [&](int day) {
        return instantFromMs(first.addDays(day).startOfDay(zone).toMSecsSinceEpoch());
    };
    account.from = start(0);
    account.to = start(days);
    account.asOf = account.to;
    const QStringList names =
        isChinese ? QStringList{QStringLiteral("核心账务"), QStringLiteral("支付清算"),
                                QStringLiteral("用户认证"), QStringLiteral("客户信息"),
                                QStringLiteral("信贷管理"), QStringLiteral("报表中心"),
                                QStringLiteral("消息推送"), QStringLiteral("开放接口网关")}
                  : QStringList{QStringLiteral("Core ledger"), QStringLiteral("Payments"),
                                QStringLiteral("Sign-in"),     QStringLiteral("Customer data"),
                                QStringLiteral("Lending"),     QStringLiteral("Reporting"),
                                QStringLiteral("Messaging"),   QStringLiteral("Open API gateway")};
    struct Event {
        int module;
        int day;
        int minute;  ///< Of the day.
        int length;  ///< Minutes.
        AccountState state;
        const char16_t* zh;
        const char16_t* en;
    };
    const QList<Event> events{
        {0, 10, 193, 26, AccountState::Down, u"主库宕机，人工切换",
         u"Primary database lost, switched by hand"},
        {1, 10, 195, 31, AccountState::Down, u"依赖核心账务", u"Depends on the core ledger"},
        {1, 22, 610, 4, AccountState::Down, u"连接池耗尽", u"Connection pool exhausted"},
        {2, 5, 540, 95, AccountState::Degraded, u"响应缓慢", u"Slow answers"},
        {3, 14, 120, 180, AccountState::Excluded, u"计划内升级", u"Planned upgrade"},
        {4, 17, 0, 2160, AccountState::Unknown, u"", u""},
        {5, 7, 800, 140, AccountState::Down, u"磁盘写满", u"Disk full"},
        {5, 19, 60, 2, AccountState::Down, u"重启", u"Restart"},
        {7, 26, 1410, 45, AccountState::Down, u"证书过期", u"Certificate expired"}};
    for (int m = 0; m < names.size(); ++m) {
        ModuleAccount module;
        module.code = QStringLiteral("M%1").arg(m + 1);
        module.name = names.at(m);
        module.target = 9990;
        Instant reached = account.from;
        for (const Event& event : events) {
            const Instant from = start(event.day) + minutes(event.minute);
            const Instant to = from + minutes(event.length);
            if (event.module != m || to > account.to)
                continue;
            module.runs.append({reached, from, AccountState::Up});
            module.runs.append({from, to, event.state});
            reached = to;
            if (event.state == AccountState::Down) {
                Outage outage;
                outage.from = from;
                outage.to = to;
                outage.down = minutes(event.length);
                outage.cause = QString::fromUtf16(isChinese ? event.zh : event.en);
                outage.isCounted = true;
                module.outages.append(outage);
            }
        }
        module.runs.append({reached, account.to, AccountState::Up});
        for (int day = 0; day < days; ++day) {
            Buckets buckets;
            for (const AccountRun& run : std::as_const(module.runs)) {
                const auto part = std::chrono::duration_cast<seconds>(std::min(run.to, start(day + 1)) -
                                                                      std::max(run.from, start(day)));
                if (part.count() <= 0)
                    continue;
                switch (run.state) {
                case AccountState::Up: buckets.up += part; break;
                case AccountState::Down: buckets.down += part; break;
                case AccountState::Degraded: buckets.degraded += part; break;
                case AccountState::Excluded: buckets.excluded += part; break;
                case AccountState::Unknown: buckets.unknown += part; break;
                }
            }
            module.days.append({first.addDays(day), buckets});
            module.buckets += buckets;
        }
        module.availability = module.buckets.availability(account.rule);
        module.isMet = module.buckets.meets(*module.target, account.rule);
        account.modules.append(module);
    }
    return account;
}

/// The months of `module`, each judged by a target of 99.9 %.
inline MonthlyBars sampleBars(const ModuleAccount& module)
{
    const Target target{
        QStringLiteral("T1"), Target::Kind::Availability, 9990, {QStringLiteral("*")}, {}, {}, {}};
    return monthlyBars(module, accountingRule(), {target});
}

/// Response times like those of a service by day and night, one a minute, with a silent night and an outage.
inline std::shared_ptr<MinMaxPyramid> sampleResponses(int days, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::lognormal_distribution<double> noise(0.0, 0.35);
    constexpr qint64 kMinute = 60'000;
    constexpr int kDay = 1440;
    const qint64 start = QDate(2026, 11, 1).startOfDay(QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch();
    auto pyramid = std::make_shared<MinMaxPyramid>(std::chrono::minutes(1));
    for (int i = 0; i < days * kDay; ++i) {
        const bool isSilent = i > kDay * 17 && i < kDay * 18 + 700;
        const bool isDown = i >= kDay * 10 + 193 && i < kDay * 10 + 219;
        if (isSilent)
            continue;
        const double load = 1.0 + 0.6 * std::sin(6.283 * (i % kDay - 420) / kDay);
        const double value = std::round(100.0 * (18.0 + 26.0 * load * noise(random))) / 100.0;
        pyramid->append(isDown ? Sample{start + i * kMinute, MonitorState::Down}
                               : Sample{start + i * kMinute, MonitorState::Up, value});
    }
    return pyramid;
}

}  // namespace holdfast
