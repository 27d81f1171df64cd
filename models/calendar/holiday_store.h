// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/holiday_year.h"
#include "models/core/instant.h"

#include <QList>

namespace holdfast {

class Connection;
class Database;

/// Keeps the holiday years that were imported. Synchronous; call it on the storage thread.
class HolidayStore {
public:
    explicit HolidayStore(Database& database) : m_database(database) {}

    /// In order.
    Result<QList<HolidayYear>> years() const;
    /// Puts `years` in, all of them or none; a year that is there is replaced. The answer is how many of them
    /// differ from what was there.
    Result<int> put(const QList<HolidayYear>& years, Instant now);

private:
    Database& m_database;
};

/// The years that were imported, in order; to be called from store bodies.
QList<HolidayYear> readHolidayYears(Connection& connection);

}  // namespace holdfast
