// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_layout.h"
#include "models/tabular/table_row.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace holdfast {

/// Which series a row belongs to. Quick where the monitors come in the same order again and again.
class SeriesFinder {
public:
    /// `fallbackName` is the monitor's where neither a column nor the layout names it.
    SeriesFinder(const TableLayout& layout, const QString& fallbackName, MeasurementSink& sink);

    /// The series of the monitor that `row` names, until the next row; null where the name is empty or was
    /// shortened by a spreadsheet.
    const MeasurementSink::Index* find(const TableRow& row)
    {
        if (m_nameColumns.empty())
            return &m_constant;
        const std::string_view last = row.fields[static_cast<size_t>(m_nameColumns.back())];
        const std::string_view first = m_nameColumns.size() > 1
                                           ? row.fields[static_cast<size_t>(m_nameColumns.front())]
                                           : std::string_view();
        if (!m_known.empty()) {
            const size_t expected = m_known[m_current].next;
            const Known& known = m_known[expected];
            if (isSame(known.last, last) && isSame(known.first, first)) {
                m_current = expected;
                return &known.index;
            }
        }
        return findSlowly(row, first, last);
    }
    /// The series of a column in the wide form.
    MeasurementSink::Index ofColumn(const QString& name);
    /// Whether the monitor's name is neither in the table nor in the layout.
    bool isNamedByFallback() const { return m_isNamedByFallback; }
    /// Whether there are so many monitors that it can only be a mistake; new ones are not found then.
    bool isFull() const { return m_known.size() >= kMostMonitors; }

private:
    static constexpr size_t kMostMonitors = 100'000;

    struct Known {
        std::string first;
        std::string last;
        MeasurementSink::Index index;
        size_t next;  ///< Which one came after it last time.
    };

    template <class Word>
    static bool isSameIn(const char* a, const char* b, size_t size)
    {
        Word ofA;
        Word ofB;
        for (size_t at = 0; at + sizeof(Word) < size; at += sizeof(Word)) {
            std::memcpy(&ofA, a + at, sizeof(Word));
            std::memcpy(&ofB, b + at, sizeof(Word));
            if (ofA != ofB)
                return false;
        }
        std::memcpy(&ofA, a + size - sizeof(Word), sizeof(Word));
        std::memcpy(&ofB, b + size - sizeof(Word), sizeof(Word));
        return ofA == ofB;
    }
    /// Names are short, and comparing them is half of the work on a row: no call for each.
    static bool isSame(std::string_view a, std::string_view b)
    {
        if (a.size() != b.size())
            return false;
        if (a.size() >= sizeof(std::uint64_t))
            return isSameIn<std::uint64_t>(a.data(), b.data(), a.size());
        if (a.size() >= sizeof(std::uint32_t))
            return isSameIn<std::uint32_t>(a.data(), b.data(), a.size());
        return a == b;
    }

    const MeasurementSink::Index* findSlowly(const TableRow& row, std::string_view first,
                                             std::string_view last);
    SeriesDescription describe(const QString& monitor, const QString& module) const;

    const TableLayout& m_layout;
    MeasurementSink& m_sink;
    std::vector<int> m_nameColumns;  ///< None, one, or component and monitor.
    MeasurementSink::Index m_constant = 0;
    bool m_isNamedByFallback = false;
    std::vector<Known> m_known;
    std::unordered_map<std::string, size_t> m_placeByName;
    size_t m_current = 0;
};

}  // namespace holdfast
