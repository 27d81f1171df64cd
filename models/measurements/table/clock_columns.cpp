// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/clock_columns.h"

#include "models/measurements/table/header_words.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Whether a column may hold times of day in any way that is known. Bare numbers are that only by the name.
bool mayBeClocks(const TableSketch& sketch, int column)
{
    const ColumnProfile& profile = sketch.columns.at(column).profile;
    const bool isBare = profile.isHours() || profile.isPartsOfADay();
    return profile.isClocks() || profile.isRanges() ||
           (isBare && readHeaderWord(sketch.header.at(column)).clock.has_value());
}

/// Whether they can be only that, so that nobody must be asked.
bool areClocks(const TableSketch& sketch, int column)
{
    const ColumnProfile& profile = sketch.columns.at(column).profile;
    const auto time = sketch.layout.column(ColumnRole::Time);
    const bool isBesideSerials = time && sketch.columns.at(*time).profile.isSerials();
    return profile.isClocks() || (profile.isHours() && readHeaderWord(sketch.header.at(column)).isHour) ||
           (profile.isPartsOfADay() && isBesideSerials);
}

QList<int> unusedClocks(const TableSketch& sketch, const QJsonObject& said, const TableLayout& layout)
{
    // "Every other column" is said of those that are nothing else.
    const bool isEveryOther = said.value(u"series"_s).toString() == u"*"_s;
    const QList<int> used = layout.columns.values() + (isEveryOther ? QList<int>() : layout.series);
    QList<int> unused;
    for (int i = 0; i < sketch.columns.size(); ++i) {
        if (mayBeClocks(sketch, i) && !used.contains(i))
            unused.append(i);
    }
    return unused;
}

/// The only one of `columns` whose name says that it is `role`; nothing where there are several.
std::optional<int> columnOf(ColumnRole role, const TableSketch& sketch, const QList<int>& columns)
{
    std::optional<int> found;
    for (const int i : columns) {
        if (readHeaderWord(sketch.header.at(i)).clock != role)
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    return found;
}

bool holdsDays(const TableSketch& sketch, const TableLayout& layout, ColumnRole role)
{
    const auto column = layout.column(role);
    return column && sketch.columns.at(*column).profile.isDays();
}

}  // namespace

void pairClocks(const TableSketch& sketch, const QJsonObject& said, TableLayout& layout)
{
    const auto pair = [&](ColumnRole clock) {
        const auto column = columnOf(clock, sketch, unusedClocks(sketch, said, layout));
        if (column && !said.contains(keyword(clock)) && areClocks(sketch, *column))
            layout.columns.insert(clock, *column);
    };
    if (holdsDays(sketch, layout, ColumnRole::Time))
        pair(ColumnRole::Clock);
    // One day for both ends is that of the beginning.
    const bool hasOneDay = layout.has(ColumnRole::Clock) && !layout.has(ColumnRole::End);
    if (hasOneDay || holdsDays(sketch, layout, ColumnRole::End))
        pair(ColumnRole::EndClock);
}

BareClock bareClockOf(const TableSketch& sketch)
{
    for (const ColumnRole role : {ColumnRole::Clock, ColumnRole::EndClock}) {
        const auto column = sketch.layout.column(role);
        if (!column)
            continue;
        const ColumnProfile& profile = sketch.columns.at(*column).profile;
        if (profile.isHours())
            return BareClock::Hours;
        if (profile.isPartsOfADay())
            return BareClock::PartsOfADay;
    }
    return BareClock::None;
}

QList<int> looseClocks(const TableSketch& sketch, const QJsonObject& said)
{
    const TableLayout& layout = sketch.layout;
    const auto isOpen = [&](ColumnRole clock) {
        return !layout.has(clock) && !said.contains(keyword(clock));
    };
    const bool isStartOpen = isOpen(ColumnRole::Clock) && holdsDays(sketch, layout, ColumnRole::Time);
    const bool isEndOpen = isOpen(ColumnRole::EndClock) && holdsDays(sketch, layout, ColumnRole::End);
    const bool isEndMissing = isOpen(ColumnRole::EndClock) && !layout.has(ColumnRole::End);
    QList<int> loose;
    for (const int i : unusedClocks(sketch, said, layout)) {
        const bool isEnd = readHeaderWord(sketch.header.at(i)).clock == ColumnRole::EndClock;
        if ((isStartOpen && !isEnd) || isEndOpen || (isEndMissing && isEnd))
            loose.append(i);
    }
    return loose;
}

}  // namespace holdfast
