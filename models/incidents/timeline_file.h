// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/instant.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

/// One line of a published or written-down timeline.
struct TimelineRow {
    Instant at;
    QString precision;  ///< "exact", "approx", "date", "secondary"; empty: not said.
    QString kind;       ///< As an entry's: "detected", "recovered" …
    QJsonObject text;   ///< language: text.
    QString source;
};

/// The timeline of an incident that is over.
struct Timeline {
    Digest digest;  ///< Of the file.
    QList<TimelineRow> rows;

    /// The first entry's time.
    Instant begin() const { return rows.first().at; }
    /// The time of the last entry that says recovered.
    std::optional<Instant> recovered() const;
};

/// Reads a CSV timeline: a header, then a line an entry. Columns by name, in any order: `ts` (RFC 3339 with
/// offset), `kind` (DETECT, ASSESS, DECIDE, ACTION, SETBACK, COMM, MILESTONE, RECOVER, CLOSE, FACT, or an
/// entry's own keyword), texts in `zh`, `en` or `text`, and where known `precision` and `source`. BadInput
/// names line and column.
Result<Timeline> readTimeline(const QByteArray& bytes);

/// Whether a file that begins with `head` names the columns of a timeline in its first line. Its entries may
/// be wrong all the same.
bool looksLikeTimeline(const QByteArray& head);

}  // namespace holdfast
