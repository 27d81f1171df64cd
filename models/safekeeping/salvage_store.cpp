// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/entry_kinds.h"
#include "models/log/log_row_store.h"
#include "models/log/verification_store.h"
#include "models/safekeeping/backup_store.h"
#include "models/safekeeping/replacement_store.h"
#include "models/safekeeping/restore_store.h"
#include "models/storage/migrations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Result<std::unique_ptr<Database>> openFresh(const OpeningContext& context, const QString& path)
{
    if (auto made = context.disk.writeNew(path, {}); !made)
        return made.error();
    const auto steps = loadMigrations(context.migrationFolder);
    if (!steps)
        return steps.error();
    Database::Options options;
    options.path = path;
    options.vfs = context.disk.vfs();
    auto fresh = Database::open(options);
    if (!fresh)
        return fresh;
    if (auto migrated = migrate(*fresh.value(), steps.value(), context.program, context.time.now());
        !migrated)
        return migrated.error();
    return fresh;
}

/// Adds the log entries that the backup at `path` has and `fresh` lacks. A backup that does not hold gives
/// none.
qint64 fillFromBackup(const OpeningContext& context, Database& fresh, const QString& path)
{
    Database::Options options;
    options.path = path;
    options.access = Database::Access::ReadOnly;
    options.vfs = context.disk.vfs();
    auto backup = Database::open(options);
    if (!backup || !requireIntactLogs(*backup.value(), {}))
        return 0;
    QList<RawEntryRow> rows;
    auto read = backup.value()->read([&rows](Connection& connection) {
        eachEntryRow(connection, [&rows](const RawEntryRow& row) {
            rows.append(row);
            return true;
        });
        return 0;
    });
    if (!read)
        return 0;
    auto written = fresh.transact([&rows](Connection& connection) {
        return std::count_if(rows.cbegin(), rows.cend(), [&connection](const RawEntryRow& row) {
            return insertMissingRow(connection, row);
        });
    });
    return written ? static_cast<qint64>(written.value()) : 0;
}

QByteArray payloadOf(const SalvageReport& report)
{
    QJsonArray tables;
    for (const SalvagedTable& table : report.tables) {
        tables.append(QJsonObject{{u"table"_s, table.table},
                                  {u"rows"_s, table.rows},
                                  {u"refused"_s, table.refused},
                                  {u"unreadable_spans"_s, table.unreadableSpans}});
    }
    const QJsonObject payload{{u"tables"_s, tables}, {u"entries_from_backups"_s, report.entriesFromBackups}};
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

}  // namespace

Result<SalvageReport> salvageRecords(const ReplaceContext& context)
{
    const OpeningContext& opening = context.opening;
    Replacement replacement(context);
    if (auto prepared = replacement.prepare(); !prepared)
        return prepared.error();
    replacement.distrustLive();
    auto fresh = openFresh(opening, replacement.path());
    if (!fresh)
        return fresh.error();
    auto tables = salvageRows(opening.folder.records(), *fresh.value());
    if (!tables)
        return tables.error();
    qint64 fromBackups = 0;
    QList<BackupFile> backups = backupsIn(opening.disk, opening.folder);
    std::reverse(backups.begin(), backups.end());
    for (const BackupFile& backup : backups)
        fromBackups += fillFromBackup(opening, *fresh.value(), opening.folder.backups() + u'/' + backup.name);
    fresh.value().reset();
    SalvageReport report{{}, tables.value(), fromBackups, {DeviceId(QUuid::createUuid()), 0, sha256({})}};
    auto head = replacement.finish(entry_kind::kSalvaged, payloadOf(report), false);
    if (!head)
        return head.error();
    report.head = head.value();
    report.setAside = replacement.setAside().value_or(QString());
    return report;
}

}  // namespace holdfast
