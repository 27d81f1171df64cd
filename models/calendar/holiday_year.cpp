// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_year.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

Error invalid(const QString& message)
{
    return {Error::Code::InvalidValue, message, {}};
}

bool isOnlyIn(int month, const QList<HolidayDay>& days)
{
    return std::all_of(days.cbegin(), days.cend(),
                       [month](const HolidayDay& day) { return day.date.month() == month; });
}

/// The year whose holidays the days of `year` belong to.
int owner(int year, const QMap<int, QList<HolidayDay>>& byYear)
{
    const QList<HolidayDay>& days = byYear[year];
    if (byYear.contains(year + 1) && isOnlyIn(12, days) && !isOnlyIn(12, byYear[year + 1]))
        return year + 1;
    if (byYear.contains(year - 1) && isOnlyIn(1, days) && !isOnlyIn(1, byYear[year - 1]))
        return year - 1;
    return year;
}

Done checkDay(const HolidayDay& day, int year, const QString& source)
{
    if (!day.date.isValid() || day.date.year() < year - 1 || day.date.year() > year + 1) {
        return invalid(Text::tr("The holidays of %1 (%2) contain the day %3, which is not near that year. "
                                "Correct the date or the year and try again.")
                           .arg(QString::number(year), source, day.date.toString(Qt::ISODate)));
    }
    if (day.name.simplified().isEmpty()) {
        return invalid(Text::tr("The day %1 in %2 has no name. Give the holiday's name and try again.")
                           .arg(day.date.toString(Qt::ISODate), source));
    }
    return done();
}

}  // namespace

Result<HolidayYear> HolidayYear::make(int year, const QString& source, const QList<HolidayDay>& days)
{
    const QString from = source.simplified();
    if (from.isEmpty())
        return invalid(Text::tr("The holidays have no source. Name the paper or the file they come from."));
    if (year < kFirstYear || year > kLastYear) {
        return invalid(Text::tr("%1 names the year %2, which cannot be. Use a year from %3 to %4.")
                           .arg(from)
                           .arg(year)
                           .arg(kFirstYear)
                           .arg(kLastYear));
    }
    QMap<QDate, HolidayDay> byDate;
    for (const HolidayDay& day : days) {
        if (const Done sound = checkDay(day, year, from); !sound)
            return sound.error();
        const auto known = byDate.constFind(day.date);
        if (known == byDate.cend()) {
            byDate.insert(day.date, {day.date, day.name.simplified(), day.isOffDay});
        } else if (known->isOffDay != day.isOffDay) {
            return invalid(
                Text::tr("%1 calls %2 both a day off and a working day. Correct the file and try again.")
                    .arg(from, day.date.toString(Qt::ISODate)));
        }
    }
    const bool hasOffDay = std::any_of(byDate.cbegin(), byDate.cend(), [year](const HolidayDay& day) {
        return day.isOffDay && day.date.year() == year;
    });
    if (!hasOffDay) {
        return invalid(
            Text::tr("%1 names no day off in %2. That does not mean that the year has no holidays: they are "
                     "not published yet. Take the file in again when they are.")
                .arg(from)
                .arg(year));
    }
    return HolidayYear(year, from, byDate.values());
}

Result<QList<HolidayYear>> groupIntoYears(const QList<HolidayDay>& days, const QString& source)
{
    QMap<int, QList<HolidayDay>> byYear;
    for (const HolidayDay& day : days)
        byYear[day.date.year()].append(day);
    QMap<int, QList<HolidayDay>> byOwner;
    for (auto it = byYear.cbegin(); it != byYear.cend(); ++it)
        byOwner[owner(it.key(), byYear)].append(it.value());
    if (byOwner.isEmpty()) {
        return invalid(
            Text::tr("%1 names no days. That does not mean that there are no holidays. Take in a file that "
                     "lists them.")
                .arg(source));
    }
    QList<HolidayYear> years;
    for (auto it = byOwner.cbegin(); it != byOwner.cend(); ++it) {
        Result<HolidayYear> year = HolidayYear::make(it.key(), source, it.value());
        if (!year)
            return year.error();
        years.append(std::move(year).value());
    }
    return years;
}

}  // namespace holdfast
