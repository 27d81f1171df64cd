// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/night.h"

#include <QDate>

namespace holdfast {

/// A month of the service manager's work on the sample organisation, from the notice of maintenance to the
/// published report. It begins on the fifth day of `month`; `exported` is the file of constructedMonth(), and
/// reports are left in `folder`.
QList<Scene> theMonth(QDate month, const QString& exported, const QString& folder);

}  // namespace holdfast
