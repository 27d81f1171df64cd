// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/csv_scanner.h"
#include "models/tabular/row_source.h"
#include "models/tabular/text_source.h"

namespace holdfast {

/// What a person says about a CSV file; what is absent is recognised.
struct CsvForm {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;  ///< ',', ';', '|' or a tabulator; stands above a line "sep=;".
};

/// A CSV file of any size, record by record. Encoding and separator are recognised from its head, a first
/// line "sep=;" obeyed and left out.
class CsvStream final : public RowSource {
public:
    /// BadInput where it is empty or no text in a known encoding; Io where it cannot be read.
    static Result<std::unique_ptr<CsvStream>> open(const QString& path, const CsvForm& form = {});

    bool next(TableRow& row) override { return m_scanner.next(row); }
    const std::optional<Error>& failure() const override { return m_scanner.failure(); }
    qint64 position() const override { return m_source.position(); }
    qint64 size() const override { return m_source.size(); }

    TextEncoding encoding() const { return m_source.encoding(); }
    bool hasByteOrderMark() const { return m_source.hasMark(); }
    char separator() const { return m_separator; }

private:
    CsvStream(std::unique_ptr<ByteSource> text, const TextSource& source, char separator, qint64 firstLine)
        : m_source(source), m_separator(separator), m_scanner(std::move(text), separator, firstLine)
    {
    }

    const TextSource& m_source;  ///< Owned by the scanner.
    char m_separator;
    CsvScanner m_scanner;
};

/// The separator that cuts the records at the beginning of a text most evenly: comma, semicolon or tabulator;
/// a vertical bar only where it cuts more of them than any of these.
char recogniseSeparator(const QByteArray& head);

}  // namespace holdfast
