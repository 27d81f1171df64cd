// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/sample_report.h"
#include "views/reports/report_dialog.h"
#include "views/reports/report_files.h"
#include "views/reports/report_renderer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTextBrowser>
#include <QToolButton>

#include <random>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The pages of a PDF as pdftotext reads them; nothing is normalised.
QStringList pagesOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess program;
    program.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    EXPECT_TRUE(program.waitForFinished());
    QStringList pages = QString::fromUtf8(program.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

/// A report with a table of `rows` numbered rows, a chapter behind it.
Report longReport(int rows, bool isDrill)
{
    Report report = sampleReport(u"zh"_s, isDrill);
    block::Table table;
    table.columns = {{u"序号"_s, 1.0}, {u"用户记录内容"_s, 5.0}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            {u"行%1"_s.arg(i), QString(u"用户认证已恢复，核对无误。"_s + QString(i % 3 * 60, u'长'))});
    report.blocks = {block::Heading{1, u"完整时间线"_s}, table, block::Heading{1, u"签批用章"_s},
                     block::Signatures{{u"编写人"_s, u"审核人"_s, u"批准人"_s}}};
    return report;
}

/// A long report of all kinds of blocks; each heading has text after it.
Report anyReport(unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&random](int least, int most) {
        return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
    };
    const auto text = [&pick](int most) { return QString(pick(1, most), u'长'); };
    Report report = sampleReport();
    report.blocks.clear();
    for (int i = 0; i < 90; ++i) {
        if (pick(0, 1) == 1)
            report.blocks.append(block::Heading{pick(1, 3), u"章"_s});
        block::Table table;
        block::Facts facts;
        block::Items items;
        switch (pick(0, 5)) {
        case 0:
            table.columns = {{u"序号"_s, 1.0}, {u"内容"_s, 5.0}};
            for (int row = pick(1, 40); row > 0; --row)
                table.rows.append({u"行"_s, text(120)});
            report.blocks.append(table);
            break;
        case 1:
            for (int fact = pick(1, 20); fact > 0; --fact)
                facts.facts.append({u"名"_s, text(90)});
            report.blocks.append(facts);
            break;
        case 2:
            for (int item = pick(1, 12); item > 0; --item)
                items.items.append(text(120));
            report.blocks.append(items);
            break;
        case 3: report.blocks.append(block::Callout{block::Callout::Kind::Warning, text(200)}); break;
        case 4: report.blocks.append(block::Signatures{{u"编写人"_s, u"审核人"_s}}); break;
        default: report.blocks.append(block::Paragraph{text(400)}); break;
        }
    }
    return report;
}

}  // namespace

TEST(ReportRenderer, WritesChineseTextThatASearchFinds)
{
    // 用, 金, 立, 生 and others become look-alike code points with some fonts.
    Report report = sampleReport();
    const QString sentence = u"使用金额立即生效，见行方网页：人工目录。"_s;
    report.blocks.append(block::Paragraph{sentence});
    report.blocks.append(block::Paragraph{sentence, ReportTone::Strong});
    const QString text = pagesOf(toPdf(report)).join(QString());
    EXPECT_EQ(text.count(sentence), 2) << text.toStdString();
    EXPECT_TRUE(text.contains(u"核心数据库用户认证中断"_s));
}

TEST(ReportRenderer, WritesEveryLineOnceWhereverAPageEnds)
{
    for (int before = 0; before < 12; ++before) {
        Report report = sampleReport();
        report.blocks.clear();
        for (int i = 0; i < before; ++i)
            report.blocks.append(block::Heading{3, u"题"_s});
        QString text;
        for (int i = 0; i < 900; ++i)
            text += u"%1，"_s.arg(10'000 + i);
        report.blocks.append(block::Paragraph{text});
        const QString found = pagesOf(toPdf(report)).join(QString()).remove(u'\n');
        for (int i = 0; i < 900; ++i)
            ASSERT_EQ(found.count(u"%1，"_s.arg(10'000 + i)), 1) << before << " " << i;
    }
}

TEST(ReportRenderer, PrintsCodePageNumbersAndLogHeadOnEveryPage)
{
    const Report report = longReport(100, false);
    const QStringList pages = pagesOf(toPdf(report));
    ASSERT_GT(pages.size(), 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages.at(i).contains(u"INC-2026-003 · V1.0"_s));
        EXPECT_TRUE(pages.at(i).contains(u"第 %1 页 共 %2 页"_s.arg(i + 1).arg(pages.size())));
        EXPECT_TRUE(pages.at(i).contains(u"日志 1204 条 · 根哈希 4813494d137e1631"_s));
        EXPECT_FALSE(pages.at(i).contains(u"EXERCISE"_s));
    }
}

TEST(ReportRenderer, MarksEveryPageOfADrill)
{
    const QStringList pages = pagesOf(toPdf(longReport(100, true)));
    for (const QString& page : pages)
        EXPECT_TRUE(page.contains(u"演练 EXERCISE"_s));
}

TEST(ReportRenderer, RepeatsTheHeadOfATableAndTearsNoRow)
{
    const QStringList pages = pagesOf(toPdf(longReport(100, false)));
    QSet<QString> seen;
    int rowsFound = 0;
    for (const QString& page : pages) {
        if (!page.contains(u"行"_s))
            continue;
        EXPECT_TRUE(page.contains(u"用户记录内容"_s));
        static const QRegularExpression number(u"行(\\d+)\\b"_s);
        auto rows = number.globalMatch(page);
        int lettersExpected = 0;
        while (rows.hasNext()) {
            lettersExpected += rows.next().captured(1).toInt() % 3 * 60;
            ++rowsFound;
        }
        // All that belongs to the rows of this page is on it, and nothing else.
        EXPECT_EQ(page.count(u'长'), lettersExpected);
    }
    EXPECT_EQ(rowsFound, 100);
}

TEST(ReportRenderer, LeavesNoHeadingAloneAtTheFootOfAPage)
{
    for (int rows = 20; rows < 60; ++rows) {
        const QStringList pages = pagesOf(toPdf(longReport(rows, false)));
        for (const QString& page : pages) {
            if (!page.contains(u"签批用章"_s))
                continue;
            EXPECT_TRUE(page.contains(u"编写人"_s)) << rows;
            EXPECT_TRUE(page.contains(u"批准人"_s)) << rows;
        }
    }
}

TEST(ReportRenderer, LeavesNoEmptyPage)
{
    for (int rows = 20; rows < 60; rows += 3) {
        const QStringList pages = pagesOf(toPdf(longReport(rows, false)));
        for (const QString& page : pages)
            EXPECT_TRUE(page.contains(u"行"_s) || page.contains(u"编写人"_s)) << rows;
    }
}

TEST(ReportRenderer, LeavesNoPageEmptyBetweenATableAndWhatIsKeptTogether)
{
    // Wherever the table ends, also a hair before the page does, and wherever what follows has to move on.
    static const QRegularExpression number(u"行(\\d+)\\b"_s);
    for (int rows = 0; rows <= 60; ++rows) {
        for (const int lines : {2, 3}) {
            Report report = longReport(rows, false);
            report.blocks.prepend(block::Paragraph{QString(lines * 70, u'前')});
            const QStringList pages = pagesOf(toPdf(report));
            QStringList found;
            for (const QString& page : pages) {
                EXPECT_TRUE(page.contains(u"行"_s) || page.contains(u"编写人"_s) ||
                            page.contains(u"版本记录"_s))
                    << rows << " rows, " << lines << " lines";
                EXPECT_EQ(page.contains(u"签批用章"_s), page.contains(u"编写人"_s)) << rows << " " << lines;
                for (auto row = number.globalMatch(page); row.hasNext();)
                    found.append(row.next().captured(1));
            }
            QStringList expected;
            for (int row = 1; row <= rows; ++row)
                expected.append(QString::number(row));
            EXPECT_EQ(found, expected) << rows << " rows, " << lines << " lines";
        }
    }
}

TEST(ReportRenderer, LeavesNoPageEmptyBetweenTablesThatFollowOneAnother)
{
    for (int rows = 0; rows <= 60; rows += 2) {
        Report report = longReport(rows, false);
        block::Facts facts;
        for (int i = 0; i < 6; ++i)
            facts.facts.append({u"名称"_s, u"取值"_s});
        report.blocks = {report.blocks.at(1), facts, block::Callout{block::Callout::Kind::Note, u"说明"_s},
                         block::PageBreak{}, block::Verdict{ReportTone::Good, u"达标"_s, u"结论"_s}};
        const QStringList pages = pagesOf(toPdf(report));
        for (const QString& page : pages) {
            EXPECT_TRUE(page.contains(u"行"_s) || page.contains(u"取值"_s) || page.contains(u"说明"_s) ||
                        page.contains(u"达标"_s) || page.contains(u"版本记录"_s))
                << rows << " rows";
        }
        EXPECT_FALSE(pages.last().contains(u"说明"_s)) << rows;
    }
}

TEST(ReportRenderer, LeavesNoPageEmptyAndNoHeadingAloneInReportsOfAnyBlocks)
{
    const auto given = static_cast<unsigned>(qEnvironmentVariableIntValue("HOLDFAST_SEED"));
    const unsigned first = given != 0 ? given : 1;
    const unsigned count = given != 0 ? 1 : 8;
    for (unsigned seed = first; seed < first + count; ++seed) {
        SCOPED_TRACE(testing::Message() << "HOLDFAST_SEED=" << seed);
        const QStringList pages = pagesOf(toPdf(anyReport(seed)));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QStringList lines = pages.at(i).split(u'\n', Qt::SkipEmptyParts);
            // Of every page: its header, its footer.
            lines.removeIf([](const QString& line) {
                return line.contains(u"INC-2026-003"_s) || line.contains(u" 页 共 "_s) ||
                       line.contains(u"根哈希"_s);
            });
            ASSERT_FALSE(lines.isEmpty()) << "page " << i + 1;
            if (i + 1 < pages.size()) {
                EXPECT_FALSE(lines.last().startsWith(u"章"_s)) << "page " << i + 1;
            }
        }
    }
}

TEST(ReportRenderer, FillsPagesWithParagraphsWhereverAPageEnds)
{
    for (int before = 0; before < 45; ++before) {
        Report report = sampleReport();
        report.blocks.clear();
        for (int i = 0; i < before; ++i)
            report.blocks.append(block::Paragraph{u"行"_s});
        block::Items items;
        for (int i = 0; i < 20; ++i)
            items.items.append(QString(100, u'长'));  // Three lines.
        report.blocks.append(block::Heading{1, u"待确认事项"_s});
        report.blocks.append(items);
        const QStringList pages = pagesOf(toPdf(report));
        for (qsizetype i = 0; i + 1 < pages.size(); ++i)
            EXPECT_GT(pages.at(i).count(u'\n'), 25) << before << " page " << i + 1;
    }
}

TEST(ReportRenderer, FillsPagesWithShortChaptersWhereverAPageEnds)
{
    for (int before = 0; before < 45; ++before) {
        Report report = sampleReport();
        report.blocks.clear();
        for (int i = 0; i < before; ++i)
            report.blocks.append(block::Paragraph{u"行"_s});
        for (int i = 0; i < 25; ++i) {
            report.blocks.append(block::Heading{i % 3 + 1, u"章"_s});
            report.blocks.append(block::Paragraph{QString(100 + i % 4 * 40, u'长')});
        }
        const QStringList pages = pagesOf(toPdf(report));
        for (qsizetype i = 0; i + 1 < pages.size(); ++i)
            EXPECT_GT(pages.at(i).count(u'\n'), 22) << before << " page " << i + 1;
    }
}

TEST(ReportFiles, SayWhichEndingsThereAre)
{
    RealDisk disk;
    const QTemporaryDir folder;
    const auto written = writeReport(disk, sampleReport(), folder.filePath(u"report.docx"_s));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::BadInput);
    EXPECT_TRUE(written.error().message.contains(u".pdf, .odt, .html, .md, .xlsx"_s));
}

TEST(ReportFiles, WriteEachFormatByItsEnding)
{
    RealDisk disk;
    const QTemporaryDir folder;
    const QHash<QString, QByteArray> begins{{u"pdf"_s, "%PDF-"},
                                            {u"odt"_s, "PK"},
                                            {u"html"_s, "<!DOCTYPE html>"},
                                            {u"md"_s, "# "},
                                            {u"xlsx"_s, "PK"}};
    for (const QString& ending : reportEndings()) {
        const QString path = folder.filePath(u"report."_s + ending);
        ASSERT_TRUE(writeReport(disk, sampleReport(), path));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(begins.value(ending))) << ending.toStdString();
    }
}

TEST(ReportFiles, SayWhatIsWrongWhereTheFolderIsNotThere)
{
    RealDisk disk;
    const QTemporaryDir folder;
    const auto written = writeReport(disk, sampleReport(), folder.filePath(u"no/such/report.md"_s));
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().message.isEmpty());
}

TEST(ReportDialog, SavesCopiesAndShowsPages)
{
    RealDisk disk;
    ScriptedPrompter prompter;
    const QTemporaryDir folder;
    ReportDialog dialog(sampleReport(), prompter, disk);
    dialog.show();
    auto* browser = dialog.findChild<QTextBrowser*>(u"reportTextBrowser"_s);
    ASSERT_NE(browser, nullptr);
    EXPECT_TRUE(browser->toPlainText().contains(u"核心数据库用户认证中断 <b>&"_s));
    const QString path = folder.filePath(u"report.pdf"_s);
    prompter.answers = {path};
    dialog.findChild<QPushButton*>(u"saveReportButton"_s)->click();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(prompter.told.isEmpty());
    prompter.answers = {folder.filePath(u"report.docx"_s)};
    dialog.findChild<QPushButton*>(u"saveReportButton"_s)->click();
    EXPECT_EQ(prompter.told.size(), 1);
    dialog.findChild<QPushButton*>(u"copyReportButton"_s)->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"# 核心数据库"_s));
    dialog.findChild<QToolButton*>(u"showPagesButton"_s)->click();
    EXPECT_NE(dialog.findChild<QWidget*>(u"reportPreviewWidget"_s), nullptr);
}

TEST(ReportDialog, NamesEveryControl)
{
    RealDisk disk;
    ScriptedPrompter prompter;
    ReportDialog dialog(sampleReport(), prompter, disk);
    dialog.show();
    const auto widgets = dialog.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&dialog) ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

}  // namespace holdfast
