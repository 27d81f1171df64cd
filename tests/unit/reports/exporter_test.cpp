// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/html.h"
#include "models/reports/markdown.h"
#include "models/reports/xlsx.h"
#include "tests/support/sample_report.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// A member of a zip file, as unzip reads it.
QString member(const QByteArray& zip, const QString& name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(zip);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), name});
    EXPECT_TRUE(unzip.waitForFinished());
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

}  // namespace

TEST(ReportFurniture, SaysWhenAndByWhatLogItWasMade)
{
    const ReportFurniture furniture = sampleReport().furniture;
    EXPECT_EQ(generatedLine(furniture), u"2026-11-25 03:10 (UTC+08:00)"_s);
    // SHA-256 of "root", by sha256sum.
    EXPECT_EQ(logHeadLine(furniture), u"日志 1204 条 · 根哈希 4813494d137e1631…737677b2"_s);
    EXPECT_TRUE(logHeadInFull(furniture).contains(
        u"4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2"_s));
    EXPECT_EQ(codeAndVersion(furniture), u"INC-2026-003 · V1.0"_s);
    EXPECT_EQ(proposedFileName(furniture), u"INC-2026-003_V1.0_情况报告"_s);
}

TEST(Markdown, ShowsEveryBlockAndEscapesWhatPeopleWrote)
{
    Report report = sampleReport();
    report.furniture.revisions.clear();
    report.furniture.logHead.reset();
    EXPECT_EQ(toMarkdown(report), uR"(# 核心数据库用户认证中断 \<b\>\&

- **单位**: 示例公司
- **文件类型**: 情况报告
- **编号**: INC-2026-003
- **版本**: V1.0
- **生成时间**: 2026-11-25 03:10 (UTC+08:00)

## 摘要

\- 不是列表 \*不是强调\*  
第二行

- **负责人**: 示例甲

**● 达标** — RTO 1

| 步骤 | 用时 |
| --- | --: |
| =1+1 | 7 分钟 |
| ~~切换\|应用~~ | ✖ 未做 |

1. 甲
2. 乙

- [ ] **D11 提升从库** · 运维工程师 · 15 分钟
  - **⚠ 不可逆**
  - 期望: 新主库可写
  - `` SELECT `a`; ``

> *致甲方*
> 
> **通报**
> 
> 正文

> **⚠** 尚未批准

- 交班人 — 签字：＿＿＿＿＿＿＿＿　日期：＿＿＿＿＿＿＿＿
)"_s);
}

TEST(Markdown, EscapesWhatMeansSomethingAtTheBeginningOfALineOnlyThere)
{
    EXPECT_EQ(escapedForMarkdown(u"# a-b + c"_s), u"\\# a-b + c"_s);
    EXPECT_EQ(escapedForMarkdown(u"1. x\n2.5 GB"_s), u"1\\. x\n2\\.5 GB"_s);
    EXPECT_EQ(escapedForMarkdown(u"V1.0"_s), u"V1.0"_s);
}

TEST(Markdown, MarksADrill)
{
    const QString text = toMarkdown(sampleReport(u"en"_s, true));
    EXPECT_EQ(text.count(u"演练 EXERCISE"_s), 2);
}

TEST(Html, NamesItsLanguageEscapesTextAndNeedsNothingFromElsewhere)
{
    const QString html = toHtml(sampleReport());
    EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"zh-CN\">"_s));
    EXPECT_TRUE(html.contains(u"<h1>核心数据库用户认证中断 &lt;b&gt;&amp;</h1>"_s));
    EXPECT_FALSE(html.contains(u"<b>"_s));
    EXPECT_TRUE(html.contains(u"<td class=\"void\">切换|应用</td>"_s));
    EXPECT_TRUE(html.contains(u"<thead><tr><th>步骤</th><th class=\"right\">用时</th></tr></thead>"_s));
    EXPECT_TRUE(html.contains(u"table-header-group"_s));
    for (const QString& outside : {u"http:"_s, u"https:"_s, u"<script"_s, u"src="_s, u"url("_s, u"@import"_s})
        EXPECT_FALSE(html.contains(outside)) << outside.toStdString();
    EXPECT_TRUE(toHtml(sampleReport(u"en"_s)).contains(u"<html lang=\"en\">"_s));
}

TEST(Html, ShowsADrillOnEveryPrintedPage)
{
    const QString html = toHtml(sampleReport(u"zh"_s, true));
    EXPECT_TRUE(html.contains(u"<div class=\"mark drill\"><span>演练 EXERCISE</span></div>"_s));
    EXPECT_FALSE(toHtml(sampleReport()).contains(u"演练 EXERCISE"_s));
}

TEST(Xlsx, StoresEveryTextAsTextSoThatNothingIsAFormula)
{
    const auto book = toXlsx(sampleReport());
    ASSERT_TRUE(book);
    const QString strings = member(book.value(), u"xl/sharedStrings.xml"_s);
    EXPECT_TRUE(strings.contains(u">=1+1<"_s));
    EXPECT_TRUE(strings.contains(u"核心数据库用户认证中断 &lt;b&gt;&amp;"_s));
    for (int sheet = 1; sheet <= 4; ++sheet) {
        const QString xml = member(book.value(), u"xl/worksheets/sheet%1.xml"_s.arg(sheet));
        EXPECT_FALSE(xml.isEmpty());
        EXPECT_FALSE(xml.contains(u"<f>"_s));
        EXPECT_FALSE(xml.contains(u"<hyperlink"_s));
    }
}

TEST(Xlsx, GivesEachTableASheetAndFiguresAsNumbers)
{
    const auto book = toXlsx(sampleReport(u"zh"_s, true));
    ASSERT_TRUE(book);
    const QString workbook = member(book.value(), u"xl/workbook.xml"_s);
    qsizetype last = -1;
    for (const QString& name : {u"封面"_s, u"版本记录"_s, u"步骤"_s, u"恢复"_s}) {
        const qsizetype at = workbook.indexOf(u"name=\"%1\""_s.arg(name));
        EXPECT_GT(at, last) << name.toStdString();
        last = at;
    }
    const QString steps = member(book.value(), u"xl/worksheets/sheet3.xml"_s);
    EXPECT_TRUE(steps.contains(u"<v>7</v>"_s));
    EXPECT_TRUE(steps.contains(u"演练 EXERCISE"_s));  // In the header of each printed page.
}

TEST(Xlsx, LosesNothingOfATextLongerThanACell)
{
    Report report = sampleReport();
    report.blocks = {block::Paragraph{QString(QString(30'000, u'长') + QString(30'000, u'短') + u"尾"_s)}};
    const auto book = toXlsx(report);
    ASSERT_TRUE(book);
    const QString strings = member(book.value(), u"xl/sharedStrings.xml"_s);
    EXPECT_EQ(strings.count(u'长'), 30'000);
    EXPECT_EQ(strings.count(u'短'), 30'000);
    EXPECT_TRUE(strings.contains(u'尾'));
}

TEST(Xlsx, CallsSheetsWhatASheetMayBeCalled)
{
    EXPECT_EQ(sheetName(u"a/b:c*d?e[f]g\\h"_s, {}), u"a-b-c-d-e-f-g-h"_s);
    EXPECT_EQ(sheetName(u"'x'"_s, {}), u"x"_s);
    EXPECT_EQ(sheetName({}, {}), u"_"_s);
    EXPECT_EQ(sheetName(u"History"_s, {}), u"History_"_s);
    EXPECT_EQ(sheetName(u"steps"_s, {u"Steps"_s}), u"steps (2)"_s);
    EXPECT_EQ(sheetName(QString(40, u'x'), {}).size(), 31);
    EXPECT_EQ(sheetName(QString(40, u'x'), {QString(31, u'x')}), QString(27, u'x') + u" (2)"_s);
}

}  // namespace holdfast
