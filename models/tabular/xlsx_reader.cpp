// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsx_reader.h"

#include "models/tabular/xlsx_book.h"
#include "models/tabular/zip_entries.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <charconv>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

constexpr qsizetype kLongestCell = 64 * 1024;
constexpr size_t kMostColumns = 16'384;

/// The column of "B3" from 0; nothing where the letters are none.
std::optional<size_t> columnOf(QStringView reference)
{
    constexpr size_t kLetters = 26;
    size_t column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * kLetters + static_cast<size_t>(c.unicode() - u'A') + 1;
        if (column > kMostColumns)
            return std::nullopt;
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

}  // namespace

struct XlsxReader::Parts {
    Parts(const QString& file, XlsxBook read) : book(std::move(read)), path(file), entries(file) {}

    struct Cell {
        size_t column = 0;
        QString type;
        size_t style = 0;
        QByteArray value;    ///< Of <v>.
        QByteArray inlined;  ///< Of <is>.
        bool isLong = false;
    };

    bool readRow(TableRow& row);
    void readCell(TableRow& row);
    void readContent(Cell& cell);
    QByteArray textOf(const Cell& cell) const;
    void put(TableRow& row, const Cell& cell);
    void refuse(const QString& why, const QString& detail = {});

    XlsxBook book;
    QString sheet;
    QString path;
    ZipEntries entries;
    QXmlStreamReader xml;
    XmlDepth depth;
    qint64 line = 0;
    size_t width = 0;
    size_t nextColumn = 0;
    std::vector<QByteArray> cells;
    std::vector<std::string_view> fields;
    std::optional<Error> failure;
};

void XlsxReader::Parts::refuse(const QString& why, const QString& detail)
{
    if (failure)
        return;
    failure = entries.failure();
    if (!failure)
        failure = Error{Error::Code::BadInput,
                        Text::tr("The workbook %1 cannot be read: %2 Save it again as XLSX and try again.")
                            .arg(QFileInfo(path).fileName(), why),
                        detail};
}

void XlsxReader::Parts::readContent(Cell& cell)
{
    const int own = depth.depth();
    int phonetic = 0;
    QByteArray* into = nullptr;
    while (depth.depth() >= own && depth.step(xml)) {
        const auto name = xml.name();
        if (xml.isCharacters() && into != nullptr && phonetic == 0) {
            *into += xml.text().toUtf8();
            cell.isLong = cell.isLong || into->size() > kLongestCell;
            if (cell.isLong)
                into->clear();
        } else if (name == u"rPh"_s) {
            phonetic += xml.isStartElement() ? 1 : -1;
        } else if (name == u"v"_s) {
            into = xml.isStartElement() ? &cell.value : nullptr;
        } else if (name == u"t"_s) {
            into = xml.isStartElement() ? &cell.inlined : nullptr;
        }
    }
}

QByteArray XlsxReader::Parts::textOf(const Cell& cell) const
{
    if (cell.type == u"inlineStr"_s)
        return cell.inlined;
    if (cell.type == u"b"_s)
        return cell.value == "1" ? "true" : "false";
    if (cell.type == u"s"_s) {
        bool isNumber = false;
        const qulonglong number = cell.value.toULongLong(&isNumber);
        if (!isNumber || number >= book.textEnds.size())
            return {};
        const std::string_view text = book.text(number);
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
    const bool isNumber = cell.type.isEmpty() || cell.type == u"n"_s;
    if (!isNumber || cell.value.isEmpty())
        return cell.value;
    const CellForm form = cell.style < book.forms.size() ? book.forms[cell.style] : CellForm::Plain;
    return numberText({cell.value.constData(), static_cast<size_t>(cell.value.size())}, form, book.is1904);
}

void XlsxReader::Parts::put(TableRow& row, const Cell& cell)
{
    QByteArray text = textOf(cell);
    if (cell.isLong || text.size() > kLongestCell)
        row.flaw = RowFlaw::LongField;
    else if (text.contains('\0'))
        row.flaw = RowFlaw::NulByte;
    if (text.isEmpty())
        return;
    if (cells.size() <= cell.column)
        cells.resize(cell.column + 1);
    cells[cell.column] = std::move(text);
}

void XlsxReader::Parts::readCell(TableRow& row)
{
    const auto attributes = xml.attributes();
    Cell cell;
    const auto reference = attributes.value(u"r"_s);
    const auto column = reference.isEmpty() ? std::optional(nextColumn) : columnOf(reference);
    cell.column = column.value_or(0);
    nextColumn = cell.column + 1;
    cell.type = attributes.value(u"t"_s).toString();
    cell.style = attributes.value(u"s"_s).toULongLong();
    readContent(cell);
    if (!column || cell.column >= kMostColumns)
        row.flaw = RowFlaw::ManyFields;
    else
        put(row, cell);
}

/// The row whose start was just read.
bool XlsxReader::Parts::readRow(TableRow& row)
{
    bool isNumber = false;
    const qint64 number = xml.attributes().value(u"r"_s).toLongLong(&isNumber);
    line = isNumber && number > line ? number : line + 1;
    row = TableRow{line, line, RowFlaw::None, {}};
    cells.clear();
    nextColumn = 0;
    const int own = depth.depth();
    while (depth.depth() >= own && depth.step(xml)) {
        if (xml.isStartElement() && xml.name() == u"c"_s)
            readCell(row);
    }
    if (cells.empty() && row.flaw == RowFlaw::None)
        return false;
    fields.assign(std::max(cells.size(), width), {});
    for (size_t i = 0; i < cells.size(); ++i)
        fields[i] = {cells[i].constData(), static_cast<size_t>(cells[i].size())};
    if (row.flaw == RowFlaw::None)
        row.fields = fields;
    return true;
}

XlsxReader::XlsxReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString& path, const QString& sheet)
{
    auto book = readXlsxBook(path);
    if (!book)
        return book.error();
    auto parts = std::make_unique<Parts>(path, std::move(book).value());
    parts->sheet = sheet.isEmpty() ? parts->book.sheets.first().name : sheet;
    QString relation;
    QStringList names;
    for (const auto& known : parts->book.sheets) {
        names.append(known.name);
        if (known.name == parts->sheet)
            relation = known.relation;
    }
    if (!names.contains(parts->sheet))
        return Error{Error::Code::NotFound,
                     Text::tr("The workbook has no sheet “%1”; it has: %2.").arg(sheet, names.join(u", "_s)),
                     {}};
    const QString place = parts->book.placeByRelation.value(relation).toLower();
    while (parts->entries.next()) {
        if (parts->entries.name().toLower() != place)
            continue;
        parts->xml.setDevice(&parts->entries);
        return std::unique_ptr<XlsxReader>(new XlsxReader(std::move(parts)));
    }
    parts->refuse(Text::tr("the sheet “%1” is missing.").arg(parts->sheet));
    return *parts->failure;
}

bool XlsxReader::next(TableRow& row)
{
    Parts& parts = *m_parts;
    while (!parts.failure && parts.depth.step(parts.xml)) {
        const bool isRow = parts.xml.isStartElement() && parts.xml.name() == u"row"_s;
        if (isRow && parts.readRow(row) && !parts.xml.hasError())
            return true;
    }
    if (parts.xml.hasError() && !parts.failure) {
        const bool isOurs = parts.xml.error() == QXmlStreamReader::CustomError;
        parts.refuse(isOurs ? parts.xml.errorString() : Text::tr("the sheet is damaged."),
                     parts.xml.errorString());
    }
    return false;
}

const std::optional<Error>& XlsxReader::failure() const
{
    return m_parts->failure;
}

qint64 XlsxReader::position() const
{
    return m_parts->entries.archivePosition();
}

qint64 XlsxReader::size() const
{
    return m_parts->entries.archiveSize();
}

void XlsxReader::padTo(size_t count)
{
    m_parts->width = count;
}

QStringList XlsxReader::sheets() const
{
    QStringList names;
    for (const auto& known : m_parts->book.sheets)
        names.append(known.name);
    return names;
}

QString XlsxReader::sheet() const
{
    return m_parts->sheet;
}

}  // namespace holdfast
