// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/response_band_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double kPanelGap = 12.0;
constexpr double kLegendGap = 8.0;
constexpr double kRight = 8.0;
constexpr double kDownMark = 4.0;

double axisWidth(const ChartStyle& style)
{
    return std::ceil(style.smallMetrics().horizontalAdvance(u"00000 ms"_s)) + 8.0;
}

}  // namespace

ResponseBandPicture::ResponseBandPicture(const ResponseBand& band, const Extent& shown, const QRectF& area,
                                         const ChartStyle& style)
    : m_band(band), m_shown(shown), m_style(style), m_area(area)
{
    const FigureWords& words = style.words;
    m_legend = {{LegendEntry::Kind::Band, words.in(figure_word::kBand)},
                {LegendEntry::Kind::Line, words.in(figure_word::kMedian)},
                {LegendEntry::Kind::DownMark, words.in(figure_word::kNoAnswer)},
                {LegendEntry::Kind::State, words.state(AccountState::Unknown), AccountState::Unknown}};
    const double left = axisWidth(style);
    const double below =
        timeAxisHeight(style) + kLegendGap + legendHeight(m_legend, area.width() - left, style);
    m_plot = area.adjusted(left, style.smallMetrics().height() / 2, -kRight, -below);
    const double most = band.most();
    const double heightOfTick = 30.0 * style.scale();
    constexpr double kHeadroom = 1.06;
    const int ticks = std::clamp(static_cast<int>(panel(0).height() / heightOfTick) + 1, 2, 6);
    m_scale = {0.0, most > 0.0 ? kHeadroom * most : 1.0};
    m_ticks = valueTicks(0.0, m_scale.to, ticks);
    // Where panels stand close, the zero of one would meet the top of the next.
    const double first = band.lanes.size() > 1 ? m_ticks.step / 2 : 0.0;
    m_ticks.at.removeIf([&](double tick) { return tick < first || tick > m_scale.to; });
}

double ResponseBandPicture::naturalHeight(const ResponseBand& band, const ChartStyle& style)
{
    constexpr double kOne = 260.0;
    constexpr double kEach = 76.0;
    return style.scale() * std::max(kOne, 70.0 + kEach * static_cast<double>(band.lanes.size()));
}

double ResponseBandPicture::plotWidth(double width, const ChartStyle& style)
{
    return std::max(1.0, width - axisWidth(style) - kRight);
}

QRectF ResponseBandPicture::panel(int row) const
{
    const auto count = static_cast<double>(std::max<qsizetype>(1, m_band.lanes.size()));
    const double height = (m_plot.height() - (count - 1) * kPanelGap) / count;
    return {m_plot.left(), std::round(m_plot.top() + row * (height + kPanelGap)), m_plot.width(),
            std::round(height)};
}

void ResponseBandPicture::paint(QPainter& painter) const
{
    const SeriesSpan span{static_cast<qint64>(m_shown.from), static_cast<qint64>(m_shown.to)};
    drawTimeAxis(painter, m_plot, span, m_band.zone, m_style);
    for (int row = 0; row < static_cast<int>(m_band.lanes.size()); ++row)
        paintPanel(painter, row);
    const double height = legendHeight(m_legend, m_plot.width(), m_style);
    drawLegend(painter, QRectF(m_plot.left(), m_area.bottom() - height, m_plot.width(), height), m_legend,
               m_style);
}

void ResponseBandPicture::paintPanel(QPainter& painter, int row) const
{
    const QRectF place = panel(row);
    const BandLane& lane = m_band.lanes.at(row);
    const auto label = [this](double value) { return m_style.words.value(value, m_band.unit); };
    drawValueAxis(painter, place, m_ticks, m_scale, label, m_style);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    for (const SeriesSpan& hole : lane.holes) {
        if (hole.toMs <= static_cast<qint64>(m_shown.from) || hole.fromMs >= static_cast<qint64>(m_shown.to))
            continue;
        const double left = std::max(x(hole.fromMs), place.left());
        const double right = std::min(x(hole.toMs), place.right());
        fillUnknown(painter, QRectF(left, place.top(), std::max(1.0, right - left), place.height()), m_style);
    }
    paintColumns(painter, place, lane);
    paintMedians(painter, place, lane);
    const QColor red = statusFill(Status::Down, m_style.palette);
    for (const SeriesSpan& down : lane.downs)
        painter.fillRect(QRectF(x(down.fromMs), place.bottom() - kDownMark,
                                std::max(2.0, x(down.toMs) - x(down.fromMs)), kDownMark),
                         red);
    painter.restore();
    drawFine(painter, place.bottomLeft(), place.bottomRight(), m_style.line());
    if (lane.name.isEmpty())
        return;
    const QFontMetricsF metrics = m_style.smallMetrics();
    const QRectF plate(place.left() + 6.0, place.top() + 3.0,
                       std::min(metrics.horizontalAdvance(lane.name) + 8.0, place.width() / 2),
                       metrics.height() + 2.0);
    QColor ground = m_style.ground();
    ground.setAlphaF(m_style.isPaper ? 1.0F : 0.85F);
    painter.fillRect(plate, ground);
    drawElided(painter, plate.adjusted(4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, lane.name,
               m_style.small(), m_style.ink());
}

void ResponseBandPicture::paintColumns(QPainter& painter, const QRectF& panel, const BandLane& lane) const
{
    const QColor colour = blended(statusFill(Status::Up, m_style.palette), m_style.ground(), 0.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing, m_style.isPaper);
    QList<QRectF> exact;
    QList<QRect> pixels;
    for (const BandColumn& column : lane.columns) {
        if (column.count == 0)
            continue;
        const double left = x(column.span.fromMs);
        const double right = x(column.span.toMs);
        const double top = y(panel, column.most);
        const double bottom = y(panel, column.least);
        if (m_style.isPaper) {
            constexpr double kLeast = 0.8;
            exact.append(QRectF(left, top, right - left, std::max(kLeast, bottom - top)));
            continue;
        }
        // Neighbours meet: both edges fall on the same pixel. Whole pixels are painted fastest.
        const int from = qRound(left);
        const int above = static_cast<int>(std::floor(top));
        pixels.append(QRect(from, above, std::max(1, qRound(right) - from),
                            std::max(1, static_cast<int>(std::ceil(bottom)) - above)));
    }
    if (m_style.isPaper)
        painter.drawRects(exact);
    else
        painter.drawRects(pixels);
}

void ResponseBandPicture::paintMedians(QPainter& painter, const QRectF& panel, const BandLane& lane) const
{
    const QColor blue = statusFill(Status::Up, m_style.palette);
    constexpr double kWidth = 1.6;
    QList<QLineF> lines;
    lines.reserve(lane.columns.size());
    std::optional<QPointF> last;
    for (const BandColumn& column : lane.columns) {
        if (column.count == 0)
            continue;
        const QPointF here((x(column.span.fromMs) + x(column.span.toMs)) / 2, y(panel, column.median));
        if (last && column.joins)
            lines.append({*last, here});
        else
            lines.append({here - QPointF(kWidth / 2, 0), here + QPointF(kWidth / 2, 0)});
        last = here;
    }
    // Smooth lines cost; where they are as dense as the pixels nobody sees the difference.
    constexpr qsizetype kDense = 1'600;
    const bool isDense = lines.size() * m_band.lanes.size() > kDense && !m_style.isPaper;
    painter.setRenderHint(QPainter::Antialiasing, !isDense);
    painter.setPen(QPen(blue, isDense ? 1.0 : kWidth));
    painter.drawLines(lines);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

const BandColumn* ResponseBandPicture::columnAt(int row, qint64 ms) const
{
    const QList<BandColumn>& columns = m_band.lanes.at(row).columns;
    const auto after =
        std::upper_bound(columns.cbegin(), columns.cend(), ms,
                         [](qint64 at, const BandColumn& column) { return at < column.span.fromMs; });
    if (after == columns.cbegin() || (after - 1)->span.toMs <= ms)
        return nullptr;
    return &*(after - 1);
}

void ResponseBandPicture::paintMark(QPainter& painter, const ChartMark& mark) const
{
    const BandColumn* column = columnAt(mark.row, mark.at);
    const double left = std::round(column ? (x(column->span.fromMs) + x(column->span.toMs)) / 2 : x(mark.at));
    const QRectF place = panel(mark.row);
    if (left < place.left() - 1.0 || left > place.right() + 1.0)
        return;
    drawFine(painter, QPointF(left, m_plot.top()), QPointF(left, m_plot.bottom()), m_style.muted());
    if (!column || column->count == 0)
        return;
    constexpr double kRadius = 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.ground(), 1.5));
    painter.setBrush(m_style.ink());
    painter.drawEllipse(QPointF(left, y(place, column->median)), kRadius, kRadius);
}

QRectF ResponseBandPicture::anchorOf(const ChartMark& mark) const
{
    const QRectF place = panel(mark.row);
    const BandColumn* column = columnAt(mark.row, mark.at);
    const double value = column && column->count > 0 ? y(place, column->median) : place.center().y();
    return {x(mark.at) - 3.0, value - 3.0, 6.0, 6.0};
}

std::optional<ChartMark> ResponseBandPicture::markAt(const QPointF& point) const
{
    if (!m_plot.contains(point) || m_band.isEmpty())
        return std::nullopt;
    const double share = (point.x() - m_plot.left()) / m_plot.width();
    const auto ms = static_cast<qint64>(m_shown.from + share * m_shown.length());
    for (int row = 0; row < static_cast<int>(m_band.lanes.size()); ++row) {
        if (point.y() > panel(row).bottom() + kPanelGap)
            continue;
        // Between values that lie far apart the nearest is meant.
        const BandColumn* best = columnAt(row, ms);
        if (best && best->count > 0)
            return ChartMark{row, best->span.fromMs};
        constexpr double kNear = 12.0;
        double distance = kNear;
        for (const BandColumn& column : m_band.lanes.at(row).columns) {
            const double away = std::abs(x(column.span.fromMs) - point.x());
            if (column.count > 0 && away < distance) {
                distance = away;
                best = &column;
            }
        }
        return best ? std::optional(ChartMark{row, best->span.fromMs}) : std::nullopt;
    }
    return std::nullopt;
}

QString ResponseBandPicture::textOf(const ChartMark& mark) const
{
    const FigureWords& words = m_style.words;
    const BandLane& lane = m_band.lanes.at(mark.row);
    const BandColumn* column = columnAt(mark.row, mark.at);
    const auto holds = [&](const QList<SeriesSpan>& spans) {
        return std::any_of(spans.cbegin(), spans.cend(), [&](const SeriesSpan& span) {
            return span.fromMs <= mark.at && mark.at < span.toMs;
        });
    };
    // A value of its own is of the moment at which it was taken, not of its pixel.
    const bool isSingle = column != nullptr && column->count == 1;
    QStringList parts{words.moment(instantFromMs(isSingle ? column->firstMs : mark.at), m_band.zone)};
    if (column != nullptr && column->count > 1)
        parts.last() += u" – "_s + words.moment(instantFromMs(column->span.toMs), m_band.zone);
    if (!lane.name.isEmpty())
        parts.append(lane.name);
    if (column == nullptr || column->count == 0) {
        parts.append(holds(lane.downs) ? words.in(figure_word::kNoAnswer)
                                       : words.state(AccountState::Unknown));
    } else if (isSingle) {
        parts.append(words.exactValue(column->median, m_band.unit));
    } else {
        parts.append(words.in(figure_word::kLeast) + u' ' + words.exactValue(column->least, m_band.unit));
        parts.append(words.in(figure_word::kMedian) + u' ' + words.value(column->median, m_band.unit));
        parts.append(words.in(figure_word::kMost) + u' ' + words.exactValue(column->most, m_band.unit));
        parts.append(words.in(figure_word::kValues) + u' ' + QString::number(column->count));
    }
    return parts.join(u"  ·  "_s);
}

/// To the next column that has a value; past the edge by one column, so that the view may follow.
ChartMark ResponseBandPicture::moved(const ChartMark& mark, int across, int down) const
{
    const int row = std::clamp(mark.row + down, 0, static_cast<int>(m_band.lanes.size()) - 1);
    const QList<BandColumn>& columns = m_band.lanes.at(row).columns;
    if (across == 0 || columns.isEmpty())
        return {row, mark.at};
    const BandColumn* here = columnAt(row, mark.at);
    qsizetype at = here ? here - columns.constData() : across > 0 ? -1 : columns.size();
    do {
        at += across;
    } while (at >= 0 && at < columns.size() && columns.at(at).count == 0);
    const qint64 width = columns.first().span.length();
    if (at < 0)
        return {row, std::min(mark.at, columns.first().span.fromMs) - width};
    if (at >= columns.size())
        return {row, std::max(mark.at, columns.last().span.fromMs) + width};
    return {row, columns.at(at).span.fromMs};
}

std::optional<ChartMark> ResponseBandPicture::firstMark() const
{
    for (int row = 0; row < static_cast<int>(m_band.lanes.size()); ++row) {
        for (const BandColumn& column : m_band.lanes.at(row).columns) {
            if (column.count > 0)
                return ChartMark{row, column.span.fromMs};
        }
    }
    return std::nullopt;
}

Extent ResponseBandPicture::extentOf(const ChartMark& mark) const
{
    const BandColumn* column = columnAt(mark.row, mark.at);
    const double at = static_cast<double>(mark.at);
    return {at, column ? static_cast<double>(column->span.toMs) : at + 1.0};
}

}  // namespace holdfast
