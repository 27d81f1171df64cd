// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_style.h"

#include "views/kit/theme.h"
#include "views/reports/report_document.h"
#include "views/reports/report_style.h"

#include <QFontInfo>
#include <QImage>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

ChartStyle ChartStyle::forScreen(const QWidget& widget)
{
    ChartStyle style;
    style.palette = widget.palette();
    style.font = widget.font();
    style.font.setPixelSize(std::max(1, QFontInfo(widget.font()).pixelSize()));
    style.words = FigureWords(QLocale().name());
    return style;
}

ChartStyle ChartStyle::forPaper(const QString& language)
{
    constexpr int kSize = 11;
    ChartStyle style;
    style.palette = paletteFor(Scheme::Light);
    style.palette.setColor(QPalette::Window, Qt::white);
    style.palette.setColor(QPalette::Text, report_style::kInk);
    style.palette.setColor(QPalette::Midlight, report_style::kMuted);
    style.palette.setColor(QPalette::Mid, report_style::kLine);
    style.font = reportFont(report_style::kTiny);
    style.font.setPixelSize(kSize);
    style.words = FigureWords(language);
    style.isPaper = true;
    return style;
}

QColor ChartStyle::ink() const
{
    return palette.color(QPalette::Active, QPalette::Text);
}

QColor ChartStyle::muted() const
{
    return tint::muted(palette);
}

QColor ChartStyle::line() const
{
    return tint::line(palette);
}

QColor ChartStyle::grid() const
{
    constexpr double kFaint = 0.6;
    return blended(line(), ground(), kFaint);
}

QColor ChartStyle::ground() const
{
    return tint::card(palette);
}

QColor ChartStyle::accent() const
{
    return tint::accent(palette);
}

QFont ChartStyle::small() const
{
    constexpr double kFactor = 0.88;
    QFont other = font;
    other.setPixelSize(std::max(1, qRound(font.pixelSize() * kFactor)));
    return other;
}

QFont ChartStyle::strong() const
{
    QFont other = font;
    other.setWeight(QFont::DemiBold);
    return other;
}

double ChartStyle::scale() const
{
    constexpr double kUsualSize = 14.0;  // Pixels of kUsualPoints.
    return isPaper ? 1.0 : std::max(1.0, font.pixelSize() / kUsualSize);
}

QColor blended(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x * (1 - share) + y * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

Status statusOf(AccountState state)
{
    switch (state) {
    case AccountState::Up: return Status::Up;
    case AccountState::Degraded: return Status::Degraded;
    case AccountState::Down: return Status::Down;
    case AccountState::Excluded: return Status::Maintenance;
    case AccountState::Unknown: return Status::Unknown;
    }
    Q_UNREACHABLE();
}

namespace {

/// Lines from the lower left to the upper right; they lie on one grid for all areas, so that neighbours join.
void drawHatching(QPainter& painter, const QRectF& area, const QColor& colour, double gap, double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const double first = std::floor((area.left() + area.top()) / gap) * gap;
    QList<QLineF> lines;
    // Each is cut to the area: an SVG knows no clipping.
    for (double sum = first; sum < area.right() + area.bottom() + gap; sum += gap) {
        const double from = std::max(area.left(), sum - area.bottom());
        const double to = std::min(area.right(), sum - area.top());
        if (from < to)
            lines.append({QPointF(from, sum - from), QPointF(to, sum - to)});
    }
    painter.drawLines(lines);
}

/// A piece of hatching that fits to itself on all sides.
QImage hatchingTile(const QColor& colour, double gap, double width)
{
    constexpr int kRepeats = 8;
    const int side = qRound(gap) * kRepeats;
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    drawHatching(painter, tile.rect().toRectF().adjusted(-gap, -gap, gap, gap), colour, gap, width);
    return tile;
}

}  // namespace

void hatch(QPainter& painter, const QRectF& area, const QColor& colour, double gap, double width)
{
    // On the screen large areas are tiled: each smooth line costs as much as a whole column.
    constexpr double kLarge = 4'000.0;
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    painter.save();
    if (isRaster && area.width() * area.height() > kLarge) {
        painter.setBrushOrigin(0, 0);
        painter.fillRect(area, QBrush(hatchingTile(colour, gap, width)));
    } else {
        painter.setClipRect(area, Qt::IntersectClip);
        drawHatching(painter, area, colour, gap, width);
    }
    painter.restore();
}

void fillUnknown(QPainter& painter, const QRectF& area, const ChartStyle& style)
{
    constexpr double kGap = 5.0;
    constexpr double kWash = 0.9;
    const bool isStrong = tint::isHighContrast(style.palette);
    const double ink = isStrong ? 0.0 : 0.45;
    const QColor grey = statusFill(Status::Unknown, style.palette);
    painter.fillRect(area, blended(grey, style.ground(), kWash));
    hatch(painter, area, blended(grey, style.ground(), ink), kGap, isStrong ? 1.4 : 1.0);
}

void fillState(QPainter& painter, const QRectF& area, AccountState state, const ChartStyle& style,
               double weight)
{
    const QColor fill = statusFill(statusOf(state), style.palette);
    const bool isDark = tint::isDark(style.palette);
    const bool isStrong = tint::isHighContrast(style.palette);
    const double wash = isStrong ? 0.4 : isDark ? 0.66 : 0.76;
    switch (state) {
    case AccountState::Up: painter.fillRect(area, blended(fill, style.ground(), wash)); return;
    case AccountState::Degraded: {
        constexpr double kGap = 4.0;
        painter.fillRect(area, blended(fill, style.ground(), 0.35));
        hatch(painter, area, blended(fill, style.ink(), isDark ? 0.0 : 0.25), kGap);
        return;
    }
    case AccountState::Down:
        painter.fillRect(area, blended(fill, style.ground(), 0.42 * (1.0 - weight)));
        return;
    case AccountState::Excluded:
        painter.fillRect(area, blended(fill, style.ground(), isDark ? 0.15 : 0.3));
        return;
    case AccountState::Unknown: fillUnknown(painter, area, style); return;
    }
}

QColor laneUp(const ChartStyle& style)
{
    const double wash = tint::isDark(style.palette) ? 0.4 : 0.25;
    return blended(statusFill(Status::Up, style.palette), style.ground(), wash);
}

void drawDecidedAway(QPainter& painter, const QRectF& area, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    fillState(painter, area, AccountState::Excluded, style);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(statusColour(Status::Down, style.palette), 1.2, Qt::DotLine));
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

QColor shapeInk(AccountState state, const ChartStyle& style, double weight)
{
    switch (state) {
    case AccountState::Up:
        return tint::isHighContrast(style.palette) ? style.ink() : statusFill(Status::Up, style.palette);
    case AccountState::Down:
        // On the palest ground the dark shape is read better than the light one.
        return tint::isDark(style.palette) || weight > 0.3 ? statusInk(Status::Down, style.palette)
                                                           : QColor(Qt::white);
    case AccountState::Degraded:
    case AccountState::Excluded: return {0x10, 0x14, 0x18};
    case AccountState::Unknown: return statusColour(Status::Unknown, style.palette);
    }
    Q_UNREACHABLE();
}

void drawShape(QPainter& painter, const QPointF& centre, double radius, Status status, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double r = radius;
    switch (status) {
    case Status::Up: painter.drawEllipse(QPointF(0, 0), r, r); break;
    case Status::Degraded:
        painter.drawPolygon(QPolygonF{{0, -r}, {r * 1.05, r * 0.85}, {-r * 1.05, r * 0.85}});
        break;
    case Status::Down: {
        painter.setPen(QPen(colour, r * 0.62, Qt::SolidLine, Qt::FlatCap));
        const double arm = r * 0.85;
        painter.drawLine(QPointF(-arm, -arm), QPointF(arm, arm));
        painter.drawLine(QPointF(-arm, arm), QPointF(arm, -arm));
        break;
    }
    case Status::Maintenance:
        painter.drawPolygon(QPolygonF{{0, -r * 1.1}, {r * 1.1, 0}, {0, r * 1.1}, {-r * 1.1, 0}});
        break;
    case Status::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, std::max(1.0, r * 0.3)));
        painter.drawRect(QRectF(-r * 0.85, -r * 0.85, r * 1.7, r * 1.7));
        break;
    case Status::Quiet: painter.drawRect(QRectF(-r, -r * 0.15, 2 * r, r * 0.3)); break;
    }
    painter.restore();
}

void drawElided(QPainter& painter, const QRectF& area, int flags, const QString& text, const QFont& font,
                const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font);
    // A little room: what was measured to fit must not be cut by rounding.
    painter.drawText(area, flags | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, area.width() + 1.0));
}

namespace {

constexpr double kToWord = 6.0;
constexpr double kBetween = 18.0;

double swatchOf(const ChartStyle& style)
{
    constexpr double kSwatch = 14.0;
    return std::round(kSwatch * style.scale());
}

double widthOf(const LegendEntry& entry, const QFontMetricsF& metrics, double swatch)
{
    return swatch + kToWord + metrics.horizontalAdvance(entry.word);
}

/// Calls `place` with each entry and its top left corner; returns the height of all.
template <class Place>
double flow(const QList<LegendEntry>& entries, double width, const ChartStyle& style, Place place)
{
    const QFontMetricsF metrics = style.smallMetrics();
    const double line = std::max(swatchOf(style), metrics.height()) + 4.0;
    double x = 0.0;
    double y = 0.0;
    for (const LegendEntry& entry : entries) {
        const double needed = widthOf(entry, metrics, swatchOf(style));
        if (x > 0.0 && x + needed > width) {
            x = 0.0;
            y += line;
        }
        place(entry, QPointF(x, y), line);
        x += needed + kBetween;
    }
    return entries.isEmpty() ? 0.0 : y + line;
}

void drawSwatch(QPainter& painter, const QRectF& swatch, const LegendEntry& entry, const ChartStyle& style)
{
    const QColor blue = statusFill(Status::Up, style.palette);
    const QColor red = statusFill(Status::Down, style.palette);
    const QPointF left(swatch.left(), swatch.center().y());
    const QPointF right(swatch.right(), swatch.center().y());
    switch (entry.kind) {
    case LegendEntry::Kind::State: {
        const double radius = 3.4 * style.scale();
        fillState(painter, swatch, entry.state, style);
        drawShape(painter, swatch.center(), radius, statusOf(entry.state), shapeInk(entry.state, style));
        break;
    }
    case LegendEntry::Kind::Line:
        painter.setPen(QPen(blue, 2.0));
        painter.drawLine(left, right);
        break;
    case LegendEntry::Kind::DashedLine:
        painter.setPen(QPen(style.muted(), 1.4, Qt::DashLine));
        painter.drawLine(left, right);
        break;
    case LegendEntry::Kind::Band:
        painter.fillRect(swatch.adjusted(0, 3, 0, -3), blended(blue, style.ground(), 0.6));
        break;
    case LegendEntry::Kind::Missed:
        painter.fillRect(swatch, red);
        hatch(painter, swatch, blended(red, style.ground(), 0.55), 4.0);
        break;
    case LegendEntry::Kind::DownMark:
        painter.fillRect(QRectF(swatch.left(), swatch.bottom() - 5, swatch.width(), 4), red);
        break;
    case LegendEntry::Kind::DecidedAway: drawDecidedAway(painter, swatch, style); break;
    case LegendEntry::Kind::Shades: {
        constexpr int kShades = 3;
        const double width = swatch.width() / kShades;
        for (int i = 0; i < kShades; ++i)
            fillState(painter, QRectF(swatch.left() + i * width, swatch.top(), width, swatch.height()),
                      AccountState::Down, style, static_cast<double>(i) / (kShades - 1));
        break;
    }
    }
}

}  // namespace

double legendHeight(const QList<LegendEntry>& entries, double width, const ChartStyle& style)
{
    return flow(entries, width, style, [](const LegendEntry&, const QPointF&, double) {});
}

void drawLegend(QPainter& painter, const QRectF& area, const QList<LegendEntry>& entries,
                const ChartStyle& style)
{
    flow(entries, area.width(), style, [&](const LegendEntry& entry, const QPointF& at, double line) {
        const QPointF corner = area.topLeft() + at;
        const double side = swatchOf(style);
        const QRectF swatch(corner.x(), corner.y() + (line - side) / 2, side, side);
        drawSwatch(painter, swatch, entry, style);
        painter.setFont(style.small());
        painter.setPen(style.muted());
        painter.drawText(QRectF(swatch.right() + kToWord, corner.y(), area.right() - swatch.right(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.word);
    });
}

QList<LegendEntry> stateLegend(const ChartStyle& style)
{
    QList<LegendEntry> entries;
    for (const AccountState state : {AccountState::Up, AccountState::Degraded, AccountState::Down,
                                     AccountState::Excluded, AccountState::Unknown})
        entries.append({LegendEntry::Kind::State, style.words.state(state), state});
    return entries;
}

}  // namespace holdfast
