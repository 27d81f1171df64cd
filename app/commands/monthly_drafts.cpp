// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/monthly_drafts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace

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

QString draftReportsAfter(CommandContext& context, const QString& command)
{
    static const QStringList kFeeding{u"import"_s, u"import undo"_s, u"monitors"_s};
    const bool isFeeding = kFeeding.contains(command);
    if ((!isFeeding && command != "status"_L1) || !context.isOpenForWriting())
        return {};
    const auto drafted = ensureMonthlyDrafts(context, isFeeding ? DraftRefresh::Yes : DraftRefresh::No);
    if (!drafted)
        return Text::tr("The monthly reports were not looked at: %1").arg(drafted.error().message);
    return drafted->isEmpty()
               ? QString()
               : Text::tr("Monthly report drafted from the data: %1. See “holdfast monthly list”.")
                     .arg(drafted->join(u", "_s));
}

}  // namespace holdfast
