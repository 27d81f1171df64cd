// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/verification_store.h"

#include "models/log/canonical_entry.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

constexpr auto kDevices = "SELECT uid, host, started_at_ms FROM device ORDER BY ordinal"_L1;

constexpr auto kFirstEntries = "SELECT body FROM log_entry WHERE seq = 1"_L1;

constexpr auto kStrayPrivateParts = R"(
    SELECT count(*) FROM log_private WHERE uid NOT IN (SELECT uid FROM log_entry)
)"_L1;

/// What the first entry of each device says of the head of the one before it: as good as a checkpoint.
QList<Checkpoint> formerHeads(Connection& connection)
{
    QList<Checkpoint> heads;
    auto row = connection.query(kFirstEntries);
    while (row.next()) {
        const auto record = parseCanonicalEntry(row.bytes(0));
        if (!record)
            continue;
        const QJsonObject previous =
            QJsonDocument::fromJson(record->draft.publicPart).object().value("previous"_L1).toObject();
        const QUuid device = QUuid::fromString(previous.value("device"_L1).toString());
        const auto root = Digest::fromHex(previous.value("root"_L1).toString());
        if (!device.isNull() && root)
            heads.append(
                {DeviceId(device), static_cast<quint64>(previous.value("size"_L1).toInteger()), *root});
    }
    return heads;
}

}  // namespace

Result<LogVerdict> verifyLogs(Database& database, const QList<Checkpoint>& held)
{
    return database.read([&held](Connection& connection) {
        LogVerifier verifier(held + formerHeads(connection));
        eachEntryRow(connection, [&verifier](const RawEntryRow& row) {
            verifier.take(row);
            return true;
        });
        auto device = connection.query(kDevices);
        while (device.next())
            verifier.expectDevice(device.bytes(0), device.text(1), device.integer(2));
        LogVerdict verdict = verifier.finish();
        if (connection.single(kStrayPrivateParts).toLongLong() > 0 && !verdict.devices.isEmpty() &&
            !verdict.devices.first().fault)
            verdict.devices.first().fault = LogFault{1, Text::tr("A private part belongs to no entry.")};
        return verdict;
    });
}

Done requireIntactLogs(Database& database, const QList<Checkpoint>& held)
{
    const auto verdict = verifyLogs(database, held);
    if (!verdict)
        return verdict.error();
    const auto fault = verdict->firstFault();
    if (!fault)
        return done();
    return Error{Error::Code::CorruptData,
                 Text::tr("The log in %1 does not hold: %2").arg(database.options().path, fault->reason),
                 u"entry %1"_s.arg(fault->seq)};
}

}  // namespace holdfast
