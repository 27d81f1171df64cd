// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// What an account is asked for.
struct AccountRequest {
    QString service;  ///< Code; empty where there is one only.
    Instant from;     ///< Whole seconds; what is finer is rounded down.
    Instant to;
    std::optional<QTimeZone> zone;            ///< Absent: the contract's.
    QString language = QStringLiteral("en");  ///< Of the names of service and modules: "zh" or "en".
};

}  // namespace holdfast
