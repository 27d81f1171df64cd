// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/core/result.h"
#include "models/log/entry.h"

#include <QList>
#include <QString>

namespace holdfast {

/// Entries that the data folder's disk refused, kept in memory and, where that is possible, each in a file of
/// its own in the user's state folder until it could be written. Used on the storage thread only.
///
/// The files are of mode 0600 and hold the entries in full, private parts included; each is removed as soon
/// as its entry stands in the log. Several processes may share the folder: writing a draft twice gives one
/// entry.
class Outbox {
public:
    /// Reads what an earlier process left in `folder`. An empty path keeps entries in memory only.
    Outbox(Disk& disk, QString folder);

    bool isEmpty() const { return m_drafts.isEmpty(); }
    /// Oldest first.
    const QList<EntryDraft>& drafts() const { return m_drafts; }

    /// Keeps `draft`. The Error says that it is in memory only: the state folder could not be written either.
    Done keep(const EntryDraft& draft);
    /// To be called once the first draft stands in the log.
    Done removeFirst();

private:
    QString pathOf(const EntryDraft& draft) const;

    Disk& m_disk;
    QString m_folder;
    QList<EntryDraft> m_drafts;
};

/// One draft as JSON, and back; absent when the text is not one.
QByteArray draftToJson(const EntryDraft& draft);
std::optional<EntryDraft> draftFromJson(const QByteArray& text);

}  // namespace holdfast
