// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/monthly_bars_picture.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double kWhole = 100.0;

}  // namespace

MonthlyBarsPicture::MonthlyBarsPicture(const MonthlyBars& bars, const Extent& months, const QRectF& area,
                                       const ChartStyle& style)
    : m_bars(bars), m_months(months), m_style(style), m_area(area)
{
    // A third of the depth stays below the worst bar, so that it is still a bar.
    constexpr double kLeastDepth = 0.05;
    constexpr double kRoom = 1.4;
    constexpr int kTicks = 6;
    const double depth = std::max(kLeastDepth, kWhole - bars.lowest());
    m_ticks = valueTicks(std::max(0.0, kWhole - kRoom * depth), kWhole, kTicks);
    m_ticks.at.removeIf([](double tick) { return tick < -1e-9 || tick > kWhole + 1e-9; });
    m_scale = {m_ticks.at.first(), kWhole};
    const QList<LegendEntry> all{
        {LegendEntry::Kind::Band, style.words.verdict(true)},
        {LegendEntry::Kind::Missed, style.words.verdict(false)},
        {LegendEntry::Kind::State, style.words.state(AccountState::Unknown), AccountState::Unknown}};
    m_legend = all;
    if (bars.hasTarget()) {
        m_legend.append({LegendEntry::Kind::DashedLine,
                         bars.target() ? style.words.in(figure_word::kTargetOf).arg(targetText(bars.target()))
                                       : style.words.in(figure_word::kTarget)});
    }
    const double left = valueAxisWidth(
        m_ticks, [this](double v) -> QString { return m_style.words.tick(v, m_ticks.decimals) + u" %"_s; },
        style);
    const double above = style.smallMetrics().height() + 8.0;
    const double below = timeAxisHeight(style) + 8.0 + legendHeight(m_legend, area.width() - left, style);
    m_plot = area.adjusted(left, above, 0, -below);
}

double MonthlyBarsPicture::naturalHeight(const ChartStyle& style)
{
    constexpr double kHeight = 260.0;
    return kHeight * style.scale();
}

QRectF MonthlyBarsPicture::slot(qsizetype month) const
{
    const double width = m_plot.width() / m_months.length();
    const double left = placeOn(m_months, m_plot.left(), m_plot.right(), static_cast<double>(month));
    return {left, m_plot.top(), width, m_plot.height()};
}

void MonthlyBarsPicture::paint(QPainter& painter) const
{
    const auto label = [this](double value) -> QString {
        return m_style.words.tick(value, m_ticks.decimals) + u" %"_s;
    };
    drawValueAxis(painter, m_plot, m_ticks, m_scale, label, m_style);
    painter.save();
    painter.setClipRect(m_plot.adjusted(0, m_area.top() - m_plot.top(), 0, m_area.bottom() - m_plot.bottom()),
                        Qt::IntersectClip);
    const auto first = static_cast<qsizetype>(std::max(0.0, std::floor(m_months.from)));
    for (qsizetype i = first; i < m_bars.bars.size() && static_cast<double>(i) < m_months.to; ++i) {
        paintBar(painter, i);
        paintMonth(painter, i, i == first);
    }
    painter.restore();
    drawFine(painter, m_plot.bottomLeft(), m_plot.bottomRight(), m_style.line());
    if (m_scale.from > 0.0)
        paintBreak(painter);
    paintTargets(painter);
    const double height = legendHeight(m_legend, m_plot.width(), m_style);
    drawLegend(painter, QRectF(m_plot.left(), m_area.bottom() - height, m_plot.width(), height), m_legend,
               m_style);
}

/// A line over the months that have the same target, as long as they follow one another.
void MonthlyBarsPicture::paintTargets(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_style.ink(), m_style.isPaper ? 1.0 : 1.4, Qt::DashLine));
    for (qsizetype from = 0, to = 0; from < m_bars.bars.size(); from = to) {
        const MonthBar& first = m_bars.bars.at(from);
        while (to < m_bars.bars.size() && m_bars.bars.at(to).target == first.target)
            ++to;
        const double left = std::max(slot(from).left(), m_plot.left());
        const double right = std::min(slot(to - 1).right(), m_plot.right());
        if (!first.target || left >= right)
            continue;
        const double y = placeOn(m_scale, m_plot.bottom(), m_plot.top(), *first.targetPercent());
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
}

void MonthlyBarsPicture::paintBar(QPainter& painter, qsizetype month) const
{
    constexpr double kShare = 0.58;
    const double widest = 54.0 * m_style.scale();
    constexpr double kSeen = 0.005;
    const MonthBar& bar = m_bars.bars.at(month);
    const QRectF place = slot(month);
    const double width = std::round(std::min(widest, place.width() * kShare));
    const double left = std::round(place.center().x() - width / 2);
    const QFontMetricsF metrics = m_style.smallMetrics();
    if (!bar.availability) {
        paintGhost(painter, QRectF(left, place.top(), width, place.height()), place);
        return;
    }
    const double top =
        placeOn(m_scale, m_plot.bottom(), m_plot.top(), std::max(m_scale.from, *bar.availability));
    const QRectF column(left, top, width, m_plot.bottom() - top);
    const bool isMissed = bar.isMet == std::optional(false);
    const QColor blue = statusFill(Status::Up, m_style.palette);
    const QColor red = statusFill(Status::Down, m_style.palette);
    // Across, the column is the month: the part of which nothing is known is hatched.
    const double unknown = bar.unknownShare() > kSeen ? std::max(3.0, width * bar.unknownShare()) : 0.0;
    const QRectF known = column.adjusted(0, 0, -unknown, 0);
    painter.fillRect(known, isMissed ? red : blended(blue, m_style.ground(), 0.6));
    if (isMissed)
        hatch(painter, known, blended(red, m_style.ground(), 0.55), 5.0);
    else
        painter.fillRect(QRectF(known.left(), known.top(), known.width(), std::min(2.0, known.height())),
                         blue);
    if (unknown > 0.0)
        fillUnknown(painter, QRectF(known.right(), column.top(), unknown, column.height()), m_style);
    const QString text = m_style.words.tick(shownPercent(*bar.availability, bar.target), 4);
    const QString label = *bar.availability >= kWhole ? u"100"_s : text;
    const double needed = metrics.horizontalAdvance(label) + (isMissed ? 12.0 : 0.0);
    if (needed > labelRoom(month))
        return;
    const QColor ink = isMissed ? statusColour(Status::Down, m_style.palette) : m_style.ink();
    const double start = std::clamp(place.center().x() - needed / 2, m_plot.left(),
                                    std::max(m_plot.left(), m_plot.right() - needed));
    const QRectF line(start, top - metrics.height() - 3.0, needed, metrics.height());
    if (isMissed)
        drawShape(painter, QPointF(line.left() + 3.5, line.center().y()), 3.4, Status::Down, ink);
    drawElided(painter, line, Qt::AlignRight | Qt::AlignVCenter, label, m_style.small(), ink);
}

/// A month of which nothing is known: low and pale, beside bars that say something.
void MonthlyBarsPicture::paintGhost(QPainter& painter, const QRectF& column, const QRectF& place) const
{
    const QFontMetricsF metrics = m_style.smallMetrics();
    const double height = std::round(0.6 * metrics.height());
    fillUnknown(painter, QRectF(column.left(), column.bottom() - height, column.width(), height), m_style);
    const QString word = m_style.words.in(figure_word::kNoData);
    if (metrics.horizontalAdvance(word) > place.width() - 2.0)
        return;
    drawElided(painter,
               QRectF(place.left(), column.bottom() - height - metrics.height() - 2.0, place.width(),
                      metrics.height()),
               Qt::AlignHCenter | Qt::AlignVCenter, word, m_style.small(), m_style.muted());
}

/// How wide the figure above a bar may be: where the months beside it have none, it takes of their room.
double MonthlyBarsPicture::labelRoom(qsizetype month) const
{
    const auto isFree = [this](qsizetype other) {
        return other < 0 || other >= m_bars.bars.size() || !m_bars.bars.at(other).availability;
    };
    const double width = slot(month).width();
    return isFree(month - 1) && isFree(month + 1) ? 2.0 * width - 2.0 : width - 2.0;
}

void MonthlyBarsPicture::paintMonth(QPainter& painter, qsizetype month, bool isFirst) const
{
    const QDate& day = m_bars.bars.at(month).first;
    const QLocale locale(m_style.words.isChinese() ? QLocale::Chinese : QLocale::English);
    const QFontMetricsF metrics = m_style.smallMetrics();
    const QRectF place = slot(month);
    QRectF line(place.left() - 20, m_plot.bottom() + 5.0, place.width() + 40, metrics.height());
    painter.setFont(m_style.small());
    painter.setPen(m_style.muted());
    const QString name = locale.toString(day, m_style.words.isChinese() ? u"M月"_s : u"MMM"_s);
    if (metrics.horizontalAdvance(name) < place.width() - 1.0 || day.month() % 3 == 1)
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, name);
    if (isFirst || day.month() == 1) {
        line.translate(0, metrics.height() + 1.0);
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter,
                         locale.toString(day, m_style.words.isChinese() ? u"yyyy 年"_s : u"yyyy"_s));
    }
}

/// The axis does not begin at zero, and says so.
void MonthlyBarsPicture::paintBreak(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.muted(), 1.2));
    const QPointF foot(m_plot.left(), m_plot.bottom() - 4.0);
    painter.drawLine(foot + QPointF(-4, 3), foot + QPointF(4, -1));
    painter.drawLine(foot + QPointF(-4, 0), foot + QPointF(4, -4));
    painter.restore();
}

void MonthlyBarsPicture::paintMark(QPainter& painter, const ChartMark& mark) const
{
    QColor wash = m_style.accent();
    wash.setAlphaF(0.14F);
    painter.fillRect(slot(mark.at), wash);
    drawFine(painter, slot(mark.at).bottomLeft(), slot(mark.at).bottomRight(), m_style.accent());
}

QRectF MonthlyBarsPicture::anchorOf(const ChartMark& mark) const
{
    return slot(mark.at);
}

std::optional<ChartMark> MonthlyBarsPicture::markAt(const QPointF& point) const
{
    const double month = m_months.from + (point.x() - m_plot.left()) / m_plot.width() * m_months.length();
    if (!m_plot.contains(point) || month < 0.0 || month >= static_cast<double>(m_bars.bars.size()))
        return std::nullopt;
    return ChartMark{0, static_cast<qint64>(month)};
}

QString MonthlyBarsPicture::textOf(const ChartMark& mark) const
{
    const FigureWords& words = m_style.words;
    const MonthBar& bar = m_bars.bars.at(mark.at);
    QStringList parts{words.month(bar.first), words.percent(bar.availability, bar.target)};
    if (bar.target) {
        parts.append(words.in(figure_word::kTargetOf).arg(targetText(bar.target)));
        parts.append(words.verdict(bar.isMet));
    }
    if (bar.buckets.down.count() > 0)
        parts.append(words.state(AccountState::Down) + u' ' + words.length(bar.buckets.down));
    if (bar.buckets.unknown.count() > 0 && bar.availability)
        parts.append(words.state(AccountState::Unknown) + u' ' + words.length(bar.buckets.unknown));
    if (bar.isPublished)
        parts.append(words.in(figure_word::kAsPublished));
    return parts.join(u"  ·  "_s);
}

ChartMark MonthlyBarsPicture::moved(const ChartMark& mark, int across, int) const
{
    return {0, std::clamp<qint64>(mark.at + across, 0, m_bars.bars.size() - 1)};
}

std::optional<ChartMark> MonthlyBarsPicture::firstMark() const
{
    if (m_bars.isEmpty())
        return std::nullopt;
    return ChartMark{
        0, std::clamp<qint64>(static_cast<qint64>(std::ceil(m_months.from)), 0, m_bars.bars.size() - 1)};
}

Extent MonthlyBarsPicture::extentOf(const ChartMark& mark) const
{
    return {static_cast<double>(mark.at), static_cast<double>(mark.at) + 1.0};
}

}  // namespace holdfast
