// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/core/strong_id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

using DocumentId = StrongId<struct DocumentTag>;
using RevisionId = StrongId<struct RevisionTag>;

/// What a controlled document is. Stored by keyword(), which is the body's "type".
enum class DocumentType { EmergencyPlan, ManagementPlan, Organisation, Bia, BackupScheme };

QString keyword(DocumentType type);
std::optional<DocumentType> documentTypeFromKeyword(const QString& keyword);

/// Where a revision stands (ISO 22301, 7.5.3: control of documented information). Stored by keyword().
enum class RevisionState { Draft, InReview, Approved, Superseded, Archived };

QString keyword(RevisionState state);
std::optional<RevisionState> revisionStateFromKeyword(const QString& keyword);
/// For people: "in review".
QString nameOf(RevisionState state);

/// Whether a revision may go from one state to another by an act; superseding happens by itself when a later
/// one is approved.
bool mayMove(RevisionState from, RevisionState to);

/// One revision of a document. Its body never changes once it was in review.
struct Revision {
    RevisionId id;
    int number;     ///< From 1, in the order of drafting.
    QString label;  ///< As people write it, "V1.0".
    RevisionState state;
    QByteArray body;  ///< Canonical JSON (see canonicalJson()).
    Digest digest;    ///< SHA-256 of `body`.
    QString change;   ///< What changed, in the author's words; may be empty.
    QString author;
    Instant draftedAt;
    QString approvedBy;  ///< Empty until it was approved.
    std::optional<Instant> approvedAt;

    friend bool operator==(const Revision&, const Revision&) = default;
};

/// A document under control, with all its revisions in order of number; there is at least one.
struct Document {
    DocumentId id;
    DocumentType type;
    QString code;  ///< Unique among documents of its type.
    QList<Revision> revisions;

    /// The approved revision, else the newest that is not archived or superseded, else the newest: what is
    /// used in an emergency.
    const Revision& current() const;

    friend bool operator==(const Document&, const Document&) = default;
};

/// A body that may become a revision: canonical, and of a type that is known.
struct DocumentBody {
    DocumentType type;
    QByteArray bytes;
    Digest digest;

    /// BadInput when `body` has no known "type", no whole "schema" number, or cannot be written canonically.
    static Result<DocumentBody> make(const QJsonObject& body);
};

/// The body of `revision` as an object; empty only where the bytes were altered.
QJsonObject bodyOf(const Revision& revision);

}  // namespace holdfast
