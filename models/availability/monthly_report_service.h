// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "models/availability/monthly_body.h"
#include "models/availability/monthly_due.h"
#include "models/availability/monthly_report.h"
#include "models/core/time_source.h"

#include <QObject>

namespace holdfast {

/// The monthly report's life: a draft when the month's data is in, check, review, publication, correction.
/// Lives on the GUI thread, never blocks it.
///
/// A draft follows the data; from the check on the figures stand still. What was published is frozen with the
/// digests of its sources; new figures are a new revision with a reason.
class MonthlyReportService final : public QObject {
    Q_OBJECT

public:
    struct Sources {
        LogService& log;
        OrganisationService& organisation;
        CalendarService& calendar;
        MaintenanceService& maintenance;
        MeasurementService& measurements;
        IncidentService& incidents;
        AvailabilityService& availability;
    };

    /// None of the references is owned; all must outlive the service.
    MonthlyReportService(StorageThread& records, const Sources& sources, const TimeSource& time,
                         QObject* parent = nullptr);
    ~MonthlyReportService() override;

    /// By service, the latest month first, of a month the latest revision first.
    QFuture<Result<QList<MonthlyReport>>> reports();
    /// What a report of that month would say today; changes nothing. `language` ("zh", "en") is the one that
    /// the program speaks now, in which its sentences come out.
    QFuture<Result<MonthlyBody>> reckon(const Service& service, const Month& month, const QString& language);
    /// The ended months of the last year that have no report, or a draft, and whether their data is in.
    QFuture<Result<QList<MonthOutlook>>> outlook();

    /// Begins the first revision; refreshes a draft whose figures differ; begins a correction of what was
    /// published, which takes a reason and figures that differ. For a person a draft is renewed for its words
    /// too. Refused while a revision is checked, in review or accepted, and before the month has ended. The
    /// program itself (an automatic author) corrects nothing and is never refused: then nothing changes.
    QFuture<LogService::Recorded> draft(const MonthlyBody& body, const QString& reason, const Actor& author);
    /// Does `act` to the latest revision; see whyNot(). Check and Publish need `today`, what reckon() answers
    /// now, and are refused where its figures are others. Publishing fulfils the duty to report and makes one
    /// to audit where there is none; an audit fulfils that.
    QFuture<LogService::Recorded> move(const QString& service, const Month& month, MonthlyAct act,
                                       const QString& reason, const Actor& author,
                                       const std::optional<MonthlyBody>& today = {});

    /// Drafts and refreshes whatever is due, as the program itself, one month after the other; to be called
    /// at start and after an import. Needs an event loop; ends with draftsEnsured().
    void ensureDrafts(const QString& language);

signals:
    void changed();
    void draftsEnsured();

private:
    QFuture<LogService::Recorded> record(std::function<QList<EntryDraft>(Connection&)> decide);
    void ensureNext(QList<MonthOutlook> due, const QString& language);

    StorageThread& m_records;
    Sources m_sources;
    const TimeSource& m_time;
    bool m_isEnsuring = false;
    bool m_isWantedAgain = false;  ///< Figures changed while drafts were made.
    QList<QFuture<Result<QList<MonthOutlook>>>> m_running;
};

}  // namespace holdfast
