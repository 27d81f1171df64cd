// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_renderer.h"

#include "models/core/bilingual.h"
#include "views/reports/report_document.h"
#include "views/reports/report_pages.h"
#include "views/reports/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using namespace holdfast::report_style;

namespace holdfast {

namespace {

constexpr Bilingual kPage{u"第 %1 页 共 %2 页", u"Page %1 of %2"};
constexpr double kInch = 25.4;
constexpr double kSide = 18.0;  ///< Margins of the content, millimetres.
constexpr double kTop = 24.0;
constexpr double kBottom = 22.0;
constexpr double kHeaderAt = 11.0;
constexpr double kFooterAt = 13.0;
constexpr double kRowHeight = 5.0;
constexpr double kBand = 6.5;

}  // namespace

/// A page of the device, in its dots.
struct ReportRenderer::Sheet {
    double dot;  ///< Dots a millimetre.
    QSizeF size;
    QRectF content;

    double mm(double length) const { return length * dot; }
};

ReportRenderer::ReportRenderer(const Report& report)
    : m_report(report), m_document(std::make_unique<ReportDocument>(setDocument(report)))
{
}

ReportRenderer::~ReportRenderer() = default;

namespace {

/// Where the last text ends: what stands below it is margin, and makes no page.
double endOf(const QTextDocument& document)
{
    QTextBlock block = document.lastBlock();
    while (block.previous().isValid() && block.text().isEmpty())
        block = block.previous();
    // The last row of a table ends where its tallest cell does.
    if (const auto* table = qobject_cast<QTextTable*>(document.frameAt(block.position())))
        return textEndOf(*table);
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    return block.layout()->boundingRect().translated(origin).bottom();
}

}  // namespace

void ReportRenderer::layOut(QPagedPaintDevice& device, const QSizeF& page)
{
    if (m_pageCount == 0)
        layOutPages(*m_document, device, page);
    const double end = endOf(*m_document->text);
    m_pageCount = std::max(1, static_cast<int>(std::ceil((end - 1.0) / page.height())));
}

bool ReportRenderer::paint(QPagedPaintDevice& device, int first, int last)
{
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    Sheet sheet{device.logicalDpiY() / kInch, QSizeF(device.width(), device.height()), {}};
    sheet.content = QRectF(sheet.mm(kSide), sheet.mm(kTop), sheet.size.width() - sheet.mm(2 * kSide),
                           sheet.size.height() - sheet.mm(kTop + kBottom));
    layOut(device, sheet.content.size());
    const int from = first > 0 ? first : 1;
    const int to = last > 0 ? std::min(last, m_pageCount) : m_pageCount;
    for (int page = from; page <= to; ++page) {
        if (page != from && !device.newPage())
            return false;
        paintPage(painter, sheet, page);
    }
    return painter.end();
}

namespace {

/// Paints the lines of the paragraph that goes on from the page before, and says where it ends; absent where
/// none does. QTextLayout would paint its last line of that page too, out of sight but found by a search.
std::optional<double> paintContinued(QPainter& painter, const QTextDocument& document, const QRectF& page)
{
    QTextFrame* root = document.rootFrame();
    for (QTextFrame::iterator it = root->begin(); !it.atEnd(); ++it) {
        const QTextBlock block = it.currentBlock();
        if (!block.isValid())
            continue;
        // Not blockBoundingRect() itself: it forgets that the first line may have moved to the next page.
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout* layout = block.layout();
        const QRectF place = layout->boundingRect().translated(origin);
        if (place.top() + 1.0 >= page.top())
            return std::nullopt;
        if (place.bottom() <= page.top() + 1.0)
            continue;
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            // Half a line of tolerance: where a line stands is not kept to the dot.
            const double middle = origin.y() + line.y() + line.height() / 2;
            if (middle > page.top() && middle < page.bottom())
                line.draw(&painter, origin);
        }
        return place.bottom() + 1.0;
    }
    return std::nullopt;
}

}  // namespace

void ReportRenderer::paintPage(QPainter& painter, const Sheet& sheet, int page) const
{
    paintHeader(painter, sheet);
    paintFooter(painter, sheet, page);
    painter.save();
    painter.translate(sheet.content.left(), sheet.content.top() - (page - 1) * sheet.content.height());
    const QRectF part(0, (page - 1) * sheet.content.height(), sheet.content.width(), sheet.content.height());
    painter.setClipRect(part.adjusted(-2, 0, 2, 0));
    QAbstractTextDocumentLayout::PaintContext context;
    // Less than half a line is left out above and below: a line that only touches the edge stands on the
    // other page, and painted on both it would be found twice.
    constexpr double kLess = 1.2;
    context.clip = part.adjusted(0, sheet.mm(kLess), 0, -sheet.mm(kLess));
    if (const auto below = paintContinued(painter, *m_document->text, part))
        context.clip.setTop(*below);
    context.palette.setColor(QPalette::Text, kInk);
    if (context.clip.height() > 0)  // An empty clip would let everything through.
        m_document->text->documentLayout()->draw(&painter, context);
    painter.restore();
}

void ReportRenderer::paintHeader(QPainter& painter, const Sheet& sheet) const
{
    const ReportFurniture& furniture = m_report.furniture;
    painter.save();
    const QRectF row(sheet.content.left(), sheet.mm(kHeaderAt), sheet.content.width(), sheet.mm(kRowHeight));
    if (const QString mark = markOf(furniture); !mark.isEmpty()) {
        // An exercise is marked in its own colour, a draft in none.
        const QColor ground = furniture.isDrill ? QColor(0xf6, 0xe9, 0xf1) : QColor(0xf2, 0xf2, 0xf2);
        const QColor stripe = furniture.isDrill ? QColor(0xc9, 0x7a, 0xa6) : QColor(0xb4, 0xb4, 0xb4);
        const QRectF band(0, 0, sheet.size.width(), sheet.mm(kBand));
        painter.save();
        painter.setClipRect(band);
        painter.fillRect(band, ground);
        painter.setPen(QPen(stripe, sheet.mm(0.9)));
        for (double x = -band.height(); x < band.width(); x += sheet.mm(3.2))
            painter.drawLine(QPointF(x, band.bottom()), QPointF(x + band.height(), band.top()));
        painter.restore();
        painter.setFont(reportFont(kSubsection, QFont::Bold));
        QRectF plate(0, 0, sheet.mm(48), band.height());
        plate.moveCenter(band.center());
        painter.fillRect(plate, Qt::white);
        painter.setPen(kInk);
        painter.drawText(plate, Qt::AlignCenter, mark);
    }
    painter.setFont(reportFont(kTiny));
    painter.setPen(kMuted);
    QStringList name{furniture.organisation, furniture.kind, furniture.title};
    name.removeDuplicates();
    name.removeAll(QString());
    const QString right = codeAndVersion(furniture);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = row.width() - metrics.horizontalAdvance(right) - sheet.mm(4);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name.join(u" · "_s), Qt::ElideRight, room));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, right);
    painter.setPen(QPen(kLine, sheet.mm(0.15)));
    painter.drawLine(row.bottomLeft() + QPointF(0, sheet.mm(1)), row.bottomRight() + QPointF(0, sheet.mm(1)));
    painter.restore();
}

void ReportRenderer::paintFooter(QPainter& painter, const Sheet& sheet, int page) const
{
    const ReportFurniture& furniture = m_report.furniture;
    painter.save();
    const QRectF row(sheet.content.left(), sheet.size.height() - sheet.mm(kFooterAt), sheet.content.width(),
                     sheet.mm(kRowHeight));
    painter.setFont(reportFont(kTiny));
    painter.setPen(QPen(kLine, sheet.mm(0.15)));
    painter.drawLine(row.topLeft(), row.topRight());
    painter.setPen(kMuted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, logHeadLine(furniture));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                     kPage.in(furniture.language).arg(page).arg(m_pageCount));
    painter.restore();
}

QByteArray toPdf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr int kResolution = 600;
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(QString(codeAndVersion(report.furniture) + u' ' + report.furniture.title).trimmed());
        writer.setCreator(u"Holdfast"_s);
        ReportRenderer renderer(report);
        if (!renderer.paint(writer))
            return {};
    }
    return buffer.data();
}

}  // namespace holdfast
