// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_document.h"

#include "models/core/bilingual.h"
#include "models/reports/cover.h"
#include "views/reports/report_figure.h"
#include "views/reports/report_style.h"

#include <QFont>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace holdfast::report_style;

namespace holdfast {

namespace {

constexpr Bilingual kSign{u"签字", u"Signature"};
constexpr Bilingual kDate{u"日期、时间", u"Date and time"};
constexpr Bilingual kStep{u"步骤", u"Step"};
constexpr Bilingual kContent{u"内容", u"What to do"};
constexpr Bilingual kWho{u"负责 · 用时", u"Who · time"};
constexpr double kLineHeight = 132.0;
constexpr double kTableLineHeight = 122.0;
constexpr double kPercent = 100.0;
constexpr double kTableGap = 6.0;
constexpr double kRule = 0.5;  ///< Of lines, pixels of 1/96 inch.

QTextCharFormat charFormat(double points, ReportTone tone = ReportTone::Plain, bool isBold = false)
{
    const bool isStrong = isBold || tone == ReportTone::Strong || tone == ReportTone::Bad;
    QTextCharFormat format;
    format.setFont(reportFont(points, isStrong ? QFont::Bold : QFont::Normal));
    format.setForeground(inkOf(tone));
    format.setFontStrikeOut(tone == ReportTone::Void);
    return format;
}

QTextBlockFormat blockFormat(double before, double after, double lineHeight = kLineHeight)
{
    QTextBlockFormat format;
    format.setTopMargin(before);
    format.setBottomMargin(after);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

Qt::Alignment alignmentOf(block::Align align)
{
    switch (align) {
    case block::Align::Left: return Qt::AlignLeft;
    case block::Align::Centre: return Qt::AlignHCenter;
    case block::Align::Right: return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

QString withShape(const QString& text, ReportTone tone)
{
    const QString shape = text.isEmpty() ? QString() : shapeOf(tone);
    return shape.isEmpty() ? text : QString(shape + u' ' + text);
}

/// "\n" as a line inside its paragraph.
QString lines(const QString& text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

/// Sets blocks one after the other at the end of a document.
class Setter {
public:
    Setter(QTextDocument& document, const ReportFurniture& furniture)
        : m_document(document), m_cursor(&document), m_furniture(furniture)
    {
    }

    void set(const QList<ReportBlock>& blocks)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (std::holds_alternative<block::Verdict>(blocks.at(i))) {
                QList<block::Verdict> verdicts;
                while (i < blocks.size() && std::holds_alternative<block::Verdict>(blocks.at(i)))
                    verdicts.append(std::get<block::Verdict>(blocks.at(i++)));
                --i;
                setVerdicts(verdicts);
            } else {
                std::visit(*this, blocks.at(i));
            }
        }
    }
    void setTitle();

    void operator()(const block::Heading& heading);
    void operator()(const block::Paragraph& paragraph)
    {
        line(withShape(paragraph.text, paragraph.tone), charFormat(kBody, paragraph.tone), blockFormat(0, 6));
        keepWithHeading();
    }
    void operator()(const block::Facts& facts);
    void operator()(const block::Table& table);
    void operator()(const block::Figure& figure);
    void operator()(const block::Verdict& verdict) { setVerdicts({verdict}); }
    void operator()(const block::Items& items);
    void operator()(const block::Checklist& list);
    void operator()(const block::Message& message);
    void operator()(const block::Callout& callout);
    void operator()(const block::Signatures& signatures);
    void operator()(const block::PageBreak&) { m_breaksNext = true; }

    QList<KeptTogether> kept() const { return m_kept; }

private:
    QString in(const Bilingual& text) const { return text.in(m_furniture.language); }

    void line(const QString& text, const QTextCharFormat& chars, QTextBlockFormat format)
    {
        format.setPageBreakPolicy(takeBreak());
        startBlock(format);
        m_cursor.insertText(lines(text), chars);
    }
    /// The document's first paragraph, and the one that Qt leaves behind each table, are used, not skipped.
    void startBlock(const QTextBlockFormat& format)
    {
        if (m_isBlockFree)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isBlockFree = false;
        m_isApart = false;
    }
    /// The heading, and what was set since; what comes next no longer belongs to it. Before a table it stays
    /// open, so that a sentence between does not part the heading from the table.
    void keepWithHeading()
    {
        constexpr int kTwoLines = 80;
        if (!m_headingAt)
            return;
        const QTextBlock block = m_cursor.block();
        m_kept.append({*m_headingAt, block.position() + std::min(block.length() - 1, kTwoLines)});
        if (!m_isAfterHeading)
            m_headingAt.reset();
        m_isAfterHeading = false;
    }
    QTextFormat::PageBreakFlags takeBreak()
    {
        const bool breaks = m_breaksNext;
        m_breaksNext = false;
        return breaks ? QTextFormat::PageBreak_AlwaysBefore : QTextFormat::PageBreak_Auto;
    }

    QTextTable* makeTable(int rows, const QList<double>& shares, int headerRows = 0);
    void keepBegin(const QTextTable* table);
    void leaveTable(bool isKept);
    void setVerdicts(const QList<block::Verdict>& verdicts);
    void boxed(const QList<std::pair<QString, QTextCharFormat>>& parts, const QColor& ground,
               const QColor& edge);
    void setItem(QTextTable* table, int row, const block::ChecklistItem& item);
    static void fill(const QTextTableCell& cell, const QString& text, const QTextCharFormat& chars,
                     Qt::Alignment alignment = Qt::AlignLeft);
    static void rule(QTextTable* table);
    static void shade(QTextTable* table, int row, int column, const QColor& ground);

    QTextDocument& m_document;
    QTextCursor m_cursor;
    const ReportFurniture& m_furniture;
    QList<KeptTogether> m_kept;
    std::optional<int> m_headingAt;
    std::optional<int> m_chapterAt;  ///< The last chapter.
    std::optional<int> m_besidesAt;  ///< The chapter before the current heading, where both stay together.
    int m_tableAt = 0;
    bool m_isBlockFree = true;
    bool m_breaksNext = false;
    bool m_isApart = false;         ///< A table that comes next needs a paragraph of its own before it.
    bool m_isAfterHeading = false;  ///< Nothing was set since the last heading.
};

QTextTable* Setter::makeTable(int rows, const QList<double>& shares, int headerRows)
{
    constexpr double kPadding = 4.0;
    const double whole = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
    QList<QTextLength> widths;
    for (const double share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, share / whole * kPercent));
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, kPercent));
    format.setColumnWidthConstraints(widths);
    format.setCellPadding(kPadding);
    format.setCellSpacing(0);
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setHeaderRowCount(headerRows);
    // A table needs a paragraph before it, which Qt gives no height; it carries the page break. The one
    // behind another table is its gap, and needs its height.
    if (m_isBlockFree || m_breaksNext || m_isApart) {
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        thin.setPageBreakPolicy(takeBreak());
        startBlock(thin);
        m_cursor.setBlockCharFormat(charFormat(1));
    }
    m_tableAt = m_cursor.position();
    QTextTable* table = m_cursor.insertTable(rows, static_cast<int>(shares.size()), format);
    m_isBlockFree = false;
    return table;
}

/// The head of the table and its first row, with the heading if that is not too much.
void Setter::keepBegin(const QTextTable* table)
{
    const int row = std::min(table->format().headerRowCount(), table->rows() - 1);
    const int end = table->cellAt(row, table->columns() - 1).lastPosition();
    m_kept.append({m_tableAt, end});
    if (m_headingAt)
        m_kept.append({*m_headingAt, end});
}

/// Goes on behind the table; the paragraph that Qt puts there is made as thin as can be.
void Setter::leaveTable(bool isKept)
{
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat gap;
    gap.setLineHeight(1, QTextBlockFormat::FixedHeight);
    gap.setBottomMargin(kTableGap);
    m_cursor.setBlockFormat(gap);
    m_cursor.setBlockCharFormat(charFormat(1));
    if (isKept) {
        m_kept.append({m_headingAt.value_or(m_tableAt), m_cursor.position() - 1});
        if (m_besidesAt)
            m_kept.append({*m_besidesAt, m_cursor.position() - 1});
    }
    m_besidesAt.reset();
    m_headingAt.reset();
    m_isAfterHeading = false;
    m_isApart = true;
}

void Setter::fill(const QTextTableCell& cell, const QString& text, const QTextCharFormat& chars,
                  Qt::Alignment alignment)
{
    QTextCursor cursor = cell.firstCursorPosition();
    QTextBlockFormat format = blockFormat(0, 0, kTableLineHeight);
    format.setAlignment(alignment);
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(chars);
    cursor.insertText(lines(text), chars);
}

void Setter::shade(QTextTable* table, int row, int column, const QColor& ground)
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextCharFormat format = cell.format();
    format.setBackground(ground);
    cell.setFormat(format);
}

/// A thin line under every row.
void Setter::rule(QTextTable* table)
{
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomBorder(kRule);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(kLine);
            cell.setFormat(format);
        }
    }
}

void Setter::setTitle()
{
    const double above = m_furniture.hasCover ? 150.0 : 0.0;
    constexpr double kBelow = 4.0;
    if (!m_furniture.kind.isEmpty() && m_furniture.kind != m_furniture.title)
        line(m_furniture.kind, charFormat(kSubtitle, ReportTone::Muted), blockFormat(above, kBelow));
    line(m_furniture.title, charFormat(kTitle, ReportTone::Plain, true), blockFormat(0, kBelow));
    if (!m_furniture.subtitle.isEmpty())
        line(m_furniture.subtitle, charFormat(kSubtitle, ReportTone::Muted), blockFormat(0, kBelow));
    line({}, charFormat(kTiny), blockFormat(0, m_furniture.hasCover ? 24.0 : 0.0));
}

void Setter::operator()(const block::Heading& heading)
{
    const bool isChapter = heading.level <= 1;
    const double size = isChapter ? kChapter : heading.level == 2 ? kSection : kSubsection;
    QTextBlockFormat format = blockFormat(isChapter ? 18 : 12, isChapter ? 6 : 4);
    format.setHeadingLevel(std::min(heading.level, 6));
    line(heading.text, charFormat(size, ReportTone::Plain, true), format);
    // The heading and the two lines after it stay together; where a kept thing follows, all of that.
    if (!m_isAfterHeading)
        m_headingAt = m_cursor.block().position();
    m_besidesAt = heading.isWithBefore ? m_chapterAt : std::nullopt;
    if (isChapter)
        m_chapterAt = m_cursor.block().position();
    m_isAfterHeading = true;
}

void Setter::operator()(const block::Facts& facts)
{
    if (facts.facts.isEmpty())
        return;
    const int across = std::max(1, facts.columns);
    const auto count = static_cast<int>(facts.facts.size());
    QList<double> shares;
    for (int i = 0; i < across; ++i)
        shares << (across == 1 ? 1.0 : 1.1) << (across == 1 ? 3.6 : 2.0);
    QTextTable* table = makeTable((count + across - 1) / across, shares);
    for (int i = 0; i < count; ++i) {
        const block::Fact& fact = facts.facts.at(i);
        fill(table->cellAt(i / across, i % across * 2), fact.name, charFormat(kSmall, ReportTone::Muted));
        fill(table->cellAt(i / across, i % across * 2 + 1), withShape(fact.value, fact.tone),
             charFormat(kSmall, fact.tone));
    }
    rule(table);
    keepBegin(table);
    constexpr int kShort = 12;
    leaveTable(table->rows() <= kShort);
}

void Setter::operator()(const block::Table& table)
{
    if (table.rows.isEmpty()) {
        if (!table.ifEmpty.isEmpty())
            (*this)(block::Paragraph{table.ifEmpty, ReportTone::Muted});
        return;
    }
    QList<double> shares;
    for (const block::Column& column : table.columns)
        shares.append(column.share);
    QTextTable* made = makeTable(static_cast<int>(table.rows.size()) + 1, shares, 1);
    for (int column = 0; column < made->columns(); ++column) {
        const block::Column& head = table.columns.at(column);
        fill(made->cellAt(0, column), head.head, charFormat(kSmall, ReportTone::Plain, true),
             alignmentOf(head.align));
        shade(made, 0, column, kShade);
    }
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        for (int column = 0; column < made->columns(); ++column) {
            const block::Cell& cell = table.rows.at(row).at(column);
            fill(made->cellAt(row + 1, column), withShape(cell.text, cell.tone),
                 charFormat(kSmall, cell.tone), alignmentOf(table.columns.at(column).align));
        }
    }
    rule(made);
    keepBegin(made);
    constexpr qsizetype kShort = 4;
    leaveTable(table.rows.size() <= kShort);
}

/// Title, chart and caption, on one page.
void Setter::operator()(const block::Figure& figure)
{
    const int from = m_headingAt.value_or(m_cursor.position() + (m_isBlockFree ? 0 : 1));
    if (!figure.title.isEmpty())
        line(figure.title, charFormat(kSmall, ReportTone::Strong), blockFormat(6, 2));
    QTextBlockFormat format = blockFormat(0, 5, kPercent);
    format.setPageBreakPolicy(takeBreak());
    startBlock(format);
    insertFigure(m_document, m_cursor, figure, m_furniture.language);
    if (!figure.summary.isEmpty())
        line(figure.summary, charFormat(kTiny, ReportTone::Muted), blockFormat(0, 8));
    m_kept.append({from, m_cursor.position()});
    m_headingAt.reset();
    m_isAfterHeading = false;
    // The caption belongs to the chart: a table behind it may stand on the next page.
    m_isApart = true;
}

void Setter::setVerdicts(const QList<block::Verdict>& verdicts)
{
    QTextTable* table = makeTable(static_cast<int>(verdicts.size()), {1.1, 5.0});
    for (int row = 0; row < static_cast<int>(verdicts.size()); ++row) {
        const block::Verdict& verdict = verdicts.at(row);
        fill(table->cellAt(row, 0), withShape(verdict.word, verdict.tone),
             charFormat(kBody, verdict.tone, true));
        shade(table, row, 0, kShade);
        fill(table->cellAt(row, 1), verdict.text, charFormat(kSmall));
    }
    rule(table);
    keepBegin(table);
    constexpr qsizetype kShort = 8;
    leaveTable(verdicts.size() <= kShort);
}

void Setter::operator()(const block::Items& items)
{
    int number = 0;
    for (const QString& item : items.items) {
        constexpr double kIndent = 18.0;
        QTextBlockFormat format = blockFormat(0, 2);
        format.setLeftMargin(kIndent);
        format.setTextIndent(-kIndent + 4);
        const QString mark = items.isNumbered ? QString::number(++number) + u'.' : u"•"_s;
        line(mark + QChar(QChar::Nbsp) + item, charFormat(kBody), format);
        if (number <= 1)
            keepWithHeading();
        m_headingAt.reset();
        m_isAfterHeading = false;
    }
}

void Setter::setItem(QTextTable* table, int row, const block::ChecklistItem& item)
{
    const QString box = item.mark.isEmpty() ? u"□"_s : u"■"_s;
    fill(table->cellAt(row, 0), box, charFormat(kSection), Qt::AlignHCenter);
    fill(table->cellAt(row, 1), item.id, charFormat(kSmall, ReportTone::Plain, true));
    QTextTableCell cell = table->cellAt(row, 2);
    fill(cell, withShape(item.title, item.tone), charFormat(kSmall, item.tone, true));
    QTextCursor cursor = cell.lastCursorPosition();
    const QTextBlockFormat format = blockFormat(2, 0, kTableLineHeight);
    for (const QString& warning : item.warnings) {
        cursor.insertBlock(format);
        cursor.insertText(u"⚠ "_s + lines(warning), charFormat(kSmall, ReportTone::Bad));
    }
    for (const auto& [label, text] : item.lines) {
        cursor.insertBlock(format);
        cursor.insertText(label + QChar(QChar::Nbsp), charFormat(kTiny, ReportTone::Muted));
        cursor.insertText(lines(text), charFormat(kSmall));
    }
    for (const QString& command : item.commands) {
        QTextCharFormat typed = charFormat(kTiny);
        typed.setBackground(kShade);
        cursor.insertBlock(format);
        cursor.insertText(lines(command), typed);
    }
    QStringList side{item.who, item.time, item.mark};
    side.removeAll(QString());
    fill(table->cellAt(row, 3), side.join(u'\n'), charFormat(kSmall, ReportTone::Plain));
}

void Setter::operator()(const block::Checklist& list)
{
    if (list.items.isEmpty())
        return;
    QTextTable* table = makeTable(static_cast<int>(list.items.size()) + 1, {0.42, 0.72, 6.0, 1.7}, 1);
    const QStringList heads{{}, in(kStep), in(kContent), in(kWho)};
    for (int column = 0; column < table->columns(); ++column) {
        fill(table->cellAt(0, column), heads.at(column), charFormat(kSmall, ReportTone::Plain, true));
        shade(table, 0, column, kShade);
    }
    for (int row = 0; row < static_cast<int>(list.items.size()); ++row)
        setItem(table, row + 1, list.items.at(row));
    rule(table);
    keepBegin(table);
    leaveTable(false);
}

void Setter::boxed(const QList<std::pair<QString, QTextCharFormat>>& parts, const QColor& ground,
                   const QColor& edge)
{
    QTextTable* table = makeTable(1, {1.0});
    constexpr double kPadding = 7.0;
    constexpr double kEdge = 1.0;
    QTextTableFormat format = table->format();
    format.setCellPadding(kPadding);
    table->setFormat(format);
    QTextTableCellFormat cell = table->cellAt(0, 0).format().toTableCellFormat();
    cell.setBorder(kEdge);
    cell.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setBorderBrush(edge);
    table->cellAt(0, 0).setFormat(cell);
    shade(table, 0, 0, ground);
    QTextCursor cursor = table->cellAt(0, 0).firstCursorPosition();
    bool isFirst = true;
    for (const auto& [text, chars] : parts) {
        if (text.isEmpty())
            continue;
        const QTextBlockFormat block = blockFormat(isFirst ? 0 : 3, 0, kTableLineHeight);
        if (isFirst)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        cursor.insertText(lines(text), chars);
        isFirst = false;
    }
    leaveTable(true);
}

void Setter::operator()(const block::Message& message)
{
    boxed({{message.head, charFormat(kTiny, ReportTone::Muted)},
           {message.subject, charFormat(kSmall, ReportTone::Strong)},
           {message.text, charFormat(kSmall)}},
          Qt::white, kLine);
}

void Setter::operator()(const block::Callout& callout)
{
    if (callout.kind == block::Callout::Kind::Warning)
        boxed({{u"⚠ "_s + callout.text, charFormat(kBody, ReportTone::Bad)}}, kWarningShade, kBad);
    else
        boxed({{callout.text, charFormat(kSmall)}}, kShade, kShade);
}

void Setter::operator()(const block::Signatures& signatures)
{
    QTextTable* table = makeTable(static_cast<int>(signatures.roles.size()) + 1, {2.4, 3.0, 2.2}, 1);
    const QStringList heads{{}, in(kSign), in(kDate)};
    for (int column = 0; column < table->columns(); ++column) {
        fill(table->cellAt(0, column), heads.at(column), charFormat(kSmall, ReportTone::Muted));
        shade(table, 0, column, kShade);
    }
    for (int row = 0; row < static_cast<int>(signatures.roles.size()); ++row) {
        fill(table->cellAt(row + 1, 0), signatures.roles.at(row), charFormat(kBody));
        QTextTableCellFormat tall = table->cellAt(row + 1, 0).format().toTableCellFormat();
        constexpr double kRoom = 14.0;
        tall.setTopPadding(kRoom);
        tall.setBottomPadding(kRoom);
        table->cellAt(row + 1, 0).setFormat(tall);
    }
    rule(table);
    leaveTable(true);
}

/// Quotes, dashes and dots belong to both scripts, and a Chinese face makes them as wide as a character: in
/// English they come from a Latin one.
void narrowQuotes(QTextDocument& document)
{
    static const QRegularExpression wide(u"[\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u00D7\u00F7]+"_s);
    QTextCharFormat faces;
    faces.setFontFamilies(
        {u"Segoe UI"_s, u"Helvetica Neue"_s, u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s});
    for (QTextCursor found = document.find(wide); !found.isNull(); found = document.find(wide, found))
        found.mergeCharFormat(faces);
}

}  // namespace

QFont reportFont(double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s,
                      u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ReportDocument setDocument(const Report& report)
{
    ReportDocument made{std::make_unique<QTextDocument>(), {}};
    QTextDocument& document = *made.text;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(reportFont(kBody));
    document.setMetaInformation(QTextDocument::DocumentTitle, report.furniture.title);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    Setter setter(document, report.furniture);
    setter.setTitle();
    setter.set(coverBlocks(report.furniture));
    if (report.furniture.hasCover)
        setter(block::PageBreak{});
    setter.set(report.blocks);
    if (!report.furniture.language.startsWith("zh"_L1))
        narrowQuotes(document);
    made.kept = setter.kept();
    return made;
}

}  // namespace holdfast
