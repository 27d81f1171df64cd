// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/timeline_item.h"

#include "models/core/uid.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/fold.h"
#include "models/incidents/timeline_kind.h"
#include "models/log/entry_kinds.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString timeText(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

std::optional<EvidenceFile> evidenceOf(const IncidentEntry& entry)
{
    if (entry.kind != entry_kind::kEvidenceAdded)
        return std::nullopt;
    const auto digest = Digest::fromHex(entry.text("sha256"_L1));
    if (!digest)
        return std::nullopt;
    return EvidenceFile{*digest, entry.payload.value("size"_L1).toInteger(), entry.text("name"_L1)};
}

QString openConflict(const IncidentState& state, const EntryId& id)
{
    const auto found =
        std::find_if(state.conflicts.cbegin(), state.conflicts.cend(),
                     [&id](const Conflict& conflict) { return conflict.entry == id && !conflict.isSettled; });
    return found == state.conflicts.cend() ? QString() : found->reason;
}

QString precisionName(const QString& precision)
{
    if (precision == "approx"_L1)
        return Text::tr("time approximate");
    if (precision == "date"_L1)
        return Text::tr("only the day is known");
    return precision == "secondary"_L1 ? Text::tr("from a secondary source") : precision;
}

}  // namespace

QString authorOf(const IncidentState& state, const IncidentEntry& entry)
{
    return state.isImported() && entry.kind == incident_entry::kLogged ? QString() : entry.doer();
}

TimelineItem timelineItem(const IncidentState& state, int position, const QString& language)
{
    const IncidentEntry& written = state.entries.at(position);
    const IncidentEntry entry = corrected(state, written);
    TimelineItem item;
    item.number = position + 1;
    item.occurredAt = entry.occurredAt;
    item.recordedAt = entry.recordedAt;
    item.author = authorOf(state, entry);
    item.assurance = entry.author.assurance;
    item.kind = timelineKind(entry);
    item.sentence = entrySentence(state, written, language);
    item.isLate = isLate(state, entry);
    if (state.unsaved.contains(written.id))
        item.saving = TimelineItem::Saving::NotSaved;
    if (const auto found = state.corrections.constFind(written.id); found != state.corrections.cend()) {
        item.isVoid = found->isVoid;
        if (found->text)
            item.before = textIn(written.payload.value("text"_L1).toObject(), language);
        if (found->at)
            item.occurredBefore = written.occurredAt;
    }
    item.conflict = openConflict(state, written.id);
    if (const QString precision = entry.text("precision"_L1); precision != "exact"_L1)
        item.precision = precision;
    item.evidence = evidenceOf(entry);
    return item;
}

TimelineItem timelineItem(const IncidentState& state, const UnsavedAct& act, const QString& language)
{
    const IncidentEntry entry{EntryId(mintUid(act.since)),
                              DeviceId(mintUid(act.since)),
                              0,
                              {},
                              act.act.kind,
                              act.act.at.value_or(act.since),
                              act.since,
                              act.author,
                              act.act.onBehalfOf,
                              act.act.second,
                              act.act.fields};
    TimelineItem item;
    item.occurredAt = entry.occurredAt;
    item.recordedAt = entry.recordedAt;
    item.author = entry.doer();
    item.assurance = entry.author.assurance;
    item.kind = timelineKind(entry);
    item.sentence = entrySentence(state, entry, language);
    item.saving = act.isRefusedByDisk ? TimelineItem::Saving::NotSaved : TimelineItem::Saving::Saving;
    return item;
}

QStringList remarksOn(const TimelineItem& item, const QTimeZone& zone)
{
    QStringList remarks;
    if (item.saving == TimelineItem::Saving::NotSaved)
        remarks.append(Text::tr("NOT SAVED"));
    if (item.saving == TimelineItem::Saving::Saving)
        remarks.append(Text::tr("saving"));
    if (!item.conflict.isEmpty())
        remarks.append(Text::tr("conflict: %1").arg(item.conflict));
    if (item.isVoid)
        remarks.append(Text::tr("withdrawn"));
    if (!item.before.isEmpty())
        remarks.append(Text::tr("corrected; it said “%1”").arg(item.before));
    if (item.occurredBefore)
        remarks.append(Text::tr("time corrected; it said %1").arg(timeText(*item.occurredBefore, zone)));
    if (item.isLate)
        remarks.append(Text::tr("entered later, at %1").arg(timeText(item.recordedAt, zone)));
    if (!item.precision.isEmpty())
        remarks.append(precisionName(item.precision));
    return remarks;
}

QString plainLine(const TimelineItem& item, const QTimeZone& zone)
{
    QString line = timeText(item.occurredAt, zone);
    if (item.number > 0)
        line += u" #"_s + QString::number(item.number);
    line += u' ' + (item.author.isEmpty() ? QString() : QString(item.author + u" · "_s)) +
            timelineKindName(item.kind) + u" · "_s + item.sentence;
    const QStringList remarks = remarksOn(item, zone);
    return remarks.isEmpty() ? line : line + u" ["_s + remarks.join(u"; "_s) + u']';
}

Instant occurredAt(const IncidentState& state, int position)
{
    const IncidentEntry& entry = state.entries.at(position);
    if (state.corrections.isEmpty())
        return entry.occurredAt;
    const auto found = state.corrections.constFind(entry.id);
    return found == state.corrections.cend() ? entry.occurredAt : found->at.value_or(entry.occurredAt);
}

std::vector<int> timelineOrder(const IncidentState& state)
{
    std::vector<std::pair<Instant, int>> keys;
    keys.reserve(static_cast<size_t>(state.entries.size()));
    for (int i = 0; i < state.entries.size(); ++i)
        keys.emplace_back(occurredAt(state, i), i);
    // A night is written down nearly in order.
    if (!std::is_sorted(keys.cbegin(), keys.cend()))
        std::sort(keys.begin(), keys.end());
    std::vector<int> order;
    order.reserve(keys.size());
    for (const auto& [at, position] : keys)
        order.push_back(position);
    return order;
}

}  // namespace holdfast
