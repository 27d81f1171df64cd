// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/installation.h"

#include <QFile>
#include <QSysInfo>

#include <sys/stat.h>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace holdfast {

InstallationIdentity identifyInstallation(const QString& path)
{
    struct statx status {};
    // A file that cannot be looked at gives a fingerprint of its own, which errs towards a new device.
    ::statx(AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_BTIME,
            &status);
    QByteArray text = "holdfast-installation-v1\n" + QSysInfo::machineUniqueId() + '\n';
    text += QByteArray::number(static_cast<qulonglong>(status.stx_ino)) + '\n';
    if ((status.stx_mask & STATX_BTIME) != 0)
        text += QByteArray::number(static_cast<qlonglong>(status.stx_btime.tv_sec)) + '.' +
                QByteArray::number(status.stx_btime.tv_nsec);
    return {sha256(text), QSysInfo::machineHostName()};
}

}  // namespace holdfast
