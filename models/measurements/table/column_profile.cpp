// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/column_profile.h"

#include "models/measurements/table/plain_text.h"

#include <algorithm>

namespace holdfast {

void ColumnProfile::add(std::string_view cell)
{
    constexpr qsizetype kMostWords = 50;
    cell = trimmed(cell);
    // Whether a comma is a decimal sign is judged for the column as a whole.
    const auto number = NumberReader(0).read(cell);
    if (number.outcome == NumberReader::Outcome::Nothing)
        return;
    ++filled;
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    if (const auto time = readTimeText(cell)) {
        ++times;
        if (!time->offsetSeconds && zoneless++ == 0)
            zonelessExample = text;
        const bool isOpen = time->date == TimeText::Date::Open || time->date == TimeText::Date::OpenYear;
        if (isOpen && openDates++ == 0)
            openDateExample = text;
        days += time->date != TimeText::Date::Epoch && time->msOfDay == 0;
    } else if (const auto clock = readClockText(cell)) {
        if (clocks++ == 0)
            clockExample = text;
        zonelessClocks += !clock->offsetSeconds;
    }
    if (number.outcome == NumberReader::Outcome::Number ||
        number.outcome == NumberReader::Outcome::Undecided ||
        number.outcome == NumberReader::Outcome::Shortened) {
        ++numbers;
        most = std::max(most, number.value);
        percents += number.unit == "%";
        if (unit.isEmpty())
            unit = QString::fromUtf8(number.unit.data(), static_cast<qsizetype>(number.unit.size()));
        isBinary = isBinary && (cell == "0" || cell == "1");
        const char sign = decimalSignOf(cell);
        hasPoint = hasPoint || sign == '.';
        hasComma = hasComma || sign == ',';
        if (number.outcome == NumberReader::Outcome::Undecided && undecidedSigns++ == 0)
            undecidedExample = text;
    }
    const auto known = words.find(text);
    if (known != words.end())
        ++known.value();
    else if (words.size() < kMostWords)
        words.insert(text, 1);
    else
        hasManyWords = true;
}

QStringList ColumnProfile::sortedWords() const
{
    QStringList sorted = words.keys();
    std::sort(sorted.begin(), sorted.end(), [this](const QString& a, const QString& b) {
        return words.value(a) != words.value(b) ? words.value(a) > words.value(b) : a < b;
    });
    return sorted;
}

}  // namespace holdfast
