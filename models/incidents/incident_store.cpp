// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_store.h"

#include "models/documents/document_store.h"
#include "models/incidents/account.h"
#include "models/incidents/fold.h"
#include "models/incidents/generic_plan.h"
#include "models/incidents/step_graph.h"
#include "models/incidents/step_statistics.h"
#include "models/log/log_store.h"
#include "models/protection/recovery_point_store.h"
#include "models/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kIncidents =
    "SELECT uid, code, mode, opened_at_ms FROM incident ORDER BY opened_at_ms DESC, id DESC"_L1;

constexpr auto kIncident =
    "SELECT uid, code, mode, opened_at_ms FROM incident WHERE code = ? COLLATE NOCASE OR uid = ?"_L1;

constexpr auto kIncidentFrom = R"(
    SELECT uid, code, mode, opened_at_ms FROM incident WHERE source_sha256 = ? AND (mode = 'past') = ?
)"_L1;

constexpr auto kUnfinished = R"(
    SELECT uid, code, mode, opened_at_ms FROM incident
    WHERE mode IN ('real', 'drill')
      AND NOT EXISTS (SELECT 1 FROM log_entry WHERE subject_uid = incident.uid AND kind = ?)
    ORDER BY opened_at_ms DESC, id DESC
)"_L1;

/// Reads the columns of kIncidents, kIncident, kIncidentFrom and kUnfinished, in that order.
IncidentRow readRow(const Rows& row)
{
    const auto mode = incidentModeFromKeyword(row.text(2));
    if (!mode)
        throw StorageException{Error::Code::CorruptData, u"incident "_s + row.text(1)};
    return {IncidentId(row.uid(0)), row.text(1), *mode, row.instant(3)};
}

constexpr auto kCodesLike = "SELECT code FROM incident WHERE code LIKE ?"_L1;

constexpr auto kInsert =
    "INSERT INTO incident (uid, code, mode, opened_at_ms, source_sha256) VALUES (?, ?, ?, ?, ?)"_L1;

QString prefixOf(IncidentMode mode)
{
    switch (mode) {
    case IncidentMode::Real:
    case IncidentMode::Past: return u"INC"_s;
    case IncidentMode::Drill: return u"DRL"_s;
    case IncidentMode::Reference: return u"REF"_s;
    }
    Q_UNREACHABLE();
}

PlanPin pinOf(const Document& document)
{
    const Revision& revision = document.current();
    return {document.code, revision.label, keyword(revision.state), revision.digest.toHex(),
            bodyOf(revision)};
}

/// Adds `outage`, if it touches the month.
void addToMonth(MonthSoFar& month, const Stretch& outage, const QTimeZone& zone)
{
    const auto parts = splitByMonth(outage.from, outage.to, zone);
    const bool touches = std::any_of(parts.cbegin(), parts.cend(),
                                     [&month](const MonthPart& part) { return part.month == month.month; });
    if (touches)
        month.outages.append(outage);
}

/// Adds the outage of an incident, if it counts and touches the month.
void addToMonth(MonthSoFar& month, IncidentMode mode, std::optional<Instant> impact,
                std::optional<std::chrono::seconds> length, const QTimeZone& zone)
{
    const bool counts = mode == IncidentMode::Real || mode == IncidentMode::Past;
    if (!counts || !impact || !length || length->count() == 0)
        return;
    addToMonth(month, {*impact, *impact + *length}, zone);
}

}  // namespace

QList<IncidentRow> readIncidents(Connection& connection)
{
    QList<IncidentRow> incidents;
    auto row = connection.query(kIncidents);
    while (row.next())
        incidents.append(readRow(row));
    return incidents;
}

QList<IncidentRow> readUnfinishedIncidents(Connection& connection)
{
    QList<IncidentRow> incidents;
    auto row = connection.query(kUnfinished, {incident_entry::kClosed});
    while (row.next())
        incidents.append(readRow(row));
    return incidents;
}

std::optional<IncidentRow> readIncident(Connection& connection, const QString& codeOrUid)
{
    auto row =
        connection.query(kIncident, {codeOrUid.trimmed(), bindUid(QUuid::fromString(codeOrUid.trimmed()))});
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

std::optional<IncidentRow> readIncidentFrom(Connection& connection, const Digest& file, bool isOwn)
{
    auto row = connection.query(kIncidentFrom, {file.toBytes(), isOwn});
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

QString nextIncidentCode(Connection& connection, IncidentMode mode, int year, const QString& deviceSuffix)
{
    const QString stem = u"%1-%2-"_s.arg(prefixOf(mode)).arg(year);
    int last = 0;
    auto row = connection.query(kCodesLike, {QString(stem + u'%')});
    while (row.next()) {
        QString digits;
        for (const QChar c : row.text(0).mid(stem.size())) {
            if (!c.isDigit())
                break;
            digits += c;
        }
        last = std::max(last, digits.toInt());
    }
    return stem + u"%1"_s.arg(last + 1, 3, 10, QLatin1Char('0')) + deviceSuffix;
}

void applyIncidentOpened(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = QJsonDocument::fromJson(draft.publicPart).object();
    const auto source = Digest::fromHex(payload.value("source"_L1).toString());
    connection.execute(kInsert,
                       {bindUid(draft.subject.uid), payload.value("code"_L1).toString(),
                        payload.value("mode"_L1).toString(), bindInstant(draft.occurredAt),
                        bindOptional(source, [](const Digest& digest) { return digest.toBytes(); })});
}

std::optional<PlanPin> readPlanPin(Connection& connection, const QString& code)
{
    if (const auto document = readDocument(connection, DocumentType::EmergencyPlan, code))
        return pinOf(*document);
    const PlanPin generic = genericPlan();
    return code.compare(generic.code, Qt::CaseInsensitive) == 0 ? std::optional(generic) : std::nullopt;
}

QList<PlanPin> readPlanPins(Connection& connection)
{
    QList<PlanPin> pins;
    const auto documents = readDocuments(connection, DocumentType::EmergencyPlan);
    for (const Document& document : documents)
        pins.append(pinOf(document));
    const PlanPin generic = genericPlan();
    const bool isEntered = std::any_of(pins.cbegin(), pins.cend(),
                                       [&generic](const PlanPin& pin) { return pin.code == generic.code; });
    if (!isEntered)
        pins.append(generic);
    return pins;
}

IncidentState IncidentStates::state(Connection& connection, const IncidentId& id)
{
    Kept kept = m_kept.take(id);
    const EntryBatch batch = readEntriesAbout(connection, id.uid(), kept.mark);
    m_folded += batch.records.size();
    if (kept.mark == 0) {
        QList<IncidentEntry> entries;
        entries.reserve(batch.records.size());
        for (const EntryRecord& record : batch.records)
            entries.append(incidentEntryFrom(record));
        kept.state = fold(std::move(entries));
    } else {
        for (const EntryRecord& record : batch.records)
            apply(kept.state, incidentEntryFrom(record));
    }
    kept.mark = batch.mark;
    if (isSettled(kept.state)) {
        const Instant last = kept.state.entries.last().recordedAt;
        m_settled.insert(id, {summaryOf(kept.state, last, kept.state.pinned->zone()), kept.mark});
        return kept.state;
    }
    m_settled.remove(id);
    return m_kept.insert(id, std::move(kept))->state;
}

std::optional<IncidentSummary> IncidentStates::settled(Connection& connection, const IncidentId& id)
{
    const auto known = m_settled.constFind(id);
    const bool isNew =
        known == m_settled.cend() || !readEntriesAbout(connection, id.uid(), known->mark).records.isEmpty();
    if (isNew && !m_kept.contains(id))
        state(connection, id);
    else if (isNew)
        return std::nullopt;
    const auto found = m_settled.constFind(id);
    return found == m_settled.cend() ? std::nullopt : std::optional(found->summary);
}

QJsonObject readPinned(Connection& connection, IncidentStates& states, const QString& service, Instant impact,
                       Instant now, const QList<Stretch>& monitored)
{
    QJsonObject pinned{{u"rule_set"_s, shippedRules().newest().number}};
    const auto organisations = readDocuments(connection, DocumentType::Organisation);
    if (!organisations.isEmpty()) {
        const Revision& revision = organisations.first().current();
        pinned.insert(u"organisation"_s, bodyOf(revision));
        pinned.insert(u"organisation_revision"_s,
                      QJsonObject{{u"label"_s, revision.label}, {u"sha256"_s, revision.digest.toHex()}});
    }
    if (!service.isEmpty())
        pinned.insert(u"service"_s, service);
    const auto analyses = readDocuments(connection, DocumentType::Bia);
    for (const Document& document : analyses) {
        const Revision& revision = document.current();
        const QJsonObject body = bodyOf(revision);
        if (!service.isEmpty() && body.value("service"_L1).toString() != service)
            continue;
        pinned.insert(u"bia"_s, body);
        pinned.insert(u"bia_revision"_s,
                      QJsonObject{{u"label"_s, revision.label}, {u"sha256"_s, revision.digest.toHex()}});
        break;
    }
    QJsonArray points;
    const auto known = readNewestRecoveryPoints(connection, now);
    for (const RecoveryPoint& point : known)
        points.append(toJson(point));
    if (!points.isEmpty())
        pinned.insert(u"recovery_points"_s, points);

    const auto sofar = Pinned::fromJson(pinned);
    const QTimeZone zone = sofar ? sofar->zone() : QTimeZone::utc();
    MonthSoFar month{monthOf(impact, zone).month, {}};
    StepStatistics statistics;
    const auto incidents = readIncidents(connection);
    for (const IncidentRow& row : incidents) {
        if (row.mode == IncidentMode::Reference)
            continue;
        if (const auto past = states.settled(connection, row.id)) {
            addToMonth(month, past->mode, past->impact, past->downtime, zone);
            statistics.add(past->measurements);
            continue;
        }
        const IncidentState state = states.state(connection, row.id);
        addToMonth(month, state.mode, state.impact, downtime(state, now), zone);
        statistics.add(measurementsIn(state));
    }
    for (const Stretch& outage : monitored)
        addToMonth(month, outage, zone);
    pinned.insert(u"month"_s, toJson(month));
    if (const QJsonArray times = statistics.toJson(); !times.isEmpty())
        pinned.insert(u"step_times"_s, times);
    return pinned;
}

}  // namespace holdfast
