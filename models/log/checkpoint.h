// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/log/entry.h"

#include <QString>

namespace holdfast {

/// The state of one device's log at some moment. Whoever holds one can show any later change of the entries
/// it covers.
struct Checkpoint {
    DeviceId device;
    quint64 size;  ///< Leaves of the tree.
    Digest root;

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The checkpoint as a note (C2SP tlog-checkpoint): origin "holdfast.device/<uid>", size, root in base64, an
/// empty line. Signature lines follow that line once the device's key signs; without them it is an unsigned
/// note.
QString toText(const Checkpoint& checkpoint);

/// Reads such a note; extension lines and signatures are passed over. BadInput says what is wrong.
Result<Checkpoint> parseCheckpoint(const QString& text);

}  // namespace holdfast
