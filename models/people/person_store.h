// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/log/entry.h"
#include "models/people/person.h"

#include <QList>
#include <QSet>

#include <optional>

namespace holdfast {

class Connection;
class Database;

/// What is stored of a person's PIN.
struct StoredPin {
    QString hash;
    int failures;  ///< Wrong tries since the last right one.
    std::optional<Instant> lastFailedAt;
};

/// Reads and writes the people who may act. Synchronous; call it on the storage thread.
class PersonStore {
public:
    explicit PersonStore(Database& database) : m_database(database) {}

    /// Those who are not retired, by name.
    Result<QList<Person>> people() const;
    /// NotFound names the person and says how to add them.
    Result<Person> named(const QString& name) const;
    /// Those who have set a PIN.
    Result<QSet<PersonId>> withPin() const;
    Result<std::optional<StoredPin>> pinOf(const PersonId& id) const;
    Done noteWrongPin(const PersonId& id, Instant now);
    Done noteRightPin(const PersonId& id);

private:
    Database& m_database;
};

/// Projections of the log's entries (see LogService): a person comes in, a PIN is set. A second active person
/// of the same name is refused. The hash stands in the entry's private part, so that it can be erased.
void applyPersonAdded(Connection& connection, const EntryDraft& draft);
void applyPinSet(Connection& connection, const EntryDraft& draft);

/// Refuses to replace a PIN that is set, unless its owner does it. To be called from store bodies.
void requirePinMayChange(Connection& connection, const PersonId& id, const QString& name, bool isByOwner);

EntryDraft draftPersonAdded(const Person& person, const Actor& author, Instant now);
EntryDraft draftPinSet(const Person& person, const QString& hash, const Actor& author, Instant now);

}  // namespace holdfast
