// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr auto kHasVersionTable = R"(
    SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'
)"_L1;

constexpr auto kNewestVersion = R"(
    SELECT min_reader, program FROM schema_version ORDER BY version DESC LIMIT 1
)"_L1;

constexpr auto kCountObjects = "SELECT count(*) FROM sqlite_schema"_L1;

constexpr auto kRecordVersion = R"(
    INSERT INTO schema_version (version, min_reader, program, applied_at_ms) VALUES (?, ?, ?, ?)
)"_L1;

Error badMigration(const QString& name, const QString& why)
{
    return {Error::Code::CorruptData,
            Text::tr("The program's own schema step %1 is unusable. Install Holdfast again.").arg(name), why};
}

QStringList splitStatements(const QString& text)
{
    QStringList statements;
    QString statement;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().startsWith("--"_L1) || (statement.isEmpty() && line.trimmed().isEmpty()))
            continue;
        statement += line + u'\n';
        if (sqlite3_complete(statement.toUtf8().constData()) != 0) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement);
    return statements;
}

Result<Migration> readMigration(const QString& path, int expectedNumber)
{
    static const QRegularExpression nameForm(u"^(\\d{4})_[a-z0-9_]+$"_s);
    static const QRegularExpression minReaderForm(u"^-- min_reader: (\\d{4})$"_s,
                                                  QRegularExpression::MultilineOption);
    const QString name = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badMigration(name, file.errorString());
    const QString text = QString::fromUtf8(file.readAll());
    const auto numbered = nameForm.match(name);
    const auto minReader = minReaderForm.match(text);
    if (!numbered.hasMatch() || numbered.captured(1).toInt() != expectedNumber)
        return badMigration(name, u"expected number %1"_s.arg(expectedNumber));
    if (!minReader.hasMatch())
        return badMigration(name, u"no min_reader"_s);
    Migration migration{expectedNumber, minReader.captured(1).toInt(), name, splitStatements(text)};
    if (migration.statements.isEmpty() || migration.minReader < 1 || migration.minReader > migration.number)
        return badMigration(name, u"no statement or min_reader out of range"_s);
    return migration;
}

void apply(Connection& connection, const Migration& step, const QString& program, Instant now)
{
    for (const QString& statement : step.statements)
        connection.execute(QLatin1String(statement.toLatin1()));
    connection.execute(kRecordVersion, {step.number, step.minReader, program, bindInstant(now)});
    connection.execute(QLatin1String(u"PRAGMA user_version = %1"_s.arg(step.number).toLatin1()));
    connection.execute(QLatin1String(u"PRAGMA application_id = %1"_s.arg(kApplicationId).toLatin1()));
}

}  // namespace

Result<QList<Migration>> loadMigrations(const QString& folder)
{
    QList<Migration> steps;
    const QDir dir(folder);
    for (const QString& file : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        auto step = readMigration(dir.filePath(file), static_cast<int>(steps.size()) + 1);
        if (!step)
            return step.error();
        steps.append(std::move(step).value());
    }
    if (steps.isEmpty())
        return badMigration(folder, u"no schema steps"_s);
    return steps;
}

Result<FileIdentity> identify(Database& database)
{
    return database.read([](Connection& connection) {
        FileIdentity identity{connection.single("PRAGMA application_id"_L1).toInt(),
                              connection.single("PRAGMA user_version"_L1).toInt(),
                              0,
                              {}};
        if (identity.applicationId == 0 && connection.single(kCountObjects).toInt() > 0)
            identity.applicationId = -1;  // SQLite, in use, but not marked as anyone's.
        if (connection.single(kHasVersionTable).toInt() == 0)
            return identity;
        auto row = connection.query(kNewestVersion);
        if (row.next()) {
            identity.minReader = static_cast<int>(row.integer(0));
            identity.writtenBy = row.text(1);
        }
        return identity;
    });
}

Opening openingFor(const FileIdentity& identity, int newestKnown)
{
    if (identity.applicationId == 0 && identity.schema == 0)
        return Opening::Create;
    if (identity.applicationId != kApplicationId)
        return Opening::RefuseForeign;
    if (identity.schema == newestKnown)
        return Opening::Use;
    if (identity.schema < newestKnown)
        return Opening::Migrate;
    return identity.minReader > 0 && identity.minReader <= newestKnown ? Opening::ReadOnlyNewer
                                                                       : Opening::RefuseNewer;
}

Done migrate(Database& database, const QList<Migration>& steps, const QString& program, Instant now)
{
    for (const Migration& step : steps) {
        auto applied = database.transact([&](Connection& connection) {
            // Another process may have done this step while we waited for the lock.
            if (connection.single("PRAGMA user_version"_L1).toInt() < step.number)
                apply(connection, step, program, now);
            return 0;
        });
        if (!applied)
            return applied.error();
    }
    return done();
}

}  // namespace holdfast
