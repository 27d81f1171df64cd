// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/log/log_store.h"
#include "models/log/outbox.h"
#include "models/storage/storage_thread.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace holdfast {

/// Brings the tables up to date with an entry of one kind, in the transaction that appends it. May throw as
/// store bodies do; then neither is written. Kept with the entry when the disk refuses, so it must read the
/// draft only.
using Projection = std::function<void(Connection&, const EntryDraft&)>;

/// The way into the log for whoever acts. Lives on the GUI thread, never blocks it.
///
/// An act is shown as saving, then saved; when the disk refuses, as not saved: then it is kept and written
/// again, in order, before anything later and every few seconds.
class LogService final : public QObject {
    Q_OBJECT

public:
    /// How an act ended: where it stands, or that it is kept but NOT SAVED.
    using Recorded = Result<LogPlace>;

    /// None of the references is owned; all must outlive the service. `outboxFolder` lies in the user's state
    /// folder.
    LogService(StorageThread& storage, Disk& disk, const TimeSource& time, InstallationIdentity installation,
               QString outboxFolder, QObject* parent = nullptr);

    /// To be called while the application is put together, before the first act.
    void setProjection(const QString& entryKind, Projection projection);

    /// Appends `draft` and what its kind changes, in one transaction. `condition` is asked inside it, on the
    /// state as it is then, and refuses by throwing Refusal; it is not asked again for an act that was kept.
    /// Ends in exactly one of saved(), notSaved() and refused(), on this thread, after the future.
    QFuture<Recorded> record(const EntryDraft& draft, const std::function<void(Connection&)>& condition = {});

    /// The same for a service that acts on a thread of its own, which waits here for the answer. Never on the
    /// storage thread of the log itself.
    Recorded recordAndWait(const EntryDraft& draft, const std::function<void(Connection&)>& condition = {});

    /// Appends what `decide` answers, and what those kinds change, in one transaction; `decide` reads the
    /// state as it is inside it and refuses by throwing Refusal. The answer is the place of the last entry;
    /// an empty list changes nothing and answers where the log stands. Where the disk refuses, all are kept
    /// in order.
    QFuture<Recorded> recordDecided(std::function<QList<EntryDraft>(Connection&)> decide);

    /// What was decided on a state that the disk does not have yet: `decide` is given what waits as well, and
    /// nothing that people say is refused because the disk refuses. All of it is kept, in order.
    using DecideOn = std::function<QList<EntryDraft>(Connection&, const QList<EntryDraft>& waiting)>;
    QFuture<Recorded> recordDecidedOn(DecideOn decide);

    /// What is kept and not in the log, oldest first. To be read on the storage thread only.
    std::shared_ptr<const Outbox> outbox() const;

    /// Writes what was kept. The future has the number of entries that are still not saved.
    QFuture<Result<int>> retry();
    /// How many entries are kept and not in the log.
    QFuture<Result<int>> countNotSaved();
    /// Changes whenever another program has written to the data folder.
    QFuture<Result<qint64>> foreignVersion();

    QFuture<Result<QList<LogPlace>>> heads();
    QFuture<Result<QList<StoredEntry>>> entries();
    QFuture<Result<QList<StoredEntry>>> entriesAbout(const QUuid& subject);
    /// For good: an irreversible act, which `second` confirms (see checkSecondPerson). The entry that says so
    /// has the reason.
    QFuture<Result<LogPlace>> erasePrivatePart(const EntryId& erased, const QString& reason,
                                               const Actor& author, const Actor& second);

    const LogContext& context() const { return m_context; }

signals:
    void saving(holdfast::EntryId id);
    void saved(holdfast::EntryId id, const holdfast::LogPlace& place);
    void notSaved(holdfast::EntryId id, const holdfast::Error& error);
    void refused(holdfast::EntryId id, const holdfast::Error& error);
    /// What was kept was tried again; `left` entries are still not saved.
    void retried(int left);

private:
    /// What is used on the storage thread; shared so that a job outlives the service.
    struct Writer;

    QFuture<Recorded> write(const EntryDraft& draft, const std::function<void(Connection&)>& condition);
    void announce(const EntryId& id, const Recorded& answer);

    StorageThread& m_storage;
    LogContext m_context;
    std::shared_ptr<Writer> m_writer;
    QTimer m_retryTimer;
};

}  // namespace holdfast
