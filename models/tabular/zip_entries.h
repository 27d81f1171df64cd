// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QIODevice>

#include <memory>
#include <optional>

struct archive;

namespace holdfast {

/// Walks over the entries of a ZIP archive and hands out what is in them, unpacked in process; what the
/// archive says about sizes is not believed, only counted.
class ZipEntries final : public QIODevice {
public:
    explicit ZipEntries(const QString& path);
    ~ZipEntries() override;

    /// Moves to the next entry; its content can be read from this device then. False at the end and after a
    /// failure.
    bool next();
    /// Path inside the archive, with "/".
    QString name() const { return m_name; }
    const std::optional<Error>& failure() const { return m_failure; }
    /// Bytes of the archive that were read.
    qint64 archivePosition() const;
    qint64 archiveSize() const { return m_archiveSize; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void fail(const QString& why, const QString& detail = {});
    bool isWithinLimits(const char* data, qint64 count);

    struct Closer {
        void operator()(archive* handle) const;
    };
    QString m_path;
    std::unique_ptr<archive, Closer> m_archive;
    QString m_name;
    qint64 m_archiveSize = 0;
    qint64 m_unpacked = 0;
    qint64 m_withoutMarkup = 0;  ///< Bytes since the last "<".
    int m_count = 0;
    std::optional<Error> m_failure;
};

}  // namespace holdfast
