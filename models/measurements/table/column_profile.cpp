// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/column_profile.h"

#include "models/measurements/table/plain_text.h"

#include <algorithm>

namespace holdfast {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whether there is a digit, or a character beyond ASCII that may be a wide one.
bool hasDigit(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(), [](char c) {
        return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    });
}

void addTime(ColumnProfile& profile, std::string_view cell)
{
    if (const auto time = readTimeText(cell)) {
        ++profile.times;
        if (!time->offsetSeconds && profile.zoneless++ == 0)
            profile.zonelessExample = textOf(cell);
        const bool isOpen = time->date == TimeText::Date::Open || time->date == TimeText::Date::OpenYear;
        if (isOpen && profile.openDates++ == 0)
            profile.openDateExample = textOf(cell);
        profile.serials += time->date == TimeText::Date::Serial;
        profile.days += time->date != TimeText::Date::Epoch && time->msOfDay == 0;
    } else if (const auto clock = readClockText(cell)) {
        if (profile.clocks++ == 0)
            profile.clockExample = textOf(cell);
        profile.zonelessClocks += !clock->offsetSeconds;
    } else if (readClockRange(cell)) {
        if (profile.ranges++ == 0)
            profile.rangeExample = textOf(cell);
    } else {
        profile.hours += readBareClock(cell, BareClock::Hours).has_value();
        profile.partsOfADay += readBareClock(cell, BareClock::PartsOfADay).has_value();
    }
}

void addNumber(ColumnProfile& profile, std::string_view cell, const NumberReader::Reading& number)
{
    ++profile.numbers;
    profile.most = std::max(profile.most, number.value);
    profile.percents += number.unit == "%";
    if (profile.unit.isEmpty())
        profile.unit = textOf(number.unit);
    profile.isBinary = profile.isBinary && (cell == "0" || cell == "1");
    const char sign = decimalSignOf(cell);
    profile.hasPoint = profile.hasPoint || sign == '.';
    profile.hasComma = profile.hasComma || sign == ',';
    if (number.outcome == NumberReader::Outcome::Undecided && profile.undecidedSigns++ == 0)
        profile.undecidedExample = textOf(cell);
}

void addWord(ColumnProfile& profile, std::string_view cell)
{
    constexpr qsizetype kMostWords = 50;
    const QString text = textOf(cell);
    const auto known = profile.words.find(text);
    if (known != profile.words.end())
        ++known.value();
    else if (profile.words.size() < kMostWords)
        profile.words.insert(text, 1);
    else
        profile.hasManyWords = true;
}

}  // namespace

void ColumnProfile::add(std::string_view cell)
{
    cell = trimmed(cell);
    // Whether a comma is a decimal sign is judged for the column as a whole.
    const auto number = NumberReader(0).read(cell);
    if (number.outcome == NumberReader::Outcome::Nothing)
        return;
    ++filled;
    if (hasDigit(cell))
        addTime(*this, cell);
    if (number.outcome == NumberReader::Outcome::Number ||
        number.outcome == NumberReader::Outcome::Undecided ||
        number.outcome == NumberReader::Outcome::Shortened)
        addNumber(*this, cell, number);
    if (!hasManyWords)
        addWord(*this, cell);
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
