// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/canonical_json.h"
#include "models/plans/plan.h"
#include "tests/support/json_file.h"

#include <QStringList>

namespace holdfast {

inline const QStringList kPlanFiles{QStringLiteral("single-server"), QStringLiteral("database"),
                                    QStringLiteral("site-disaster"), QStringLiteral("network-attack")};

/// A plan as it ships.
inline QJsonObject shippedPlanFile(const QString& name)
{
    return readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/plans/") + name +
                        QStringLiteral(".json"));
}

/// The same as it was reviewed: the oracle.
inline QJsonObject referencePlanFile(const QString& name)
{
    return readJsonFile(QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/../reference/plans/") + name +
                        QStringLiteral(".json"));
}

inline QJsonObject shippedPlanBody(const QString& name)
{
    return withoutNulls(planBodyFrom(shippedPlanFile(name)));
}

inline Plan shippedPlan(const QString& name)
{
    return Plan::fromJson(shippedPlanBody(name)).value();
}

}  // namespace holdfast
