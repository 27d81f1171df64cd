// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/log_service.h"

#include "models/core/deliver.h"
#include "models/core/uid.h"
#include "models/log/entry_kinds.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

constexpr auto kRetryEvery = 5s;

/// True where the same write may succeed later.
bool isOfTheDisk(const Error& error)
{
    return error.code == Error::Code::NotSaved || error.code == Error::Code::Locked ||
           error.code == Error::Code::ReadOnly;
}

}  // namespace

namespace {

Error stillWaiting()
{
    return {Error::Code::NotSaved,
            QCoreApplication::translate("Log", "NOT SAVED: earlier entries are still waiting for the disk."),
            {}};
}

}  // namespace

struct LogService::Writer {
    Writer(Disk& disk, const QString& folder, LogContext logContext)
        : outbox(disk, folder), context(std::move(logContext))
    {
    }

    Result<LogPlace> write(Database& database, const EntryDraft& draft,
                           const std::function<void(Connection&)>& condition)
    {
        return database.transact([&](Connection& connection) {
            // A commit may have reached the disk although the disk said otherwise: then all of it is there.
            if (const auto place = findEntry(connection, draft.id))
                return *place;
            if (condition)
                condition(connection);
            const LogPlace place = appendEntry(connection, context, draft);
            const auto projection = projections.constFind(draft.kind);
            if (projection != projections.cend())
                (*projection)(connection, draft);
            return place;
        });
    }

    Result<LogPlace> writeDecided(Database& database, QList<EntryDraft>& drafts,
                                  const std::function<QList<EntryDraft>(Connection&)>& decide)
    {
        return database.transact([&](Connection& connection) {
            drafts = decide(connection);
            std::optional<LogPlace> last;
            for (const EntryDraft& draft : std::as_const(drafts)) {
                last = appendEntry(connection, context, draft);
                const auto projection = projections.constFind(draft.kind);
                if (projection != projections.cend())
                    (*projection)(connection, draft);
            }
            // Nothing to add: where the log stands is the answer.
            return last ? *last : presentPlace(connection);
        });
    }

    /// True when nothing is left. Stops at the first that the disk refuses, so that the order stays.
    bool replay(Database& database)
    {
        while (!outbox.isEmpty()) {
            const EntryDraft& draft = outbox.drafts().first();
            auto written = write(database, draft, {});
            if (!written && !isOfTheDisk(written.error())) {
                // The tables no longer allow what the act changed; what was said stays in the log all the
                // same.
                written = LogStore(database).append(context, draft);
            }
            if (!written)
                return false;
            // The entry is safe; a file that stays behind is found in the log and removed the next time.
            [[maybe_unused]] const auto removed = outbox.removeFirst();
        }
        return true;
    }

    Recorded keep(const EntryDraft& draft, const Error& reason)
    {
        const auto kept = outbox.keep(draft);
        Error error = reason;
        error.code = Error::Code::NotSaved;
        error.message +=
            u' ' +
            (kept ? QCoreApplication::translate("Log", "The entry is kept and will be written as soon as the "
                                                       "disk accepts it.")
                  : QCoreApplication::translate("Log", "The entry is kept in memory only: do not close "
                                                       "Holdfast, and write it down on paper."));
        return error;
    }

    Recorded keepAll(const QList<EntryDraft>& drafts, const Error& reason)
    {
        Recorded answer = reason;
        for (const EntryDraft& draft : drafts)
            answer = keep(draft, reason);
        return answer;
    }

    /// The disk still refuses: decides on what it has and on what waits, and keeps the outcome.
    Recorded keepDecided(Database& database, QList<EntryDraft>& drafts, const DecideOn& decide)
    {
        auto decided =
            database.read([&](Connection& connection) { return decide(connection, outbox.drafts()); });
        if (!decided)
            return decided.error();
        drafts = std::move(decided).value();
        return keepAll(drafts, stillWaiting());
    }

    Outbox outbox;
    LogContext context;
    QHash<QString, Projection> projections;
};

LogService::LogService(StorageThread& storage, Disk& disk, const TimeSource& time,
                       InstallationIdentity installation, QString outboxFolder, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_context{std::move(installation), [&time] { return time.read(); }},
      m_writer(std::make_shared<Writer>(disk, outboxFolder, m_context))
{
    m_retryTimer.setInterval(kRetryEvery);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { retry(); });
}

void LogService::setProjection(const QString& entryKind, Projection projection)
{
    m_writer->projections.insert(entryKind, std::move(projection));
}

QFuture<LogService::Recorded> LogService::write(const EntryDraft& draft,
                                                const std::function<void(Connection&)>& condition)
{
    return m_storage.run([writer = m_writer, draft, condition](Database& database) -> Recorded {
        if (!writer->replay(database))
            return writer->keep(
                draft, {Error::Code::NotSaved,
                        QCoreApplication::translate("Log", "NOT SAVED: earlier entries are still waiting."),
                        {}});
        auto written = writer->write(database, draft, condition);
        return written || written.error().code != Error::Code::NotSaved
                   ? written
                   : writer->keep(draft, written.error());
    });
}

QFuture<LogService::Recorded> LogService::record(const EntryDraft& draft,
                                                 const std::function<void(Connection&)>& condition)
{
    emit saving(draft.id);
    auto future = write(draft, condition);
    deliver(future, this, [this, id = draft.id](const Recorded& answer) { announce(id, answer); });
    return future;
}

LogService::Recorded LogService::recordAndWait(const EntryDraft& draft,
                                               const std::function<void(Connection&)>& condition)
{
    QMetaObject::invokeMethod(
        this, [this, id = draft.id] { emit saving(id); }, Qt::QueuedConnection);
    auto future = write(draft, condition);
    future.waitForFinished();
    const Recorded answer = future.result();
    QMetaObject::invokeMethod(
        this, [this, id = draft.id, answer] { announce(id, answer); }, Qt::QueuedConnection);
    return answer;
}

QFuture<LogService::Recorded> LogService::recordDecided(std::function<QList<EntryDraft>(Connection&)> decide)
{
    return recordDecidedOn(
        [decide = std::move(decide)](Connection& connection, const QList<EntryDraft>& waiting) {
            // What is decided here depends on what waits; nobody may decide on a state that lacks it.
            if (!waiting.isEmpty())
                throw Refusal{stillWaiting()};
            return decide(connection);
        });
}

QFuture<LogService::Recorded> LogService::recordDecidedOn(DecideOn decide)
{
    auto drafts = std::make_shared<QList<EntryDraft>>();
    auto future = m_storage.run(
        [writer = m_writer, decide = std::move(decide), drafts](Database& database) -> Recorded {
            if (!writer->replay(database))
                return writer->keepDecided(database, *drafts, decide);
            auto written = writer->writeDecided(
                database, *drafts, [&decide](Connection& connection) { return decide(connection, {}); });
            if (written || written.error().code != Error::Code::NotSaved || drafts->isEmpty())
                return written;
            return writer->keepAll(*drafts, written.error());
        });
    deliver(future, this, [this, drafts](const Recorded& answer) {
        for (const EntryDraft& draft : std::as_const(*drafts))
            announce(draft.id, answer);
    });
    return future;
}

std::shared_ptr<const Outbox> LogService::outbox() const
{
    return {m_writer, &m_writer->outbox};
}

void LogService::announce(const EntryId& id, const Recorded& answer)
{
    if (answer) {
        emit saved(id, answer.value());
    } else if (answer.error().code == Error::Code::NotSaved) {
        m_retryTimer.start();
        emit notSaved(id, answer.error());
    } else {
        emit refused(id, answer.error());
    }
}

QFuture<Result<int>> LogService::retry()
{
    auto future = m_storage.run([writer = m_writer](Database& database) -> Result<int> {
        writer->replay(database);
        return static_cast<int>(writer->outbox.drafts().size());
    });
    deliver(future, this, [this](const Result<int>& left) {
        if (!left)
            return;
        if (left.value() == 0)
            m_retryTimer.stop();
        emit retried(left.value());
    });
    return future;
}

QFuture<Result<int>> LogService::countNotSaved()
{
    return m_storage.run([writer = m_writer](Database&) -> Result<int> {
        return static_cast<int>(writer->outbox.drafts().size());
    });
}

QFuture<Result<qint64>> LogService::foreignVersion()
{
    return m_storage.run([](Database& database) { return database.dataVersion(); });
}

QFuture<Result<QList<LogPlace>>> LogService::heads()
{
    return m_storage.run([](Database& database) { return LogStore(database).heads(); });
}

QFuture<Result<QList<StoredEntry>>> LogService::entries()
{
    return m_storage.run([](Database& database) { return LogStore(database).entries(); });
}

QFuture<Result<QList<StoredEntry>>> LogService::entriesAbout(const QUuid& subject)
{
    return m_storage.run([subject](Database& database) { return LogStore(database).entriesAbout(subject); });
}

QFuture<LogService::Recorded> LogService::erasePrivatePart(const EntryId& erased, const QString& reason,
                                                           const Actor& author, const Actor& second)
{
    return m_storage.run([context = m_context, erased, reason, author, second](Database& database) {
        const QJsonObject payload{{u"entry"_s, erased.uid().toString(QUuid::WithoutBraces)},
                                  {u"reason"_s, reason}};
        EntryDraft draft =
            automaticDraft(entry_kind::kPrivateErased, {u"entry"_s, erased.uid()},
                           QJsonDocument(payload).toJson(QJsonDocument::Compact), context.readTime().wall);
        draft.author = author;
        draft.confirmedBy = second;
        return LogStore(database).erasePrivatePart(context, erased, draft);
    });
}

}  // namespace holdfast
