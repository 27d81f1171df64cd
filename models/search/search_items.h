// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_summary.h"
#include "models/organisation/organisation.h"
#include "models/plans/plan.h"
#include "models/search/search_item.h"

#include <QDate>

#include <functional>

namespace holdfast {

/// Something that the program does, as the palette offers it.
struct PaletteCommand {
    QString keyword;   ///< By which it is carried out; never translated.
    QString title;     ///< "Declare activation".
    QString shortcut;  ///< "F9", as keys are written; may be empty.
    QString keywords;  ///< Other words that people may type for it, with blanks between.
};

/// How contacts are shown.
struct ContactView {
    QDate day;                                           ///< Whose holders are meant.
    QString language;                                    ///< Of titles and labels.
    bool isMasked = false;                               ///< See masksContacts().
    std::function<QString(const QString&)> channelName;  ///< Of a kind, for channels without a label.
};

/// Whether numbers are hidden while the incidents `open` run: in a drill, but not when a real incident runs
/// beside it, because then they are needed.
bool masksContacts(const QList<const IncidentState*>& open);

/// The plan, then its steps by title, with challenge, answers and detail. Texts are shown in `language` and
/// found in all.
QList<SearchItem> searchItems(const Plan& plan, const QString& language);
/// One for each duty channel of each role, found by role and holders; a role without any says so.
QList<SearchItem> searchItems(const Organisation& organisation, const ContactView& view);
QList<SearchItem> searchItems(const QList<PaletteCommand>& commands);
/// The incident itself: it opens on the command screen while it runs, else as a past one.
SearchItem searchItem(const IncidentState& state, const QString& language);
/// The same for one that is over.
SearchItem searchItem(const IncidentSummary& past, const QTimeZone& zone, const QString& language);
/// Its entries from the `from`th on, as lines of the timeline.
QList<SearchItem> entrySearchItems(const IncidentState& state, qsizetype from, const QString& language);

}  // namespace holdfast
