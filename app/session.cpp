// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/locations.h"
#include "models/measurements/measurement_file_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

OpeningContext openingOf(const Session::World& world, const DataFolder& folder)
{
    return {folder, world.disk, world.time, u"Holdfast "_s + QStringLiteral(HOLDFAST_VERSION)};
}

MeasurementFileContext measurementsOf(const Session::World& world, const DataFolder& folder,
                                      const OpeningReport& records)
{
    MeasurementFileContext context{folder, world.disk, world.time,
                                   u"Holdfast "_s + QStringLiteral(HOLDFAST_VERSION)};
    context.isReadOnlyWanted = records.readOnlyBecause.has_value();
    context.mustCheck = records.wasUncleanExit;
    return context;
}

}  // namespace

Session::Session(const World& world, const DataFolder& folder)
    : m_storage(std::make_unique<StorageThread>(
          [context = openingOf(world, folder)] { return openRecords(context); }))
{
}

Result<std::unique_ptr<Session>> Session::open(const World& world, const DataFolder& folder)
{
    std::unique_ptr<Session> session(new Session(world, folder));
    const auto opened = await(session->m_storage->opening());
    if (!opened)
        return opened.error();
    session->m_report = opened.value();
    StorageThread& storage = *session->m_storage;
    session->m_log =
        std::make_unique<LogService>(storage, world.disk, world.time, identifyInstallation(folder.records()),
                                     stateFolderFor(folder) + u"/not-saved"_s);
    LogService& log = *session->m_log;
    session->m_identity = std::make_unique<IdentityService>(storage, log, world.time);
    session->m_evidence = std::make_unique<EvidenceService>(storage, log, world.disk, folder, world.time);
    session->m_safekeeping = std::make_unique<SafekeepingService>(storage, world.disk, folder, world.time);
    session->m_calendar = std::make_unique<CalendarService>(storage, world.disk, world.time);
    session->m_duties = std::make_unique<DutyService>(storage, log, world.time);
    session->m_documents = std::make_unique<DocumentService>(storage, log, world.time);
    session->m_organisation = std::make_unique<OrganisationService>(storage);
    session->m_protection = std::make_unique<ProtectionService>(storage, log, world.time);
    session->m_incidents = std::make_unique<IncidentService>(storage, log, world.time);
    session->m_maintenance = std::make_unique<MaintenanceService>(storage, log);
    session->m_measurementStorage = std::make_unique<StorageThread>(
        [context = measurementsOf(world, folder, session->m_report)] { return openMeasurements(context); });
    session->m_measurements =
        std::make_unique<MeasurementService>(*session->m_measurementStorage, storage, log, world.time);
    session->m_availability = std::make_unique<AvailabilityService>(
        storage, AvailabilityService::Sources{log, *session->m_organisation, *session->m_calendar,
                                              *session->m_maintenance, *session->m_measurements,
                                              *session->m_incidents});
    session->m_monthlyReports = std::make_unique<MonthlyReportService>(
        storage,
        MonthlyReportService::Sources{log, *session->m_organisation, *session->m_calendar,
                                      *session->m_maintenance, *session->m_measurements,
                                      *session->m_incidents, *session->m_availability},
        world.time);
    session->m_sample = std::make_unique<SampleService>(log, world.time);
    if (const auto left = await(log.retry()); !left)
        return left.error();
    session->m_measurements->reconcile();
    return session;
}

Done Session::create(const World& world, const DataFolder& folder)
{
    return createRecords(openingOf(world, folder));
}

Result<RestoreReport> Session::restore(const World& world, const DataFolder& folder, const QString& file,
                                       const Actor& author)
{
    return restoreRecords({openingOf(world, folder), &identifyInstallation, author}, file);
}

Result<SalvageReport> Session::salvage(const World& world, const DataFolder& folder, const Actor& author)
{
    return salvageRecords({openingOf(world, folder), &identifyInstallation, author});
}

}  // namespace holdfast
