// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_image.h"

#include "models/reports/figure_table.h"
#include "views/charts/chart_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace holdfast {

namespace {

constexpr double kMargin = 14.0;
constexpr double kGap = 8.0;

/// Where the parts of the picture stand.
struct Sheet {
    ChartStyle style;
    QFont titleFont;
    QRectF title;
    QRectF chart;
    QRectF summary;
    QSizeF size;
};

Sheet setOut(const block::Figure& figure, double width, const QString& language)
{
    constexpr double kTitle = 1.25;
    constexpr double kTallest = 10'000.0;
    Sheet sheet;
    sheet.style = ChartStyle::forPaper(language);
    sheet.titleFont = sheet.style.strong();
    sheet.titleFont.setPixelSize(qRound(sheet.style.font.pixelSize() * kTitle));
    const double across = width - 2 * kMargin;
    double y = kMargin;
    const auto take = [&](double height) {
        const QRectF place(kMargin, y, across, height);
        y += height + (height > 0.0 ? kGap : 0.0);
        return place;
    };
    const auto heightOf = [&](const QString& text, const QFont& font) {
        if (text.isEmpty())
            return 0.0;
        return std::ceil(QFontMetricsF(font)
                             .boundingRect(QRectF(0, 0, across, kTallest), Qt::TextWordWrap, text)
                             .height());
    };
    sheet.title = take(heightOf(figure.title, sheet.titleFont));
    sheet.chart = take(naturalHeight(figure.series, across, sheet.style));
    sheet.summary = take(heightOf(figure.summary, sheet.style.font));
    sheet.size = QSizeF(width, std::ceil(y - kGap + kMargin));
    return sheet;
}

void paintSheet(QPainter& painter, const Sheet& sheet, const block::Figure& figure, const Extent& shown)
{
    painter.setFont(sheet.titleFont);
    painter.setPen(sheet.style.ink());
    painter.drawText(sheet.title, Qt::TextWordWrap, figure.title);
    painter.save();
    if (isEmpty(figure.series))
        paintFigure(painter, sheet.chart, figure.series, sheet.style);
    else
        makePicture(figure.series, shown, sheet.chart, sheet.style)->paint(painter);
    painter.restore();
    painter.setFont(sheet.style.font);
    painter.setPen(sheet.style.muted());
    painter.drawText(sheet.summary, Qt::TextWordWrap, figure.summary);
}

}  // namespace

QImage chartImage(const block::Figure& figure, const Extent& shown, double width, const QString& language)
{
    constexpr double kScale = 2.0;
    const Sheet sheet = setOut(figure, width, language);
    QImage image((sheet.size * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintSheet(painter, sheet, figure, shown);
    return image;
}

QByteArray chartSvg(const block::Figure& figure, const Extent& shown, double width, const QString& language)
{
    constexpr int kDots = 96;
    const Sheet sheet = setOut(figure, width, language);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDots);
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size));
    // QSvgGenerator writes them as they are.
    generator.setTitle(figure.title.toHtmlEscaped());
    generator.setDescription(figure.summary.toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(0, 0), sheet.size), Qt::white);
    paintSheet(painter, sheet, figure, shown);
    painter.end();
    return buffer.data();
}

}  // namespace holdfast
