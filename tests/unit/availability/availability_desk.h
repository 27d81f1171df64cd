// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "models/documents/document_service.h"
#include "models/sample/sample_service.h"
#include "tests/unit/incidents/sample_people.h"
#include "tests/unit/measurements/measurement_desk.h"

#include <QStringList>

namespace holdfast {

/// The sample organisation on 2026-05-01 11:10 in Shanghai, with every service that an account needs.
class AvailabilityDesk {
public:
    AvailabilityDesk()
    {
        openServices();
        const auto entered =
            MeasurementDesk::await(SampleService(*desk.log, desk.time).enter(QDate(2026, 5, 1)));
        EXPECT_TRUE(entered) << entered.error().detail.toStdString();
    }
    ~AvailabilityDesk() { closeServices(); }

    void openServices()
    {
        documents = std::make_unique<DocumentService>(*desk.records, *desk.log, desk.time);
        organisation = std::make_unique<OrganisationService>(*desk.records);
        calendar = std::make_unique<CalendarService>(*desk.records, desk.disk, desk.time);
        maintenance = std::make_unique<MaintenanceService>(*desk.records, *desk.log);
        incidents = std::make_unique<IncidentService>(*desk.records, *desk.log, desk.time);
        service = std::make_unique<AvailabilityService>(
            *desk.records, AvailabilityService::Sources{*desk.log, *organisation, *calendar, *maintenance,
                                                        *desk.service, *incidents});
    }
    void closeServices()
    {
        service.reset();
        incidents.reset();
        maintenance.reset();
        calendar.reset();
        organisation.reset();
        documents.reset();
    }

    /// As if the program had ended, somebody had deleted measurements.db, and it was started again.
    void loseMeasurements()
    {
        closeServices();
        desk.close();
        EXPECT_TRUE(QFile::remove(desk.folder.measurements()));
        desk.open();
        openServices();
    }

    /// Minutes after the beginning of April 2026 in Shanghai.
    static Instant april(int minutes)
    {
        return moment("2026-03-31T16:00:00Z") + std::chrono::minutes(minutes);
    }

    /// A line of a plain file: that `monitor` was of `state` from one minute of April to another.
    static QString state(const QString& monitor, int from, int to, MonitorState state,
                         const QString& cause = {})
    {
        return QStringLiteral("i,%1,%2,%3,%4,%5\n")
            .arg(monitor)
            .arg(toMs(april(from)))
            .arg(toMs(april(to)))
            .arg(static_cast<int>(state))
            .arg(cause);
    }

    /// Up through April and a day on both sides of it, but for one outage.
    static QString upBut(const QString& monitor, int from, int to, const QString& cause = {})
    {
        return state(monitor, -kDay, from, MonitorState::Up) +
               state(monitor, from, to, MonitorState::Down, cause) +
               state(monitor, to, kApril + kDay, MonitorState::Up);
    }

    void assign(const QString& monitor, const QString& module, QDate from = {}, QDate to = {})
    {
        MonitorAssignment said;
        said.monitor = MeasurementDesk::key(monitor);
        said.module = module;
        said.validFrom = from;
        said.validTo = to;
        const auto recorded = MeasurementDesk::await(service->assign(said, person(kLead)));
        EXPECT_TRUE(recorded) << recorded.error().message.toStdString();
    }

    ServiceAccount account(int from = 0, int to = kApril)
    {
        const auto answer = MeasurementDesk::await(
            service->account({{}, april(from), april(to), std::nullopt, QStringLiteral("en")}));
        EXPECT_TRUE(answer) << answer.error().message.toStdString();
        return answer ? answer.value() : ServiceAccount{};
    }

    ModuleAccount module(const QString& code)
    {
        const ServiceAccount whole = account();
        for (const ModuleAccount& one : whole.modules) {
            if (one.code == code)
                return one;
        }
        ADD_FAILURE() << "no module " << code.toStdString();
        return {};
    }

    LogService::Recorded reclassify(int from, int to, OutageClass kind, const Actor& approver)
    {
        return MeasurementDesk::await(service->reclassify(
            {{}, QStringLiteral("CRM"), april(from), april(to), kind, QStringLiteral("cable cut"), {}, {}},
            person(kLead), approver));
    }

    static constexpr int kDay = 24 * 60;
    static constexpr int kApril = 30 * kDay;

    MeasurementDesk desk;
    std::unique_ptr<DocumentService> documents;
    std::unique_ptr<OrganisationService> organisation;
    std::unique_ptr<CalendarService> calendar;
    std::unique_ptr<MaintenanceService> maintenance;
    std::unique_ptr<IncidentService> incidents;
    std::unique_ptr<AvailabilityService> service;
};

}  // namespace holdfast
