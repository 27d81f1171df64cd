// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/strong_id.h"
#include "models/core/time_source.h"
#include "models/log/actor.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast {

/// One installation of Holdfast; each keeps a log of its own.
using DeviceId = StrongId<struct DeviceTag>;
using EntryId = StrongId<struct EntryTag>;

/// What an entry is about, for example ("incident", its uid).
struct Subject {
    QString kind;
    QUuid uid;

    friend bool operator==(const Subject&, const Subject&) = default;
};

/// Hybrid logical time: never runs backwards on a device, follows the wall clock where it can.
/// After Kulkarni et al., "Logical Physical Clocks" (OPODIS 2014).
struct LogicalTime {
    qint64 ms = 0;        ///< The largest wall time seen, UTC milliseconds.
    quint32 counter = 0;  ///< Orders entries of the same `ms`.

    friend auto operator<=>(const LogicalTime&, const LogicalTime&) = default;
};

/// What the writer of an entry decides; the log adds the rest.
///
/// The id is minted with the draft, so that writing the same draft twice gives one entry.
struct EntryDraft {
    EntryId id;
    Subject subject;
    QString kind;  ///< Keyword of the kind of entry, for example "device-started".
    Instant occurredAt;
    Actor author;
    std::optional<NamedPerson> onBehalfOf;
    std::optional<Actor> confirmedBy;  ///< The second person, where the act needed one.
    quint32 schema = 1;                ///< Schema number of the payload.
    QByteArray publicPart;             ///< UTF-8 JSON; hashed as it stands.
    QByteArray privatePart;            ///< Personal data; can be erased later without breaking the tree.

    friend bool operator==(const EntryDraft&, const EntryDraft&) = default;
};

/// The draft of an entry by the program itself, about `subject`.
EntryDraft automaticDraft(const QString& kind, const Subject& subject, const QByteArray& publicPart,
                          Instant now);

/// Everything that the leaf of an entry is computed from.
struct EntryRecord {
    DeviceId device;
    quint64 seq;  ///< Place in the device's log, from 1; the leaf's index in the tree is seq - 1.
    LogicalTime time;
    TimeReading recorded;
    EntryDraft draft;          ///< `privatePart` is empty when it was erased or not read.
    Digest privateCommitment;  ///< SHA-256(salt ‖ private part); hashed in place of the private part.

    friend bool operator==(const EntryRecord&, const EntryRecord&) = default;
};

}  // namespace holdfast
