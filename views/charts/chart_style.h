// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/reports/figure_words.h"
#include "views/kit/status.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace holdfast {

/// How a chart looks, on the screen or on paper. All lengths are pixels of 1/96 inch; on paper the painter is
/// scaled.
struct ChartStyle {
    QPalette palette;
    QFont font;  ///< Its size in pixels.
    FigureWords words{QStringLiteral("en")};
    bool isPaper = false;

    /// In the colours of `widget`'s palette, its font and the language of the window.
    static ChartStyle forScreen(const QWidget& widget);
    static ChartStyle forPaper(const QString& language);

    QColor ink() const;
    QColor muted() const;
    /// Lines of axes, and the finer ones of a grid.
    QColor line() const;
    QColor grid() const;
    QColor ground() const;
    QColor accent() const;

    QFont small() const;
    QFont strong() const;
    QFontMetricsF metrics() const { return QFontMetricsF(font); }
    /// How many times as large as usual the text is on the screen, at least 1: heights follow it. Paper is
    /// set in one size.
    double scale() const;
    QFontMetricsF smallMetrics() const { return QFontMetricsF(small()); }
};

/// A part of the way from `a` to `b`.
QColor blended(const QColor& a, const QColor& b, double share);

Status statusOf(AccountState state);

/// Fills `area` as `state` is shown everywhere: a colour of its own and, so that it can be told apart in
/// grey, a pattern of its own. `weight` 0 … 1 says how much of it there is.
void fillState(QPainter& painter, const QRectF& area, AccountState state, const ChartStyle& style,
               double weight = 1.0);
/// Fills the thin line of a lane that is up: at 3 : 1, because it has no shape on it.
QColor laneUp(const ChartStyle& style);
/// The box around an outage that does not count by decision.
void drawDecidedAway(QPainter& painter, const QRectF& area, const ChartStyle& style);
/// Grey hatching on the ground: nothing is known.
void fillUnknown(QPainter& painter, const QRectF& area, const ChartStyle& style);
/// Hatching in lines of `colour`, `gap` apart.
void hatch(QPainter& painter, const QRectF& area, const QColor& colour, double gap, double width = 1.0);

/// Draws the shape of `status` (●, ▲, ✖, ◆, □) around `centre`, as high as twice `radius`, drawn and not
/// written: fonts differ in how they do.
void drawShape(QPainter& painter, const QPointF& centre, double radius, Status status, const QColor& colour);
/// The colour of a shape that lies on fillState().
QColor shapeInk(AccountState state, const ChartStyle& style, double weight = 1.0);

/// `text` in `area`, cut with "…" where it finds no room.
void drawElided(QPainter& painter, const QRectF& area, int flags, const QString& text, const QFont& font,
                const QColor& colour);

/// A sample of a chart's ink, and what it means.
struct LegendEntry {
    enum class Kind { State, Line, DashedLine, Band, Missed, DownMark, DecidedAway, Shades };

    Kind kind;
    QString word;
    AccountState state = AccountState::Up;
};

/// Height that drawLegend() takes in a chart `width` wide.
double legendHeight(const QList<LegendEntry>& entries, double width, const ChartStyle& style);
/// From left to right, in as many lines as needed.
void drawLegend(QPainter& painter, const QRectF& area, const QList<LegendEntry>& entries,
                const ChartStyle& style);
/// The five states.
QList<LegendEntry> stateLegend(const ChartStyle& style);

}  // namespace holdfast
