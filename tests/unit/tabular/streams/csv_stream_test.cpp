// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tabular/streams/csv_rows.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

RowsRead readFile(const QByteArray& bytes, const CsvForm& form = {})
{
    const CsvFile file(bytes);
    const auto stream = CsvStream::open(file.path, form);
    EXPECT_TRUE(stream) << stream.error().message.toStdString();
    return stream ? readAll(*stream.value()) : RowsRead{};
}

QByteArray inEncoding(const char* name, const QString& text)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

}  // namespace

TEST(CsvStream, DecidesTheEncodingWhenTheFirstLetterThatIsNotPlainComes)
{
    // More plain rows than one piece holds, then GBK.
    const QByteArray plain = QByteArray("2026-06-01 00:00:00,up\n").repeated(200'000);
    const auto read = readFile(plain + inEncoding("GB18030", u"2026-06-02,中断\n"_s));
    EXPECT_EQ(read.rows.size(), 200'001);
    EXPECT_EQ(read.rows.last(), (QStringList{u"2026-06-02"_s, u"中断"_s}));
}

TEST(CsvStream, ReadsUtf16WithoutAMark)
{
    EXPECT_EQ(readFile(inEncoding("UTF-16LE", u"a;b\n1;中\n"_s)).rows.last(), (QStringList{u"1"_s, u"中"_s}));
    EXPECT_EQ(readFile(inEncoding("UTF-16BE", u"a;b\n1;2\n"_s)).rows.last(), (QStringList{u"1"_s, u"2"_s}));
}

TEST(CsvStream, ReadsLargeFilesInOtherEncodingsWhole)
{
    QString text;
    for (int i = 0; i < 300'000; ++i)
        text += QString::number(i) + u",核心账务\n"_s;
    for (const char* encoding : {"UTF-16LE", "GB18030"}) {
        const auto read = readFile(inEncoding(encoding, text));
        ASSERT_EQ(read.rows.size(), 300'000) << encoding;
        EXPECT_TRUE(read.flawed.isEmpty());
        for (qsizetype i = 0; i < read.rows.size(); ++i)
            ASSERT_EQ(read.rows.at(i), (QStringList{QString::number(i), u"核心账务"_s}));
    }
}

TEST(CsvStream, TakesTheEncodingThatAPersonNames)
{
    const QByteArray latin("name,x\ncaf\xE9,1\n");
    EXPECT_FALSE(CsvStream::open(CsvFile(latin).path));
    const auto read = readFile(latin, {TextEncoding::Windows1252, {}});
    EXPECT_EQ(read.rows.last().first(), u"café"_s);
}

TEST(CsvStream, RefusesSingleBadLinesOfAUtf8File)
{
    const auto read = readFile(QByteArray("服务,x\n").repeated(100) + "bad\xff,1\n" + "服务,2\n");
    EXPECT_EQ(read.rows.size(), 101);
    EXPECT_EQ(read.flawed, (QList<std::pair<qint64, RowFlaw>>{{101, RowFlaw::NotText}}));
}

TEST(CsvStream, CountsTheSeparatorLine)
{
    const auto read = readFile("sep=\t\r\na\tb\r\n1\t2\r\n");
    EXPECT_EQ(read.rows, (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    EXPECT_EQ(read.lines, (QList<qint64>{2, 3}));
}

TEST(CsvStream, TakesTheSeparatorThatAPersonNamesOverTheLine)
{
    const auto read = readFile("sep=;\na|b;c\n", {{}, '|'});
    EXPECT_EQ(read.rows, (QList<QStringList>{{u"a"_s, u"b;c"_s}}));
    EXPECT_EQ(read.lines, QList<qint64>{2});
}

TEST(CsvStream, RefusesAnEncodingThatTheFileContradicts)
{
    const auto refusal = [](const QByteArray& bytes, TextEncoding said) {
        const CsvFile file(bytes);
        const auto stream = CsvStream::open(file.path, {said, {}});
        return stream ? QString() : stream.error().message;
    };
    const QByteArray marked = "\xEF\xBB\xBF"
                              "a,b\n";
    EXPECT_TRUE(refusal(marked, TextEncoding::Gb18030).startsWith(u"Line 1: "_s));
    EXPECT_TRUE(refusal("\xFF\xFE" + inEncoding("UTF-16LE", u"a,b\n"_s), TextEncoding::Utf16Be)
                    .contains(u"UTF-16 LE"_s));
    EXPECT_TRUE(refusal("a,b\n1,2\n", TextEncoding::Utf16Le).startsWith(u"Line 1: "_s));
    EXPECT_TRUE(
        refusal(inEncoding("UTF-16LE", u"a,b\n1,2\n"_s), TextEncoding::Utf16Be).startsWith(u"Line 1: "_s));
    EXPECT_TRUE(refusal(marked, TextEncoding::Utf8).isEmpty());
    EXPECT_TRUE(refusal("\xFF\xFE" + inEncoding("UTF-16LE", u"a,b\n"_s), TextEncoding::Utf16Le).isEmpty());
}

TEST(CsvStream, ChoosesTheSeparatorThatCutsEvenly)
{
    EXPECT_EQ(recogniseSeparator("a;b\n1,5;2,5\n3,5;4\n"), ';');
    EXPECT_EQ(recogniseSeparator("a\tb, c\n1\t2\n"), '\t');
    EXPECT_EQ(recogniseSeparator("a,b\n1,x;y\n"), ',');
    EXPECT_EQ(recogniseSeparator("a|b\n1,5|2\n3|4\n"), '|');
    EXPECT_EQ(recogniseSeparator("a,b|c|d\n1,2|3|4\n"), ',');
    EXPECT_EQ(recogniseSeparator("single\ncolumn\n"), ',');
}

}  // namespace holdfast
