// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usage(const QString& message)
{
    return {Error::Code::Usage, message, {}};
}

const OptionSpec* find(const QList<OptionSpec>& options, const QString& name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&name](const OptionSpec& option) { return option.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

const CommandSpec* findCommand(const QStringList& words, const QList<CommandSpec>& commands)
{
    const auto named = [&words](const CommandSpec& command) {
        const QStringList name = command.name.split(u' ');
        return words.size() >= name.size() && words.mid(0, name.size()) == name;
    };
    // Names of two words go before those of one, so that "person add" is not taken for "person".
    const CommandSpec* best = nullptr;
    for (const CommandSpec& command : commands) {
        if (named(command) && (best == nullptr || command.name.size() > best->name.size()))
            best = &command;
    }
    return best;
}

/// Divides words and options; options that take a value are known from `known`.
struct Split {
    QStringList words;
    QMap<QString, QStringList> options;
};

Result<Split> split(const QStringList& words, const QList<OptionSpec>& known)
{
    Split parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == "--"_L1) {
            parts.words += words.mid(i + 1);
            break;
        }
        if (!word.startsWith("--"_L1)) {
            parts.words.append(word);
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const OptionSpec* option = find(known, name);
        if (option == nullptr)
            return usage(Text::tr("There is no option --%1. See “holdfast --help”.").arg(name));
        const bool hasInline = word.contains(u'=');
        if (option->value.isEmpty()) {
            if (hasInline)
                return usage(Text::tr("The option --%1 takes no value.").arg(name));
            parts.options[name].append(QString());
        } else if (hasInline) {
            parts.options[name].append(word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            parts.options[name].append(words.at(++i));
        } else {
            return usage(Text::tr("The option --%1 needs a value: --%1 %2.").arg(name, option->value));
        }
    }
    return parts;
}

/// An option means what the command that the words name says it does: "--days" takes a number in one command
/// and none in another.
Result<Split> splitForCommand(const QStringList& words, const QList<CommandSpec>& commands)
{
    QList<OptionSpec> known = globalOptions();
    for (const CommandSpec& command : commands)
        known += command.options;
    const CommandSpec* named = nullptr;
    for (const CommandSpec& command : commands) {
        const auto parts = split(words, command.options + known);
        const bool isNamed = parts && findCommand(parts->words, commands) == &command;
        if (isNamed && (named == nullptr || command.name.size() > named->name.size()))
            named = &command;
    }
    return split(words, named != nullptr ? named->options + known : known);
}

Done checkFits(const Invocation& invocation, const Split& parts)
{
    const CommandSpec& command = *invocation.command;
    for (auto it = parts.options.cbegin(); it != parts.options.cend(); ++it) {
        if (find(globalOptions(), it.key()) == nullptr && find(command.options, it.key()) == nullptr)
            return usage(
                Text::tr("“%1” has no option --%2. See “holdfast %1 --help”.").arg(command.name, it.key()));
    }
    const auto count = invocation.arguments.words.size();
    if (count < command.leastWords && !invocation.globals.contains(u"help"_s))
        return usage(
            Text::tr("Something is missing. Usage: holdfast %1 %2").arg(command.name, command.usage));
    if (count > command.mostWords)
        return usage(Text::tr("“%1” is too much. Usage: holdfast %2 %3")
                         .arg(invocation.arguments.words.at(command.mostWords), command.name, command.usage));
    return done();
}

}  // namespace

QList<OptionSpec> globalOptions()
{
    return {
        {u"data"_s, u"DIR"_s, Text::tr("the data folder")},
        {u"service"_s, u"CODE"_s, Text::tr("the service that is meant, where there are several")},
        {u"as"_s, u"PERSON[/ROLE]"_s, Text::tr("who acts, and in which role; remembered")},
        {u"second"_s, u"PERSON"_s, Text::tr("who confirms, where an act needs a second person")},
        {u"pin-fd"_s, u"N"_s,
         Text::tr("read PINs from this descriptor, a line each: who acts, then who confirms")},
        {u"lang"_s, u"zh_CN|en"_s, Text::tr("language of messages")},
        {u"timezone"_s, u"ZONE"_s, Text::tr("zone in which times are printed, for example Asia/Shanghai")},
        {u"json"_s, {}, Text::tr("print one JSON document and nothing else")},
        {u"help"_s, {}, Text::tr("print this help")},
        {u"version"_s, {}, Text::tr("print the program's version")},
    };
}

Result<Invocation> takeApart(const QStringList& words, const QList<CommandSpec>& commands)
{
    auto parts = splitForCommand(words, commands);
    if (!parts)
        return parts.error();
    Invocation invocation{{}, nullptr, {parts->words, {}}};
    for (auto it = parts->options.cbegin(); it != parts->options.cend(); ++it) {
        if (find(globalOptions(), it.key()) != nullptr)
            invocation.globals.insert(it.key(), it.value());
        else
            invocation.arguments.options.insert(it.key(), it.value());
    }
    if (parts->words.isEmpty())
        return invocation;
    invocation.command = findCommand(parts->words, commands);
    if (invocation.command == nullptr) {
        // The first word of a family ("duty") with --help lists the family.
        const QString first = parts->words.first();
        const bool isFamily =
            std::any_of(commands.cbegin(), commands.cend(), [&first](const CommandSpec& command) {
                return command.name.startsWith(first + u' ');
            });
        if (isFamily && invocation.globals.contains(u"help"_s))
            return invocation;
        return usage(
            Text::tr("There is no command “%1”. See “holdfast --help”.").arg(parts->words.join(u' ')));
    }
    invocation.arguments.words = parts->words.mid(invocation.command->name.count(u' ') + 1);
    if (auto fits = checkFits(invocation, parts.value()); !fits)
        return fits.error();
    return invocation;
}

}  // namespace holdfast
