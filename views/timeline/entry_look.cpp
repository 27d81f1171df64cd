// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/entry_look.h"

#include "views/kit/texts.h"
#include "views/kit/theme.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineMarks)
};

}  // namespace

QString shapeOf(EntryTone tone)
{
    switch (tone) {
    case EntryTone::Plain: return {};
    case EntryTone::Decision: return u"◆"_s;
    case EntryTone::Good: return u"●"_s;
    case EntryTone::Warning: return u"▲"_s;
    case EntryTone::Bad: return u"✖"_s;
    }
    Q_UNREACHABLE();
}

QColor toneColour(EntryTone tone, const QPalette& palette)
{
    switch (tone) {
    case EntryTone::Plain: return tint::muted(palette);
    case EntryTone::Decision: return tint::accent(palette);
    case EntryTone::Good: return statusColour(Status::Up, palette);
    case EntryTone::Warning: return statusColour(Status::Degraded, palette);
    case EntryTone::Bad: return statusColour(Status::Down, palette);
    }
    Q_UNREACHABLE();
}

QString entryTime(Instant at, const QTimeZone& zone, Instant today)
{
    const auto yearOf = [&zone](Instant moment) {
        return QDateTime::fromMSecsSinceEpoch(toMs(moment), zone).date().year();
    };
    return yearOf(at) == yearOf(today) ? shortTime(at, zone, today) : longTime(at, zone);
}

QList<EntryMark> marksOf(const TimelineItem& item, const QTimeZone& zone, Instant today)
{
    QList<EntryMark> marks;
    if (item.saving == TimelineItem::Saving::NotSaved)
        marks.append({u"✖ "_s + Text::tr("NOT SAVED"), Status::Down});
    if (item.saving == TimelineItem::Saving::Saving)
        marks.append({u"… "_s + Text::tr("saving"), Status::Quiet});
    if (!item.conflict.isEmpty())
        marks.append({u"✖ "_s + Text::tr("conflict"), Status::Down});
    if (item.isVoid)
        marks.append({u"⊘ "_s + Text::tr("withdrawn"), Status::Quiet});
    if (item.isCorrected())
        marks.append({u"✎ "_s + Text::tr("corrected"), Status::Quiet});
    if (item.isLate)
        marks.append(
            {u"◷ "_s + Text::tr("entered %1").arg(entryTime(item.recordedAt, zone, today)), Status::Quiet});
    if (item.precision == "date"_L1)
        marks.append({u"≈ "_s + Text::tr("day only"), Status::Quiet});
    else if (item.precision == "approx"_L1)
        marks.append({u"≈ "_s + Text::tr("approximate"), Status::Quiet});
    else if (!item.precision.isEmpty())
        marks.append({u"≈ "_s + Text::tr("second-hand"), Status::Quiet});
    return marks;
}

}  // namespace holdfast
