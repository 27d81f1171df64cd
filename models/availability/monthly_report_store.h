// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"
#include "models/availability/monthly_report.h"
#include "models/log/entry.h"

#include <QList>

namespace holdfast {

class Connection;

/// By service, the latest month first, of a month the latest revision first. To be called from store bodies,
/// as are all below.
QList<MonthlyReport> readMonthlyReports(Connection& connection);
/// The latest revision of that month.
std::optional<MonthlyReport> readNewestReport(Connection& connection, const QString& service,
                                              const Month& month);

/// Projections of the log's entries (see LogService).
void applyMonthlyDrafted(Connection& connection, const EntryDraft& draft);
void applyMonthlyRefreshed(Connection& connection, const EntryDraft& draft);
void applyMonthlyMoved(Connection& connection, const EntryDraft& draft);

/// A body on its way into the log.
struct MonthlyContent {
    QByteArray bytes;
    Digest sha256;
    Digest figures;
};

/// The entry that begins a revision. It carries the body, so that the log alone has every report.
EntryDraft draftMonthlyDrafted(const MonthlyReportId& id, const MonthlyBody& body,
                               const MonthlyContent& content, int revision, const QString& reason,
                               const Actor& author, Instant now);
EntryDraft draftMonthlyRefreshed(const MonthlyReport& report, const MonthlyContent& content,
                                 const Actor& author, Instant now);
EntryDraft draftMonthlyMoved(const MonthlyReport& report, MonthlyAct act, const QString& reason,
                             const Actor& author, Instant now);

}  // namespace holdfast
