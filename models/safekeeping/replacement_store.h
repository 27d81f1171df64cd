// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safekeeping/restore_store.h"

namespace holdfast {

/// Puts a prepared database in the place of records.db, so that a power cut leaves the old or the new one.
///
/// prepare() copies what is live now, where it can be read; the caller then makes the file path(); finish()
/// lets it start a new device with an entry of its own, verifies it, and puts it in place: by one transaction
/// into the live file where that can be opened, else by setting the damaged one aside.
class Replacement {
public:
    explicit Replacement(const ReplaceContext& context);
    ~Replacement();
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    /// SchemaTooNew and Locked are refused; a damaged, foreign or missing live file is not.
    Done prepare();
    /// Where the caller puts the new content; nothing is there yet.
    QString path() const { return m_path; }

    const std::optional<Checkpoint>& liveHead() const { return m_liveHead; }
    const std::optional<QString>& safetyCopy() const { return m_safetyCopy; }
    const std::optional<QString>& setAside() const { return m_setAside; }

    /// Appends an entry of `kind` about the new device, verifies and puts in place. The answer is its
    /// checkpoint.
    Result<Checkpoint> finish(const QString& kind, const QByteArray& publicPart, bool mustLogsHold = true);

    /// From now on the live file is taken for damaged, whatever it looks like.
    void distrustLive();

private:
    Result<Checkpoint> startDevice(Database& next, const QString& kind, const QByteArray& publicPart);
    Done putInPlace();
    Done moveLiveAside();

    const ReplaceContext& m_context;
    QString m_stamp;
    QString m_path;
    std::optional<OpenRecords> m_live;
    std::optional<Checkpoint> m_liveHead;
    std::optional<QString> m_safetyCopy;
    std::optional<QString> m_setAside;
};

}  // namespace holdfast
