// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/pickable_people.h"

#include "models/core/deliver.h"

namespace holdfast {

namespace {

PickedPerson pickable(const Workspace& workspace, const Person& person, bool hasPin)
{
    QString title = person.role();
    if (const auto& organisation = workspace.organisation()) {
        if (const Role* role = organisation->role(person.role()))
            title = role->title.in(workspace.language()).text;
    }
    return {person, hasPin ? title : PersonPicker::tr("%1 (no PIN yet)").arg(title).trimmed(), hasPin};
}

}  // namespace

void readPickablePeople(Workspace& workspace, QObject* context,
                        std::function<void(const Result<QList<PickedPerson>>&)> then)
{
    IdentityService& identity = workspace.services().identity;
    deliver(identity.people(), context, [&workspace, context, then](const Result<QList<Person>>& people) {
        if (!people) {
            then(people.error());
            return;
        }
        deliver(workspace.services().identity.withPin(), context,
                [&workspace, people, then](const Result<QSet<PersonId>>& withPin) {
                    QList<PickedPerson> pickable;
                    for (const Person& person : people.value())
                        pickable.append(
                            holdfast::pickable(workspace, person, withPin && withPin->contains(person.id())));
                    then(pickable);
                });
    });
}

}  // namespace holdfast
