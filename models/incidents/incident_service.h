// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"
#include "models/incidents/decide.h"
#include "models/incidents/incident_summary.h"
#include "models/incidents/timeline_file.h"
#include "models/log/log_service.h"

#include <QObject>

#include <limits>
#include <memory>

namespace holdfast {

/// What an incident is opened with by a person; the service adds what is known.
struct OpenRequest {
    IncidentMode mode = IncidentMode::Real;
    QString title;    ///< Empty: made from the plan.
    QString service;  ///< Code; empty: the only one.
    QString level;
    QString language;  ///< In which the title is.
    std::optional<Instant> impact;
    std::optional<Instant> detected;
    std::optional<Act> first;  ///< What follows at once, for example the declaration.
    QList<Stretch> monitored =
        {};  ///< Unplanned outages of its month that the monitoring saw; see MonthSoFar.
};

/// How a timeline that is over is taken in.
struct ImportRequest {
    Timeline timeline;
    bool isOwn = false;  ///< Our own past incident; otherwise somebody else's, as a reference.
    QJsonObject title;   ///< language: text.
    QString service;
    std::optional<Instant> impact;    ///< Absent: the first entry's time.
    std::optional<Instant> restored;  ///< Absent: the last entry that says recovered.
    std::optional<Instant> resolved;
    std::optional<Instant> recoveryPoint;
    QString plan;                   ///< Code of the plan it is judged beside; may be empty.
    QList<Stretch> monitored = {};  ///< As in OpenRequest.
};

/// All incidents, the newest first.
struct IncidentOverview {
    QList<IncidentState> live;    ///< Those of which something may still run.
    QList<IncidentSummary> past;  ///< All others (see isSettled()).
    bool isWhole = true;          ///< False: there are more; ask again.
};

/// Incidents: opened, worked on, imported. Lives on the GUI thread, never blocks it.
///
/// Every act is decided inside the transaction that writes it, on the state as it is then, so a window and a
/// command line may work on one incident at once.
class IncidentService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    IncidentService(StorageThread& storage, LogService& log, const TimeSource& time,
                    QObject* parent = nullptr);
    ~IncidentService() override;

    /// Opens an incident under `id`, which the caller mints.
    QFuture<LogService::Recorded> open(const IncidentId& id, const OpenRequest& request, const Actor& actor);
    /// `incident` is a code or a uid.
    QFuture<LogService::Recorded> act(const QString& incident, const Act& act, const Actor& actor,
                                      const QString& language);
    /// Takes in a timeline; the uid of the incident it became. The same file again changes nothing but the
    /// anchors that are given anew.
    QFuture<Result<IncidentId>> import(const ImportRequest& request, const Actor& actor);

    QFuture<Result<IncidentState>> state(const QString& incident);
    /// As what entries name the incident, for services that write about it.
    QFuture<Result<Subject>> subjectOf(const QString& incident);
    /// All, the newest first.
    QFuture<Result<QList<IncidentState>>> all();
    /// All, with what is over in short. Where more than `most` entries have to be read that were not read
    /// before, the rest is left for another call, so that acts need not wait for all that lies behind.
    QFuture<Result<IncidentOverview>> overview(qsizetype most = std::numeric_limits<qsizetype>::max());
    /// Of all() those that were worked on here and to which no closing entry was written: quick, however much
    /// lies behind. One whose end was withdrawn is missing.
    QFuture<Result<QList<IncidentState>>> unfinished();
    /// The plans that an incident can work by, current revisions.
    QFuture<Result<QList<PlanPin>>> plans();

    /// What an incident of `service` (empty: the only one) that began at `impact` would pin now (see Pinned).
    QFuture<Result<QJsonObject>> pinned(const QString& service, Instant impact,
                                        const QList<Stretch>& monitored = {});

private:
    struct Shared;

    StorageThread& m_storage;
    LogService& m_log;
    const TimeSource& m_time;
    std::shared_ptr<Shared> m_shared;
};

/// The entries that `request` becomes; to be called from store bodies. Empty where the file is there with the
/// same anchors.
QList<EntryDraft> draftImport(class Connection& connection, class IncidentStates& states,
                              const LogContext& log, const ImportRequest& request, const Actor& actor,
                              Instant now, IncidentId& id);

}  // namespace holdfast
