// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/series/burn_down.h"
#include "models/availability/series/monthly_bars.h"
#include "models/availability/series/outage_lanes.h"
#include "models/availability/series/strip_map.h"
#include "models/measurements/series/response_band.h"

#include <QString>

#include <variant>

namespace holdfast {

/// What a chart shows, one alternative a kind of chart.
using FigureSeries = std::variant<StripMap, MonthlyBars, OutageLanes, ResponseBand, BurnDown>;

namespace block {

/// A chart in a report. Where a format cannot hold a picture, its data stand there as a table.
struct Figure {
    QString title;
    QString summary;  ///< What it shows, in a sentence: for those who do not see it, and as its caption.
    FigureSeries series;
    double height = 0.0;        ///< Millimetres; 0: what the series needs.
    bool isDataBeside = false;  ///< A table of the report says all of it: no other follows the picture.
};

}  // namespace block

}  // namespace holdfast
