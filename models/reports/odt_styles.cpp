// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt_styles.h"

#include "models/core/bilingual.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kPage{u"第 %1 页 共 %2 页", u"Page %1 of %2"};

constexpr const char16_t* kFrame = uR"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2">
<office:font-face-decls>
<style:font-face style:name="Latin" svg:font-family="Arial" style:font-family-generic="swiss"/>
<style:font-face style:name="Chinese" svg:font-family="'Microsoft YaHei'" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="page" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Latin" style:font-name-asian="Chinese" fo:font-size="10pt" style:font-size-asian="10pt" fo:color="#1a1f26" fo:language="%LANGUAGE%" fo:country="%COUNTRY%" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
%STYLES%
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="7mm" fo:text-indent="-7mm" fo:margin-left="7mm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="5mm" fo:text-indent="-5mm" fo:margin-left="5mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="10mm" fo:margin-bottom="9mm" fo:margin-left="18mm" fo:margin-right="18mm"/><style:header-style><style:header-footer-properties fo:min-height="10mm" fo:margin-bottom="5mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>%MARK%<text:p text:style-name="Header">%NAME%<text:tab/>%CODE%</text:p></style:header><style:footer><text:p text:style-name="Footer">%LOG%<text:tab/>%PAGE%</text:p></style:footer></style:master-page>
</office:master-styles>
</office:document-styles>
)xml";

QString textProperties(const QString& size, bool isBold, const QString& colour = {})
{
    const QString weight = isBold ? u"bold"_s : u"normal"_s;
    return u"<style:text-properties fo:font-size=\"%1\" style:font-size-asian=\"%1\" fo:font-weight=\"%2\" "
           u"style:font-weight-asian=\"%2\"%3/>"_s.arg(
               size, weight, colour.isEmpty() ? QString() : u" fo:color=\"%1\""_s.arg(colour));
}

QString paragraph(const QString& name, const QString& properties, const QString& text,
                  const QString& attributes = {}, const QString& tabStops = {})
{
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\" "
           u"style:parent-style-name=\"Standard\"%2>"
           u"<style:paragraph-properties %3>%4</style:paragraph-properties>%5</style:style>\n"_s.arg(
               name, attributes, properties, tabStops, text);
}

QString heading(int level, const QString& size, const QString& before)
{
    return paragraph(
        u"Heading_%1"_s.arg(level),
        u"fo:margin-top=\"%1\" fo:margin-bottom=\"4pt\" fo:keep-with-next=\"always\""_s.arg(before),
        textProperties(size, true),
        u" style:default-outline-level=\"%1\" style:display-name=\"Heading %1\""_s.arg(level));
}

/// Of paragraphs, by the names that odt.cpp uses.
QString paragraphs(bool hasCover)
{
    const QString body = u"fo:margin-bottom=\"5pt\" fo:line-height=\"132%\""_s;
    const QString box =
        body + u" fo:margin-top=\"5pt\" fo:padding=\"5pt\" fo:border=\"%1\" fo:background-color=\"%2\""_s;
    const QString edge = u" fo:border-%1=\"0.4pt solid #b9c2cd\" fo:padding-%1=\"3pt\""_s;
    const QString tabs = u"<style:tab-stops><style:tab-stop style:position=\"%1mm\" style:type=\"right\"/>"
                         u"</style:tab-stops>"_s.arg(kOdtWidth);
    QString made;
    made += paragraph(u"Kind"_s,
                      u"fo:margin-top=\"%1\" fo:margin-bottom=\"3pt\""_s.arg(hasCover ? u"40mm"_s : u"0mm"_s),
                      textProperties(u"12pt"_s, false, u"#5a6572"_s));
    made += paragraph(u"Title"_s, u"fo:margin-bottom=\"3pt\" fo:line-height=\"125%\""_s,
                      textProperties(u"22pt"_s, true));
    made += paragraph(u"Subtitle"_s, u"fo:margin-bottom=\"%1\""_s.arg(hasCover ? u"14mm"_s : u"4mm"_s),
                      textProperties(u"12pt"_s, false, u"#5a6572"_s));
    made += heading(1, u"14pt"_s, u"14pt"_s) + heading(2, u"11.5pt"_s, u"9pt"_s) +
            heading(3, u"10.5pt"_s, u"9pt"_s);
    made += paragraph(u"Body"_s, body, textProperties(u"10pt"_s, false));
    made +=
        paragraph(u"BodyKept"_s, body + u" fo:keep-with-next=\"always\""_s, textProperties(u"10pt"_s, false));
    made += paragraph(u"Item"_s, u"fo:margin-bottom=\"2pt\" fo:line-height=\"132%\""_s,
                      textProperties(u"10pt"_s, false));
    for (const QString& align : {u"left"_s, u"center"_s, u"right"_s})
        made +=
            paragraph(u"Cell_"_s + align,
                      u"fo:line-height=\"120%\" fo:text-align=\"%1\""_s.arg(align == u"left"_s    ? u"start"_s
                                                                            : align == u"right"_s ? u"end"_s
                                                                                                  : align),
                      textProperties(u"9pt"_s, false));
    made += paragraph(u"Typed"_s, u"fo:background-color=\"#eef1f5\""_s, textProperties(u"8pt"_s, false));
    made += paragraph(u"FigureTitle"_s,
                      u"fo:margin-top=\"6pt\" fo:margin-bottom=\"2pt\" fo:keep-with-next=\"always\""_s,
                      textProperties(u"9pt"_s, true));
    made += paragraph(u"Figure"_s, u"fo:keep-with-next=\"always\""_s, textProperties(u"9pt"_s, false));
    made += paragraph(u"Caption"_s, u"fo:margin-top=\"2pt\" fo:margin-bottom=\"7pt\""_s,
                      textProperties(u"8pt"_s, false, u"#5a6572"_s));
    made += paragraph(u"Note"_s, box.arg(u"none"_s, u"#eef1f5"_s), textProperties(u"9pt"_s, false));
    made += paragraph(u"Warning"_s, box.arg(u"1pt solid #a83c00"_s, u"#fdf0e6"_s),
                      textProperties(u"10pt"_s, true, u"#a83c00"_s));
    made += paragraph(u"Message"_s, box.arg(u"0.4pt solid #b9c2cd"_s, u"#ffffff"_s),
                      textProperties(u"9pt"_s, false));
    made += paragraph(u"Gap"_s, u"fo:margin-bottom=\"4pt\" fo:line-height=\"2pt\""_s,
                      textProperties(u"1pt"_s, false));
    made += paragraph(u"GapKept"_s,
                      u"fo:margin-bottom=\"4pt\" fo:line-height=\"2pt\" fo:keep-with-next=\"always\""_s,
                      textProperties(u"1pt"_s, false));
    made += paragraph(u"Break"_s, u"fo:break-before=\"page\" fo:line-height=\"1pt\""_s,
                      textProperties(u"1pt"_s, false));
    made += paragraph(u"Mark"_s,
                      u"fo:text-align=\"center\" fo:background-color=\"#e4e4e4\" fo:margin-bottom=\"2pt\""_s,
                      textProperties(u"10.5pt"_s, true));
    made += paragraph(u"Header"_s, edge.arg(u"bottom"_s), textProperties(u"8pt"_s, false, u"#5a6572"_s), {},
                      tabs);
    made +=
        paragraph(u"Footer"_s, edge.arg(u"top"_s), textProperties(u"8pt"_s, false, u"#5a6572"_s), {}, tabs);
    return made;
}

/// Of stretches of text.
QString texts()
{
    const auto tone = [](const char16_t* name, const QString& properties) {
        return u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties %2/></style:style>\n"_s
            .arg(QString::fromUtf16(name), properties);
    };
    const QString bold = u"fo:font-weight=\"bold\" style:font-weight-asian=\"bold\""_s;
    return tone(u"Strong", bold) + tone(u"Good", u"fo:color=\"#005a8c\""_s) +
           tone(u"Caution", u"fo:color=\"#7a5200\""_s) + tone(u"Bad", u"fo:color=\"#a83c00\" "_s + bold) +
           tone(u"Muted", u"fo:color=\"#5a6572\""_s) +
           tone(u"Void", u"fo:color=\"#5a6572\" style:text-line-through-style=\"solid\""_s) +
           tone(u"StrongGood", u"fo:color=\"#005a8c\" "_s + bold) +
           tone(u"StrongCaution", u"fo:color=\"#7a5200\" "_s + bold);
}

}  // namespace

QString odtTableStyles()
{
    const auto cell = [](const char16_t* name, const QString& properties) {
        return u"<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties "
               u"fo:padding=\"2.6pt\" fo:border-left=\"none\" fo:border-right=\"none\" "
               u"fo:border-top=\"none\" "
               u"fo:border-bottom=\"0.5pt solid #b9c2cd\"%2/></style:style>\n"_s.arg(QString::fromUtf16(name),
                                                                                     properties);
    };
    return cell(u"CellPlain", {}) + cell(u"CellShaded", u" fo:background-color=\"#eef1f5\""_s) +
           cell(u"CellTall", u" style:vertical-align=\"middle\""_s) +
           u"<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
           u"fo:keep-together=\"always\"/></style:style>\n"
           u"<style:style style:name=\"RowTall\" style:family=\"table-row\"><style:table-row-properties "
           u"style:min-row-height=\"12mm\" fo:keep-together=\"always\"/></style:style>\n"_s;
}

QByteArray odtStyles(const ReportFurniture& furniture)
{
    const bool isChinese = furniture.language.startsWith("zh"_L1);
    QStringList name{furniture.organisation, furniture.kind};
    name.removeAll(QString());
    const QString mark = markOf(furniture);
    const QString page = kPage.in(furniture.language)
                             .arg(u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s,
                                  u"<text:page-count>1</text:page-count>"_s);
    QString made = QString::fromUtf16(kFrame);
    made.replace(u"%LANGUAGE%"_s, isChinese ? u"zh"_s : u"en"_s)
        .replace(u"%COUNTRY%"_s, isChinese ? u"CN"_s : u"GB"_s)
        .replace(u"%STYLES%"_s, paragraphs(furniture.hasCover) + texts())
        .replace(u"%PAGE%"_s, page)
        .replace(u"%MARK%"_s,
                 mark.isEmpty() ? QString()
                                : u"<text:p text:style-name=\"Mark\">%1</text:p>"_s.arg(mark.toHtmlEscaped()))
        .replace(u"%LOG%"_s, logHeadLine(furniture).toHtmlEscaped())
        .replace(u"%CODE%"_s, codeAndVersion(furniture).toHtmlEscaped())
        .replace(u"%NAME%"_s, name.join(u" · "_s).toHtmlEscaped());
    return made.toUtf8();
}

}  // namespace holdfast
