// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

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

QString mediumName(const QString& medium)
{
    const QHash<QString, QString> names{{u"phone"_s, Text::tr("phone")},
                                        {u"email"_s, Text::tr("e-mail")},
                                        {u"im"_s, Text::tr("messenger")},
                                        {u"sms"_s, Text::tr("text message")},
                                        {u"ticket"_s, Text::tr("ticket")},
                                        {u"in_person"_s, Text::tr("in person")},
                                        {u"reserve_line"_s, Text::tr("reserve line")},
                                        {u"via_customer"_s, Text::tr("through the customer")},
                                        {u"official_letter"_s, Text::tr("official letter")},
                                        {u"official_portal"_s, Text::tr("the authority's portal")}};
    return names.value(medium, medium);
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
