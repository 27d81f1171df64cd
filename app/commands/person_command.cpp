// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<CommandAnswer> listPeople(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto people = await(session.value()->identity().people());
    if (!people)
        return people.error();
    QJsonArray list;
    QString text;
    for (const Person& person : people.value()) {
        list.append(QJsonObject{{u"name"_s, person.name()}, {u"role"_s, person.role()}});
        text += person.name() + (person.role().isEmpty() ? QString() : u" / "_s + person.role()) + u'\n';
    }
    if (list.isEmpty())
        text = Text::tr("Nobody is entered yet. Add the first with “holdfast person add NAME”.");
    return CommandAnswer{{{u"people"_s, list}}, text};
}

Result<CommandAnswer> addPerson(CommandContext& context, const Arguments& arguments)
{
    const auto author = context.actorOrProgram();
    if (!author)
        return author.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const QString name = arguments.words.first();
    const auto added = await(session.value()->identity().addPerson(
        name, arguments.value(u"role"_s).value_or(QString()), author.value()));
    if (!added)
        return added.error();
    return CommandAnswer{{{u"name"_s, name}, {u"seq"_s, static_cast<qint64>(added->seq)}},
                         Text::tr("%1 can act now.").arg(name)};
}

Result<CommandAnswer> setPin(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    IdentityService& identity = session.value()->identity();
    const auto person = await(identity.named(arguments.words.first()));
    if (!person)
        return person.error();
    // A first PIN comes alone; a new one comes after the present one.
    const QStringList& pins = context.options().pins;
    const bool isReplacing = context.options().pin(1).has_value();
    if (!context.options().pin(0)) {
        return Error{Error::Code::NotPermitted,
                     Text::tr("Give the PIN through --pin-fd; to replace one, the present PIN on the first "
                              "line and the new "
                              "one on the second."),
                     {}};
    }
    Actor author;
    if (isReplacing) {
        auto proven = await(identity.actAs(person->name(), {}, pins.at(0)));
        if (!proven)
            return proven.error();
        author = proven.value();
    } else {
        author = {NamedPerson{person->id(), person->name()}, person->role(), Assurance::Stated};
    }
    const auto set = await(identity.setPin(person.value(), isReplacing ? pins.at(1) : pins.at(0), author));
    if (!set)
        return set.error();
    return CommandAnswer{{{u"name"_s, person->name()}},
                         Text::tr("The PIN of %1 is set.").arg(person->name())};
}

}  // namespace

QList<CommandSpec> personCommands()
{
    return {{u"person list"_s,
             {},
             Text::tr("Lists who may act."),
             u"holdfast person list"_s,
             0,
             0,
             {},
             &listPeople},
            {u"person add"_s,
             u"NAME [--role ROLE]"_s,
             Text::tr("Adds somebody who may act."),
             u"holdfast person add \"李明\" --role 运维工程师"_s,
             1,
             1,
             {{u"role"_s, u"ROLE"_s, Text::tr("the role they act in")}},
             &addPerson},
            {u"person pin"_s,
             u"NAME --pin-fd N"_s,
             Text::tr("Sets somebody's PIN, or replaces it: the present one on the first line, the new one "
                      "on the second."),
             u"holdfast person pin \"李明\" --pin-fd 3 3<pin.txt"_s,
             1,
             1,
             {},
             &setPin}};
}

}  // namespace holdfast
