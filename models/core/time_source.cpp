// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/time_source.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <ctime>

namespace holdfast {

namespace {

std::chrono::nanoseconds timeSinceBoot()
{
    timespec spec{};
    clock_gettime(CLOCK_BOOTTIME, &spec);
    return std::chrono::seconds(spec.tv_sec) + std::chrono::nanoseconds(spec.tv_nsec);
}

QString readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown");
    return QString::fromLatin1(file.readAll().trimmed());
}

}  // namespace

SystemTimeSource::SystemTimeSource() : m_bootId(readBootId()) {}

TimeReading SystemTimeSource::read() const
{
    const qint64 ms = QDateTime::currentMSecsSinceEpoch();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    return {instantFromMs(ms), timeSinceBoot(), m_bootId, zone.id(), std::chrono::seconds(offset)};
}

std::chrono::milliseconds wallJump(const TimeReading& earlier, const TimeReading& later)
{
    if (earlier.bootId != later.bootId)
        return std::chrono::milliseconds::zero();
    const auto boot =
        std::chrono::duration_cast<std::chrono::milliseconds>(later.sinceBoot - earlier.sinceBoot);
    return (later.wall - earlier.wall) - boot;
}

}  // namespace holdfast
