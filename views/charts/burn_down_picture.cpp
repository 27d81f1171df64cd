// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/burn_down_picture.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using std::chrono::milliseconds;

constexpr double kSecond = 1'000.0;
constexpr double kMinute = 60.0 * kSecond;
constexpr double kRight = 10.0;
constexpr double kLegendGap = 8.0;

}  // namespace

BurnDownPicture::BurnDownPicture(const BurnDown& burn, const Extent& shown, const QRectF& area,
                                 const ChartStyle& style)
    : m_burn(burn), m_shown(shown), m_style(style), m_area(area)
{
    const FigureWords& words = style.words;
    m_legend = {{LegendEntry::Kind::Line, words.in(figure_word::kLeft)},
                {LegendEntry::Kind::DashedLine, words.in(figure_word::kEven)}};
    if (burn.exhaustedAt)
        m_legend.append({LegendEntry::Kind::Missed, words.in(figure_word::kOverdrawn)});
    m_legend.append({LegendEntry::Kind::State, words.state(AccountState::Unknown), AccountState::Unknown});
    double least = 0.0;
    double most = static_cast<double>(milliseconds(burn.budget.value_or(std::chrono::seconds(1))).count());
    for (const BurnPoint& point : burn.points)
        least = std::min(least, static_cast<double>(point.left.count()));
    most = std::max(most, kSecond);
    constexpr int kTicks = 6;
    m_ticks = durationTicks(least / kSecond, most / kSecond, kTicks);
    m_scale = {m_ticks.at.first() * kSecond, m_ticks.at.last() * kSecond};
    const double left = valueAxisWidth(
        m_ticks, [this](double value) { return label(value); }, style);
    const double below =
        timeAxisHeight(style) + kLegendGap + legendHeight(m_legend, area.width() - left, style);
    m_plot = area.adjusted(left, style.smallMetrics().height() / 2 + 2.0, -kRight, -below);
}

double BurnDownPicture::naturalHeight(const ChartStyle& style)
{
    constexpr double kHeight = 260.0;
    return kHeight * style.scale();
}

QString BurnDownPicture::label(double value) const
{
    const auto seconds = static_cast<qint64>(std::llround(value));
    return seconds == 0 ? u"0"_s : m_style.words.length(std::chrono::seconds(seconds));
}

double BurnDownPicture::y(milliseconds left) const
{
    return placeOn(m_scale, m_plot.bottom(), m_plot.top(), static_cast<double>(left.count()));
}

void BurnDownPicture::paint(QPainter& painter) const
{
    const SeriesSpan span{static_cast<qint64>(m_shown.from), static_cast<qint64>(m_shown.to)};
    drawTimeAxis(painter, m_plot, span, m_burn.zone, m_style, false);
    const Extent inUnits{m_scale.from / kSecond, m_scale.to / kSecond};
    drawValueAxis(
        painter, m_plot, m_ticks, inUnits, [this](double value) { return label(value); }, m_style);
    painter.save();
    painter.setClipRect(m_plot.adjusted(0, -3, 1, 3), Qt::IntersectClip);
    for (const AccountRun& run : m_burn.unknown) {
        const double left = std::max(x(run.from), m_plot.left());
        const double right = std::min(x(run.to), m_plot.right());
        if (right > m_plot.left() && left < m_plot.right())
            fillUnknown(painter, QRectF(left, m_plot.top(), std::max(1.0, right - left), m_plot.height()),
                        m_style);
    }
    paintLeft(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.muted(), 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x(m_burn.from), y(m_burn.evenAt(m_burn.from))),
                     QPointF(x(m_burn.to), y(milliseconds(0))));
    painter.restore();
    if (m_scale.from < 0.0)
        drawFine(painter, QPointF(m_plot.left(), y(milliseconds(0))),
                 QPointF(m_plot.right(), y(milliseconds(0))), m_style.ink());
    const double height = legendHeight(m_legend, m_plot.width(), m_style);
    drawLegend(painter, QRectF(m_plot.left(), m_area.bottom() - height, m_plot.width(), height), m_legend,
               m_style);
}

namespace {

QPainterPath partOf(const QPolygonF& polygon, const QRectF& area)
{
    QPainterPath whole;
    whole.addPolygon(polygon);
    whole.closeSubpath();
    QPainterPath cut;
    cut.addRect(area);
    return whole.intersected(cut);
}

}  // namespace

void BurnDownPicture::paintLeft(QPainter& painter) const
{
    const QColor blue = statusFill(Status::Up, m_style.palette);
    const QColor red = statusFill(Status::Down, m_style.palette);
    const double zero = y(milliseconds(0));
    QPolygonF line;
    for (const BurnPoint& point : m_burn.points)
        line.append(QPointF(x(point.at), y(point.left)));
    QPolygonF ground = line;
    ground.append(QPointF(line.last().x(), zero));
    ground.append(QPointF(line.first().x(), zero));
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = blended(blue, m_style.ground(), 0.82);
    wash.setAlphaF(m_style.isPaper ? 1.0F : 0.8F);
    // Cut by themselves: an SVG knows no clipping.
    painter.fillPath(
        partOf(ground, {m_plot.left(), m_plot.top() - 3, m_plot.width() + 1, zero - m_plot.top() + 3}), wash);
    if (m_burn.exhaustedAt) {
        const QRectF below(m_plot.left(), zero, m_plot.width(), m_plot.bottom() - zero);
        const QPainterPath over = partOf(ground, below);
        painter.fillPath(over, blended(red, m_style.ground(), 0.82));
        if (painter.paintEngine()->type() != QPaintEngine::SVG) {
            painter.save();
            painter.setClipPath(over, Qt::IntersectClip);
            hatch(painter, below, blended(red, m_style.ground(), 0.45), 7.0);
            painter.restore();
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blue, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (m_burn.knownTo < m_burn.to) {
        painter.setBrush(blue);
        painter.setPen(QPen(m_style.ground(), 1.5));
        painter.drawEllipse(line.last(), 4.0, 4.0);
    }
    if (m_burn.exhaustedAt) {
        constexpr double kRadius = 6.0;
        const QPointF at(x(*m_burn.exhaustedAt), zero);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.ground());
        painter.drawEllipse(at, kRadius + 2.0, kRadius + 2.0);
        drawShape(painter, at, kRadius, Status::Down, red);
    }
}

void BurnDownPicture::paintMark(QPainter& painter, const ChartMark& mark) const
{
    const Instant at = instantFromMs(mark.at);
    const double left = std::round(x(at));
    if (left < m_plot.left() - 1.0 || left > m_plot.right() + 1.0)
        return;
    drawFine(painter, QPointF(left, m_plot.top()), QPointF(left, m_plot.bottom()), m_style.muted());
    if (at > m_burn.knownTo)
        return;
    constexpr double kRadius = 4.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.ground(), 1.5));
    painter.setBrush(m_style.ink());
    painter.drawEllipse(QPointF(x(at), y(m_burn.leftAt(at))), kRadius, kRadius);
}

QRectF BurnDownPicture::anchorOf(const ChartMark& mark) const
{
    const Instant at = instantFromMs(mark.at);
    return {x(at) - 4.0, y(m_burn.leftAt(at)) - 4.0, 8.0, 8.0};
}

std::optional<ChartMark> BurnDownPicture::markAt(const QPointF& point) const
{
    if (!m_plot.contains(point) || m_burn.isEmpty())
        return std::nullopt;
    // A corner that is meant is met to the second.
    constexpr double kNear = 4.0;
    for (const BurnPoint& corner : m_burn.points) {
        if (std::abs(x(corner.at) - point.x()) < kNear)
            return ChartMark{0, toMs(corner.at)};
    }
    const double share = (point.x() - m_plot.left()) / m_plot.width();
    const double ms = m_shown.from + share * m_shown.length();
    return ChartMark{0, static_cast<qint64>(std::round(ms / kMinute) * kMinute)};
}

QString BurnDownPicture::textOf(const ChartMark& mark) const
{
    const FigureWords& words = m_style.words;
    const Instant at = instantFromMs(mark.at);
    const auto whole = [](milliseconds time) { return std::chrono::floor<std::chrono::seconds>(time); };
    const bool isUnknown = at > m_burn.knownTo;
    const milliseconds left = m_burn.leftAt(at);
    QStringList parts{words.moment(at, m_burn.zone)};
    if (isUnknown)
        parts.append(words.in(figure_word::kLeft) + u' ' + words.state(AccountState::Unknown));
    else if (left.count() < 0)
        parts.append(words.in(figure_word::kOverdrawn) + u' ' + words.length(whole(-left)));
    else
        parts.append(words.in(figure_word::kLeft) + u' ' + words.length(whole(left)));
    parts.append(words.in(figure_word::kEven) + u' ' + words.length(whole(m_burn.evenAt(at))));
    return parts.join(u"  ·  "_s);
}

ChartMark BurnDownPicture::moved(const ChartMark& mark, int across, int) const
{
    const Instant at = instantFromMs(mark.at);
    if (across > 0) {
        for (const BurnPoint& point : m_burn.points) {
            if (point.at > at)
                return {0, toMs(point.at)};
        }
    } else if (across < 0) {
        for (auto point = m_burn.points.crbegin(); point != m_burn.points.crend(); ++point) {
            if (point->at < at)
                return {0, toMs(point->at)};
        }
    }
    return mark;
}

std::optional<ChartMark> BurnDownPicture::firstMark() const
{
    if (m_burn.isEmpty())
        return std::nullopt;
    const auto shown =
        std::find_if(m_burn.points.cbegin(), m_burn.points.cend(), [this](const BurnPoint& point) {
            return static_cast<double>(toMs(point.at)) >= m_shown.from;
        });
    return ChartMark{0, toMs(shown == m_burn.points.cend() ? m_burn.points.last().at : shown->at)};
}

Extent BurnDownPicture::extentOf(const ChartMark& mark) const
{
    return {static_cast<double>(mark.at), static_cast<double>(mark.at)};
}

}  // namespace holdfast
