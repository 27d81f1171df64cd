// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/records_file.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace holdfast {

/// The only thread that touches a database file.
///
/// Jobs run one at a time, in the order given, on a connection that was opened and is closed here.
class StorageThread {
public:
    using Opener = std::function<Result<OpenRecords>()>;

    /// Starts the thread and queues the opening on it.
    explicit StorageThread(Opener opener);
    ~StorageThread();
    StorageThread(const StorageThread&) = delete;
    StorageThread& operator=(const StorageThread&) = delete;

    /// How the opening went, once it is done.
    QFuture<Result<OpeningReport>> opening() const { return m_opening; }

    /// Queues `job(Database&)`, which answers a Result, and returns at once. Where the file could not be
    /// opened the answer is why.
    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Database&>>
    {
        using Answer = std::invoke_result_t<Job, Database&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(&m_worker, [this, promise, job = std::move(job)]() mutable {
            promise->addResult(m_records ? job(*m_records->database) : Answer(*m_openError));
            promise->finish();
        });
        return future;
    }

    /// Queues an opening anew, after the file was replaced; what is queued before it sees the old one.
    QFuture<Result<OpeningReport>> reopen();

private:
    void open(const std::shared_ptr<QPromise<Result<OpeningReport>>>& promise);

    Opener m_opener;
    QThread m_thread;
    QObject m_worker;
    std::optional<OpenRecords> m_records;  // Lives on m_thread, as does m_openError.
    std::optional<Error> m_openError;
    QFuture<Result<OpeningReport>> m_opening;
};

}  // namespace holdfast
