// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace holdfast {

/// Calls `use(answer)` on the thread of `receiver` once `future` is done; not at all if `receiver` dies
/// first.
///
/// Replaces QFuture::then(context, …), which asserts in Qt 6.4 when the context is gone by then.
template <class Answer, class Use>
void deliver(const QFuture<Answer>& future, QObject* receiver, Use use)
{
    auto* watcher = new QFutureWatcher<Answer>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            use(watcher->result());
    });
    watcher->setFuture(future);
}

}  // namespace holdfast
