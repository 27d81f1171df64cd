// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace holdfast {

/// Called by long jobs now and then with the work done so far and in all, in the job's own unit.
/// Returning false asks the job to stop; it then undoes what it began and answers Error::Cancelled.
/// An empty function means: nobody is watching, go on.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Reports to `progress` if there is one; false means stop.
inline bool report(const Progress& progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

}  // namespace holdfast
