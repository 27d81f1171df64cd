// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/maintenance_store.h"

#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kNotices = R"(
    SELECT uid, code, service, modules, from_ms, to_ms, work, notified_at_ms, channel, acknowledged_at_ms,
           acknowledged_by, withdrawn_at_ms, author, notification_recorded_at_ms, withdrawn_because
      FROM maintenance_notice ORDER BY from_ms DESC, id DESC
)"_L1;

constexpr auto kNotice = R"(
    SELECT uid, code, service, modules, from_ms, to_ms, work, notified_at_ms, channel, acknowledged_at_ms,
           acknowledged_by, withdrawn_at_ms, author, notification_recorded_at_ms, withdrawn_because
      FROM maintenance_notice WHERE uid = ?
)"_L1;

std::optional<Instant> optionalInstant(const Rows& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

QStringList textsIn(const QByteArray& json)
{
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array())
        texts.append(value.toString());
    return texts;
}

/// Reads the columns of kNotices and kNotice, in that order.
MaintenanceNotice readRow(const Rows& row)
{
    return {NoticeId(row.uid(0)), row.text(1),
            row.text(2),          textsIn(row.text(3).toUtf8()),
            row.instant(4),       row.instant(5),
            row.text(6),          optionalInstant(row, 7),
            row.text(8),          optionalInstant(row, 9),
            row.text(10),         optionalInstant(row, 11),
            row.text(12),         optionalInstant(row, 13),
            row.text(14)};
}

constexpr auto kCodesLike = "SELECT code FROM maintenance_notice WHERE code LIKE ?"_L1;

constexpr auto kInsert = R"(
    INSERT INTO maintenance_notice (uid, code, service, modules, from_ms, to_ms, work, author)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kNotify = R"(
    UPDATE maintenance_notice SET notified_at_ms = ?, channel = ?, notification_recorded_at_ms = ? WHERE uid = ?
)"_L1;

constexpr auto kAcknowledge =
    "UPDATE maintenance_notice SET acknowledged_at_ms = ?, acknowledged_by = ? WHERE uid = ?"_L1;

constexpr auto kWithdraw =
    "UPDATE maintenance_notice SET withdrawn_at_ms = ?, withdrawn_because = ? WHERE uid = ?"_L1;

QJsonObject payloadOf(const EntryDraft& draft)
{
    return QJsonDocument::fromJson(draft.publicPart).object();
}

EntryDraft draftOf(const QString& kind, const NoticeId& id, const QJsonObject& payload, const Actor& author,
                   Instant now)
{
    EntryDraft draft = automaticDraft(kind, {u"maintenance-notice"_s, id.uid()},
                                      QJsonDocument(payload).toJson(QJsonDocument::Compact), now);
    draft.author = author;
    return draft;
}

}  // namespace

QList<MaintenanceNotice> readNotices(Connection& connection)
{
    QList<MaintenanceNotice> notices;
    auto row = connection.query(kNotices);
    while (row.next())
        notices.append(readRow(row));
    return notices;
}

std::optional<MaintenanceNotice> readNotice(Connection& connection, const NoticeId& id)
{
    auto row = connection.query(kNotice, {bindUid(id.uid())});
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

QString nextNoticeCode(Connection& connection, int year, const QString& deviceSuffix)
{
    const QString stem = u"MN-%1-"_s.arg(year);
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

void applyMaintenancePlanned(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    const QByteArray modules =
        QJsonDocument(payload.value("modules"_L1).toArray()).toJson(QJsonDocument::Compact);
    connection.execute(kInsert,
                       {bindUid(draft.subject.uid), payload.value("code"_L1).toString(),
                        payload.value("service"_L1).toString(), QString::fromUtf8(modules),
                        payload.value("from_ms"_L1).toInteger(), payload.value("to_ms"_L1).toInteger(),
                        payload.value("work"_L1).toString(), nameOf(draft.author)});
}

void applyMaintenanceNotified(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    connection.execute(kNotify, {payload.value("at_ms"_L1).toInteger(),
                                 bindText(payload.value("channel"_L1).toString()),
                                 payload.value("recorded_ms"_L1).toInteger(), bindUid(draft.subject.uid)});
}

void applyMaintenanceAcknowledged(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    connection.execute(kAcknowledge, {payload.value("at_ms"_L1).toInteger(),
                                      payload.value("by"_L1).toString(), bindUid(draft.subject.uid)});
}

void applyMaintenanceWithdrawn(Connection& connection, const EntryDraft& draft)
{
    connection.execute(kWithdraw, {bindInstant(draft.occurredAt),
                                   bindText(payloadOf(draft).value("reason"_L1).toString()),
                                   bindUid(draft.subject.uid)});
}

EntryDraft draftMaintenancePlanned(const MaintenanceNotice& notice, const Actor& author, Instant now)
{
    return draftOf(entry_kind::kMaintenancePlanned, notice.id,
                   {{u"code"_s, notice.code},
                    {u"service"_s, notice.service},
                    {u"modules"_s, QJsonArray::fromStringList(notice.modules)},
                    {u"from_ms"_s, toMs(notice.from)},
                    {u"to_ms"_s, toMs(notice.to)},
                    {u"work"_s, notice.work}},
                   author, now);
}

EntryDraft draftMaintenanceNotified(const MaintenanceNotice& notice, Instant at, const QString& channel,
                                    const Actor& author, Instant now)
{
    return draftOf(entry_kind::kMaintenanceNotified, notice.id,
                   {{u"code"_s, notice.code},
                    {u"at_ms"_s, toMs(at)},
                    {u"channel"_s, channel},
                    {u"recorded_ms"_s, toMs(now)}},
                   author, now);
}

EntryDraft draftMaintenanceAcknowledged(const MaintenanceNotice& notice, Instant at, const QString& by,
                                        const Actor& author, Instant now)
{
    return draftOf(entry_kind::kMaintenanceAcknowledged, notice.id,
                   {{u"code"_s, notice.code}, {u"at_ms"_s, toMs(at)}, {u"by"_s, by}}, author, now);
}

EntryDraft draftMaintenanceWithdrawn(const MaintenanceNotice& notice, const QString& reason,
                                     const Actor& author, Instant now)
{
    return draftOf(entry_kind::kMaintenanceWithdrawn, notice.id,
                   {{u"code"_s, notice.code}, {u"reason"_s, reason}}, author, now);
}

}  // namespace holdfast
