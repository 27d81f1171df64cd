// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// Which moment a local time of one zone is. Quick for many times of few days.
class LocalTimes {
public:
    enum class Kind {
        Once,
        Skipped,  ///< The clock was put forward over it: there was no such time.
        Twice     ///< The clock was put back: two moments had it.
    };
    struct Moment {
        Kind kind;
        qint64 ms;  ///< UTC milliseconds; of Once only.
    };

    explicit LocalTimes(QTimeZone zone) : m_zone(std::move(zone)) {}

    /// `localMs` are the milliseconds from 1970-01-01T00:00 to the local time, as if it were UTC.
    Moment moment(qint64 localMs);
    /// What to take from every local time of that day, in milliseconds; nothing where the clock changes on
    /// it.
    std::optional<qint64> offsetOfDay(qint64 localMs);
    const QTimeZone& zone() const { return m_zone; }

private:
    qint64 offsetAt(qint64 utcMs) const;

    QTimeZone m_zone;
    QHash<qint64, std::optional<qint64>> m_offsetByDay;
};

}  // namespace holdfast
