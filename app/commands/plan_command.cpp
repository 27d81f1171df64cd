// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/documents/canonical_json.h"
#include "models/incidents/decide.h"
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

constexpr qint64 kLargestPlan = 4 * 1024 * 1024;

struct PlanRow {
    QString code;
    QString kind;
    QJsonObject body;
    QString revision;
    QString state;
    QList<Revision> revisions;
};

QString levelText(const QJsonObject& body)
{
    QStringList levels;
    const QJsonArray rules = body.value("level"_L1).toObject().value("rules"_L1).toArray();
    for (const QJsonValue& rule : rules)
        levels.append(rule.toObject().value("level"_L1).toString());
    return levels.join(u", "_s);
}

Result<QList<PlanRow>> readPlans(CommandContext& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    QList<PlanRow> rows;
    for (const DocumentType type : {DocumentType::ManagementPlan, DocumentType::EmergencyPlan}) {
        const auto documents = await(session.value()->documents().documents(type));
        if (!documents)
            return documents.error();
        for (const Document& document : documents.value()) {
            const Revision& revision = document.current();
            rows.append({document.code,
                         type == DocumentType::EmergencyPlan ? u"emergency"_s : u"management"_s,
                         bodyOf(revision), revision.label, keyword(revision.state), document.revisions});
        }
    }
    const auto pins = await(session.value()->incidents().plans());
    if (!pins)
        return pins.error();
    for (const PlanPin& pin : pins.value()) {
        const bool isKnown = std::any_of(rows.cbegin(), rows.cend(),
                                         [&pin](const PlanRow& row) { return row.code == pin.code; });
        if (!isKnown)
            rows.append({pin.code, u"emergency"_s, pin.body, pin.revision, pin.revisionState, {}});
    }
    return rows;
}

QString titleOf(const PlanRow& row, const QString& language)
{
    const auto title = LocalizedText::fromJson(row.body.value("title"_L1).toObject());
    return title ? title->in(language).text : row.code;
}

QJsonObject rowJson(const PlanRow& row, const QString& language)
{
    const QString level = levelText(row.body);
    const QString scenario = row.body.value("scenario"_L1).toString();
    return {{u"code"_s, row.code},
            {u"title"_s, titleOf(row, language)},
            {u"kind"_s, row.kind},
            {u"scenario"_s, scenario.isEmpty() ? QJsonValue() : QJsonValue(scenario)},
            {u"level"_s, level.isEmpty() ? QJsonValue() : QJsonValue(level)},
            {u"revision"_s, row.revision},
            {u"state"_s, row.state}};
}

Result<CommandAnswer> list(CommandContext& context, const Arguments&)
{
    const auto rows = readPlans(context);
    if (!rows)
        return rows.error();
    QJsonArray plans;
    QString text;
    for (const PlanRow& row : rows.value()) {
        plans.append(rowJson(row, context.options().language));
        text += u"%1 %2 [%3]  %4\n"_s.arg(row.code.leftJustified(11), row.revision, row.state,
                                          titleOf(row, context.options().language));
    }
    return CommandAnswer{{{u"plans"_s, plans}}, text};
}

Result<PlanRow> findPlan(CommandContext& context, const QString& code)
{
    const auto rows = readPlans(context);
    if (!rows)
        return rows.error();
    for (const PlanRow& row : rows.value()) {
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

QString managementText(const PlanRow& row, const QString& language)
{
    QString text;
    const QJsonArray sections = row.body.value("sections"_L1).toArray();
    for (const QJsonValue& value : sections) {
        const QJsonObject section = value.toObject();
        const auto title = LocalizedText::fromJson(section.value("title"_L1).toObject());
        const auto body = LocalizedText::fromJson(section.value("text"_L1).toObject());
        text += u"\n%1 %2\n"_s.arg(section.value("clause"_L1).toString(),
                                   title ? title->in(language).text : QString());
        if (body)
            text += body->in(language).text + u'\n';
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
    QString text =
        u"%1 %2 [%3]  %4\n"_s.arg(row->code, row->revision, row->state, titleOf(row.value(), language));
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
    if (row->kind == "management"_L1) {
        json.insert(u"body"_s, row->body);
        return CommandAnswer{json, text + managementText(row.value(), language)};
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
    const auto bytes = context.world().disk.read(absolutePath(arguments.words.first()), kLargestPlan);
    if (!bytes)
        return bytes.error();
    const auto file = readJsonObject(bytes.value(), kLargestPlan);
    if (!file)
        return file.error();
    const QJsonObject body = withoutNulls(planBodyFrom(file.value()));
    const auto document = DocumentBody::make(body);
    if (!document)
        return document.error();
    if (document->type == DocumentType::EmergencyPlan) {
        if (const auto plan = Plan::fromJson(body); !plan)
            return plan.error();
    } else if (document->type != DocumentType::ManagementPlan) {
        return Error{Error::Code::BadInput, Text::tr("The file is no plan."), {}};
    }
    const QString code = body.value("code"_L1).toString();
    const QString own = body.value("document"_L1).toObject().value("version"_L1).toString();
    const QString label = arguments.value(u"revision"_s)
                              .value_or(own.isEmpty() ? body.value("version"_L1).toString(u"V1.0"_s) : own);
    auto session = context.session();
    if (!session)
        return session.error();
    const auto actor = context.actor();
    if (!actor)
        return actor.error();
    const auto drafted = await(session.value()->documents().draft(
        code, document.value(), {label, arguments.value(u"change"_s).value_or(QString())}, actor.value()));
    if (!drafted)
        return drafted.error();
    return CommandAnswer{
        {{u"code"_s, code}, {u"revision"_s, label}, {u"sha256"_s, document->digest.toHex()}},
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
        return Error{Error::Code::BadInput, Text::tr("Say why it is returned: --reason TEXT."), {}};
    const DocumentType type =
        row->kind == "management"_L1 ? DocumentType::ManagementPlan : DocumentType::EmergencyPlan;
    const auto moved = await(
        context.session().value()->documents().move(type, row->code, to, reason, actor.value(), second));
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
