// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/monthly_drafts.h"

using namespace Qt::StringLiterals;

namespace holdfast {

Result<QStringList> ensureMonthlyDrafts(CommandContext& context, DraftRefresh refresh)
{
    auto session = context.session();
    if (!session)
        return session.error();
    QStringList drafted;
    if (!context.isOpenForWriting())
        return drafted;
    MonthlyReportService& monthly = session.value()->monthlyReports();
    const auto before = await(session.value()->log().heads());
    if (!before)
        return before.error();
    auto head = before->isEmpty() ? std::optional<LogPlace>() : std::optional(before->last());
    const auto outlooks = await(monthly.outlook());
    if (!outlooks)
        return outlooks.error();
    for (const MonthOutlook& outlook : outlooks.value()) {
        if (outlook.readiness != MonthOutlook::Readiness::Ready ||
            (outlook.hasDraft && refresh == DraftRefresh::No))
            continue;
        const auto body = await(monthly.reckon(outlook.service, outlook.month, context.options().language));
        if (!body)
            return body.error();
        const auto recorded = await(monthly.draft(body.value(), {}, Actor{}));
        if (!recorded)
            return recorded.error();
        if (head != recorded.value())
            drafted.append(outlook.month.text() + u' ' + outlook.service.code);
        head = recorded.value();
    }
    return drafted;
}

}  // namespace holdfast
