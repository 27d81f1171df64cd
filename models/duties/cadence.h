// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace holdfast {

/// How often something has to be done.
///
/// A cadence and an anchor day make a series: the anchor is occurrence 0, and occurrence k lies k periods
/// after it. Months are always reckoned from the anchor, and shortened to the end of the month where it has
/// no such day, so that the series never drifts: from 31 August every half year gives 28 February, 31 August,
/// 28 or 29 February.
class Cadence {
public:
    static constexpr int kMaxDays = 3660;

    static Cadence once() { return {Kind::Once, 0}; }
    static Cadence weekly() { return {Kind::Weekly, 7}; }
    static Cadence monthly() { return {Kind::Monthly, 1}; }
    static Cadence quarterly() { return {Kind::Quarterly, 3}; }
    static Cadence halfYearly() { return {Kind::HalfYearly, 6}; }
    static Cadence yearly() { return {Kind::Yearly, 12}; }
    /// Every `days` days, 1 … kMaxDays; else InvalidValue.
    static Result<Cadence> everyDays(int days);

    /// Reads what toText() writes, and nothing else; fails with InvalidValue.
    static Result<Cadence> fromText(const QString& text);
    /// The keyword that is stored: "once", "every-10-days", "weekly", "monthly", "quarterly", "half-yearly",
    /// "yearly". Never changes.
    QString toText() const;

    /// False for what has to be done once.
    bool isRecurring() const { return m_kind != Kind::Once; }

    /// Occurrence `k` of the series from `anchor`; `k` may be negative. Absent for a once-cadence where `k`
    /// is not 0, and where the calendar ends.
    std::optional<QDate> occurrence(QDate anchor, int k) const;
    /// Number of the first occurrence after `last`, at least 0. `last` must lie within the years 1 … 9999, as
    /// must `anchor`; the cadence must recur.
    int firstAfter(QDate anchor, QDate last) const;
    /// The first occurrence of the series from `anchor` after the day `last`, and never one before the
    /// anchor; absent when there is none.
    std::optional<QDate> next(QDate anchor, QDate last) const;

    friend bool operator==(const Cadence&, const Cadence&) = default;

private:
    enum class Kind { Once, EveryDays, Weekly, Monthly, Quarterly, HalfYearly, Yearly };

    Cadence(Kind kind, int count) : m_kind(kind), m_count(count) {}
    bool countsDays() const { return m_kind == Kind::EveryDays || m_kind == Kind::Weekly; }

    Kind m_kind;
    int m_count;  ///< Days or months in a period; 0 for Once.
};

}  // namespace holdfast
