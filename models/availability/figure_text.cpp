// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/figure_text.h"

#include "models/availability/account.h"
#include "models/core/bilingual.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kUnknown{u"未知", u"unknown"};
constexpr Bilingual kHours{u"%1 小时", u"%1 h"};
constexpr Bilingual kMinutes{u"%1 分", u"%1 min"};
constexpr Bilingual kSeconds{u"%1 秒", u"%1 s"};
constexpr qint64 kPerMinute = 60;
constexpr qint64 kPerHour = 3600;

QString signOf(std::chrono::seconds time)
{
    return time.count() < 0 ? u"−"_s : QString();
}

}  // namespace

QString percentText(std::optional<double> percent, std::optional<int> target, const QString& language)
{
    constexpr int kDecimals = 4;
    return percent ? QString::number(shownPercent(*percent, target), 'f', kDecimals) + u" %"_s
                   : kUnknown.in(language);
}

QString targetText(std::optional<int> basisPoints)
{
    constexpr int kPerPercent = 100;
    if (!basisPoints)
        return u"—"_s;
    QString text = QString::number(*basisPoints / kPerPercent);
    if (const int rest = *basisPoints % kPerPercent; rest != 0) {
        QString decimals = u"%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return text + u" %"_s;
}

QString secondsText(std::chrono::seconds time, const QString& language)
{
    const qint64 all = std::abs(time.count());
    QStringList parts;
    if (all >= kPerHour)
        parts.append(kHours.in(language).arg(all / kPerHour));
    if (all % kPerHour >= kPerMinute)
        parts.append(kMinutes.in(language).arg(all % kPerHour / kPerMinute));
    if (all % kPerMinute != 0 || all == 0)
        parts.append(kSeconds.in(language).arg(all % kPerMinute));
    return signOf(time) + parts.join(u' ');
}

QString clockText(std::optional<std::chrono::seconds> time)
{
    if (!time)
        return u"—"_s;
    const qint64 all = std::abs(time->count());
    if (all == 0)
        return u"0"_s;
    return signOf(*time) + u"%1:%2:%3"_s.arg(all / kPerHour)
                               .arg(all % kPerHour / kPerMinute, 2, 10, QLatin1Char('0'))
                               .arg(all % kPerMinute, 2, 10, QLatin1Char('0'));
}

}  // namespace holdfast
