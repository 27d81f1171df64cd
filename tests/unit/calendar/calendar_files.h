// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/holiday_file.h"
#include "models/calendar/work_calendar.h"

#include <QByteArray>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace holdfast {

/// A date for expected values: day("2026-02-24").
inline QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline QString testCalendar(const QString& name)
{
    return QStringLiteral(HOLDFAST_TEST_DATA_DIR "/calendars/") + name;
}

/// The years in a file that must be readable.
inline QList<HolidayYear> yearsOf(const QString& path)
{
    const auto years = parseHolidayFile(contentOf(path), QFileInfo(path).fileName());
    if (!years) {
        ADD_FAILURE() << path.toStdString() << ": " << years.error().message.toStdString();
        return {};
    }
    return years.value();
}

/// 2020.json … 2026.json of `folder`, which ends in "/".
inline WorkCalendar calendarOf(const QString& folder)
{
    QList<HolidayYear> years;
    for (int year = 2020; year <= 2026; ++year)
        years += yearsOf(folder + QString::number(year) + QStringLiteral(".json"));
    return WorkCalendar(years);
}

/// The calendar that Holdfast ships with: holiday-cn.
inline WorkCalendar shippedCalendar()
{
    return calendarOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/calendars/"));
}

/// The independent second source.
inline WorkCalendar chineseDaysCalendar()
{
    return calendarOf(testCalendar(QStringLiteral("chinese-days/")));
}

/// The rows of a CSV file without quotes, its heading left out.
inline QList<QStringList> rowsOf(const QString& path)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.trimmed().split(u','));
    EXPECT_GT(rows.size(), 1) << path.toStdString();
    return rows.mid(1);
}

}  // namespace holdfast
