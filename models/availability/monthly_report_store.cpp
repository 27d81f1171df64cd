// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_report_store.h"

#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kReports = R"(
    SELECT uid, service, month, revision, state, body, sha256, figures_sha256
      FROM monthly_report ORDER BY service, month DESC, revision DESC
)"_L1;

constexpr auto kNewest = R"(
    SELECT uid, service, month, revision, state, body, sha256, figures_sha256
      FROM monthly_report WHERE service = ? AND month = ? ORDER BY revision DESC LIMIT 1
)"_L1;

constexpr auto kMoves = R"(
    SELECT act, person_uid, person_name, role, assurance, at_ms, reason, figures_sha256
      FROM monthly_report_move WHERE report = ? ORDER BY id
)"_L1;

constexpr auto kInsert = R"(
    INSERT INTO monthly_report (uid, service, month, revision, state, body, sha256, figures_sha256)
         VALUES (?, ?, ?, ?, 'draft', ?, ?, ?)
)"_L1;

constexpr auto kRefresh =
    "UPDATE monthly_report SET body = ?, sha256 = ?, figures_sha256 = ? WHERE uid = ?"_L1;

constexpr auto kSupersede = R"(
    UPDATE monthly_report SET state = 'superseded'
     WHERE state = 'published' AND (service, month) = (SELECT service, month FROM monthly_report WHERE uid = ?)
)"_L1;

constexpr auto kMove = "UPDATE monthly_report SET state = ? WHERE uid = ?"_L1;

constexpr auto kInsertMove = R"(
    INSERT INTO monthly_report_move (report, act, person_uid, person_name, role, assurance, at_ms, reason,
                                     figures_sha256, entry)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

[[noreturn]] void damaged(const QUuid& uid, const QString& what)
{
    throw StorageException{Error::Code::CorruptData, u"monthly report "_s + uid.toString() + u": "_s + what};
}

/// Reads the columns of kMoves, in that order.
MonthlyMove readMove(const Rows& row, const QUuid& report)
{
    const auto act = monthlyActFromKeyword(row.text(0));
    if (!act)
        damaged(report, u"act"_s);
    Actor author;
    if (!row.isNull(1))
        author.person = NamedPerson{PersonId(row.uid(1)), row.text(2)};
    author.role = row.text(3);
    author.assurance = static_cast<Assurance>(row.integer(4));
    return {*act, author, row.instant(5), row.text(6), row.digest(7)};
}

/// Reads the columns of kReports and kNewest, in that order, and the report's history.
MonthlyReport readReport(const Rows& row, Connection& connection)
{
    const QUuid uid = row.uid(0);
    const auto month = Month::fromText(row.text(2));
    const auto state = monthlyStateFromKeyword(row.text(4));
    if (!month || !state)
        damaged(uid, u"month or state"_s);
    MonthlyReport report{MonthlyReportId(uid),
                         row.text(1),
                         month.value(),
                         static_cast<int>(row.integer(3)),
                         *state,
                         row.text(5).toUtf8(),
                         row.digest(6),
                         row.digest(7),
                         {}};
    if (sha256(report.body) != report.sha256)
        damaged(uid, u"digest"_s);
    auto move = connection.query(kMoves, {bindUid(uid)});
    while (move.next())
        report.history.append(readMove(move, uid));
    return report;
}

QJsonObject payloadOf(const EntryDraft& draft)
{
    return QJsonDocument::fromJson(draft.publicPart).object();
}

QVariant bindDigest(const QJsonObject& payload, QLatin1StringView key)
{
    const auto digest = Digest::fromHex(payload.value(key).toString());
    if (!digest)
        throw StorageException{Error::Code::CorruptData, u"digest of a monthly report"_s};
    return digest->toBytes();
}

void insertMove(Connection& connection, const EntryDraft& draft, MonthlyAct act)
{
    const QJsonObject payload = payloadOf(draft);
    const Actor& author = draft.author;
    connection.execute(kInsertMove,
                       {bindUid(draft.subject.uid), keyword(act),
                        author.person ? bindUid(author.person->id.uid()) : QVariant(), nameOf(author),
                        bindText(author.role), static_cast<int>(author.assurance),
                        bindInstant(draft.occurredAt), bindText(payload.value("reason"_L1).toString(u""_s)),
                        bindDigest(payload, "figures_sha256"_L1), bindUid(draft.id.uid())});
}

EntryDraft draftOf(const QString& kind, const MonthlyReportId& id, const QJsonObject& payload,
                   const Actor& author, Instant now)
{
    EntryDraft draft = automaticDraft(kind, {u"monthly-report"_s, id.uid()},
                                      QJsonDocument(payload).toJson(QJsonDocument::Compact), now);
    draft.author = author;
    return draft;
}

/// The body travels as text: its bytes are what the digest is of.
void putContent(QJsonObject& payload, const MonthlyContent& content)
{
    payload.insert(u"sha256"_s, content.sha256.toHex());
    payload.insert(u"figures_sha256"_s, content.figures.toHex());
    payload.insert(u"body"_s, QString::fromUtf8(content.bytes));
}

}  // namespace

QList<MonthlyReport> readMonthlyReports(Connection& connection)
{
    QList<MonthlyReport> reports;
    auto row = connection.query(kReports);
    while (row.next())
        reports.append(readReport(row, connection));
    return reports;
}

std::optional<MonthlyReport> readNewestReport(Connection& connection, const QString& service,
                                              const Month& month)
{
    auto row = connection.query(kNewest, {service, month.text()});
    return row.next() ? std::optional(readReport(row, connection)) : std::nullopt;
}

void applyMonthlyDrafted(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    connection.execute(kInsert,
                       {bindUid(draft.subject.uid), payload.value("service"_L1).toString(),
                        payload.value("month"_L1).toString(), payload.value("revision"_L1).toInteger(),
                        payload.value("body"_L1).toString(), bindDigest(payload, "sha256"_L1),
                        bindDigest(payload, "figures_sha256"_L1)});
    insertMove(connection, draft, MonthlyAct::Draft);
}

void applyMonthlyRefreshed(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    connection.execute(kRefresh, {payload.value("body"_L1).toString(), bindDigest(payload, "sha256"_L1),
                                  bindDigest(payload, "figures_sha256"_L1), bindUid(draft.subject.uid)});
    insertMove(connection, draft, MonthlyAct::Refresh);
}

void applyMonthlyMoved(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    const auto act = monthlyActFromKeyword(payload.value("act"_L1).toString());
    const auto to = monthlyStateFromKeyword(payload.value("to"_L1).toString());
    if (!act || !to)
        throw StorageException{Error::Code::CorruptData, u"move of a monthly report"_s};
    if (*act == MonthlyAct::Publish)
        connection.execute(kSupersede, {bindUid(draft.subject.uid)});
    connection.execute(kMove, {keyword(*to), bindUid(draft.subject.uid)});
    insertMove(connection, draft, *act);
}

EntryDraft draftMonthlyDrafted(const MonthlyReportId& id, const MonthlyBody& body,
                               const MonthlyContent& content, int revision, const QString& reason,
                               const Actor& author, Instant now)
{
    QJsonObject payload{
        {u"service"_s, body.account.service}, {u"month"_s, body.month.text()}, {u"revision"_s, revision}};
    if (!reason.isEmpty())
        payload.insert(u"reason"_s, reason);
    putContent(payload, content);
    return draftOf(entry_kind::kMonthlyDrafted, id, payload, author, now);
}

EntryDraft draftMonthlyRefreshed(const MonthlyReport& report, const MonthlyContent& content,
                                 const Actor& author, Instant now)
{
    QJsonObject payload{
        {u"service"_s, report.service}, {u"month"_s, report.month.text()}, {u"revision"_s, report.revision}};
    putContent(payload, content);
    return draftOf(entry_kind::kMonthlyRefreshed, report.id, payload, author, now);
}

EntryDraft draftMonthlyMoved(const MonthlyReport& report, MonthlyAct act, const QString& reason,
                             const Actor& author, Instant now)
{
    QJsonObject payload{{u"service"_s, report.service},
                        {u"month"_s, report.month.text()},
                        {u"revision"_s, report.revision},
                        {u"act"_s, keyword(act)},
                        {u"to"_s, keyword(stateAfter(report.state, act).value_or(report.state))},
                        {u"sha256"_s, report.sha256.toHex()},
                        {u"figures_sha256"_s, report.figures.toHex()}};
    if (!reason.isEmpty())
        payload.insert(u"reason"_s, reason);
    return draftOf(entry_kind::kMonthlyMoved, report.id, payload, author, now);
}

}  // namespace holdfast
