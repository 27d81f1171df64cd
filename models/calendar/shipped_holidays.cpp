// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/shipped_holidays.h"

#include "models/calendar/holiday_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace holdfast {

Result<QList<HolidayYear>> shippedHolidays()
{
    QList<HolidayYear> years;
    const QDir folder(u":/holdfast/calendars"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::CorruptData, file.errorString(), name};
        const auto parsed = parseHolidayFile(file.readAll(), name);
        if (!parsed)
            return Error{Error::Code::CorruptData, parsed.error().message, name};
        years += parsed.value();
    }
    return years;
}

}  // namespace holdfast
