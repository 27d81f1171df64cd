// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendar_service.h"

#include "models/calendar/holiday_file.h"
#include "models/calendar/holiday_store.h"
#include "models/calendar/shipped_holidays.h"

#include <QFileInfo>

namespace holdfast {

CalendarService::CalendarService(StorageThread& storage, Disk& disk, const TimeSource& time, QObject* parent)
    : QObject(parent), m_storage(storage), m_disk(disk), m_time(time)
{
}

QFuture<Result<WorkCalendar>> CalendarService::calendar()
{
    return m_storage.run([](Database& database) -> Result<WorkCalendar> {
        const auto shipped = shippedHolidays();
        const auto imported = HolidayStore(database).years();
        if (!shipped)
            return shipped.error();
        if (!imported)
            return imported.error();
        return WorkCalendar(shipped.value() + imported.value());
    });
}

QFuture<Result<HolidayImport>> CalendarService::importFile(const QString& path)
{
    return m_storage.run(
        [&disk = m_disk, path, now = m_time.now()](Database& database) -> Result<HolidayImport> {
            const auto bytes = disk.read(path, kMaxHolidayFileBytes);
            if (!bytes)
                return bytes.error();
            const auto years = parseHolidayFile(bytes.value(), QFileInfo(path).fileName());
            if (!years)
                return years.error();
            const auto changed = HolidayStore(database).put(years.value(), now);
            if (!changed)
                return changed.error();
            HolidayImport report{{}, changed.value()};
            for (const HolidayYear& year : years.value())
                report.years.append(year.year());
            return report;
        });
}

}  // namespace holdfast
