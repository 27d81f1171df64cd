// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/figure.h"
#include "views/charts/chart_axes.h"

#include <QByteArray>
#include <QImage>

namespace holdfast {

/// `figure` as it is printed, title above and summary below, of which `shown` is visible; `width` pixels of
/// 1/96 inch wide, in twice as many dots.
QImage chartImage(const block::Figure& figure, const Extent& shown, double width, const QString& language);
/// The same as SVG, its text as text.
QByteArray chartSvg(const block::Figure& figure, const Extent& shown, double width, const QString& language);

}  // namespace holdfast
