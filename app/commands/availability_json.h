// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QJsonObject>

namespace holdfast {

/// What --json prints of an account (see cli.md); monitors in place of modules, days where asked for.
struct AvailabilityShape {
    bool isByMonitor = false;
    bool hasDays = false;
};
QJsonObject availabilityJson(const ServiceAccount& account, const AvailabilityShape& shape);

/// The same for a person.
QString availabilityText(const ServiceAccount& account, const AvailabilityShape& shape);

}  // namespace holdfast
