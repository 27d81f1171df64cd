// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"
#include "models/duties/duty_schedule.h"
#include "models/log/log_service.h"

#include <QObject>

namespace holdfast {

/// Everything that has to be done again and again, whatever its kind. Lives on the GUI thread, never blocks
/// it.
class DutyService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    DutyService(StorageThread& storage, LogService& log, const TimeSource& time, QObject* parent = nullptr);

    QFuture<Result<QList<Duty>>> duties();
    QFuture<LogService::Recorded> add(const Duty& duty, const Actor& author);
    /// Refused (Conflict) when `completion` is dated after `today`; the day is the person's, not the
    /// machine's.
    QFuture<LogService::Recorded> complete(const Duty& duty, const DutyCompletion& completion, QDate today,
                                           const Actor& author);

private:
    StorageThread& m_storage;
    LogService& m_log;
    const TimeSource& m_time;
};

}  // namespace holdfast
