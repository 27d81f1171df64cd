// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/log/actor.h"

#include <QString>

namespace holdfast {

/// Somebody who may be named as acting. Contact channels are not part of it.
class Person {
public:
    /// Refused when `name` is blank; `role` is the role acted in when none is named, and may be empty.
    static Result<Person> make(PersonId id, const QString& name, const QString& role);

    const PersonId& id() const { return m_id; }
    const QString& name() const { return m_name; }
    const QString& role() const { return m_role; }

    friend bool operator==(const Person&, const Person&) = default;

private:
    Person(PersonId id, QString name, QString role)
        : m_id(id), m_name(std::move(name)), m_role(std::move(role))
    {
    }

    PersonId m_id;
    QString m_name;
    QString m_role;
};

/// Whether `second` may confirm what `author` does: another person, whose PIN was given (architecture.md,
/// "Who acts").
Done checkSecondPerson(const Actor& author, const Actor& second);

}  // namespace holdfast
