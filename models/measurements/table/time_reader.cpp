// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/time_reader.h"

#include "models/measurements/table/plain_text.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qint64 kMsPerDay = 86'400'000;
constexpr int kCentury = 2000;

qint64 msOfDate(const QDate& date)
{
    static const QDate kEpoch(1970, 1, 1);
    return kEpoch.daysTo(date) * kMsPerDay;
}

/// The date of which the text leaves the order open, in `order`.
QDate orderedDate(const TimeText& time, DateOrder order)
{
    const bool hasOpenYear = time.date == TimeText::Date::OpenYear;
    const int century = hasOpenYear ? kCentury : 0;
    switch (order) {
    case DateOrder::DayMonthYear: return {time.third + century, time.second, time.first};
    case DateOrder::MonthDayYear: return {time.third + century, time.first, time.second};
    case DateOrder::YearMonthDay:
        return hasOpenYear ? QDate(time.first + century, time.second, time.third) : QDate();
    }
    Q_UNREACHABLE();
}

}  // namespace

TimeReader::TimeReader(const std::optional<QTimeZone>& zone, std::optional<DateOrder> order) : m_order(order)
{
    if (zone)
        m_local.emplace(*zone);
}

TimeReader::Outcome TimeReader::dayOf(const TimeText& time, qint64& dayMs) const
{
    QDate date;
    switch (time.date) {
    case TimeText::Date::Epoch: return Outcome::NoDate;
    case TimeText::Date::YearFirst: date = QDate(time.first, time.second, time.third); break;
    case TimeText::Date::DayFirst: date = QDate(time.third, time.second, time.first); break;
    case TimeText::Date::Serial: date = QDate(1899, 12, 30).addDays(time.first); break;
    case TimeText::Date::Open:
    case TimeText::Date::OpenYear:
        if (!m_order)
            return Outcome::NoOrder;
        date = orderedDate(time, *m_order);
        break;
    }
    if (!date.isValid())
        return Outcome::NoDate;
    dayMs = msOfDate(date);
    return Outcome::Read;
}

TimeReader::Outcome TimeReader::readAny(std::string_view text, qint64& ms)
{
    const auto time = readTimeText(text);
    if (!time)
        return isShortened(text) ? Outcome::Shortened : Outcome::NoTime;
    if (time->date == TimeText::Date::Epoch) {
        ms = time->epochMs;
        return Outcome::Read;
    }
    return settle(*time, text, ms);
}

TimeReader::Outcome TimeReader::readAnyPair(std::string_view day, std::string_view clock, qint64& ms)
{
    auto time = readTimeText(day);
    if (!time || time->date == TimeText::Date::Epoch)
        return isShortened(day) ? Outcome::Shortened : Outcome::NoTime;
    if (time->msOfDay != 0)
        return Outcome::TwoClocks;
    const auto ofDay = clockOf(clock);
    if (!ofDay)
        return Outcome::NoClock;
    time->msOfDay = ofDay->msOfDay;
    if (ofDay->offsetSeconds)
        time->offsetSeconds = ofDay->offsetSeconds;
    return settle(*time, std::string(day) + ' ' + std::string(clock), ms);
}

std::optional<ClockText> TimeReader::clockOf(std::string_view text) const
{
    auto clock = readClockText(text);
    if (!clock && m_bare != BareClock::None)
        clock = readBareClock(text, m_bare);
    return !clock && m_takesBeginning ? readClockRange(text) : clock;
}

TimeReader::Outcome TimeReader::settle(const TimeText& time, std::string_view text, qint64& ms)
{
    qint64 localMs = 0;
    if (const Outcome day = dayOf(time, localMs); day != Outcome::Read)
        return day;
    localMs += time.msOfDay;
    if (time.offsetSeconds) {
        ms = localMs - *time.offsetSeconds * 1000LL;
        remember(text, ms, localMs);
        return Outcome::Read;
    }
    if (!m_local)
        return Outcome::NoZone;
    const LocalTimes::Moment moment = m_local->moment(localMs);
    switch (moment.kind) {
    case LocalTimes::Kind::Skipped: return Outcome::Skipped;
    case LocalTimes::Kind::Twice: return Outcome::Twice;
    case LocalTimes::Kind::Once: break;
    }
    ms = moment.ms;
    remember(text, ms, localMs);
    return Outcome::Read;
}

void TimeReader::remember(std::string_view text, qint64 ms, qint64 localMs)
{
    constexpr size_t kLocal = 19;
    constexpr size_t kUtc = 20;
    m_length = std::string_view::npos;
    const bool isUtc = text.size() == kUtc && text.back() == 'Z';
    if (!isUtc && text.size() != kLocal)
        return;
    if (text[4] != '-' || text[7] != '-' || (text[kDate] != 'T' && text[kDate] != ' '))
        return;
    const char* clock = text.data() + kDate;
    const qint64 sinceMidnight = ((two(clock + 1) * 60LL + two(clock + 4)) * 60 + two(clock + 7)) * 1000;
    if (sinceMidnight >= kMsPerDay || clock[3] != ':' || clock[6] != ':')
        return;
    // On a day on which the clock changes, the time since midnight says too little.
    if (!isUtc && (!m_local || !m_local->offsetOfDay(localMs)))
        return;
    m_length = text.size();
    m_mark = text[kDate];
    std::memcpy(m_date.data(), text.data(), kDate);
    m_dayMs = ms - sinceMidnight;
}

std::optional<qint64> TimeReader::momentOf(qint64 localMs)
{
    if (!m_local)
        return std::nullopt;
    const LocalTimes::Moment moment = m_local->moment(localMs);
    return moment.kind == LocalTimes::Kind::Once ? std::optional(moment.ms) : std::nullopt;
}

bool isShortened(std::string_view text)
{
    text = trimmed(text);
    constexpr size_t kMostDecimals = 2;
    const auto mark = text.find("E+");
    if (mark == std::string_view::npos || mark == 0 || mark + 3 > text.size())
        return false;
    const auto isDigits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    std::string_view mantissa = text.substr(0, mark);
    if (mantissa.front() == '-')
        mantissa.remove_prefix(1);
    const auto point = mantissa.find_first_of(".,");
    const std::string_view decimals = point == std::string_view::npos ? "" : mantissa.substr(point + 1);
    return isDigits(mantissa.substr(0, point)) && decimals.size() <= kMostDecimals &&
           (decimals.empty() || isDigits(decimals)) && isDigits(text.substr(mark + 2));
}

QString describe(TimeReader::Outcome outcome, std::string_view text, const std::optional<QTimeZone>& zone)
{
    const QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(60);
    const QString name = zone ? QString::fromUtf8(zone->id()) : QString();
    switch (outcome) {
    case TimeReader::Outcome::Read: return {};
    case TimeReader::Outcome::NoTime: return Text::tr("“%1” is no time that can be read.").arg(shown);
    case TimeReader::Outcome::NoDate: return Text::tr("There is no day “%1”.").arg(shown);
    case TimeReader::Outcome::NoClock: return Text::tr("“%1” is no time of day that can be read.").arg(shown);
    case TimeReader::Outcome::TwoClocks:
        return Text::tr("“%1” has a time of day already, and another column says one too.").arg(shown);
    case TimeReader::Outcome::NoZone: return Text::tr("“%1” names no time zone.").arg(shown);
    case TimeReader::Outcome::NoOrder:
        return Text::tr("Which number of “%1” is the day is not said.").arg(shown);
    case TimeReader::Outcome::Skipped:
        return Text::tr("“%1” does not exist in %2: the clock was put forward over it.").arg(shown, name);
    case TimeReader::Outcome::Twice:
        return Text::tr("“%1” was twice in %2, because the clock was put back. Export the times in UTC.")
            .arg(shown, name);
    case TimeReader::Outcome::Shortened:
        return Text::tr(
                   "A spreadsheet shortened the number “%1”. Export the file again without opening it there.")
            .arg(shown);
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
