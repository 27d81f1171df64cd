// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/calendar/shipped_holidays.h"
#include "models/core/iso_date.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The folder's calendar; without a folder the shipped years are enough to reckon with.
Result<WorkCalendar> calendarOf(CommandContext& context)
{
    if (context.world().disk.exists(context.folder().records())) {
        auto session = context.session();
        if (!session)
            return session.error();
        return await(session.value()->calendar().calendar());
    }
    const auto shipped = shippedHolidays();
    return shipped ? Result<WorkCalendar>(WorkCalendar(shipped.value())) : shipped.error();
}

Result<CommandAnswer> workdays(CommandContext& context, const Arguments& arguments)
{
    const QString before = arguments.value(u"before"_s).value_or(QString());
    const QDate date = isoDate(before);
    bool isNumber = false;
    const int days = arguments.value(u"days"_s).value_or(QString()).toInt(&isNumber);
    if (!date.isValid() || !isNumber) {
        return Error{
            Error::Code::Usage,
            Text::tr("workdays needs --before with a date like 2026-02-24 and --days with a whole number."),
            {}};
    }
    const auto calendar = calendarOf(context);
    if (!calendar)
        return calendar.error();
    const auto reckoned = calendar->latestNoticeDate(date, days);
    if (!reckoned)
        return reckoned.error();
    QString text = reckoned->date.toString(Qt::ISODate);
    if (!reckoned->isKnown)
        text += u'\n' + Text::tr("▲ The holidays of a year on the way are not known; only weekends were "
                                 "counted. Import them with "
                                 "“holdfast calendar import FILE”.");
    return CommandAnswer{{{u"date"_s, reckoned->date.toString(Qt::ISODate)}, {u"known"_s, reckoned->isKnown}},
                         text};
}

Result<CommandAnswer> importCalendar(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto report = await(session.value()->calendar().importFile(absolutePath(arguments.words.first())));
    if (!report)
        return report.error();
    QJsonArray years;
    QStringList names;
    for (const int year : report->years) {
        years.append(year);
        names.append(QString::number(year));
    }
    const QString text =
        report->changed == 0
            ? Text::tr("The holidays of %1 were known already; nothing was changed.").arg(names.join(u", "_s))
            : Text::tr("The holidays of %1 are imported.").arg(names.join(u", "_s));
    return CommandAnswer{{{u"years"_s, years}, {u"changed"_s, report->changed}}, text};
}

}  // namespace

QList<CommandSpec> calendarCommands()
{
    return {{u"workdays"_s,
             u"--before DATE --days N"_s,
             Text::tr("The latest day for a notice that must come N working days before DATE."),
             u"holdfast workdays --before 2026-02-24 --days 3"_s,
             0,
             0,
             {{u"before"_s, u"DATE"_s, Text::tr("the day that is announced, like 2026-02-24")},
              {u"days"_s, u"N"_s, Text::tr("how many working days ahead")}},
             &workdays},
            {u"calendar import"_s,
             u"FILE"_s,
             Text::tr("Takes in the holidays and working weekends of a year: holiday-cn or chinese-days "
                      "JSON, or ICS."),
             u"holdfast calendar import 2027.json"_s,
             1,
             1,
             {},
             &importCalendar}};
}

}  // namespace holdfast
