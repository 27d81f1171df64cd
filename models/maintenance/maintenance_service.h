// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/log_service.h"
#include "models/maintenance/maintenance_notice.h"

#include <QObject>

namespace holdfast {

/// Notices of planned maintenance. Lives on the GUI thread, never blocks it.
///
/// What was notified is fixed: to change a notice, withdraw it and plan anew. A planned notice is a duty
/// until the customer was told, due on the last lawful day.
class MaintenanceService final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned; both must outlive the service.
    MaintenanceService(StorageThread& records, LogService& log, QObject* parent = nullptr);

    /// By window, the latest first; withdrawn ones included.
    QFuture<Result<QList<MaintenanceNotice>>> notices();
    /// The answer's notice has its code; id, code, author and what comes after planning are not looked at.
    /// Refused for a service or module that does not exist, a window that ends before it begins or lasts
    /// longer than 31 days, work without words, and a notice that is there already. A window that has passed
    /// is taken.
    QFuture<Result<MaintenanceNotice>> plan(const MaintenanceNotice& notice, const Actor& author);
    /// Refused where it was notified before or withdrawn, and for a time that lies ahead.
    QFuture<LogService::Recorded> noteNotified(const NoticeId& notice, Instant at, const QString& channel,
                                               const Actor& author);
    /// Refused where the customer was not notified yet or had acknowledged, and for a time before or ahead.
    QFuture<LogService::Recorded> noteAcknowledged(const NoticeId& notice, Instant at, const QString& by,
                                                   const Actor& author);
    /// Needs a reason.
    QFuture<LogService::Recorded> withdraw(const NoticeId& notice, const QString& reason,
                                           const Actor& author);

signals:
    void changed();

private:
    Instant now() const { return m_log.context().readTime().wall; }
    QFuture<LogService::Recorded> record(std::function<QList<EntryDraft>(Connection&)> decide);

    StorageThread& m_records;
    LogService& m_log;
};

}  // namespace holdfast
