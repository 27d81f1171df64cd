// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// What the options that every command has came to.
struct GlobalOptions {
    QString dataFolder;  ///< Absolute.
    std::optional<QString> person;
    QString role;  ///< Empty when none was named.
    std::optional<QString> second;
    QStringList pins;                         ///< As read from --pin-fd; an empty line stands for no PIN.
    QTimeZone zone;                           ///< What --timezone says, else the machine's.
    bool isZoneGiven = false;                 ///< Without it the contract's zone is used where there is one.
    QString service;                          ///< Code that --service names; empty: the only one.
    QString language = QStringLiteral("en");  ///< Of what is printed and entered: "zh" or "en".
    bool isJson = false;

    /// The PIN of who acts (0) or confirms (1), where one was given.
    std::optional<QString> pin(int place) const
    {
        return place < pins.size() && !pins.at(place).isEmpty() ? std::optional(pins.at(place))
                                                                : std::nullopt;
    }
};

/// InvalidValue is an error of usage. Reads the PINs from their descriptor.
Result<GlobalOptions> readGlobalOptions(const QMap<QString, QStringList>& options);

/// The language for messages: what --lang says, else the system's where there is a translation, else English.
Result<QString> languageFrom(const QMap<QString, QStringList>& options);

}  // namespace holdfast
