// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that keep the day and the time of day in two columns. Moments are reckoned by hand: Shanghai is 8 h
// ahead of UTC all year, New York 4 h behind it and Berlin 2 h ahead in summer.
#include "tests/unit/measurements/table/table_files.h"

#include <random>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QTimeZone shanghai()
{
    return QTimeZone("Asia/Shanghai");
}

QList<qint64> momentsOf(const std::vector<Sample>& samples)
{
    QList<qint64> moments;
    for (const Sample& sample : samples)
        moments.append(sample.atMs);
    return moments;
}

QList<qint64> moments(std::initializer_list<const char*> texts)
{
    QList<qint64> moments;
    for (const char* text : texts)
        moments.append(toMs(at(text)));
    return moments;
}

}  // namespace

TEST(ClockColumns, AreJoinedWithTheDayBesideThem)
{
    TableCase table("日期,时间,监控项,状态\n"
                    "2026-05-01,07:59:59,核心,正常\n"
                    "2026-05-01,08:00:00,核心,故障\n"
                    "2026-05-02,00:00,核心,正常\n");
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_EQ(asked.questions.first().about, ImportQuestion::About::Zone);
    EXPECT_EQ(asked.questions.first().examples, QStringList{u"2026-05-01 07:59:59"_s});
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 3);
    EXPECT_EQ(momentsOf(table.sink.samples[0]),
              moments({"2026-04-30T23:59:59Z", "2026-05-01T00:00:00Z", "2026-05-01T16:00:00Z"}));
    EXPECT_EQ(table.sink.samples[0][1].state, MonitorState::Down);
}

TEST(ClockColumns, MayStandBeforeTheDayAndHaveTwelveHours)
{
    TableCase table("Time,Monitor,Date,Status\n"
                    "12:05 AM,web,5/13/2026,up\n"
                    "12:05 PM,web,5/13/2026,down\n"
                    "1:05:30 pm,web,5/4/2026,up\n");
    table.answers.zone = QTimeZone("America/New_York");
    EXPECT_EQ(table.read().rows, 3);
    // 13 can only be the day, so 5/4 is the fourth of May.
    EXPECT_EQ(momentsOf(table.sink.samples[0]),
              moments({"2026-05-13T04:05:00Z", "2026-05-13T16:05:00Z", "2026-05-04T17:05:30Z"}));
    TableCase chinese(
        "检测日期,检测时刻,状态\n2026年5月1日,上午12:10,正常\n2026年5月1日,下午 3时05分,正常\n");
    chinese.answers.zone = shanghai();
    chinese.answers.columns = {{u"time"_s, 1}};
    EXPECT_EQ(chinese.read().rows, 2);
    EXPECT_EQ(momentsOf(chinese.sink.samples[0]), moments({"2026-04-30T16:10:00Z", "2026-05-01T07:05:00Z"}));
}

TEST(ClockColumns, MayHoldBareHours)
{
    TableCase table(
        "Date,Hour,Monitor,Status\n"
        "2026-06-10,0,CRM,up\n2026-06-10,5,CRM,down\n2026-06-10,23,CRM,up\n2026-06-10,24,CRM,up\n");
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 3);
    EXPECT_EQ(momentsOf(table.sink.samples[0]),
              moments({"2026-06-09T16:00:00Z", "2026-06-09T21:00:00Z", "2026-06-10T15:00:00Z"}));
    EXPECT_EQ(table.sink.refusedLines(), QList<qint64>{5}) << "there is no hour 24";
    TableCase chinese("日期,时段,模块,状态\n2026-06-10,00时,CRM,正常\n2026-06-10,05点,CRM,中断\n");
    chinese.answers.zone = shanghai();
    EXPECT_EQ(chinese.read().rows, 2);
    EXPECT_EQ(momentsOf(chinese.sink.samples[0]), moments({"2026-06-09T16:00:00Z", "2026-06-09T21:00:00Z"}));
    TableCase wide("日期,小时,核心,门户\n2026-06-10,0,1,1\n2026-06-10,1,0,1\n");
    wide.answers.zone = shanghai();
    wide.answers.columns = {{u"seriesAre"_s, u"states"_s}};
    EXPECT_EQ(wide.read().rows, 2);
    EXPECT_EQ(wide.sink.names(), (QStringList{u"核心"_s, u"门户"_s}));
    EXPECT_EQ(momentsOf(wide.sink.samples[0]), moments({"2026-06-09T16:00:00Z", "2026-06-09T17:00:00Z"}));
}

TEST(ClockColumns, OfBareNumbersAreAskedForWhereTheNameDoesNotSayHours)
{
    TableCase table("Date,Time,Monitor,Status\n2026-06-10,0,CRM,up\n2026-06-10,5,CRM,down\n");
    table.answers.zone = shanghai();
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_EQ(asked.questions.first().answers, (QStringList{u"clock=Time"_s, u"clock=none"_s}));
    table.answers.columns = {{u"clock"_s, u"Time"_s}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-06-09T16:00:00Z", "2026-06-09T21:00:00Z"}));
}

TEST(ClockColumns, OfSpansAreTakenForTheirBeginningOnlyWhereSomebodySaysSo)
{
    TableCase table("Date,Hour,Monitor,Status\n"
                    "2026-06-10,04:00-05:00,CRM,up\n2026-06-10,05:00-06:00,CRM,down\n");
    table.answers.zone = shanghai();
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_TRUE(asked.questions.first().text.contains(u"04:00-05:00"_s));
    EXPECT_TRUE(table.sink.samples.empty());
    table.answers.columns = {{u"clock"_s, u"Hour"_s}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-06-09T20:00:00Z", "2026-06-09T21:00:00Z"}));
}

TEST(ClockColumns, OfASpreadsheetMayBePartsOfADay)
{
    // 46176 is 2026-06-03; 11 of 24 hours are 0.458333…
    TableCase table(
        "Date,Time,Status\n46176,0.4583333333357587,up\n46176,0.4590277777751908,down\n46176,0,up\n");
    table.answers.zone = QTimeZone::utc();
    EXPECT_EQ(table.read().rows, 3);
    EXPECT_EQ(momentsOf(table.sink.samples[0]),
              moments({"2026-06-03T11:00:00Z", "2026-06-03T11:01:00Z", "2026-06-03T00:00:00Z"}));
}

TEST(ClockColumns, AreAskedForWhereDaysAloneMakeOneMomentOfManyRows)
{
    TableCase table("Date,Period,Monitor,Status\n2026-06-10,early,CRM,up\n2026-06-10,late,CRM,down\n"
                    "2026-06-11,early,CRM,up\n2026-06-11,late,CRM,up\n");
    table.answers.zone = shanghai();
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_EQ(asked.questions.first().answers, (QStringList{u"clock=Period"_s, u"clock=none"_s}));
    table.answers.columns = {{u"clock"_s, QJsonValue()}};
    EXPECT_EQ(table.read().rows, 4);
    TableCase daily("Date,Monitor,Status\n2026-06-10,CRM,up\n2026-06-10,ERP,up\n2026-06-11,CRM,down\n");
    daily.answers.zone = shanghai();
    EXPECT_EQ(daily.read().rows, 3) << "one row of a day and monitor is whole";
}

TEST(ClockColumns, LeaveTheOrderOfTheDateToBeAsked)
{
    TableCase table("Date,Time,Monitor,Status\n3/4/2026,08:00,web,up\n3/5/2026,08:00,web,up\n");
    table.answers.zone = QTimeZone::utc();
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_EQ(asked.questions.first().about, ImportQuestion::About::DateOrder);
    table.answers.dateOrder = DateOrder::DayMonthYear;
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-04-03T08:00:00Z", "2026-05-03T08:00:00Z"}));
}

TEST(ClockColumns, AreAskedAboutWhereTheirNameDoesNotFit)
{
    TableCase table("Date,Shift,Monitor,Status\n2026-05-01,08:00,web,up\n2026-05-01,20:00,web,up\n");
    table.answers.zone = QTimeZone::utc();
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_EQ(asked.questions.first().about, ImportQuestion::About::Columns);
    EXPECT_TRUE(asked.questions.first().text.contains(u"Shift"_s));
    table.answers.columns = {{u"clock"_s, u"Shift"_s}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-05-01T08:00:00Z", "2026-05-01T20:00:00Z"}));
    TableCase unused("Date,Shift,Monitor,Status\n2026-05-01,08:00,web,up\n");
    unused.answers.zone = QTimeZone::utc();
    unused.answers.columns = {{u"clock"_s, QJsonValue::Null}};
    EXPECT_EQ(unused.read().rows, 1);
    EXPECT_EQ(momentsOf(unused.sink.samples[0]), moments({"2026-05-01T00:00:00Z"}));
}

TEST(ClockColumns, AreAskedAboutWhereTwoNamesFit)
{
    TableCase table("Date,Time,Check time,Monitor,Status\n2026-05-01,08:00,08:01,web,up\n");
    table.answers.zone = QTimeZone::utc();
    EXPECT_EQ(table.read().questions.size(), 1);
    table.answers.columns = {{u"clock"_s, u"Check time"_s}};
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-05-01T08:01:00Z"}));
}

TEST(ClockColumns, AreLeftAloneBesideAColumnThatSaysBoth)
{
    TableCase table("timestamp,time,monitor,state\n2026-05-01T08:00:00Z,10:00:00,web,up\n");
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-05-01T08:00:00Z"}));
}

TEST(ClockColumns, MayNameTheZone)
{
    TableCase table(
        "Date,Time,Monitor,Status\n2026-05-01,08:00:00+08:00,web,up\n2026-05-01,08:00:00Z,web,up\n");
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-05-01T00:00:00Z", "2026-05-01T08:00:00Z"}));
}

TEST(ClockColumns, RefuseByLineWhatIsNoMoment)
{
    TableCase table("Date,Time,Monitor,Status\n"
                    "2026-05-01,08:00,web,up\n"
                    "2026-05-01,,web,up\n"
                    ",08:00,web,up\n"
                    "2026-05-01,25:00,web,up\n"
                    "2026-02-30,08:00,web,up\n"
                    "2026-05-01 09:00,08:00,web,up\n"
                    "2026-05-01,08:00-09:00,web,up\n"
                    "1777593600,08:00,web,up\n"
                    "2026-05-01,24:00,web,up\n");
    table.answers.zone = QTimeZone::utc();
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.refusedLines(), (QList<qint64>{3, 4, 5, 6, 7, 8, 9}));
    EXPECT_TRUE(table.sink.refusals.at(0).second.contains(u"no time of day"_s));
    EXPECT_TRUE(table.sink.refusals.at(1).second.contains(u"no day"_s));
    EXPECT_TRUE(table.sink.refusals.at(2).second.contains(u"25:00"_s));
    EXPECT_TRUE(table.sink.refusals.at(4).second.contains(u"already"_s));
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-05-01T08:00:00Z", "2026-05-02T00:00:00Z"}));
}

TEST(ClockColumns, RefuseTimesThatTheClockSkipsOrRepeats)
{
    TableCase table("Date,Time,Monitor,Status\n"
                    "2026-03-29,02:30:00,web,up\n"
                    "2026-03-29,03:30:00,web,up\n"
                    "2026-10-25,02:30:00,web,up\n"
                    "2026-10-25,03:30:00,web,up\n");
    table.answers.zone = QTimeZone("Europe/Berlin");
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.refusedLines(), (QList<qint64>{2, 4}));
    EXPECT_EQ(momentsOf(table.sink.samples[0]), moments({"2026-03-29T01:30:00Z", "2026-10-25T02:30:00Z"}));
}

TEST(ClockColumns, GiveBothEndsOfAnOutage)
{
    TableCase table("模块,开始日期,开始时间,结束日期,结束时间\n"
                    "结算,2026-05-01,23:30,2026-05-02,00:15\n"
                    "财务,2026-05-03,10:00,,\n"
                    "人事,2026-05-03,10:00,2026-05-03,\n");
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.refusedLines(), QList<qint64>{4});
    ASSERT_EQ(table.sink.names().first(), u"结算"_s);
    EXPECT_EQ(table.sink.intervals[0][0].from, at("2026-05-01T15:30:00Z"));
    EXPECT_EQ(table.sink.intervals[0][0].to, at("2026-05-01T16:15:00Z"));
    EXPECT_FALSE(table.sink.intervals[1][0].to) << "it is not over";
}

TEST(ClockColumns, TakeOneDayForBothEndsAndGuessNoNextDay)
{
    TableCase table("日期,开始时间,结束时间,模块\n"
                    "2026-05-01,10:00,10:45,结算\n"
                    "2026-05-01,23:30,00:15,结算\n"
                    "2026-05-01,11:00,,财务\n");
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.intervals[0][0].from, at("2026-05-01T02:00:00Z"));
    EXPECT_EQ(table.sink.intervals[0][0].to, at("2026-05-01T02:45:00Z"));
    EXPECT_FALSE(table.sink.intervals[1][0].to);
    ASSERT_EQ(table.sink.refusedLines(), QList<qint64>{3});
    EXPECT_TRUE(table.sink.refusals.first().second.contains(u"next"_s));
}

TEST(ClockColumns, AskAboutAnEndWithoutADay)
{
    TableCase table("started at,end,monitor,status\n2026-05-01T08:00:00Z,08:30,web,down\n");
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_TRUE(asked.questions.first().text.contains(u"end"_s));
}

TEST(ClockColumns, BeginChangesAndDurationsToo)
{
    TableCase changes("Date,Time,Monitor,Event\n2026-05-01,08:00,web,down\n2026-05-01,08:20,web,up\n");
    changes.answers.zone = QTimeZone::utc();
    changes.answers.columns = {{u"rows"_s, u"changes"_s}};
    EXPECT_EQ(changes.read().rows, 2);
    EXPECT_EQ(changes.sink.intervals[0][0].from, at("2026-05-01T08:00:00Z"));
    EXPECT_EQ(changes.sink.intervals[0][0].to, at("2026-05-01T08:20:00Z"));
    TableCase lasting("日期,发生时间,中断时长(分钟),模块\n2026-05-01,08:00,20,结算\n");
    lasting.answers.zone = shanghai();
    EXPECT_EQ(lasting.read().rows, 1);
    EXPECT_EQ(lasting.sink.intervals[0][0].to, at("2026-05-01T00:20:00Z"));
}

TEST(ClockColumns, LeaveEveryOtherColumnToTheMonitors)
{
    TableCase table("Date,Time,core,hr\n2026-05-01,08:00,12.5,3\n2026-05-01,08:01,13,4\n");
    table.answers.zone = QTimeZone::utc();
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.names(), (QStringList{u"core"_s, u"hr"_s}));
    table.answers.columns = {{u"series"_s, u"*"_s}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.names(), (QStringList{u"core"_s, u"hr"_s}));
}

TEST(ClockColumns, AreSavedWithTheReading)
{
    const QByteArray text("日期,时间,监控项,状态\n2026-05-01,08:00:00,核心,正常\n");
    TableCase table(text);
    table.answers.zone = shanghai();
    const QJsonObject json = table.sketch().columnsJson;
    EXPECT_EQ(json.value(u"time"_s).toString(), u"日期"_s);
    EXPECT_EQ(json.value(u"clock"_s).toString(), u"时间"_s);
    TableCase again(text);
    again.answers.zone = shanghai();
    again.answers.columns = json;
    EXPECT_EQ(again.read().rows, 1);
    EXPECT_EQ(momentsOf(again.sink.samples[0]), moments({"2026-05-01T00:00:00Z"}));
}

TEST(ClockColumns, OfAWorkbookAreCellsOfTheirOwn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"samples.xlsx"_s);
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "一");
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy/m/d");
    lxw_format* clock = workbook_add_format(book);
    format_set_num_format(clock, "h:mm AM/PM");
    const char* header[] = {"日期", "时间", "状态"};
    for (lxw_col_t i = 0; i < 3; ++i)
        worksheet_write_string(sheet, 0, i, header[i], nullptr);
    // Day 46174 of a spreadsheet is 2026-06-01; 0.5 is noon, 1/3 is 08:00, 0.999988… is 23:59:59.
    const double clocks[] = {0.5, 1.0 / 3, 86399.0 / 86400};
    for (lxw_row_t i = 0; i < 3; ++i) {
        worksheet_write_number(sheet, i + 1, 0, 46174, day);
        worksheet_write_number(sheet, i + 1, 1, clocks[i], clock);
        worksheet_write_string(sheet, i + 1, 2, "正常", nullptr);
    }
    workbook_close(book);
    KeepingSink sink;
    ImportAnswers answers;
    answers.zone = shanghai();
    const auto outcome = xlsxReader().read({path, answers, {}}, sink);
    ASSERT_TRUE(outcome) << outcome.error().message.toStdString();
    EXPECT_TRUE(outcome->questions.isEmpty());
    EXPECT_EQ(outcome->rows, 3);
    EXPECT_EQ(momentsOf(sink.samples[0]),
              moments({"2026-06-01T04:00:00Z", "2026-06-01T00:00:00Z", "2026-06-01T15:59:59Z"}));
}

TEST(ClockColumns, GiveTheMomentsThatOneColumnGives)
{
    const quint32 seed = qEnvironmentVariableIsSet("HOLDFAST_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("HOLDFAST_SEED"))
                             : std::random_device{}();
    SCOPED_TRACE("HOLDFAST_SEED=" + std::to_string(seed));
    std::mt19937 random(seed);
    QByteArray one("time,monitor,value\n");
    QByteArray two("date,time,monitor,value\n");
    QDateTime moment(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    const QStringList clocks{u"HH:mm:ss"_s, u"H:mm"_s, u"hh:mm:ss AP"_s, u"HH:mm:ss.zzz"_s};
    const QStringList days{u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, u"yyyy.MM.dd"_s};
    for (int i = 0; i < 2000; ++i) {
        moment = moment.addMSecs(std::uniform_int_distribution<int>(1, 4'000'000)(random));
        const QString day = moment.toString(days.at(static_cast<int>(random() % 3)));
        const QString clock = moment.toString(clocks.at(static_cast<int>(random() % 4)));
        one += (day + u' ' + clock + u",a,"_s + QString::number(i) + u'\n').toUtf8();
        two += (day + u',' + clock + u",a,"_s + QString::number(i) + u'\n').toUtf8();
    }
    TableCase single(one);
    single.answers.zone = QTimeZone("Europe/Berlin");
    TableCase paired(two);
    paired.answers.zone = single.answers.zone;
    EXPECT_EQ(single.read().rows, paired.read().rows);
    EXPECT_EQ(momentsOf(single.sink.samples[0]), momentsOf(paired.sink.samples[0]));
    EXPECT_EQ(single.sink.refusedLines(), paired.sink.refusedLines());
}

TEST(ClockText, IsATimeOfDayAndNothingElse)
{
    constexpr qint64 kMinute = 60'000;
    const std::pair<const char*, qint64> good[] = {
        {"08:00", 480 * kMinute},    {"8:00:30", 480 * kMinute + 30'000},
        {"00:00:00.250", 250},       {"12:00 AM", 0},
        {"12:00 pm", 720 * kMinute}, {"下午3点20分", 920 * kMinute},
        {"23：59", 1439 * kMinute},  {"24:00:00", 1440 * kMinute}};
    for (const auto& [text, ms] : good) {
        const auto clock = readClockText(text);
        ASSERT_TRUE(clock) << text;
        EXPECT_EQ(clock->msOfDay, ms) << text;
        EXPECT_FALSE(clock->offsetSeconds);
    }
    EXPECT_EQ(readClockText("08:00Z")->offsetSeconds, 0);
    EXPECT_EQ(readClockText("08:00 UTC-3")->offsetSeconds, -3 * 3600);
    for (const char* text : {"", "8", "0800", "25:00", "08:60", "24:01", "13:00 AM", "08:00-09:00",
                             "08:00 CST", "2026-05-01", "2026-05-01 08:00", "30:15:00", "up", "0.3333"})
        EXPECT_FALSE(readClockText(text)) << text;
}

}  // namespace holdfast
