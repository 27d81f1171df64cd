// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/repeated_days.h"

#include "models/measurements/table/plain_text.h"

#include <map>
#include <string>

namespace holdfast {

bool saysDaysRepeatedly(OpenTable& table, const TableSketch& sketch)
{
    constexpr int kJudged = 1000;
    std::vector<size_t> columns;
    for (const ColumnRole role :
         {ColumnRole::Time, ColumnRole::Monitor, ColumnRole::Component, ColumnRole::Module}) {
        if (const auto at = sketch.layout.column(role))
            columns.push_back(static_cast<size_t>(*at));
    }
    table.rows->padTo(static_cast<size_t>(sketch.header.size()));
    std::map<std::string, int> counts;
    TableRow row;
    int rows = 0;
    for (int i = 0; i < kJudged && table.rows->next(row); ++i) {
        const bool isBelow = !sketch.headerLine || row.line > *sketch.headerLine;
        if (!isBelow || row.fields.size() != static_cast<size_t>(sketch.header.size()))
            continue;
        std::string key;
        for (const size_t column : columns)
            key.append(trimmed(row.fields[column])).push_back('\n');
        ++counts[key];
        ++rows;
    }
    int repeated = 0;
    for (const auto& [key, count] : counts)
        repeated += count > 1 ? count : 0;
    return repeated * 2 > rows;
}

}  // namespace holdfast
