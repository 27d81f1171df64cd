// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_opening.h"

#include "models/tabular/csv_stream.h"
#include "models/tabular/xlsx_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qint64 kHead = 4096;

Error unknownForm(const QString& what)
{
    return {Error::Code::BadInput, Text::tr("The reading of the table cannot be used: %1").arg(what), {}};
}

Result<OpenTable> openCsv(const QString& path, const QByteArray& head, const QJsonObject& form)
{
    CsvForm said;
    const QString encoding = form.value(u"encoding"_s).toString();
    if (!encoding.isEmpty()) {
        said.encoding = textEncodingFromKeyword(encoding);
        if (!said.encoding) {
            QStringList known;
            for (const TextEncoding each : allTextEncodings())
                known.append(keyword(each));
            return unknownForm(
                Text::tr("There is no encoding “%1”. Known are %2.").arg(encoding, known.join(u", "_s)));
        }
        if (head.startsWith("\xfe\xff") && said.encoding == TextEncoding::Utf16Le)
            said.encoding = TextEncoding::Utf16Be;  // By its mark.
    }
    const QString separator = form.value(u"separator"_s).toString();
    if (!separator.isEmpty()) {
        if (separator.size() != 1 || !u",;\t|"_s.contains(separator))
            return unknownForm(Text::tr("“%1” is not known for “%2”.").arg(separator, u"separator"_s));
        said.separator = separator.front().toLatin1();
    }
    auto stream = CsvStream::open(path, said);
    if (!stream)
        return stream.error();
    OpenTable table;
    table.encoding = keyword(stream.value()->encoding());
    table.separator = QLatin1Char(stream.value()->separator());
    table.rows = std::move(stream).value();
    return table;
}

Result<OpenTable> openWorkbook(const QString& path, const QJsonObject& form)
{
    auto workbook = XlsxReader::open(path, form.value(u"sheet"_s).toString());
    if (!workbook)
        return workbook.error();
    OpenTable table;
    table.sheets = workbook.value()->sheets();
    table.sheet = workbook.value()->sheet();
    table.rows = std::move(workbook).value();
    return table;
}

}  // namespace

bool looksLikeWorkbook(const QByteArray& head)
{
    if (!head.startsWith("PK\x03\x04"))
        return false;
    const bool isOther =
        head.contains("word/") || head.contains("ppt/") || head.contains("mimetypeapplication/");
    return head.contains("xl/") || (!isOther && head.contains("[Content_Types].xml"));
}

Result<OpenTable> openTable(const QString& path, const QJsonObject& form)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Code::Io, Text::tr("The file %1 could not be read: %2").arg(path, file.errorString()), {}};
    const QByteArray head = file.read(kHead);
    file.close();
    return head.startsWith("PK\x03\x04") ? openWorkbook(path, form) : openCsv(path, head, form);
}

bool lacksEncoding(const QString& path, const QJsonObject& form)
{
    if (form.contains(u"encoding"_s) || openTable(path, form))
        return false;
    // Every byte is a character of it: what is no text shows by its NUL bytes.
    QJsonObject any = form;
    any.insert(u"encoding"_s, keyword(TextEncoding::Windows1252));
    const auto table = openTable(path, any);
    TableRow row;
    return table && table->rows->next(row) && row.flaw != RowFlaw::NulByte;
}

}  // namespace holdfast
