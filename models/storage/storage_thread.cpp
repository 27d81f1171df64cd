// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storage_thread.h"

namespace holdfast {

StorageThread::StorageThread(Opener opener) : m_opener(std::move(opener))
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("storage"));
    m_thread.start();
    m_opening = reopen();
}

StorageThread::~StorageThread()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_records.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<OpeningReport>> StorageThread::reopen()
{
    auto promise = std::make_shared<QPromise<Result<OpeningReport>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(&m_worker, [this, promise] { open(promise); });
    return future;
}

void StorageThread::open(const std::shared_ptr<QPromise<Result<OpeningReport>>>& promise)
{
    m_records.reset();
    m_openError.reset();
    auto opened = m_opener();
    if (opened) {
        promise->addResult(Result<OpeningReport>(opened->report));
        m_records.emplace(std::move(opened).value());
    } else {
        m_openError = opened.error();
        promise->addResult(Result<OpeningReport>(opened.error()));
    }
    promise->finish();
}

}  // namespace holdfast
