// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/work_calendar.h"
#include "models/core/disk.h"
#include "models/core/time_source.h"
#include "models/storage/storage_thread.h"

#include <QObject>

namespace holdfast {

/// What an import of holidays brought.
struct HolidayImport {
    QList<int> years;  ///< In the file.
    int changed = 0;   ///< How many of them were new or differ from what was there.
};

/// The working-day calendar as the rest of the program uses it: the shipped years and, above them, the
/// imported ones. Lives on the GUI thread, never blocks it.
class CalendarService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    CalendarService(StorageThread& storage, Disk& disk, const TimeSource& time, QObject* parent = nullptr);

    QFuture<Result<WorkCalendar>> calendar();
    /// Takes the file at `path` whole or not at all; importing it again changes nothing.
    QFuture<Result<HolidayImport>> importFile(const QString& path);

private:
    StorageThread& m_storage;
    Disk& m_disk;
    const TimeSource& m_time;
};

}  // namespace holdfast
