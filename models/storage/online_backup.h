// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/core/progress.h"
#include "models/core/result.h"

#include <functional>

namespace holdfast {

class Database;

/// Looks at a finished copy, opened read-only, before it may bear its name.
using CopyCheck = std::function<Done(Database&)>;

/// Copies the whole of `source` as it is at one moment, while others go on writing, into the new file
/// `target`: online backup → closed → reopened read-only → structure and `check` → fsync → rename → fsync of
/// the folder. On any failure no file of that name appears. Progress counts pages.
Done copyDatabase(Database& source, Disk& disk, const QString& target, const CopyCheck& check,
                  const Progress& progress = {});

/// Replaces the content of the open database `live` by that of `source`, in one transaction: whoever else has
/// it open sees the old or the new content, and a power cut leaves one of the two.
Done overwriteDatabase(Database& live, Database& source);

}  // namespace holdfast
