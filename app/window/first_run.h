// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "views/first_run/first_run_dialog.h"

namespace holdfast {

/// What the first run left: where to work, and who may sit at the keyboard.
struct FirstRunOutcome {
    DataFolder folder;
    QString person;  ///< Empty: to be asked.
    QString role;
    QStringList missingEvidence;  ///< Of a restore; see RestoreReport.
};

/// Carries `choice` out: makes `folder`, or finds the one that was named. Waits for the disk. Where it is
/// refused, nothing stays behind that would stand in the way of another try.
Result<FirstRunOutcome> beginWith(const Session::World& world, const DataFolder& folder,
                                  const FirstRunChoice& choice);

}  // namespace holdfast
