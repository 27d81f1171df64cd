// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

}  // namespace

Result<Person> Person::make(PersonId id, const QString& name, const QString& role)
{
    const QString clean = name.simplified().normalized(QString::NormalizationForm_C);
    if (clean.isEmpty())
        return Error{
            Error::Code::InvalidValue, Text::tr("The name is missing. Enter the person's name."), {}};
    if (clean.contains(QLatin1Char('/'))) {
        return Error{Error::Code::InvalidValue,
                     Text::tr("A name cannot contain “/”, which divides name and role. Write it without."),
                     {}};
    }
    return Person(id, clean, role.simplified().normalized(QString::NormalizationForm_C));
}

Done checkSecondPerson(const Actor& author, const Actor& second)
{
    if (!second.person || (author.person && author.person->id == second.person->id)) {
        return Error{Error::Code::NotPermitted,
                     Text::tr("This act needs a second person. Ask somebody else to confirm it (--second)."),
                     {}};
    }
    if (second.assurance != Assurance::Pin) {
        return Error{
            Error::Code::NotPermitted,
            Text::tr(
                "%1 must confirm with their own PIN. Give it through --pin-fd, after the first person's.")
                .arg(second.person->name),
            {}};
    }
    return done();
}

}  // namespace holdfast
