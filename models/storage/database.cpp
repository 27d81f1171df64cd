// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The file as a URI (sqlite.org/uri.html), so that it is never created by accident and the VFS can be named.
QString uriOf(const Database::Options& options)
{
    QString uri = QUrl::fromLocalFile(options.path).toString(QUrl::FullyEncoded);
    uri += options.access == Database::Access::ReadOnly ? u"?mode=ro"_s
           : options.mayCreate                          ? u"?mode=rwc"_s
                                                        : u"?mode=rw"_s;
    if (!options.vfs.isEmpty())
        uri += u"&vfs="_s + QString::fromLatin1(options.vfs);
    return uri;
}

void configure(sqlite3* native, int option, int value)
{
    if (sqlite3_db_config(native, option, value, nullptr) != SQLITE_OK)
        throw exceptionFrom(native, u"sqlite3_db_config %1"_s.arg(option));
}

}  // namespace

Result<std::unique_ptr<Database>> Database::open(const Options& options)
{
    std::unique_ptr<Database> opened(new Database(options));
    try {
        opened->connectHandle();
        return opened;
    } catch (const StorageException& exception) {
        opened->closeHandle();
        return describe(exception, options.path, false);
    }
}

Database::~Database()
{
    closeHandle();
}

sqlite3* Database::native() const
{
    const QVariant variant = handle().driver()->handle();
    return *static_cast<sqlite3* const*>(variant.constData());
}

void Database::connectHandle()
{
    m_connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
        connection.setDatabaseName(uriOf(m_options));
        connection.setConnectOptions(
            u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.patience.count()) +
            (isReadOnly() ? u";QSQLITE_OPEN_READONLY"_s : QString()));
        if (!connection.open())
            throw exceptionFrom(connection.lastError(), u"open"_s);
    }
    harden();
    m_isDoubtful = false;
}

void Database::closeHandle()
{
    if (m_connectionName.isEmpty())
        return;
    handle().close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

void Database::harden()
{
    sqlite3* const file = native();
    configure(file, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(file, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(file, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(file, SQLITE_DBCONFIG_DQS_DML, 0);
    configure(file, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(file, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    execute("PRAGMA cell_size_check = ON"_L1);
    execute("PRAGMA temp_store = MEMORY"_L1);
    execute("PRAGMA mmap_size = 0"_L1);
    execute("PRAGMA recursive_triggers = ON"_L1);
    if (isReadOnly())
        return;
    execute("PRAGMA secure_delete = ON"_L1);
    // EXTRA first: a journal left from switching the mode must not come back after a power cut.
    const QString synchronous = u"PRAGMA synchronous = "_s + m_options.synchronous;
    QSqlQuery query(handle());
    if (!query.exec(synchronous))
        throw exceptionFrom(query.lastError(), synchronous);
    execute("PRAGMA journal_mode = DELETE"_L1);
}

Database::Transaction::Transaction(Database& database, Kind kind) : m_database(database), m_kind(kind)
{
    if (kind == Kind::None)
        return;
    m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE"_L1 : "BEGIN"_L1);
    m_isOpen = true;
}

Database::Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself; then there is nothing left to do.
    if (m_isOpen && sqlite3_get_autocommit(m_database.native()) == 0)
        QSqlQuery(m_database.handle()).exec(u"ROLLBACK"_s);
}

void Database::Transaction::commit()
{
    if (!m_isOpen)
        return;
    m_database.execute("COMMIT"_L1);
    m_isOpen = false;
}

void Database::execute(QLatin1String sql)
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        throw exceptionFrom(query.lastError(), sql);
}

void Database::reopenIfDoubtful()
{
    if (!m_isDoubtful)
        return;
    closeHandle();
    connectHandle();
}

Error Database::failed(const StorageException& exception, bool isWriting)
{
    if (mustReopenAfter(exception.sqliteCode))
        m_isDoubtful = true;
    return describe(exception, m_options.path, isWriting);
}

Result<qint64> Database::dataVersion()
{
    return outside(
        [](Connection& connection) { return connection.single("PRAGMA data_version"_L1).toLongLong(); });
}

}  // namespace holdfast
