// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/figure_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

constexpr double kSteps = 10000;  // Of a percent: four decimals.
/// What binary fractions may lack of the decimal that was meant.
constexpr double kBinaryDust = 1e-6;

}  // namespace

QString percentText(std::optional<double> percent)
{
    if (!percent)
        return u"–"_s;
    const double cut = std::floor(*percent * kSteps + kBinaryDust) / kSteps;
    return QString::number(cut, 'f', 4) + u" %"_s;
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

}  // namespace holdfast
