// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// Names of what lies in a data folder. Every path of Holdfast's own files is made here.
class DataFolder {
public:
    explicit DataFolder(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    QString records() const { return m_path + QStringLiteral("/records.db"); }
    /// What imported monitoring files said; can be deleted and imported again.
    QString measurements() const { return m_path + QStringLiteral("/measurements.db"); }
    QString backups() const { return m_path + QStringLiteral("/backups"); }
    QString evidence() const { return m_path + QStringLiteral("/evidence"); }
    /// What was set aside because it was damaged; never deleted by Holdfast.
    QString damaged() const { return m_path + QStringLiteral("/damaged"); }
    /// One file for each process that writes here, removed when it ends in order.
    QString running() const { return m_path + QStringLiteral("/running"); }

    friend bool operator==(const DataFolder&, const DataFolder&) = default;

private:
    QString m_path;
};

}  // namespace holdfast
