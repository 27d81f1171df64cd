// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/calendar/calendar_service.h"
#include "models/incidents/incident_service.h"
#include "models/maintenance/maintenance_service.h"
#include "models/measurements/measurement_service.h"
#include "models/organisation/organisation_service.h"

#include <QObject>

namespace holdfast {

/// How several monitors make one module. Stored by keyword.
enum class CombineRule {
    AnyDown,  ///< "any_down": the module is down while any of its monitors is.
    AllDown,  ///< "all_down": only while all are; the others stand in for one that is down.
    Weighted  ///< "weighted": the weights of those that are down, a share of all, reach the threshold.
};
QString keyword(CombineRule rule);
std::optional<CombineRule> combineRuleFromKeyword(const QString& keyword);

/// For which module, and if known for which of its components, a monitor speaks, from when to when.
struct MonitorAssignment {
    SeriesKey monitor;
    QString service;
    QString module;
    QString component;  ///< May be empty.
    int weight = 1;
    QDate validFrom;  ///< Null: always.
    QDate validTo;    ///< Null: until further notice; the day itself belongs to it.

    friend bool operator==(const MonitorAssignment&, const MonitorAssignment&) = default;
};

/// How a module's monitors are combined, from when to when.
struct ModuleCombination {
    QString service;
    QString module;
    CombineRule rule = CombineRule::AnyDown;
    int thresholdPercent = 50;  ///< Of Weighted.
    QDate validFrom;
    QDate validTo;

    friend bool operator==(const ModuleCombination&, const ModuleCombination&) = default;
};

/// That an outage is not what the monitoring makes of it. Never deleted; a later one of the same time holds.
struct Reclassification {
    QString service;
    QString module;
    Instant from;
    Instant to;
    OutageClass kind;
    QString reason;
    QString author;
    QString approver;
    Instant recordedAt{};
};

/// What an account is asked for.
struct AccountRequest {
    QString service;  ///< Code; empty where there is one only.
    Instant from;
    Instant to;
    std::optional<QTimeZone> zone;  ///< Absent: the contract's.
};

/// Availability by the contract: who speaks for which module, what was decided about outages, and the
/// account. Lives on the GUI thread, never blocks it.
class AvailabilityService final : public QObject {
    Q_OBJECT

public:
    struct Sources {
        LogService& log;
        OrganisationService& organisation;
        CalendarService& calendar;
        MaintenanceService& maintenance;
        MeasurementService& measurements;
        IncidentService& incidents;
    };

    /// None of the references is owned; all must outlive the service.
    AvailabilityService(StorageThread& records, const Sources& sources, QObject* parent = nullptr);

    QFuture<Result<ServiceAccount>> account(const AccountRequest& request);
    /// Every imported monitor by itself, without contract, notices and decisions: what the monitoring says.
    QFuture<Result<ServiceAccount>> accountByMonitor(const AccountRequest& request);

    QFuture<Result<QList<MonitorAssignment>>> assignments();
    QFuture<Result<QList<ModuleCombination>>> combinations();
    QFuture<Result<QList<Reclassification>>> reclassifications();

    QFuture<LogService::Recorded> assign(const MonitorAssignment& assignment, const Actor& author);
    QFuture<LogService::Recorded> combine(const ModuleCombination& combination, const Actor& author);
    /// `approver` must be another person and confirm (see checkSecondPerson).
    QFuture<LogService::Recorded> reclassify(const Reclassification& reclassification, const Actor& author,
                                             const Actor& approver);

signals:
    /// A decision changed; accounts must be asked for anew.
    void changed();

private:
    StorageThread& m_records;
    Sources m_sources;
};

}  // namespace holdfast
