// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"

#include <QByteArray>

namespace holdfast {

/// A plan as somebody else wrote it, ready to become a draft.
struct PlanFile {
    QString code;
    QString label;  ///< Of its revision, as the file says it; "V1.0" where it does not.
    DocumentBody body;
};

/// How large the file of a plan may be, bytes.
inline constexpr qint64 kLargestPlanFile = 4 * 1024 * 1024;

/// Reads a plan's file, emergency or management plan. BadInput names what is wrong with it.
Result<PlanFile> readPlanFile(const QByteArray& bytes);

/// `wished`, or the next number after it that no revision of `document` has: "V1.0" becomes "V1.1".
QString freeLabel(const Document& document, const QString& wished);

}  // namespace holdfast
