// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/work_calendar.h"
#include "models/core/instant.h"
#include "models/core/strong_id.h"
#include "models/organisation/organisation.h"

#include <QStringList>

#include <optional>

namespace holdfast {

using NoticeId = StrongId<struct MaintenanceNoticeTag>;

/// How many working days before its window planned maintenance is notified (plan clause 4.3).
constexpr int kNoticeWorkingDays = 3;

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
    std::optional<Instant> notificationRecordedAt = {};  ///< When it was entered that they were told.
    QString withdrawnBecause = {};

    friend bool operator==(const MaintenanceNotice&, const MaintenanceNotice&) = default;
};

/// Whether a notice excludes its window from the availability account, and why or why not.
struct NoticeJudgement {
    bool isCompliant = false;
    bool isKnown = true;  ///< False: the reckoning left the years whose holidays are known.
    QDate latestNotice;   ///< The last day on which it could be given.
    bool isInTime = false;
    bool isOffPeak = false;
    bool isAcknowledged = false;
    QStringList reasons;          ///< Translated; each thing that is wrong.
    bool isRecordedLate = false;  ///< That it was notified was entered only after the window had begun.
};

/// Judges `notice` by working days of the contract's zone and the service's off-peak hours. Acknowledgement
/// is shown and not required: the source plan asks for notice alone.
///
/// The notice must be given on the latest lawful day or before. The window must lie within off-peak hours
/// from its beginning to its end; a service without such hours has none.
NoticeJudgement judge(const MaintenanceNotice& notice, const Service& service, const WorkCalendar& calendar,
                      int noticeWorkingDays, bool mustBeOffPeak);

/// The last day on which a window that begins at `from` may be notified.
Result<WorkCalendar::Reckoned> latestNoticeDay(Instant from, const QTimeZone& zone,
                                               const WorkCalendar& calendar, int noticeWorkingDays);

}  // namespace holdfast
