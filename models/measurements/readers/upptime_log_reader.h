// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// Status commits of an Upptime repository, as `git log --reverse --format='%cI%x09%s'` writes them.
///
/// A service is in the state of a line until its next line (repeated states are only the daily refresh).
/// Known time is from its first line to the last of the log; for a service that stops being mentioned, to its
/// own last line. Codes are never judged: a project may expect a 404.
MeasurementReader upptimeLogReader();

}  // namespace holdfast
