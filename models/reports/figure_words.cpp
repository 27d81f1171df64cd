// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/figure_words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kHours{u"%1 小时", u"%1 h"};
constexpr Bilingual kMinutes{u"%1 分", u"%1 min"};
constexpr Bilingual kSeconds{u"%1 秒", u"%1 s"};
constexpr Bilingual kUnplanned{u"非计划中断", u"Unplanned"};
constexpr Bilingual kPlanned{u"计划内维护", u"Planned maintenance"};
constexpr Bilingual kThirdParty{u"第三方原因", u"Third party"};
constexpr Bilingual kFalseAlarm{u"误报", u"False alarm"};
constexpr Bilingual kMet{u"达标", u"Met"};
constexpr Bilingual kMissed{u"未达标", u"Missed"};
constexpr Bilingual kNoVerdict{u"无法判定", u"No verdict"};

}  // namespace

QString FigureWords::state(AccountState state) const
{
    switch (state) {
    case AccountState::Up: return in(figure_word::kUp);
    case AccountState::Degraded: return in(figure_word::kDegraded);
    case AccountState::Down: return in(figure_word::kDown);
    case AccountState::Excluded: return in(figure_word::kExcluded);
    case AccountState::Unknown: return in(figure_word::kUnknown);
    }
    Q_UNREACHABLE();
}

QString FigureWords::kind(OutageClass kind) const
{
    switch (kind) {
    case OutageClass::Unplanned: return in(kUnplanned);
    case OutageClass::PlannedMaintenance: return in(kPlanned);
    case OutageClass::ThirdParty: return in(kThirdParty);
    case OutageClass::FalseAlarm: return in(kFalseAlarm);
    }
    Q_UNREACHABLE();
}

QString FigureWords::percent(std::optional<double> availability, std::optional<int> target) const
{
    constexpr double kWhole = 100.0;
    constexpr int kDecimals = 4;
    if (!availability)
        return in(figure_word::kUnknown);
    const double shown = shownPercent(*availability, target);
    return (shown >= kWhole ? u"100"_s : QString::number(shown, 'f', kDecimals)) + u" %"_s;
}

QString FigureWords::target(int basisPoints) const
{
    constexpr double kHundred = 100.0;
    return QString::number(basisPoints / kHundred) + u" %"_s;
}

QString FigureWords::length(std::chrono::seconds time) const
{
    constexpr qint64 kHour = 3600;
    constexpr qint64 kMinute = 60;
    const qint64 all = std::abs(time.count());
    QStringList parts;
    if (all >= kHour)
        parts.append(in(kHours).arg(all / kHour));
    if (all % kHour >= kMinute)
        parts.append(in(kMinutes).arg(all % kHour / kMinute));
    if (all % kMinute != 0 || all == 0)
        parts.append(in(kSeconds).arg(all % kMinute));
    return (time.count() < 0 ? u"−"_s : QString()) + parts.join(u' ');
}

QString FigureWords::day(const QDate& day) const
{
    const QLocale locale(isChinese() ? QLocale::Chinese : QLocale::English);
    const QString name = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return day.toString(u"yyyy-MM-dd"_s) + (isChinese() ? u"（%1）"_s : u" (%1)"_s).arg(name);
}

QString FigureWords::month(const QDate& day) const
{
    return day.toString(u"yyyy-MM"_s);
}

QString FigureWords::moment(Instant at, const QTimeZone& zone) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString FigureWords::value(double value, const QString& unit) const
{
    constexpr double kTen = 10.0;
    constexpr int kDigits = 3;
    const double size = std::abs(value);
    const int before = size >= 1.0 ? static_cast<int>(std::floor(std::log(size) / std::log(kTen))) : 0;
    QString number = QString::number(value, 'f', std::max(0, kDigits - before));
    if (number.contains(u'.')) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    return unit.isEmpty() ? number : QString(number + u' ' + unit);
}

QString FigureWords::exactValue(double value, const QString& unit) const
{
    const QString number = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return unit.isEmpty() ? number : QString(number + u' ' + unit);
}

QString FigureWords::verdict(std::optional<bool> isMet) const
{
    if (!isMet)
        return in(kNoVerdict);
    return *isMet ? in(kMet) : in(kMissed);
}

}  // namespace holdfast
