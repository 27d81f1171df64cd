// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr qint64 kPiece = 1024 * 1024;

/// Closes a descriptor when it goes out of scope.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    explicit operator bool() const { return m_fd >= 0; }
    int fd() const { return m_fd; }

private:
    int m_fd;
};

Error failure(const QString& what, const QString& path)
{
    const int number = errno;
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    return {number == EROFS ? Error::Code::ReadOnly : Error::Code::Io,
            what.arg(QDir::toNativeSeparators(path), reason), u"errno %1"_s.arg(number)};
}

Done syncDescriptor(const QString& path, int flags)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC));
    if (!file || ::fsync(file.fd()) != 0)
        return failure(
            Text::tr("%1 could not be made safe on the disk (%2). Check the disk, then try again."), path);
    return done();
}

}  // namespace

bool RealDisk::exists(const QString& path) const
{
    return QFileInfo::exists(path);
}

QStringList RealDisk::list(const QString& folder) const
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Result<QByteArray> RealDisk::read(const QString& path, qint64 limit) const
{
    // A pipe or a device would be waited for without end.
    const bool isPlain = !QFileInfo::exists(path) || QFileInfo(path).isFile();
    if (!isPlain)
        return Error{
            Error::Code::BadInput, Text::tr("%1 is not a plain file. Nothing was changed.").arg(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::NotFound,
                     Text::tr("%1 cannot be read (%2). Check the name and the permissions.")
                         .arg(path, file.errorString()),
                     {}};
    }
    // In pieces: neither the limit nor what the file claims as its size is a reason to ask for that much
    // memory.
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = file.read(std::min(limit + 1 - bytes.size(), kPiece));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(Text::tr("%1 could not be read (%2). Check the disk, then try again."), path);
    if (bytes.size() > limit) {
        return Error{Error::Code::BadInput,
                     Text::tr("%1 is larger than the %2 MiB that can be taken. Nothing was changed.")
                         .arg(path)
                         .arg(limit / (1024 * 1024)),
                     {}};
    }
    return bytes;
}

Done RealDisk::makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return done();
    const QString parent = folderOf(path);
    if (parent != path) {
        if (auto made = makeFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST) {
        return failure(
            Text::tr("The folder %1 could not be made (%2). Choose another place or check the permissions."),
            path);
    }
    return done();
}

Done RealDisk::writeNew(const QString& path, const QByteArray& bytes)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file)
        return failure(Text::tr("%1 could not be created (%2). Free some space or check the permissions."),
                       path);
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t n =
            ::write(file.fd(), bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(Text::tr("%1 could not be written (%2). Free some space or check the disk."),
                           path);
        written += n;
    }
    return done();
}

Done RealDisk::sync(const QString& path)
{
    return syncDescriptor(path, O_RDONLY);
}

Done RealDisk::syncFolder(const QString& folder)
{
    return syncDescriptor(folder, O_RDONLY | O_DIRECTORY);
}

Done RealDisk::rename(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(Text::tr("%1 could not be put in its place (%2). Check the disk and the permissions."),
                       to);
    return done();
}

Done RealDisk::remove(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failure(Text::tr("%1 could not be removed (%2). Check the permissions."), path);
    return done();
}

Done atomicWrite(Disk& disk, const QString& path, const QByteArray& bytes)
{
    const QString temporary = path + u".new"_s;
    auto step = disk.remove(temporary);
    if (step)
        step = disk.writeNew(temporary, bytes);
    if (step)
        step = disk.sync(temporary);
    if (step)
        step = disk.rename(temporary, path);
    if (!step) {
        [[maybe_unused]] const auto removed = disk.remove(temporary);
        return step;
    }
    return disk.syncFolder(folderOf(path));
}

QString folderOf(const QString& path)
{
    return QFileInfo(path).path();
}

}  // namespace holdfast
