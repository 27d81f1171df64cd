// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace holdfast {

/// The file operations whose order decides what survives a power cut.
///
/// Everything that Holdfast writes beside SQLite's own files goes through here, so that a test can record,
/// refuse, tear and forget it. Paths are absolute. Safe to call from any thread.
class Disk {
public:
    virtual ~Disk() = default;
    Disk() = default;
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    /// Name of the SQLite VFS that sees the same files; empty for the machine's own.
    virtual QByteArray vfs() const = 0;

    virtual bool exists(const QString& path) const = 0;
    /// File names in `folder` (no paths), sorted; empty where there is no such folder.
    virtual QStringList list(const QString& folder) const = 0;
    /// All of the file, refused when it is larger than `limit` bytes.
    virtual Result<QByteArray> read(const QString& path, qint64 limit) const = 0;

    /// Makes the folder and its parents, each with mode 0700.
    virtual Done makeFolder(const QString& path) = 0;
    /// Creates the file with mode 0600; refused where something of that name exists. Not yet durable.
    virtual Done writeNew(const QString& path, const QByteArray& bytes) = 0;
    /// Makes the file's content durable; a failure is reported, never ignored.
    virtual Done sync(const QString& path) = 0;
    /// Makes names made, moved and removed in `folder` durable.
    virtual Done syncFolder(const QString& folder) = 0;
    /// Replaces `to` if it exists.
    virtual Done rename(const QString& from, const QString& to) = 0;
    /// Removing what is not there is no error.
    virtual Done remove(const QString& path) = 0;
};

/// The machine's file system, through POSIX calls.
class RealDisk final : public Disk {
public:
    QByteArray vfs() const override { return {}; }
    bool exists(const QString& path) const override;
    QStringList list(const QString& folder) const override;
    Result<QByteArray> read(const QString& path, qint64 limit) const override;
    Done makeFolder(const QString& path) override;
    Done writeNew(const QString& path, const QByteArray& bytes) override;
    Done sync(const QString& path) override;
    Done syncFolder(const QString& folder) override;
    Done rename(const QString& from, const QString& to) override;
    Done remove(const QString& path) override;
};

/// Writes `bytes` to `path` so that a reader, or a machine that lost power, finds the old or the new file and
/// nothing between: temporary file in the same folder, fsync, rename, fsync of the folder (QSaveFile skips
/// the last and ignores errors).
Done atomicWrite(Disk& disk, const QString& path, const QByteArray& bytes);

/// The folder part of an absolute path.
QString folderOf(const QString& path);

}  // namespace holdfast
