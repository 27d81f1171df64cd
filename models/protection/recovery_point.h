// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

#include <optional>

namespace holdfast {

/// How data can be lost; each has its own way back. A replica follows a wrong deletion, a backup in the same
/// building burns with it.
enum class FailureMode { Hardware, Logical, Site };

QString keyword(FailureMode mode);
std::optional<FailureMode> failureModeFromKeyword(const QString& keyword);

/// A state of the data to which one can go back after a failure of that mode.
struct RecoveryPoint {
    FailureMode mode;
    Instant at;
    QString source;  ///< "daily incremental", "replica"; may be empty.
    bool isTested;   ///< A restore from it was tried and held.

    friend bool operator==(const RecoveryPoint&, const RecoveryPoint&) = default;
};

}  // namespace holdfast
