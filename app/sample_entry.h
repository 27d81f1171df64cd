// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QDate>

namespace holdfast {

/// Enters the sample organisation, and what is known of other companies' incidents, in a new data folder.
Done enterSample(Session& session, QDate today);

}  // namespace holdfast
