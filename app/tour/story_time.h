// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"

namespace holdfast {

/// The time of a story: it begins at a given moment, runs as the machine's does, and is moved on from scene
/// to scene as if the machine had run all the while.
class StoryTime final : public TimeSource {
public:
    StoryTime(const TimeSource& real, Instant begin) : m_real(real), m_begin(begin - real.now()) {}

    void moveOn(std::chrono::milliseconds by) { m_moved += by; }

    TimeReading read() const override
    {
        TimeReading reading = m_real.read();
        reading.wall += m_begin + m_moved;
        reading.sinceBoot += m_moved;
        return reading;
    }

private:
    const TimeSource& m_real;
    std::chrono::milliseconds m_begin;
    std::chrono::milliseconds m_moved{0};
};

}  // namespace holdfast
