// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "models/availability/monthly_report_service.h"
#include "models/calendar/calendar_service.h"
#include "models/core/data_folder.h"
#include "models/core/disk.h"
#include "models/core/time_source.h"
#include "models/documents/document_service.h"
#include "models/duties/duty_service.h"
#include "models/evidence/evidence_service.h"
#include "models/incidents/incident_service.h"
#include "models/log/log_service.h"
#include "models/maintenance/maintenance_service.h"
#include "models/measurements/measurement_service.h"
#include "models/organisation/organisation_service.h"
#include "models/people/identity_service.h"
#include "models/protection/protection_service.h"
#include "models/safekeeping/restore_store.h"
#include "models/safekeeping/safekeeping_service.h"
#include "models/sample/sample_service.h"
#include "models/storage/storage_thread.h"

#include <memory>

namespace holdfast {

/// One open data folder with every service on it: the composed application, whether a window or a command
/// uses it.
class Session {
public:
    /// What a session needs from the machine; none is owned, all outlive it.
    struct World {
        Disk& disk;
        const TimeSource& time;
    };

    /// Opens `folder` and writes what an earlier process could not.
    static Result<std::unique_ptr<Session>> open(const World& world, const DataFolder& folder);
    /// Makes a new data folder; see createRecords().
    static Done create(const World& world, const DataFolder& folder);
    /// See restoreRecords() and salvageRecords(); no session of this process may be open on the folder.
    static Result<RestoreReport> restore(const World& world, const DataFolder& folder, const QString& file,
                                         const Actor& author);
    static Result<SalvageReport> salvage(const World& world, const DataFolder& folder, const Actor& author);

    const OpeningReport& report() const { return m_report; }
    LogService& log() { return *m_log; }
    IdentityService& identity() { return *m_identity; }
    EvidenceService& evidence() { return *m_evidence; }
    SafekeepingService& safekeeping() { return *m_safekeeping; }
    CalendarService& calendar() { return *m_calendar; }
    DutyService& duties() { return *m_duties; }
    DocumentService& documents() { return *m_documents; }
    OrganisationService& organisation() { return *m_organisation; }
    ProtectionService& protection() { return *m_protection; }
    IncidentService& incidents() { return *m_incidents; }
    MaintenanceService& maintenance() { return *m_maintenance; }
    MeasurementService& measurements() { return *m_measurements; }
    AvailabilityService& availability() { return *m_availability; }
    MonthlyReportService& monthlyReports() { return *m_monthlyReports; }
    SampleService& sample() { return *m_sample; }

private:
    Session(const World& world, const DataFolder& folder);

    std::unique_ptr<StorageThread> m_storage;
    OpeningReport m_report;
    std::unique_ptr<LogService> m_log;
    std::unique_ptr<StorageThread> m_measurementStorage;  // Ends before the log, which its jobs write to.
    std::unique_ptr<IdentityService> m_identity;
    std::unique_ptr<EvidenceService> m_evidence;
    std::unique_ptr<SafekeepingService> m_safekeeping;
    std::unique_ptr<CalendarService> m_calendar;
    std::unique_ptr<DutyService> m_duties;
    std::unique_ptr<DocumentService> m_documents;
    std::unique_ptr<OrganisationService> m_organisation;
    std::unique_ptr<ProtectionService> m_protection;
    std::unique_ptr<IncidentService> m_incidents;
    std::unique_ptr<MaintenanceService> m_maintenance;
    std::unique_ptr<MeasurementService> m_measurements;
    std::unique_ptr<AvailabilityService> m_availability;
    std::unique_ptr<MonthlyReportService> m_monthlyReports;
    std::unique_ptr<SampleService> m_sample;
};

/// Waits for a service's answer, where there is no event loop to deliver it.
template <class Answer>
Answer await(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.result();
}

}  // namespace holdfast
