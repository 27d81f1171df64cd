// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/work_calendar.h"

#include <QCoreApplication>
#include <QMap>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

Error invalid(const QString& message)
{
    return {Error::Code::InvalidValue, message, {}};
}

}  // namespace

WorkCalendar::WorkCalendar(const QList<HolidayYear>& years)
{
    QMap<int, const HolidayYear*> byYear;
    for (const HolidayYear& year : years)
        byYear.insert(year.year(), &year);
    for (const HolidayYear* year : byYear) {
        m_knownYears.insert(year->year());
        for (const HolidayDay& day : year->days())
            m_isOffDay.insert(day.date, day.isOffDay);
    }
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    Q_ASSERT(date.isValid());
    const auto stated = m_isOffDay.constFind(date);
    if (stated != m_isOffDay.cend())
        return !*stated;
    return date.dayOfWeek() < Qt::Saturday;
}

bool WorkCalendar::isKnown(QDate date) const
{
    return date.isValid() && m_knownYears.contains(date.year());
}

Result<WorkCalendar::Reckoned> WorkCalendar::reckon(QDate from, int days, int step) const
{
    if (!from.isValid() || from.year() < HolidayYear::kFirstYear || from.year() > HolidayYear::kLastYear) {
        return invalid(
            Text::tr("Working days cannot be counted from that day, because it is not a date from %1 to %2. "
                     "Enter a date like 2026-02-24.")
                .arg(HolidayYear::kFirstYear)
                .arg(HolidayYear::kLastYear));
    }
    if (days < 1 || days > kMaxDays) {
        return invalid(Text::tr("%1 working days cannot be counted. Enter a number from 1 to %2.")
                           .arg(days)
                           .arg(kMaxDays));
    }
    Reckoned reckoned{from, true};
    for (int left = days; left > 0;) {
        reckoned.date = reckoned.date.addDays(step);
        reckoned.isKnown = reckoned.isKnown && isKnown(reckoned.date);
        if (isWorkingDay(reckoned.date))
            --left;
    }
    return reckoned;
}

Result<WorkCalendar::Reckoned> WorkCalendar::latestNoticeDate(QDate before, int days) const
{
    return reckon(before, days, -1);
}

Result<WorkCalendar::Reckoned> WorkCalendar::addWorkingDays(QDate from, int days) const
{
    return reckon(from, days, 1);
}

Result<WorkCalendar::Counted> WorkCalendar::workingDaysIn(int year, int month) const
{
    const QDate first(year, month, 1);
    if (!first.isValid() || year < HolidayYear::kFirstYear || year > HolidayYear::kLastYear) {
        return invalid(Text::tr("There is no month %1 of the year %2. Enter a month like 2026-02.")
                           .arg(month)
                           .arg(year));
    }
    Counted counted{0, isKnown(first)};
    for (QDate date = first; date.month() == month; date = date.addDays(1))
        counted.days += isWorkingDay(date) ? 1 : 0;
    return counted;
}

}  // namespace holdfast
