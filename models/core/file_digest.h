// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/progress.h"
#include "models/core/result.h"

#include <QString>

namespace holdfast {

/// What tells two states of a file apart without reading it.
struct FileStamp {
    quint64 device;
    quint64 inode;
    qint64 size;
    qint64 changedNs;  ///< Last change of the content, nanoseconds since 1970.

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Io where there is no such file or it is not a regular one.
Result<FileStamp> stampOf(const QString& path);

/// SHA-256 of the whole file, read piece by piece. Progress counts bytes.
Result<Digest> sha256OfFile(const QString& path, const Progress& progress = {});

}  // namespace holdfast
