// SPDX-License-Identifier: GPL-3.0-or-later
//
// The traps in the shared folder csv: pairs of CSV and JSON by csv-spectrum, and constructed files with their
// expected.json.
#include "tests/support/json_file.h"
#include "tests/unit/tabular/streams/csv_rows.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kFolder = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/csv/");

QStringList stringsOf(const QJsonValue& array)
{
    QStringList strings;
    for (const QJsonValue value : array.toArray())
        strings.append(value.toString());
    return strings;
}

class CsvAcid : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QFileInfo::exists(kFolder))
            GTEST_SKIP() << "the shared data is not there";
        expected = readJsonFile(kFolder + u"constructed/expected.json"_s);
    }
    RowsRead read(const QString& name)
    {
        const auto stream = CsvStream::open(kFolder + u"constructed/"_s + name);
        EXPECT_TRUE(stream) << name.toStdString() << ": " << stream.error().message.toStdString();
        return stream ? readAll(*stream.value()) : RowsRead{};
    }
    QString refusal(const QString& name)
    {
        const auto stream = CsvStream::open(kFolder + u"constructed/"_s + name);
        EXPECT_FALSE(stream) << name.toStdString();
        return stream ? QString() : stream.error().message;
    }

    QJsonObject expected;
};

}  // namespace

TEST_F(CsvAcid, ReadsEveryFileThatHasExpectedRows)
{
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        const QJsonObject wanted = it.value().toObject();
        if (!wanted.contains(u"header"_s) || it.key() == u"bare_quote.csv"_s)
            continue;
        const auto found = read(it.key());
        ASSERT_FALSE(found.rows.isEmpty()) << it.key().toStdString();
        EXPECT_EQ(found.rows.first(), stringsOf(wanted.value(u"header"_s))) << it.key().toStdString();
        const QJsonArray rows = wanted.value(u"rows"_s).toArray();
        if (!wanted.contains(u"rows"_s))
            continue;
        ASSERT_EQ(found.rows.size(), rows.size() + 1) << it.key().toStdString();
        for (qsizetype i = 0; i < rows.size(); ++i)
            EXPECT_EQ(found.rows.at(i + 1), stringsOf(rows.at(i))) << it.key().toStdString();
    }
}

TEST_F(CsvAcid, RecognisesEncodingAndSeparator)
{
    const QHash<QString, QString> names{{u"utf-8"_s, u"UTF-8"_s},
                                        {u"utf-16le"_s, u"UTF-16LE"_s},
                                        {u"utf-16be"_s, u"UTF-16BE"_s},
                                        {u"gb18030"_s, u"GB18030"_s}};
    int count = 0;
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        const QJsonObject wanted = it.value().toObject();
        if (!wanted.contains(u"encoding"_s) || !wanted.contains(u"delimiter"_s))
            continue;
        const auto stream = CsvStream::open(kFolder + u"constructed/"_s + it.key());
        ASSERT_TRUE(stream);
        const QString separator = wanted.value(u"delimiter"_s).toString().replace(u"TAB"_s, u"\t"_s);
        EXPECT_EQ(QString(QLatin1Char(stream.value()->separator())), separator) << it.key().toStdString();
        // GB18030 holds all of GBK.
        QString encoding = wanted.value(u"encoding"_s).toString().replace(u"GBK"_s, u"GB18030"_s);
        EXPECT_EQ(stream.value()->hasByteOrderMark(), encoding.contains(u"BOM"_s)) << it.key().toStdString();
        encoding = encoding.section(u' ', 0, 0);
        EXPECT_EQ(names.value(keyword(stream.value()->encoding())), encoding) << it.key().toStdString();
        ++count;
    }
    EXPECT_GT(count, 15);
}

TEST_F(CsvAcid, RefusesWhatIsNoTableOfText)
{
    EXPECT_TRUE(refusal(u"empty.csv"_s).contains(u"empty"_s));
    EXPECT_TRUE(refusal(u"bom_only.csv"_s).contains(u"empty"_s));
    EXPECT_TRUE(refusal(u"all_nul.csv"_s).contains(u"no text file"_s));
    EXPECT_TRUE(refusal(u"invalid_utf8.csv"_s).contains(u"Line 2"_s));
}

TEST_F(CsvAcid, ReportsNulBytesAndTakesTheRest)
{
    const auto found = read(u"nul_bytes.csv"_s);
    EXPECT_EQ(found.flawed,
              (QList<std::pair<qint64, RowFlaw>>{{2, RowFlaw::NulByte}, {3, RowFlaw::NulByte}}));
    EXPECT_EQ(found.rows.last(), (QStringList{u"FIN"_s, u"3"_s}));
    EXPECT_EQ(found.rows.size(), 2);
}

TEST_F(CsvAcid, ReportsAQuoteThatNeverCloses)
{
    const auto stream = CsvStream::open(kFolder + u"constructed/unterminated_quote.csv"_s);
    ASSERT_TRUE(stream);
    TableRow row;
    EXPECT_TRUE(stream.value()->next(row));
    EXPECT_TRUE(stream.value()->next(row));
    EXPECT_EQ(textsOf(row), (QStringList{u"CRM"_s, u"ok"_s}));
    ASSERT_TRUE(stream.value()->next(row));
    EXPECT_EQ(row.flaw, RowFlaw::OpenQuote);
    EXPECT_EQ(row.line, 3);
    EXPECT_EQ(row.lastLine, 5);
    EXPECT_TRUE(describe(row).contains(u"line 5"_s));
    EXPECT_FALSE(stream.value()->next(row));
}

TEST_F(CsvAcid, KeepsQuotesInsideACellAndReportsTextBehindOne)
{
    const auto found = read(u"bare_quote.csv"_s);
    EXPECT_EQ(found.rows,
              (QList<QStringList>{
                  {u"service"_s, u"note"_s}, {u"CRM"_s, u"5\" disk"_s}, {u"HR"_s, u"a \"b\" c"_s}}));
    EXPECT_EQ(found.flawed, (QList<std::pair<qint64, RowFlaw>>{{4, RowFlaw::TextAfterQuote}}));
}

TEST_F(CsvAcid, GivesRaggedRowsAsTheyAre)
{
    const auto found = read(u"ragged.csv"_s);
    QList<qsizetype> widths;
    for (const QStringList& row : found.rows)
        widths.append(row.size());
    EXPECT_EQ(widths, (QList<qsizetype>{3, 3, 2, 4, 1, 3}));
    EXPECT_EQ(found.lines, (QList<qint64>{1, 2, 3, 4, 5, 6}));
}

TEST_F(CsvAcid, CapsACellAndReadsManyColumns)
{
    EXPECT_EQ(read(u"long_cell.csv"_s).flawed, (QList<std::pair<qint64, RowFlaw>>{{2, RowFlaw::LongField}}));
    const auto many = read(u"many_columns.csv"_s);
    for (const QStringList& row : many.rows)
        EXPECT_EQ(row.size(), expected.value(u"many_columns.csv"_s).toObject().value(u"columns"_s).toInt());
}

TEST_F(CsvAcid, ReadsTheSpectrum)
{
    const QDir folder(kFolder + u"spectrum"_s);
    const auto names = folder.entryList({u"*.csv"_s});
    EXPECT_EQ(names.size(), 12);
    for (const QString& name : names) {
        const auto stream = CsvStream::open(folder.filePath(name));
        ASSERT_TRUE(stream) << name.toStdString();
        const auto found = readAll(*stream.value());
        QFile file(folder.filePath(QString(name).replace(u".csv"_s, u".json"_s)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray records = document.isArray() ? document.array() : QJsonArray{document.object()};
        ASSERT_EQ(found.rows.size(), records.size() + 1) << name.toStdString();
        for (qsizetype i = 0; i < records.size(); ++i) {
            const QJsonObject record = records.at(i).toObject();
            ASSERT_EQ(found.rows.at(i + 1).size(), record.size()) << name.toStdString();
            // Its JSON has another telephone number than its CSV.
            if (name == u"location_coordinates.csv"_s)
                continue;
            for (qsizetype column = 0; column < record.size(); ++column)
                EXPECT_EQ(found.rows.at(i + 1).at(column),
                          record.value(found.rows.first().at(column)).toString());
        }
    }
}

}  // namespace holdfast
