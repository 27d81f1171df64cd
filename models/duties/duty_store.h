// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/duty.h"
#include "models/log/entry.h"

#include <QList>

namespace holdfast {

class Connection;
class Database;

/// Reads what has to be done. Synchronous; call it on the storage thread.
class DutyStore {
public:
    explicit DutyStore(Database& database) : m_database(database) {}

    /// All duties, retired ones too, in the order in which they came.
    Result<QList<Duty>> duties() const;

private:
    Database& m_database;
};

/// All duties as DutyStore::duties() has them; to be called from store bodies.
QList<Duty> readDuties(Connection& connection);

/// Projections of the log's entries (see LogService): a duty comes in, was done, need not be done any more.
void applyDutyAdded(Connection& connection, const EntryDraft& draft);
void applyDutyDone(Connection& connection, const EntryDraft& draft);
void applyDutyRetired(Connection& connection, const EntryDraft& draft);

EntryDraft draftDutyAdded(const Duty& duty, const Actor& author, Instant now);
EntryDraft draftDutyDone(const DutyId& duty, const DutyCompletion& completion, const Actor& author,
                         Instant now);
/// From the day `on` the duty is not due any more, because of `reason`.
EntryDraft draftDutyRetired(const DutyId& duty, QDate on, const QString& reason, const Actor& author,
                            Instant now);

}  // namespace holdfast
