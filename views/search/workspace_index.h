// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_index.h"
#include "models/search/search_items.h"

#include <QHash>
#include <QObject>

namespace holdfast {

class Workspace;

/// The search index of what the workspace shows. It is built when it is first asked for, not when the window
/// starts, and then follows: a change costs nothing until somebody searches, and an entry more costs only
/// that entry. Entries of past incidents are read one incident after the other and arrive a moment later.
class WorkspaceIndex final : public QObject {
    Q_OBJECT

public:
    /// `workspace` is not owned and must outlive the index.
    explicit WorkspaceIndex(Workspace& workspace, QObject* parent = nullptr);

    void setCommands(const QList<PaletteCommand>& commands);
    /// Everything is made anew in the language of now.
    void invalidate();
    /// The index as of now.
    const SearchIndex& index();

signals:
    /// Another search may find something else.
    void changed();

private:
    /// Which entries of an incident are in the index already.
    struct Known {
        std::optional<EntryId> last;
        qsizetype count = 0;
    };

    void takeIncidents();
    void takeEntries(const IncidentState& state);
    void readNext();
    void takePlans();
    void takeContacts();

    Workspace& m_workspace;
    SearchIndex m_index;
    QHash<QString, Known> m_known;  ///< By incident.
    QStringList m_unread;           ///< Past incidents whose entries are still to be read.
    bool m_isReading = false;
    QHash<QString, QString> m_digests;  ///< Of the plans in the index, by code.
    QList<PaletteCommand> m_commands;
    bool m_hasNewCommands = false;
    bool m_hasNewIncidents = true;
    bool m_hasNewRecords = true;
};

}  // namespace holdfast
