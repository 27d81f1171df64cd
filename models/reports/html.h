// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

#include <QByteArray>

#include <functional>

namespace holdfast {

/// Draws a chart as an SVG document, without its title and summary; empty where it cannot.
using FigureDrawing = std::function<QByteArray(const block::Figure&)>;

/// `report` as one HTML file that needs nothing beside it: no script, no font, no picture from elsewhere. It
/// prints on A4 with the head of each table repeated. All text is escaped. Charts are drawn by `draw`, with
/// their figures in a table below; without it there is the table alone.
QString toHtml(const Report& report, const FigureDrawing& draw = {});

}  // namespace holdfast
