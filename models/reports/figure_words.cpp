// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/figure_words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

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

QString FigureWords::end(const Outage& outage, const QTimeZone& zone) const
{
    if (outage.isOpen)
        return in(figure_word::kOpen);
    const QString at = moment(outage.to, zone);
    return outage.endsInSilence ? in(figure_word::kThenSilence).arg(at) : at;
}

QString FigureWords::verdict(std::optional<bool> isMet) const
{
    if (!isMet)
        return in(kNoVerdict);
    return *isMet ? in(kMet) : in(kMissed);
}

}  // namespace holdfast
