// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace holdfast {

/// `report` as Markdown (CommonMark with the tables of GitHub Flavored Markdown). Text is escaped, so that it
/// shows as it was written.
QString toMarkdown(const Report& report);

/// `text` so that Markdown shows it as it stands.
QString escapedForMarkdown(const QString& text);

}  // namespace holdfast
