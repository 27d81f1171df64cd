// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/texts.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

constexpr int kSecondsPerMinute = 60;
constexpr int kSecondsPerHour = 3600;

QDateTime local(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString hoursMinutesSeconds(std::chrono::seconds time)
{
    const qint64 s = std::abs(time.count());
    return (time.count() < 0 ? u"−"_s : QString()) + twoDigits(s / kSecondsPerHour) + u':' +
           twoDigits(s % kSecondsPerHour / kSecondsPerMinute) + u':' + twoDigits(s % kSecondsPerMinute);
}

QString hoursMinutes(std::chrono::seconds time)
{
    const qint64 s = std::abs(time.count());
    return (time.count() < 0 ? u"−"_s : QString()) + QString::number(s / kSecondsPerHour) + u':' +
           twoDigits(s % kSecondsPerHour / kSecondsPerMinute);
}

QString shortTime(Instant at, const QTimeZone& zone, Instant today)
{
    const QDateTime time = local(at, zone);
    return time.toString(time.date() == local(today, zone).date() ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
}

QString longTime(Instant at, const QTimeZone& zone)
{
    return local(at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString channelName(const QString& kind)
{
    if (kind == "duty_phone"_L1)
        return Text::tr("duty phone");
    if (kind == "hotline"_L1)
        return Text::tr("hotline");
    if (kind == "email"_L1)
        return Text::tr("role mailbox");
    if (kind == "im"_L1)
        return Text::tr("messenger group");
    return kind;
}

}  // namespace holdfast
