// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/source_format.h"

#include <QFuture>
#include <QString>

namespace holdfast {

/// What a file that a person gives to the window may be, by its content.
struct FileKinds {
    bool isMonitoring = false;  ///< Some reader of monitoring data takes it.
    bool isTimeline = false;    ///< The timeline of an incident, whether whole or with a line that is wrong.
    QString why;                ///< Why it is no monitoring data, naming what can be read; translated.

    bool isEither() const { return isMonitoring && isTimeline; }
    friend bool operator==(const FileKinds&, const FileKinds&) = default;
};

/// Looks into the file at `path` on a thread of its own.
///
/// A timeline is a table with times, and so could be read as monitoring data of any kind; where it is whole
/// as a timeline, it is that alone.
QFuture<FileKinds> lookInto(const QString& path);

/// For a file dialog: what monitoring data comes in, and all files.
QString monitoringFileFilter();

}  // namespace holdfast
