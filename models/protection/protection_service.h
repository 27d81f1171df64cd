// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"
#include "models/log/log_service.h"
#include "models/protection/recovery_point.h"

#include <QObject>

namespace holdfast {

/// How far back data can be had. Lives on the GUI thread, never blocks it.
class ProtectionService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    ProtectionService(StorageThread& storage, LogService& log, const TimeSource& time,
                      QObject* parent = nullptr);

    /// The newest points of each failure mode, tested and untested.
    QFuture<Result<QList<RecoveryPoint>>> newestPoints();
    /// Refused (BadInput) for a point in the future.
    QFuture<LogService::Recorded> note(const RecoveryPoint& point, const Actor& author);

private:
    StorageThread& m_storage;
    LogService& m_log;
    const TimeSource& m_time;
};

}  // namespace holdfast
