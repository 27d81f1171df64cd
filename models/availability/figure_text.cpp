// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/figure_text.h"

#include "models/availability/account.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

}  // namespace

QString percentText(std::optional<double> percent, std::optional<int> target)
{
    constexpr int kDecimals = 4;
    return percent ? QString::number(shownPercent(*percent, target), 'f', kDecimals) + u" %"_s : u"–"_s;
}

QString targetText(int basisPoints)
{
    constexpr int kPerPercent = 100;
    QString text = QString::number(basisPoints / kPerPercent);
    if (const int rest = basisPoints % kPerPercent; rest != 0) {
        QString decimals = u"%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return text + u" %"_s;
}

QString secondsText(std::chrono::seconds time)
{
    constexpr qint64 kPerMinute = 60;
    constexpr qint64 kPerHour = 3600;
    const qint64 s = std::abs(time.count());
    QStringList parts;
    if (s >= kPerHour)
        parts.append(Text::tr("%1 h").arg(s / kPerHour));
    if (s % kPerHour >= kPerMinute)
        parts.append(Text::tr("%1 min").arg(s % kPerHour / kPerMinute));
    if (s % kPerMinute != 0)
        parts.append(Text::tr("%1 s").arg(s % kPerMinute));
    if (parts.isEmpty())
        return u"0"_s;
    return (time.count() < 0 ? u"−"_s : QString()) + parts.join(u' ');
}

QString clockText(std::chrono::seconds time)
{
    constexpr qint64 kPerMinute = 60;
    constexpr qint64 kPerHour = 3600;
    const qint64 s = std::abs(time.count());
    if (s == 0)
        return u"0"_s;
    return (time.count() < 0 ? u"−"_s : QString()) +
           u"%1:%2:%3"_s.arg(s / kPerHour)
               .arg(s % kPerHour / kPerMinute, 2, 10, QLatin1Char('0'))
               .arg(s % kPerMinute, 2, 10, QLatin1Char('0'));
}

}  // namespace holdfast
