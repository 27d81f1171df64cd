// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_annexes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

std::optional<LocalizedText> textIn(const QJsonValue& value)
{
    const auto text = LocalizedText::fromJson(value.toObject());
    return text ? std::optional(text.value()) : std::nullopt;
}

QList<LocalizedText> textsIn(const QJsonValue& list, QLatin1StringView key = {})
{
    QList<LocalizedText> texts;
    const QJsonArray values = list.toArray();
    for (const QJsonValue& value : values) {
        if (auto text = textIn(key.isEmpty() ? value : value.toObject().value(key)))
            texts.append(std::move(*text));
    }
    return texts;
}

struct DutyKeys {
    QLatin1StringView text;
    QLatin1StringView until;
};

QList<PlanDuty> dutiesIn(const QJsonValue& list, const DutyKeys& keys)
{
    QList<PlanDuty> duties;
    const QJsonArray values = list.toArray();
    for (const QJsonValue& value : values) {
        const QJsonObject object = value.toObject();
        auto text = textIn(object.value(keys.text));
        if (!text)
            continue;
        const QJsonValue minute = object.value("minute"_L1);
        duties.append({object.value("role"_L1).toString(),
                       minute.isDouble() ? QString::number(minute.toInt()) : QString(),
                       keys.until.isEmpty() ? std::nullopt : textIn(object.value(keys.until)),
                       std::move(*text)});
    }
    return duties;
}

QList<PlanSuccessor> successorsIn(const QJsonValue& list)
{
    QList<PlanSuccessor> successors;
    const QJsonArray values = list.toArray();
    for (const QJsonValue& value : values) {
        const QJsonObject object = value.toObject();
        successors.append({object.value("role"_L1).toString(), textIn(object.value("when"_L1))});
    }
    return successors;
}

QHash<QString, LocalizedText> goalsIn(const QJsonValue& list)
{
    QHash<QString, LocalizedText> goals;
    const QJsonArray phases = list.toArray();
    for (const QJsonValue& value : phases) {
        const QJsonObject object = value.toObject();
        if (const auto goal = textIn(object.value("goal"_L1)))
            goals.insert(object.value("id"_L1).toString(), *goal);
    }
    return goals;
}

QList<PlanResource> resourcesIn(const QJsonValue& list)
{
    QList<PlanResource> resources;
    const QJsonArray values = list.toArray();
    for (const QJsonValue& value : values) {
        const QJsonObject object = value.toObject();
        if (auto name = textIn(object.value("name"_L1)))
            resources.append(
                {object.value("id"_L1).toString(), std::move(*name), textIn(object.value("check"_L1))});
    }
    return resources;
}

}  // namespace

const PlanResource* PlanAnnexes::resource(const QString& id) const
{
    for (const PlanResource& resource : resources) {
        if (resource.id == id)
            return &resource;
    }
    return nullptr;
}

PlanAnnexes annexesOf(const Plan& plan)
{
    const QJsonObject& body = plan.json();
    const QJsonObject document = body.value("document"_L1).toObject();
    const QJsonObject level = body.value("level"_L1).toObject();
    const QJsonObject command = body.value("command"_L1).toObject();
    PlanAnnexes annexes;
    annexes.parent = document.value("parent"_L1).toString();
    annexes.clause = document.value("clause"_L1).toString();
    annexes.scope = textIn(body.value("scope"_L1));
    annexes.assumptions = textsIn(body.value("assumptions"_L1), "text"_L1);
    annexes.gradingNote = textIn(level.value("note"_L1));
    annexes.uplift = textsIn(level.value("uplift"_L1));
    annexes.deescalate = textIn(level.value("deescalate"_L1));
    annexes.succession = successorsIn(command.value("succession"_L1));
    annexes.earlyEscalation = textIn(command.value("early_escalation"_L1).toObject().value("rule"_L1));
    annexes.firstMinutes = dutiesIn(command.value("first_10_minutes"_L1), {"text"_L1, {}});
    annexes.decisionRights = dutiesIn(command.value("decision_rights"_L1), {"act"_L1, {}});
    annexes.phaseGoals = goalsIn(body.value("phases"_L1));
    annexes.resources = resourcesIn(body.value("resources"_L1));
    annexes.validation = dutiesIn(body.value("recovery_validation"_L1), {"criterion"_L1, "pass"_L1});
    annexes.returnToNormal = dutiesIn(body.value("return_to_normal"_L1), {"text"_L1, {}});
    annexes.afterwards = dutiesIn(body.value("post_incident"_L1), {"text"_L1, "due"_L1});
    annexes.notes = textsIn(body.value("notes"_L1));
    annexes.unverified = textsIn(body.value("unverified"_L1));
    return annexes;
}

}  // namespace holdfast
