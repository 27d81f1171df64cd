// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protection/recovery_point_store.h"

#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/log/log_store.h"
#include "models/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kNewest = R"(
    SELECT mode, max(at_ms), source, tested FROM recovery_point WHERE at_ms <= ? GROUP BY mode, tested
)"_L1;

constexpr auto kInsert =
    "INSERT INTO recovery_point (uid, mode, at_ms, source, tested, entry) VALUES (?, ?, ?, ?, ?, ?)"_L1;

}  // namespace

QList<RecoveryPoint> readNewestRecoveryPoints(Connection& connection, Instant at)
{
    QList<RecoveryPoint> points;
    auto row = connection.query(kNewest, {bindInstant(at)});
    while (row.next()) {
        if (const auto mode = failureModeFromKeyword(row.text(0)))
            points.append({*mode, row.instant(1), row.text(2), row.boolean(3)});
    }
    return points;
}

void applyRecoveryPointNoted(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = QJsonDocument::fromJson(draft.publicPart).object();
    connection.execute(kInsert, {bindUid(draft.subject.uid), payload.value("mode"_L1).toString(),
                                 payload.value("at_ms"_L1).toInteger(),
                                 bindText(payload.value("source"_L1).toString()),
                                 payload.value("tested"_L1).toBool(), bindUid(draft.id.uid())});
}

EntryDraft draftRecoveryPointNoted(const RecoveryPoint& point, const Actor& author, Instant now)
{
    const QJsonObject payload{{u"mode"_s, keyword(point.mode)},
                              {u"at_ms"_s, toMs(point.at)},
                              {u"source"_s, point.source},
                              {u"tested"_s, point.isTested}};
    EntryDraft draft = automaticDraft(entry_kind::kRecoveryPointNoted, {u"recovery-point"_s, mintUid(now)},
                                      QJsonDocument(payload).toJson(QJsonDocument::Compact), now);
    draft.author = author;
    return draft;
}

}  // namespace holdfast
