// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace holdfast {

/// A calendar month; from when to when it lasts depends on the zone.
class Month {
public:
    /// Reads "2026-05"; BadInput shows the form.
    static Result<Month> fromText(const QString& text);
    /// The month that `at` lies in.
    static Month of(Instant at, const QTimeZone& zone);

    QString text() const { return m_first.toString(QStringLiteral("yyyy-MM")); }
    QDate first() const { return m_first; }
    QDate last() const { return m_first.addMonths(1).addDays(-1); }
    /// It lasts [begin, end).
    Instant begin(const QTimeZone& zone) const;
    Instant end(const QTimeZone& zone) const { return plus(1).begin(zone); }
    /// The month that many months later; negative: earlier.
    Month plus(int months) const { return Month(m_first.addMonths(months)); }

    friend bool operator==(const Month&, const Month&) = default;
    friend bool operator<(const Month& a, const Month& b) { return a.m_first < b.m_first; }

private:
    explicit Month(QDate first) : m_first(first) {}

    QDate m_first;
};

}  // namespace holdfast
