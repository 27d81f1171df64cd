// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_request.h"

#include "app/commands/commands.h"
#include "models/core/iso_date.h"
#include "models/core/rfc3339.h"
#include "models/measurements/table/table_answers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

/// A moment with its offset, or the beginning of a day in `zone`.
std::optional<Instant> momentFrom(const QString& text, const QTimeZone& zone)
{
    const QDate date = isoDate(text);
    if (date.isValid())
        return instantFromMs(date.startOfDay(zone).toMSecsSinceEpoch());
    const auto moment = parseRfc3339(text);
    return moment ? std::optional(moment.value()) : std::nullopt;
}

Result<CoveredPeriod> periodFrom(const QString& text, const QTimeZone& zone)
{
    const qsizetype dots = text.indexOf(u".."_s);
    const auto from = dots < 0 ? std::nullopt : momentFrom(text.left(dots), zone);
    const auto to = dots < 0 ? std::nullopt : momentFrom(text.mid(dots + 2), zone);
    if (!from || !to || *from >= *to) {
        return badInput(
            Text::tr("“%1” is no period. Write --covers 2026-05-01..2026-06-01 (the last day does not "
                     "belong to it), or two moments like 2026-05-01T00:00:00+08:00.")
                .arg(text));
    }
    return CoveredPeriod{*from, *to};
}

Result<DateOrder> orderFrom(const QString& text)
{
    if (text == "dmy"_L1)
        return DateOrder::DayMonthYear;
    if (text == "mdy"_L1)
        return DateOrder::MonthDayYear;
    if (text == "ymd"_L1)
        return DateOrder::YearMonthDay;
    return badInput(Text::tr("“%1” is no order of day, month and year. Write dmy, mdy or ymd.").arg(text));
}

Result<QTimeZone> zoneFrom(const QString& text)
{
    const QTimeZone zone(text.toLatin1());
    if (!zone.isValid())
        return badInput(Text::tr("There is no time zone “%1”. Write one like Asia/Shanghai.").arg(text));
    return zone;
}

Result<SourceFormat> formatFrom(const QString& text)
{
    if (const auto format = sourceFormatFromKeyword(text))
        return *format;
    QStringList known;
    for (const SourceFormat each : allSourceFormats())
        known.append(keyword(each));
    return badInput(Text::tr("There is no format “%1”. Known are %2.").arg(text, known.join(u", "_s)));
}

/// Reads the option into `target` where it is given.
template <class Target, class Read>
Done take(const Arguments& arguments, const QString& option, Target& target, Read read)
{
    const auto text = arguments.value(option);
    if (!text)
        return done();
    auto value = read(*text);
    if (!value)
        return value.error();
    target = std::move(value).value();
    return done();
}

}  // namespace

QList<OptionSpec> importOptions()
{
    return {{u"format"_s, u"F"_s, Text::tr("what the file is, where it should not be recognised")},
            {u"source-timezone"_s, u"Z"_s, Text::tr("the zone of times without one, like Asia/Shanghai")},
            {u"date-order"_s, u"O"_s, Text::tr("dmy, mdy or ymd, of dates like 03/04/2026")},
            {u"preset"_s, u"N"_s, Text::tr("the saved reading of a table")},
            {u"answer"_s, u"KEY=VALUE"_s,
             Text::tr("how a table is read, one thing at a time: encoding=gb18030, separator=semicolon, "
                      "headerLine=3, time=Date, clock=Time, words=OK=up,FAIL=down")},
            {u"covers"_s, u"FROM..TO"_s, Text::tr("the period that a list of problems covers")},
            {u"dry-run"_s, {}, Text::tr("say what would be imported and change nothing")}};
}

Result<QList<SourceRequest>> importRequestsFrom(CommandContext& context, const Arguments& arguments)
{
    SourceRequest request;
    auto step = take(arguments, u"format"_s, request.format, &formatFrom);
    if (step)
        step = take(arguments, u"source-timezone"_s, request.answers.zone, &zoneFrom);
    if (step)
        step = take(arguments, u"date-order"_s, request.answers.dateOrder, &orderFrom);
    if (step) {
        const QTimeZone zone = request.answers.zone.value_or(context.zone());
        step = take(arguments, u"covers"_s, request.answers.covered,
                    [&zone](const QString& text) { return periodFrom(text, zone); });
    }
    if (!step)
        return step.error();
    request.answers.preset = arguments.value(u"preset"_s).value_or(QString());
    auto columns = tableAnswersFrom(arguments.options.value(u"answer"_s));
    if (!columns)
        return columns.error();
    request.answers.columns = std::move(columns).value();
    QList<SourceRequest> requests;
    for (const QString& file : arguments.words) {
        request.path = absolutePath(file);
        requests.append(request);
    }
    return requests;
}

QString optionFor(const ImportQuestion& question)
{
    static const QRegularExpression plain(u"^[\\w=.,:*-]+$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (!question.answers.isEmpty()) {
        QStringList options;
        for (const QString& answer : question.answers) {
            const bool isPlain = !answer.startsWith("words="_L1) && plain.match(answer).hasMatch();
            options.append(u"--answer "_s + (isPlain ? answer : u'"' + answer + u'"'));
        }
        return options.join(u" / "_s);
    }
    switch (question.about) {
    case ImportQuestion::About::Zone: return u"--source-timezone Asia/Shanghai"_s;
    case ImportQuestion::About::DateOrder: return u"--date-order dmy / --date-order mdy"_s;
    case ImportQuestion::About::Covered: return u"--covers 2026-05-01..2026-06-01"_s;
    case ImportQuestion::About::Form:
        return u"--answer encoding=gb18030 / separator=semicolon / headerLine=3"_s;
    case ImportQuestion::About::Columns: return u"--preset NAME / --answer KEY=VALUE"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
