// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"
#include "models/incidents/decide.h"

namespace holdfast {

/// A plan that can be read: a document under control, or one that ships with the program.
struct CataloguedPlan {
    QString code;
    DocumentType type;
    QJsonObject body;  ///< Of the revision that would be used now.
    QString revision;
    RevisionState state;
    QList<Revision> revisions;  ///< Empty: it ships with the program and nobody has made it their own.

    LocalizedText title() const;
    /// Levels at which it is used, as its body grades them: "III", "II", "I".
    QStringList levels() const;
};

/// Management plans, emergency plans, and what `pins` has beside them, in that order and by code.
QList<CataloguedPlan> catalogueOf(const QList<Document>& management, const QList<Document>& emergency,
                                  const QList<PlanPin>& pins);

}  // namespace holdfast
