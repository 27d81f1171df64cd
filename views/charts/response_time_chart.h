// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

namespace holdfast {

/// Response times of one or several series: the band from least to most, and the median. Zoomed in far
/// enough, each value is a point.
class ResponseTimeChart final : public Chart {
    Q_OBJECT

public:
    ResponseTimeChart(Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    /// `unit` is that of the values, such as "ms"; times are shown in `zone`.
    void setSources(const QList<BandSource>& sources, const QString& unit, const QTimeZone& zone);

private:
    QList<BandSource> m_sources;
    ResponseBand m_last;  ///< What was drawn last of them.
};

}  // namespace holdfast
