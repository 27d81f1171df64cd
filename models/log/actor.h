// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/strong_id.h"

#include <QString>

#include <optional>

namespace holdfast {

using PersonId = StrongId<struct PersonTag>;

/// How sure Holdfast is that the author is who the entry says. Stored by number: never renumber.
/// Reports print it and claim no more.
enum class Assurance {
    Stated = 0,    ///< The person at the keyboard said so.
    Pin = 1,       ///< The person's PIN was given.
    Automatic = 2  ///< The program itself; there is no person.
};

/// A person as an entry names them: by uid and by the name they had then, never by number.
struct NamedPerson {
    PersonId id;
    QString name;

    friend bool operator==(const NamedPerson&, const NamedPerson&) = default;
};

/// Who acts, in which role, and how that is known.
struct Actor {
    std::optional<NamedPerson> person;  ///< Absent exactly when the assurance is Automatic.
    QString role;                       ///< Role acted in; empty when none was named.
    Assurance assurance = Assurance::Automatic;

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// "stated", "pin", "automatic": as machine-readable output has it. Never changes.
QString keyword(Assurance assurance);
/// The person's name, or "Holdfast" for the program itself.
QString nameOf(const Actor& actor);

}  // namespace holdfast
