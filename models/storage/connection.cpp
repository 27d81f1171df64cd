// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/storage_error.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace holdfast {

bool Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw exceptionFrom(m_query.lastError(), m_query.lastQuery());
    return false;
}

QUuid Rows::uid(int column) const
{
    const QByteArray raw = bytes(column);
    const QUuid uid = raw.size() == 16 ? QUuid::fromRfc4122(raw) : QUuid();
    if (uid.isNull())
        throw StorageException{Error::Code::CorruptData, u"no uid in "_s + m_query.lastQuery().simplified()};
    return uid;
}

Digest Rows::digest(int column) const
{
    const auto digest = Digest::fromBytes(bytes(column));
    if (!digest)
        throw StorageException{Error::Code::CorruptData,
                               u"no digest in "_s + m_query.lastQuery().simplified()};
    return *digest;
}

Rows Connection::query(QLatin1String sql, const QVariantList& values)
{
    return Rows(run(sql, values));
}

int Connection::execute(QLatin1String sql, const QVariantList& values)
{
    return run(sql, values).numRowsAffected();
}

QVariant Connection::single(QLatin1String sql, const QVariantList& values)
{
    QSqlQuery query = run(sql, values);
    if (!query.next()) {
        if (query.lastError().isValid())
            throw exceptionFrom(query.lastError(), sql);
        throw StorageException{Error::Code::CorruptData, u"no row from "_s + QString(sql).simplified()};
    }
    return query.value(0);
}

QSqlQuery Connection::run(QLatin1String sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw exceptionFrom(query.lastError(), sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        throw exceptionFrom(query.lastError(), sql);
    return query;
}

}  // namespace holdfast
