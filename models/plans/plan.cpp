// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan.h"

#include "models/core/json_reader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

constexpr int kMostMinutes = 60 * 24 * 366;
constexpr int kMostSteps = 1000;

std::optional<Communication::Anchor> anchorFromKeyword(const QString& keyword)
{
    if (keyword == "detected"_L1)
        return Communication::Anchor::Detected;
    if (keyword == "declared"_L1)
        return Communication::Anchor::Declared;
    if (keyword == "decision"_L1)
        return Communication::Anchor::Decision;
    if (keyword == "step_done"_L1)
        return Communication::Anchor::StepDone;
    if (keyword == "closed"_L1)
        return Communication::Anchor::Closed;
    return std::nullopt;
}

StepOption readOption(JsonReader& reader)
{
    return {reader.text(u"id"_s), reader.localized(u"text"_s), reader.optionalLocalized(u"then"_s),
            reader.optionalText(u"escalates_to"_s), reader.boolean(u"activates_site"_s)};
}

/// Reads what does not depend on other steps.
PlanStep readStep(JsonReader& reader)
{
    PlanStep step(reader.text(u"id"_s), reader.localized(u"title"_s));
    const auto phase = phaseFromKeyword(reader.text(u"phase"_s));
    if (!phase)
        reader.refuse(u"phase"_s, Text::tr("there is no such phase"));
    const auto kind = stepKindFromKeyword(reader.text(u"kind"_s));
    if (!kind)
        reader.refuse(u"kind"_s, Text::tr("there is no such kind of step"));
    step.phase = phase.value_or(Phase::Activate);
    step.kind = kind.value_or(StepKind::Action);
    step.role = reader.text(u"role"_s);
    step.plannedMin = reader.integer(u"planned_min"_s, 0, kMostMinutes);
    step.challenge = reader.optionalLocalized(u"challenge"_s);
    step.expected = reader.optionalLocalized(u"expected"_s);
    step.detail = reader.optionalLocalized(u"detail"_s);
    for (JsonReader& child : reader.children(u"options"_s))
        step.options.append(readOption(child));
    step.isCritical = reader.boolean(u"critical"_s);
    step.isIrreversible = reader.boolean(u"irreversible"_s);
    step.needsSecondPerson = reader.boolean(u"two_person"_s);
    step.secondRole = reader.optionalText(u"second_role"_s);
    step.isMemoryItem = reader.boolean(u"memory_item"_s);
    step.isSkippable = reader.boolean(u"skippable"_s);
    step.returnsSite = reader.boolean(u"returns_site"_s);
    step.asksValue = reader.boolean(u"asks_value"_s);
    step.rollback = reader.optionalLocalized(u"rollback"_s);
    step.recovers = reader.integers(u"recovers"_s);
    step.communications = reader.texts(u"comms"_s);
    step.resources = reader.texts(u"resources"_s);
    for (JsonReader& child : reader.children(u"commands"_s))
        step.commands.append({child.text(u"engine"_s), child.text(u"text"_s)});
    if (reader.has(u"deferrable_to"_s)) {
        step.deferrableTo = phaseFromKeyword(reader.optionalText(u"deferrable_to"_s));
        if (!step.deferrableTo || *step.deferrableTo <= step.phase)
            reader.refuse(u"deferrable_to"_s, Text::tr("a later phase is needed"));
    }
    if (step.isIrreversible && !step.needsSecondPerson)
        reader.refuse(u"two_person"_s, Text::tr("an irreversible step needs a second person"));
    if (step.needsSecondPerson && step.secondRole.isEmpty())
        reader.refuse(u"second_role"_s, Text::tr("the second person's role is missing"));
    return step;
}

void readSafeOption(JsonReader& reader, PlanStep& step)
{
    if (!step.isDecision())
        return;
    JsonReader unsure = reader.child(u"if_unsure"_s);
    step.ifUnsure = unsure.text(u"option"_s);
    step.ifUnsureWhy = unsure.optionalLocalized(u"why"_s);
    if (step.options.size() < 2)
        reader.refuse(u"options"_s, Text::tr("a decision needs two options at least"));
    if (step.option(step.ifUnsure) == nullptr)
        reader.refuse(u"if_unsure"_s, Text::tr("the safe option is not among the options"));
}

}  // namespace

void Plan::readTriggers(JsonReader& reader)
{
    for (JsonReader& child : reader.children(u"triggers"_s))
        m_triggers.append({child.text(u"id"_s), child.localized(u"text"_s)});
    JsonReader level = reader.child(u"level"_s);
    for (JsonReader& child : level.children(u"rules"_s)) {
        m_grading.append(
            {child.text(u"level"_s), child.localizedList(u"when"_s), child.optionalLocalized(u"response"_s)});
    }
}

void Plan::readSteps(JsonReader& reader)
{
    const auto readers = reader.children(u"steps"_s);
    if (readers.size() > kMostSteps)
        reader.refuse(u"steps"_s, Text::tr("a plan has %1 steps at most").arg(kMostSteps));
    for (JsonReader child : readers) {
        PlanStep step = readStep(child);
        readSafeOption(child, step);
        const int index = static_cast<int>(m_steps.size());
        const auto earlier = [&](const QString& id, const QString& key, bool mayBeItself) {
            const auto found = m_indices.constFind(id);
            if (found != m_indices.cend())
                return *found;
            if (!mayBeItself || id != step.id)
                child.refuse(key, Text::tr("%1 is no earlier step").arg(id));
            return index;
        };
        if (m_indices.contains(step.id))
            child.refuse(u"id"_s, Text::tr("the id %1 is used twice").arg(step.id));
        for (const QString& id : child.texts(u"depends_on"_s))
            step.dependsOn.append(earlier(id, u"depends_on"_s, false));
        JsonReader condition = child.child(u"condition"_s);
        for (JsonReader& pair : condition.children(u"any_of"_s)) {
            const int decision = earlier(pair.text(u"step"_s), u"condition"_s, false);
            step.conditions.append({decision, pair.texts(u"answers"_s)});
            if (decision < index && !m_steps.at(decision).isDecision())
                pair.refuse(u"step"_s, Text::tr("%1 is no decision").arg(m_steps.at(decision).id));
        }
        JsonReader onFail = child.child(u"on_fail"_s);
        step.onFail = onFail.optionalLocalized(u"text"_s);
        if (onFail.has(u"goto"_s))
            step.goesBackTo = earlier(onFail.optionalText(u"goto"_s), u"on_fail"_s, true);
        if (!m_roles.isEmpty() && role(step.role) == nullptr)
            child.refuse(u"role"_s, Text::tr("there is no role %1 in this plan").arg(step.role));
        m_indices.insert(step.id, index);
        m_steps.append(std::move(step));
    }
}

void Plan::readCommand(JsonReader& reader)
{
    JsonReader command = reader.child(u"command"_s);
    m_command.declareRole = command.optionalText(u"declare_role"_s);
    const QJsonObject levels = command.object().value("declare_by_level"_L1).toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it)
        m_command.declareByLevel.insert(it.key(), it.value().toString());
    for (JsonReader& child : command.children(u"succession"_s))
        m_command.succession.append(child.text(u"role"_s));
    m_command.situationCallMin = command.optionalInteger(u"situation_call_min"_s, 1, kMostMinutes);
    m_command.earlyEscalationMin =
        command.child(u"early_escalation"_s).optionalInteger(u"deadline_min"_s, 1, kMostMinutes);
}

void Plan::readCommunications(JsonReader& reader)
{
    for (JsonReader& child : reader.children(u"communications"_s)) {
        JsonReader when = child.child(u"when"_s);
        const auto anchor = anchorFromKeyword(when.optionalText(u"anchor"_s));
        m_communications.append(
            {child.text(u"id"_s), child.text(u"audience"_s), child.texts(u"channels"_s),
             when.optionalLocalized(u"trigger"_s), when.optionalText(u"step"_s),
             anchor.value_or(Communication::Anchor::StepDone),
             anchor ? when.optionalInteger(u"deadline_min"_s, 0, kMostMinutes) : std::nullopt,
             child.optionalInteger(u"cadence_min"_s, 1, kMostMinutes), child.optionalText(u"prepared_by"_s),
             child.text(u"releaser_role"_s), child.optionalLocalized(u"subject"_s),
             child.localized(u"template"_s), child.texts(u"fields"_s)});
    }
}

void Plan::readBranches(JsonReader& reader)
{
    for (JsonReader& child : reader.children(u"branches"_s)) {
        JsonReader target = child.child(u"target"_s);
        PlanBranch branch{child.text(u"id"_s),
                          child.localized(u"name"_s),
                          {},
                          child.integer(u"detection_min"_s, 0, kMostMinutes),
                          target.text(u"id"_s),
                          target.integer(u"min"_s, 1, kMostMinutes)};
        const QJsonObject answers = child.object().value("answers"_L1).toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            const auto step = indexOf(it.key());
            if (!step || m_steps.at(*step).option(it.value().toString()) == nullptr)
                child.refuse(u"answers"_s, Text::tr("%1 has no such answer").arg(it.key()));
            branch.answers.insert(it.key(), it.value().toString());
        }
        m_branches.append(branch);
    }
}

Result<Plan> Plan::fromJson(const QJsonObject& body)
{
    std::optional<Error> problem;
    JsonReader reader(body, {}, problem);
    Plan plan(reader.localized(u"title"_s));
    plan.m_json = body;
    plan.m_code = reader.text(u"code"_s);
    plan.m_scenario = reader.text(u"scenario"_s);
    plan.m_purpose = reader.optionalLocalized(u"purpose"_s);
    for (JsonReader& child : reader.children(u"targets"_s))
        plan.m_targets.append({child.text(u"id"_s), child.integer(u"target_min"_s, 0, kMostMinutes),
                               child.optionalText(u"clause"_s)});
    for (JsonReader& child : reader.children(u"roles"_s))
        plan.m_roles.append({child.text(u"code"_s), child.localized(u"title"_s),
                             child.integer(u"staffing"_s, 0, 999), child.optionalLocalized(u"duty"_s)});
    plan.readTriggers(reader);
    plan.readSteps(reader);
    plan.readCommand(reader);
    plan.readCommunications(reader);
    plan.readBranches(reader);
    if (problem)
        return *problem;
    return plan;
}

std::optional<int> Plan::indexOf(const QString& stepId) const
{
    const auto found = m_indices.constFind(stepId);
    return found == m_indices.cend() ? std::nullopt : std::optional(*found);
}

const PlanRole* Plan::role(const QString& code) const
{
    for (const PlanRole& role : m_roles) {
        if (role.code == code)
            return &role;
    }
    return nullptr;
}

const Communication* Plan::communication(const QString& id) const
{
    for (const Communication& communication : m_communications) {
        if (communication.id.compare(id, Qt::CaseInsensitive) == 0)
            return &communication;
    }
    return nullptr;
}

std::optional<LocalizedText> Plan::field(const QString& name) const
{
    const auto text = LocalizedText::fromJson(m_json.value("fields"_L1).toObject().value(name).toObject());
    return text ? std::optional(text.value()) : std::nullopt;
}

LocalizedText Plan::phaseTitle(Phase phase) const
{
    const QJsonArray phases = m_json.value("phases"_L1).toArray();
    for (const QJsonValue& value : phases) {
        const QJsonObject object = value.toObject();
        if (object.value("id"_L1).toString() != keyword(phase))
            continue;
        if (auto title = LocalizedText::fromJson(object.value("title"_L1).toObject()))
            return std::move(title).value();
    }
    return LocalizedText::of(u"en"_s, keyword(phase));
}

QStringList Plan::levels() const
{
    QStringList levels;
    const QJsonArray rules = m_json.value("level"_L1).toObject().value("rules"_L1).toArray();
    for (const QJsonValue& rule : rules)
        levels.append(rule.toObject().value("level"_L1).toString());
    return levels;
}

QJsonObject planBodyFrom(const QJsonObject& file)
{
    if (!file.value("schema"_L1).isString())
        return file;
    QJsonObject body = file;
    body.insert(u"type"_s, u"emergency-plan"_s);
    body.insert(u"schema"_s, file.value("schema"_L1).toString().section(u'/', 1).toInt());
    return body;
}

}  // namespace holdfast
