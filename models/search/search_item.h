// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// What can be found, in the order in which equals are shown.
enum class SearchKind { Command, Contact, Incident, Plan, Step, Entry };

/// Something that can be found, and where it is.
struct SearchItem {
    SearchKind kind = SearchKind::Command;
    QString page;       ///< Name of the page that shows it; empty for a command.
    QString subject;    ///< What the page opens: "DB-01/D05", "INC-2026-001#12"; of a command, its keyword.
    QString title;      ///< The first line.
    QString detail;     ///< The second line: where it belongs.
    QStringList names;  ///< Other names it goes by: codes, other languages, the people who hold a role.
    QString text;       ///< Searched, and shown only in part.
    QString number;     ///< Of a contact: what is dialled or written to. Of a command: its keys.
    std::optional<Instant> when;  ///< The later, the higher among equals.

    friend bool operator==(const SearchItem&, const SearchItem&) = default;
};

}  // namespace holdfast

Q_DECLARE_METATYPE(holdfast::SearchItem)
