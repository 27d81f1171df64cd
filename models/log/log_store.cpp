// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/log_store.h"

#include "models/core/uid.h"
#include "models/log/canonical_entry.h"
#include "models/log/entry_kinds.h"
#include "models/log/log_row_store.h"
#include "models/log/logical_clock.h"
#include "models/log/merkle_tree.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

constexpr auto kPlaceOf = "SELECT device, seq, root FROM log_entry WHERE uid = ?"_L1;

constexpr auto kPlaceAt = "SELECT device, seq, root FROM log_entry WHERE device = ? AND seq = ?"_L1;

constexpr auto kHeads = R"(
    SELECT d.uid, e.seq, e.root
      FROM device AS d JOIN log_entry AS e ON e.device = d.uid
     WHERE e.seq = (SELECT max(seq) FROM log_entry WHERE device = d.uid)
     ORDER BY d.ordinal
)"_L1;

/// Reads the columns of kPlaceOf, kPlaceAt, kHeads and kNewest, in that order.
LogPlace readPlace(const Rows& row)
{
    return {DeviceId(row.uid(0)), static_cast<quint64>(row.integer(1)), row.digest(2)};
}

constexpr auto kInstallation = "SELECT device, fingerprint FROM installation"_L1;

constexpr auto kLastEntry = "SELECT body, root FROM log_entry WHERE device = ? ORDER BY seq DESC LIMIT 1"_L1;

constexpr auto kLatestLogicalTime = R"(
    SELECT logical_ms, logical_counter FROM log_entry ORDER BY logical_ms DESC, logical_counter DESC LIMIT 1
)"_L1;

constexpr auto kNextOrdinal = "SELECT coalesce(max(ordinal), 0) + 1 FROM device"_L1;

constexpr auto kInsertDevice =
    "INSERT INTO device (uid, ordinal, host, started_at_ms) VALUES (?, ?, ?, ?)"_L1;

constexpr auto kSetInstallation = R"(
    INSERT INTO installation (id, device, fingerprint) VALUES (1, ?, ?)
        ON CONFLICT (id) DO UPDATE SET device = excluded.device, fingerprint = excluded.fingerprint
)"_L1;

/// No file has this fingerprint, so that no file is taken for the one on which the device was started.
constexpr auto kForgetFingerprint = "UPDATE installation SET fingerprint = zeroblob(32)"_L1;

constexpr auto kInsertEntry = R"(
    INSERT INTO log_entry (uid, device, seq, logical_ms, logical_counter, subject_kind, subject_uid, kind,
                           occurred_at_ms, recorded_at_ms, body, nodes, root)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kInsertPrivate = "INSERT INTO log_private (uid, salt, content) VALUES (?, ?, ?)"_L1;

constexpr auto kDeletePrivate = "DELETE FROM log_private WHERE uid = ?"_L1;

constexpr auto kAllEntries = R"(
    SELECT body, device, seq, root FROM log_entry ORDER BY logical_ms, logical_counter, device, seq
)"_L1;

constexpr auto kEntriesAbout = R"(
    SELECT e.body, e.device, e.seq, e.root, p.content
      FROM log_entry AS e LEFT JOIN log_private AS p ON p.uid = e.uid
     WHERE e.subject_uid = ?
     ORDER BY e.logical_ms, e.logical_counter, e.device, e.seq
)"_L1;

constexpr auto kNewest = "SELECT device, seq, root FROM log_entry ORDER BY id DESC LIMIT 1"_L1;

constexpr auto kEntriesOf = "SELECT id, body FROM log_entry WHERE subject_uid = ? ORDER BY id"_L1;

// What came in since is at the end of the table: the index would go through all of the subject's entries.
constexpr auto kEntriesAfter = R"(
    SELECT id, body FROM log_entry NOT INDEXED WHERE subject_uid = ? AND id > ? ORDER BY id
)"_L1;

constexpr auto kPresentDevice = R"(
    SELECT d.ordinal, i.fingerprint FROM installation AS i JOIN device AS d ON d.uid = i.device
)"_L1;

/// The end of one device's log, from which the next entry goes on.
struct Head {
    DeviceId device;
    quint64 size;
    LogicalTime time;
    std::optional<TimeReading> recorded;
};

EntryRecord parseBody(const QByteArray& body)
{
    auto parsed = parseCanonicalEntry(body);
    if (!parsed)
        throw StorageException{Error::Code::CorruptData, u"log entry: "_s + parsed.error().detail};
    return std::move(parsed).value();
}

QByteArray newSalt()
{
    std::array<quint32, kSaltSize / 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), kSaltSize};
}

QByteArray toJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TreeFrontier frontierOf(Connection& connection, const Head& head)
{
    const NodeReader read = nodeReader(connection, head.device);
    QList<Digest> hashes;
    for (const NodePlace& place : peaks(head.size)) {
        const auto hash = read(place);
        if (!hash)
            throw StorageException{Error::Code::CorruptData, u"log tree: a node is missing"_s};
        hashes.append(*hash);
    }
    auto frontier = TreeFrontier::make(head.size, hashes);
    if (!frontier)
        throw StorageException{Error::Code::CorruptData, u"log tree: "_s + frontier.error().detail};
    return std::move(frontier).value();
}

LogPlace insertEntry(Connection& connection, Head& head, const TimeReading& now, const EntryDraft& draft)
{
    const QByteArray salt = newSalt();
    const EntryRecord record{head.device, head.size + 1, tick(head.time, now.wall),
                             now,         draft,         privateCommitment(salt, draft.privatePart)};
    const QByteArray body = canonicalBytes(record);
    TreeFrontier frontier = frontierOf(connection, head);
    QByteArray nodes;
    for (const Digest& hash : frontier.append(leafHash(body)))
        nodes += hash.view();
    const Digest root = frontier.root();
    connection.execute(kInsertEntry,
                       {bindUid(draft.id.uid()), bindUid(head.device.uid()), static_cast<qint64>(record.seq),
                        record.time.ms, static_cast<qint64>(record.time.counter), draft.subject.kind,
                        bindUid(draft.subject.uid), draft.kind, bindInstant(draft.occurredAt),
                        bindInstant(now.wall), body, nodes, root.toBytes()});
    connection.execute(kInsertPrivate, {bindUid(draft.id.uid()), salt,
                                        draft.privatePart.isNull() ? QByteArray("") : draft.privatePart});
    head = {head.device, record.seq, record.time, now};
    return {head.device, record.seq, root};
}

/// The old device's last entry, as the first entry of the new one names it.
QJsonObject describeHead(Connection& connection, const DeviceId& device)
{
    QJsonObject previous{{u"device"_s, device.uid().toString(QUuid::WithoutBraces)}, {u"size"_s, 0}};
    auto row = connection.query(kLastEntry, {bindUid(device.uid())});
    if (row.next()) {
        previous.insert(u"size"_s, static_cast<qint64>(parseBody(row.bytes(0)).seq));
        previous.insert(u"root"_s, row.digest(1).toHex());
    }
    return previous;
}

Head startDevice(Connection& connection, const LogContext& context, const std::optional<DeviceId>& former)
{
    const TimeReading now = context.readTime();
    const DeviceId device(mintUid(now.wall));
    QJsonObject payload{{u"host"_s, context.installation.host}};
    LogicalTime latest;
    if (former) {
        payload.insert(u"previous"_s, describeHead(connection, *former));
        auto row = connection.query(kLatestLogicalTime);
        if (row.next()) {
            const LogicalTime other{row.integer(0), static_cast<quint32>(row.integer(1))};
            latest = receive({}, other, now.wall);
        }
    }
    connection.execute(kInsertDevice, {bindUid(device.uid()), connection.single(kNextOrdinal),
                                       context.installation.host, bindInstant(now.wall)});
    connection.execute(kSetInstallation, {bindUid(device.uid()), context.installation.fingerprint.toBytes()});
    Head head{device, 0, latest, std::nullopt};
    insertEntry(
        connection, head, now,
        automaticDraft(entry_kind::kDeviceStarted, {u"device"_s, device.uid()}, toJson(payload), now.wall));
    return head;
}

/// The head of the device that writes here, started now where there is none or the file is another one.
Head presentHead(Connection& connection, const LogContext& context)
{
    std::optional<DeviceId> former;
    {
        auto row = connection.query(kInstallation);
        if (row.next()) {
            former = DeviceId(row.uid(0));
            if (row.digest(1) != context.installation.fingerprint)
                return startDevice(connection, context, former);
        }
    }
    if (!former)
        return startDevice(connection, context, std::nullopt);
    auto row = connection.query(kLastEntry, {bindUid(former->uid())});
    if (!row.next())
        throw StorageException{Error::Code::CorruptData, u"log: the present device has no entries"_s};
    const EntryRecord last = parseBody(row.bytes(0));
    return {*former, last.seq, last.time, last.recorded};
}

void noteClockChange(Connection& connection, Head& head, const TimeReading& now)
{
    if (!head.recorded)
        return;
    const auto jump = wallJump(*head.recorded, now);
    if (std::chrono::abs(jump) < kLoggedJump)
        return;
    const QJsonObject payload{{u"jump_ms"_s, static_cast<qint64>(jump.count())}};
    insertEntry(connection, head, now,
                automaticDraft(entry_kind::kClockChanged, {u"device"_s, head.device.uid()}, toJson(payload),
                               now.wall));
}

StoredEntry readStored(const Rows& row)
{
    const QByteArray body = row.bytes(0);
    return {
        parseBody(body), body, {DeviceId(row.uid(1)), static_cast<quint64>(row.integer(2)), row.digest(3)}};
}

}  // namespace

std::optional<LogPlace> findEntry(Connection& connection, const EntryId& id)
{
    auto row = connection.query(kPlaceOf, {bindUid(id.uid())});
    return row.next() ? std::optional(readPlace(row)) : std::nullopt;
}

LogPlace appendEntry(Connection& connection, const LogContext& context, const EntryDraft& draft)
{
    if (const auto place = findEntry(connection, draft.id))
        return *place;
    Head head = presentHead(connection, context);
    const TimeReading now = context.readTime();
    noteClockChange(connection, head, now);
    return insertEntry(connection, head, now, draft);
}

EntryBatch readEntriesAbout(Connection& connection, const QUuid& subject, qint64 mark)
{
    EntryBatch batch{{}, mark};
    auto row = mark == 0 ? connection.query(kEntriesOf, {bindUid(subject)})
                         : connection.query(kEntriesAfter, {bindUid(subject), mark});
    while (row.next()) {
        batch.mark = row.integer(0);
        batch.records.append(parseBody(row.bytes(1)));
    }
    return batch;
}

LogPlace presentPlace(Connection& connection)
{
    auto row = connection.query(kNewest);
    if (!row.next())
        throw StorageException{Error::Code::CorruptData, u"the log is empty"_s};
    return readPlace(row);
}

QString deviceSuffix(int ordinal)
{
    constexpr int kLetters = 26;
    if (ordinal <= 1)
        return {};
    return ordinal <= kLetters ? QString(QChar(u'A' + ordinal - 1)) : QString::number(ordinal);
}

int writingDeviceOrdinal(Connection& connection, const LogContext& context)
{
    auto row = connection.query(kPresentDevice);
    if (row.next() && row.digest(1) == context.installation.fingerprint)
        return static_cast<int>(row.integer(0));
    return connection.single(kNextOrdinal).toInt();
}

void endPresentDevice(Connection& connection)
{
    connection.execute(kForgetFingerprint);
}

Result<LogPlace> LogStore::append(const LogContext& context, const EntryDraft& draft)
{
    return m_database.transact(
        [&](Connection& connection) { return appendEntry(connection, context, draft); });
}

Result<QList<LogPlace>> LogStore::heads() const
{
    return m_database.read([](Connection& connection) {
        QList<LogPlace> heads;
        auto row = connection.query(kHeads);
        while (row.next())
            heads.append(readPlace(row));
        return heads;
    });
}

Result<std::optional<DeviceId>> LogStore::currentDevice() const
{
    return m_database.read([](Connection& connection) -> std::optional<DeviceId> {
        auto row = connection.query(kInstallation);
        return row.next() ? std::optional(DeviceId(row.uid(0))) : std::nullopt;
    });
}

Result<LogPlace> LogStore::placeAt(const DeviceId& device, quint64 size) const
{
    return m_database.read([&](Connection& connection) {
        auto row = connection.query(kPlaceAt, {bindUid(device.uid()), static_cast<qint64>(size)});
        if (!row.next())
            throw Refusal{{Error::Code::NotFound, Text::tr("The log never had %1 entries.").arg(size), {}}};
        return readPlace(row);
    });
}

Result<QList<StoredEntry>> LogStore::entries() const
{
    return m_database.read([](Connection& connection) {
        QList<StoredEntry> entries;
        auto row = connection.query(kAllEntries);
        while (row.next())
            entries.append(readStored(row));
        return entries;
    });
}

Result<QList<StoredEntry>> LogStore::entriesAbout(const QUuid& subject) const
{
    return m_database.read([&subject](Connection& connection) {
        QList<StoredEntry> entries;
        auto row = connection.query(kEntriesAbout, {bindUid(subject)});
        while (row.next()) {
            entries.append(readStored(row));
            entries.last().record.draft.privatePart = row.bytes(4);
        }
        return entries;
    });
}

Result<bool> LogStore::contains(const EntryId& id) const
{
    return m_database.read([&id](Connection& connection) { return findEntry(connection, id).has_value(); });
}

Result<QList<Digest>> LogStore::inclusionProof(const DeviceId& device, quint64 seq, quint64 size) const
{
    return m_database.read([&](Connection& connection) {
        auto proof = holdfast::inclusionProof(seq - 1, size, nodeReader(connection, device));
        if (!proof)
            throw Refusal{proof.error()};
        return std::move(proof).value();
    });
}

Result<QList<Digest>> LogStore::consistencyProof(const DeviceId& device, quint64 oldSize,
                                                 quint64 newSize) const
{
    return m_database.read([&](Connection& connection) {
        auto proof = holdfast::consistencyProof(oldSize, newSize, nodeReader(connection, device));
        if (!proof)
            throw Refusal{proof.error()};
        return std::move(proof).value();
    });
}

Result<LogPlace> LogStore::erasePrivatePart(const LogContext& context, const EntryId& erased,
                                            const EntryDraft& draft)
{
    return m_database.transact([&](Connection& connection) {
        if (connection.execute(kDeletePrivate, {bindUid(erased.uid())}) != 1) {
            throw Refusal{{Error::Code::NotFound,
                           Text::tr("That entry has no private part that could be erased."),
                           {}}};
        }
        return appendEntry(connection, context, draft);
    });
}

}  // namespace holdfast
