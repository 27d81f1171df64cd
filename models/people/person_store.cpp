// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_store.h"

#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

constexpr auto kPeople = R"(
    SELECT uid, name, role FROM person WHERE retired_at_ms IS NULL ORDER BY name
)"_L1;

constexpr auto kNamed = "SELECT uid, name, role FROM person WHERE retired_at_ms IS NULL AND name = ?"_L1;

/// Reads the columns of kPeople and kNamed, in that order.
Person readPerson(const Rows& row)
{
    auto person = Person::make(PersonId(row.uid(0)), row.text(1), row.text(2));
    if (!person)
        throw StorageException{Error::Code::CorruptData, u"person "_s + row.uid(0).toString()};
    return std::move(person).value();
}

constexpr auto kPin = "SELECT hash, failures, last_failed_at_ms FROM person_pin WHERE person = ?"_L1;

constexpr auto kWithPin = "SELECT person FROM person_pin"_L1;

constexpr auto kWrongPin = R"(
    UPDATE person_pin SET failures = failures + 1, last_failed_at_ms = ? WHERE person = ?
)"_L1;

constexpr auto kRightPin =
    "UPDATE person_pin SET failures = 0, last_failed_at_ms = NULL WHERE person = ? AND failures > 0"_L1;

constexpr auto kInsertPerson = "INSERT INTO person (uid, name, role) VALUES (?, ?, ?)"_L1;

constexpr auto kSetPin = R"(
    INSERT INTO person_pin (person, hash, set_at_ms) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, set_at_ms = excluded.set_at_ms, failures = 0,
                                           last_failed_at_ms = NULL
)"_L1;

QByteArray toJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace

Result<QList<Person>> PersonStore::people() const
{
    return m_database.read([](Connection& connection) {
        QList<Person> people;
        auto row = connection.query(kPeople);
        while (row.next())
            people.append(readPerson(row));
        return people;
    });
}

Result<Person> PersonStore::named(const QString& name) const
{
    return m_database.read([&name](Connection& connection) {
        auto row = connection.query(kNamed, {name.simplified().normalized(QString::NormalizationForm_C)});
        if (!row.next()) {
            throw Refusal{
                {Error::Code::NotFound,
                 Text::tr("Nobody here is called “%1”. Add them with “holdfast person add %1”, or see who is "
                          "known with “holdfast person list”.")
                     .arg(name),
                 {}}};
        }
        return readPerson(row);
    });
}

Result<QSet<PersonId>> PersonStore::withPin() const
{
    return m_database.read([](Connection& connection) {
        QSet<PersonId> people;
        auto row = connection.query(kWithPin);
        while (row.next())
            people.insert(PersonId(row.uid(0)));
        return people;
    });
}

Result<std::optional<StoredPin>> PersonStore::pinOf(const PersonId& id) const
{
    return m_database.read([&id](Connection& connection) -> std::optional<StoredPin> {
        auto row = connection.query(kPin, {bindUid(id.uid())});
        if (!row.next())
            return std::nullopt;
        StoredPin pin{row.text(0), static_cast<int>(row.integer(1)), std::nullopt};
        if (!row.isNull(2))
            pin.lastFailedAt = row.instant(2);
        return pin;
    });
}

Done PersonStore::noteWrongPin(const PersonId& id, Instant now)
{
    const auto noted = m_database.transact([&](Connection& connection) {
        return connection.execute(kWrongPin, {bindInstant(now), bindUid(id.uid())});
    });
    return noted ? done() : Done(noted.error());
}

Done PersonStore::noteRightPin(const PersonId& id)
{
    const auto noted = m_database.transact(
        [&](Connection& connection) { return connection.execute(kRightPin, {bindUid(id.uid())}); });
    return noted ? done() : Done(noted.error());
}

void applyPersonAdded(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = QJsonDocument::fromJson(draft.publicPart).object();
    const QString name = payload.value("name"_L1).toString();
    if (connection.query(kNamed, {name}).next()) {
        throw Refusal{{Error::Code::Conflict,
                       Text::tr("There is somebody called “%1” already. Add something that tells them apart.")
                           .arg(name),
                       {}}};
    }
    connection.execute(kInsertPerson,
                       {bindUid(draft.subject.uid), name, payload.value("role"_L1).toString()});
}

void applyPinSet(Connection& connection, const EntryDraft& draft)
{
    connection.execute(kSetPin, {bindUid(draft.subject.uid), QString::fromUtf8(draft.privatePart),
                                 bindInstant(draft.occurredAt)});
}

void requirePinMayChange(Connection& connection, const PersonId& id, const QString& name, bool isByOwner)
{
    if (isByOwner || !connection.query(kPin, {bindUid(id.uid())}).next())
        return;
    throw Refusal{
        {Error::Code::NotPermitted,
         Text::tr("%1 has a PIN already. Only %1 can replace it: act as %1 (--as) with the present PIN.")
             .arg(name),
         {}}};
}

EntryDraft draftPersonAdded(const Person& person, const Actor& author, Instant now)
{
    return {EntryId(mintUid(now)),
            {u"person"_s, person.id().uid()},
            entry_kind::kPersonAdded,
            now,
            author,
            std::nullopt,
            std::nullopt,
            1,
            toJson({{u"name"_s, person.name()}, {u"role"_s, person.role()}}),
            {}};
}

EntryDraft draftPinSet(const Person& person, const QString& hash, const Actor& author, Instant now)
{
    return {EntryId(mintUid(now)),
            {u"person"_s, person.id().uid()},
            entry_kind::kPinSet,
            now,
            author,
            std::nullopt,
            std::nullopt,
            1,
            toJson({{u"name"_s, person.name()}}),
            hash.toUtf8()};
}

}  // namespace holdfast
