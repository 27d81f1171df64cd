// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/availability/figure_text.h"
#include "models/core/bilingual.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

/// Words and numbers of charts, on paper and on the screen. As a chart may go into a report of the other
/// language, they do not go through the translator.
class FigureWords {
public:
    /// "zh" or "en"; a region may follow.
    explicit FigureWords(const QString& language) : m_language(language) {}

    QString in(const Bilingual& text) const { return text.in(m_language); }
    const QString& language() const { return m_language; }
    bool isChinese() const { return m_language.startsWith(QLatin1String("zh")); }

    QString state(AccountState state) const;
    QString kind(OutageClass kind) const;
    QString percent(std::optional<double> availability, std::optional<int> target = {}) const
    {
        return percentText(availability, target, m_language);
    }
    /// A number at a tick.
    QString tick(double value, int decimals) const { return QString::number(value, 'f', decimals); }
    QString length(std::chrono::seconds time) const { return secondsText(time, m_language); }
    /// "2026-11-03 (Tue)".
    QString day(const QDate& day) const;
    /// "2026-11".
    QString month(const QDate& day) const;
    /// "2026-11-03 08:15:00".
    QString moment(Instant at, const QTimeZone& zone) const;
    /// "182.4 ms": four digits that count.
    QString value(double value, const QString& unit) const;
    /// "10.11 ms": as it was measured, nothing rounded.
    QString exactValue(double value, const QString& unit) const;
    /// When `outage` ended, as far as that is known.
    QString end(const Outage& outage, const QTimeZone& zone) const;
    /// "met", "missed"; "no verdict" where absent.
    QString verdict(std::optional<bool> isMet) const;

private:
    QString m_language;
};

namespace figure_word {

inline constexpr Bilingual kAvailability{u"可用性", u"Availability"};
inline constexpr Bilingual kTarget{u"目标", u"Target"};
inline constexpr Bilingual kTargetOf{u"目标 %1", u"Target %1"};
inline constexpr Bilingual kAsPublished{u"已发布的数字", u"as published"};
inline constexpr Bilingual kMonth{u"月份", u"Month"};
inline constexpr Bilingual kDay{u"日期", u"Day"};
inline constexpr Bilingual kToCome{u"尚未到来", u"still to come"};
inline constexpr Bilingual kModule{u"模块", u"Module"};
inline constexpr Bilingual kState{u"状态", u"State"};
inline constexpr Bilingual kVerdict{u"结论", u"Verdict"};
inline constexpr Bilingual kUp{u"正常", u"Up"};
inline constexpr Bilingual kDown{u"中断", u"Down"};
inline constexpr Bilingual kDegraded{u"降级", u"Degraded"};
inline constexpr Bilingual kExcluded{u"计划内维护", u"Maintenance"};
inline constexpr Bilingual kUnknown{u"未知", u"Unknown"};
inline constexpr Bilingual kNoData{u"无数据", u"no data"};
inline constexpr Bilingual kDecidedAway{u"不计入（已认定）", u"Excluded"};
inline constexpr Bilingual kDarkerLonger{u"颜色越浓，中断越久", u"Stronger colour: longer"};
inline constexpr Bilingual kUpSeconds{u"正常（秒）", u"Up (s)"};
inline constexpr Bilingual kDownSeconds{u"中断（秒）", u"Down (s)"};
inline constexpr Bilingual kDegradedSeconds{u"降级（秒）", u"Degraded (s)"};
inline constexpr Bilingual kExcludedSeconds{u"不计入（秒）", u"Excluded (s)"};
inline constexpr Bilingual kUnknownSeconds{u"未知（秒）", u"Unknown (s)"};
inline constexpr Bilingual kFrom{u"开始", u"From"};
inline constexpr Bilingual kTo{u"结束", u"To"};
inline constexpr Bilingual kKind{u"类别", u"Kind"};
inline constexpr Bilingual kCause{u"原因", u"Cause"};
inline constexpr Bilingual kOpen{u"统计期后", u"after the period"};
inline constexpr Bilingual kThenSilence{u"%1，其后无数据", u"%1, then no data"};
inline constexpr Bilingual kApproximately{u"约 %1", u"about %1"};
inline constexpr Bilingual kSeries{u"监测项", u"Series"};
inline constexpr Bilingual kValues{u"数值个数", u"Values"};
inline constexpr Bilingual kLeast{u"最小值", u"Least"};
inline constexpr Bilingual kMean{u"平均值", u"Mean"};
inline constexpr Bilingual kMedian{u"中位数", u"Median"};
inline constexpr Bilingual kMost{u"最大值", u"Most"};
inline constexpr Bilingual kBand{u"最小值至最大值", u"Min–max"};
inline constexpr Bilingual kNoAnswer{u"无响应", u"No answer"};
inline constexpr Bilingual kTime{u"时间", u"Time"};
inline constexpr Bilingual kLeft{u"剩余停机预算", u"Budget left"};
inline constexpr Bilingual kLeftSeconds{u"剩余停机预算（秒）", u"Budget left (s)"};
inline constexpr Bilingual kEven{u"匀速消耗", u"Even use"};
inline constexpr Bilingual kEvenSeconds{u"匀速消耗时剩余（秒）", u"Left at even use (s)"};
inline constexpr Bilingual kOverdrawn{u"超支", u"Overdrawn"};
inline constexpr Bilingual kExhausted{u"预算用尽", u"Budget used up"};
inline constexpr Bilingual kNoOutage{u"本期没有中断。", u"There was no outage in the period."};
inline constexpr Bilingual kNothingKnown{u"没有可显示的数据。", u"Nothing is known for this period."};

}  // namespace figure_word

}  // namespace holdfast
