// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/salvage.h"

#include "models/storage/database.h"

#include <QFileInfo>

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kTables = R"(
    SELECT name FROM sqlite_schema
     WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name <> 'schema_version'
     ORDER BY rowid
)"_L1;

constexpr auto kColumns = "SELECT name FROM pragma_table_info(?) ORDER BY cid"_L1;

constexpr auto kOrphans = "PRAGMA foreign_key_check"_L1;

/// Larger than any rowid that a log of this kind will see; halving an empty half costs one look at the tree.
constexpr qint64 kLargestRowid = qint64(1) << 40;

/// Of ours; a file with larger ones has fewer, and the bound is only generous.
constexpr qint64 kSmallestPage = 4096;

struct StatementEnd {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

struct HandleEnd {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, HandleEnd>;

Statement prepare(sqlite3* handle, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        throw exceptionFrom(handle, sql);
    return Statement(statement);
}

Handle openDamaged(const QString& path)
{
    sqlite3* handle = nullptr;
    // immutable: neither its journal nor its locks are looked at; only what stands in the file itself.
    const QByteArray uri =
        QByteArray("file:") + path.toUtf8().toPercentEncoding("/") + "?mode=ro&immutable=1";
    const int code =
        sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    Handle owner(handle);
    if (code != SQLITE_OK)
        throw exceptionFrom(handle, u"open "_s + path);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return owner;
}

/// Rescues one table.
class TableSalvage {
public:
    TableSalvage(sqlite3* from, Connection& to, const QString& table, const QStringList& columns)
        : m_to(to.native()), m_result{table, 0, 0, 0}
    {
        const QString names = u"\""_s + columns.join(u"\", \""_s) + u"\""_s;
        m_read = prepare(
            from,
            u"SELECT rowid, %1 FROM \"%2\" NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2"_s.arg(names, table));
        const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
        m_write = prepare(m_to, u"INSERT OR IGNORE INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, names, marks));
    }

    /// `pages` is the size of the damaged file.
    ///
    /// Row ids are dense here, so a file of that size has none above the bound; without it a damaged inner
    /// page of the tree would have every number up to 2^63 tried.
    SalvagedTable run(qint64 pages)
    {
        constexpr qint64 kMostRowsOnAPage = 1024;
        const qint64 bound = pages * kMostRowsOnAPage;
        rescue(0, bound);
        copyRange(bound + 1, kLargestRowid);
        return m_result;
    }

private:
    /// Copies the rows of a range; where that meets damage, what is left of the range is halved.
    void rescue(qint64 first, qint64 last)
    {
        const qint64 next = copyRange(first, last);
        if (next > last)
            return;
        if (next == last) {
            ++m_result.unreadableSpans;
            return;
        }
        const qint64 middle = next + (last - next) / 2;
        rescue(next, middle);
        rescue(middle + 1, last);
    }

    /// Copies the rows of a range until it ends or meets damage; answers the first row id after what was
    /// copied.
    qint64 copyRange(qint64 first, qint64 last)
    {
        sqlite3_reset(m_read.get());
        sqlite3_bind_int64(m_read.get(), 1, first);
        sqlite3_bind_int64(m_read.get(), 2, last);
        qint64 next = first;
        int step = sqlite3_step(m_read.get());
        for (; step == SQLITE_ROW; step = sqlite3_step(m_read.get())) {
            copyRow();
            next = sqlite3_column_int64(m_read.get(), 0) + 1;
        }
        sqlite3_reset(m_read.get());
        return step == SQLITE_DONE ? last + 1 : next;
    }

    void copyRow()
    {
        sqlite3_reset(m_write.get());
        const int columns = sqlite3_column_count(m_read.get());
        for (int column = 1; column < columns; ++column)
            sqlite3_bind_value(m_write.get(), column, sqlite3_column_value(m_read.get(), column));
        const int step = sqlite3_step(m_write.get());
        if (step == SQLITE_DONE && sqlite3_changes(m_to) == 1)
            ++m_result.rows;
        else if (step == SQLITE_DONE || (step & 0xFF) == SQLITE_CONSTRAINT ||
                 (step & 0xFF) == SQLITE_MISMATCH)
            ++m_result.refused;
        else
            throw exceptionFrom(m_to, u"salvage "_s + m_result.table);
    }

    sqlite3* m_to;
    Statement m_read;
    Statement m_write;
    SalvagedTable m_result;
};

QStringList columnsOf(Connection& connection, const QString& table)
{
    QStringList columns;
    auto row = connection.query(kColumns, {table});
    while (row.next())
        columns.append(row.text(0));
    return columns;
}

/// Rows that point at a row which was lost would break the file's rules; they are counted as refused.
void dropOrphans(Connection& connection, QList<SalvagedTable>& tables)
{
    QList<std::pair<QString, qint64>> orphans;
    auto row = connection.query(kOrphans);
    while (row.next())
        orphans.append({row.text(0), row.integer(1)});
    for (const auto& [table, rowid] : orphans) {
        Statement remove = prepare(connection.native(), u"DELETE FROM \"%1\" WHERE rowid = ?1"_s.arg(table));
        sqlite3_bind_int64(remove.get(), 1, rowid);
        if (sqlite3_step(remove.get()) != SQLITE_DONE)
            continue;
        for (SalvagedTable& salvaged : tables) {
            if (salvaged.table == table) {
                --salvaged.rows;
                ++salvaged.refused;
            }
        }
    }
}

}  // namespace

Result<QList<SalvagedTable>> salvageRows(const QString& damaged, Database& fresh)
{
    // References between rescued rows are checked at the end, not row by row: their order is unknown.
    auto unchecked = fresh.outside(
        [](Connection& connection) { return connection.execute("PRAGMA foreign_keys = OFF"_L1); });
    if (!unchecked)
        return unchecked.error();
    auto salvaged = fresh.transact([&damaged](Connection& connection) {
        const Handle from = openDamaged(damaged);
        const qint64 pages = QFileInfo(damaged).size() / kSmallestPage + 1;
        QStringList names;
        auto row = connection.query(kTables);
        while (row.next())
            names.append(row.text(0));
        QList<SalvagedTable> tables;
        for (const QString& table : names) {
            const QStringList columns = columnsOf(connection, table);
            try {
                tables.append(TableSalvage(from.get(), connection, table, columns).run(pages));
            } catch (const StorageException& exception) {
                // The whole table is gone, or an older schema did not have it; the others may still be there.
                if (codeOf(exception.sqliteCode, false) == Error::Code::CorruptData)
                    throw;
                tables.append({table, 0, 0, 1});
            }
        }
        dropOrphans(connection, tables);
        return tables;
    });
    auto checked = fresh.outside(
        [](Connection& connection) { return connection.execute("PRAGMA foreign_keys = ON"_L1); });
    if (!checked)
        return checked.error();
    return salvaged;
}

}  // namespace holdfast
