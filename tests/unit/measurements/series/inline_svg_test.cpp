// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_figures.h"
#include "models/reports/html.h"
#include "models/reports/inline_svg.h"
#include "tests/support/sample_account.h"
#include "tests/support/sample_report.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const DrawingWords kWords{u"figure-1"_s, u"A <b>&\"chart\""_s, u"What it shows."_s};

QString inlined(const QByteArray& content)
{
    return inlineSvg("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"180mm\" height=\"90mm\" "
                     "viewBox=\"0 0 680 340\" xmlns=\"http://www.w3.org/2000/svg\" "
                     "xmlns:xlink=\"http://www.w3.org/1999/xlink\">" +
                         content + "</svg>",
                     kWords);
}

}  // namespace

TEST(InlineSvg, IsAnImageWithANameAndADescription)
{
    const QString svg = inlined("<title>old</title><desc>old</desc><rect x=\"1\" fill=\"#fff\"/>");
    EXPECT_EQ(svg, u"<svg viewBox=\"0 0 680 340\" role=\"img\" aria-labelledby=\"figure-1-title\" "
                   u"aria-describedby=\"figure-1-summary\">"
                   u"<title id=\"figure-1-title\">A &lt;b&gt;&amp;&quot;chart&quot;</title>"
                   u"<desc id=\"figure-1-summary\">What it shows.</desc>"
                   u"<rect x=\"1\" fill=\"#fff\"/></svg>"_s);
}

TEST(InlineSvg, KeepsTheTextOfTheDrawingEscaped)
{
    EXPECT_TRUE(
        inlined("<text x=\"1\">a &lt;b&gt; &amp; 用户</text>").contains(u">a &lt;b&gt; &amp; 用户</text>"_s));
}

TEST(InlineSvg, TakesOverNothingThatRunsOrPointsOutOfThePage)
{
    const QString svg =
        inlined("<script>alert(1)</script><image href=\"http://a.example/x.png\"/>"
                "<foreignObject><p>x</p></foreignObject><a href=\"http://a.example\"><g/></a>"
                "<g onclick=\"alert(1)\" style=\"background:url(http://a.example)\">"
                "<use xlink:href=\"http://a.example/#x\"/>"
                "<rect fill=\"url(http://a.example/#x)\" filter=\"none url(//a.example)\"/></g>");
    EXPECT_TRUE(svg.contains(u"<g><rect/></g>"_s)) << svg.toStdString();
    for (const QString& outside :
         {u"script"_s, u"alert"_s, u"example"_s, u"image"_s, u"foreign"_s, u"href"_s, u"style"_s})
        EXPECT_FALSE(svg.contains(outside)) << outside.toStdString();
}

TEST(InlineSvg, MakesIdsItsOwn)
{
    const QString svg =
        inlined("<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\" clip-path=\"url(#b)\"/>");
    EXPECT_TRUE(svg.contains(u"<linearGradient id=\"figure-1-a\"/>"_s)) << svg.toStdString();
    EXPECT_TRUE(svg.contains(u"fill=\"url(#figure-1-a)\" clip-path=\"url(#figure-1-b)\""_s));
}

TEST(InlineSvg, IsNothingWhereTheDrawingIsNone)
{
    EXPECT_TRUE(inlineSvg({}, kWords).isEmpty());
    EXPECT_TRUE(inlineSvg("<html/>", kWords).isEmpty());
    EXPECT_TRUE(inlined("<rect>").isEmpty());
}

TEST(Html, HasTheDrawingOfAChartAndItsFiguresInATable)
{
    const ServiceAccount account = sampleAccount();
    Report report = sampleReport();
    report.blocks = {outageFigure(account, u"zh"_s), stripMapFigure(account, u"zh"_s),
                     block::Figure{u"空"_s, {}, StripMap{}}};
    const QString html = toHtml(report, [](const block::Figure&) -> QByteArray {
        return "<svg viewBox=\"0 0 1 1\"><defs><pattern id=\"p\"/></defs></svg>";
    });
    EXPECT_EQ(html.count(u"<svg "_s), 2);
    EXPECT_EQ(html.count(u"<figure>"_s), 3);
    EXPECT_EQ(html.count(u"role=\"img\""_s), 2);
    EXPECT_TRUE(html.contains(u"id=\"figure-1-p\""_s));
    EXPECT_TRUE(html.contains(u"id=\"figure-2-p\""_s));
    EXPECT_TRUE(html.contains(u"<figcaption class=\"muted\">"_s));
    EXPECT_TRUE(html.contains(u"证书过期"_s));
    EXPECT_TRUE(html.contains(u"没有可显示的数据。"_s));
}

}  // namespace holdfast
