// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/accounting_rule.h"
#include "models/incidents/month_account.h"
#include "models/measurements/monitor_track.h"

#include <QDate>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace holdfast {

/// The five buckets of a period, in whole seconds. They sum to its length, always.
struct Buckets {
    std::chrono::seconds up{};
    std::chrono::seconds down{};
    std::chrono::seconds degraded{};
    std::chrono::seconds excluded{};
    std::chrono::seconds unknown{};

    std::chrono::seconds total() const { return up + down + degraded + excluded + unknown; }
    std::chrono::seconds known() const { return up + down + degraded; }
    /// (up + degraded) ÷ (total − excluded − unknown) in percent, degraded time by the rule; absent without a
    /// known second.
    std::optional<double> availability(const AccountingRule& rule) const;
    /// Whether a target of `basisPoints` hundredths of a percent is kept, compared in whole seconds; absent
    /// without a known second.
    std::optional<bool> meets(int basisPoints, const AccountingRule& rule) const;

    Buckets& operator+=(const Buckets& other);
    friend bool operator==(const Buckets&, const Buckets&) = default;
};

/// `availability` as it is shown: percent to four decimals, never rounded up to 100 or to a `target`
/// (hundredths of a percent) that it does not reach.
double shownPercent(double availability, std::optional<int> target);

/// What a stretch of a module counts as.
enum class AccountState { Up, Degraded, Down, Excluded, Unknown };

struct AccountRun {
    Instant from;
    Instant to;
    AccountState state;

    friend bool operator==(const AccountRun&, const AccountRun&) = default;
};

/// Why downtime does not count, or counts although somebody thought it would not. Stored by keyword.
enum class OutageClass {
    Unplanned,           ///< "unplanned": what an outage is until somebody says otherwise.
    PlannedMaintenance,  ///< "planned_maintenance": excluded only under the rule's conditions.
    ThirdParty,          ///< "third_party": not the provider's, by the contract; excluded.
    FalseAlarm           ///< "false_alarm": the monitoring was wrong, it served; counts as up.
};
QString keyword(OutageClass kind);
std::optional<OutageClass> outageClassFromKeyword(const QString& keyword);
QString nameOf(OutageClass kind);

/// An outage of a module as the monitoring tells it, and what became of it in the account.
struct Outage {
    Instant from;
    Instant to;
    bool isOpen = false;          ///< It goes on where the period ends.
    bool endsInSilence = false;   ///< After `to` nothing is known: whether it went on, nobody saw.
    bool isApproximate = false;   ///< Known from aggregates only; lies somewhere between `from` and `to`.
    std::chrono::seconds down{};  ///< Its seconds that count as down.
    OutageClass kind = OutageClass::Unplanned;
    QString cause;              ///< Words of the source, or of who reclassified it; may be empty.
    QString decision;           ///< Why it is of that kind: reason, author and approver, or the notice.
    QString incident;           ///< Code of the incident in Holdfast that overlaps; empty: none.
    QString difference;         ///< What that incident and the monitoring say differently; may be empty.
    bool isCounted = false;     ///< Begins, or is, a counted interruption.
    QList<SeriesKey> monitors;  ///< Which were down.
};

/// An interruption: unplanned outages less than the rule's gap apart.
struct Interruption {
    Instant from;
    Instant to;
    std::chrono::seconds length{};
    QString cause;
    bool isCounted = false;  ///< Long enough, and begun in the period.
};

struct DayFigures {
    QDate day;
    Buckets buckets;
};

/// The account of one module, or of one monitor, or of the whole service, over a period.
struct ModuleAccount {
    QString code;
    QString name;
    Buckets buckets;
    std::optional<double> availability;  ///< Percent.
    std::optional<int> target;           ///< Hundredths of a percent.
    std::optional<bool> isMet;
    std::optional<std::chrono::seconds> mttr;    ///< Down seconds ÷ counted interruptions.
    std::optional<std::chrono::seconds> mtbf;    ///< Up seconds ÷ counted interruptions.
    std::optional<std::chrono::seconds> budget;  ///< Downtime that the target allows in the known time.
    QList<AccountRun> runs;                      ///< In order, without gaps, over the whole period.
    QList<Outage> outages;                       ///< In the period; of the whole none, they are its modules'.
    QList<Interruption> interruptions;
    QList<DayFigures> days;  ///< Days of the zone.
    QList<SeriesKey> monitors;
};

/// A file that stands behind an account.
struct AccountSource {
    QString fileName;
    QByteArray sha256;
    QString format;
    qint64 rows;
};

/// The account of one service over a period: everything that a report, a chart or --json says.
struct ServiceAccount {
    QString service;
    QString serviceName;
    Instant from;
    Instant to;
    Instant asOf{};  ///< Up to here there can be data: the end, or the present where the period goes on.
    QTimeZone zone = QTimeZone::utc();
    AccountingRule rule = accountingRule();
    QList<ModuleAccount> modules;  ///< In the service's order.
    ModuleAccount whole;           ///< Down while any module is; its interruptions are the service's.
    std::optional<double> meanOfModules;
    std::optional<bool> availabilityMet;  ///< By the rule's definition of the whole.
    int interruptions = 0;
    std::optional<int> interruptionsTarget;
    std::optional<bool> interruptionsMet;
    std::optional<bool> isMet;  ///< Both.
    QList<AccountSource> sources;
    QStringList cautions;  ///< Translated: unmapped monitors, holidays not known, aggregates …

    /// Whether the period is not over, so that verdicts are those of the time so far.
    bool isRunning() const { return asOf < to; }
    /// Whether any second of it is known; else nothing can be said of outages either.
    bool isAnythingKnown() const;
};

}  // namespace holdfast
