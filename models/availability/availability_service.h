// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/availability/account_request.h"
#include "models/availability/availability_decisions.h"
#include "models/calendar/calendar_service.h"
#include "models/incidents/incident_service.h"
#include "models/maintenance/maintenance_service.h"
#include "models/measurements/measurement_service.h"
#include "models/organisation/organisation_service.h"

#include <QObject>

namespace holdfast {

struct KnownFacts;

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
    /// Waits for the accounts that are still reckoned.
    ~AvailabilityService() override;

    /// BadInput where the period is empty; NotFound where the service is not there.
    QFuture<Result<ServiceAccount>> account(const AccountRequest& request);
    /// Every imported monitor that says whether something answers, by itself, without notices and decisions:
    /// what the monitoring says. Maintenance of the monitoring is neither up nor down. Judged by the
    /// service's targets where there is one.
    QFuture<Result<ServiceAccount>> accountByMonitor(const AccountRequest& request);

    /// The current month of each service so far, in the contract's zone; services without any assigned
    /// monitor are left out.
    QFuture<Result<QList<ServiceAccount>>> monthsSoFar(const QString& language);
    /// When `service` (empty: the only one) was down and unplanned in the month of `at`, by its monitors and
    /// by incidents; for MonthSoFar.
    QFuture<Result<QList<Stretch>>> unplannedOutages(const QString& service, Instant at);

    QFuture<Result<QList<MonitorAssignment>>> assignments();
    QFuture<Result<QList<ModuleCombination>>> combinations();
    QFuture<Result<QList<Reclassification>>> reclassifications();

    /// Holds from its first to its last day, in place of what was said of the same monitor for those days. An
    /// empty module takes the monitor away. The same again changes nothing. Refused for a service, module or
    /// component that does not exist.
    QFuture<LogService::Recorded> assign(const MonitorAssignment& assignment, const Actor& author);
    /// All of them, or none.
    QFuture<LogService::Recorded> assignAll(const QList<MonitorAssignment>& assignments, const Actor& author);
    QFuture<LogService::Recorded> combine(const ModuleCombination& combination, const Actor& author);
    /// `approver` must be another person and confirm (see checkSecondPerson). Names and time of recording are
    /// taken from the actors and the log.
    QFuture<LogService::Recorded> reclassify(const Reclassification& reclassification, const Actor& author,
                                             const Actor& approver);

signals:
    /// A decision, a notice or the measurements changed here; accounts must be asked for anew.
    void changed();

private:
    QFuture<Result<KnownFacts>> gather();
    template <class Answer>
    QFuture<Answer> kept(const QFuture<Answer>& future)
    {
        m_running.removeIf([](const QFuture<void>& one) { return one.isFinished(); });
        m_running.append(QFuture<void>(future));
        return future;
    }
    QFuture<LogService::Recorded> announced(QFuture<LogService::Recorded> recorded);

    StorageThread& m_records;
    Sources m_sources;
    QList<QFuture<void>> m_running;
};

}  // namespace holdfast
