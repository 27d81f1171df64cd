// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/report_ground.h"
#include "app/commands/service_choice.h"
#include "models/availability/published_months.h"
#include "models/reports/availability_report.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// How many published months before stand beside the reported one.
constexpr int kEarlierMonths = 11;

/// The revision that is asked for, else the published one, else the latest; null where there is none at all.
Result<const MonthlyReport*> choose(const QList<MonthlyReport>& ofMonth, const std::optional<QString>& asked)
{
    const auto is = [&](const MonthlyReport& report) {
        return asked ? QString::number(report.revision) == *asked || report.label() == *asked
                     : report.state == MonthlyState::Published;
    };
    const auto found = std::find_if(ofMonth.cbegin(), ofMonth.cend(), is);
    if (found != ofMonth.cend())
        return &*found;
    if (asked) {
        return Error{Error::Code::NotFound,
                     Text::tr("There is no revision %1. See “holdfast monthly list”.").arg(*asked),
                     {}};
    }
    return ofMonth.isEmpty() ? nullptr : &ofMonth.first();
}

Result<CommandAnswer> availability(CommandContext& context, const Arguments& arguments)
{
    const auto ground = reportGround(context, arguments);
    if (!ground)
        return ground.error();
    const auto service = chosenService(context);
    if (!service)
        return service.error();
    const auto month = Month::fromText(arguments.value(u"month"_s).value_or(QString()));
    if (!month)
        return month.error();
    MonthlyReportService& monthly = ground->session->monthlyReports();
    const auto reports = await(monthly.reports());
    if (!reports)
        return reports.error();
    QList<MonthlyReport> ofMonth;
    for (const MonthlyReport& report : reports.value()) {
        if (report.service == service->code && report.month == month.value())
            ofMonth.append(report);
    }
    const auto chosen = choose(ofMonth, arguments.value(u"revision"_s));
    if (!chosen)
        return chosen.error();
    const auto earlier =
        publishedMonths(reports.value(), service->code, month->plus(-kEarlierMonths), month->plus(-1));
    if (!earlier)
        return earlier.error();
    AvailabilityReportGround beside{{}, earlier.value()};
    if (chosen.value() == nullptr) {
        const auto body = await(monthly.reckon(service.value(), month.value(), ground->setting.language));
        if (!body)
            return body.error();
        return writeReport(context, arguments, availabilityReport(body.value(), beside, ground->setting));
    }
    const auto body = MonthlyBody::fromBytes(chosen.value()->body);
    if (!body)
        return body.error();
    for (const MonthlyReport& report : ofMonth) {
        if (report.revision <= chosen.value()->revision)
            beside.revisions.prepend(report);
    }
    return writeReport(context, arguments, availabilityReport(body.value(), beside, ground->setting));
}

}  // namespace

QList<CommandSpec> availabilityReportCommands()
{
    return {
        {u"report availability"_s, u"--month YYYY-MM [--revision N] --out FILE"_s,
         Text::tr(
             "Writes the Service Availability Report of a month: the published revision, else the latest, "
             "else what the data say now; what is not published is marked as a draft."),
         u"holdfast report availability --month 2026-05 --out availability-2026-05.pdf"_s, 0, 0,
         QList<OptionSpec>{
             {u"month"_s, u"YYYY-MM"_s, Text::tr("which month")},
             {u"revision"_s, u"N"_s, Text::tr("which revision; the published one if left out")}} +
             reportOptions(false),
         &availability}};
}

}  // namespace holdfast
