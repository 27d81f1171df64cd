// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <optional>

namespace holdfast {

class Database;

/// Routine work whose last time is remembered. Stored by keyword.
enum class Housekeeping { FullCheck };

/// Remembers when routine work was last done. Synchronous; call it on the storage thread.
class HousekeepingStore {
public:
    explicit HousekeepingStore(Database& database) : m_database(database) {}

    Done note(Housekeeping work, Instant at);
    Result<std::optional<Instant>> lastDone(Housekeeping work) const;

private:
    Database& m_database;
};

}  // namespace holdfast
