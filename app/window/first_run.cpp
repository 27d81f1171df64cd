// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_run.h"

#include "app/sample_entry.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FirstRun)
};

Result<FirstRunOutcome> beginSample(const Session::World& world, Session& session, const DataFolder& folder)
{
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(toMs(world.time.now()), QTimeZone::systemTimeZone()).date();
    if (const auto entered = enterSample(session, today); !entered)
        return entered.error();
    const SampleLead lead = sampleLead();
    return FirstRunOutcome{folder, lead.name, lead.role, {}};
}

Result<FirstRunOutcome> beginOwn(Session& session, const DataFolder& folder, const OwnBeginning& own,
                                 const DocumentBody& body)
{
    IdentityService& identity = session.identity();
    if (const auto added = await(identity.addPerson(own.person, own.role, Actor{})); !added)
        return added.error();
    auto author = await(identity.actAs(own.person, own.role, std::nullopt));
    if (!author)
        return author.error();
    if (!own.pin.isEmpty()) {
        const auto person = await(identity.named(own.person));
        if (!person)
            return person.error();
        if (const auto set = await(identity.setPin(person.value(), own.pin, author.value())); !set)
            return set.error();
    }
    const RevisionNote note{u"V1.0"_s, Text::tr("entered at the first start")};
    if (const auto drafted = await(session.documents().draft(u"ORG"_s, body, note, author.value())); !drafted)
        return drafted.error();
    return FirstRunOutcome{folder, author->person->name, author->role, {}};
}

Result<FirstRunOutcome> useExisting(const Session::World& world, const DataFolder& folder)
{
    if (const auto session = Session::open(world, folder); !session)
        return session.error();
    return FirstRunOutcome{folder, {}, {}, {}};
}

/// Takes back what createRecords() made, where nothing could be put in it.
void removeEmpty(const Session::World& world, const DataFolder& folder)
{
    for (const QString& file : {folder.records(), QString(folder.records() + u"-journal"_s)})
        [[maybe_unused]] const auto removed = world.disk.remove(file);
}

}  // namespace

Result<FirstRunOutcome> beginWith(const Session::World& world, const DataFolder& folder,
                                  const FirstRunChoice& choice)
{
    if (choice.kind == FirstRunChoice::Kind::ExistingFolder)
        return useExisting(world, DataFolder(choice.path));
    std::optional<DocumentBody> body;
    if (choice.kind == FirstRunChoice::Kind::Own) {
        // What can be wrong with it is found before anything is made.
        const auto organisation = draftOrganisation(choice.own.basics);
        if (!organisation)
            return organisation.error();
        const auto made = DocumentBody::make(organisation.value());
        if (!made)
            return made.error();
        body = made.value();
    }
    if (const auto created = Session::create(world, folder); !created)
        return created.error();
    Result<FirstRunOutcome> outcome = [&]() -> Result<FirstRunOutcome> {
        if (choice.kind == FirstRunChoice::Kind::Restore) {
            const auto report = Session::restore(world, folder, choice.path, Actor{});
            if (!report)
                return report.error();
            return FirstRunOutcome{folder, {}, {}, report->missingEvidence};
        }
        const auto session = Session::open(world, folder);
        if (!session)
            return session.error();
        return body ? beginOwn(*session.value(), folder, choice.own, *body)
                    : beginSample(world, *session.value(), folder);
    }();
    // What the disk refused is kept and will be written into this file.
    if (!outcome && outcome.error().code != Error::Code::NotSaved)
        removeEmpty(world, folder);
    return outcome;
}

}  // namespace holdfast
