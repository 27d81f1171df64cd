// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_figures.h"
#include "models/reports/figure_table.h"
#include "models/reports/figure_words.h"
#include "models/reports/html.h"
#include "models/reports/markdown.h"
#include "models/reports/xlsx.h"
#include "tests/support/sample_account.h"
#include "tests/support/sample_report.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace holdfast {

namespace {

Report reportWith(const block::Figure& figure)
{
    Report report = sampleReport();
    report.blocks = {block::Heading{1, u"图"_s}, figure};
    return report;
}

/// All of a workbook's parts that `pattern` names, as unzip reads them.
QString parts(const QByteArray& zip, const QString& pattern)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(zip);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), pattern});
    EXPECT_TRUE(unzip.waitForFinished());
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

}  // namespace

TEST(FigureWords, NeverRoundsAMissedTargetUpToIt)
{
    const FigureWords words(u"en"_s);
    EXPECT_EQ(words.percent(99.899999, 9990), u"99.8999 %"_s);
    EXPECT_EQ(words.percent(99.999999), u"99.9999 %"_s);
    EXPECT_EQ(words.percent(100.0), u"100.0000 %"_s);
    EXPECT_EQ(words.percent(std::nullopt), u"unknown"_s);
}

TEST(FigureWords, SayLengthsToTheSecond)
{
    EXPECT_EQ(FigureWords(u"en"_s).length(seconds(4325)), u"1 h 12 min 5 s"_s);
    EXPECT_EQ(FigureWords(u"zh_CN"_s).length(seconds(4325)), u"1 小时 12 分 5 秒"_s);
    EXPECT_EQ(FigureWords(u"en"_s).length(seconds(0)), u"0 s"_s);
    EXPECT_EQ(FigureWords(u"en"_s).length(seconds(-60)), u"−1 min"_s);
    EXPECT_EQ(FigureWords(u"en"_s).length(seconds(3600)), u"1 h"_s);
}

TEST(FigureWords, KeepTheDigitsThatCount)
{
    const FigureWords words(u"en"_s);
    EXPECT_EQ(words.value(182.4449, u"ms"_s), u"182.4 ms"_s);
    EXPECT_EQ(words.value(0.0123, {}), u"0.012"_s);
    EXPECT_EQ(words.value(200.0, u"ms"_s), u"200 ms"_s);
    EXPECT_EQ(words.exactValue(123.4567, u"ms"_s), u"123.4567 ms"_s);
    EXPECT_EQ(words.exactValue(1'234'567.0, {}), u"1234567"_s);
}

TEST(Figure, SaysInASentenceWhatItShows)
{
    const ServiceAccount account = sampleAccount(30, false);
    // Down on the 8th, 11th, 20th, 23rd, 27th and, past midnight, the 28th; unknown on the 18th and 19th.
    EXPECT_EQ(stripMapFigure(account, u"en"_s).summary,
              u"Days: 30. With downtime of a module: 6. With time of which nothing is known: 2."_s);
    // 26 + 31 + 4 + 140 + 2 + 45 minutes.
    EXPECT_EQ(
        outageFigure(account, u"en"_s).summary,
        u"Outages of modules that count: 6, 4 h 8 min in all. The longest: Reporting, 2 h 20 min from 2026-11-08 13:20:00."_s);
    EXPECT_EQ(burnDownFigure(account.modules.first(), account, u"zh"_s).summary,
              u"停机预算 43 分 12 秒，已用 26 分，剩余 17 分 12 秒。"_s);
    EXPECT_EQ(monthlyBarsFigure(sampleBars(account.modules.first()), u"zh"_s).summary,
              u"有数据的 1 个月中 1 个月达标；最低为 2026-11 的 99.9398 %。"_s);
}

TEST(Figure, TellsOutagesOfModulesFromInterruptionsOfTheService)
{
    ServiceAccount account = sampleAccount();
    const auto day = [&account](int number, int minute) {
        return account.from + std::chrono::hours(24 * (number - 1)) + std::chrono::minutes(minute);
    };
    using std::chrono::minutes;
    account.whole.buckets.down = minutes(140);
    account.whole.interruptions = {{day(8, 800), day(8, 860), minutes(60), {}, true},
                                   {day(11, 193), day(11, 243), minutes(50), {}, true},
                                   {day(20, 60), day(20, 90), minutes(30), {}, true}};
    EXPECT_EQ(outageFigure(account, u"zh"_s).summary,
              u"各模块计入的中断记录 6 条，累计 4 小时 8 分；合并后服务中断 3 次，共 2 小时 20 分。"
              u"最长一条：报表中心，2026-11-08 13:20:00 起，2 小时 20 分。"_s);
    account.whole.interruptions = {account.whole.interruptions.first()};
    EXPECT_EQ(outageFigure(account, u"en"_s).summary,
              u"Outages of modules that count: 6, 4 h 8 min in all; merged, 1 interruption of the service, 2 "
              u"h 20 min in "
              u"all. The longest: 报表中心, 2 h 20 min from 2026-11-08 13:20:00."_s);
    account.whole.interruptions.first().isCounted = false;
    EXPECT_TRUE(outageFigure(account, u"zh"_s).summary.contains(u"服务中断 1 次（其中计入 0 次）"_s));
}

TEST(Figure, BringsNoTableWhereTheReportHasOne)
{
    block::Figure figure = outageFigure(sampleAccount(), u"zh"_s);
    figure.isDataBeside = true;
    for (const QString& text : {toHtml(reportWith(figure)), toMarkdown(reportWith(figure))}) {
        EXPECT_TRUE(text.contains(u"最长一条"_s));
        EXPECT_FALSE(text.contains(u"证书过期"_s));
    }
}

TEST(Figure, StandsAsATableWhereNoPictureCan)
{
    const ServiceAccount account = sampleAccount();
    const block::Figure figure = outageFigure(account, u"zh"_s);
    const QString html = toHtml(reportWith(figure));
    EXPECT_TRUE(html.contains(u"<p class=\"strong\">中断时间线</p>"_s));
    EXPECT_TRUE(html.contains(figure.summary));
    EXPECT_TRUE(html.contains(u"证书过期"_s));
    const QString markdown = toMarkdown(reportWith(figure));
    EXPECT_TRUE(markdown.contains(u"**中断时间线**"_s));
    EXPECT_TRUE(
        markdown.contains(u"| 核心账务 | 2026-11-11 03:13:00 | 2026-11-11 03:39:00 | ✖ 26 分 | 非计划中断 | "
                          u"主库宕机，人工切换 |"_s));
}

TEST(Figure, HasARowForEveryDayAndAColumnForEveryModule)
{
    const block::Table table = figureTable(stripMapFigure(sampleAccount(), u"zh"_s), u"zh"_s);
    EXPECT_EQ(table.columns.size(), 9);
    ASSERT_EQ(table.rows.size(), 30);
    EXPECT_EQ(table.rows.at(10).at(1).text, u"98.1944 %"_s);
    EXPECT_EQ(table.rows.at(10).at(1).tone, ReportTone::Bad);
    EXPECT_EQ(table.rows.at(17).at(5).text, u"未知"_s);
}

TEST(Figure, SaysThatNothingIsKnownWhereItIsEmpty)
{
    const Report report = reportWith({u"图一"_s, {}, StripMap{}});
    EXPECT_TRUE(toHtml(report).contains(u"没有可显示的数据。"_s));
    EXPECT_TRUE(toMarkdown(report).contains(u"没有可显示的数据。"_s));
    EXPECT_TRUE(toXlsx(report));
}

TEST(Figure, IsAChartOfItsOwnInAWorkbook)
{
    const ServiceAccount account = sampleAccount(92);
    const auto book = toXlsx(reportWith(monthlyBarsFigure(sampleBars(account.modules.first()), u"zh"_s)));
    ASSERT_TRUE(book);
    const QString chart = parts(book.value(), u"xl/charts/chart1.xml"_s);
    EXPECT_TRUE(chart.contains(u"核心账务：逐月可用性"_s));
    EXPECT_TRUE(chart.contains(u"$B$2:$B$4"_s)) << chart.toStdString();
    const QString sheet = parts(book.value(), u"xl/worksheets/*.xml"_s);
    EXPECT_TRUE(sheet.contains(u"<drawing"_s));
}

TEST(Figure, GivesItsDataInFullForASpreadsheet)
{
    const ServiceAccount account = sampleAccount(30, false);
    const auto rows = figureRows(burnDownFigure(account.modules.first(), account, u"en"_s).series, u"en"_s);
    const QList<QStringList> expected{{u"Time"_s, u"Budget left (s)"_s, u"Left at even use (s)"_s},
                                      {u"2026-11-01 00:00:00"_s, u"2592"_s, u"2592"_s},
                                      {u"2026-11-11 03:13:00"_s, u"2592"_s, u"1716.42"_s},
                                      {u"2026-11-11 03:39:00"_s, u"1032"_s, u"1714.86"_s},
                                      {u"2026-12-01 00:00:00"_s, u"1032"_s, u"0"_s}};
    EXPECT_EQ(rows, expected);
}

}  // namespace holdfast
