// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <optional>

namespace holdfast {

namespace {

/// What can stand on one page only: a line of text, or a row of a table. Tops and bottoms are those of a
/// layout without pages.
struct Unit {
    double top;
    double bottom;
    int from;  ///< Positions in the document.
    int to;
    QTextTable* table;  ///< Null for a line.
    int row;
    double headHeight;  ///< Of the head that is repeated where the table goes on.
    bool breaksBefore;  ///< The report wants a new page here.
};

constexpr double kTallest = 0.8;  ///< Of a page; what is taller is torn.
constexpr double kReference = 96.0;

/// The height that a line takes, with the spacing that its paragraph asks for: so much has to fit on a page.
double heightOf(const QTextLine& line, const QTextBlockFormat& format)
{
    return std::max(line.height(), format.lineHeightType() == QTextBlockFormat::ProportionalHeight
                                       ? format.lineHeight(line.height(), 1.0)
                                       : line.height());
}

/// Where the last line of `block` ends, with its spacing.
double bottomOf(const QTextBlock& block, const QAbstractTextDocumentLayout& layout)
{
    const QTextLayout* lines = block.layout();
    const double top = layout.blockBoundingRect(block).top();
    if (lines->lineCount() == 0)
        return top;
    const QTextLine last = lines->lineAt(lines->lineCount() - 1);
    return top + last.y() + heightOf(last, block.blockFormat());
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
        units.append({top, top + heightOf(line, block.blockFormat()), from,
                      isLast ? block.position() + block.length() - 1 : from + line.textLength(), nullptr, 0,
                      0.0, breaks && i == 0});
    }
}

void addRows(QTextTable* table, const QAbstractTextDocumentLayout& layout, double scale, QList<Unit>& units)
{
    const double padding = table->format().cellPadding() * scale;
    double headHeight = 0.0;
    for (int row = 0; row < table->rows(); ++row) {
        double top = 0.0;
        double bottom = 0.0;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const QTextTableCellFormat format = cell.format().toTableCellFormat();
            const double above = std::max(padding, format.topPadding() * scale);
            const double below = std::max(padding, format.bottomPadding() * scale);
            const double first = layout.blockBoundingRect(cell.firstCursorPosition().block()).top() - above;
            const double last = bottomOf(cell.lastCursorPosition().block(), layout) + below;
            top = column == 0 ? first : std::min(top, first);
            bottom = column == 0 ? last : std::max(bottom, last);
        }
        units.append({top, bottom, table->cellAt(row, 0).firstPosition(),
                      table->cellAt(row, table->columns() - 1).lastPosition(), table, row, headHeight,
                      false});
        if (row < table->format().headerRowCount())
            headHeight += bottom - top;
    }
}

QList<Unit> unitsOf(const QTextDocument& document, double scale)
{
    QList<Unit> units;
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    QTextFrame* root = document.rootFrame();
    for (QTextFrame::iterator it = root->begin(); !it.atEnd(); ++it) {
        if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
            addRows(table, layout, scale, units);
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

/// Where pages have to be ended by hand.
struct Ending {
    const Unit* unit;
    double pushed;  ///< Of a row: how far it is pushed down, dots; 0: a new page begins before the unit.
};

/// Fills pages with `units` one by one, as Qt will, and ends pages where it would tear.
QList<Ending> endPages(const QList<Unit>& units, const QList<KeptTogether>& kept, double pageHeight)
{
    QHash<qsizetype, double> groups;  // First unit of each group, and where the group ends.
    for (const KeptTogether& group : kept) {
        const qsizetype first = unitAt(units, group.from);
        const double bottom = units.at(unitAt(units, group.to)).bottom;
        groups.insert(first, std::max(bottom, groups.value(first, 0.0)));
    }
    QList<Ending> endings;
    double pageTop = 0.0;  // In the measure of the layout without pages.
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit& unit = units.at(i);
        if (unit.breaksBefore) {
            endings.append({&unit, 0.0});
            pageTop = unit.top;
            continue;
        }
        const double used = unit.top - pageTop;
        const double left = pageHeight - used;
        const double group = groups.contains(i) ? groups.value(i) - unit.top : 0.0;
        const double height = unit.bottom - unit.top;
        if (group > 0.0 && group > left && group < pageHeight * kTallest && used > 1.0) {
            endings.append({&unit, 0.0});
            pageTop = unit.top;
        } else if (height > left) {
            const bool isPushed = unit.table != nullptr && unit.row > unit.table->format().headerRowCount() &&
                                  height < pageHeight * kTallest;
            if (isPushed && left > 0.0)
                endings.append({&unit, left});
            if (isPushed || unit.table == nullptr)
                pageTop = unit.top - unit.headHeight;
            else  // Torn by Qt: what is left of it stands below the repeated head.
                pageTop += pageHeight - unit.headHeight;
        }
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

}  // namespace

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
}

}  // namespace holdfast
