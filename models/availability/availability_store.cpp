// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/availability_store.h"

#include "models/core/uid.h"
#include "models/documents/document_store.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kAssignments = R"(
    SELECT source, monitor, service, module, component, weight, valid_from, valid_to
      FROM monitor_assignment ORDER BY source, monitor, valid_from, id
)"_L1;

constexpr auto kAssignmentsOf = R"(
    SELECT id, uid, service, module, component, weight, valid_from, valid_to
      FROM monitor_assignment WHERE source = ? AND monitor = ?
)"_L1;

constexpr auto kInsertAssignment = R"(
    INSERT INTO monitor_assignment (uid, source, monitor, service, module, component, weight, valid_from, valid_to)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kDeleteAssignment = "DELETE FROM monitor_assignment WHERE id = ?"_L1;

constexpr auto kCombinations = R"(
    SELECT service, module, rule, threshold_percent, valid_from, valid_to
      FROM module_combination ORDER BY service, module, valid_from, id
)"_L1;

constexpr auto kCombinationsOf = R"(
    SELECT id, uid, rule, threshold_percent, valid_from, valid_to
      FROM module_combination WHERE service = ? AND module = ?
)"_L1;

constexpr auto kInsertCombination = R"(
    INSERT INTO module_combination (uid, service, module, rule, threshold_percent, valid_from, valid_to)
         VALUES (?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kDeleteCombination = "DELETE FROM module_combination WHERE id = ?"_L1;

constexpr auto kReclassifications = R"(
    SELECT service, module, from_ms, to_ms, kind, reason, author, approver, recorded_at_ms
      FROM reclassification ORDER BY id
)"_L1;

constexpr auto kInsertReclassification = R"(
    INSERT INTO reclassification (uid, service, module, from_ms, to_ms, kind, reason, author, approver,
                                  recorded_at_ms)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

QDate dateAt(const Rows& row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.text(column), Qt::ISODate);
}

QVariant bindDate(QDate date)
{
    return date.isNull() ? QVariant() : QVariant(date.toString(Qt::ISODate));
}

CombineRule ruleFrom(const QString& text)
{
    const auto rule = combineRuleFromKeyword(text);
    if (!rule)
        throw StorageException{Error::Code::CorruptData, u"rule of combination "_s + text};
    return *rule;
}

/// Reads the columns of kAssignments, in that order.
MonitorAssignment readAssignment(const Rows& row)
{
    return {{row.text(0), row.text(1)},       row.text(2),    row.text(3),   row.text(4),
            static_cast<int>(row.integer(5)), dateAt(row, 6), dateAt(row, 7)};
}

/// Reads the columns of kCombinations, in that order.
ModuleCombination readCombination(const Rows& row)
{
    return {row.text(0),    row.text(1),   ruleFrom(row.text(2)), static_cast<int>(row.integer(3)),
            dateAt(row, 4), dateAt(row, 5)};
}

/// Reads the columns of kReclassifications, in that order.
Reclassification readReclassification(const Rows& row)
{
    const auto kind = outageClassFromKeyword(row.text(4));
    if (!kind)
        throw StorageException{Error::Code::CorruptData, u"class of outage "_s + row.text(4)};
    return {row.text(0), row.text(1), row.instant(2), row.instant(3), *kind,
            row.text(5), row.text(6), row.text(7),    row.instant(8)};
}

/// A row that stood before, with the days that it held.
template <class Value>
struct StandingRow {
    qint64 id;
    QUuid uid;
    Value value;
};

/// Reads the columns of kAssignmentsOf, in that order.
StandingRow<MonitorAssignment> readStandingAssignment(const Rows& row, const SeriesKey& monitor)
{
    return {row.integer(0),
            row.uid(1),
            {monitor, row.text(2), row.text(3), row.text(4), static_cast<int>(row.integer(5)), dateAt(row, 6),
             dateAt(row, 7)}};
}

/// Reads the columns of kCombinationsOf, in that order.
StandingRow<ModuleCombination> readStandingCombination(const Rows& row, const ModuleCombination& taken)
{
    return {row.integer(0),
            row.uid(1),
            {taken.service, taken.module, ruleFrom(row.text(2)), static_cast<int>(row.integer(3)),
             dateAt(row, 4), dateAt(row, 5)}};
}

void insert(Connection& connection, const QUuid& uid, const MonitorAssignment& one)
{
    connection.execute(kInsertAssignment,
                       {bindUid(uid), one.monitor.source, one.monitor.monitor, one.service, one.module,
                        bindText(one.component), one.weight, bindDate(one.validFrom), bindDate(one.validTo)});
}

void insert(Connection& connection, const QUuid& uid, const ModuleCombination& one)
{
    connection.execute(kInsertCombination,
                       {bindUid(uid), one.service, one.module, keyword(one.rule), one.thresholdPercent,
                        bindDate(one.validFrom), bindDate(one.validTo)});
}

/// Takes the days of `taken` from what stood before.
template <class Value>
void makeRoom(Connection& connection, QLatin1String remove, const QList<StandingRow<Value>>& before,
              const Value& taken)
{
    for (const StandingRow<Value>& old : before) {
        const Validity held{old.value.validFrom, old.value.validTo};
        const QList<Validity> left = remainder(held, {taken.validFrom, taken.validTo});
        if (left == QList<Validity>{held})
            continue;
        connection.execute(remove, {old.id});
        for (const Validity& piece : left) {
            Value kept = old.value;
            kept.validFrom = piece.from;
            kept.validTo = piece.to;
            insert(connection, old.uid, kept);
        }
    }
}

QJsonObject payloadOf(const EntryDraft& draft)
{
    return QJsonDocument::fromJson(draft.publicPart).object();
}

QDate dateIn(const QJsonObject& payload, const QString& key)
{
    return QDate::fromString(payload.value(key).toString(), Qt::ISODate);
}

void addDays(QJsonObject& payload, QDate from, QDate to)
{
    if (!from.isNull())
        payload.insert(u"valid_from"_s, from.toString(Qt::ISODate));
    if (!to.isNull())
        payload.insert(u"valid_to"_s, to.toString(Qt::ISODate));
}

EntryDraft draftOf(const QString& kind, const QString& subject, const QJsonObject& payload,
                   const Actor& author, Instant now)
{
    EntryDraft draft = automaticDraft(kind, {subject, mintUid(now)},
                                      QJsonDocument(payload).toJson(QJsonDocument::Compact), now);
    draft.author = author;
    return draft;
}

template <class Value>
QList<Value> readAll(Connection& connection, QLatin1String sql, Value (*read)(const Rows&))
{
    QList<Value> all;
    auto row = connection.query(sql);
    while (row.next())
        all.append(read(row));
    return all;
}

}  // namespace

QList<MonitorAssignment> readAssignments(Connection& connection)
{
    return readAll(connection, kAssignments, &readAssignment);
}

QList<ModuleCombination> readCombinations(Connection& connection)
{
    return readAll(connection, kCombinations, &readCombination);
}

QList<Reclassification> readReclassifications(Connection& connection)
{
    return readAll(connection, kReclassifications, &readReclassification);
}

AvailabilityDecisions readDecisions(Connection& connection)
{
    return {readAssignments(connection), readCombinations(connection), readReclassifications(connection)};
}

std::optional<Organisation> readCurrentOrganisation(Connection& connection)
{
    const auto documents = readDocuments(connection, DocumentType::Organisation);
    if (documents.isEmpty())
        return std::nullopt;
    auto organisation = Organisation::fromJson(bodyOf(documents.first().current()));
    if (!organisation)
        throw StorageException{Error::Code::CorruptData, organisation.error().message};
    return std::move(organisation).value();
}

void applyMonitorAssigned(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    const MonitorAssignment taken{
        {payload.value("source"_L1).toString(), payload.value("monitor"_L1).toString()},
        payload.value("service"_L1).toString(),
        payload.value("module"_L1).toString(),
        payload.value("component"_L1).toString(),
        payload.value("weight"_L1).toInt(1),
        dateIn(payload, u"valid_from"_s),
        dateIn(payload, u"valid_to"_s)};
    QList<StandingRow<MonitorAssignment>> before;
    auto row = connection.query(kAssignmentsOf, {taken.monitor.source, taken.monitor.monitor});
    while (row.next())
        before.append(readStandingAssignment(row, taken.monitor));
    makeRoom(connection, kDeleteAssignment, before, taken);
    insert(connection, draft.subject.uid, taken);
}

void applyModuleCombined(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    const ModuleCombination taken{payload.value("service"_L1).toString(),
                                  payload.value("module"_L1).toString(),
                                  ruleFrom(payload.value("rule"_L1).toString()),
                                  payload.value("threshold_percent"_L1).toInt(),
                                  dateIn(payload, u"valid_from"_s),
                                  dateIn(payload, u"valid_to"_s)};
    QList<StandingRow<ModuleCombination>> before;
    auto row = connection.query(kCombinationsOf, {taken.service, taken.module});
    while (row.next())
        before.append(readStandingCombination(row, taken));
    makeRoom(connection, kDeleteCombination, before, taken);
    insert(connection, draft.subject.uid, taken);
}

void applyOutageReclassified(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    connection.execute(kInsertReclassification,
                       {bindUid(draft.subject.uid), payload.value("service"_L1).toString(),
                        payload.value("module"_L1).toString(), payload.value("from_ms"_L1).toInteger(),
                        payload.value("to_ms"_L1).toInteger(), payload.value("outage_class"_L1).toString(),
                        payload.value("reason"_L1).toString(), nameOf(draft.author),
                        draft.confirmedBy ? nameOf(*draft.confirmedBy) : QString(),
                        bindInstant(draft.occurredAt)});
}

EntryDraft draftMonitorAssigned(const MonitorAssignment& assignment, const Actor& author, Instant now)
{
    QJsonObject payload{{u"source"_s, assignment.monitor.source},
                        {u"monitor"_s, assignment.monitor.monitor},
                        {u"service"_s, assignment.service},
                        {u"module"_s, assignment.module},
                        {u"weight"_s, assignment.weight}};
    if (!assignment.component.isEmpty())
        payload.insert(u"component"_s, assignment.component);
    addDays(payload, assignment.validFrom, assignment.validTo);
    return draftOf(entry_kind::kMonitorAssigned, u"monitor-assignment"_s, payload, author, now);
}

EntryDraft draftModuleCombined(const ModuleCombination& combination, const Actor& author, Instant now)
{
    QJsonObject payload{{u"service"_s, combination.service},
                        {u"module"_s, combination.module},
                        {u"rule"_s, keyword(combination.rule)},
                        {u"threshold_percent"_s, combination.thresholdPercent}};
    addDays(payload, combination.validFrom, combination.validTo);
    return draftOf(entry_kind::kModuleCombined, u"module-combination"_s, payload, author, now);
}

EntryDraft draftOutageReclassified(const Reclassification& said, const Actor& author, const Actor& approver,
                                   Instant now)
{
    EntryDraft draft = draftOf(entry_kind::kOutageReclassified, u"reclassification"_s,
                               {{u"service"_s, said.service},
                                {u"module"_s, said.module},
                                {u"from_ms"_s, toMs(said.from)},
                                {u"to_ms"_s, toMs(said.to)},
                                {u"outage_class"_s, keyword(said.kind)},
                                {u"reason"_s, said.reason}},
                               author, now);
    draft.confirmedBy = approver;
    return draft;
}

}  // namespace holdfast
