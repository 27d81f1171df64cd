// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace holdfast {

class CommandContext;

/// What the words after the command's name said.
struct Arguments {
    QStringList words;                   ///< What is not an option, in order.
    QMap<QString, QStringList> options;  ///< By name without "--"; each value as often as it was given.

    bool has(const QString& name) const { return options.contains(name); }
    std::optional<QString> value(const QString& name) const
    {
        return has(name) ? std::optional(options.value(name).last()) : std::nullopt;
    }
};

/// What a command has to say.
struct CommandAnswer {
    QJsonObject json;   ///< The document that --json prints.
    QString text;       ///< The same for a person.
    bool holds = true;  ///< False: what was checked does not hold (exit status 1).
};

/// An option of one command.
struct OptionSpec {
    QString name;   ///< Without "--".
    QString value;  ///< What stands for its value in the help; empty for an option without one.
    QString help;   ///< Translated.
};

/// A command of the command line; it only translates between words and services.
struct CommandSpec {
    QString name;        ///< One or two words, "duty done".
    QString usage;       ///< What may follow the name.
    QString help;        ///< Translated; one sentence.
    QString example;     ///< A line that works.
    int leastWords = 0;  ///< How many words must and may follow the name.
    int mostWords = 0;
    QList<OptionSpec> options;
    std::function<Result<CommandAnswer>(CommandContext&, const Arguments&)> run;
};

}  // namespace holdfast
