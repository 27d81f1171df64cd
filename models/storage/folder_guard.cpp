// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/folder_guard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr mode_t kOpenToOthers = 077;

Error refuse(Error::Code code, const QString& message, const QString& path)
{
    return {code, message.arg(QDir::toNativeSeparators(path)), {}};
}

/// Takes away what others may do with `path`; silent where the medium or its owner do not allow it.
void closeToOthers(const QString& path, const struct stat& status, FolderState& state)
{
    if ((status.st_mode & kOpenToOthers) == 0)
        return;
    if (::chmod(QFile::encodeName(path).constData(), status.st_mode & 0700) == 0)
        state.corrected.append(path);
}

Done guardDatabase(const QString& path, FolderState& state)
{
    struct stat status {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return done();  // Not there yet.
    if (!S_ISREG(status.st_mode)) {
        return refuse(
            Error::Code::ForeignFile,
            Text::tr("%1 is not a plain file. Holdfast does not follow links there; put the file itself in "
                     "its place."),
            path);
    }
    if (::access(QFile::encodeName(path).constData(), R_OK) != 0)
        return refuse(
            Error::Code::StorageFailed,
            Text::tr("%1 may not be read. Ask its owner for permission, or correct its permissions."), path);
    closeToOthers(path, status, state);
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0)
        state.isWritable = false;
    return done();
}

}  // namespace

Result<FolderState> guardFolder(const DataFolder& folder)
{
    struct stat status {};
    const QByteArray name = QFile::encodeName(folder.path());
    if (::stat(name.constData(), &status) != 0) {
        if (errno != ENOENT)
            return refuse(Error::Code::StorageFailed,
                          Text::tr("The data folder %1 cannot be reached. Check its permissions."),
                          folder.path());
        return refuse(
            Error::Code::NotFound,
            Text::tr("There is no data folder %1. Create it with “holdfast init”, or name another with "
                     "--data."),
            folder.path());
    }
    if (!S_ISDIR(status.st_mode))
        return refuse(Error::Code::ForeignFile, Text::tr("%1 is not a folder. Name a folder with --data."),
                      folder.path());
    if (::access(name.constData(), R_OK | X_OK) != 0)
        return refuse(
            Error::Code::StorageFailed,
            Text::tr("The data folder %1 may not be read. Ask its owner for permission, or correct its "
                     "permissions."),
            folder.path());
    FolderState state{::access(name.constData(), W_OK) == 0, {}};
    closeToOthers(folder.path(), status, state);
    if (auto guarded = guardDatabase(folder.records(), state); !guarded)
        return guarded.error();
    return state;
}

}  // namespace holdfast
