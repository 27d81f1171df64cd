// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csv.h"

#include "models/tabular/csv_scanner.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

Error refusal(const TableRow& row)
{
    if (row.flaw == RowFlaw::NotText) {
        return {Error::Code::BadInput,
                Text::tr("Line %1: the file is not UTF-8 text. Save it as “CSV UTF-8” and try again.")
                    .arg(row.line),
                {}};
    }
    return {Error::Code::BadInput,
            Text::tr("Line %1: %2 Nothing was read from the file.").arg(row.line).arg(describe(row)),
            {}};
}

}  // namespace

Result<QList<CsvRow>> readCsv(const QByteArray& bytes)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    CsvScanner scanner(std::make_unique<MemorySource>(text), ',');
    QList<CsvRow> rows;
    TableRow row;
    while (scanner.next(row)) {
        if (row.flaw != RowFlaw::None)
            return refusal(row);
        if (row.isBlank())
            continue;
        CsvRow read{static_cast<int>(row.line), {}};
        for (const std::string_view field : row.fields)
            read.fields.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        rows.append(std::move(read));
    }
    if (scanner.failure())
        return *scanner.failure();
    return rows;
}

}  // namespace holdfast
