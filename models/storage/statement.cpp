// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/storage_error.h"

#include <sqlite3.h>

namespace holdfast {

Statement::Statement(Connection& connection, QLatin1String sql) : m_native(connection.native())
{
    check(sqlite3_prepare_v3(m_native, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    sqlite3_reset(m_statement);
    return false;
}

void Statement::execute()
{
    while (next()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QString Statement::text(int column) const
{
    const QByteArrayView utf8 = bytes(column);
    return QString::fromUtf8(utf8);
}

QByteArrayView Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
}

void Statement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index + 1, value));
}

void Statement::bind(int index, const std::optional<qint64>& value)
{
    check(value ? sqlite3_bind_int64(m_statement, index + 1, *value)
                : sqlite3_bind_null(m_statement, index + 1));
}

void Statement::bind(int index, QByteArrayView bytes)
{
    // An empty blob is not NULL.
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    check(sqlite3_bind_blob64(m_statement, index + 1, data, static_cast<sqlite3_uint64>(bytes.size()),
                              SQLITE_STATIC));
}

void Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, index + 1, utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::check(int code) const
{
    if (code == SQLITE_OK)
        return;
    const char* sql = sqlite3_sql(m_statement);
    throw exceptionFrom(m_native, QString::fromUtf8(sql != nullptr ? sql : "").simplified());
}

}  // namespace holdfast
