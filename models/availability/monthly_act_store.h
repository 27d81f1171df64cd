// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"
#include "models/availability/monthly_report.h"
#include "models/log/entry.h"

namespace holdfast {

class Connection;

/// What a person wants to do to the latest revision of a month.
struct MonthlyMoveRequest {
    QString service;
    Month month;
    MonthlyAct act;
    QString reason;
    std::optional<MonthlyBody> today;  ///< The figures as they are now, where the act asks for them.
};

/// The entries that the act needs; throws Refusal. To be called from store bodies, in the writing
/// transaction. See MonthlyReportService for the rules.
QList<EntryDraft> decideMonthlyDraft(Connection& connection, const MonthlyBody& body, const QString& reason,
                                     const Actor& author, Instant now);
QList<EntryDraft> decideMonthlyMove(Connection& connection, const MonthlyMoveRequest& request,
                                    const Actor& author, Instant now);

}  // namespace holdfast
