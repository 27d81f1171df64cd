// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace holdfast {

/// How and when a report is made, whatever it is about.
struct ReportSetting {
    QString language;  ///< Of the report, "zh" or "en"; the window's is another setting.
    QTimeZone zone = QTimeZone::utc();
    Instant now{};
    std::optional<LogPlace> logHead;
    QString organisation;  ///< Its name in `language`; may be empty.
    bool isDrill = false;  ///< Of reports that are about no incident: contacts are masked.
};

/// Furniture with what `setting` says; the caller adds what the report is.
ReportFurniture furnitureFor(const ReportSetting& setting);

}  // namespace holdfast
