// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace holdfast {

/// `report` as one HTML file that needs nothing beside it: no script, no font, no picture from elsewhere. It
/// prints on A4 with the head of each table repeated. All text is escaped.
QString toHtml(const Report& report);

}  // namespace holdfast
