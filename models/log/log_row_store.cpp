// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/log_row_store.h"

#include "models/storage/database.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kEntryRows = R"(
    SELECT e.uid, e.device, e.seq, e.logical_ms, e.logical_counter, e.subject_kind, e.subject_uid, e.kind,
           e.occurred_at_ms, e.recorded_at_ms, e.body, e.nodes, e.root, p.salt, p.content
      FROM log_entry AS e LEFT JOIN log_private AS p ON p.uid = e.uid
     ORDER BY e.device, e.seq
)"_L1;

/// Reads the columns of kEntryRows, in that order.
RawEntryRow readRow(const Rows& row)
{
    RawEntryRow raw{row.bytes(0),  row.bytes(1),  row.integer(2), row.integer(3), row.integer(4),
                    row.text(5),   row.bytes(6),  row.text(7),    row.integer(8), row.integer(9),
                    row.bytes(10), row.bytes(11), row.bytes(12),  std::nullopt,   {}};
    if (!row.isNull(13)) {
        raw.salt = row.bytes(13);
        raw.privatePart = row.bytes(14);
    }
    return raw;
}

constexpr auto kInsertRow = R"(
    INSERT OR IGNORE INTO log_entry (uid, device, seq, logical_ms, logical_counter, subject_kind, subject_uid, kind,
                                     occurred_at_ms, recorded_at_ms, body, nodes, root)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kInsertPrivateRow =
    "INSERT OR IGNORE INTO log_private (uid, salt, content) VALUES (?, ?, ?)"_L1;

constexpr auto kNodes = "SELECT nodes FROM log_entry WHERE device = ? AND seq = ?"_L1;

}  // namespace

void eachEntryRow(Connection& connection, const std::function<bool(const RawEntryRow&)>& use)
{
    auto row = connection.query(kEntryRows);
    while (row.next()) {
        if (!use(readRow(row)))
            return;
    }
}

bool insertMissingRow(Connection& connection, const RawEntryRow& row)
{
    const int inserted =
        connection.execute(kInsertRow, {row.uid, row.device, row.seq, row.logicalMs, row.logicalCounter,
                                        row.subjectKind, row.subjectUid, row.kind, row.occurredAtMs,
                                        row.recordedAtMs, row.body, row.nodes, row.root});
    if (row.salt)
        connection.execute(kInsertPrivateRow,
                           {row.uid, *row.salt, row.privatePart.isNull() ? QByteArray("") : row.privatePart});
    return inserted == 1;
}

NodeReader nodeReader(Connection& connection, const DeviceId& device)
{
    return [&connection, device](NodePlace place) -> std::optional<Digest> {
        const auto seq = static_cast<qint64>(completingLeaf(place)) + 1;
        auto row = connection.query(kNodes, {bindUid(device.uid()), seq});
        if (!row.next())
            return std::nullopt;
        return Digest::fromBytes(row.bytes(0).mid(qsizetype(place.level) * Digest::kSize, Digest::kSize));
    };
}

}  // namespace holdfast
