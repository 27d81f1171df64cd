// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/management_plan.h"

#include "models/core/json_reader.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

}  // namespace

Result<ManagementPlan> ManagementPlan::fromJson(const QJsonObject& body)
{
    std::optional<Error> problem;
    JsonReader reader(body, {}, problem);
    ManagementPlan plan(reader.localized(u"title"_s));
    plan.m_code = reader.text(u"code"_s);
    plan.m_organisation = reader.optionalLocalized(u"organisation"_s);
    plan.m_department = reader.optionalLocalized(u"department"_s);
    QSet<QString> clauses;
    for (JsonReader& child : reader.children(u"sections"_s)) {
        const QString clause = child.text(u"clause"_s);
        if (clauses.contains(clause))
            child.refuse(u"clause"_s, Text::tr("the clause %1 stands twice").arg(clause));
        clauses.insert(clause);
        plan.m_sections.append({clause, child.localized(u"title"_s), child.optionalLocalized(u"text"_s)});
    }
    if (problem)
        return *problem;
    return plan;
}

}  // namespace holdfast
