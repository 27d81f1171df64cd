// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/incidents/plan_catalogue.h"
#include "models/plans/management_plan.h"
#include "models/plans/plan_file.h"
#include "models/plans/plan_schedule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString kindOf(const CataloguedPlan& plan)
{
    return plan.type == DocumentType::EmergencyPlan ? u"emergency"_s : u"management"_s;
}

Result<QList<CataloguedPlan>> readPlans(CommandContext& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto management = await(session.value()->documents().documents(DocumentType::ManagementPlan));
    if (!management)
        return management.error();
    const auto emergency = await(session.value()->documents().documents(DocumentType::EmergencyPlan));
    if (!emergency)
        return emergency.error();
    const auto pins = await(session.value()->incidents().plans());
    if (!pins)
        return pins.error();
    return catalogueOf(management.value(), emergency.value(), pins.value());
}

QJsonObject rowJson(const CataloguedPlan& row, const QString& language)
{
    const QString level = row.levels().join(u", "_s);
    const QString scenario = row.body.value("scenario"_L1).toString();
    return {{u"code"_s, row.code},
            {u"title"_s, row.title().in(language).text},
            {u"kind"_s, kindOf(row)},
            {u"scenario"_s, scenario.isEmpty() ? QJsonValue() : QJsonValue(scenario)},
            {u"level"_s, level.isEmpty() ? QJsonValue() : QJsonValue(level)},
            {u"revision"_s, row.revision},
            {u"state"_s, keyword(row.state)}};
}

Result<CommandAnswer> list(CommandContext& context, const Arguments&)
{
    const auto rows = readPlans(context);
    if (!rows)
        return rows.error();
    QJsonArray plans;
    QString text;
    for (const CataloguedPlan& row : rows.value()) {
        plans.append(rowJson(row, context.options().language));
        text += u"%1 %2 [%3]  %4\n"_s.arg(row.code.leftJustified(11), row.revision, keyword(row.state),
                                          row.title().in(context.options().language).text);
    }
    return CommandAnswer{{{u"plans"_s, plans}}, text};
}

Result<CataloguedPlan> findPlan(CommandContext& context, const QString& code)
{
    const auto rows = readPlans(context);
    if (!rows)
        return rows.error();
    for (const CataloguedPlan& row : rows.value()) {
        if (row.code.compare(code, Qt::CaseInsensitive) == 0)
            return row;
    }
    return Error{
        Error::Code::NotFound, Text::tr("There is no plan %1. See “holdfast plan list”.").arg(code), {}};
}

QJsonObject branchJson(const Plan& plan, const PlanBranch& branch, const QString& language)
{
    const BranchVerdict verdict = judgeBranch(plan, branch);
    QJsonObject minutes;
    for (auto it = verdict.schedule.minutesToPriority.cbegin();
         it != verdict.schedule.minutesToPriority.cend(); ++it)
        minutes.insert(QString::number(it.key()), it.value());
    const auto staffed = verdict.schedule.allRecoveredStaffed();
    return {{u"id"_s, branch.id},
            {u"name"_s, branch.name.in(language).text},
            {u"critical_path"_s, QJsonArray::fromStringList(verdict.schedule.criticalPath)},
            {u"minutes_to_priority"_s, minutes},
            {u"staffed_min"_s, staffed ? QJsonValue(*staffed) : QJsonValue()},
            {u"target"_s, branch.targetId},
            {u"target_min"_s, branch.targetMin},
            {u"margin_min"_s, verdict.marginMin},
            {u"fits"_s, verdict.fits},
            {u"at_risk"_s, verdict.isAtRisk}};
}

QString managementText(const ManagementPlan& plan, const QString& language)
{
    QString text;
    for (const PlanSection& section : plan.sections()) {
        text += u"\n%1 %2\n"_s.arg(section.clause, section.title.in(language).text);
        if (section.text)
            text += section.text->in(language).text + u'\n';
    }
    return text;
}

QString planText(const Plan& plan, const QString& language)
{
    QString text;
    std::optional<Phase> phase;
    for (const PlanStep& step : plan.steps()) {
        if (step.phase != phase) {
            phase = step.phase;
            text += u'\n' + plan.phaseTitle(step.phase).in(language).text + u'\n';
        }
        QStringList before;
        for (const int index : step.dependsOn)
            before.append(plan.steps().at(index).id);
        text += u"  %1 %2  [%3, %4′]%5%6%7\n"_s.arg(
            step.id.leftJustified(5), step.title.in(language).text, step.role,
            QString::number(step.plannedMin),
            step.isIrreversible ? u"  "_s + Text::tr("irreversible") : QString(),
            step.needsSecondPerson ? u"  "_s + Text::tr("two persons") : QString(),
            before.isEmpty() ? QString() : u"  ← "_s + before.join(u", "_s));
    }
    if (plan.steps().isEmpty())
        text += u'\n' + Text::tr("Its steps are added as the incident goes on.") + u'\n';
    if (!plan.branches().isEmpty())
        text += u'\n' +
                Text::tr("Branches, minutes from the start of the impact with the people counted on") + u'\n';
    for (const PlanBranch& branch : plan.branches()) {
        const BranchVerdict verdict = judgeBranch(plan, branch);
        const QString state = !verdict.fits      ? Text::tr("TOO LATE")
                              : verdict.isAtRisk ? Text::tr("fits, at risk")
                                                 : Text::tr("fits");
        text += u"  %1: %2 / %3 %4  %5\n    %6\n"_s.arg(
            branch.name.in(language).text,
            QString::number(verdict.schedule.allRecoveredStaffed().value_or(0)), branch.targetId,
            QString::number(branch.targetMin), state, verdict.schedule.criticalPath.join(u" → "_s));
    }
    return text;
}

Result<CommandAnswer> show(CommandContext& context, const Arguments& arguments)
{
    const auto row = findPlan(context, arguments.words.first());
    if (!row)
        return row.error();
    const QString& language = context.options().language;
    QJsonObject json = rowJson(row.value(), language);
    QString text = u"%1 %2 [%3]  %4\n"_s.arg(row->code, row->revision, keyword(row->state),
                                             row->title().in(language).text);
    QJsonArray revisions;
    for (const Revision& revision : row->revisions) {
        revisions.append(QJsonObject{{u"revision"_s, revision.label},
                                     {u"state"_s, keyword(revision.state)},
                                     {u"sha256"_s, revision.digest.toHex()},
                                     {u"author"_s, revision.author},
                                     {u"change"_s, revision.change},
                                     {u"drafted"_s, context.format(revision.draftedAt)},
                                     {u"approved_by"_s, revision.approvedBy}});
        text += u"  %1 %2  %3 %4  SHA-256 %5…\n"_s.arg(revision.label, keyword(revision.state),
                                                       revision.approvedBy, revision.change,
                                                       revision.digest.toHex().left(16));
    }
    json.insert(u"revisions"_s, revisions);
    if (row->type == DocumentType::ManagementPlan) {
        const auto plan = ManagementPlan::fromJson(row->body);
        if (!plan)
            return plan.error();
        json.insert(u"body"_s, row->body);
        return CommandAnswer{json, text + managementText(plan.value(), language)};
    }
    const auto plan = Plan::fromJson(row->body);
    if (!plan)
        return plan.error();
    QJsonArray branches;
    for (const PlanBranch& branch : plan->branches())
        branches.append(branchJson(plan.value(), branch, language));
    json.insert(u"branches"_s, branches);
    json.insert(u"body"_s, row->body);
    return CommandAnswer{json, text + planText(plan.value(), language)};
}

Result<CommandAnswer> exportPlan(CommandContext& context, const Arguments& arguments)
{
    const auto row = findPlan(context, arguments.words.first());
    if (!row)
        return row.error();
    const QString path = absolutePath(arguments.words.at(1));
    const QByteArray bytes = QJsonDocument(row->body).toJson(QJsonDocument::Indented);
    if (auto written = atomicWrite(context.world().disk, path, bytes); !written)
        return written.error();
    return CommandAnswer{{{u"code"_s, row->code}, {u"file"_s, path}},
                         Text::tr("%1 %2 is in %3.").arg(row->code, row->revision, path)};
}

Result<CommandAnswer> importPlan(CommandContext& context, const Arguments& arguments)
{
    const auto bytes = context.world().disk.read(absolutePath(arguments.words.first()), kLargestPlanFile);
    if (!bytes)
        return bytes.error();
    const auto file = readPlanFile(bytes.value());
    if (!file)
        return file.error();
    const QString& code = file->code;
    const QString label = arguments.value(u"revision"_s).value_or(file->label);
    auto session = context.session();
    if (!session)
        return session.error();
    const auto actor = context.actor();
    if (!actor)
        return actor.error();
    const auto drafted = await(session.value()->documents().draft(
        code, file->body, {label, arguments.value(u"change"_s).value_or(QString())}, actor.value()));
    if (!drafted)
        return drafted.error();
    return CommandAnswer{
        {{u"code"_s, code}, {u"revision"_s, label}, {u"sha256"_s, file->body.digest.toHex()}},
        Text::tr("%1 %2 is a draft now. Submit it for review with “holdfast plan submit %1”.")
            .arg(code, label)};
}

Result<CommandAnswer> move(CommandContext& context, const Arguments& arguments, RevisionState to)
{
    const auto row = findPlan(context, arguments.words.first());
    if (!row)
        return row.error();
    if (row->revisions.isEmpty())
        return Error{Error::Code::Conflict,
                     Text::tr("%1 ships with the program. Export it, change it, and import it as your own.")
                         .arg(row->code),
                     {}};
    const auto actor = context.actor();
    if (!actor)
        return actor.error();
    std::optional<Actor> second;
    if (to == RevisionState::Approved) {
        const auto who = context.secondPerson(actor.value());
        if (!who)
            return who.error();
        second = who.value();
    }
    const QString reason = arguments.value(u"reason"_s).value_or(QString());
    if (to == RevisionState::Draft && reason.trimmed().isEmpty())
        return Error{Error::Code::Usage, Text::tr("Say why it is returned: --reason TEXT."), {}};
    const auto moved = await(
        context.session().value()->documents().move(row->type, row->code, to, reason, actor.value(), second));
    if (!moved)
        return moved.error();
    const QString label = row->revisions.last().label;
    return CommandAnswer{{{u"code"_s, row->code}, {u"revision"_s, label}, {u"state"_s, keyword(to)}},
                         Text::tr("%1 %2 is now: %3.").arg(row->code, label, keyword(to))};
}

}  // namespace

QList<CommandSpec> planCommands()
{
    const OptionSpec reason{u"reason"_s, u"TEXT"_s, Text::tr("why")};
    return {
        {u"plan list"_s,
         {},
         Text::tr("Lists plans with the revision that would be used now."),
         u"holdfast plan list"_s,
         0,
         0,
         {},
         &list},
        {u"plan show"_s,
         u"CODE"_s,
         Text::tr("Shows a plan: its steps, and whether each branch keeps its promise."),
         u"holdfast plan show DB-01"_s,
         1,
         1,
         {},
         &show},
        {u"plan export"_s,
         u"CODE FILE"_s,
         Text::tr("Writes a plan's content as JSON."),
         u"holdfast plan export DB-01 db-01.json"_s,
         2,
         2,
         {},
         &exportPlan},
        {u"plan import"_s,
         u"FILE [--revision LABEL] [--change TEXT]"_s,
         Text::tr("Takes in a plan as a new draft."),
         u"holdfast plan import db-01.json --revision V1.1 --change \"补充云托管步骤\""_s,
         1,
         1,
         {{u"revision"_s, u"LABEL"_s, Text::tr("the revision's number")},
          {u"change"_s, u"TEXT"_s, Text::tr("what changed")}},
         &importPlan},
        {u"plan submit"_s,
         u"CODE"_s,
         Text::tr("Puts the newest draft into review."),
         u"holdfast plan submit DB-01"_s,
         1,
         1,
         {},
         [](CommandContext& context, const Arguments& arguments) {
             return move(context, arguments, RevisionState::InReview);
         }},
        {u"plan approve"_s,
         u"CODE --second PERSON --pin-fd N"_s,
         Text::tr("Approves what is in review; somebody else than the author answers for it."),
         u"holdfast --second 示例甲 --pin-fd 3 plan approve DB-01 3<pins.txt"_s,
         1,
         1,
         {},
         [](CommandContext& context, const Arguments& arguments) {
             return move(context, arguments, RevisionState::Approved);
         }},
        {u"plan return"_s,
         u"CODE --reason TEXT"_s,
         Text::tr("Returns what is in review to its author."),
         u"holdfast plan return DB-01 --reason \"D14 用时需实测\""_s,
         1,
         1,
         {reason},
         [](CommandContext& context, const Arguments& arguments) {
             return move(context, arguments, RevisionState::Draft);
         }},
        {u"plan archive"_s,
         u"CODE [--reason TEXT]"_s,
         Text::tr("Archives the newest revision."),
         u"holdfast plan archive DB-01"_s,
         1,
         1,
         {reason},
         [](CommandContext& context, const Arguments& arguments) {
             return move(context, arguments, RevisionState::Archived);
         }},
    };
}

}  // namespace holdfast
