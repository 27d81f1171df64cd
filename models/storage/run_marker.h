// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/disk.h"
#include "models/core/result.h"

#include <QString>

namespace holdfast {

/// Says, by a small file, that this process is writing in a data folder. A file whose process is gone tells
/// the next one that the last did not end in order.
///
/// The process is named by its number, its start time and the boot in which it runs, since numbers are used
/// again.
class RunMarker {
public:
    /// Removes what ended processes left, and leaves a mark of this one.
    static Result<RunMarker> leave(const DataFolder& folder, Disk& disk, const QString& bootId);
    ~RunMarker();
    RunMarker(RunMarker&& other) noexcept;
    RunMarker& operator=(RunMarker&&) = delete;
    RunMarker(const RunMarker&) = delete;
    RunMarker& operator=(const RunMarker&) = delete;

    /// True when an earlier process did not end in order.
    bool foundUncleanExit() const { return m_foundUncleanExit; }

private:
    RunMarker(Disk& disk, QString path, bool foundUncleanExit)
        : m_disk(&disk), m_path(std::move(path)), m_foundUncleanExit(foundUncleanExit)
    {
    }

    Disk* m_disk;
    QString m_path;
    bool m_foundUncleanExit;
};

}  // namespace holdfast
