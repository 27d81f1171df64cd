// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/availability_json.h"
#include "app/commands/commands.h"
#include "app/commands/service_choice.h"
#include "models/availability/mapping_text.h"
#include "models/core/iso_date.h"
#include "models/core/moment_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error bad(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

struct Stretched {
    Instant from;
    Instant to;
};

Instant beginOf(QDate day, const QTimeZone& zone)
{
    return instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

/// A day, which means its beginning, or a moment.
Result<Instant> momentFrom(CommandContext& context, const QString& text)
{
    const QDate day = isoDate(text);
    if (day.isValid())
        return beginOf(day, context.zone());
    return parseMoment(text, context.zone(), context.world().time.now());
}

Result<Stretched> periodFrom(CommandContext& context, const Arguments& arguments)
{
    if (const auto month = arguments.value(u"month"_s)) {
        if (arguments.has(u"from"_s) || arguments.has(u"to"_s))
            return Error{
                Error::Code::Usage, Text::tr("Give either --month or --from and --to, not both."), {}};
        const QDate first = isoDate(*month + u"-01"_s);
        if (!first.isValid())
            return bad(Text::tr("“%1” is no month. Write it like 2026-05.").arg(*month));
        return Stretched{beginOf(first, context.zone()), beginOf(first.addMonths(1), context.zone())};
    }
    if (!arguments.has(u"from"_s) || !arguments.has(u"to"_s))
        return Error{
            Error::Code::Usage, Text::tr("For which time? Give --month 2026-05, or --from and --to."), {}};
    const auto from = momentFrom(context, *arguments.value(u"from"_s));
    if (!from)
        return from.error();
    const auto to = momentFrom(context, *arguments.value(u"to"_s));
    if (!to)
        return to.error();
    return Stretched{from.value(), to.value()};
}

Result<CommandAnswer> availability(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const QString by = arguments.value(u"by"_s).value_or(u"module"_s);
    if (by != "module"_L1 && by != "monitor"_L1)
        return Error{Error::Code::InvalidValue, Text::tr("--by is “module” or “monitor”."), {}};
    const auto period = periodFrom(context, arguments);
    if (!period)
        return period.error();
    const AvailabilityShape shape{by == "monitor"_L1, arguments.has(u"days"_s)};
    const AccountRequest request{context.options().service, period->from, period->to, context.zone(),
                                 context.options().language};
    AvailabilityService& service = session.value()->availability();
    const auto account =
        await(shape.isByMonitor ? service.accountByMonitor(request) : service.account(request));
    if (!account)
        return account.error();
    const bool holds = account->isMet.value_or(false) && !account->modules.isEmpty();
    return CommandAnswer{availabilityJson(account.value(), shape), availabilityText(account.value(), shape),
                         !arguments.has(u"strict"_s) || holds};
}

/// The code of the module that `text` names by code or, in any language, by name.
Result<QString> moduleFrom(const Service& service, const QString& text)
{
    const Part* module = moduleNamed(service, text);
    if (module != nullptr)
        return module->code;
    QStringList codes;
    for (const Part& one : service.modules)
        codes.append(one.code);
    return Error{
        Error::Code::NotFound,
        Text::tr("%1 has no module “%2”. There is: %3.").arg(service.code, text, codes.join(u", "_s)),
        {}};
}

Result<CommandAnswer> reclassify(CommandContext& context, const Arguments& arguments)
{
    for (const QString& needed : {u"module"_s, u"from"_s, u"to"_s, u"kind"_s, u"reason"_s}) {
        if (!arguments.has(needed))
            return Error{Error::Code::Usage, Text::tr("The option --%1 is missing.").arg(needed), {}};
    }
    const auto kind = outageClassFromKeyword(*arguments.value(u"kind"_s));
    if (!kind)
        return Error{
            Error::Code::InvalidValue,
            Text::tr("There is no kind of outage “%1”. Choose one of: unplanned, planned_maintenance, "
                     "third_party, false_alarm.")
                .arg(*arguments.value(u"kind"_s)),
            {}};
    const auto author = context.actor();
    if (!author)
        return author.error();
    const auto service = chosenService(context);
    if (!service)
        return service.error();
    const auto module = moduleFrom(service.value(), *arguments.value(u"module"_s));
    if (!module)
        return module.error();
    const auto period = periodFrom(context, arguments);
    if (!period)
        return period.error();
    const auto approver = context.secondPerson(author.value());
    if (!approver)
        return approver.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const Reclassification said{service->code,
                                module.value(),
                                period->from,
                                period->to,
                                *kind,
                                arguments.value(u"reason"_s)->trimmed(),
                                {},
                                {}};
    const auto recorded =
        await(session.value()->availability().reclassify(said, author.value(), approver.value()));
    if (!recorded)
        return recorded.error();
    return CommandAnswer{{{u"service"_s, service->code},
                          {u"module"_s, module.value()},
                          {u"start"_s, context.format(period->from)},
                          {u"end"_s, context.format(period->to)},
                          {u"class"_s, keyword(*kind)},
                          {u"seq"_s, static_cast<qint64>(recorded->seq)}},
                         Text::tr("%1 from %2 to %3 counts as: %4. Approved by %5.")
                             .arg(module.value(), context.format(period->from), context.format(period->to),
                                  nameOf(*kind), nameOf(approver.value()))};
}

Result<CommandAnswer> listReclassifications(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto all = await(session.value()->availability().reclassifications());
    if (!all)
        return all.error();
    QJsonArray list;
    QString text;
    for (const Reclassification& one : all.value()) {
        list.append(QJsonObject{{u"service"_s, one.service},
                                {u"module"_s, one.module},
                                {u"start"_s, context.format(one.from)},
                                {u"end"_s, context.format(one.to)},
                                {u"class"_s, keyword(one.kind)},
                                {u"reason"_s, one.reason},
                                {u"author"_s, one.author},
                                {u"approver"_s, one.approver},
                                {u"recorded"_s, context.format(one.recordedAt)}});
        text += Text::tr("%1 from %2 to %3: %4. %5 (said by %6, approved by %7)")
                    .arg(one.module, context.format(one.from), context.format(one.to), nameOf(one.kind),
                         one.reason, one.author, one.approver) +
                u'\n';
    }
    if (text.isEmpty())
        text = Text::tr("No outage was reclassified.");
    return CommandAnswer{{{u"reclassifications"_s, list}}, text};
}

}  // namespace

QList<CommandSpec> availabilityCommands()
{
    return {{u"availability"_s,
             u"--month YYYY-MM | --from T --to T [--by monitor] [--days] [--strict]"_s,
             Text::tr("Reckons availability per module and overall, by the contract."),
             u"holdfast availability --month 2026-05"_s,
             0,
             0,
             {{u"month"_s, u"YYYY-MM"_s, Text::tr("a calendar month of the zone")},
              {u"from"_s, u"T"_s, Text::tr("when it begins; a date alone is the beginning of that day")},
              {u"to"_s, u"T"_s, Text::tr("when it ends; a date alone is the beginning of that day")},
              {u"by"_s, u"monitor"_s, Text::tr("every imported monitor by itself, in place of the modules")},
              {u"days"_s, {}, Text::tr("each day as well")},
              {u"strict"_s, {}, Text::tr("exit status 1 unless all targets are known to be met")}},
             &availability},
            {u"availability reclassify"_s,
             u"--module M --from T --to T --kind KIND --reason R --second PERSON"_s,
             Text::tr("Says that an outage is not what it looks like; another person approves it."),
             u"holdfast --as 王强 --second 李娜 --pin-fd 3 availability reclassify --module CRM --from "
             u"\"2026-05-03 "
             u"02:10\" --to \"2026-05-03 02:40\" --kind third_party --reason \"运营商光缆中断\" 3<pins"_s,
             0,
             0,
             {{u"module"_s, u"M"_s, Text::tr("the module, by code or name")},
              {u"from"_s, u"T"_s, Text::tr("when it begins; a date alone is the beginning of that day")},
              {u"to"_s, u"T"_s, Text::tr("when it ends; a date alone is the beginning of that day")},
              {u"kind"_s, u"KIND"_s, Text::tr("unplanned, planned_maintenance, third_party or false_alarm")},
              {u"reason"_s, u"R"_s, Text::tr("why; printed in reports")}},
             &reclassify},
            {u"availability decisions"_s,
             {},
             Text::tr("Lists how outages were reclassified, with reasons and who approved."),
             u"holdfast availability decisions"_s,
             0,
             0,
             {},
             &listReclassifications}};
}

}  // namespace holdfast
