// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace holdfast {

/// One window a data folder and user: the second asks the first to show itself. Command lines are not
/// concerned; they work beside a window.
class WindowLock final : public QObject {
    Q_OBJECT

public:
    /// `folder` is the state folder of the data folder; it exists.
    explicit WindowLock(const QString& folder, QObject* parent = nullptr);

    /// False where another window of this user has the folder; it was asked to show itself.
    bool take();

signals:
    /// Another start of the program asked for this window.
    void raiseRequested();

private:
    QString m_request;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
};

}  // namespace holdfast
