// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "models/core/result.h"

#include <QStringList>

namespace holdfast {

/// A command line, taken apart.
struct Invocation {
    QMap<QString, QStringList> globals;  ///< Options that every command has, by name.
    const CommandSpec* command;          ///< Of the commands given; null when none was named.
    Arguments arguments;
};

/// Options that every command has; their place on the line is free.
QList<OptionSpec> globalOptions();

/// Takes `words` (without the program's name) apart. InvalidValue is an error of usage and says which word is
/// wrong. An option's value follows it as the next word or after "="; "--" ends the options.
Result<Invocation> takeApart(const QStringList& words, const QList<CommandSpec>& commands);
/// The answer would point into a list that is gone.
Result<Invocation> takeApart(const QStringList& words, QList<CommandSpec>&& commands) = delete;

}  // namespace holdfast
