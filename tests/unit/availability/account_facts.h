// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/reckoning.h"
#include "models/core/rfc3339.h"

#include <gtest/gtest.h>

namespace holdfast {

inline Instant at(const char* rfc3339)
{
    return parseRfc3339(QString::fromLatin1(rfc3339)).value();
}

inline Second second(const char* rfc3339)
{
    return secondOf(at(rfc3339));
}

inline SeriesKey monitorKey(const QString& name)
{
    return {QStringLiteral("csv"), name};
}

/// A stretch of a state from one minute to another after 2026-06-01T00:00:00Z.
struct Minutes {
    int from;
    int to;
    MonitorState state;
};

const Instant kJune = at("2026-06-01T00:00:00Z");

inline Instant minute(int count)
{
    return kJune + std::chrono::minutes(count);
}

inline MonitorTrack trackOf(const QString& name, const QList<Minutes>& states)
{
    MonitorTrack track{monitorKey(name), {}, {}, {}};
    for (const Minutes& one : states)
        track.runs.append({minute(one.from), minute(one.to), one.state});
    return track;
}

/// A monitor that always speaks, and of which there is data from the first to the last word of `track`.
inline ModuleMonitor monitorOf(const MonitorTrack& track, int weight = 1)
{
    ModuleMonitor monitor{track.key, lineOf(track), weight};
    if (!monitor.line.isEmpty()) {
        monitor.dataFrom = monitor.line.first().from;
    }
    return monitor;
}

inline ModuleFacts moduleOf(const QString& code, const QList<MonitorTrack>& tracks)
{
    ModuleFacts module{code, code, {}, {}, {}};
    for (const MonitorTrack& track : tracks) {
        module.monitors.append(monitorOf(track));
        module.remarks.insert(track.key, track.remarks);
    }
    return module;
}

inline Target targetOf(Target::Kind kind, int value, const QStringList& modules = {QStringLiteral("*")})
{
    return {QStringLiteral("T"), kind, value, modules, QStringLiteral("2.1"), {}, {}};
}

/// June 2026 in UTC with 99 % and at most one interruption, and no module yet.
inline AccountFacts june()
{
    AccountFacts facts;
    facts.service = QStringLiteral("S");
    facts.period = {secondOf(kJune), second("2026-07-01T00:00:00Z"), QTimeZone::utc()};
    facts.targets = {targetOf(Target::Kind::Availability, 9900), targetOf(Target::Kind::Interruptions, 1)};
    return facts;
}

constexpr int kMinutesOfJune = 30 * 24 * 60;

inline qint64 minutesOf(std::chrono::seconds span)
{
    EXPECT_EQ(span.count() % 60, 0);
    return span.count() / 60;
}

}  // namespace holdfast
