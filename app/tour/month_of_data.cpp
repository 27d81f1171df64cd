// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/month_of_data.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cmath>
#include <numbers>
#include <random>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum class Look { Up, Down, Degraded, None };

/// A stretch of a day of the month, in minutes since its midnight.
struct Episode {
    int module;  ///< -1: all of them.
    int day;
    int fromMinute;
    int minutes;
    Look look;
};

constexpr int kHour = 60;
constexpr std::array kEpisodes{
    Episode{2, 6, 2 * kHour + 10, 38, Look::Down}, Episode{0, 9, 10 * kHour, 60, Look::Degraded},
    Episode{-1, 15, 1 * kHour, 90, Look::Down}, Episode{2, 21, 14 * kHour + 5, 12, Look::Down},
    Episode{3, 24, 3 * kHour, 180, Look::None}};

struct Module {
    const char16_t* code;
    const char16_t* monitor;
    double usualMs;  ///< Response time at night.
};

constexpr std::array kModules{Module{u"CRM", u"crm-probe", 84}, Module{u"EMP", u"employee-probe", 96},
                              Module{u"SET", u"settlement-probe", 142},
                              Module{u"FIN", u"finance-probe", 120}};

Look lookAt(int module, int day, int minute)
{
    for (const Episode& episode : kEpisodes) {
        if ((episode.module == -1 || episode.module == module) && episode.day == day &&
            minute >= episode.fromMinute && minute < episode.fromMinute + episode.minutes)
            return episode.look;
    }
    return Look::Up;
}

QByteArray wordFor(Look look)
{
    switch (look) {
    case Look::Up: return "up";
    case Look::Down: return "down";
    case Look::Degraded: return "degraded";
    case Look::None: break;
    }
    return {};
}

/// Work hours are slower than nights, and the noise leans to the slow side.
double responseMs(const Module& module, int minute, Look look, std::mt19937& random)
{
    constexpr int kMinutesPerDay = 24 * kHour;
    constexpr double kSwing = 0.45;
    constexpr double kSlowFactor = 9;
    const double ofDay = std::sin(std::numbers::pi * minute / kMinutesPerDay);
    // A minimal uniform number of our own: the library's distributions differ from one to the next.
    const double noise = static_cast<double>(random() >> 8) / static_cast<double>(1U << 24);
    const double usual = module.usualMs * (1 + kSwing * ofDay * ofDay + 0.3 * noise * noise * noise);
    return look == Look::Degraded ? usual * kSlowFactor : usual;
}

}  // namespace

QByteArray constructedMonth(QDate month)
{
    constexpr int kMinutesPerDay = 24 * kHour;
    constexpr qint64 kMsPerMinute = 60'000;
    const QTimeZone zone("Asia/Shanghai");
    std::mt19937 random(static_cast<unsigned>(month.year() * 100 + month.month()));
    QByteArray csv = "timestamp,module,component,status,response_ms\n";
    for (int day = 1; day <= month.daysInMonth(); ++day) {
        const qint64 midnight = QDate(month.year(), month.month(), day).startOfDay(zone).toMSecsSinceEpoch();
        for (int minute = 0; minute < kMinutesPerDay; ++minute) {
            const QByteArray time = QDateTime::fromMSecsSinceEpoch(midnight + minute * kMsPerMinute, Qt::UTC)
                                        .toString(Qt::ISODate)
                                        .toLatin1();
            for (size_t at = 0; at < kModules.size(); ++at) {
                const Module& module = kModules[at];
                const Look look = lookAt(static_cast<int>(at), day, minute);
                const double ms = responseMs(module, minute, look, random);
                if (look == Look::None)
                    continue;
                csv += time + ',' + QStringView(module.code).toUtf8() + ',' +
                       QStringView(module.monitor).toUtf8() + ',' + wordFor(look) + ',' +
                       (look == Look::Down ? QByteArray() : QByteArray::number(ms, 'f', 1)) + '\n';
            }
        }
    }
    return csv;
}

}  // namespace holdfast
