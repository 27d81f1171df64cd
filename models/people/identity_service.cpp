// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/identity_service.h"

#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/people/person_store.h"
#include "models/vault/pin.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

/// A future that holds `answer` already.
template <class Answer>
QFuture<Answer> ready(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

Error noPin(const Person& person)
{
    return {Error::Code::NotPermitted,
            Text::tr("%1 has no PIN yet. Set one with “holdfast person pin %1”.").arg(person.name()),
            {}};
}

Error mustWait(const Person& person, std::chrono::seconds wait)
{
    return {Error::Code::NotPermitted,
            Text::tr("Too many wrong PINs for %1. Wait %2 seconds, then try again.")
                .arg(person.name())
                .arg(wait.count()),
            {}};
}

Done checkPin(PersonStore& store, const Person& person, const QString& pin, Instant now)
{
    const auto stored = store.pinOf(person.id());
    if (!stored)
        return stored.error();
    if (!stored.value())
        return noPin(person);
    const StoredPin& known = *stored.value();
    if (const auto wait = pinWait(known.failures, known.lastFailedAt, now); wait.count() > 0)
        return mustWait(person, wait);
    if (isPinOf(known.hash, pin))
        return known.failures == 0 ? done() : store.noteRightPin(person.id());
    if (auto noted = store.noteWrongPin(person.id(), now); !noted)
        return noted;
    return Error{Error::Code::NotPermitted,
                 Text::tr("That is not the PIN of %1. Nothing was done.").arg(person.name()),
                 {}};
}

}  // namespace

IdentityService::IdentityService(StorageThread& storage, LogService& log, const TimeSource& time,
                                 QObject* parent)
    : QObject(parent), m_storage(storage), m_log(log), m_time(time)
{
    m_log.setProjection(entry_kind::kPersonAdded, &applyPersonAdded);
    m_log.setProjection(entry_kind::kPinSet, &applyPinSet);
}

QFuture<Result<QList<Person>>> IdentityService::people()
{
    return m_storage.run([](Database& database) { return PersonStore(database).people(); });
}

QFuture<Result<QSet<PersonId>>> IdentityService::withPin()
{
    return m_storage.run([](Database& database) { return PersonStore(database).withPin(); });
}

QFuture<Result<Person>> IdentityService::named(const QString& name)
{
    return m_storage.run([name](Database& database) { return PersonStore(database).named(name); });
}

QFuture<LogService::Recorded> IdentityService::addPerson(const QString& name, const QString& role,
                                                         const Actor& author)
{
    const Instant now = m_time.now();
    const auto person = Person::make(PersonId(mintUid(now)), name, role);
    if (!person)
        return ready(LogService::Recorded(person.error()));
    return m_log.record(draftPersonAdded(person.value(), author, now));
}

QFuture<Result<Actor>> IdentityService::actAs(const QString& name, const QString& role,
                                              const std::optional<QString>& pin)
{
    return m_storage.run([name, role, pin, now = m_time.now()](Database& database) -> Result<Actor> {
        PersonStore store(database);
        const auto person = store.named(name);
        if (!person)
            return person.error();
        if (pin) {
            if (auto checked = checkPin(store, person.value(), *pin, now); !checked)
                return checked.error();
        }
        return Actor{NamedPerson{person->id(), person->name()}, role.isEmpty() ? person->role() : role,
                     pin ? Assurance::Pin : Assurance::Stated};
    });
}

QFuture<LogService::Recorded> IdentityService::setPin(const Person& person, const QString& pin,
                                                      const Actor& author)
{
    const auto hash = hashPin(pin);
    if (!hash)
        return ready(LogService::Recorded(hash.error()));
    const bool isOwn =
        author.person && author.person->id == person.id() && author.assurance == Assurance::Pin;
    return m_log.record(draftPinSet(person, hash.value(), author, m_time.now()),
                        [isOwn, person](Connection& connection) {
                            requirePinMayChange(connection, person.id(), person.name(), isOwn);
                        });
}

}  // namespace holdfast
