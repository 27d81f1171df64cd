// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"

namespace holdfast {

/// Something that the frozen figures and today's say differently.
struct FigureDifference {
    QString what;  ///< Translated: "CRM: down".
    QString then;  ///< As it was frozen.
    QString now;   ///< As it follows from the data today.

    friend bool operator==(const FigureDifference&, const FigureDifference&) = default;
};

/// What differs between the figures of two bodies of one month; empty exactly when their digests are equal.
QList<FigureDifference> differencesBetween(const MonthlyBody& then, const MonthlyBody& now);

}  // namespace holdfast
