// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_entry.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace holdfast {

std::optional<Instant> IncidentEntry::instant(QLatin1StringView key) const
{
    const QJsonValue value = payload.value(key);
    return value.isDouble() ? std::optional(instantFromMs(value.toInteger())) : std::nullopt;
}

QString IncidentEntry::doer() const
{
    return onBehalfOf ? onBehalfOf->name : nameOf(author);
}

IncidentEntry incidentEntryFrom(const EntryRecord& record)
{
    const EntryDraft& draft = record.draft;
    return {draft.id,
            record.device,
            record.seq,
            record.time,
            draft.kind,
            draft.occurredAt,
            record.recorded.wall,
            draft.author,
            draft.onBehalfOf,
            draft.confirmedBy,
            QJsonDocument::fromJson(draft.publicPart).object()};
}

bool precedes(const IncidentEntry& a, const IncidentEntry& b)
{
    return std::tie(a.time, a.device, a.seq) < std::tie(b.time, b.device, b.seq);
}

QJsonObject entryText(const QString& language, const QString& text)
{
    static const QRegularExpression invisible(u"[\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\s]"_s);
    QString visible = text;
    visible.remove(invisible);
    return visible.isEmpty() ? QJsonObject() : QJsonObject{{language, text.trimmed()}};
}

}  // namespace holdfast
