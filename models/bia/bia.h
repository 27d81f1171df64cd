// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// What an interruption costs after some time, in one category (ISO 22317).
struct BiaImpact {
    QString category;  ///< "financial", "operational", "reputational".
    int afterMin;
    int severity;  ///< 1 (slight) … 5 (existential).
    LocalizedText text;
};

/// One thing that is recovered in its turn (plan clause 5.1).
struct BiaItem {
    QString id;    ///< Kept across revisions.
    int priority;  ///< 1 is recovered first.
    LocalizedText name;
    QStringList modules;
    QStringList components;
    QStringList interfaces;
    int rtoMin;
    std::optional<int> rpoMin;
    std::optional<int> bcpRtoMin;
    std::optional<int> bcpRpoMin;
    std::optional<int> mtpdMin;  ///< Absent where nobody has decided it.
    QStringList dependsOn;       ///< Ids of items that have to be back first.
    QList<BiaImpact> impacts;
    std::optional<LocalizedText> unconfirmed = {};  ///< What its authors could not settle yet.
};

/// The business impact analysis of a service: a controlled document's content.
class Bia {
public:
    /// BadInput names the first field that is wrong. Priorities are 1 … n; an item depends only on items of
    /// higher priority; an RTO does not exceed the MTPD.
    static Result<Bia> fromJson(const QJsonObject& body);

    const QString& service() const { return m_service; }
    /// In order of recovery.
    const QList<BiaItem>& items() const { return m_items; }
    const QJsonObject& json() const { return m_json; }
    /// Null when there is none of that priority.
    const BiaItem* item(int priority) const;

private:
    Bia() = default;

    QString m_service;
    QList<BiaItem> m_items;
    QJsonObject m_json;
};

}  // namespace holdfast
