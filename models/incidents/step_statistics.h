// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_summary.h"

#include <QJsonArray>
#include <QMap>

namespace holdfast {

/// How long steps really took, over incidents and drills.
///
/// Only steps whose begin was said are counted: the others may have waited.
class StepStatistics {
public:
    /// See measurementsIn().
    void add(const QList<StepMeasurement>& measurements);

    std::optional<StepTimes> times(const QString& plan, const QString& step) const;
    /// As the pinned inputs hold them.
    QJsonArray toJson() const;

private:
    QMap<std::pair<QString, QString>, QList<std::chrono::seconds>> m_times;
};

/// Median (the mean of the two middle ones where there are two) and P90 by nearest rank of `times`, which are
/// not empty (Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996, definitions 2 and 1).
StepTimes summarise(QList<std::chrono::seconds> times);

}  // namespace holdfast
