// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/result.h"

#include <QStringList>

namespace holdfast {

/// Whether this process may write in the data folder, and what was put right on the way.
struct FolderState {
    bool isWritable;
    QStringList corrected;  ///< Paths whose permissions were open to others and were closed.
};

/// Looks at the folder before anything in it is opened: it must be a real folder of ours, readable, mode
/// 0700, its database a real file of mode 0600 (both are corrected where they are ours and the medium can be
/// written). A symbolic link in place of the database, or a folder of another user, is refused.
Result<FolderState> guardFolder(const DataFolder& folder);

}  // namespace holdfast
