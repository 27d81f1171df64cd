// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/log/log_store.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// A line of the revision table on the cover (ISO 22301, 7.5.3).
struct ReportRevision {
    QString label;
    QString date;
    QString state;
    QString author;
    QString approvedBy;
    QString change;
};

/// What stands around the content: cover, header and footer of each page.
struct ReportFurniture {
    QString kind;      ///< "Incident report".
    QString title;     ///< Of this one.
    QString subtitle;  ///< May be empty.
    QString organisation;
    QString code;                     ///< Of the document or record: "DB-01", "INC-2026-003"; may be empty.
    QString version;                  ///< May be empty.
    QList<ReportRevision> revisions;  ///< Of a controlled document; empty: no revision table.
    QString language;                 ///< "zh" or "en".
    bool isDrill = false;             ///< 演练 EXERCISE is on every page and in every export.
    bool isDraft = false;             ///< 草稿 DRAFT is on every page and in every export.
    bool hasCover = false;            ///< The furniture fills a page of its own.
    Instant generatedAt{};
    QTimeZone zone = QTimeZone::utc();
    std::optional<LogPlace> logHead;  ///< Printed in the footer of every page.
    QString assurance;                ///< What the record proves, and what it does not; may be empty.
};

/// "演练 EXERCISE": the same in every language, so that nobody mistakes it.
QString drillMark();
/// What is marked on every page: drillMark() before "草稿 DRAFT"; empty: nothing.
QString markOf(const ReportFurniture& furniture);
/// "Log: 1204 entries, root 3fa85c01…9b7d": the head as the footer shows it, in the report's language; empty
/// without one.
QString logHeadLine(const ReportFurniture& furniture);
/// The root in full, for the cover and for files.
QString logHeadInFull(const ReportFurniture& furniture);
/// "2026-11-24 03:10 (UTC+08:00)".
QString generatedLine(const ReportFurniture& furniture);
/// "INC-2026-003 · V1.0"; either may be missing.
QString codeAndVersion(const ReportFurniture& furniture);
/// A name for the file, without ending: letters, digits, "-" and "_" of code and kind.
QString proposedFileName(const ReportFurniture& furniture);

}  // namespace holdfast
