// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/entry.h"
#include "models/maintenance/maintenance_notice.h"

#include <QList>

namespace holdfast {

class Connection;

/// By window, the latest first; withdrawn ones included. To be called from store bodies, as are all below.
QList<MaintenanceNotice> readNotices(Connection& connection);
std::optional<MaintenanceNotice> readNotice(Connection& connection, const NoticeId& id);
/// "MN-2026-004", the next of the year; codes end in `deviceSuffix`.
QString nextNoticeCode(Connection& connection, int year, const QString& deviceSuffix);

/// Projections of the log's entries (see LogService).
void applyMaintenancePlanned(Connection& connection, const EntryDraft& draft);
void applyMaintenanceNotified(Connection& connection, const EntryDraft& draft);
void applyMaintenanceAcknowledged(Connection& connection, const EntryDraft& draft);
void applyMaintenanceWithdrawn(Connection& connection, const EntryDraft& draft);

EntryDraft draftMaintenancePlanned(const MaintenanceNotice& notice, const Actor& author, Instant now);
EntryDraft draftMaintenanceNotified(const MaintenanceNotice& notice, Instant at, const QString& channel,
                                    const Actor& author, Instant now);
EntryDraft draftMaintenanceAcknowledged(const MaintenanceNotice& notice, Instant at, const QString& by,
                                        const Actor& author, Instant now);
EntryDraft draftMaintenanceWithdrawn(const MaintenanceNotice& notice, const QString& reason,
                                     const Actor& author, Instant now);

}  // namespace holdfast
