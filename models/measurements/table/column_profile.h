// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/number_reader.h"
#include "models/measurements/table/time_text.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <string_view>

namespace holdfast {

/// What the cells of a column look like, counted over the beginning of a table.
struct ColumnProfile {
    qint64 filled = 0;     ///< Cells that are not empty and no sign for "no value".
    qint64 times = 0;      ///< Of these, those that are times.
    qint64 zoneless = 0;   ///< Of the times, those that name no zone.
    qint64 days = 0;       ///< Of the times, those that say a day and no time of it but midnight.
    qint64 openDates = 0;  ///< Of the times, those of which the order of the date is open.
    qint64 clocks = 0;     ///< Times of day without a date; none of the times.
    qint64 zonelessClocks = 0;
    qint64 serials = 0;      ///< Of the times, days of a spreadsheet as bare numbers.
    qint64 hours = 0;        ///< Whole numbers from 0 to 23.
    qint64 partsOfADay = 0;  ///< Numbers from 0 to below 1: a time of day, as a spreadsheet keeps it.
    qint64 ranges = 0;       ///< 05:00-06:00: two times of day.
    QString rangeExample;
    qint64 numbers = 0;
    qint64 percents = 0;        ///< Of the numbers, those with a percent sign.
    qint64 undecidedSigns = 0;  ///< Of the numbers, those that may be thousands or decimals.
    bool hasPoint = false;      ///< Some number can only have a point before its decimals.
    bool hasComma = false;
    double most = 0;       ///< The largest number.
    bool isBinary = true;  ///< Every number was 0 or 1.
    QString unit;          ///< Of the numbers that have one.
    QString zonelessExample;
    QString openDateExample;
    QString clockExample;
    QString undecidedExample;
    QHash<QString, qint64> words;  ///< Different texts and how often, up to fifty; beyond that it is text.
    bool hasManyWords = false;

    void add(std::string_view cell);
    bool isTimes() const { return times > 0 && times * 2 >= filled; }
    bool isDays() const { return isTimes() && days * 2 >= times; }
    bool isClocks() const { return clocks > 0 && clocks * 2 >= filled; }
    bool isSerials() const { return isTimes() && serials * 2 >= times; }
    bool isHours() const { return hours > 0 && hours >= partsOfADay && hours * 2 >= filled; }
    bool isPartsOfADay() const { return partsOfADay > 0 && partsOfADay * 2 >= filled; }
    bool isRanges() const { return ranges > 0 && ranges * 2 >= filled; }
    bool isNumbers() const { return filled > 0 && numbers * 10 >= filled * 9; }
    /// The different texts, the most frequent first.
    QStringList sortedWords() const;
};

}  // namespace holdfast
