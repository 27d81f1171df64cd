// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bia/bia.h"
#include "models/incidents/month_account.h"
#include "models/organisation/organisation.h"
#include "models/protection/recovery_point.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace holdfast {

/// How long a step took when it was really done, in incidents and drills.
struct StepTimes {
    std::chrono::seconds median;
    std::chrono::seconds p90;
    int count;
};

/// The other outages of the calendar month in which the incident began, in the contract's zone, as they were
/// known when it was opened. They may overlap.
struct MonthSoFar {
    QString month;  ///< "2026-11".
    QList<Stretch> outages;
};

/// All that the rules need beside the entries, as it was when the incident was opened. It stands in the entry
/// "incident-opened"; later knowledge enters as entries.
class Pinned {
public:
    /// Reads `json`; what is missing is absent. BadInput where the organisation or the BIA breaks its rules.
    static Result<Pinned> fromJson(const QJsonObject& json);

    int ruleSet() const { return m_ruleSet; }
    const std::optional<Organisation>& organisation() const { return m_organisation; }
    const std::optional<Bia>& bia() const { return m_bia; }
    const QList<RecoveryPoint>& recoveryPoints() const { return m_recoveryPoints; }
    const std::optional<MonthSoFar>& month() const { return m_month; }
    const QJsonObject& json() const { return m_json; }

    /// The service that is hit; null where none was known.
    const Service* service() const;
    /// In order of recovery; empty without a BIA.
    QList<BiaItem> items() const { return m_bia ? m_bia->items() : QList<BiaItem>(); }
    std::optional<StepTimes> stepTimes(const QString& plan, const QString& step) const;
    /// The contract's zone, else UTC.
    QTimeZone zone() const;
    std::optional<int> target(Target::Kind kind, Instant at) const;
    /// The day of `at` in the contract's zone.
    QDate dayOf(Instant at) const;

private:
    Pinned() = default;

    int m_ruleSet = 1;
    QString m_serviceCode;
    std::optional<Organisation> m_organisation;
    std::optional<Bia> m_bia;
    QList<RecoveryPoint> m_recoveryPoints;
    QHash<QString, StepTimes> m_stepTimes;
    std::optional<MonthSoFar> m_month;
    QJsonObject m_json;
};

QJsonObject toJson(const RecoveryPoint& point);
std::optional<RecoveryPoint> recoveryPointFromJson(const QJsonObject& json);
QJsonObject toJson(const MonthSoFar& month);
QJsonObject toJson(const QString& plan, const QString& step, const StepTimes& times);

}  // namespace holdfast
