// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/incident_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<int> number(const QString& text)
{
    bool isNumber = false;
    const int value = text.startsWith(u'#') ? text.mid(1).toInt(&isNumber) : text.toInt(&isNumber);
    if (!isNumber || value < 1)
        return Error{Error::Code::BadInput, Text::tr("“%1” is no number of an entry.").arg(text), {}};
    return value;
}

Result<CommandAnswer> log(CommandContext& context, const Arguments& arguments)
{
    const QJsonObject fields{{u"kind"_s, arguments.value(u"kind"_s).value_or(u"fact"_s)},
                             {u"text"_s, entryText(context.options().language, arguments.words.at(1))}};
    return carryOut(context, arguments.words.first(), {incident_entry::kLogged, fields, {}, {}, {}, {}},
                    arguments);
}

Result<CommandAnswer> assess(CommandContext& context, const Arguments& arguments)
{
    QJsonObject fields{{u"kind"_s, u"assessment"_s},
                       {u"text"_s, entryText(context.options().language, arguments.words.at(1))}};
    if (const auto level = arguments.value(u"level"_s))
        fields.insert(u"level"_s, level->toUpper());
    if (arguments.has(u"recommend"_s))
        fields.insert(u"recommends"_s, true);
    return carryOut(context, arguments.words.first(), {incident_entry::kLogged, fields, {}, {}, {}, {}},
                    arguments);
}

Result<CommandAnswer> correct(CommandContext& context, const Arguments& arguments)
{
    const auto seq = number(arguments.words.at(1));
    if (!seq)
        return seq.error();
    QJsonObject fields{{u"seq"_s, seq.value()}};
    if (arguments.has(u"void"_s))
        fields.insert(u"void"_s, true);
    if (const auto text = arguments.value(u"text"_s))
        fields.insert(u"text"_s, entryText(context.options().language, *text));
    auto session = context.session();
    if (!session)
        return session.error();
    const auto at = momentOption(context, arguments, u"at"_s);
    if (!at)
        return at.error();
    if (at.value() && *at.value() > context.world().time.now())
        return Error{Error::Code::BadInput, Text::tr("What happened cannot lie in the future."), {}};
    if (at.value())
        fields.insert(u"at_ms"_s, toMs(*at.value()));
    // --at is the time of the entry that is corrected, not of the correction.
    Arguments others = arguments;
    others.options.remove(u"at"_s);
    return carryOut(context, arguments.words.first(), {incident_entry::kCorrected, fields, {}, {}, {}, {}},
                    others);
}

Result<CommandAnswer> settle(CommandContext& context, const Arguments& arguments)
{
    const auto seq = number(arguments.words.at(1));
    if (!seq)
        return seq.error();
    return carryOut(context, arguments.words.first(),
                    {incident_entry::kConflictSettled, {{u"seq"_s, seq.value()}}, {}, {}, {}, {}}, arguments);
}

Result<CommandAnswer> mark(CommandContext& context, const Arguments& arguments)
{
    QJsonObject fields{{u"what"_s, arguments.words.at(1)}};
    if (const auto item = arguments.value(u"item"_s)) {
        QString digits = *item;
        digits.remove(u"BIA-"_s, Qt::CaseInsensitive);
        const auto priority = number(digits);
        if (!priority)
            return priority.error();
        fields.insert(u"item"_s, priority.value());
    }
    return carryOut(context, arguments.words.first(), {incident_entry::kMarked, fields, {}, {}, {}, {}},
                    arguments);
}

Result<CommandAnswer> recoveryPoint(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto at = readMoment(context, arguments.words.at(1));
    if (!at)
        return at.error();
    QJsonObject fields{{u"mode"_s, arguments.value(u"mode"_s).value_or(QString())},
                       {u"at_ms"_s, toMs(at.value())},
                       {u"source"_s, arguments.value(u"source"_s).value_or(QString())},
                       {u"tested"_s, arguments.has(u"tested"_s)}};
    return carryOut(context, arguments.words.first(),
                    {incident_entry::kRecoveryPoint, fields, {}, {}, {}, {}}, arguments);
}

Result<CommandAnswer> decideResource(CommandContext& context, const Arguments& arguments)
{
    const QJsonObject fields{{u"question"_s, arguments.words.at(1)},
                             {u"options"_s, QJsonArray::fromStringList(arguments.options.value(u"option"_s))},
                             {u"choice"_s, arguments.value(u"choice"_s).value_or(QString())},
                             {u"authority"_s, arguments.value(u"authority"_s).value_or(QString())}};
    return carryOut(context, arguments.words.first(),
                    {incident_entry::kResourceDecided, fields, {}, {}, {}, {}}, arguments);
}

Result<CommandAnswer> jump(CommandContext& context, const Arguments& arguments)
{
    const auto minutes = number(arguments.value(u"by"_s).value_or(QString()));
    if (!minutes)
        return Error{Error::Code::Usage, Text::tr("Say how far to jump ahead: --by MINUTES."), {}};
    constexpr int kSeconds = 60;
    return carryOut(context, arguments.words.first(),
                    {incident_entry::kExerciseJumped,
                     {{u"by_s"_s, static_cast<qint64>(minutes.value()) * kSeconds}},
                     {},
                     {},
                     {},
                     {}},
                    arguments);
}

}  // namespace

QList<CommandSpec> incidentRecordCommands()
{
    return {
        {u"incident log"_s, u"ID TEXT [--kind K] [--at TIME] [--on-behalf PERSON]"_s,
         Text::tr(
             "Writes an entry: detected, assessment, decision, action, setback, communication, milestone, "
             "recovered, closed or fact."),
         u"holdfast incident log INC-2026-003 \"复制延迟 42 秒\" --kind fact"_s, 2, 2,
         QList<OptionSpec>{{u"kind"_s, u"K"_s, Text::tr("what kind of entry; fact if not given")}} +
             actOptions(),
         &log},
        {u"incident assess"_s, u"ID TEXT [--level L] [--recommend]"_s,
         Text::tr("Writes an assessment; with --recommend it asks for the declaration."),
         u"holdfast incident assess INC-2026-003 \"主库不可用，从库健康\" --level II --recommend"_s, 2, 2,
         QList<OptionSpec>{{u"level"_s, u"I|II|III"_s, Text::tr("the event's level")},
                           {u"recommend"_s, {}, Text::tr("asks for the declaration")}} +
             actOptions(),
         &assess},
        {u"incident correct"_s, u"ID SEQ --void | --text TEXT | --at TIME --reason TEXT"_s,
         Text::tr("Corrects an entry without erasing it: withdraws it, or says its text or time better."),
         u"holdfast incident correct INC-2026-003 14 --text \"延迟 24 秒\" --reason \"看错数字\""_s, 2, 2,
         QList<OptionSpec>{{u"void"_s, {}, Text::tr("it did not happen")},
                           {u"text"_s, u"TEXT"_s, Text::tr("what it should say")}} +
             actOptions(),
         &correct},
        {u"incident settle"_s, u"ID SEQ --reason TEXT"_s,
         Text::tr("Settles a conflict between what two laptops wrote."),
         u"holdfast incident settle INC-2026-003 21 --reason \"以先记的为准\""_s, 2, 2, actOptions(),
         &settle},
        {u"incident mark"_s, u"ID impact|detected|restored|resolved [--at TIME] [--item PRIORITY]"_s,
         Text::tr("Marks a moment that clocks need; with --item the recovery of one priority."),
         u"holdfast incident mark INC-2026-003 restored --at 05:20"_s, 2, 2,
         QList<OptionSpec>{{u"item"_s, u"N"_s, Text::tr("the recovery priority")}} + actOptions(), &mark},
        {u"incident recovery-point"_s, u"ID TIME --mode hardware|logical|site [--tested] [--source TEXT]"_s,
         Text::tr("Says up to when the data is, or can be, brought back."),
         u"holdfast incident recovery-point INC-2026-003 03:04 --mode hardware --tested"_s, 2, 2,
         QList<OptionSpec>{
             {u"mode"_s, u"MODE"_s, Text::tr("against which failure: hardware, logical or site")},
             {u"tested"_s, {}, Text::tr("a restore from it was tried and held")},
             {u"source"_s, u"TEXT"_s, Text::tr("from what")}} +
             actOptions(),
         &recoveryPoint},
        {u"incident decide"_s,
         u"ID QUESTION --option A --option B --choice A --reason TEXT [--authority ROLE]"_s,
         Text::tr("Records a decision about resources, with what else could have been chosen."),
         u"holdfast incident decide INC-2026-003 \"是否购买临时算力\" --option 是 --option 否 --choice 是 --reason \"RTO 余量不足\""_s,
         2, 2,
         QList<OptionSpec>{{u"option"_s, u"O"_s, Text::tr("what could be chosen; give it several times")},
                           {u"choice"_s, u"O"_s, Text::tr("what was chosen")},
                           {u"authority"_s, u"ROLE"_s, Text::tr("on whose authority")}} +
             actOptions(),
         &decideResource},
        {u"incident jump"_s, u"ID --by MINUTES"_s, Text::tr("Lets exercise time jump ahead."),
         u"holdfast incident jump DRL-2026-001 --by 30"_s, 1, 1,
         QList<OptionSpec>{{u"by"_s, u"MINUTES"_s, Text::tr("how far")}} + actOptions(), &jump},
    };
}

}  // namespace holdfast
