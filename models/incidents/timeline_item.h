// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/evidence_file.h"
#include "models/incidents/decide.h"

#include <QMetaType>
#include <QTimeZone>

#include <vector>

namespace holdfast {

/// An act that is on its way to the disk, or that the disk refused: shown with the entries that are there.
struct UnsavedAct {
    Act act;
    Actor author;
    Instant since;
    bool isRefusedByDisk = false;  ///< NOT SAVED: kept, and tried again.
};

/// A line of a timeline, ready to be shown. Texts are in the language asked for.
struct TimelineItem {
    enum class Saving { Saved, Saving, NotSaved };

    int number = 0;  ///< As people call it, "#12": its place in log order, from 1; 0 while it is not saved.
    Instant occurredAt;
    Instant recordedAt;
    QString author;  ///< See authorOf().
    Assurance assurance = Assurance::Automatic;
    QString kind;  ///< See timelineKind().
    QString sentence;
    QString before;  ///< What it said before it was corrected; empty when its words are the first ones.
    std::optional<Instant> occurredBefore;  ///< When it was said to have happened before it was corrected.
    bool isLate = false;
    bool isVoid = false;  ///< Withdrawn: it has no effect.
    QString conflict;     ///< Why it does not count beside another; empty when it does, or once settled.
    QString precision;    ///< "approx", "date", "secondary"; empty when exact or not said.
    Saving saving = Saving::Saved;
    std::optional<EvidenceFile> evidence;  ///< The file that it brings.

    bool isCorrected() const { return !before.isEmpty() || occurredBefore.has_value(); }
};

/// The entry at `position` of `state`, in log order from 0.
TimelineItem timelineItem(const IncidentState& state, int position, const QString& language);
TimelineItem timelineItem(const IncidentState& state, const UnsavedAct& act, const QString& language);

/// Who did what the entry says; empty for a line of an imported timeline, whose author is not known.
QString authorOf(const IncidentState& state, const IncidentEntry& entry);

/// One line of plain text: time, number, author, kind, words and what is to be known about it.
QString plainLine(const TimelineItem& item, const QTimeZone& zone);
/// What is to be known about it beside its words: "entered 03:40", "it said “…”" …
QStringList remarksOn(const TimelineItem& item, const QTimeZone& zone);

/// When the entry at `position` happened, with its correction.
Instant occurredAt(const IncidentState& state, int position);
/// Positions of all entries by when they happened; of the same moment in log order.
std::vector<int> timelineOrder(const IncidentState& state);

}  // namespace holdfast

Q_DECLARE_METATYPE(holdfast::TimelineItem)
