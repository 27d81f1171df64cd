// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/monitor_mapping.h"
#include "app/commands/service_choice.h"
#include "models/availability/mapping_text.h"
#include "models/core/iso_date.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString keywordOf(Metric metric)
{
    switch (metric) {
    case Metric::Probe: return u"probe"_s;
    case Metric::ResponseTime: return u"response_time"_s;
    case Metric::Resource: return u"resource"_s;
    }
    Q_UNREACHABLE();
}

struct Known {
    QList<SeriesSummary> series;
    QList<MonitorAssignment> assignments;
    QList<ModuleCombination> combinations;
};

Result<Known> knownIn(Session& session)
{
    const auto series = await(session.measurements().series());
    const auto assignments = await(session.availability().assignments());
    const auto combinations = await(session.availability().combinations());
    if (!series)
        return series.error();
    if (!assignments)
        return assignments.error();
    if (!combinations)
        return combinations.error();
    return Known{series.value(), assignments.value(), combinations.value()};
}

Result<Validity> validityFrom(const Arguments& arguments)
{
    Validity validity;
    for (const auto& [name, day] : {std::pair(u"from"_s, &validity.from), std::pair(u"to"_s, &validity.to)}) {
        const auto text = arguments.value(name);
        if (!text)
            continue;
        *day = isoDate(*text);
        if (!day->isValid())
            return Error{Error::Code::BadInput,
                         Text::tr("“%1” is not a date. Write it like 2026-12-31.").arg(*text),
                         {}};
    }
    return validity;
}

/// What the options say that monitors speak for.
Result<QList<MonitorAssignment>> assignmentsFrom(CommandContext& context, const Arguments& arguments,
                                                 const Service& service, const Known& known)
{
    const auto validity = validityFrom(arguments);
    if (!validity)
        return validity.error();
    const auto mapped = mappingsFrom(context, arguments);
    if (!mapped)
        return mapped.error();
    QList<MonitorAssignment> assignments;
    if (arguments.has(u"accept-proposals"_s)) {
        QList<SeriesDescription> descriptions;
        for (const SeriesSummary& series : known.series)
            descriptions.append(series.description);
        assignments = proposalsFrom(descriptions, service, known.assignments);
    }
    assignments += mapped.value();
    bool isNumber = true;
    const int weight = arguments.value(u"weight"_s).value_or(u"1"_s).toInt(&isNumber);
    for (MonitorAssignment& assignment : assignments) {
        assignment.validFrom = validity->from;
        assignment.validTo = validity->to;
        assignment.component = arguments.value(u"component"_s).value_or(QString());
        assignment.weight = isNumber ? weight : 0;
    }
    return assignments;
}

Done takeIn(CommandContext& context, const Arguments& arguments, Session& session)
{
    const auto service = chosenService(context);
    if (!service)
        return service.error();
    const auto known = knownIn(session);
    if (!known)
        return known.error();
    const auto assignments = assignmentsFrom(context, arguments, service.value(), known.value());
    if (!assignments)
        return assignments.error();
    const auto validity = validityFrom(arguments);
    QList<ModuleCombination> combinations;
    for (const QString& text : arguments.options.value(u"combine"_s)) {
        auto combination = combinationFrom(text, service.value());
        if (!combination)
            return combination.error();
        combination.value().validFrom = validity->from;
        combination.value().validTo = validity->to;
        combinations.append(combination.value());
    }
    const auto author = context.actor();
    if (!author)
        return author.error();
    if (!assignments->isEmpty()) {
        const auto assigned = await(session.availability().assignAll(assignments.value(), author.value()));
        if (!assigned)
            return assigned.error();
    }
    for (const ModuleCombination& combination : std::as_const(combinations)) {
        const auto combined = await(session.availability().combine(combination, author.value()));
        if (!combined)
            return combined.error();
    }
    return done();
}

QJsonValue dateOrNull(QDate day)
{
    return day.isNull() ? QJsonValue() : QJsonValue(day.toString(Qt::ISODate));
}

QJsonObject toJson(const MonitorAssignment& one)
{
    QJsonObject json{{u"service"_s, one.service},
                     {u"module"_s, one.module.isEmpty() ? QJsonValue() : QJsonValue(one.module)},
                     {u"weight"_s, one.weight},
                     {u"valid_from"_s, dateOrNull(one.validFrom)},
                     {u"valid_to"_s, dateOrNull(one.validTo)}};
    if (!one.component.isEmpty())
        json.insert(u"component"_s, one.component);
    return json;
}

QString daysText(QDate from, QDate to)
{
    if (from.isNull() && to.isNull())
        return {};
    if (to.isNull())
        return Text::tr(" from %1 on").arg(from.toString(Qt::ISODate));
    if (from.isNull())
        return Text::tr(" until %1").arg(to.toString(Qt::ISODate));
    return Text::tr(" from %1 to %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

QJsonObject describe(CommandContext& context, const SeriesSummary& series, const Known& known, QString& text)
{
    const SeriesDescription& monitor = series.description;
    QJsonArray assignments;
    QStringList words;
    for (const MonitorAssignment& one : known.assignments) {
        if (one.monitor != monitor.key)
            continue;
        assignments.append(toJson(one));
        const QString module = one.module.isEmpty() ? Text::tr("counts for no module") : one.module;
        words.append(module + daysText(one.validFrom, one.validTo));
    }
    text += u"%1 (%2): %3\n"_s.arg(monitor.key.monitor, monitor.key.source,
                                   words.isEmpty() ? Text::tr("not decided for which module it counts")
                                                   : words.join(u", "_s));
    if (words.isEmpty() && !monitor.proposedModule.isEmpty())
        text += u"    "_s +
                Text::tr("Its file names module “%1”; --accept-proposals takes that.")
                    .arg(monitor.proposedModule) +
                u'\n';
    return {{u"name"_s, monitor.key.monitor},
            {u"module"_s, moduleOf(context, known.assignments, monitor.key)},
            {u"source"_s, monitor.key.source},
            {u"metric"_s, keywordOf(monitor.metric)},
            {u"proposed_module"_s,
             monitor.proposedModule.isEmpty() ? QJsonValue() : QJsonValue(monitor.proposedModule)},
            {u"from"_s, context.format(series.from)},
            {u"to"_s, context.format(series.to)},
            {u"assignments"_s, assignments}};
}

Result<CommandAnswer> monitors(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const bool isActing =
        arguments.has(u"map"_s) || arguments.has(u"combine"_s) || arguments.has(u"accept-proposals"_s);
    if (isActing) {
        if (const auto taken = takeIn(context, arguments, *session.value()); !taken)
            return taken.error();
    }
    const auto known = knownIn(*session.value());
    if (!known)
        return known.error();
    QJsonArray list;
    QString text;
    for (const SeriesSummary& series : known->series)
        list.append(describe(context, series, known.value(), text));
    QJsonArray combinations;
    for (const ModuleCombination& one : known->combinations) {
        combinations.append(QJsonObject{{u"service"_s, one.service},
                                        {u"module"_s, one.module},
                                        {u"rule"_s, keyword(one.rule)},
                                        {u"threshold_pct"_s, one.thresholdPercent},
                                        {u"valid_from"_s, dateOrNull(one.validFrom)},
                                        {u"valid_to"_s, dateOrNull(one.validTo)}});
        const QString rule = one.rule == CombineRule::Weighted
                                 ? nameOf(one.rule) + u" (%1 %)"_s.arg(one.thresholdPercent)
                                 : nameOf(one.rule);
        text += u"%1: %2%3\n"_s.arg(one.module, rule, daysText(one.validFrom, one.validTo));
    }
    if (list.isEmpty())
        text += Text::tr("No monitoring data are imported. Import some with “holdfast import FILE”.");
    return CommandAnswer{{{u"monitors"_s, list}, {u"combinations"_s, combinations}}, text};
}

}  // namespace

QList<CommandSpec> monitorsCommands()
{
    return {
        {u"monitors"_s,
         u"[--map \"NAME=MODULE\"]… [--combine MODULE=RULE]… [--accept-proposals] [--from DATE] [--to DATE]"_s,
         Text::tr("Lists imported monitors and says which module each speaks for."),
         u"holdfast monitors --map \"CRM login=CRM\" --combine CRM=any_down --from 2026-05-01"_s,
         0,
         0,
         {mapOption(),
          {u"combine"_s, u"MODULE=RULE"_s,
           Text::tr("how several monitors make one module: any_down, all_down or weighted:60")},
          {u"accept-proposals"_s, {}, Text::tr("take the modules that the files name")},
          {u"from"_s, u"DATE"_s, Text::tr("the first day on which it holds; always if left out")},
          {u"to"_s, u"DATE"_s, Text::tr("the last day on which it holds")},
          {u"weight"_s, u"N"_s, Text::tr("how much the monitor weighs in a weighted combination")},
          {u"component"_s, u"CODE"_s, Text::tr("the component that it watches")}},
         &monitors}};
}

}  // namespace holdfast
