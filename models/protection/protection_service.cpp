// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protection/protection_service.h"

#include "models/log/entry_kinds.h"
#include "models/protection/recovery_point_store.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

}  // namespace

ProtectionService::ProtectionService(StorageThread& storage, LogService& log, const TimeSource& time,
                                     QObject* parent)
    : QObject(parent), m_storage(storage), m_log(log), m_time(time)
{
    m_log.setProjection(entry_kind::kRecoveryPointNoted, &applyRecoveryPointNoted);
}

QFuture<Result<QList<RecoveryPoint>>> ProtectionService::newestPoints()
{
    return m_storage.run([now = m_time.now()](Database& database) {
        return database.read(
            [now](Connection& connection) { return readNewestRecoveryPoints(connection, now); });
    });
}

QFuture<LogService::Recorded> ProtectionService::note(const RecoveryPoint& point, const Actor& author)
{
    const Instant now = m_time.now();
    return m_log.record(draftRecoveryPointNoted(point, author, now), [point, now](Connection&) {
        if (point.at > now)
            throw Refusal{
                {Error::Code::BadInput, Text::tr("A recovery point cannot lie in the future."), {}}};
    });
}

}  // namespace holdfast
