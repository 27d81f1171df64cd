// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/uid.h"
#include "models/maintenance/maintenance_notice.h"

#include <QDateTime>

namespace holdfast {

/// A moment of the sample's zone: shanghai("2026-05-20 00:30").
inline Instant shanghai(const char* text)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    moment.setTimeZone(QTimeZone("Asia/Shanghai"));
    return instantFromMs(moment.toMSecsSinceEpoch());
}

/// A notice for a window, not notified yet.
inline MaintenanceNotice noticeFor(const char* from, const char* to)
{
    return {NoticeId(mintUid(shanghai(from))),
            QStringLiteral("MN-2026-001"),
            QStringLiteral("FYY"),
            {},
            shanghai(from),
            shanghai(to),
            QStringLiteral("数据库版本升级"),
            {},
            {},
            {},
            {},
            {},
            QStringLiteral("示例乙")};
}

inline MaintenanceNotice notifiedAt(MaintenanceNotice notice, const char* at)
{
    notice.notifiedAt = notice.notificationRecordedAt = shanghai(at);
    return notice;
}

}  // namespace holdfast
