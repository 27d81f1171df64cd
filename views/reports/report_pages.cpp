// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QMap>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <optional>

namespace holdfast {

namespace {

/// What can stand on one page only: a line of text, or a row of a table. Tops and bottoms are those of a
/// layout without pages.
struct Unit {
    double top;
    double bottom;  ///< With the spacing of the line, the padding of the row.
    double needed;  ///< Of its height: so much has to fit on the page.
    int from;       ///< Positions in the document.
    int to;
    QTextTable* table;  ///< Null for a line.
    int row;
    double headHeight;  ///< Of the head that is repeated where the table goes on.
    bool breaksBefore;  ///< The report wants a new page here.
    int paragraph;      ///< Where the paragraph of a line begins; −1 for a row.
};

constexpr double kTallest = 0.8;  ///< Of a page; what is taller is torn.
constexpr double kReference = 96.0;

/// The height that a line takes, with the spacing that its paragraph asks for.
double heightOf(const QTextLine& line, const QTextBlockFormat& format)
{
    return std::max(line.height(), format.lineHeightType() == QTextBlockFormat::ProportionalHeight
                                       ? format.lineHeight(line.height(), 1.0)
                                       : line.height());
}

void addLines(const QTextBlock& block, const QRectF& place, QList<Unit>& units)
{
    const bool breaks = block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const double top = place.top() + line.y();
        const int from = block.position() + line.textStart();
        const bool isLast = i + 1 == layout->lineCount();
        units.append({top, top + heightOf(line, block.blockFormat()), line.height(), from,
                      isLast ? block.position() + block.length() - 1 : from + line.textLength(), nullptr, 0,
                      0.0, breaks && i == 0, block.position()});
    }
}

/// The thin paragraph that stands behind each table.
QTextBlock gapBehind(const QTextDocument& document, const QTextFrame* table)
{
    return document.findBlock(table->lastPosition() + 1);
}

/// Where `table` ends, with the padding of its last row. Qt hides the empty paragraph behind a table in the
/// table's lower edge; frameBoundingRect() is off by the padding of the first cell.
double endOf(const QTextDocument& document, const QTextFrame* table)
{
    return document.documentLayout()->blockBoundingRect(gapBehind(document, table)).bottom();
}

/// Where the text of `row` begins, less the padding above it.
double topOf(const QTextTable* table, int row, double scale)
{
    const QAbstractTextDocumentLayout& layout = *table->document()->documentLayout();
    const double padding = table->format().cellPadding();
    std::optional<double> top;
    for (int column = 0; column < table->columns(); ++column) {
        const QTextTableCell cell = table->cellAt(row, column);
        const double above = std::max(padding, cell.format().toTableCellFormat().topPadding());
        const double here =
            layout.blockBoundingRect(cell.firstCursorPosition().block()).top() - above * scale;
        top = std::min(top.value_or(here), here);
    }
    return top.value_or(0.0);
}

void addRows(QTextTable* table, double scale, QList<Unit>& units)
{
    double headHeight = 0.0;
    for (int row = 0; row < table->rows(); ++row) {
        const double top = topOf(table, row, scale);
        const double bottom =
            row + 1 < table->rows() ? topOf(table, row + 1, scale) : endOf(*table->document(), table);
        units.append({top, bottom, bottom - top, table->cellAt(row, 0).firstPosition(),
                      table->cellAt(row, table->columns() - 1).lastPosition(), table, row, headHeight, false,
                      -1});
        if (row < table->format().headerRowCount())
            headHeight += bottom - top;
    }
}

void addTable(QTextTable* table, double scale, QList<Unit>& units)
{
    const qsizetype before = units.size() - 1;
    addRows(table, scale, units);
    // An empty paragraph before a table takes no height, and Qt keeps no margin between them.
    if (before >= 0 && units.at(before).from == units.at(before).to && before + 1 < units.size()) {
        Unit& empty = units[before];
        empty.top = units.at(before + 1).top;
        empty.bottom = empty.top;
        empty.needed = 0.0;
    }
}

QList<Unit> unitsOf(const QTextDocument& document, double scale)
{
    QList<Unit> units;
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    QTextFrame* root = document.rootFrame();
    for (QTextFrame::iterator it = root->begin(); !it.atEnd(); ++it) {
        if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
            addTable(table, scale, units);
        else if (it.currentBlock().isValid())
            addLines(it.currentBlock(), layout.blockBoundingRect(it.currentBlock()), units);
    }
    return units;
}

/// Index of the unit that holds `position`.
qsizetype unitAt(const QList<Unit>& units, int position)
{
    const auto found = std::lower_bound(units.cbegin(), units.cend(), position,
                                        [](const Unit& unit, int at) { return unit.to < at; });
    return std::min<qsizetype>(found - units.cbegin(), units.size() - 1);
}

/// The first line of the paragraph that unit `at` is a line of: a page begins before a paragraph, not in it.
qsizetype firstLineOf(const QList<Unit>& units, qsizetype at)
{
    while (at > 0 && units.at(at).paragraph >= 0 && units.at(at - 1).paragraph == units.at(at).paragraph)
        --at;
    return at;
}

/// Where pages have to be ended by hand.
struct Ending {
    const Unit* unit;
    double pushed;  ///< Of a row: how far it is pushed down, dots; 0: a new page begins before the unit.
};

/// Where the groups that begin with each unit end. A group that begins in another one belongs to it, as long
/// as they fit on a page together: nothing else would keep the heading with a paragraph that moves on with a
/// table.
QHash<qsizetype, double> endsOfGroups(const QList<Unit>& units, const QList<KeptTogether>& kept,
                                      double tallest)
{
    QMap<qsizetype, qsizetype> groups;  // From the first unit to the last.
    for (const KeptTogether& group : kept) {
        const qsizetype first = firstLineOf(units, unitAt(units, group.from));
        groups.insert(first, std::max(unitAt(units, group.to), groups.value(first, 0)));
    }
    for (auto inner = groups.cend(); inner != groups.cbegin();) {
        --inner;
        const double bottom = units.at(inner.value()).bottom;
        for (auto outer = groups.lowerBound(inner.key()); outer != groups.begin();) {
            --outer;
            if (bottom - units.at(outer.key()).top >= tallest)
                break;
            if (outer.value() >= inner.key())
                outer.value() = std::max(outer.value(), inner.value());
        }
    }
    QHash<qsizetype, double> ends;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        ends.insert(group.key(), units.at(group.value()).bottom);
    return ends;
}

/// Fills pages with `units` one by one, as Qt will, and ends pages where it would tear.
QList<Ending> endPages(const QList<Unit>& units, const QList<KeptTogether>& kept, double pageHeight)
{
    const double tallest = pageHeight * kTallest;
    const QHash<qsizetype, double> groups = endsOfGroups(units, kept, tallest);
    QList<Ending> endings;
    double pageTop = 0.0;  // In the measure of the layout without pages.
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit& unit = units.at(i);
        // The spacing of a line may reach over the edge of its page, and goes on below it.
        const double over = i == 0 ? 0.0 : std::max(0.0, units.at(i - 1).bottom - pageTop - pageHeight);
        const double group = groups.contains(i) ? groups.value(i) - unit.top : 0.0;
        const bool isTooMuch = group < tallest && unit.top - pageTop + group > pageHeight;
        if (unit.breaksBefore || (group > 0.0 && isTooMuch && unit.top - pageTop > 1.0)) {
            endings.append({&unit, 0.0});
            pageTop = unit.top - over;
            continue;
        }
        if (unit.top - pageTop >= pageHeight)
            pageTop += pageHeight;
        const double left = pageHeight - (unit.top - pageTop);
        if (unit.needed <= left)
            continue;
        const bool isPushed = unit.table != nullptr && unit.row > unit.table->format().headerRowCount() &&
                              unit.needed < tallest;
        if (isPushed)
            endings.append({&unit, left});
        if (isPushed || unit.table == nullptr)
            pageTop = unit.top - unit.headHeight;
        else  // Torn by Qt: what is left of it stands below the repeated head.
            pageTop += pageHeight - unit.headHeight;
    }
    return endings;
}

/// A new page before the unit: by its paragraph, or by the thin one that stands before each table.
void beginPage(QTextDocument& document, const Unit& unit)
{
    QTextBlock block = document.findBlock(unit.from);
    if (unit.table != nullptr)
        block = document.findBlock(unit.table->firstPosition() - 1);
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    format.setTopMargin(0);
    cursor.setBlockFormat(format);
    // The margin of the paragraph before would be kept, and stand at the top of the page.
    const QTextBlock before = block.previous();
    if (!before.isValid() || document.frameAt(before.position()) != document.rootFrame())
        return;
    QTextCursor end(before);
    QTextBlockFormat ending = before.blockFormat();
    ending.setBottomMargin(0);
    end.setBlockFormat(ending);
}

/// Stretches the row before this one until not even the first line of this one fits on the page: then Qt puts
/// all of it below the repeated head. Padding of its own would follow it there.
void push(const Unit& unit, double dots, double scale)
{
    constexpr double kLess = 5.0;  // Of 1/96 inch: less than half a line, so that the page holds none.
    for (int column = 0; column < unit.table->columns(); ++column) {
        QTextTableCell cell = unit.table->cellAt(unit.row - 1, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        const double padding = std::max(unit.table->format().cellPadding(), format.bottomPadding());
        format.setBottomPadding(padding + std::max(0.0, dots / scale - kLess));
        cell.setFormat(format);
    }
}

/// Lays all of `document` out in one go. Qt does it in steps otherwise, and where a step begins in the last
/// 1/128 of a page, it does so as if that were the next page (see isTakenForNext()).
void layOutAtOnce(QTextDocument& document)
{
    document.documentLayout()->documentSize();  // Ends the steps.
    document.markContentsDirty(0, document.characterCount());
}

constexpr double kDot = 1.0;  ///< Places are kept to that.

/// Whether Qt takes the next page for begun by the table that `gap` stands behind, although no text of the
/// table is on it: the padding or spacing of its last row is; or the table ends in the last 1/128 of its
/// page, because Qt divides by the height of a page in 1/64 and rounds. It then leaves a page out before a
/// break, and tears what follows without one.
bool isBegunTooSoon(const QTextDocument& document, const QTextBlock& gap, double pageHeight)
{
    constexpr double kRoundedUp = 1.0 / 128.0;
    const auto* table = qobject_cast<QTextTable*>(document.frameAt(gap.position() - 1));
    if (table == nullptr)
        return false;
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const double page = std::floor((textEndOf(*table) - kDot) / pageHeight);
    if (gap.next().blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
        return std::floor((layout.blockBoundingRect(gap.next()).top() + kDot) / pageHeight) > page + 1.0;
    const double left = (page + 1.0) * pageHeight - layout.blockBoundingRect(gap).bottom();
    return left > 0.0 && left < pageHeight * kRoundedUp + kDot;
}

/// The first thin paragraph behind a table, from `position` on, of which isBegunTooSoon() holds, and that has
/// something behind it; invalid: none.
QTextBlock findBegunTooSoon(const QTextDocument& document, int position, double pageHeight)
{
    const QList<QTextFrame*> tables = document.rootFrame()->childFrames();
    for (const QTextFrame* table : tables) {
        const QTextBlock gap = gapBehind(document, table);
        if (gap.position() >= position && gap.length() == 1 && gap.next().isValid() &&
            isBegunTooSoon(document, gap, pageHeight))
            return gap;
    }
    return {};
}

/// Lets what follows `gap` go down to where the page begins that Qt takes for begun: no break is needed
/// there.
void leadOn(QTextDocument& document, const QTextBlock& gap, double pageHeight, double scale)
{
    const double end = document.documentLayout()->blockBoundingRect(gap).bottom();
    const double over = std::fmod(end, pageHeight);
    const double left = over > pageHeight / 2 ? pageHeight - over + kDot : 0.0;
    const QTextBlock next = gap.next();
    const bool isBeforeTable = next.next().isValid() && next.length() == 1 &&
                               document.frameAt(next.next().position()) != document.rootFrame();
    QTextCursor cursor(gap);
    QTextBlockFormat format = gap.blockFormat();
    // Before the thin paragraph of a table Qt takes the margin for dots.
    format.setBottomMargin(isBeforeTable ? left : left / scale);
    cursor.setBlockFormat(format);
    cursor = QTextCursor(next);
    format = next.blockFormat();
    format.setTopMargin(0);
    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    cursor.setBlockFormat(format);
}

}  // namespace

double textEndOf(const QTextTable& table)
{
    const QAbstractTextDocumentLayout& layout = *table.document()->documentLayout();
    double end = 0.0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock block = table.cellAt(table.rows() - 1, column).lastCursorPosition().block();
        const QPointF origin = layout.blockBoundingRect(block).topLeft();
        end = std::max(end, block.layout()->boundingRect().translated(origin).bottom());
    }
    return end;
}

void layOutPages(ReportDocument& document, QPaintDevice& device, const QSizeF& size)
{
    QTextDocument& text = *document.text;
    const double scale = device.logicalDpiY() / kReference;
    text.documentLayout()->setPaintDevice(&device);
    text.setDocumentMargin(0);
    text.setTextWidth(size.width());
    const QList<Unit> units = unitsOf(text, scale);
    const QList<Ending> endings = endPages(units, document.kept, size.height());
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (const Ending& ending : endings) {
        if (ending.pushed > 0.0)
            push(*ending.unit, ending.pushed, scale);
        else
            beginPage(text, *ending.unit);
    }
    cursor.endEditBlock();
    text.setPageSize(size);
    layOutAtOnce(text);
    QTextBlock gap = findBegunTooSoon(text, 0, size.height());
    while (gap.isValid()) {
        leadOn(text, gap, size.height(), scale);
        layOutAtOnce(text);
        gap = findBegunTooSoon(text, gap.position() + 1, size.height());
    }
}

}  // namespace holdfast
