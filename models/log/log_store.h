// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/log/entry.h"
#include "models/log/installation.h"

#include <QList>

#include <functional>
#include <optional>

namespace holdfast {

class Connection;
class Database;

/// Where an entry came to stand, and the tree that holds it.
struct LogPlace {
    DeviceId device;
    quint64 seq;
    Digest root;  ///< Of the device's tree of `seq` leaves.

    friend bool operator==(const LogPlace&, const LogPlace&) = default;
};

/// An entry as it is stored: its bytes are what was hashed.
struct StoredEntry {
    EntryRecord record;
    QByteArray body;
    LogPlace place;
};

/// What the log needs to know of the world in order to write.
struct LogContext {
    InstallationIdentity installation;
    std::function<TimeReading()> readTime;
};

/// Appends `draft` to the log of the present device, inside the caller's transaction. To be called from store
/// bodies; throws as they do.
///
/// First come what the draft does not say: where the file is new, was copied or restored, a new device begins
/// with an entry that names the old head; where the wall clock jumped, an entry says so. A draft whose id is
/// already in the log is not written again: the answer is where it stands.
LogPlace appendEntry(Connection& connection, const LogContext& context, const EntryDraft& draft);

/// Where the entry stands, if it is in the log. To be called from store bodies.
std::optional<LogPlace> findEntry(Connection& connection, const EntryId& id);

/// Entries about one thing in the order in which they came into this file, and the mark after which later
/// ones stand. Private parts are not read.
struct EntryBatch {
    QList<EntryRecord> records;
    qint64 mark;
};

/// The entries about `subject` that came in after `mark` (0: all). To be called from store bodies.
EntryBatch readEntriesAbout(Connection& connection, const QUuid& subject, qint64 mark);

/// The last entry that came into this file; throws CorruptData for a log without any. To be called from store
/// bodies.
LogPlace presentPlace(Connection& connection);

/// Which device will write the next entry, in the order in which devices started: 1 for the first. To be
/// called from store bodies.
int writingDeviceOrdinal(Connection& connection, const LogContext& context);

/// What codes minted by the device with that ordinal end in, so that two devices never mint the same: "",
/// "B", "C" … "Z", then "27" ….
QString deviceSuffix(int ordinal);

/// Ends the present device's log: the next entry starts a new device, which names the old head. To be called
/// from store bodies, when the file's content has become another file's.
void endPresentDevice(Connection& connection);

/// Reads and writes the log. Synchronous; call it on the storage thread.
class LogStore {
public:
    explicit LogStore(Database& database) : m_database(database) {}

    /// appendEntry() in a transaction of its own.
    Result<LogPlace> append(const LogContext& context, const EntryDraft& draft);

    /// The last entry of each device's log, in the order in which the devices started.
    Result<QList<LogPlace>> heads() const;
    /// The device that writes here now, if one ever did.
    Result<std::optional<DeviceId>> currentDevice() const;
    /// The tree of a device as it was when it had `size` leaves; NotFound when it never had.
    Result<LogPlace> placeAt(const DeviceId& device, quint64 size) const;

    /// Every entry in log order (logical time, device, seq), from all devices. Private parts are not read.
    Result<QList<StoredEntry>> entries() const;
    /// The entries about `subject`, in log order, with private parts that were not erased.
    Result<QList<StoredEntry>> entriesAbout(const QUuid& subject) const;
    Result<bool> contains(const EntryId& id) const;

    /// Proof that the entry at `seq` is in the tree of `size` leaves (RFC 6962, 2.1.1).
    Result<QList<Digest>> inclusionProof(const DeviceId& device, quint64 seq, quint64 size) const;
    /// Proof that the tree of `newSize` leaves continues that of `oldSize` (RFC 6962, 2.1.2).
    Result<QList<Digest>> consistencyProof(const DeviceId& device, quint64 oldSize, quint64 newSize) const;

    /// Erases the private part of `erased` and appends `draft`, whose public part names it, in one
    /// transaction.
    Result<LogPlace> erasePrivatePart(const LogContext& context, const EntryId& erased,
                                      const EntryDraft& draft);

private:
    Database& m_database;
};

}  // namespace holdfast
