// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/strong_id.h"
#include "models/measurements/source_format.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace holdfast {

using ImportId = StrongId<struct ImportTag>;

/// A line of the import journal.
struct ImportRecord {
    ImportId id;
    QString fileName;
    QByteArray sha256;
    SourceFormat format;
    QJsonObject answers;
    qint64 rows;
    qint64 refused;
    Instant importedAt;
    QString importedBy;
    std::optional<Instant> undoneAt;
    std::optional<Instant> from;  ///< What it covers.
    std::optional<Instant> to;
    bool isPresent = true;       ///< False: measurements.db was lost, the file must be imported again.
    QString undoneBecause = {};  ///< Empty where it holds.
};

}  // namespace holdfast
