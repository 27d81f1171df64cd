// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/html.h"

#include "models/core/bilingual.h"
#include "models/reports/cover.h"
#include "models/reports/figure_table.h"
#include "models/reports/inline_svg.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kSigned{u"签字", u"Signature"};
constexpr Bilingual kDate{u"日期", u"Date"};

constexpr const char* kStyle = R"css(
@page { size: A4; margin: 20mm 18mm; }
:root { color-scheme: light; }
body { font: 11pt/1.55 "Noto Sans SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Microsoft YaHei",
  "PingFang SC", sans-serif; color: #1a1f26; max-width: 180mm; margin: 12mm auto; padding: 0 6mm; }
html[lang="en"] body { font-family: "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "Noto Sans", "Noto Sans SC",
  "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Microsoft YaHei", sans-serif; }
h1 { font-size: 20pt; margin: 0 0 2pt; } h2 { font-size: 14pt; margin: 18pt 0 6pt; border-bottom: 1px solid #c3cad3; }
h3 { font-size: 12pt; margin: 12pt 0 4pt; } h4 { font-size: 11pt; margin: 10pt 0 3pt; }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.3; }
p { margin: 4pt 0; white-space: pre-line; } .subtitle { color: #5a6572; font-size: 12pt; }
table { width: 100%; border-collapse: collapse; margin: 6pt 0 10pt; font-size: 9.5pt; }
thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { border: 1px solid #c3cad3; padding: 3pt 4pt; vertical-align: top; text-align: left;
  white-space: pre-line; overflow-wrap: break-word; }
th { background: #eef1f5; word-break: keep-all; }
.whole { white-space: nowrap; } .long { overflow-wrap: anywhere; } table.facts th { width: 28%; font-weight: normal; color: #5a6572; background: none; }
table.facts th, table.facts td { border-width: 0 0 1px; overflow-wrap: anywhere; }
.right { text-align: right; } .centre { text-align: center; }
.strong { font-weight: bold; } .good { color: #005a8c; font-weight: bold; }
.caution { color: #7a5200; font-weight: bold; } .bad { color: #a83c00; font-weight: bold; }
.muted { color: #5a6572; } .void { text-decoration: line-through; color: #5a6572; }
.verdict { border-left: 4px solid #c3cad3; padding: 3pt 8pt; margin: 4pt 0; break-inside: avoid; }
.message, .note, .warning { border: 1px solid #c3cad3; padding: 5pt 9pt; margin: 6pt 0; break-inside: avoid; }
.note { background: #f4f6f9; border: 0; } .warning { border: 2px solid #a83c00; }
.step { border: 1px solid #c3cad3; padding: 4pt 8pt 4pt 26pt; margin: 0 0 -1px; position: relative; break-inside: avoid; }
.step .box { position: absolute; left: 8pt; top: 6pt; width: 9pt; height: 9pt; border: 1px solid #1a1f26; }
.step .box.done { background: #1a1f26; } .step .who { color: #5a6572; }
pre { font: 9pt/1.4 monospace; background: #f4f6f9; padding: 3pt 6pt; margin: 3pt 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.drill { background: repeating-linear-gradient(135deg, #fff 0 8px, #e3a6c8 8px 16px); }
.draft { background: repeating-linear-gradient(135deg, #fff 0 8px, #d0d0d0 8px 16px); }
.mark { text-align: center; font-weight: bold; padding: 4pt; margin: 0 0 10pt; position: sticky; top: 0; } .mark span { background: #fff; padding: 0 8pt; }
figure { margin: 8pt 0; break-inside: avoid; } figure svg { display: block; width: 100%; height: auto; }
figure svg text { font-family: inherit; } figcaption { margin: 4pt 0; }
.page { break-after: page; } .sign { margin-top: 16pt; } .sign th, .sign td { height: 28pt; }
footer { margin-top: 24pt; border-top: 1px solid #c3cad3; color: #5a6572; font-size: 8.5pt; overflow-wrap: anywhere; }
@media print { body { margin: 0; padding: 0; max-width: none; } .mark { position: fixed; left: 0; right: 0; } body.marked { padding-top: 12mm; } }
)css";

/// Escaped; a percentage is not torn from its sign.
QString safe(const QString& text)
{
    static const QRegularExpression percent(u"(?<=\\d) %"_s);
    return text.toHtmlEscaped().replace(percent, QString(QChar(QChar::Nbsp) + u'%'));
}

/// How the text of `cell` may be broken: a figure, a date or a code not at all, what has a word longer than a
/// digest's half anywhere, all else between words.
QString breakingOf(const block::Cell& cell)
{
    static const QRegularExpression code(u"^[\\w.:,/+\\-]*\\d[\\w.:,/+\\-]*( [\\d:.,]+| %)?$"_s);
    constexpr qsizetype kShort = 24;
    if ((cell.number && !cell.text.contains(u'\n')) ||
        (cell.text.size() <= kShort && code.match(cell.text).hasMatch()))
        return u" whole"_s;
    static const QRegularExpression longWord(u"[!-~]{34}"_s);
    return cell.text.contains(longWord) ? u" long"_s : QString();
}

QString className(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain: return {};
    case ReportTone::Strong: return u"strong"_s;
    case ReportTone::Good: return u"good"_s;
    case ReportTone::Caution: return u"caution"_s;
    case ReportTone::Bad: return u"bad"_s;
    case ReportTone::Muted: return u"muted"_s;
    case ReportTone::Void: return u"void"_s;
    }
    Q_UNREACHABLE();
}

QString className(block::Align align)
{
    switch (align) {
    case block::Align::Left: return {};
    case block::Align::Centre: return u"centre"_s;
    case block::Align::Right: return u"right"_s;
    }
    Q_UNREACHABLE();
}

QString element(const QString& tag, const QString& classes, const QString& content)
{
    const QString trimmed = classes.trimmed();
    return u'<' + tag + (trimmed.isEmpty() ? QString() : u" class=\""_s + trimmed + u'"') + u'>' + content +
           u"</"_s + tag + u'>';
}

QString withShape(const QString& text, ReportTone tone)
{
    const QString shape = text.isEmpty() ? QString() : shapeOf(tone);
    return shape.isEmpty() ? safe(text) : shape + u' ' + safe(text);
}

class Writer {
public:
    Writer(const QString& language, const FigureDrawing& draw) : m_language(language), m_draw(draw) {}

    void operator()(const block::Heading& heading)
    {
        add(element(u'h' + QString::number(heading.level + 1), {}, safe(heading.text)));
    }
    void operator()(const block::Paragraph& paragraph)
    {
        add(element(u"p"_s, className(paragraph.tone), withShape(paragraph.text, paragraph.tone)));
    }
    void operator()(const block::Facts& facts)
    {
        QString rows;
        for (const block::Fact& fact : facts.facts)
            rows += u"<tr>"_s + element(u"th"_s, {}, safe(fact.name)) +
                    element(u"td"_s, className(fact.tone), withShape(fact.value, fact.tone)) + u"</tr>\n"_s;
        add(element(u"table"_s, u"facts"_s, u"\n"_s + rows));
    }
    void operator()(const block::Table& table);
    void operator()(const block::Figure& figure)
    {
        QString content;
        if (!figure.title.isEmpty())
            content += element(u"p"_s, u"strong"_s, safe(figure.title)) + u'\n';
        if (const QString drawing = drawingOf(figure); !drawing.isEmpty())
            content += drawing + u'\n';
        if (!figure.summary.isEmpty())
            content += element(u"figcaption"_s, u"muted"_s, safe(figure.summary)) + u'\n';
        add(element(u"figure"_s, {}, u'\n' + content));
        if (!figure.isDataBeside)
            (*this)(figureTable(figure, m_language));
    }
    void operator()(const block::Verdict& verdict)
    {
        add(element(u"p"_s, u"verdict"_s,
                    element(u"span"_s, className(verdict.tone), withShape(verdict.word, verdict.tone)) +
                        u" — "_s + safe(verdict.text)));
    }
    void operator()(const block::Items& items)
    {
        QString lines;
        for (const QString& item : items.items)
            lines += element(u"li"_s, {}, safe(item)) + u'\n';
        add(element(items.isNumbered ? u"ol"_s : u"ul"_s, {}, u"\n"_s + lines));
    }
    void operator()(const block::Checklist& list)
    {
        for (const block::ChecklistItem& item : list.items)
            add(step(item));
    }
    void operator()(const block::Message& message)
    {
        QString content;
        if (!message.head.isEmpty())
            content += element(u"p"_s, u"muted"_s, safe(message.head));
        if (!message.subject.isEmpty())
            content += element(u"p"_s, u"strong"_s, safe(message.subject));
        content += element(u"p"_s, {}, safe(message.text));
        add(element(u"div"_s, u"message"_s, content));
    }
    void operator()(const block::Callout& callout)
    {
        const bool isWarning = callout.kind == block::Callout::Kind::Warning;
        add(element(u"p"_s, isWarning ? u"warning"_s : u"note"_s,
                    (isWarning ? u"⚠ "_s : QString()) + safe(callout.text)));
    }
    void operator()(const block::Signatures& signatures)
    {
        QString rows;
        for (const QString& role : signatures.roles)
            rows += u"<tr><th>"_s + safe(role) + u"</th><td>"_s + kSigned.in(m_language) + u"</td><td>"_s +
                    kDate.in(m_language) + u"</td></tr>\n"_s;
        add(element(u"table"_s, u"sign"_s, u"\n"_s + rows));
    }
    void operator()(const block::PageBreak&) { add(u"<div class=\"page\"></div>"_s); }

    void add(const QString& line) { m_text += line + u'\n'; }
    const QString& text() const { return m_text; }

private:
    static QString step(const block::ChecklistItem& item);
    QString drawingOf(const block::Figure& figure)
    {
        if (!m_draw || isEmpty(figure.series))
            return {};
        const QString id = u"figure-%1"_s.arg(++m_figures);
        return inlineSvg(m_draw(figure), {id, figure.title, figure.summary});
    }

    QString m_language;
    const FigureDrawing& m_draw;
    int m_figures = 0;
    QString m_text;
};

void Writer::operator()(const block::Table& table)
{
    if (table.rows.isEmpty()) {
        if (!table.ifEmpty.isEmpty())
            add(element(u"p"_s, u"muted"_s, safe(table.ifEmpty)));
        return;
    }
    const double whole = std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0,
                                         [](double sum, const block::Column& c) { return sum + c.share; });
    constexpr double kPercent = 100.0;
    QString widths;
    QString heads;
    for (const block::Column& column : table.columns) {
        widths += u"<col style=\"width:%1%\">"_s.arg(column.share / whole * kPercent, 0, 'f', 1);
        heads += element(u"th"_s, className(column.align), safe(column.head));
    }
    QString rows;
    for (const QList<block::Cell>& row : table.rows) {
        QString cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += element(u"td"_s,
                             className(row.at(i).tone) + u' ' + className(table.columns.at(i).align) +
                                 breakingOf(row.at(i)),
                             withShape(row.at(i).text, row.at(i).tone));
        rows += u"<tr>"_s + cells + u"</tr>\n"_s;
    }
    add(u"<table><colgroup>"_s + widths + u"</colgroup>\n<thead><tr>"_s + heads +
        u"</tr></thead>\n<tbody>\n"_s + rows + u"</tbody></table>"_s);
}

QString Writer::step(const block::ChecklistItem& item)
{
    QString head = element(u"span"_s, u"strong "_s + className(item.tone),
                           withShape(QString(item.id + u' ' + item.title).trimmed(), item.tone));
    for (const QString& part : {item.who, item.time, item.mark}) {
        if (!part.isEmpty())
            head += element(u"span"_s, u"who"_s, u" · "_s + safe(part));
    }
    QString content = element(u"span"_s, item.mark.isEmpty() ? u"box"_s : u"box done"_s, {}) + head;
    for (const QString& warning : item.warnings)
        content += element(u"p"_s, u"bad"_s, u"⚠ "_s + safe(warning));
    for (const auto& [label, text] : item.lines)
        content += element(u"p"_s, {}, element(u"span"_s, u"muted"_s, safe(label)) + u' ' + safe(text));
    for (const QString& command : item.commands)
        content += element(u"pre"_s, {}, safe(command));
    return element(u"div"_s, u"step"_s, content);
}

}  // namespace

QString toHtml(const Report& report, const FigureDrawing& draw)
{
    const ReportFurniture& furniture = report.furniture;
    const QString tag = furniture.language.startsWith("zh"_L1) ? u"zh-CN"_s : u"en"_s;
    Writer writer(furniture.language, draw);
    const QString mark = markOf(furniture);
    if (!mark.isEmpty()) {
        writer.add(element(u"div"_s, furniture.isDrill ? u"mark drill"_s : u"mark draft"_s,
                           element(u"span"_s, {}, mark)));
    }
    writer.add(element(u"h1"_s, {}, safe(furniture.title)));
    if (!furniture.subtitle.isEmpty())
        writer.add(element(u"p"_s, u"subtitle"_s, safe(furniture.subtitle)));
    const QList<ReportBlock> cover = coverBlocks(furniture);
    for (const ReportBlock& block : cover)
        std::visit(writer, block);
    for (const ReportBlock& block : report.blocks)
        std::visit(writer, block);
    QStringList foot{codeAndVersion(furniture), furniture.title, logHeadInFull(furniture)};
    foot.removeAll(QString());
    writer.add(element(u"footer"_s, {}, safe(foot.join(u" · "_s))));
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(tag) +
           u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s +
           safe(QString(codeAndVersion(furniture) + u' ' + furniture.title).trimmed()) +
           u"</title>\n<style>"_s + QString::fromLatin1(kStyle) + u"</style>\n</head>\n<body"_s +
           (mark.isEmpty() ? QString() : u" class=\"marked\""_s) + u">\n"_s + writer.text() +
           u"</body>\n</html>\n"_s;
}

}  // namespace holdfast
