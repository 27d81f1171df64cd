// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "models/availability/monthly_report_service.h"
#include "models/calendar/calendar_service.h"
#include "models/documents/document_service.h"
#include "models/duties/duty_service.h"
#include "models/evidence/evidence_service.h"
#include "models/incidents/incident_service.h"
#include "models/incidents/timeline_item.h"
#include "models/log/log_service.h"
#include "models/maintenance/maintenance_service.h"
#include "models/measurements/measurement_service.h"
#include "models/organisation/organisation_service.h"
#include "models/people/identity_service.h"
#include "models/protection/protection_service.h"
#include "models/safekeeping/safekeeping_service.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace holdfast {

/// What every page works on: the services, who is at the keyboard, and a picture of the records that is
/// renewed when anything changes, here or by another program. GUI thread only.
///
/// Pages read the picture and never wait; what they do goes through act() and comes back as a new picture.
class Workspace final : public QObject {
    Q_OBJECT

public:
    struct Services {
        LogService& log;
        IdentityService& identity;
        EvidenceService& evidence;
        SafekeepingService& safekeeping;
        CalendarService& calendar;
        DutyService& duties;
        DocumentService& documents;
        OrganisationService& organisation;
        ProtectionService& protection;
        IncidentService& incidents;
        MeasurementService& measurements;
        AvailabilityService& availability;
        MaintenanceService& maintenance;
        MonthlyReportService& monthlyReports;
    };

    /// None of the references is owned; all must outlive the workspace.
    Workspace(const Services& services, const TimeSource& time, QObject* parent = nullptr);

    const Services& services() const { return m_services; }
    const TimeSource& time() const { return m_time; }
    Instant now() const { return m_time.now(); }

    /// In which texts are shown and entered: "zh" or "en".
    QString language() const { return m_language; }
    void setLanguage(const QString& language) { m_language = language; }
    /// The contract's, else the machine's.
    QTimeZone zone() const;
    /// Today in zone().
    QDate today() const;

    /// Who is at the keyboard.
    const Actor& actor() const { return m_actor; }
    void setActor(const Actor& actor);
    /// The data folder can only be read; every act would be refused.
    bool isReadOnly() const { return m_readOnlyBecause.has_value(); }
    const std::optional<Error>& readOnlyBecause() const { return m_readOnlyBecause; }
    void setReadOnly(const std::optional<Error>& because) { m_readOnlyBecause = because; }

    /// False until the first picture has arrived.
    bool isLoaded() const { return m_isLoaded; }
    /// Incidents of which something may still run, and those that ended while the window looked.
    const QList<IncidentState>& live() const { return m_live; }
    /// All others in short, the newest first; their entries are read when somebody asks for them.
    const QList<IncidentSummary>& past() const { return m_past; }
    /// Of live(), by code; null when there is none.
    const IncidentState* incident(const QString& code) const;
    /// Of past(), by code; null when there is none.
    const IncidentSummary* pastIncident(const QString& code) const;
    /// Those that are open and live, real ones before drills, the newest first.
    QList<const IncidentState*> openIncidents() const;
    const std::optional<Organisation>& organisation() const { return m_organisation; }
    const std::optional<Bia>& bia() const { return m_bia; }
    /// Current revisions of emergency plans, the generic one included.
    const QList<PlanPin>& plans() const { return m_plans; }
    const QList<Document>& documents(DocumentType type) const;
    const QList<Duty>& duties() const { return m_duties; }
    const std::optional<WorkCalendar>& calendar() const { return m_calendar; }

    /// Carries `act` out as the person at the keyboard. `then` hears how it went, on this thread, after the
    /// picture was renewed; a refusal is the caller's to show.
    void act(const QString& incident, const Act& act,
             const std::function<void(const LogService::Recorded&)>& then = {});
    /// The same as somebody else who is there.
    void actAs(const Actor& actor, const QString& incident, const Act& act,
               const std::function<void(const LogService::Recorded&)>& then = {});
    /// Waits for `recorded` in the same way, for acts of other services.
    void follow(QFuture<LogService::Recorded> recorded,
                const std::function<void(const LogService::Recorded&)>& then = {});

    /// Reads everything anew. Answers come as the signals below.
    void refresh();
    void refreshIncident(const QString& code);

    /// Acts in that incident that are on their way to the disk.
    QList<UnsavedAct> onTheirWay(const QString& incident) const;
    /// How many acts are on their way to the disk.
    int savingCount() const { return m_savingCount; }
    /// How many entries the disk has refused and wait.
    int notSavedCount() const { return m_notSavedCount; }

signals:
    void incidentsChanged();
    /// Anything but incidents: organisation, plans, BIA, duties.
    void recordsChanged();
    void actorChanged();
    void savingChanged();
    /// Once a second; what depends on the hour is shown anew.
    void ticked(holdfast::Instant now);
    void failed(const holdfast::Error& error);

private:
    void refreshRecords();
    void refreshDocuments(DocumentType type);
    void lookForForeignCommits();
    void countNotSaved();
    void take(const IncidentState& state);
    void take(const IncidentOverview& overview);
    void readOverview(const std::function<void()>& then);
    void arrived();

    Services m_services;
    const TimeSource& m_time;
    QString m_language = QStringLiteral("en");
    Actor m_actor;
    std::optional<Error> m_readOnlyBecause;
    QList<IncidentState> m_live;
    QList<IncidentSummary> m_past;
    std::optional<Organisation> m_organisation;
    std::optional<Bia> m_bia;
    QList<PlanPin> m_plans;
    QHash<int, QList<Document>> m_documents;
    QList<Duty> m_duties;
    std::optional<WorkCalendar> m_calendar;
    struct OnItsWay {
        int ticket;
        QString incident;
        UnsavedAct act;
    };
    QList<OnItsWay> m_onTheirWay;
    int m_tickets = 0;
    QTimer m_tick;
    std::optional<qint64> m_dataVersion;
    int m_savingCount = 0;
    int m_notSavedCount = 0;
    int m_waitingFor = 0;
    bool m_isLoaded = false;
};

}  // namespace holdfast
