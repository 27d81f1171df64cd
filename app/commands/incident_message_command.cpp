// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/incident_commands.h"
#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<CommandAnswer> notice(CommandContext& context, const Arguments& arguments)
{
    QJsonObject fields{{u"communication"_s, arguments.words.at(1)}};
    auto session = context.session();
    if (!session)
        return session.error();
    if (const auto text = arguments.value(u"promise"_s)) {
        // A promise lies ahead: a time of the day that has passed is tomorrow's.
        auto promise = readMoment(context, *text);
        if (!promise)
            return promise.error();
        constexpr qsizetype kTimeOfDay = 5;
        const bool isTimeOfDay = text->size() == kTimeOfDay;
        const Instant at = isTimeOfDay && promise.value() < context.world().time.now()
                               ? promise.value() + std::chrono::hours(24)
                               : promise.value();
        fields.insert(u"promise_ms"_s, toMs(at));
    }
    QJsonObject filled;
    const QStringList pairs = arguments.options.value(u"field"_s);
    for (const QString& pair : pairs) {
        if (!pair.contains(u'='))
            return Error{Error::Code::BadInput, Text::tr("“%1” is no field: write NAME=TEXT.").arg(pair), {}};
        filled.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    if (arguments.has(u"not-needed"_s))
        return carryOut(context, arguments.words.first(),
                        {incident_entry::kNoticeWaived, fields, {}, {}, {}, {}}, arguments);
    if (!filled.isEmpty())
        fields.insert(u"fields"_s, filled);
    auto answer = carryOut(context, arguments.words.first(),
                           {incident_entry::kNotice, fields, {}, {}, {}, {}}, arguments);
    if (!answer)
        return answer;
    const auto state = await(session.value()->incidents().state(arguments.words.first()));
    if (!state || state->notices.isEmpty())
        return answer;
    const IncidentEntry& entry = state->entries.at(state->positions.value(state->notices.last().entry));
    const QJsonArray missing = entry.payload.value("missing"_L1).toArray();
    answer.value().json.insert(u"text"_s,
                               textIn(entry.payload.value("text"_L1).toObject(), context.options().language));
    answer.value().json.insert(u"missing"_s, missing);
    if (!missing.isEmpty()) {
        QStringList names;
        for (const QJsonValue& name : missing)
            names.append(name.toString());
        answer.value().text +=
            u"▲ "_s +
            Text::tr("Fill in before it is sent: %1. Or release it again with --field NAME=TEXT.")
                .arg(names.join(u", "_s)) +
            u'\n';
    }
    return answer;
}

Result<CommandAnswer> acknowledge(CommandContext& context, const Arguments& arguments)
{
    const QString digits =
        arguments.words.at(1).startsWith(u'#') ? arguments.words.at(1).mid(1) : arguments.words.at(1);
    const QJsonObject fields{{u"seq"_s, digits.toInt()},
                             {u"by"_s, arguments.value(u"by"_s).value_or(QString())}};
    return carryOut(context, arguments.words.first(), {incident_entry::kAcknowledged, fields, {}, {}, {}, {}},
                    arguments);
}

Result<CommandAnswer> call(CommandContext& context, const Arguments& arguments)
{
    QJsonObject fields{{u"whom"_s, arguments.words.at(1)}, {u"reached"_s, !arguments.has(u"not-reached"_s)}};
    if (arguments.words.size() > 2)
        fields.insert(u"text"_s, entryText(context.options().language, arguments.words.at(2)));
    return carryOut(context, arguments.words.first(), {incident_entry::kCalled, fields, {}, {}, {}, {}},
                    arguments);
}

Result<CommandAnswer> situation(CommandContext& context, const Arguments& arguments)
{
    QJsonObject fields;
    if (arguments.words.size() > 1)
        fields.insert(u"text"_s, entryText(context.options().language, arguments.words.at(1)));
    return carryOut(context, arguments.words.first(), {incident_entry::kSituation, fields, {}, {}, {}, {}},
                    arguments);
}

}  // namespace

QList<CommandSpec> incidentMessageCommands()
{
    return {
        {u"incident notice"_s,
         u"ID TEMPLATE [--promise TIME] [--field NAME=TEXT]… | --not-needed --reason TEXT"_s,
         Text::tr("Releases a notice from a plan's template and records the promise made in it."),
         u"holdfast incident notice INC-2026-003 DB-C2 --promise 04:00 --field symptom=页面报错"_s, 2, 2,
         QList<OptionSpec>{{u"promise"_s, u"TIME"_s, Text::tr("when the next word will come")},
                           {u"field"_s, u"NAME=TEXT"_s, Text::tr("fills a field of the template")},
                           {u"not-needed"_s, {}, Text::tr("it will not be sent; say why")}} +
             actOptions(),
         &notice},
        {u"incident acknowledge"_s, u"ID SEQ --by NAME"_s, Text::tr("Records who answered a notice."),
         u"holdfast incident acknowledge INC-2026-003 17 --by 甲方值班"_s, 2, 2,
         QList<OptionSpec>{{u"by"_s, u"NAME"_s, Text::tr("who answered")}} + actOptions(), &acknowledge},
        {u"incident call"_s, u"ID WHOM [TEXT] [--not-reached]"_s, Text::tr("Records a call."),
         u"holdfast incident call INC-2026-003 RD \"已到位，5 分钟后上线\""_s, 2, 3,
         QList<OptionSpec>{{u"not-reached"_s, {}, Text::tr("nobody answered")}} + actOptions(), &call},
        {u"incident sitrep"_s, u"ID [TEXT]"_s,
         Text::tr("Reports the situation; without TEXT what changed since the last report."),
         u"holdfast incident sitrep INC-2026-003"_s, 1, 2, actOptions(), &situation},
    };
}

}  // namespace holdfast
