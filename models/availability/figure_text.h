// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

/// The figures of availability as everything writes them: window, command line, charts and reports. As a
/// report may be of another language than the window, they do not go through the translator: `language` is
/// "zh" or "en", a region may follow.

/// "99.9321 %": four decimals, never rounded up to 100 or to `target` (see shownPercent()); "unknown" where
/// it is absent, as there is no percentage without a known second.
QString percentText(std::optional<double> percent, std::optional<int> target = {},
                    const QString& language = QLocale().name());

/// "99 %", "99.95 %": a target of hundredths of a percent, with the decimals that were agreed; "—" without
/// one.
QString targetText(std::optional<int> basisPoints);

/// "7 h 26 min 24 s", exact, in the units that it needs; "0 s" for nothing. Days are not folded, as in
/// spanText().
QString secondsText(std::chrono::seconds time, const QString& language = QLocale().name());

/// "237:53:20": hours, minutes, seconds, for columns of a table; "0" for nothing, "—" where it is absent.
QString clockText(std::optional<std::chrono::seconds> time);

}  // namespace holdfast
