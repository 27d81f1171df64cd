// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rfc3339.h"
#include "models/core/uid.h"
#include "models/incidents/account.h"
#include "models/incidents/decide.h"
#include "models/incidents/fold.h"
#include "models/incidents/generic_plan.h"
#include "models/incidents/step_graph.h"
#include "models/log/logical_clock.h"
#include "models/plans/plan_schedule.h"
#include "tests/unit/plans/plan_files.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace holdfast {

inline Instant moment(const char* text)
{
    const auto at = parseRfc3339(QString::fromUtf8(text));
    EXPECT_TRUE(at) << text;
    return at.value();
}

inline QJsonObject sampleBody(const QString& name)
{
    return withoutNulls(readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/") + name +
                                     QStringLiteral(".json")));
}

/// The sample organisation as an incident pins it.
inline QJsonObject samplePinned()
{
    return {{QStringLiteral("rule_set"), 1},
            {QStringLiteral("organisation"), sampleBody(QStringLiteral("organisation"))},
            {QStringLiteral("bia"), sampleBody(QStringLiteral("bia"))},
            {QStringLiteral("service"), QStringLiteral("FYY")}};
}

/// A person of the sample by name, with or without their PIN.
inline Actor person(const QString& name, Assurance assurance = Assurance::Stated)
{
    const QUuid uid =
        QUuid::createUuidV5(QUuid::fromString(QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8")), name);
    return {NamedPerson{PersonId(uid), name}, QString(), assurance};
}

inline const QString kLead = QStringLiteral("示例甲");
inline const QString kManager = QStringLiteral("示例乙");  // Service manager; first alternate of the lead.
inline const QString kDevelopment = QStringLiteral("示例丙");  // Head of R&D; second alternate of the lead.
inline const QString kEngineer = QStringLiteral("示例己");
inline const QString kSecondEngineer = QStringLiteral("示例庚");
inline const QString kQuality = QStringLiteral("示例癸");
inline const QString kScribe = QStringLiteral("示例卯");

inline std::optional<PlanPin> shelf(const QString& code)
{
    static const QHash<QString, QString> names{{QStringLiteral("SRV-01"), QStringLiteral("single-server")},
                                               {QStringLiteral("DB-01"), QStringLiteral("database")},
                                               {QStringLiteral("DC-01"), QStringLiteral("site-disaster")},
                                               {QStringLiteral("NET-01"), QStringLiteral("network-attack")}};
    if (code == genericPlan().code)
        return genericPlan();
    if (!names.contains(code))
        return std::nullopt;
    static QHash<QString, QJsonObject> bodies;
    if (!bodies.contains(code))
        bodies.insert(code, shippedPlanBody(names.value(code)));
    return PlanPin{code, QStringLiteral("V1.0"), QStringLiteral("draft"), QString(), bodies.value(code)};
}

}  // namespace holdfast
