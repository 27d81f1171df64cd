// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/number_cell.h"
#include "models/reports/odt.h"
#include "models/reports/xlsx.h"
#include "tests/support/sample_account.h"
#include "tests/support/sample_report.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// A member of a zip file, as unzip reads it.
QByteArray member(const QByteArray& zip, const QString& name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file.zip"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(zip);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), name});
    EXPECT_TRUE(unzip.waitForFinished());
    EXPECT_EQ(unzip.exitCode(), 0) << name.toStdString();
    return unzip.readAllStandardOutput();
}

struct SheetCell {
    QString value;
    QString code;  ///< Of its number format.
};

/// The codes of the formats of a workbook's cells, in the order in which cells name them.
QStringList codesOf(const QByteArray& book)
{
    QXmlStreamReader xml(member(book, u"xl/styles.xml"_s));
    QHash<QString, QString> codes;
    QStringList formats;
    bool isCell = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            isCell = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1)
            codes.insert(attributes.value("numFmtId"_L1).toString(),
                         attributes.value("formatCode"_L1).toString());
        if (xml.name() == "xf"_L1 && isCell)
            formats.append(codes.value(attributes.value("numFmtId"_L1).toString(),
                                       u"#"_s + attributes.value("numFmtId"_L1)));
    }
    return formats;
}

/// Cells of sheet `number` by their place ("B2"): what stands in the XML, unread by our own code.
QHash<QString, SheetCell> cellsOf(const QByteArray& book, int number)
{
    const QStringList codes = codesOf(book);
    QXmlStreamReader xml(member(book, u"xl/worksheets/sheet%1.xml"_s.arg(number)));
    QHash<QString, SheetCell> cells;
    QString place;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "c"_L1) {
            place = xml.attributes().value("r"_L1).toString();
            const bool isText = xml.attributes().value("t"_L1) == "s"_L1;
            cells[place].code = isText ? u"text"_s : codes.value(xml.attributes().value("s"_L1).toInt());
        } else if (xml.isStartElement() && xml.name() == "v"_L1) {
            cells[place].value = xml.readElementText();
        }
    }
    return cells;
}

Report withTable(const block::Table& table)
{
    Report report = sampleReport();
    report.furniture.revisions.clear();
    report.blocks = {table};
    return report;
}

/// A picture of 4 by 2 dots.
QByteArray tinyPicture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAD0lEQVR4nGNgKNqEQMgcAHEqCSE1OOXQAAAAAElFTkSuQmCC");
}

}  // namespace

TEST(Xlsx, HoldsFiguresThatCanBeReckonedWith)
{
    const QTimeZone zone("Asia/Shanghai");
    block::Table table;
    table.title = u"指标"_s;
    for (int i = 0; i < 6; ++i)
        table.columns.append({u"列"_s});
    const Instant at = instantFromMs(1'788'632'130'500);  // 2026-09-05T18:15:30.5Z, by date -d @1788632130.
    table.rows = {{number_cell::percent(u"97.3611 %"_s, 97.36109999999999), number_cell::target(9995),
                   number_cell::duration(u"38 分"_s, 38min), number_cell::count(178'380),
                   number_cell::day(u"2026-09-06"_s, QDate(2026, 9, 6)),
                   number_cell::moment(u"09-06 02:15:30"_s, at, zone)},
                  {number_cell::percent(u"未知"_s, {}), number_cell::target({}),
                   number_cell::duration(u"—"_s, {}), number_cell::duration(u"−1 分"_s, -1min),
                   number_cell::duration(u"720 小时"_s, 720h), number_cell::percent(u"100.0000 %"_s, 100.0)}};
    const auto book = toXlsx(withTable(table));
    ASSERT_TRUE(book);
    const auto cells = cellsOf(book.value(), 2);
    EXPECT_EQ(cells.value(u"A2"_s).value.toDouble(), 0.973611);
    EXPECT_EQ(cells.value(u"A2"_s).code, u"0.0000 %"_s);
    EXPECT_EQ(cells.value(u"B2"_s).value.toDouble(), 0.9995);
    EXPECT_EQ(cells.value(u"B2"_s).code, u"0.00 %"_s);
    // 38 of the 1,440 minutes of a day.
    EXPECT_NEAR(cells.value(u"C2"_s).value.toDouble(), 0.0263888888888889, 1e-15);
    EXPECT_EQ(cells.value(u"C2"_s).code, u"[h]:mm:ss"_s);
    EXPECT_EQ(cells.value(u"D2"_s).value, u"178380"_s);
    EXPECT_EQ(cells.value(u"D2"_s).code, u"#,##0"_s);
    // Day 46271 is 2026-09-06: 46023 is 2026-01-01, and 248 days lie between.
    EXPECT_EQ(cells.value(u"E2"_s).value, u"46271"_s);
    EXPECT_EQ(cells.value(u"E2"_s).code, u"yyyy-mm-dd"_s);
    // 02:15:30 is 8,130 of 86,400 seconds.
    EXPECT_NEAR(cells.value(u"F2"_s).value.toDouble(), 46'271.0940972222, 1e-9);
    EXPECT_EQ(cells.value(u"F2"_s).code, u"yyyy-mm-dd hh:mm:ss"_s);
    for (const QString& place : {u"A3"_s, u"B3"_s, u"C3"_s, u"D3"_s})
        EXPECT_EQ(cells.value(place).code, u"text"_s) << place.toStdString();
    EXPECT_EQ(cells.value(u"E3"_s).value, u"30"_s);
    EXPECT_EQ(cells.value(u"F3"_s).value, u"1"_s);
}

TEST(Xlsx, GivesEveryTextTheRoomThatItNeeds)
{
    block::Table table;
    table.title = u"表"_s;
    table.columns = {{u"编号"_s}, {u"内容"_s}};
    table.rows = {{u"1"_s, u"短"_s}, {u"2"_s, QString(400, u'长')}};
    Report report = withTable(table);
    report.furniture.title = QString(70, u'题');
    const auto book = toXlsx(report);
    ASSERT_TRUE(book);
    const auto heightOf = [&book](int sheet, const QString& row) {
        QXmlStreamReader xml(member(book.value(), u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "row"_L1 && xml.attributes().value("r"_L1) == row)
                return xml.attributes().value("ht"_L1).toDouble();
        }
        return 0.0;
    };
    EXPECT_LT(heightOf(2, u"2"_s), 25.0);
    // 400 characters of two columns each in 55 are 15 lines and more, of 12 points at the least.
    EXPECT_GT(heightOf(2, u"3"_s), 15 * 12.0);
    // The title takes three lines of 18 points.
    EXPECT_GT(heightOf(1, u"1"_s), 2 * 18.0);
    const QString first = QString::fromUtf8(member(book.value(), u"xl/worksheets/sheet1.xml"_s));
    EXPECT_TRUE(first.contains(u"<mergeCell ref=\"A1:B1\"/>"_s));
}

TEST(Xlsx, PutsChartsOnItsFirstSheet)
{
    Report report = sampleReport();
    report.blocks = {block::Figure{u"图"_s, u"说明"_s, stripMap(sampleAccount())}};
    const auto book = toXlsx(report, [](const block::Figure&) { return tinyPicture(); });
    ASSERT_TRUE(book);
    EXPECT_EQ(member(book.value(), u"xl/media/image1.png"_s), tinyPicture());
    EXPECT_TRUE(member(book.value(), u"xl/worksheets/sheet1.xml"_s).contains("<drawing "));
    EXPECT_TRUE(
        QString::fromUtf8(member(book.value(), u"xl/drawings/drawing1.xml"_s)).contains(u"descr=\"说明\""_s));
}

TEST(Xlsx, HasRoomForSignatureAndDateInTheReportsLanguage)
{
    const auto book = toXlsx(sampleReport(u"en"_s));
    ASSERT_TRUE(book);
    const QString strings = QString::fromUtf8(member(book.value(), u"xl/sharedStrings.xml"_s));
    EXPECT_TRUE(strings.contains(u"Signature: ___"_s));
    EXPECT_TRUE(strings.contains(u"Date: ___"_s));
    EXPECT_FALSE(strings.contains(u"Signature："_s));
}

TEST(Odt, BeginsWithItsTypeAsItStands)
{
    // ODF 1.2 part 3, 3.3: at byte 38, after a head of 30 and a name of 8 bytes.
    const QByteArray file = toOdt(sampleReport());
    EXPECT_TRUE(file.startsWith("PK\3\4"));
    EXPECT_EQ(file.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    for (const QString& name :
         {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
        QXmlStreamReader xml(member(file, name));
        while (!xml.atEnd())
            xml.readNext();
        EXPECT_FALSE(xml.hasError()) << name.toStdString() << ": " << xml.errorString().toStdString();
    }
}

TEST(Odt, HasHeadingsListsAndTablesAsSuch)
{
    const QString content = QString::fromUtf8(member(toOdt(sampleReport()), u"content.xml"_s));
    EXPECT_TRUE(content.contains(u"text:outline-level=\"1\">摘要</text:h>"_s));
    EXPECT_TRUE(content.contains(u"<text:list text:style-name=\"Numbers\">"_s));
    EXPECT_TRUE(content.contains(u"<table:table-header-rows>"_s));
    EXPECT_TRUE(content.contains(u"核心数据库用户认证中断 &lt;b&gt;&amp;"_s));
    EXPECT_TRUE(content.contains(u"- 不是列表 *不是强调*<text:line-break/>第二行"_s));
    EXPECT_TRUE(content.contains(u"fo:border-bottom=\"0.5pt solid #b9c2cd\""_s));
    // Shares of 2 : 1 of 174 mm.
    EXPECT_TRUE(content.contains(u"style:column-width=\"116.00mm\""_s));
    EXPECT_TRUE(content.contains(u"style:column-width=\"58.00mm\""_s));
}

TEST(Odt, SaysSizeAndWeightForChineseToo)
{
    const QString styles = QString::fromUtf8(member(toOdt(sampleReport(u"zh"_s, true)), u"styles.xml"_s));
    EXPECT_TRUE(
        styles.contains(u"fo:font-size=\"14pt\" style:font-size-asian=\"14pt\" fo:font-weight=\"bold\" "
                        u"style:font-weight-asian=\"bold\""_s));
    EXPECT_TRUE(styles.contains(u"fo:keep-with-next=\"always\""_s));
    EXPECT_TRUE(styles.contains(u"<text:page-number text:select-page=\"current\">"_s));
    EXPECT_TRUE(styles.contains(u">演练 EXERCISE</text:p>"_s));
    EXPECT_FALSE(styles.contains(u'%' + u"NAME"_s));
}

TEST(Odt, HoldsChartsAsPicturesInTheirProportion)
{
    Report report = sampleReport();
    report.blocks = {block::Figure{u"图"_s, u"说明"_s, stripMap(sampleAccount())}};
    const QByteArray file = toOdt(report, [](const block::Figure&) { return tinyPicture(); });
    EXPECT_EQ(member(file, u"Pictures/figure-1.png"_s), tinyPicture());
    const QString content = QString::fromUtf8(member(file, u"content.xml"_s));
    EXPECT_TRUE(content.contains(u"svg:width=\"174mm\" svg:height=\"87.00mm\""_s));
    EXPECT_TRUE(QString::fromUtf8(member(toOdt(report), u"content.xml"_s)).contains(u"2026-11-18"_s));
}

}  // namespace holdfast
