// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/log_verifier.h"

#include "models/log/canonical_entry.h"
#include "models/log/entry_kinds.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

QJsonObject payloadOf(const EntryRecord& record)
{
    return QJsonDocument::fromJson(record.draft.publicPart).object();
}

}  // namespace

bool LogVerdict::isIntact() const
{
    return !firstFault();
}

std::optional<LogFault> LogVerdict::firstFault() const
{
    for (const DeviceVerdict& device : devices) {
        if (device.fault)
            return device.fault;
    }
    return std::nullopt;
}

LogVerifier::LogVerifier(QList<Checkpoint> held) : m_held(std::move(held))
{
    std::sort(m_held.begin(), m_held.end(),
              [](const Checkpoint& a, const Checkpoint& b) { return a.size < b.size; });
}

void LogVerifier::take(const RawEntryRow& row)
{
    if (m_devices.isEmpty() || m_devices.last().uid != row.device)
        m_devices.append({row.device, {}, {}, std::nullopt, false, {}, {}, 0});
    DeviceState& state = m_devices.last();
    check(row, state);
    for (const Checkpoint& held : m_held) {
        if (held.device.uid().toRfc4122() != row.device || held.size != state.frontier.size())
            continue;
        if (held.root != state.frontier.root() && !state.isTreeBroken) {
            // Everything up to the last checkpoint that agreed is proven; the change lies after it.
            const auto agreed = std::find_if(m_held.crbegin(), m_held.crend(), [&](const Checkpoint& other) {
                return other.device == held.device && other.size < held.size;
            });
            const quint64 first = agreed == m_held.crend() ? 1 : agreed->size + 1;
            blame(
                state, first,
                Text::tr("One of the entries %1 to %2 differs from what the checkpoint of %2 entries proves.")
                    .arg(first)
                    .arg(held.size));
        }
    }
}

void LogVerifier::check(const RawEntryRow& row, DeviceState& state)
{
    const quint64 place = state.frontier.size() + 1;
    if (row.seq != static_cast<qint64>(place))
        blame(state, place, Text::tr("Entry %1 is missing.").arg(place));
    if (m_seen.contains(row.uid))
        blame(state, place, Text::tr("Entry %1 is there twice.").arg(place));
    m_seen.insert(row.uid);

    QByteArray nodes;
    for (const Digest& hash : state.frontier.append(leafHash(row.body)))
        nodes += hash.view();
    if (row.nodes != nodes || row.root != state.frontier.root().toBytes()) {
        state.isTreeBroken = true;
        blame(state, place,
              Text::tr("The bytes of entry %1 are not those that the tree was built from.").arg(place));
    }

    const auto record = parseCanonicalEntry(row.body);
    if (!record) {
        blame(state, place, Text::tr("Entry %1 cannot be read.").arg(place));
        return;
    }
    checkColumns(row, record.value(), state);
    checkPrivatePart(row, record.value(), state);
    if (place > 1 && record->time <= state.lastTime)
        blame(state, place, Text::tr("Entry %1 is not later than the one before it.").arg(place));
    state.lastTime = record->time;
    if (place == 1) {
        if (record->draft.kind != entry_kind::kDeviceStarted)
            blame(state, place, Text::tr("The log does not begin with the start of its device."));
        state.host = payloadOf(record.value()).value("host"_L1).toString();
        state.startedAtMs = toMs(record->draft.occurredAt);
    }
    if (record->draft.kind == entry_kind::kPrivateErased) {
        const QUuid erased = QUuid::fromString(payloadOf(record.value()).value("entry"_L1).toString());
        m_erased.insert(erased.toRfc4122());
    }
}

void LogVerifier::checkColumns(const RawEntryRow& row, const EntryRecord& record, DeviceState& state)
{
    const EntryDraft& draft = record.draft;
    const bool agrees =
        row.uid == draft.id.uid().toRfc4122() && row.device == record.device.uid().toRfc4122() &&
        row.seq == static_cast<qint64>(record.seq) && row.logicalMs == record.time.ms &&
        row.logicalCounter == static_cast<qint64>(record.time.counter) &&
        row.subjectKind == draft.subject.kind && row.subjectUid == draft.subject.uid.toRfc4122() &&
        row.kind == draft.kind && row.occurredAtMs == toMs(draft.occurredAt) &&
        row.recordedAtMs == toMs(record.recorded.wall);
    if (!agrees)
        blame(state, state.frontier.size(),
              Text::tr("What is stored beside entry %1 differs from the entry.").arg(state.frontier.size()));
}

void LogVerifier::checkPrivatePart(const RawEntryRow& row, const EntryRecord& record, DeviceState& state)
{
    if (!row.salt)
        state.missingPrivate.insert(row.uid, state.frontier.size());
    else if (row.salt->size() != kSaltSize ||
             privateCommitment(*row.salt, row.privatePart) != record.privateCommitment)
        blame(state, state.frontier.size(),
              Text::tr("The private part of entry %1 was changed.").arg(state.frontier.size()));
}

void LogVerifier::expectDevice(const QByteArray& uid, const QString& host, qint64 startedAtMs)
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&uid](const DeviceState& state) { return state.uid == uid; });
    if (found == m_devices.end()) {
        m_devices.append({uid, {}, {}, std::nullopt, false, {}, {}, 0});
        blame(m_devices.last(), 1, Text::tr("The log of a device that wrote here is missing."));
    } else if (found->host != host || found->startedAtMs != startedAtMs) {
        blame(*found, 1, Text::tr("What is stored about the device differs from its first entry."));
    }
}

void LogVerifier::compareHeld(DeviceState& state)
{
    for (const Checkpoint& held : m_held) {
        if (held.device.uid().toRfc4122() == state.uid && held.size > state.frontier.size()) {
            blame(state, state.frontier.size() + 1,
                  Text::tr("The checkpoint proves %1 entries, but there are only %2.")
                      .arg(held.size)
                      .arg(state.frontier.size()));
        }
    }
}

LogVerdict LogVerifier::finish()
{
    for (const Checkpoint& held : m_held) {
        const QByteArray uid = held.device.uid().toRfc4122();
        const bool isKnown = std::any_of(m_devices.cbegin(), m_devices.cend(),
                                         [&uid](const DeviceState& state) { return state.uid == uid; });
        if (!isKnown)
            m_devices.append({uid, {}, {}, std::nullopt, false, {}, {}, 0});
    }
    LogVerdict verdict;
    for (DeviceState& state : m_devices) {
        compareHeld(state);
        for (auto it = state.missingPrivate.cbegin(); it != state.missingPrivate.cend(); ++it) {
            if (!m_erased.contains(it.key()))
                blame(
                    state, it.value(),
                    Text::tr("The private part of entry %1 is missing, and no entry says that it was erased.")
                        .arg(it.value()));
        }
        verdict.devices.append({QUuid::fromRfc4122(state.uid).toString(QUuid::WithoutBraces),
                                state.frontier.size(), state.frontier.root().toHex(), state.fault});
    }
    return verdict;
}

void LogVerifier::blame(DeviceState& state, quint64 seq, const QString& reason)
{
    if (!state.fault || seq < state.fault->seq)
        state.fault = LogFault{seq, reason};
}

}  // namespace holdfast
