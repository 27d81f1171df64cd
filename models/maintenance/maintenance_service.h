// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/work_calendar.h"
#include "models/log/log_service.h"
#include "models/organisation/organisation.h"

#include <QObject>

namespace holdfast {

using NoticeId = StrongId<struct MaintenanceNoticeTag>;

/// A notice of planned maintenance (plan clause 4.3).
struct MaintenanceNotice {
    NoticeId id;
    QString code;  ///< "MN-2026-004".
    QString service;
    QStringList modules;  ///< Codes; empty: all of the service.
    Instant from;         ///< The announced window, [from, to).
    Instant to;
    QString work;                       ///< What is done, in the words of the notice.
    std::optional<Instant> notifiedAt;  ///< When the customer was told; absent: not yet.
    QString channel;                    ///< By which way.
    std::optional<Instant> acknowledgedAt;
    QString acknowledgedBy;  ///< Of the customer.
    std::optional<Instant> withdrawnAt;
    QString author;
};

/// Whether a notice excludes its window from the availability account, and why or why not.
struct NoticeJudgement {
    bool isCompliant = false;
    bool isKnown = true;  ///< False: the reckoning left the years whose holidays are known.
    QDate latestNotice;   ///< The last day on which it could be given.
    bool isInTime = false;
    bool isOffPeak = false;
    bool isAcknowledged = false;
    QStringList reasons;  ///< Translated; each thing that is wrong.
};

/// Judges `notice` by working days of the contract's zone and the service's off-peak hours. Acknowledgement
/// is shown and not required: the source plan asks for notice alone.
NoticeJudgement judge(const MaintenanceNotice& notice, const Service& service, const WorkCalendar& calendar,
                      int noticeWorkingDays, bool mustBeOffPeak);

/// Notices of planned maintenance. Lives on the GUI thread, never blocks it.
class MaintenanceService final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned; both must outlive the service.
    MaintenanceService(StorageThread& records, LogService& log, QObject* parent = nullptr);

    /// By window, the latest first; withdrawn ones included.
    QFuture<Result<QList<MaintenanceNotice>>> notices();
    /// The answer's notice has its code.
    QFuture<Result<MaintenanceNotice>> plan(const MaintenanceNotice& notice, const Actor& author);
    QFuture<LogService::Recorded> noteNotified(const NoticeId& notice, Instant at, const QString& channel,
                                               const Actor& author);
    QFuture<LogService::Recorded> noteAcknowledged(const NoticeId& notice, Instant at, const QString& by,
                                                   const Actor& author);
    QFuture<LogService::Recorded> withdraw(const NoticeId& notice, const QString& reason,
                                           const Actor& author);

signals:
    void changed();
};

}  // namespace holdfast
