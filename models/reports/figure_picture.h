// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/figure.h"

#include <QByteArray>
#include <QSize>

#include <functional>

namespace holdfast {

/// Draws a chart as a PNG, without its title and summary; empty where it cannot.
using FigurePicture = std::function<QByteArray(const block::Figure&)>;

/// Width and height of a PNG, in its pixels; empty where `png` is none.
QSize sizeOfPicture(const QByteArray& png);

}  // namespace holdfast
