// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"

#include <mutex>

namespace holdfast {

/// A time that stands still until it is moved. Starts on 2026-05-01T03:10:00Z, an hour after boot.
class FakeTimeSource final : public TimeSource {
public:
    TimeReading read() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_reading;
    }

    /// Time passes: wall and time since boot move together.
    void advance(std::chrono::milliseconds span)
    {
        const std::scoped_lock lock(m_mutex);
        m_reading.wall += span;
        m_reading.sinceBoot += span;
    }
    /// Somebody sets the wall clock.
    void jumpWall(std::chrono::milliseconds span)
    {
        const std::scoped_lock lock(m_mutex);
        m_reading.wall += span;
    }
    /// The machine starts anew; the wall clock goes on.
    void reboot()
    {
        const std::scoped_lock lock(m_mutex);
        m_reading.bootId = QStringLiteral("boot %1").arg(++m_boots);
        m_reading.sinceBoot = std::chrono::seconds(5);
    }

private:
    mutable std::mutex m_mutex;
    int m_boots = 1;
    TimeReading m_reading{instantFromMs(1'777'605'000'000), std::chrono::hours(1), QStringLiteral("boot 1"),
                          "Asia/Shanghai", std::chrono::hours(8)};
};

}  // namespace holdfast
