// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_vfs.h"

#include "tests/support/simulated_disk.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>

namespace holdfast {

namespace {

/// What SQLite holds of an open file; it gives the memory.
struct OpenFile {
    sqlite3_file base;
    SimulatedDisk* disk;
    SimulatedDisk::File* file;
    QString* path;
    int lock;
    bool mustSyncFolder;  ///< A new journal: its name is made durable with its first sync, as the unix VFS
                          ///< does.
    bool isRemovedOnClose;
};

OpenFile& of(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

SimulatedDisk& diskOf(sqlite3_vfs* vfs)
{
    return *static_cast<SimulatedDisk*>(vfs->pAppData);
}

int unlock(sqlite3_file* file, int level)
{
    OpenFile& open = of(file);
    const std::scoped_lock lock(open.disk->mutex());
    SimulatedDisk::Inode& inode = **open.file;
    for (const void** holder : {&inode.reserved, &inode.pending, &inode.exclusive}) {
        if (*holder == file)
            *holder = nullptr;
    }
    if (level == SQLITE_LOCK_NONE && open.lock >= SQLITE_LOCK_SHARED)
        --inode.shared;
    open.lock = level;
    return SQLITE_OK;
}

int lockFile(sqlite3_file* file, int level)
{
    OpenFile& open = of(file);
    const std::scoped_lock lock(open.disk->mutex());
    SimulatedDisk::Inode& inode = **open.file;
    const auto isOthers = [file](const void* holder) { return holder != nullptr && holder != file; };
    if (open.lock >= level)
        return SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED) {
        if (isOthers(inode.pending) || isOthers(inode.exclusive))
            return SQLITE_BUSY;
        ++inode.shared;
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (isOthers(inode.reserved))
            return SQLITE_BUSY;
        inode.reserved = file;
    } else {
        if (isOthers(inode.pending) || isOthers(inode.reserved))
            return SQLITE_BUSY;
        inode.pending = file;
        if (inode.shared > 1)
            return SQLITE_BUSY;
        inode.exclusive = file;
    }
    open.lock = level;
    return SQLITE_OK;
}

int closeFile(sqlite3_file* file)
{
    OpenFile& open = of(file);
    unlock(file, SQLITE_LOCK_NONE);
    if (open.isRemovedOnClose)
        open.disk->unlink(*open.path, false);
    delete open.file;
    delete open.path;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset)
{
    OpenFile& open = of(file);
    const std::scoped_lock lock(open.disk->mutex());
    if (open.disk->isOff())
        return SQLITE_IOERR_READ;
    const QByteArray& content = (*open.file)->content;
    const auto there = std::clamp<qint64>(content.size() - offset, 0, amount);
    std::memcpy(buffer, content.constData() + std::min<qint64>(offset, content.size()),
                static_cast<size_t>(there));
    if (there == amount)
        return SQLITE_OK;
    std::memset(static_cast<char*>(buffer) + there, 0, static_cast<size_t>(amount - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset)
{
    return of(file).disk->write(*of(file).file, offset, QByteArray(static_cast<const char*>(buffer), amount));
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return of(file).disk->truncate(*of(file).file, size);
}

int syncFile(sqlite3_file* file, int /*flags*/)
{
    OpenFile& open = of(file);
    const int code = open.disk->sync(*open.file);
    if (code != SQLITE_OK || !open.mustSyncFolder)
        return code;
    open.mustSyncFolder = false;
    return open.disk->syncFolderOf(*open.path);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    const std::scoped_lock lock(of(file).disk->mutex());
    *size = (*of(file).file)->content.size();
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* file, int* isReserved)
{
    const std::scoped_lock lock(of(file).disk->mutex());
    const SimulatedDisk::Inode& inode = **of(file).file;
    *isReserved = inode.reserved != nullptr || inode.pending != nullptr || inode.exclusive != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file* /*file*/, int /*operation*/, void* /*argument*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file* /*file*/)
{
    return 512;
}

int characteristics(sqlite3_file* /*file*/)
{
    return 0;
}

const sqlite3_io_methods kMethods{1,           closeFile,  readFile,        writeFile, truncateFile,
                                  syncFile,    sizeOfFile, lockFile,        unlock,    checkReserved,
                                  controlFile, sectorSize, characteristics, nullptr,   nullptr,
                                  nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* flagsGiven)
{
    OpenFile& open = of(file);
    std::memset(file, 0, sizeof(OpenFile));
    static std::atomic<int> temporary{0};
    const QString path =
        name != nullptr ? QString::fromUtf8(name) : QStringLiteral("/temporary/%1").arg(++temporary);
    SimulatedDisk::File found;
    bool isNew = false;
    const int code = diskOf(vfs).open(path, flags, found, isNew);
    if (code != SQLITE_OK)
        return code;
    open.base.pMethods = &kMethods;
    open.disk = &diskOf(vfs);
    open.file = new SimulatedDisk::File(found);
    open.path = new QString(path);
    open.mustSyncFolder = isNew && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
    open.isRemovedOnClose = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    if (flagsGiven != nullptr)
        *flagsGiven = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int mustSyncFolder)
{
    return diskOf(vfs).unlink(QString::fromUtf8(name), mustSyncFolder != 0);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int /*flags*/, int* isThere)
{
    // SQLite takes an empty journal for none, as the unix VFS tells it.
    const SimulatedDisk& disk = diskOf(vfs);
    const auto content = disk.read(QString::fromUtf8(name), qint64(1) << 40);
    *isThere = content && !content->isEmpty() ? 1 : 0;
    return disk.isOff() ? SQLITE_IOERR_ACCESS : SQLITE_OK;
}

int fullPath(sqlite3_vfs* /*vfs*/, const char* name, int size, char* full)
{
    if (std::strlen(name) >= static_cast<size_t>(size))
        return SQLITE_CANTOPEN;
    std::strcpy(full, name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs* /*vfs*/, int amount, char* buffer)
{
    std::memset(buffer, 0x42, static_cast<size_t>(amount));
    return amount;
}

int sleepFor(sqlite3_vfs* /*vfs*/, int microseconds)
{
    return microseconds;
}

int currentTime(sqlite3_vfs* /*vfs*/, sqlite3_int64* milliseconds)
{
    constexpr sqlite3_int64 kJulianOf1970 = 210'866'760'000'000;
    *milliseconds = kJulianOf1970 + QDateTime::currentMSecsSinceEpoch();
    return SQLITE_OK;
}

int currentTimeInDays(sqlite3_vfs* vfs, double* days)
{
    sqlite3_int64 milliseconds = 0;
    currentTime(vfs, &milliseconds);
    *days = static_cast<double>(milliseconds) / 86'400'000.0;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs* /*vfs*/, int /*size*/, char* /*buffer*/)
{
    return 0;
}

}  // namespace

void registerSimulatedVfs(sqlite3_vfs& vfs, SimulatedDisk& disk, const QByteArray& name)
{
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(OpenFile));
    vfs.mxPathname = 512;
    vfs.zName = name.constData();
    vfs.pAppData = &disk;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTimeInDays;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime;
    sqlite3_vfs_register(&vfs, 0);
}

}  // namespace holdfast
