// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/checkpoint.h"
#include "models/log/log_row_store.h"
#include "models/log/merkle_tree.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace holdfast {

/// What is wrong with a log, and the first entry of which that can be said.
struct LogFault {
    quint64 seq;     ///< 1-based. Where only a range is known, its first entry.
    QString reason;  ///< Translated; one sentence.

    friend bool operator==(const LogFault&, const LogFault&) = default;
};

/// The verdict on one device's log.
struct DeviceVerdict {
    QString device;  ///< The uid as text; not an id, since a damaged file may hold anything.
    quint64 size;    ///< Entries found.
    QString root;    ///< Recomputed from the entries' bytes, 64 hexadecimal digits.
    std::optional<LogFault> fault;
};

struct LogVerdict {
    QList<DeviceVerdict> devices;

    bool isIntact() const;
    /// The fault of the first device that has one.
    std::optional<LogFault> firstFault() const;
};

/// Recomputes every device's tree from the bytes of its entries and compares everything that is stored beside
/// them: columns, tree hashes, roots, private parts, order. Believes nothing but the checkpoints it is given.
///
/// A change of an entry and of everything computed from it is found exactly when a checkpoint of that entry's
/// tree, taken after the entry, is held (RFC 6962, 2.1; architecture.md, "The log").
class LogVerifier {
public:
    explicit LogVerifier(QList<Checkpoint> held);

    /// Takes the next row; rows come by device, and by seq within a device.
    void take(const RawEntryRow& row);
    /// A device that the file names, with the host and start that it claims; each must have its first entry.
    void expectDevice(const QByteArray& uid, const QString& host, qint64 startedAtMs);
    LogVerdict finish();

private:
    struct DeviceState {
        QByteArray uid;
        TreeFrontier frontier;
        LogicalTime lastTime;
        std::optional<LogFault> fault;
        bool isTreeBroken =
            false;  ///< Bytes differ from what the stored hashes say: the place is known exactly.
        QHash<QByteArray, quint64> missingPrivate;  ///< Entry uid → seq, until an erasure explains it.
        QString host;
        qint64 startedAtMs = 0;
    };

    void check(const RawEntryRow& row, DeviceState& state);
    void checkColumns(const RawEntryRow& row, const EntryRecord& record, DeviceState& state);
    void checkPrivatePart(const RawEntryRow& row, const EntryRecord& record, DeviceState& state);
    void compareHeld(DeviceState& state);
    static void blame(DeviceState& state, quint64 seq, const QString& reason);

    QList<Checkpoint> m_held;  ///< By size.
    QList<DeviceState> m_devices;
    QSet<QByteArray> m_erased;  ///< Uids of entries whose private part an entry says was erased.
    QSet<QByteArray> m_seen;
};

}  // namespace holdfast
