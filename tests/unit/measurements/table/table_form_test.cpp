// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says about how a table is written: the line of the names, the encoding, the separator.
#include "models/measurements/table/table_answers.h"
#include "tests/unit/measurements/table/table_files.h"

#include <QJsonArray>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QByteArray inEncoding(const char* name, const QString& text)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

const QString kChinese = u"时间,监控项,状态\n2026-05-01T08:00:00+08:00,核心,正常\n"_s;

}  // namespace

TEST(TableForm, TakesTheNamesFromTheLineThatAPersonChooses)
{
    TableCase table("time,monitor,state\n"
                    "T,M,S\n"
                    "2026-05-01T00:00:00Z,a,up\n");
    EXPECT_EQ(table.sketch().headerLine, 1);
    table.answers.columns = {
        {u"headerLine"_s, 2}, {u"time"_s, u"T"_s}, {u"monitor"_s, u"M"_s}, {u"state"_s, u"S"_s}};
    EXPECT_EQ(table.sketch().headerLine, 2);
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_TRUE(table.sink.refusals.isEmpty()) << "what stands above the names is no data";
    EXPECT_EQ(table.sketch().columnsJson.value(u"headerLine"_s).toInt(), 2) << "a preset keeps it";
}

TEST(TableForm, ReadsTheFirstLineAsDataWhereNoLineNamesTheColumns)
{
    TableCase table("2026-05-01T00:00:00Z,a,up\n2026-05-01T00:01:00Z,a,down\n");
    table.answers.columns = {{u"headerLine"_s, u"none"_s}};
    EXPECT_FALSE(table.read().questions.isEmpty());
    table.answers.columns = {
        {u"headerLine"_s, u"none"_s}, {u"time"_s, 1}, {u"monitor"_s, 2}, {u"state"_s, 3}};
    EXPECT_EQ(table.read().rows, 2);
    TableCase named("time,monitor,state\n2026-05-01T00:00:00Z,a,up\n");
    named.answers.columns = table.answers.columns;
    named.answers.columns.insert(u"words"_s, QJsonObject{{u"up"_s, u"up"_s}, {u"state"_s, u"none"_s}});
    EXPECT_EQ(named.read().rows, 1);
    EXPECT_EQ(named.sink.refusedLines(), QList<qint64>{1});
}

TEST(TableForm, KeepsEveryColumnBelowATitleThatIsChosenAsNames)
{
    TableCase table("Availability in May\n2026-05-01T00:00:00Z,a,up\n2026-05-01T00:01:00Z,a,down\n");
    table.answers.columns = {{u"headerLine"_s, 1}, {u"time"_s, 1}, {u"monitor"_s, 2}, {u"state"_s, 3}};
    EXPECT_EQ(table.read().rows, 2);
}

TEST(TableForm, RefusesALineThatIsNotThere)
{
    TableCase table("time,monitor,state\n2026-05-01T00:00:00Z,a,up\n");
    table.answers.columns = {{u"headerLine"_s, 9}};
    EXPECT_TRUE(table.refusal().contains(u"line 9"_s));
    for (const QJsonValue& wrong : {QJsonValue(0), QJsonValue(-3), QJsonValue(u"first"_s)}) {
        table.answers.columns = {{u"headerLine"_s, wrong}};
        EXPECT_FALSE(table.refusal().isEmpty());
    }
}

TEST(TableForm, SaysOnWhichLineTheChosenEncodingFails)
{
    TableCase table(inEncoding("GB18030", kChinese));
    EXPECT_EQ(table.read().rows, 1);
    table.answers.columns = {{u"encoding"_s, u"utf-8"_s}};
    const auto questions = table.read().questions;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.first().about, ImportQuestion::About::Form);
    EXPECT_TRUE(questions.first().text.startsWith(u"Line 1 "_s)) << questions.first().text.toStdString();
    table.answers.columns = {{u"encoding"_s, u"gb18030"_s}};
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(table.sink.names(), QStringList{u"核心"_s});
}

TEST(TableForm, RefusesSingleLinesThatDoNotFitTheChosenEncoding)
{
    TableCase table(QByteArray("time,monitor,state\n2026-05-01T00:00:00Z,a,up\n"
                               "2026-05-01T00:01:00Z,\xBA\xCB,up\n"));
    table.answers.columns = {{u"encoding"_s, u"utf-8"_s}};
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(table.sink.refusedLines(), QList<qint64>{3});
}

TEST(TableForm, AsksForTheEncodingWhereThatOfAPresetDoesNotFit)
{
    TableCase table(inEncoding("GB18030", kChinese));
    table.answers.presets = {{u"May"_s, QJsonObject{{u"encoding"_s, u"utf-8"_s},
                                                    {u"rows"_s, u"samples"_s},
                                                    {u"time"_s, u"时间"_s},
                                                    {u"state"_s, u"状态"_s}}}};
    table.answers.preset = u"May"_s;
    const auto questions = table.read().questions;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.first().about, ImportQuestion::About::Form);
    table.answers.columns = {{u"encoding"_s, u"gb18030"_s}};
    EXPECT_EQ(table.read().rows, 1) << "what is said beside a preset stands above it";
}

TEST(TableForm, AsksForNoEncodingWhereARowHasAnotherFlaw)
{
    const QByteArray rows("2026-05-01T00:00:00Z,a,up\n"
                          "2026-05-01T00:01:00Z,\"a\"b,up\n");
    TableCase table(rows + "2026-05-01T00:02:00Z,\xFF,up\n");
    table.answers.columns = {{u"encoding"_s, u"utf-8"_s}, {u"time"_s, 1}, {u"monitor"_s, 2}, {u"state"_s, 3}};
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(table.sink.refusedLines(), (QList<qint64>{2, 3}));
    table.answers.columns = {{u"encoding"_s, u"utf-8"_s}, {u"headerLine"_s, 2}};
    const auto questions = table.read().questions;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_TRUE(questions.first().text.startsWith(u"Line 2 cannot name the columns"_s));
}

TEST(TableForm, RefusesAnEncodingThatTheMarkOfTheFileContradicts)
{
    TableCase table("\xEF\xBB\xBF" + kChinese.toUtf8());
    table.answers.columns = {{u"encoding"_s, u"gb18030"_s}};
    const QString refusal = table.refusal();
    EXPECT_TRUE(refusal.startsWith(u"Line 1: "_s) && refusal.contains(u"UTF-8"_s)) << refusal.toStdString();
    table.answers.columns = {{u"encoding"_s, u"utf-8"_s}};
    EXPECT_EQ(table.read().rows, 1);
}

TEST(TableForm, RefusesUtf16WithoutLineEnds)
{
    TableCase table(kChinese.toUtf8());
    for (const QString& wrong : {u"utf-16le"_s, u"utf-16be"_s}) {
        table.answers.columns = {{u"encoding"_s, wrong}};
        EXPECT_TRUE(table.refusal().startsWith(u"Line 1: "_s));
    }
    TableCase other(inEncoding("UTF-16BE", kChinese));
    other.answers.columns = {{u"encoding"_s, u"utf-16le"_s}};
    EXPECT_TRUE(other.refusal().startsWith(u"Line 1: "_s));
    other.answers.columns = {{u"encoding"_s, u"utf-16be"_s}};
    EXPECT_EQ(other.read().rows, 1);
}

TEST(TableForm, AsksForAnEncodingThatCannotBeRecognised)
{
    TableCase table("time,monitor,state\n2026-05-01T00:00:00Z,caf\xE9,up\n");
    const auto format = recogniseSource(table.path);
    ASSERT_TRUE(format) << format.error().message.toStdString();
    EXPECT_EQ(format.value(), SourceFormat::Csv);
    const auto questions = table.read().questions;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.first().about, ImportQuestion::About::Form);
    EXPECT_TRUE(questions.first().text.startsWith(u"Line 2: "_s));
    table.answers.columns = {{u"encoding"_s, u"windows-1252"_s}};
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(table.sink.names(), QStringList{u"café"_s});
}

TEST(TableForm, IsRefusedRatherThanAskedAboutWhereItIsNoText)
{
    TableCase table(QByteArray("time\0\0\0\0\0\0,\0\0\0\0\0\0\0", 19));
    EXPECT_TRUE(table.refusal().contains(u"NUL"_s));
    EXPECT_FALSE(recogniseSource(table.path));
}

TEST(TableForm, CutsAtTheSeparatorThatAPersonChooses)
{
    TableCase table("time|monitor|state\n2026-05-01T00:00:00Z|a,b|up\n");
    table.answers.columns = {{u"separator"_s, u"|"_s}};
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(table.sink.names(), QStringList{u"a,b"_s});
    table.answers.columns = {{u"separator"_s, u";"_s}};
    const auto questions = table.read().questions;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.first().about, ImportQuestion::About::Form);
    EXPECT_TRUE(questions.first().text.contains(u"line 1"_s)) << questions.first().text.toStdString();
}

TEST(TableForm, KeepsThePresetThatFitsWhenOnlyTheFormIsSaid)
{
    TableCase table("Event,Monitor,Date-Time,Reason,Duration,Duration (in mins.)\r\n"
                    "Up,CRM,2026-06-01 08:35:20,OK,\"23 hrs, 10 mins\",1390\r\n");
    table.answers.columns = {{u"encoding"_s, u"utf-8"_s}};
    const TableSketch sketch = table.sketch();
    EXPECT_EQ(sketch.preset, u"UptimeRobot"_s);
    EXPECT_EQ(sketch.layout.rows, TableLayout::Rows::Changes);
    EXPECT_EQ(sketch.columnsJson.value(u"encoding"_s).toString(), u"utf-8"_s);
}

TEST(TableForm, KnowsEncodingsByTheirOtherNames)
{
    // 正常 in GBK.
    TableCase chinese("time,state\n2026-05-01T00:00:00Z,\xd5\xfd\xb3\xa3\n");
    for (const QString& name : {u"gbk"_s, u"GB2312"_s, u"cp936"_s, u"gb18030"_s}) {
        chinese.answers.columns = {{u"encoding"_s, name}};
        EXPECT_EQ(chinese.read().rows, 1) << name.toStdString();
    }
    TableCase western("time,monitor,state\n2026-05-01T00:00:00Z,caf\xe9,up\n");
    for (const QString& name : {u"latin1"_s, u"ISO-8859-1"_s, u"cp1252"_s, u"windows1252"_s}) {
        western.answers.columns = {{u"encoding"_s, name}};
        EXPECT_EQ(western.read().rows, 1) << name.toStdString();
    }
    EXPECT_EQ(western.sink.names(), QStringList{u"café"_s});
    western.answers.columns = {{u"encoding"_s, u"ebcdic"_s}};
    const QString refusal = western.refusal();
    EXPECT_TRUE(refusal.contains(u"ebcdic"_s) && refusal.contains(u"gb18030, windows-1252"_s))
        << refusal.toStdString();
}

TEST(TableForm, RefusesASheetOfWhatIsNoWorkbook)
{
    TableCase table("time,state\n2026-05-01T00:00:00Z,up\n");
    table.answers.columns = {{u"sheet"_s, u"Foo"_s}};
    EXPECT_TRUE(table.refusal().contains(u"Foo"_s));
}

TEST(TableForm, CountsARowOnceHoweverManyOfItsCellsAreRefused)
{
    TableCase table("time,a,b\n2026-05-01T00:00:00Z,up,down\n2026-05-01T00:01:00Z,broken,odd\n"
                    "2026-05-01T00:02:00Z,broken,odd\n");
    table.answers.columns = {{u"rows"_s, u"samples"_s},
                             {u"time"_s, u"time"_s},
                             {u"series"_s, QJsonArray{u"a"_s, u"b"_s}},
                             {u"seriesAre"_s, u"states"_s},
                             {u"words"_s, QJsonObject{{u"broken"_s, u"down"_s}, {u"odd"_s, u"up"_s}}}};
    EXPECT_EQ(table.read().rows, 3);
    TableCase values(
        "time,a,b\n2026-05-01T00:00:00Z,1,2\n2026-05-01T00:01:00Z,x,y\n2026-05-01T00:02:00Z,x,y\n");
    values.answers.columns = {{u"rows"_s, u"samples"_s},
                              {u"time"_s, u"time"_s},
                              {u"series"_s, QJsonArray{u"a"_s, u"b"_s}},
                              {u"seriesAre"_s, u"values"_s}};
    EXPECT_EQ(values.read().rows, 1);
    EXPECT_TRUE(values.sink.cautions.join(u'\n').contains(u"2 of 3 rows"_s))
        << values.sink.cautions.join(u'\n').toStdString();
}

TEST(TableForm, KnowsNothingFromAStateThatCannotBeRead)
{
    // The words of the first thousand rows are asked about; what comes later is refused.
    QByteArray rows = "time,state\n";
    for (int i = 0; i < 1200; ++i)
        rows +=
            QDateTime::fromSecsSinceEpoch(1'777'593'600 + 60 * i, Qt::UTC).toString(Qt::ISODate).toLatin1() +
            (i == 1100 ? ",garbled\n" : ",up\n");
    TableCase table(rows);
    EXPECT_EQ(table.read().rows, 1199);
    EXPECT_EQ(table.sink.unknown[0], QList<qint64>{(1'777'593'600LL + 60 * 1100) * 1000});
}

TEST(TableAnswers, AreWrittenAsKeysAndValues)
{
    const auto answers =
        tableAnswersFrom({u"time=日期"_s, u"clock=2"_s, u"end=none"_s, u"separator=tab"_s, u"headerLine=3"_s,
                          u"words=OK = x=up, 故障=down"_s, u"series=a, 4"_s, u"monitorName=7"_s});
    ASSERT_TRUE(answers) << answers.error().message.toStdString();
    const QJsonObject expected{{u"time"_s, u"日期"_s},
                               {u"clock"_s, 2},
                               {u"end"_s, QJsonValue::Null},
                               {u"separator"_s, u"\t"_s},
                               {u"headerLine"_s, 3},
                               {u"words"_s, QJsonObject{{u"OK = x"_s, u"up"_s}, {u"故障"_s, u"down"_s}}},
                               {u"series"_s, QJsonArray{u"a"_s, 4}},
                               {u"monitorName"_s, u"7"_s}};
    EXPECT_EQ(answers.value(), expected);
    EXPECT_EQ(tableAnswersFrom({u"series=*"_s})->value(u"series"_s).toString(), u"*"_s);
}

TEST(TableAnswers, NameWhatIsWrongInThem)
{
    for (const QString& wrong : {u"encoding"_s, u"=x"_s, u"colour=red"_s, u"header=a"_s, u"words=up"_s}) {
        const auto answers = tableAnswersFrom({wrong});
        ASSERT_FALSE(answers) << wrong.toStdString();
        EXPECT_EQ(answers.error().code, Error::Code::BadInput);
        EXPECT_TRUE(answers.error().message.contains(wrong));
    }
}

}  // namespace holdfast
