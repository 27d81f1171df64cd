// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/layout_recognition.h"

#include "models/measurements/table/header_words.h"
#include "models/measurements/table/number_reader.h"
#include "models/measurements/table/state_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Rows = TableLayout::Rows;
using Series = TableLayout::Series;

const ColumnProfile& profileOf(const TableSketch& sketch, int column)
{
    return sketch.columns.at(column).profile;
}

bool hasOnlyStates(const ColumnProfile& profile)
{
    if (profile.filled == 0 || profile.hasManyWords)
        return false;
    return std::all_of(profile.words.keyBegin(), profile.words.keyEnd(),
                       [](const QString& word) { return stateOfWord(word, Rows::Samples).has_value(); });
}

/// Whether what is in a column fits what its name says.
bool fits(ColumnRole role, const ColumnProfile& profile)
{
    switch (role) {
    case ColumnRole::Time: return profile.isTimes();
    case ColumnRole::Clock:
    case ColumnRole::EndClock: return profile.isClocks();  // Bare numbers and ranges: pairClocks().
    case ColumnRole::End: return profile.isTimes() || profile.filled == 0;
    case ColumnRole::Value:
    case ColumnRole::Share: return profile.isNumbers();
    case ColumnRole::State: return !profile.hasManyWords && !profile.isTimes();
    case ColumnRole::Duration:
    case ColumnRole::Monitor:
    case ColumnRole::Component:
    case ColumnRole::Module:
    case ColumnRole::Cause: return true;
    }
    Q_UNREACHABLE();
}

/// What a column is by its name, where its content agrees.
std::optional<ColumnRole> roleOf(const HeaderWord& word, const ColumnProfile& profile)
{
    if (!word.role)
        return std::nullopt;
    ColumnRole role = *word.role;
    // "duration_ms" is how long an answer took.
    if (role == ColumnRole::Duration && word.unit == u"ms"_s)
        role = ColumnRole::Value;
    const bool isShareOfTime = profile.percents > 0 || (profile.isNumbers() && !profile.isBinary);
    if (role == ColumnRole::State && profile.percents > 0)
        role = ColumnRole::Share;
    else if (role == ColumnRole::State && word.isCountedAgainst && !hasOnlyStates(profile))
        role = ColumnRole::Cause;  // "Problem" with a text about it.
    else if (role == ColumnRole::Share && !isShareOfTime)
        role = ColumnRole::State;
    return fits(role, profile) ? std::optional(role) : std::nullopt;
}

/// Columns without a name that is known, in which there are numbers or states: one monitor each.
void recogniseSeries(const TableSketch& sketch, TableLayout& layout)
{
    // Beside a column that names the monitor, another one is something of it.
    const bool isWide = layout.columns.size() == 1 && layout.has(ColumnRole::Time);
    if (!isWide)
        return;
    const QList<int> taken = layout.columns.values();
    const bool isDays = profileOf(sketch, *layout.column(ColumnRole::Time)).isDays();
    for (int i = 0; i < sketch.columns.size(); ++i) {
        const ColumnProfile& profile = profileOf(sketch, i);
        const bool isOfDay = readHeaderWord(sketch.header.at(i)).clock && isDays &&
                             (profile.isHours() || profile.isPartsOfADay());
        const bool isSeries = profile.isNumbers() || hasOnlyStates(profile) || profile.filled == 0;
        if (taken.contains(i) || sketch.header.at(i).trimmed().isEmpty() || !isSeries || isOfDay)
            continue;
        layout.series.append(i);
    }
}

/// Columns of words are states, unless somebody says otherwise.
void deriveSeries(const TableSketch& sketch, TableLayout& layout)
{
    const auto& series = layout.series;
    const bool hasNumbers = std::any_of(series.cbegin(), series.cend(), [&sketch](int column) {
        return profileOf(sketch, column).isNumbers();
    });
    const bool hasWords = std::any_of(series.cbegin(), series.cend(), [&sketch](int column) {
        return profileOf(sketch, column).filled > 0 && !profileOf(sketch, column).isNumbers();
    });
    if (layout.seriesAre == Series::Values && hasWords && !hasNumbers)
        layout.seriesAre = Series::States;
}

void deriveRows(TableLayout& layout)
{
    const bool hasShares =
        layout.has(ColumnRole::Share) || (layout.isWide() && layout.seriesAre == Series::Shares);
    const bool isLasting =
        layout.has(ColumnRole::End) || layout.has(ColumnRole::EndClock) || layout.has(ColumnRole::Duration);
    if (hasShares && !layout.has(ColumnRole::State))
        layout.rows = Rows::Shares;
    else
        layout.rows = isLasting ? Rows::Intervals : Rows::Samples;
}

/// "s" and "ms" stay as they are, other words for them become them.
QString plainUnit(const QString& word)
{
    const QByteArray bytes = word.toUtf8();
    const UnitWord unit = unitOf({bytes.constData(), static_cast<size_t>(bytes.size())});
    if (unit.unit.empty())
        return word;
    if (unit.unit == "ms" && unit.factor > 1)
        return unit.factor > 1000 ? word : u"s"_s;
    return unit.factor < 1 || unit.factor > 1
               ? word
               : QString::fromLatin1(unit.unit.data(), static_cast<qsizetype>(unit.unit.size()));
}

QList<int> valueColumns(const TableLayout& layout)
{
    if (layout.isWide())
        return layout.seriesAre == Series::States ? QList<int>() : layout.series;
    QList<int> columns;
    for (const ColumnRole role : {ColumnRole::Value, ColumnRole::Share}) {
        if (const auto at = layout.column(role))
            columns.append(*at);
    }
    return columns;
}

void deriveValues(const TableSketch& sketch, TableLayout& layout)
{
    bool isResponse = false;
    bool hasPoint = false;
    bool hasComma = false;
    double most = 0;
    layout.unit.clear();
    for (const int column : valueColumns(layout)) {
        const ColumnProfile& profile = profileOf(sketch, column);
        const HeaderWord word = readHeaderWord(sketch.header.at(column));
        if (layout.unit.isEmpty())
            layout.unit = !profile.unit.isEmpty() ? profile.unit : plainUnit(word.unit);
        isResponse = isResponse || word.isResponse;
        most = std::max(most, profile.most);
        hasPoint = hasPoint || profile.hasPoint;
        hasComma = hasComma || profile.hasComma;
    }
    isResponse = isResponse || layout.unit == u"ms"_s || layout.unit == u"s"_s;
    if (layout.rows == Rows::Shares)
        layout.unit = layout.unit == u"%"_s || most > 1 ? u"%"_s : u"1"_s;
    const bool hasStates = !stateColumns(layout).isEmpty() || layout.rows != Rows::Samples;
    layout.metric = hasStates ? Metric::Probe : isResponse ? Metric::ResponseTime : Metric::Resource;
    layout.decimal = hasComma && !hasPoint ? ',' : '.';
}

void deriveWords(const TableSketch& sketch, TableLayout& layout)
{
    layout.words.clear();
    for (const int column : stateColumns(layout)) {
        const auto& words = profileOf(sketch, column).words;
        // What 1 means of "failure" is not what it means of "status".
        const bool isTwofold = !layout.isWide() && readHeaderWord(sketch.header.at(column)).isCountedAgainst;
        for (auto it = words.keyBegin(); it != words.keyEnd(); ++it) {
            const auto state = stateOfWord(*it, layout.rows);
            if (!state || (isTwofold && isBareWord(*it)))
                continue;
            layout.words.insert(it->toLower(), *state);
            // The other one may come only after a thousand rows.
            for (const QString& bare : isBareWord(*it) ? bareWords() : QStringList())
                layout.words.insert(bare, *stateOfWord(bare, layout.rows));
        }
    }
}

}  // namespace

QList<int> stateColumns(const TableLayout& layout)
{
    if (const auto state = layout.column(ColumnRole::State))
        return {*state};
    return layout.isWide() && layout.seriesAre == Series::States ? layout.series : QList<int>();
}

TableLayout recogniseColumns(const TableSketch& sketch)
{
    TableLayout layout;
    for (int i = 0; i < sketch.columns.size(); ++i) {
        const HeaderWord word = readHeaderWord(sketch.header.at(i));
        const auto role = roleOf(word, profileOf(sketch, i));
        if (!role)
            continue;
        const bool isBetter = *role == ColumnRole::Value && word.isResponse && layout.has(*role) &&
                              !readHeaderWord(sketch.header.at(*layout.column(*role))).isResponse;
        if (!layout.has(*role) || isBetter)
            layout.columns.insert(*role, i);
    }
    recogniseSeries(sketch, layout);
    return layout;
}

void deriveReading(const TableSketch& sketch, TableLayout& layout)
{
    deriveSeries(sketch, layout);
    deriveRows(layout);
    deriveValues(sketch, layout);
    deriveWords(sketch, layout);
    if (const auto duration = layout.column(ColumnRole::Duration)) {
        const QByteArray bytes = readHeaderWord(sketch.header.at(*duration)).unit.toUtf8();
        const UnitWord unit = unitOf({bytes.constData(), static_cast<size_t>(bytes.size())});
        if (unit.unit == "ms")
            layout.durationUnit = std::chrono::seconds(static_cast<qint64>(unit.factor / 1000));
    }
}

}  // namespace holdfast
