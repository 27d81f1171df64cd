// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/report_ground.h"

#include "app/commands/commands.h"
#include "views/reports/report_files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QString> languageOf(const CommandContext& context, const Arguments& arguments)
{
    const QString asked = arguments.value(u"report-lang"_s).value_or(context.options().language);
    if (asked.startsWith("zh"_L1))
        return u"zh"_s;
    if (asked == "en"_L1)
        return u"en"_s;
    return Error{Error::Code::InvalidValue,
                 Text::tr("“%1” is no language that reports come in. Use --report-lang zh or en.").arg(asked),
                 {}};
}

}  // namespace

Result<ReportGround> reportGround(CommandContext& context, const Arguments& arguments)
{
    const auto language = languageOf(context, arguments);
    if (!language)
        return language.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const auto heads = await(session.value()->log().heads());
    if (!heads)
        return heads.error();
    const auto organisation = await(session.value()->organisation().current());
    if (!organisation)
        return organisation.error();
    ReportGround ground{session.value(), {}, organisation.value()};
    ground.setting.language = language.value();
    ground.setting.zone = context.zone();
    ground.setting.now = context.world().time.now();
    ground.setting.isDrill = arguments.has(u"drill"_s);
    if (!heads->isEmpty())
        ground.setting.logHead = heads->last();
    if (ground.organisation)
        ground.setting.organisation = ground.organisation->name().in(language.value()).text;
    return ground;
}

Result<CommandAnswer> writeReport(CommandContext& context, const Arguments& arguments, const Report& report)
{
    const auto named = arguments.value(u"out"_s);
    if (!named) {
        return Error{Error::Code::InvalidValue,
                     Text::tr("Where to? Name the file with --out; its ending (.%1) says the format.")
                         .arg(reportEndings().join(u", ."_s)),
                     {}};
    }
    const QString path = absolutePath(*named);
    if (auto written = holdfast::writeReport(context.world().disk, report, path); !written)
        return written.error();
    return CommandAnswer{{{u"file"_s, path},
                          {u"code"_s, report.furniture.code},
                          {u"kind"_s, report.furniture.kind},
                          {u"language"_s, report.furniture.language}},
                         Text::tr("Written: %1").arg(path)};
}

QList<OptionSpec> reportOptions(bool mayBeDrill)
{
    QList<OptionSpec> options{
        {u"out"_s, u"FILE"_s, Text::tr("Where to write; .pdf, .odt, .html, .md or .xlsx says the format.")},
        {u"report-lang"_s, u"zh|en"_s, Text::tr("Language of the report; without it, that of --lang.")}};
    if (mayBeDrill)
        options.append({u"drill"_s, {}, Text::tr("For an exercise: marked on every page, contacts masked.")});
    return options;
}

}  // namespace holdfast
