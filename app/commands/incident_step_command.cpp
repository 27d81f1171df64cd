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

const QMap<QString, QString>& verbs()
{
    using namespace incident_entry;
    static const QMap<QString, QString> kinds{{u"start"_s, kStepStarted},     {u"done"_s, kStepDone},
                                              {u"confirm"_s, kStepConfirmed}, {u"na"_s, kStepNotApplicable},
                                              {u"failed"_s, kStepFailed},     {u"retry"_s, kStepRetried},
                                              {u"defer"_s, kStepDeferred},    {u"skip"_s, kStepSkipped}};
    return kinds;
}

Result<CommandAnswer> step(CommandContext& context, const Arguments& arguments)
{
    const QString kind = verbs().value(arguments.words.at(2));
    if (kind.isEmpty()) {
        return Error{Error::Code::BadInput,
                     Text::tr("A step can be: %1. “%2” is none of them.")
                         .arg(QStringList(verbs().keys()).join(u", "_s), arguments.words.at(2)),
                     {}};
    }
    QJsonObject fields{{u"step"_s, arguments.words.at(1)}};
    if (const auto plan = arguments.value(u"plan"_s))
        fields.insert(u"plan"_s, plan->toUpper());
    for (const QString& name : {u"value"_s, u"option"_s}) {
        if (const auto value = arguments.value(name))
            fields.insert(name, *value);
    }
    if (const auto phase = arguments.value(u"phase"_s))
        fields.insert(u"to"_s, *phase);
    if (const auto to = arguments.value(u"to"_s))
        fields.insert(u"to"_s, *to);
    if (arguments.has(u"await"_s))
        fields.insert(u"awaiting"_s, true);
    Act act{kind, fields, {}, {}, {}, {}};
    return carryOut(context, arguments.words.first(), act, arguments);
}

Result<CommandAnswer> addStep(CommandContext& context, const Arguments& arguments)
{
    QJsonObject fields{{u"title"_s, entryText(context.options().language, arguments.words.at(1))},
                       {u"role"_s, arguments.value(u"role"_s).value_or(u"OPS"_s).toUpper()}};
    if (const auto plan = arguments.value(u"plan"_s))
        fields.insert(u"plan"_s, plan->toUpper());
    if (const auto phase = arguments.value(u"phase"_s))
        fields.insert(u"phase"_s, *phase);
    if (const auto minutes = arguments.value(u"minutes"_s)) {
        bool isNumber = false;
        const int planned = minutes->toInt(&isNumber);
        constexpr int kMost = 60 * 24 * 366;
        if (!isNumber || planned < 0 || planned > kMost)
            return Error{Error::Code::BadInput, Text::tr("“%1” is no number of minutes.").arg(*minutes), {}};
        fields.insert(u"planned_min"_s, planned);
    }
    if (arguments.has(u"critical"_s))
        fields.insert(u"critical"_s, true);
    if (const QStringList after = arguments.options.value(u"after"_s); !after.isEmpty())
        fields.insert(u"depends_on"_s, QJsonArray::fromStringList(after));
    return carryOut(context, arguments.words.first(), {incident_entry::kStepAdded, fields, {}, {}, {}, {}},
                    arguments);
}

}  // namespace

QList<CommandSpec> incidentStepCommands()
{
    const OptionSpec plan{u"plan"_s, u"CODE"_s, Text::tr("the plan, where two have a step of that name")};
    const OptionSpec phase{u"phase"_s, u"PHASE"_s,
                           Text::tr("activate, contain, recover, validate or return")};
    return {
        {u"incident step"_s,
         u"ID STEP start|done|confirm|na|failed|retry|defer|skip [--value TEXT] [--option O] [--phase P] "
         "[--reason TEXT]"_s,
         Text::tr("Says what became of a step. A decision is answered with --option; “unsure” takes the safe "
                  "answer."),
         u"holdfast incident step INC-2026-003 D05 done --option replica_healthy"_s, 3, 3,
         QList<OptionSpec>{{u"value"_s, u"TEXT"_s, Text::tr("what was read back")},
                           {u"option"_s, u"O"_s, Text::tr("the answer of a decision")},
                           phase,
                           {u"to"_s, u"STEP"_s, Text::tr("with retry: the earlier step to go back to")},
                           {u"await"_s, {}, Text::tr("the second person confirms later, with “confirm”")},
                           plan} +
             actOptions(),
         &step},
        {u"incident step-add"_s,
         u"ID TITLE [--phase P] [--role R] [--minutes N] [--after STEP]… [--critical]"_s,
         Text::tr("Adds a step that no plan foresaw."),
         u"holdfast incident step-add INC-2026-003 \"请云厂商释放配额\" --role PROC --minutes 20"_s, 2, 2,
         QList<OptionSpec>{phase,
                           {u"role"_s, u"ROLE"_s, Text::tr("whose it is")},
                           {u"minutes"_s, u"N"_s, Text::tr("how long it is expected to take")},
                           {u"after"_s, u"STEP"_s, Text::tr("a step that has to be done before")},
                           {u"critical"_s, {}, Text::tr("it may not be skipped")},
                           plan} +
             actOptions(),
         &addStep},
    };
}

}  // namespace holdfast
