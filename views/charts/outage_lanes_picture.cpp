// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/outage_lanes_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double kWantedRow = 32.0;
constexpr double kLargestRow = 44.0;
constexpr double kLabelGap = 12.0;
constexpr double kLeastOutage = 3.0;
constexpr double kLegendGap = 8.0;

/// Heights of the states in a lane, as parts of it: the worse, the taller.
double heightOf(AccountState state)
{
    switch (state) {
    case AccountState::Up: return 0.14;
    case AccountState::Unknown: return 0.5;
    case AccountState::Excluded:
    case AccountState::Degraded: return 0.5;
    case AccountState::Down: return 0.78;
    }
    Q_UNREACHABLE();
}

/// An outage of which, by decision, nothing counts.
bool isDecidedAway(const Outage& outage)
{
    return outage.kind != OutageClass::Unplanned && outage.down.count() == 0;
}

QList<LegendEntry> laneLegend(const OutageLanes& lanes, const ChartStyle& style)
{
    QList<LegendEntry> entries = stateLegend(style);
    const bool hasSome = std::any_of(lanes.lanes.cbegin(), lanes.lanes.cend(), [](const OutageLane& lane) {
        return std::any_of(lane.outages.cbegin(), lane.outages.cend(), isDecidedAway);
    });
    if (hasSome)
        entries.append({LegendEntry::Kind::DecidedAway, style.words.in(figure_word::kDecidedAway)});
    return entries;
}

}  // namespace

OutageLanesPicture::OutageLanesPicture(const OutageLanes& lanes, const Extent& shown, const QRectF& area,
                                       const ChartStyle& style)
    : m_lanes(lanes), m_shown(shown), m_style(style), m_area(area), m_legend(laneLegend(lanes, style))
{
    constexpr double kShare = 0.28;
    constexpr double kLeastRow = 12.0;
    double names = 0.0;
    for (const OutageLane& lane : lanes.lanes)
        names = std::max(names, style.metrics().horizontalAdvance(lane.name));
    names = std::min(std::ceil(names), area.width() * kShare) + kLabelGap;
    const double below =
        timeAxisHeight(style) + kLegendGap + legendHeight(m_legend, area.width() - names, style);
    const auto rows = static_cast<double>(std::max<qsizetype>(1, lanes.lanes.size()));
    m_rowHeight =
        std::clamp(std::floor((area.height() - below) / rows), kLeastRow, kLargestRow * style.scale());
    constexpr double kRight = 8.0;
    m_plot = QRectF(area.left() + names, area.top(), area.width() - names - kRight, rows * m_rowHeight);
}

double OutageLanesPicture::naturalHeight(const OutageLanes& lanes, double width, const ChartStyle& style)
{
    const auto rows = static_cast<double>(std::max<qsizetype>(1, lanes.lanes.size()));
    return rows * kWantedRow * style.scale() + timeAxisHeight(style) + kLegendGap +
           legendHeight(laneLegend(lanes, style), width, style);
}

QRectF OutageLanesPicture::stretch(int row, Instant from, Instant to, double height, double leastWidth) const
{
    const double left = placeOn(m_shown, m_plot.left(), m_plot.right(), static_cast<double>(toMs(from)));
    const double right = placeOn(m_shown, m_plot.left(), m_plot.right(), static_cast<double>(toMs(to)));
    const double tall = std::round(m_rowHeight * height);
    const double width = std::max(leastWidth, right - left);
    const double middle = m_plot.top() + (row + 0.5) * m_rowHeight;
    return {right - left < leastWidth ? (left + right - width) / 2 : left, std::round(middle - tall / 2),
            width, tall};
}

void OutageLanesPicture::paint(QPainter& painter) const
{
    const SeriesSpan span{static_cast<qint64>(m_shown.from), static_cast<qint64>(m_shown.to)};
    drawTimeAxis(painter, m_plot, span, m_lanes.zone, m_style);
    for (int row = 0; row < static_cast<int>(m_lanes.lanes.size()); ++row)
        paintLane(painter, row);
    const double height = legendHeight(m_legend, m_plot.width(), m_style);
    drawLegend(painter, QRectF(m_plot.left(), m_area.bottom() - height, m_plot.width(), height), m_legend,
               m_style);
}

void OutageLanesPicture::paintLane(QPainter& painter, int row) const
{
    const OutageLane& lane = m_lanes.lanes.at(row);
    const double top = m_plot.top() + row * m_rowHeight;
    drawElided(painter, QRectF(m_area.left(), top, m_plot.left() - m_area.left() - kLabelGap, m_rowHeight),
               Qt::AlignLeft | Qt::AlignVCenter, lane.name, m_style.font, m_style.ink());
    painter.save();
    painter.setClipRect(m_plot, Qt::IntersectClip);
    const auto isOutside = [this](const AccountRun& run) {
        return static_cast<double>(toMs(run.to)) <= m_shown.from ||
               static_cast<double>(toMs(run.from)) >= m_shown.to;
    };
    // The worst on top, however short it is.
    for (const AccountState state : {AccountState::Up, AccountState::Unknown, AccountState::Excluded,
                                     AccountState::Degraded, AccountState::Down}) {
        for (const AccountRun& run : lane.runs) {
            if (run.state != state || isOutside(run))
                continue;
            const bool isBad = state == AccountState::Down || state == AccountState::Degraded;
            const QRectF place = stretch(row, run.from, run.to, heightOf(state), isBad ? kLeastOutage : 0.7);
            if (state == AccountState::Up)
                painter.fillRect(place.intersected(m_plot), laneUp(m_style));
            else
                fillState(painter, place.intersected(m_plot), state, m_style);
            constexpr double kRadius = 4.2;
            if (state != AccountState::Up && place.intersected(m_plot).width() > 4 * kRadius)
                drawShape(painter, place.intersected(m_plot).center(), kRadius, statusOf(state),
                          shapeInk(state, m_style));
        }
    }
    // What does not count stays visible as a box.
    constexpr double kLeastBox = 7.0;
    for (const Outage& outage : lane.outages) {
        if (isDecidedAway(outage))
            drawDecidedAway(painter,
                            stretch(row, outage.from, outage.to, heightOf(AccountState::Down), kLeastBox),
                            m_style);
    }
    painter.restore();
}

void OutageLanesPicture::paintMark(QPainter& painter, const ChartMark& mark) const
{
    const Outage& one = outage(mark);
    const QRectF place = stretch(mark.row, one.from, one.to, heightOf(AccountState::Down), kLeastOutage);
    painter.save();
    painter.setClipRect(m_plot.adjusted(-4, -4, 4, 4), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.ink(), 2.0));
    painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 3, 3);
    painter.restore();
}

QRectF OutageLanesPicture::anchorOf(const ChartMark& mark) const
{
    const Outage& one = outage(mark);
    return stretch(mark.row, one.from, one.to, heightOf(AccountState::Down), kLeastOutage)
        .intersected(m_plot);
}

std::optional<ChartMark> OutageLanesPicture::markAt(const QPointF& point) const
{
    constexpr double kNear = 6.0;
    const auto row = static_cast<int>(std::floor((point.y() - m_plot.top()) / m_rowHeight));
    if (!m_plot.contains(point) || row < 0 || row >= m_lanes.lanes.size())
        return std::nullopt;
    std::optional<ChartMark> nearest;
    double distance = kNear;
    const QList<Outage>& outages = m_lanes.lanes.at(row).outages;
    for (qsizetype i = 0; i < outages.size(); ++i) {
        const QRectF place =
            stretch(row, outages.at(i).from, outages.at(i).to, heightOf(AccountState::Down), kLeastOutage);
        const double away = std::max({0.0, place.left() - point.x(), point.x() - place.right()});
        if (away < distance) {
            distance = away;
            nearest = ChartMark{row, i};
        }
    }
    return nearest;
}

QString OutageLanesPicture::textOf(const ChartMark& mark) const
{
    const FigureWords& words = m_style.words;
    const Outage& one = outage(mark);
    const QString until = words.end(one, m_lanes.zone);
    const bool counts = one.kind == OutageClass::Unplanned;
    const QString length =
        words.length(counts ? one.down : std::chrono::duration_cast<std::chrono::seconds>(one.to - one.from));
    const QString shown = one.isApproximate ? words.in(figure_word::kApproximately).arg(length) : length;
    QStringList parts{
        m_lanes.lanes.at(mark.row).name, words.moment(one.from, m_lanes.zone) + u" – "_s + until,
        counts ? QString(words.state(AccountState::Down) + u' ' + shown) : shown, words.kind(one.kind)};
    for (const QString& text : {one.cause, one.incident}) {
        if (!text.isEmpty())
            parts.append(text.simplified());
    }
    return parts.join(u"  ·  "_s);
}

ChartMark OutageLanesPicture::moved(const ChartMark& mark, int across, int down) const
{
    const QList<Outage>& here = m_lanes.lanes.at(mark.row).outages;
    if (down == 0)
        return {mark.row, std::clamp<qint64>(mark.at + across, 0, here.size() - 1)};
    for (int row = mark.row + down; row >= 0 && row < m_lanes.lanes.size(); row += down) {
        const QList<Outage>& there = m_lanes.lanes.at(row).outages;
        if (there.isEmpty())
            continue;
        const auto away = [&](const Outage& one) { return std::chrono::abs(one.from - outage(mark).from); };
        const auto nearest =
            std::min_element(there.cbegin(), there.cend(),
                             [&](const Outage& a, const Outage& b) { return away(a) < away(b); });
        return {row, nearest - there.cbegin()};
    }
    return mark;
}

std::optional<ChartMark> OutageLanesPicture::firstMark() const
{
    std::optional<ChartMark> any;
    for (int row = 0; row < static_cast<int>(m_lanes.lanes.size()); ++row) {
        const QList<Outage>& outages = m_lanes.lanes.at(row).outages;
        for (qsizetype i = 0; i < outages.size(); ++i) {
            if (!any)
                any = ChartMark{row, i};
            const bool isShown = static_cast<double>(toMs(outages.at(i).to)) > m_shown.from &&
                                 static_cast<double>(toMs(outages.at(i).from)) < m_shown.to;
            if (isShown)
                return ChartMark{row, i};
        }
    }
    return any;
}

Extent OutageLanesPicture::extentOf(const ChartMark& mark) const
{
    return {static_cast<double>(toMs(outage(mark).from)), static_cast<double>(toMs(outage(mark).to))};
}

}  // namespace holdfast
