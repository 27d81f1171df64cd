// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/byte_source.h"
#include "models/tabular/mark_walk.h"
#include "models/tabular/table_row.h"

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

/// Cuts UTF-8 text into records and fields (RFC 4180), whatever its size, with flat memory: pieces of 1 MiB,
/// more only where a record is longer, 16 MiB at most.
///
/// Line ends may be LF, CRLF or CR, mixed. A quote counts only at the beginning of a field; elsewhere it is
/// text, as spreadsheets do it. A record that cannot be used comes with its flaw, and the next one follows.
class CsvScanner {
public:
    /// `firstLine` is the number of the line with which `source` begins.
    CsvScanner(std::unique_ptr<ByteSource> source, char separator, qint64 firstLine = 1);

    /// The next record; false at the end and after a failure.
    bool next(TableRow& row);
    /// Why the text could not be read to its end.
    const std::optional<Error>& failure() const { return m_failure; }

private:
    enum class Filling { More, End, Failed };
    /// A record with quotes or NUL bytes, before it is cut.
    struct Extent {
        const char* end;  ///< Its line end or the end of the text; null where more text is needed.
        RowFlaw flaw = RowFlaw::None;
        qint64 innerLines = 0;  ///< Line ends inside quotes.
    };

    /// Brings more text behind what is there; the record that began stays, perhaps in another place.
    Filling fill();
    void makeRoomFor(size_t size, size_t rest);
    bool refuseLongRecord();
    void passFeed();
    /// Ends the record, which has no quotes, before `lineEnd`.
    bool finish(TableRow& row, const char* lineEnd);
    bool readSlowly(TableRow& row);
    Extent extentOfRecord() const;
    const char* passQuoted(const char* at, Extent& extent) const;
    const char* endOfPlain(const char* at) const;
    void cut(const char* recordEnd);
    /// Moves behind the line end at `lineEnd`.
    void pass(const char* lineEnd);
    void settle(TableRow& row, RowFlaw flaw, const char* recordEnd, qint64 innerLines);
    RowFlaw flawOf(const char* recordEnd);
    void append(const char* begin, const char* end)
    {
        const std::string_view field(begin, static_cast<size_t>(end - begin));
        if (m_count < m_fields.size())
            m_fields[m_count] = field;
        else
            appendBeyond(field);
        ++m_count;
    }
    /// Makes room for `field`; beyond the most that a spreadsheet has, they are only counted.
    void appendBeyond(std::string_view field);
    const char* end() const { return m_buffer.get() + m_filled; }

    std::unique_ptr<ByteSource> m_source;
    char m_separator;
    MarkWalk m_walk;
    std::unique_ptr<char[]> m_buffer;
    size_t m_capacity;
    size_t m_filled = 0;
    bool m_isAtEnd = false;
    const char* m_record = nullptr;   ///< Where the record begins.
    const char* m_validTo = nullptr;  ///< Up to here the text is known to be well-formed.
    qint64 m_line;
    std::vector<std::string_view> m_fields;
    size_t m_count = 0;
    bool m_mayBeginWithFeed = false;  ///< A CR ended the text that was there; a LF would belong to it.
    std::optional<Error> m_failure;
};

}  // namespace holdfast
