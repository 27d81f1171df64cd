// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_lock.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace holdfast {

WindowLock::WindowLock(const QString& folder, QObject* parent)
    : QObject(parent), m_request(folder + u"/window-request"_s), m_lock(folder + u"/window-lock"_s)
{
    // A lock lives as long as its process, however long that is; a dead one's is taken over.
    m_lock.setStaleLockTime(0);
}

bool WindowLock::take()
{
    const bool isOurs = m_lock.tryLock();
    QFile request(m_request);
    if (request.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        request.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8());
        request.close();
    }
    if (!isOurs)
        return m_lock.error() != QLockFile::LockFailedError;
    m_watcher.addPath(m_request);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (QFile::exists(m_request) && !m_watcher.files().contains(m_request))
            m_watcher.addPath(m_request);
        emit raiseRequested();
    });
    return true;
}

}  // namespace holdfast
