// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace holdfast {

/// What an entry means to the person who skims a timeline.
enum class EntryTone {
    Plain,     ///< Something was said or done.
    Decision,  ///< Somebody decided.
    Good,      ///< Something is back, or reached.
    Warning,   ///< Something may go wrong.
    Bad        ///< Something went wrong.
};

/// All kinds of the timeline (see timelineKind()) that this Holdfast knows, in the order in which a menu
/// shows them: words of people first.
const QStringList& knownTimelineKinds();

/// "decision", "step done" …: for people; an unknown kind as it is.
QString timelineKindName(const QString& kind);

EntryTone toneOf(const QString& timelineKind);

}  // namespace holdfast
