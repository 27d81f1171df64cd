// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csv_scanner.h"

#include "models/tabular/utf8_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

constexpr size_t kPiece = 1024 * 1024;
constexpr size_t kLongestRecord = 16 * kPiece;
constexpr std::ptrdiff_t kLongestField = 64 * 1024;
constexpr size_t kFirstFields = 64;
constexpr size_t kMostFields = 16'384;
constexpr auto kPadding = static_cast<size_t>(BlockMarks::kBlock);
constexpr size_t kFirstCapacity = 2 * kPiece + kPadding;

}  // namespace

CsvScanner::CsvScanner(std::unique_ptr<ByteSource> source, char separator, qint64 firstLine)
    : m_source(std::move(source)),
      m_separator(separator),
      m_walk(separator),
      m_buffer(std::make_unique_for_overwrite<char[]>(kFirstCapacity)),
      m_capacity(kFirstCapacity),
      m_line(firstLine),
      m_fields(kFirstFields)
{
    m_record = m_validTo = m_buffer.get();
    std::memset(m_buffer.get(), 0, kPadding);
    m_walk.seek(m_buffer.get(), m_record, end());
}

bool CsvScanner::next(TableRow& row)
{
    if (m_failure)
        return false;
    if (m_mayBeginWithFeed)
        passFeed();
    m_count = 0;
    const char* field = m_record;
    const char* textEnd = end();
    MarkWalk walk = m_walk;
    for (;;) {
        const char* mark = walk.next(textEnd);
        if (mark == nullptr) {
            switch (fill()) {
            case Filling::Failed: return false;
            case Filling::End:
                if (m_record == textEnd)
                    return false;
                append(field, textEnd);
                return finish(row, textEnd);
            case Filling::More:
                m_count = 0;
                field = m_record;
                textEnd = end();
                walk = m_walk;
                continue;
            }
        }
        if (*mark == m_separator) {
            append(field, mark);
            field = mark + 1;
        } else if (*mark == '\n' || *mark == '\r') {
            m_walk = walk;
            append(field, mark);
            return finish(row, mark);
        } else {
            return readSlowly(row);
        }
    }
}

CsvScanner::Filling CsvScanner::fill()
{
    if (m_isAtEnd)
        return Filling::End;
    const auto rest = static_cast<size_t>(end() - m_record);
    if (rest > kLongestRecord && refuseLongRecord())
        return Filling::Failed;
    const auto valid = static_cast<size_t>(std::max(m_validTo, m_record) - m_record);
    makeRoomFor(rest + kPiece + kPadding, rest);
    m_record = m_buffer.get();
    m_filled = rest;
    const auto count = m_source->read(m_buffer.get() + rest, static_cast<qsizetype>(kPiece));
    if (!count) {
        m_failure = count.error();
        return Filling::Failed;
    }
    m_isAtEnd = *count == 0;
    m_filled += static_cast<size_t>(*count);
    std::memset(m_buffer.get() + m_filled, 0, kPadding);
    m_validTo = wellFormedEnd(m_buffer.get() + valid, end());
    m_walk.seek(m_buffer.get(), m_record, end());
    return Filling::More;
}

/// Moves the `rest` of the text that is still to be read to the front of a buffer of `size` bytes at least.
void CsvScanner::makeRoomFor(size_t size, size_t rest)
{
    if (m_capacity >= size) {
        std::memmove(m_buffer.get(), m_record, rest);
        return;
    }
    m_capacity = size + kPiece;
    auto larger = std::make_unique_for_overwrite<char[]>(m_capacity);
    std::memcpy(larger.get(), m_record, rest);
    m_buffer = std::move(larger);
}

bool CsvScanner::refuseLongRecord()
{
    m_failure =
        Error{Error::Code::BadInput,
              Text::tr("The record that begins on line %1 does not end within 16 MiB; perhaps a quote "
                       "is opened there and never closed. Correct that line and try again.")
                  .arg(m_line),
              {}};
    return true;
}

void CsvScanner::passFeed()
{
    if (m_record == end() && fill() != Filling::More)
        return;
    m_mayBeginWithFeed = false;
    if (*m_record == '\n') {
        ++m_record;
        m_walk.seek(m_buffer.get(), m_record, end());
    }
}

void CsvScanner::appendBeyond(std::string_view field)
{
    if (m_count >= kMostFields)
        return;
    m_fields.resize(std::min(2 * m_fields.size(), kMostFields));
    m_fields[m_count] = field;
}

bool CsvScanner::finish(TableRow& row, const char* lineEnd)
{
    settle(row, flawOf(lineEnd), lineEnd, 0);
    if (*lineEnd == '\n' && lineEnd < end())
        m_record = lineEnd + 1;
    else
        pass(lineEnd);
    return true;
}

RowFlaw CsvScanner::flawOf(const char* recordEnd)
{
    if (m_count > kMostFields)
        return RowFlaw::ManyFields;
    if (recordEnd > m_validTo) {
        const bool isText = wellFormedEnd(m_record, recordEnd) == recordEnd;
        m_validTo = wellFormedEnd(recordEnd, end());
        if (!isText)
            return RowFlaw::NotText;
    }
    if (recordEnd - m_record > kLongestField) {
        for (size_t i = 0; i < m_count; ++i) {
            if (m_fields[i].size() > static_cast<size_t>(kLongestField))
                return RowFlaw::LongField;
        }
    }
    return RowFlaw::None;
}

void CsvScanner::settle(TableRow& row, RowFlaw flaw, const char* recordEnd, qint64 innerLines)
{
    row.line = m_line;
    row.lastLine = m_line + innerLines;
    // A quote that never closes takes the line end at the end of the text with it.
    if (flaw == RowFlaw::OpenQuote && innerLines > 0 && (recordEnd[-1] == '\n' || recordEnd[-1] == '\r'))
        --row.lastLine;
    row.flaw = flaw;
    row.fields = {m_fields.data(), flaw == RowFlaw::None ? m_count : 0};
    m_line += innerLines + 1;
}

void CsvScanner::pass(const char* lineEnd)
{
    m_record = lineEnd;
    if (m_record < end()) {
        const bool isCarriage = *m_record == '\r';
        ++m_record;
        m_mayBeginWithFeed = isCarriage && m_record == end();
        if (isCarriage && m_record < end() && *m_record == '\n')
            ++m_record;
    }
    m_walk.seek(m_buffer.get(), m_record, end());
}

bool CsvScanner::readSlowly(TableRow& row)
{
    Extent extent = extentOfRecord();
    while (extent.end == nullptr) {
        if (fill() == Filling::Failed)
            return false;
        extent = extentOfRecord();
    }
    m_count = 0;
    const auto length = static_cast<size_t>(extent.end - m_record);
    RowFlaw flaw = extent.flaw;
    if (flaw == RowFlaw::None && std::memchr(m_record, '\0', length) != nullptr)
        flaw = RowFlaw::NulByte;
    const RowFlaw other = flawOf(extent.end);
    if (flaw == RowFlaw::None && other != RowFlaw::None)
        flaw = other;
    if (flaw == RowFlaw::None) {
        cut(extent.end);
        flaw = flawOf(extent.end);
    }
    settle(row, flaw, extent.end, extent.innerLines);
    pass(extent.end);
    return true;
}

const char* CsvScanner::endOfPlain(const char* at) const
{
    while (at < end() && *at != m_separator && *at != '\n' && *at != '\r')
        ++at;
    return at;
}

CsvScanner::Extent CsvScanner::extentOfRecord() const
{
    Extent extent{m_record};
    const char* at = m_record;
    for (;;) {
        const bool isQuoted = at < end() && *at == '"';
        if (isQuoted) {
            at = passQuoted(at + 1, extent);
            if (at == nullptr || extent.flaw == RowFlaw::OpenQuote) {
                extent.end = at;
                return extent;
            }
        }
        const char* fieldEnd = endOfPlain(at);
        if (isQuoted && fieldEnd != at)
            extent.flaw = RowFlaw::TextAfterQuote;
        at = fieldEnd;
        if (at == end() || *at != m_separator)
            break;
        ++at;
    }
    extent.end = at < end() || m_isAtEnd ? at : nullptr;
    return extent;
}

/// Behind the closing quote of the field whose text begins at `at`; null where more text is needed.
const char* CsvScanner::passQuoted(const char* at, Extent& extent) const
{
    const char* begin = at;
    for (;;) {
        at = static_cast<const char*>(std::memchr(at, '"', static_cast<size_t>(end() - at)));
        const bool isDecided = m_isAtEnd || (at != nullptr && at + 1 < end());
        if (!isDecided)
            return nullptr;
        if (at != nullptr && at + 1 < end() && at[1] == '"') {
            at += 2;
            continue;
        }
        const char* close = at != nullptr ? at : end();
        for (const char* c = begin; c < close; ++c) {
            const bool isLoneCarriage = *c == '\r' && (c + 1 == close || c[1] != '\n');
            extent.innerLines += *c == '\n' || isLoneCarriage;
        }
        if (at != nullptr)
            return at + 1;
        extent.flaw = RowFlaw::OpenQuote;
        return end();
    }
}

/// Cuts the record into its fields and takes their quotes away, in place.
void CsvScanner::cut(const char* recordEnd)
{
    char* at = m_buffer.get() + (m_record - m_buffer.get());
    for (;;) {
        const char* begin = at;
        const char* fieldEnd = at;
        if (at < recordEnd && *at == '"') {
            begin = ++at;
            char* to = at;
            while (*at != '"' || at[1] == '"') {
                at += *at == '"' ? 1 : 0;
                *to++ = *at++;
            }
            ++at;
            fieldEnd = to;
        } else {
            while (at < recordEnd && *at != m_separator)
                ++at;
            fieldEnd = at;
        }
        append(begin, fieldEnd);
        if (at >= recordEnd)
            return;
        ++at;
    }
}

}  // namespace holdfast
