// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsx_reader.h"
#include "tests/support/json_file.h"
#include "tests/unit/tabular/streams/csv_rows.h"
#include "tests/unit/tabular/streams/workbook_files.h"

#include <QDate>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kFolder = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/contacts/");

/// The rows of a workbook by their numbers.
QHash<qint64, QStringList> rowsOf(const QString& path, const QString& sheet = {})
{
    const auto workbook = XlsxReader::open(path, sheet);
    EXPECT_TRUE(workbook) << workbook.error().message.toStdString() << workbook.error().detail.toStdString();
    QHash<qint64, QStringList> rows;
    if (!workbook)
        return rows;
    const auto read = readAll(*workbook.value());
    for (qsizetype i = 0; i < read.rows.size(); ++i)
        rows.insert(read.lines.at(i), read.rows.at(i));
    return rows;
}

}  // namespace

TEST(XlsxReader, ReadsARosterBelowItsInstructions)
{
    if (!QFileInfo::exists(kFolder))
        GTEST_SKIP() << "the shared data is not there";
    const QJsonObject wanted = readJsonFile(kFolder + u"expected.json"_s)
                                   .value(u"xlsx"_s)
                                   .toObject()
                                   .value(u"dingtalk_roster.constructed.xlsx"_s)
                                   .toObject();
    const auto rows = rowsOf(kFolder + u"dingtalk_roster.constructed.xlsx"_s);
    const QStringList header = rows.value(wanted.value(u"header_row"_s).toInt());
    QStringList columns;
    for (const QJsonValue column : wanted.value(u"columns"_s).toArray())
        columns.append(column.toString());
    EXPECT_EQ(header, columns);
    const auto cell = [&](qint64 line, const QString& column) {
        return rows.value(line).value(header.indexOf(column));
    };
    for (const QJsonValue value : wanted.value(u"people"_s).toArray()) {
        const QJsonObject person = value.toObject();
        const qint64 line = person.value(u"row"_s).toInt();
        EXPECT_EQ(cell(line, u"姓名"_s), person.value(u"name"_s).toString()) << line;
        const QString phone = person.value(u"phone_raw"_s).toString(person.value(u"phone"_s).toString());
        EXPECT_EQ(cell(line, u"手机号"_s), phone) << line;
        if (person.contains(u"employee_no"_s)) {
            EXPECT_EQ(cell(line, u"工号"_s), person.value(u"employee_no"_s).toString()) << line;
        }
        // One of them is a text, written 2025/3/1, and stays one.
        const QString hired = cell(line, u"入职时间"_s);
        const QDate date = QDate::fromString(hired, hired.contains(u'/') ? u"yyyy/M/d"_s : u"yyyy-MM-dd"_s);
        EXPECT_EQ(date.toString(Qt::ISODate), person.value(u"hired"_s).toString()) << line;
    }
    EXPECT_FALSE(rows.contains(7));
}

TEST(XlsxReader, ReadsTheEpochOf1904AndErrors)
{
    if (!QFileInfo::exists(kFolder))
        GTEST_SKIP() << "the shared data is not there";
    const auto rows = rowsOf(kFolder + u"date1904.constructed.xlsx"_s);
    EXPECT_TRUE(rows.value(2).contains(u"张测试"_s));
    EXPECT_TRUE(rows.value(2).contains(u"13800000001"_s));
    EXPECT_TRUE(rows.value(2).contains(u"2026-01-01"_s)) << rows.value(2).join(u'|').toStdString();
    EXPECT_TRUE(rows.value(3).contains(u"2026"_s)) << rows.value(3).join(u'|').toStdString();
    EXPECT_TRUE(rows.value(3).join(u'|').contains(u"#"_s)) << rows.value(3).join(u'|').toStdString();
}

TEST(XlsxReader, ReadsWhatASpreadsheetProgramWrote)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"written.xlsx"_s);
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    workbook_add_worksheet(book, "empty");
    lxw_worksheet* sheet = workbook_add_worksheet(book, "数据");
    const auto format = [book](const char* code) {
        lxw_format* made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    };
    // Serials by the arithmetic of ECMA-376, 18.17.4.1: day 1 is 1900-01-01, day 60 never was.
    worksheet_write_number(sheet, 0, 0, 46174.5, format("yyyy\\-mm\\-dd hh:mm:ss"));
    worksheet_write_number(sheet, 0, 1, 46174, format("yyyy\"年\"m\"月\"d\"日\""));
    worksheet_write_number(sheet, 0, 2, 59, format("d/m/yy"));
    worksheet_write_number(sheet, 0, 3, 61, format("d/m/yy"));
    worksheet_write_number(sheet, 0, 4, 60, format("d/m/yy"));
    worksheet_write_number(sheet, 0, 5, 0.9998, format("0.00%"));
    worksheet_write_number(sheet, 0, 6, 1.2604166666666667, format("[h]:mm:ss"));
    worksheet_write_number(sheet, 0, 7, 12.5, format("#,##0.00 \"days\""));
    worksheet_write_number(sheet, 0, 8, 46174.520833333336, format("m/d/yy h:mm"));
    worksheet_write_boolean(sheet, 2, 0, 1, nullptr);
    worksheet_write_string(sheet, 2, 2, "结算 & <x>", nullptr);
    worksheet_write_formula_str(sheet, 2, 3, "=A1", nullptr, "saved");
    workbook_close(book);

    EXPECT_TRUE(rowsOf(path).isEmpty());
    const auto rows = rowsOf(path, u"数据"_s);
    EXPECT_EQ(rows.value(1),
              (QStringList{u"2026-06-01 12:00:00"_s, u"2026-06-01"_s, u"1900-02-28"_s, u"1900-03-01"_s,
                           u"60"_s, u"99.98%"_s, u"30:15:00"_s, u"12.5"_s, u"2026-06-01 12:30:00"_s}));
    EXPECT_EQ(rows.value(3), (QStringList{u"true"_s, QString(), u"结算 & <x>"_s, u"saved"_s}));
    const auto missing = XlsxReader::open(path, u"none"_s);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Error::Code::NotFound);
    EXPECT_TRUE(missing.error().message.contains(u"数据"_s));
}

TEST(XlsxReader, PadsRowsToTheWidthThatIsAskedFor)
{
    const WorkbookFile file(sheetOf("<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));
    const auto workbook = XlsxReader::open(file.path);
    ASSERT_TRUE(workbook);
    workbook.value()->padTo(4);
    const auto read = readAll(*workbook.value());
    EXPECT_EQ(read.rows, QList<QStringList>{(QStringList{QString(), u"x"_s, QString(), QString()})});
}

TEST(XlsxReader, RefusesOneRowForACellThatIsTooLong)
{
    const QByteArray text(70'000, 'x');
    const WorkbookFile file(
        sheetOf("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row><row><c><v>1</v></c></row>"));
    const auto workbook = XlsxReader::open(file.path);
    ASSERT_TRUE(workbook);
    const auto read = readAll(*workbook.value());
    EXPECT_EQ(read.flawed, (QList<std::pair<qint64, RowFlaw>>{{1, RowFlaw::LongField}}));
    EXPECT_EQ(read.rows, QList<QStringList>{QStringList{u"1"_s}});
}

TEST(XlsxReader, RefusesHostileWorkbooks)
{
    const QByteArray deep = QByteArray("<a>").repeated(80) + QByteArray("</a>").repeated(80);
    const QByteArray entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>";
    const QList<QByteArray> sheets{
        sheetOf(deep),
        entities + sheetOf(row),
        sheetOf(row),
        sheetOf("<row><c"),
        QByteArray("no XML"),
        sheetOf("<row><c t=\"inlineStr\"><is><t>" + QByteArray(3'000'000, 'x') + "</t></is></c></row>"),
        sheetOf(QByteArray("<!--" + QByteArray(100'000, 'x') + "-->").repeated(1200))};
    for (const QByteArray& sheet : sheets) {
        const WorkbookFile file(sheet);
        const auto workbook = XlsxReader::open(file.path);
        ASSERT_TRUE(workbook) << workbook.error().message.toStdString();
        TableRow given;
        while (workbook.value()->next(given)) {
        }
        ASSERT_TRUE(workbook.value()->failure()) << sheet.left(80).constData();
        EXPECT_EQ(workbook.value()->failure()->code, Error::Code::BadInput);
    }
}

TEST(XlsxReader, RefusesWhatIsNoWorkbook)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("PK\x03\x04"), QByteArray("a,b\n1,2\n")}) {
        const CsvFile file(bytes);
        const auto workbook = XlsxReader::open(file.path);
        ASSERT_FALSE(workbook);
        EXPECT_EQ(workbook.error().code, Error::Code::BadInput);
    }
}

}  // namespace holdfast
