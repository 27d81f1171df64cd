// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_store.h"

#include "models/storage/database.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kYears = "SELECT year, source FROM holiday_year ORDER BY year"_L1;

constexpr auto kDaysOf = "SELECT day, name, is_off FROM holiday_day WHERE year = ? ORDER BY day"_L1;

/// Reads the columns of kDaysOf, in that order.
HolidayDay readDay(const Rows& row)
{
    return {QDate::fromString(row.text(0), Qt::ISODate), row.text(1), row.boolean(2)};
}

constexpr auto kDeleteDays = "DELETE FROM holiday_day WHERE year = ?"_L1;

constexpr auto kPutYear = R"(
    INSERT INTO holiday_year (year, source, imported_at_ms) VALUES (?, ?, ?)
        ON CONFLICT (year) DO UPDATE SET source = excluded.source, imported_at_ms = excluded.imported_at_ms
)"_L1;

constexpr auto kInsertDay = "INSERT INTO holiday_day (year, day, name, is_off) VALUES (?, ?, ?, ?)"_L1;

}  // namespace

QList<HolidayYear> readHolidayYears(Connection& connection)
{
    QList<HolidayYear> years;
    auto row = connection.query(kYears);
    while (row.next()) {
        QList<HolidayDay> days;
        auto day = connection.query(kDaysOf, {row.integer(0)});
        while (day.next())
            days.append(readDay(day));
        auto year = HolidayYear::make(static_cast<int>(row.integer(0)), row.text(1), days);
        if (!year)
            throw StorageException{Error::Code::CorruptData, u"holiday_year %1"_s.arg(row.integer(0))};
        years.append(std::move(year).value());
    }
    return years;
}

Result<QList<HolidayYear>> HolidayStore::years() const
{
    return m_database.read(&readHolidayYears);
}

Result<int> HolidayStore::put(const QList<HolidayYear>& years, Instant now)
{
    return m_database.transact([&](Connection& connection) {
        const QList<HolidayYear> before = readHolidayYears(connection);
        int changed = 0;
        for (const HolidayYear& year : years) {
            if (before.contains(year))
                continue;
            ++changed;
            connection.execute(kDeleteDays, {year.year()});
            connection.execute(kPutYear, {year.year(), year.source(), bindInstant(now)});
            for (const HolidayDay& day : year.days())
                connection.execute(kInsertDay, {year.year(), day.date.toString(Qt::ISODate), day.name,
                                                day.isOffDay ? 1 : 0});
        }
        return changed;
    });
}

}  // namespace holdfast
