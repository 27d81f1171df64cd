// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bia/impact_matrix.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bia)
};

ImpactCell cellAt(const BiaItem& item, const QString& category, int afterMin)
{
    ImpactCell cell{std::nullopt, nullptr};
    for (const BiaImpact& impact : item.impacts) {
        if (impact.category != category || impact.afterMin > afterMin)
            continue;
        cell.severity = std::max(cell.severity.value_or(0), impact.severity);
        if (impact.afterMin == afterMin)
            cell.stated = &impact;
    }
    return cell;
}

}  // namespace

ImpactMatrix impactMatrixOf(const BiaItem& item)
{
    ImpactMatrix matrix;
    for (const BiaImpact& impact : item.impacts) {
        if (!matrix.categories.contains(impact.category))
            matrix.categories.append(impact.category);
        if (!matrix.afterMin.contains(impact.afterMin))
            matrix.afterMin.append(impact.afterMin);
    }
    std::sort(matrix.afterMin.begin(), matrix.afterMin.end());
    for (const QString& category : std::as_const(matrix.categories)) {
        QList<ImpactCell> row;
        for (const int afterMin : std::as_const(matrix.afterMin))
            row.append(cellAt(item, category, afterMin));
        matrix.rows.append(row);
    }
    return matrix;
}

QString impactCategoryName(const QString& category)
{
    if (category == "operational"_L1)
        return Text::tr("operational");
    if (category == "financial"_L1)
        return Text::tr("financial");
    if (category == "reputational"_L1)
        return Text::tr("reputational");
    if (category == "legal"_L1)
        return Text::tr("legal");
    if (category == "safety"_L1)
        return Text::tr("safety");
    return category;
}

QString severityName(int severity)
{
    switch (severity) {
    case 1: return Text::tr("slight");
    case 2: return Text::tr("noticeable");
    case 3: return Text::tr("serious");
    case 4: return Text::tr("severe");
    default: return Text::tr("existential");
    }
}

QList<const BiaItem*> recoveryChain(const Bia& bia, const BiaItem& item)
{
    QSet<QString> wanted{item.id};
    QList<const BiaItem*> chain;
    // An item depends only on items of higher priority, so that one pass from the end finds all.
    for (auto it = bia.items().crbegin(); it != bia.items().crend(); ++it) {
        if (!wanted.contains(it->id))
            continue;
        chain.prepend(&*it);
        for (const QString& before : it->dependsOn)
            wanted.insert(before);
    }
    return chain;
}

}  // namespace holdfast
