// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/plan_catalogue.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

LocalizedText CataloguedPlan::title() const
{
    auto title = LocalizedText::fromJson(body.value("title"_L1).toObject());
    return title ? std::move(title).value() : LocalizedText::of(u"en"_s, code);
}

QStringList CataloguedPlan::levels() const
{
    QStringList levels;
    const QJsonArray rules = body.value("level"_L1).toObject().value("rules"_L1).toArray();
    for (const QJsonValue& rule : rules)
        levels.append(rule.toObject().value("level"_L1).toString());
    return levels;
}

QList<CataloguedPlan> catalogueOf(const QList<Document>& management, const QList<Document>& emergency,
                                  const QList<PlanPin>& pins)
{
    QList<CataloguedPlan> plans;
    for (const auto* documents : {&management, &emergency}) {
        for (const Document& document : *documents) {
            const Revision& revision = document.current();
            plans.append({document.code, document.type, bodyOf(revision), revision.label, revision.state,
                          document.revisions});
        }
    }
    for (const PlanPin& pin : pins) {
        const bool isKnown = std::any_of(plans.cbegin(), plans.cend(), [&pin](const CataloguedPlan& plan) {
            return plan.code == pin.code;
        });
        if (!isKnown)
            plans.append({pin.code,
                          DocumentType::EmergencyPlan,
                          pin.body,
                          pin.revision,
                          revisionStateFromKeyword(pin.revisionState).value_or(RevisionState::Draft),
                          {}});
    }
    return plans;
}

}  // namespace holdfast
