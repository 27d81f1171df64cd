// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"
#include "models/availability/monthly_report.h"

namespace holdfast {

/// What was published of `service` from `first` to `last`, in order: of each month the revision that holds.
/// Fails where one cannot be read.
Result<QList<MonthlyBody>> publishedMonths(const QList<MonthlyReport>& reports, const QString& service,
                                           const Month& first, const Month& last);

}  // namespace holdfast
