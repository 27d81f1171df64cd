// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_style.h"

namespace holdfast {

/// A small card beside `anchor` with the parts of `text` (as ChartPicture::textOf() joins them) line by line;
/// inside `whole`, and not over the anchor.
void drawCallout(QPainter& painter, const QRectF& whole, const QRectF& anchor, const QString& text,
                 const ChartStyle& style);

}  // namespace holdfast
