// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_figures.h"
#include "models/reports/odt.h"
#include "tests/support/sample_account.h"
#include "tests/support/sample_report.h"
#include "views/charts/chart_picture.h"
#include "views/reports/report_figure.h"
#include "views/reports/report_files.h"
#include "views/reports/report_renderer.h"

#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Report reportOfCharts()
{
    const ServiceAccount account = sampleAccount();
    Report report = sampleReport();
    report.blocks = {block::Heading{1, u"图表"_s},
                     stripMapFigure(account, u"zh"_s),
                     outageFigure(account, u"zh"_s),
                     burnDownFigure(account.modules.first(), account, u"zh"_s),
                     burnDownFigure(account.modules.at(5), account, u"zh"_s),
                     monthlyBarsFigure(sampleBars(account.modules.first()), u"zh"_s)};
    const QList<BandSource> sources{{u"核心账务"_s, sampleResponses(30)}};
    constexpr qint64 kColumns = 500;
    const SeriesSpan span = *sources.first().values->span();
    report.blocks.append(
        block::Figure{u"响应时间"_s, u"示例"_s,
                      responseBand(sources, span, span.length() / kColumns, u"ms"_s, account.zone)});
    return report;
}

}  // namespace

TEST(FigureReport, DrawsChartsWhoseTextASearchFinds)
{
    const QTemporaryDir folder;
    const QByteArray pdf = toPdf(reportOfCharts());
    write(folder.filePath(u"report.pdf"_s), pdf);
    const QString pages =
        run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, folder.filePath(u"report.pdf"_s), u"-"_s});
    for (const QString& text :
         {u"支付清算"_s, u"用户认证"_s, u"开放接口网关"_s, u"99.9398 %"_s, u"匀速消耗"_s, u"计划内维护"_s,
          u"最小值至最大值"_s, u"目标 99.9 %"_s, u"2026 年 11 月"_s})
        EXPECT_TRUE(pages.contains(text)) << text.toStdString();
    // Nothing is a picture of dots.
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    const QString fonts = run(u"pdffonts"_s, {folder.filePath(u"report.pdf"_s)});
    for (const QString& line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        EXPECT_TRUE(line.contains(u"WenQuanYi"_s)) << line.toStdString();
    if (const QString pictures = qEnvironmentVariable("HOLDFAST_PICTURES"); !pictures.isEmpty())
        write(pictures + u"/figures.pdf"_s, pdf);
}

TEST(FigureReport, DrawsChartsIntoOneHtmlFileThatNeedsNothingElse)
{
    RealDisk disk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    Report report = reportOfCharts();
    std::get<block::Figure>(report.blocks[1]).title = u"图 <b>&</b>"_s;
    ASSERT_TRUE(writeReport(disk, report, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    EXPECT_EQ(html.count(u"<svg "_s), 6);
    EXPECT_EQ(html.count(u"</figure>"_s), 6);
    EXPECT_TRUE(html.contains(u"<title id=\"figure-1-title\">图 &lt;b&gt;&amp;&lt;/b&gt;</title>"_s));
    // Text of the drawing itself.
    EXPECT_TRUE(html.contains(u"核心账务</text>"_s));
    for (const QString& outside : {u"http:"_s, u"https:"_s, u"<script"_s, u"src="_s, u"href="_s, u"<b>"_s})
        EXPECT_FALSE(html.contains(outside)) << outside.toStdString();
}

TEST(FigureReport, KeepsAChartWithItsTitleAndCaptionOnOnePage)
{
    const QTemporaryDir folder;
    for (int lines = 20; lines < 32; ++lines) {
        Report report = sampleReport();
        report.blocks.clear();
        for (int i = 0; i < lines; ++i)
            report.blocks.append(block::Paragraph{u"行"_s});
        block::Figure figure = outageFigure(sampleAccount(), u"zh"_s);
        figure.title = u"图题在此"_s;
        figure.summary = u"图注在此"_s;
        report.blocks.append(figure);
        write(folder.filePath(u"report.pdf"_s), toPdf(report));
        const QStringList pages =
            run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, folder.filePath(u"report.pdf"_s), u"-"_s})
                .split(u'\f');
        int together = 0;
        for (const QString& page : pages) {
            const bool hasTitle = page.contains(u"图题在此"_s);
            EXPECT_EQ(hasTitle, page.contains(u"图注在此"_s)) << lines;
            EXPECT_EQ(hasTitle, page.contains(u"开放接口网关"_s)) << lines;
            together += hasTitle ? 1 : 0;
        }
        EXPECT_EQ(together, 1) << lines;
    }
}

TEST(FigureReport, PutsPicturesIntoOpenDocument)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"report.odt"_s), toOdt(reportOfCharts(), figurePictures(u"zh"_s)));
    const QString list = run(u"unzip"_s, {u"-l"_s, folder.filePath(u"report.odt"_s)});
    EXPECT_EQ(list.count(u"Pictures/"_s), 6) << list.toStdString();
}

TEST(FigureReport, IsToldApartInGrey)
{
    // The five states on paper, without their colours: no two neighbours look alike.
    const ChartStyle style = ChartStyle::forPaper(u"zh"_s);
    QList<QImage> swatches;
    for (const AccountState state : {AccountState::Up, AccountState::Degraded, AccountState::Down,
                                     AccountState::Excluded, AccountState::Unknown}) {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        fillState(painter, QRectF(0, 0, 24, 24), state, style);
        drawShape(painter, QPointF(12, 12), 5, statusOf(state), shapeInk(state, style));
        painter.end();
        swatches.append(image.convertToFormat(QImage::Format_Grayscale8));
    }
    for (qsizetype a = 0; a < swatches.size(); ++a) {
        for (qsizetype b = a + 1; b < swatches.size(); ++b) {
            int differing = 0;
            for (int y = 0; y < 24; ++y) {
                for (int x = 0; x < 24; ++x)
                    differing +=
                        std::abs(qGray(swatches.at(a).pixel(x, y)) - qGray(swatches.at(b).pixel(x, y))) > 40;
            }
            EXPECT_GT(differing, 24) << a << " " << b;
        }
    }
}

}  // namespace holdfast
