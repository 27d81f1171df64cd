// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_layout.h"

#include <QString>

#include <optional>

namespace holdfast {

/// What the name of a column says.
struct HeaderWord {
    std::optional<ColumnRole> role;
    QString unit;  ///< "ms", "s", "%", … where the name has one: "response_ms", "耗时(秒)".
    /// What it is where the column holds only times of day: Clock or EndClock.
    std::optional<ColumnRole> clock;
    bool isHour = false;            ///< It is named after hours: bare numbers in it are those of a day.
    bool isResponse = false;        ///< The value is how long an answer took.
    bool isCountedAgainst = false;  ///< Of a state: what it tells is a problem, so that 1 would be down.
};

/// Reads the name of a column, in English or Chinese.
HeaderWord readHeaderWord(const QString& name);

}  // namespace holdfast
