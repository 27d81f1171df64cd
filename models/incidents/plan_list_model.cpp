// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/plan_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

void PlanListModel::show(const QList<CataloguedPlan>& plans, const QString& language)
{
    beginResetModel();
    m_plans = plans;
    m_language = language;
    m_contents.clear();
    for (const CataloguedPlan& plan : plans) {
        Content content;
        if (plan.type == DocumentType::EmergencyPlan) {
            if (auto emergency = Plan::fromJson(plan.body))
                content = std::move(emergency).value();
        } else if (auto management = ManagementPlan::fromJson(plan.body)) {
            content = std::move(management).value();
        }
        m_contents.append(content);
    }
    build();
    endResetModel();
}

void PlanListModel::search(const QString& needle)
{
    if (needle.trimmed() == m_needle)
        return;
    beginResetModel();
    m_needle = needle.trimmed();
    build();
    endResetModel();
}

void PlanListModel::build()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        if (m_needle.isEmpty()) {
            m_rows.append({i, std::nullopt});
            continue;
        }
        QList<PlanHit> hits;
        if (const auto* plan = std::get_if<Plan>(&m_contents.at(i)))
            hits = searchPlan(*plan, m_needle, m_language);
        else if (const auto* management = std::get_if<ManagementPlan>(&m_contents.at(i)))
            hits = searchPlan(*management, m_needle, m_language);
        if (hits.isEmpty())
            continue;
        m_rows.append({i, std::nullopt});
        for (const PlanHit& hit : hits) {
            // A find in the plan's own title is its own line.
            if (!hit.part.isEmpty())
                m_rows.append({i, hit});
        }
    }
}

const CataloguedPlan* PlanListModel::plan(const QString& code) const
{
    const auto found = std::find_if(m_plans.cbegin(), m_plans.cend(), [&code](const CataloguedPlan& plan) {
        return plan.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == m_plans.cend() ? nullptr : &*found;
}

QModelIndex PlanListModel::indexOf(const QString& code, const QString& part) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        const QString own = row.hit ? row.hit->part : QString();
        if (m_plans.at(row.plan).code == code && own == part)
            return index(static_cast<int>(i));
    }
    return {};
}

int PlanListModel::hitCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.hit.has_value(); }));
}

int PlanListModel::planCount() const
{
    return static_cast<int>(m_rows.size()) - hitCount();
}

int PlanListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PlanListModel::stateName(const CataloguedPlan& plan) const
{
    return plan.revisions.isEmpty() ? tr("ships with Holdfast") : plan.revision + u' ' + nameOf(plan.state);
}

QVariant PlanListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const CataloguedPlan& plan = m_plans.at(row.plan);
    const QString title = row.hit ? row.hit->title : plan.title().in(m_language).text;
    switch (role) {
    case Qt::DisplayRole: return QString((row.hit ? row.hit->part : plan.code) + u' ' + title);
    case Qt::AccessibleTextRole:
        return QStringList{plan.code, row.hit ? row.hit->part : QString(), title,
                           row.hit ? row.hit->excerpt : stateName(plan)}
            .join(u' ');
    case Qt::ToolTipRole: return title;
    case CodeRole: return plan.code;
    case PartRole: return row.hit ? row.hit->part : QString();
    case TitleRole: return title;
    case ExcerptRole: return row.hit ? row.hit->excerpt : QString();
    case IsHitRole: return row.hit.has_value();
    case StateRole: return static_cast<int>(plan.state);
    case StateNameRole: return stateName(plan);
    case IsShippedRole: return plan.revisions.isEmpty();
    default: return {};
    }
}

}  // namespace holdfast
