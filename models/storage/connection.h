// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/instant.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <optional>

struct sqlite3;

namespace holdfast {

/// The rows of one statement, read once, in order. A failure while reading is thrown, never taken for the
/// end.
class Rows {
public:
    explicit Rows(QSqlQuery query) : m_query(std::move(query)) {}

    /// Moves to the next row; false after the last.
    bool next();

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Instant instant(int column) const { return instantFromMs(integer(column)); }
    /// Throws CorruptData unless the column holds 16 bytes that are not all zero.
    QUuid uid(int column) const;
    /// Throws CorruptData unless the column holds 32 bytes.
    Digest digest(int column) const;

private:
    QSqlQuery m_query;
};

/// Prepared statements on the one open connection, inside a transaction. Values are always bound.
class Connection {
public:
    Connection(const QSqlDatabase& database, sqlite3* native) : m_database(database), m_native(native) {}

    Rows query(QLatin1String sql, const QVariantList& values = {});
    /// Runs a statement that gives no rows; answers how many rows it changed.
    int execute(QLatin1String sql, const QVariantList& values = {});
    /// The one value of the one row that `sql` must give; throws CorruptData when there is none.
    QVariant single(QLatin1String sql, const QVariantList& values = {});

    /// For what Qt Sql does not offer; only models/storage knows what to do with it.
    sqlite3* native() const { return m_native; }

private:
    QSqlQuery run(QLatin1String sql, const QVariantList& values);

    QSqlDatabase m_database;
    sqlite3* m_native;
};

inline QVariant bindUid(const QUuid& uid)
{
    return uid.toRfc4122();
}

/// Qt Sql binds a null QString as NULL; an empty text is empty.
inline QVariant bindText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

inline QVariant bindInstant(Instant instant)
{
    return toMs(instant);
}

/// NULL where `value` is absent, else what `bind` makes of it.
template <class T, class Bind>
QVariant bindOptional(const std::optional<T>& value, Bind bind)
{
    return value ? QVariant(bind(*value)) : QVariant();
}

}  // namespace holdfast
