// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace holdfast {

class Database;

/// How thorough a check of the file's structure is.
enum class IntegrityDepth {
    Quick,  ///< PRAGMA quick_check: pages, cells and STRICT types, but not the indexes against their tables.
    Full    ///< PRAGMA integrity_check and foreign_key_check.
};

/// What is wrong with the file's structure, in SQLite's words; empty when it is sound.
/// An Error means that the check itself could not be run.
Result<QStringList> checkIntegrity(Database& database, IntegrityDepth depth);

/// The same as a verdict: CorruptData when anything is wrong.
Done requireIntegrity(Database& database, IntegrityDepth depth);

}  // namespace holdfast
