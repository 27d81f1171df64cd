// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace holdfast {

/// The figures of `account` as a frozen report has them: whole numbers only (seconds, milliseconds, counts,
/// hundredths of a percent) and words of the sources, nothing that hangs on a language or a rounding. The
/// same account gives the same object; percentages follow from it.
///
/// Runs are one list of moments and states in turn, "u" up, "g" degraded, "d" down, "x" excluded, "n" not
/// known; they end where the period does. Buckets are five numbers: up, down, degraded, excluded, unknown.
QJsonObject accountFigures(const ServiceAccount& account);

/// What `account` says in words of a language: names, cautions, decisions and differences, causes put
/// together.
QJsonObject accountWords(const ServiceAccount& account);

/// The account that was written so; CorruptData where anything is missing. `words` may be of another
/// account's shape or empty: what it lacks is left empty.
Result<ServiceAccount> accountFrom(const QJsonObject& figures, const QJsonObject& words);

/// Files in an order that does not hang on when they were imported.
QList<AccountSource> inOrder(QList<AccountSource> sources);

/// "u", "g", "d", "x" or "n".
QString letterOf(AccountState state);
std::optional<AccountState> stateFromLetter(const QString& letter);

QJsonObject toJson(const SeriesKey& key);
SeriesKey seriesKeyFrom(const QJsonObject& json);

}  // namespace holdfast
