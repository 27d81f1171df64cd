// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace holdfast {

/// What the machine says about the present moment, taken at once.
struct TimeReading {
    Instant wall;                        ///< Wall time; may be set, may jump.
    std::chrono::nanoseconds sinceBoot;  ///< CLOCK_BOOTTIME: runs through suspend, starts anew at boot.
    QString bootId;                      ///< Names the boot in which `sinceBoot` holds.
    QByteArray zone;                     ///< IANA name of the machine's zone.
    std::chrono::seconds offset;         ///< The zone's offset from UTC at `wall`.

    friend bool operator==(const TimeReading&, const TimeReading&) = default;
};

/// Where the present comes from. Passed in wherever it is needed; the rules never ask for it themselves.
class TimeSource {
public:
    virtual ~TimeSource() = default;
    TimeSource() = default;
    TimeSource(const TimeSource&) = delete;
    TimeSource& operator=(const TimeSource&) = delete;

    /// Safe to call from any thread.
    virtual TimeReading read() const = 0;

    Instant now() const { return read().wall; }
};

/// The machine's own time (CLOCK_REALTIME, CLOCK_BOOTTIME, the kernel's boot id).
class SystemTimeSource final : public TimeSource {
public:
    SystemTimeSource();
    TimeReading read() const override;

private:
    QString m_bootId;
};

/// How far the wall moved more than the time since boot between two readings of one boot.
///
/// Zero where the readings are of different boots: there nothing can be said.
std::chrono::milliseconds wallJump(const TimeReading& earlier, const TimeReading& later);

/// A wall-time step as large as this is logged; below it is ordinary clock discipline (NTP slewing).
constexpr std::chrono::milliseconds kLoggedJump{2000};

}  // namespace holdfast
