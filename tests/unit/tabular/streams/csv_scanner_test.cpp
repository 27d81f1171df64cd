// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tabular/streams/csv_rows.h"

#include <random>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Gives the text in pieces of a few bytes, so that every record is cut somewhere.
class SplitSource final : public ByteSource {
public:
    SplitSource(QByteArray text, qsizetype piece) : m_text(std::move(text)), m_piece(piece) {}

    Result<qsizetype> read(char* to, qsizetype room) override
    {
        return m_text.read(to, std::min(room, m_piece));
    }

private:
    MemorySource m_text;
    qsizetype m_piece;
};

RowsRead scan(const QByteArray& text, qsizetype piece = 1 << 20)
{
    CsvScanner scanner(std::make_unique<SplitSource>(text, piece), ',');
    return readAll(scanner);
}

/// Reads one character at a time, as RFC 4180 and the header of the scanner say: an oracle for well-formed
/// text.
QList<QStringList> readPlainly(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                field += text.at(++i);
            else
                isQuoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            isQuoted = true;
        } else if (c == u',') {
            row.append(std::exchange(field, {}));
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            row.append(std::exchange(field, {}));
            rows.append(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    return rows;
}

QString randomField(std::mt19937& random)
{
    static const QStringList parts{u"a"_s,  u"b c"_s,  u"核心"_s, u"\"\""_s, u","_s,
                                   u"\n"_s, u"\r\n"_s, u"\r"_s,   u"𠮷"_s};
    const bool isQuoted = random() % 3 == 0;
    QString field;
    for (auto i = random() % 6; i > 0; --i)
        field += parts.at(static_cast<qsizetype>(random() % (isQuoted ? 9 : 3)));
    return isQuoted ? u'"' + field + u'"' : field;
}

}  // namespace

TEST(CsvScanner, NumbersTheLinesOnWhichRecordsBegin)
{
    const auto read = scan("a,b\r\n\"x\r\ny\",2\r\r\n3,4");
    EXPECT_EQ(read.rows.size(), 4);
    EXPECT_EQ(read.lines, (QList<qint64>{1, 2, 4, 5}));
    EXPECT_EQ(read.rows.at(1), (QStringList{u"x\r\ny"_s, u"2"_s}));
    EXPECT_EQ(read.rows.at(2), QStringList{QString()});
}

TEST(CsvScanner, EndsWithOrWithoutALineEnd)
{
    EXPECT_EQ(scan("a,").rows, QList<QStringList>{(QStringList{u"a"_s, QString()})});
    EXPECT_EQ(scan("a,\n").rows, QList<QStringList>{(QStringList{u"a"_s, QString()})});
    EXPECT_EQ(scan("\"a\"").rows, QList<QStringList>{QStringList{u"a"_s}});
    EXPECT_TRUE(scan("").rows.isEmpty());
}

TEST(CsvScanner, RefusesARecordAndGoesOnWithTheNext)
{
    const QByteArray text = QByteArray("a,1\n\"x\"y,2\nb,\xff\nc,") + QByteArray(70'000, 'x') +
                            QByteArray("\nd\0,4\n", 6) + "e,5\n";
    const auto read = scan(text);
    EXPECT_EQ(read.rows, (QList<QStringList>{{u"a"_s, u"1"_s}, {u"e"_s, u"5"_s}}));
    EXPECT_EQ(read.flawed, (QList<std::pair<qint64, RowFlaw>>{{2, RowFlaw::TextAfterQuote},
                                                              {3, RowFlaw::NotText},
                                                              {4, RowFlaw::LongField},
                                                              {5, RowFlaw::NulByte}}));
}

TEST(CsvScanner, RefusesMoreFieldsThanASpreadsheetHas)
{
    EXPECT_EQ(scan(QByteArray(16'383, ',')).rows.first().size(), 16'384);
    EXPECT_EQ(scan(QByteArray(16'384, ',')).flawed.first().second, RowFlaw::ManyFields);
}

TEST(CsvScanner, GoesOnBehindARecordOfFarTooManyFields)
{
    const QByteArray many(200'000, ',');
    const auto read = scan("a,1\n" + many + "\n\"q\"" + many + "\nb,2\n");
    EXPECT_EQ(read.rows, (QList<QStringList>{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
    EXPECT_EQ(read.flawed,
              (QList<std::pair<qint64, RowFlaw>>{{2, RowFlaw::ManyFields}, {3, RowFlaw::ManyFields}}));
}

TEST(CsvScanner, StopsAtAQuoteThatNeverClosesInALargeFile)
{
    const QByteArray text = "a\n\"open\n" + QByteArray("row\n").repeated(6 * 1024 * 1024);
    CsvScanner scanner(std::make_unique<MemorySource>(text), ',');
    TableRow row;
    EXPECT_TRUE(scanner.next(row));
    EXPECT_FALSE(scanner.next(row));
    ASSERT_TRUE(scanner.failure());
    EXPECT_TRUE(scanner.failure()->message.contains(u"line 2"_s));
}

TEST(CsvScanner, ReadsTheSameHoweverTheTextIsCut)
{
    const auto seed = qEnvironmentVariableIntValue("HOLDFAST_SEED") != 0
                          ? static_cast<unsigned>(qEnvironmentVariableIntValue("HOLDFAST_SEED"))
                          : std::random_device{}();
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (auto i = random() % 30; i > 0; --i)
            text += randomField(random) +
                    (random() % 3 == 0
                         ? QStringList{u"\n"_s, u"\r\n"_s, u"\r"_s}.at(static_cast<qsizetype>(random() % 3))
                         : u","_s);
        text += u"end\n"_s;
        const auto expected = readPlainly(text);
        for (const qsizetype piece : {1, 2, 3, 7, 64, 1 << 20})
            ASSERT_EQ(scan(text.toUtf8(), piece).rows, expected)
                << "seed " << seed << ": " << text.toStdString();
    }
}

}  // namespace holdfast
