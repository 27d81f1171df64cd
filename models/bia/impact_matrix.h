// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bia/bia.h"

namespace holdfast {

/// How bad an interruption is in one category once it has lasted that long.
struct ImpactCell {
    std::optional<int> severity;  ///< 1 … 5; absent: the analysis says nothing yet, which is not "none".
    const BiaImpact* stated;  ///< What the analysis says at exactly this time; null: it goes on as before.
};

/// The impact of one item over time: a row for each category, a column for each time that the analysis names
/// (ISO 22317, 5.4: impacts over time). Points into the item, which must outlive it.
struct ImpactMatrix {
    QStringList categories;  ///< Keywords, in the order in which the item names them.
    QList<int> afterMin;     ///< Ascending.
    QList<QList<ImpactCell>> rows;
};

/// An impact lasts: until the next statement of its category the severity stays, and never falls.
ImpactMatrix impactMatrixOf(const BiaItem& item);

/// For people: "operational", "financial" …; an unknown keyword as it is.
QString impactCategoryName(const QString& category);
/// For people: "slight" … "existential".
QString severityName(int severity);

/// What has to be back before `item` in order of recovery, directly or through others, and `item` itself at
/// the end.
QList<const BiaItem*> recoveryChain(const Bia& bia, const BiaItem& item);

}  // namespace holdfast
