// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/entry.h"
#include "models/log/merkle_tree.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace holdfast {

class Connection;

/// One row of log_entry as it stands, unbelieved.
struct RawEntryRow {
    QByteArray uid;
    QByteArray device;
    qint64 seq;
    qint64 logicalMs;
    qint64 logicalCounter;
    QString subjectKind;
    QByteArray subjectUid;
    QString kind;
    qint64 occurredAtMs;
    qint64 recordedAtMs;
    QByteArray body;
    QByteArray nodes;
    QByteArray root;
    std::optional<QByteArray> salt;  ///< Absent where there is no private row.
    QByteArray privatePart;
};

/// Hands each row of log_entry, by device and seq, with its private row, to `use`. Stops when `use` says
/// false.
void eachEntryRow(Connection& connection, const std::function<bool(const RawEntryRow&)>& use);

/// Writes `row` as it stands, with its private row, unless an entry of its uid or place is there already;
/// true when it was written. For rescuing a log from another copy of it, never for appending.
bool insertMissingRow(Connection& connection, const RawEntryRow& row);

/// Reads the hash of a perfect subtree from the entry that completed it.
NodeReader nodeReader(Connection& connection, const DeviceId& device);

}  // namespace holdfast
