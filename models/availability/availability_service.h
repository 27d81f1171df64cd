// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/mapping.h"
#include "models/availability/reclassification.h"
#include "models/calendar/calendar_service.h"
#include "models/incidents/incident_service.h"
#include "models/maintenance/maintenance_service.h"
#include "models/measurements/measurement_service.h"
#include "models/organisation/organisation_service.h"

#include <QObject>

namespace holdfast {

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
