// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace holdfast {

/// iCalendar text larger than this many bytes is refused.
constexpr qsizetype kMaxIcsBytes = 1024 * 1024;
/// Components may lie this deep in each other, the outer VCALENDAR counted (RFC 5545 needs three).
constexpr int kMaxIcsDepth = 8;
/// More components than this are refused.
constexpr int kMaxIcsComponents = 2000;
/// A component with more properties than this is refused: libical's time grows with the square of their
/// number.
constexpr int kMaxIcsProperties = 500;
/// An unfolded line longer than this many bytes is refused.
constexpr qsizetype kMaxIcsLineBytes = 16 * 1024;

/// Makes iCalendar text from outside safe to hand to libical.
///
/// The answer is unfolded (RFC 5545, 3.1) and has CRLF line ends and no empty lines. Refused with BadInput,
/// `fileName` standing in the message: text that is not UTF-8 or has control characters, that is not wholly
/// made of VCALENDAR components whose BEGIN and END match, that breaks one of the limits above, or that has
/// an event which repeats. Rules of repetition are never expanded by Holdfast; those of time zones pass.
Result<QByteArray> checkedIcsText(const QByteArray& bytes, const QString& fileName);

}  // namespace holdfast
