// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/timeline_item.h"
#include "models/incidents/timeline_kind.h"
#include "views/kit/status.h"

#include <QString>

namespace holdfast {

/// "◆", "✖", "▲" …: the mark in front of a kind that stands out; empty for a plain one.
QString shapeOf(EntryTone tone);
QColor toneColour(EntryTone tone, const QPalette& palette);

/// When an entry happened: "03:21"; with the day where it is not that of `today`, with the year where it is
/// another.
QString entryTime(Instant at, const QTimeZone& zone, Instant today);

/// A short mark of what is to be known about an entry: "✎", "◷", "✖".
struct EntryMark {
    QString text;
    Status status;
};

/// What is painted beside an entry's kind, in order of weight. Times are those of `zone`; `today` is the day
/// whose times go without a date.
QList<EntryMark> marksOf(const TimelineItem& item, const QTimeZone& zone, Instant today);

}  // namespace holdfast
