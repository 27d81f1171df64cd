// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protection/exposure.h"

namespace holdfast {

namespace {

std::optional<RecoveryPoint> newest(const QList<RecoveryPoint>& points, FailureMode mode, Instant now,
                                    bool isTested)
{
    std::optional<RecoveryPoint> best;
    for (const RecoveryPoint& point : points) {
        const bool counts = point.mode == mode && point.isTested == isTested && point.at <= now;
        if (counts && (!best || point.at > best->at))
            best = point;
    }
    return best;
}

}  // namespace

QList<Exposure> exposuresAt(const QList<RecoveryPoint>& points, Instant now, std::optional<int> rpoMin,
                            std::optional<int> bcpRpoMin)
{
    QList<Exposure> exposures;
    for (const FailureMode mode : {FailureMode::Hardware, FailureMode::Logical, FailureMode::Site}) {
        const auto tested = newest(points, mode, now, true);
        const auto untested = newest(points, mode, now, false);
        Exposure exposure{mode, tested ? tested : untested, {}, {}, {}, {}};
        exposure.targetMin = mode == FailureMode::Site ? bcpRpoMin : rpoMin;
        if (tested && untested && untested->at > tested->at)
            exposure.untested = untested;
        if (exposure.point)
            exposure.loss = std::chrono::duration_cast<std::chrono::seconds>(now - exposure.point->at);
        if (exposure.loss && exposure.targetMin)
            exposure.isWithin = *exposure.loss <= std::chrono::minutes(*exposure.targetMin);
        exposures.append(exposure);
    }
    return exposures;
}

}  // namespace holdfast
