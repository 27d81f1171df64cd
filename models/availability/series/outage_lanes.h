// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace holdfast {

struct OutageLane {
    QString code;
    QString name;
    QList<AccountRun> runs;  ///< In order, without gaps; short ones too.
    QList<Outage> outages;   ///< In order of their beginning.
};

/// Modules one below the other, and when each was of which state.
struct OutageLanes {
    Instant from{};
    Instant to{};
    QTimeZone zone = QTimeZone::utc();
    QList<OutageLane> lanes;

    bool isEmpty() const { return lanes.isEmpty() || to <= from; }
};

/// The lanes of `account`'s modules. Where a module has no run, nothing is known.
OutageLanes outageLanes(const ServiceAccount& account);

}  // namespace holdfast
