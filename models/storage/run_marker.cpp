// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/run_marker.h"

#include <QFile>
#include <QUuid>

#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The moment `pid` started, in the kernel's ticks since boot (proc(5), field 22); empty when there is none.
QString startTimeOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromLatin1(file.readAll());
    // The command in field 2 may hold spaces and parentheses; what follows its last ")" starts with field 3.
    return line.mid(line.lastIndexOf(u')') + 2).section(u' ', 19, 19);
}

QString identityOf(qint64 pid, const QString& bootId)
{
    return u"%1 %2 %3"_s.arg(pid).arg(startTimeOf(pid), bootId);
}

bool isAlive(const QString& identity, const QString& bootId)
{
    const qint64 pid = identity.section(u' ', 0, 0).toLongLong();
    return pid > 0 && !startTimeOf(pid).isEmpty() && identityOf(pid, bootId) == identity;
}

}  // namespace

Result<RunMarker> RunMarker::leave(const DataFolder& folder, Disk& disk, const QString& bootId)
{
    if (auto made = disk.makeFolder(folder.running()); !made)
        return made.error();
    bool foundUncleanExit = false;
    for (const QString& name : disk.list(folder.running())) {
        const QString path = folder.running() + u'/' + name;
        const auto content = disk.read(path, 4096);
        if (content && isAlive(QString::fromUtf8(content.value()), bootId))
            continue;
        foundUncleanExit = true;
        if (auto removed = disk.remove(path); !removed)
            return removed.error();
    }
    const auto pid = static_cast<qint64>(::getpid());
    const QString path = u"%1/%2-%3"_s.arg(folder.running())
                             .arg(pid)
                             .arg(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
    if (auto written = disk.writeNew(path, identityOf(pid, bootId).toUtf8()); !written)
        return written.error();
    return RunMarker(disk, path, foundUncleanExit);
}

RunMarker::RunMarker(RunMarker&& other) noexcept
    : m_disk(other.m_disk),
      m_path(std::exchange(other.m_path, {})),
      m_foundUncleanExit(other.m_foundUncleanExit)
{
}

RunMarker::~RunMarker()
{
    if (m_path.isEmpty())
        return;
    // A mark that cannot be removed only makes the next start check the file once more.
    [[maybe_unused]] const auto removed = m_disk->remove(m_path);
}

}  // namespace holdfast
