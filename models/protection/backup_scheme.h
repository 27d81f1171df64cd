// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"
#include "models/core/result.h"
#include "models/protection/recovery_point.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace holdfast {

/// One kind of copy that is made again and again, and what it protects against.
struct BackupSet {
    QString code;
    LocalizedText name;
    QString kind;     ///< "full", "incremental", "replication", "image".
    QString cadence;  ///< "weekly", "daily", "continuous", "per-release".
    std::optional<int> retentionDays;
    QStringList covers;  ///< Component codes.
    QList<FailureMode> protects;
    QString clause;
};

/// How data is protected (plan clause 5.2): a controlled document's content.
class BackupScheme {
public:
    /// BadInput names the first field that is wrong.
    static Result<BackupScheme> fromJson(const QJsonObject& body);

    const QString& service() const { return m_service; }
    const QList<BackupSet>& sets() const { return m_sets; }
    const QJsonObject& json() const { return m_json; }

private:
    BackupScheme() = default;

    QString m_service;
    QList<BackupSet> m_sets;
    QJsonObject m_json;
};

}  // namespace holdfast
