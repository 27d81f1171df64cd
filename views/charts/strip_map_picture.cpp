// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/strip_map_picture.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double kLeastRow = 20.0;
constexpr double kWantedRow = 28.0;
constexpr double kLargestRow = 40.0;
constexpr double kLabelGap = 10.0;
constexpr double kShapeWidth = 16.0;
constexpr double kGapWidth = 5.0;  ///< Of days that have a gap between them, at least.

double headHeight(const ChartStyle& style)
{
    return 2 * style.smallMetrics().height() + 8.0;
}

double footHeight(const QList<LegendEntry>& legend, double width, const ChartStyle& style)
{
    constexpr double kGap = 10.0;
    return kGap + legendHeight(legend, width, style);
}

QList<LegendEntry> stripLegend(const ChartStyle& style)
{
    return stateLegend(style) +
           QList<LegendEntry>{{LegendEntry::Kind::Shades, style.words.in(figure_word::kDarkerLonger)}};
}

/// How dark a day of downtime is: a minute is seen, an hour stands out.
double weightOf(const Buckets& buckets)
{
    constexpr double kMinute = 60.0;
    constexpr double kHours = 2.0 * 60.0;
    const double minutes = static_cast<double>(buckets.down.count()) / kMinute;
    return std::clamp(std::log1p(minutes) / std::log1p(kHours), 0.0, 1.0);
}

}  // namespace

StripMapPicture::StripMapPicture(const StripMap& map, const Extent& days, const QRectF& area,
                                 const ChartStyle& style)
    : m_map(map), m_days(days), m_style(style), m_area(area), m_legend(stripLegend(style))
{
    constexpr double kShare = 0.28;
    const QFontMetricsF metrics = style.metrics();
    double names = 0.0;
    for (const StripRow& row : map.rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        m_figureWidth =
            std::max(m_figureWidth, metrics.horizontalAdvance(style.words.percent(row.availability)));
    }
    names = std::min(std::ceil(names), area.width() * kShare) + kLabelGap;
    m_figureWidth = std::ceil(m_figureWidth) + kShapeWidth + kLabelGap;
    const double head = headHeight(style);
    const double room = area.height() - head - footHeight(m_legend, area.width(), style);
    const auto rows = static_cast<double>(std::max<qsizetype>(1, map.rows.size()));
    m_rowHeight = std::clamp(std::floor(room / rows), kLeastRow * 0.6, kLargestRow * style.scale());
    m_plot = QRectF(area.left() + names, area.top() + head, area.width() - names - m_figureWidth,
                    rows * m_rowHeight);
}

double StripMapPicture::naturalHeight(const StripMap& map, double width, const ChartStyle& style)
{
    const auto rows = static_cast<double>(std::max<qsizetype>(1, map.rows.size()));
    return headHeight(style) + rows * kWantedRow * style.scale() +
           footHeight(stripLegend(style), width, style);
}

QRectF StripMapPicture::cell(int row, qsizetype day) const
{
    const double left = placeOn(m_days, m_plot.left(), m_plot.right(), static_cast<double>(day));
    const double width = dayWidth();
    const double gap = width >= 9.0 ? 2.0 : width >= kGapWidth ? 1.0 : 0.0;
    // Whole pixels: cells of one width and gaps of one width look calm.
    const double from = width >= 2.0 ? std::round(left) : left;
    const double to = width >= 2.0 ? std::round(left + width) : left + width;
    return {from, m_plot.top() + row * m_rowHeight + 1.5, std::max(0.5, to - from - gap), m_rowHeight - 3.0};
}

void StripMapPicture::paint(QPainter& painter) const
{
    paintDays(painter);
    for (int row = 0; row < static_cast<int>(m_map.rows.size()); ++row)
        paintRow(painter, row);
    const double height = legendHeight(m_legend, m_plot.width(), m_style);
    drawLegend(painter,
               QRectF(m_plot.left(), m_area.bottom() - height, m_area.right() - m_plot.left(), height),
               m_legend, m_style);
}

/// Months in the upper line, days in the lower; where days are too narrow, years and months.
void StripMapPicture::paintDays(QPainter& painter) const
{
    const QFontMetricsF metrics = m_style.smallMetrics();
    const double below = m_plot.top() - 6.0;
    painter.setFont(m_style.small());
    painter.setPen(m_style.muted());
    painter.drawText(QRectF(m_plot.right(), below - metrics.height(), m_figureWidth, metrics.height()),
                     Qt::AlignRight | Qt::AlignBottom, m_style.words.in(figure_word::kAvailability));
    const bool isChinese = m_style.words.isChinese();
    const bool hasSome = dayWidth() * 5 >= metrics.horizontalAdvance(u"0000"_s);
    if (hasSome) {
        paintMonths(painter, below - metrics.height() - 1.0, isChinese ? u"yyyy 年 M 月"_s : u"MMM yyyy"_s,
                    false);
        paintDayNumbers(painter, below);
    } else {
        paintMonths(painter, below - metrics.height() - 1.0, isChinese ? u"yyyy 年"_s : u"yyyy"_s, true);
        paintMonths(painter, below, isChinese ? u"M月"_s : u"MMM"_s, false);
    }
}

/// Names above the first days of months, or of years; and above the first day that is shown.
void StripMapPicture::paintMonths(QPainter& painter, double bottom, const QString& format,
                                  bool areYears) const
{
    const QFontMetricsF metrics = m_style.smallMetrics();
    const QLocale locale(m_style.words.isChinese() ? QLocale::Chinese : QLocale::English);
    const auto first = static_cast<qsizetype>(std::max(0.0, std::floor(m_days.from)));
    double free = m_plot.left() - 1.0;
    painter.setPen(m_style.muted());
    for (qsizetype i = first; i < m_map.days.size() && static_cast<double>(i) < m_days.to; ++i) {
        const QDate& day = m_map.days.at(i);
        if (i != first && (day.day() != 1 || (areYears && day.month() != 1)))
            continue;
        const QString name = locale.toString(day, format);
        const double width = metrics.horizontalAdvance(name);
        const double left = std::max(cell(0, i).left(), m_plot.left());
        // A month of which only the end is shown gives way to the next.
        const double rest = dayWidth() * (day.daysInMonth() - day.day() + 1);
        const bool isCrowded =
            i == first && !areYears && rest < width + 4.0 && m_days.to > static_cast<double>(i) + rest;
        if (left < free || left + width > m_area.right() || isCrowded)
            continue;
        painter.drawText(QPointF(left, bottom - metrics.descent()), name);
        free = left + width + 6.0;
    }
}

void StripMapPicture::paintDayNumbers(QPainter& painter, double bottom) const
{
    const QFontMetricsF metrics = m_style.smallMetrics();
    const bool hasEvery = dayWidth() >= metrics.horizontalAdvance(u"00"_s) + 3.0;
    const auto first = static_cast<qsizetype>(std::max(0.0, std::floor(m_days.from)));
    for (qsizetype i = first; i < m_map.days.size() && static_cast<double>(i) < m_days.to; ++i) {
        const QDate& day = m_map.days.at(i);
        const double x = cell(0, i).center().x();
        const bool isRound = day.day() == 1 || (day.day() % 5 == 0 && day.day() < 30);
        if (x < m_plot.left() || x > m_plot.right() || !(hasEvery || isRound))
            continue;
        const bool isWeekend = day.dayOfWeek() > 5;
        painter.setPen(isWeekend ? blended(m_style.muted(), m_style.ground(), 0.35) : m_style.ink());
        painter.drawText(QRectF(x - 20, bottom - metrics.height(), 40, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignBottom, QString::number(day.day()));
    }
}

void StripMapPicture::paintRow(QPainter& painter, int row) const
{
    const StripRow& module = m_map.rows.at(row);
    const QRectF line(m_area.left(), m_plot.top() + row * m_rowHeight, m_area.width(), m_rowHeight);
    drawElided(painter,
               QRectF(line.left(), line.top(), m_plot.left() - line.left() - kLabelGap, line.height()),
               Qt::AlignLeft | Qt::AlignVCenter, module.name, m_style.font, m_style.ink());
    painter.save();
    painter.setClipRect(QRectF(m_plot.left() - 1, line.top(), m_plot.width() + 1, line.height()),
                        Qt::IntersectClip);
    const auto first = static_cast<qsizetype>(std::max(0.0, std::floor(m_days.from)));
    for (qsizetype i = first; i < module.cells.size() && static_cast<double>(i) < m_days.to; ++i) {
        paintCell(painter, cell(row, i), module.cells.at(i));
        // Where days have no gaps between them, months do.
        if (dayWidth() < kGapWidth && i > first && m_map.days.at(i).day() == 1)
            painter.fillRect(QRectF(cell(row, i).left() - 1.0, line.top(), 1.0, line.height()),
                             m_style.ground());
    }
    painter.restore();
    const Status status = !module.isMet ? Status::Unknown : *module.isMet ? Status::Up : Status::Down;
    const QColor colour = statusColour(status, m_style.palette);
    const QString text = m_style.words.percent(module.availability);
    drawElided(painter, QRectF(m_plot.right(), line.top(), m_figureWidth, line.height()),
               Qt::AlignRight | Qt::AlignVCenter, text,
               status == Status::Down ? m_style.strong() : m_style.font,
               status == Status::Down ? colour : m_style.ink());
    if (module.isMet) {
        constexpr double kRadius = 3.6;
        drawShape(painter, QPointF(m_plot.right() + kLabelGap + kShapeWidth / 2 - 3.0, line.center().y()),
                  kRadius, status, colour);
    }
}

void StripMapPicture::paintCell(QPainter& painter, const QRectF& place, const StripCell& cell) const
{
    if (cell.isToCome)
        return;
    const double weight = cell.worst == AccountState::Down ? weightOf(cell.buckets) : 1.0;
    fillState(painter, place, cell.worst, m_style, weight);
    // The part of the day of which nothing is known, from the bottom up.
    constexpr double kSeen = 0.005;
    if (cell.worst != AccountState::Unknown && cell.unknownShare() > kSeen) {
        const double height = std::max(3.0, place.height() * cell.unknownShare());
        fillUnknown(painter, QRectF(place.left(), place.bottom() - height, place.width(), height), m_style);
    }
    // The part that was taken out of the account, from the top down.
    if (cell.worst != AccountState::Excluded && cell.buckets.excluded.count() > 0) {
        const double share = static_cast<double>(cell.buckets.excluded.count()) /
                             static_cast<double>(cell.buckets.total().count());
        const double height = std::max(3.0, place.height() * share);
        fillState(painter, QRectF(place.left(), place.top(), place.width(), height), AccountState::Excluded,
                  m_style);
    }
    constexpr double kLeast = 9.0;
    const double size = std::min(place.width(), place.height());
    if (size < kLeast || cell.worst == AccountState::Unknown)
        return;
    const AccountState mark = markOf(cell);
    const double radius = mark == AccountState::Up ? std::min(2.0, size * 0.12) : std::min(4.5, size * 0.24);
    drawShape(painter, place.center(), radius, statusOf(mark), shapeInk(mark, m_style, weight));
}

void StripMapPicture::paintMark(QPainter& painter, const ChartMark& mark) const
{
    const QRectF place = cell(mark.row, mark.at).adjusted(-1.5, -1.5, 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.ink(), 2.0));
    painter.drawRoundedRect(place, 2, 2);
}

QRectF StripMapPicture::anchorOf(const ChartMark& mark) const
{
    return cell(mark.row, mark.at);
}

std::optional<ChartMark> StripMapPicture::markAt(const QPointF& point) const
{
    if (!m_plot.contains(point) || m_map.isEmpty())
        return std::nullopt;
    const double day = m_days.from + (point.x() - m_plot.left()) / dayWidth();
    const auto row = static_cast<int>((point.y() - m_plot.top()) / m_rowHeight);
    if (day < 0.0 || day >= static_cast<double>(m_map.days.size()) || row >= m_map.rows.size())
        return std::nullopt;
    return ChartMark{row, static_cast<qint64>(day)};
}

QString StripMapPicture::textOf(const ChartMark& mark) const
{
    const FigureWords& words = m_style.words;
    const StripRow& row = m_map.rows.at(mark.row);
    const StripCell& cell = row.cells.at(mark.at);
    if (cell.isToCome)
        return QStringList{words.day(m_map.days.at(mark.at)), row.name, words.in(figure_word::kToCome)}.join(
            u"  ·  "_s);
    QStringList parts{words.day(m_map.days.at(mark.at)), row.name, words.state(cell.worst)};
    if (cell.availability)
        parts.append(words.percent(cell.availability));
    const auto add = [&](AccountState state, std::chrono::seconds time) {
        if (time.count() > 0)
            parts.append(words.state(state) + u' ' + words.length(time));
    };
    add(AccountState::Down, cell.buckets.down);
    add(AccountState::Degraded, cell.buckets.degraded);
    add(AccountState::Excluded, cell.buckets.excluded);
    if (cell.worst != AccountState::Unknown)
        add(AccountState::Unknown, cell.buckets.unknown);
    return parts.join(u"  ·  "_s);
}

ChartMark StripMapPicture::moved(const ChartMark& mark, int across, int down) const
{
    return {std::clamp(mark.row + down, 0, static_cast<int>(m_map.rows.size()) - 1),
            std::clamp<qint64>(mark.at + across, 0, m_map.days.size() - 1)};
}

std::optional<ChartMark> StripMapPicture::firstMark() const
{
    if (m_map.isEmpty())
        return std::nullopt;
    return ChartMark{
        0, std::clamp<qint64>(static_cast<qint64>(std::ceil(m_days.from)), 0, m_map.days.size() - 1)};
}

Extent StripMapPicture::extentOf(const ChartMark& mark) const
{
    return {static_cast<double>(mark.at), static_cast<double>(mark.at) + 1.0};
}

}  // namespace holdfast
