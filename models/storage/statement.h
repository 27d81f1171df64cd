// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QByteArrayView>

#include <optional>

struct sqlite3_stmt;

namespace holdfast {

/// One prepared statement that is run very often, straight through SQLite: for bulk reading and writing,
/// where Qt Sql's variants cost more than the work. Lives inside the transaction that `connection` stands
/// for.
///
/// Columns and values are counted from 0. Throws as every store body does.
class Statement {
public:
    Statement(Connection& connection, QLatin1String sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Starts over with `values` in order; bytes must stay where they are until the next reset.
    template <class... Values>
    Statement& with(const Values&... values)
    {
        reset();
        int index = 0;
        (bind(index++, values), ...);
        return *this;
    }

    /// Moves to the next row; false after the last, and then the statement is reset.
    bool next();
    /// Runs a statement that gives no rows.
    void execute();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    /// Valid until the next row or reset.
    QByteArrayView bytes(int column) const;

private:
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, const std::optional<qint64>& value);
    void bind(int index, QByteArrayView bytes);
    void bind(int index, const QByteArray& bytes) { bind(index, QByteArrayView(bytes)); }
    void bind(int index, const QString& text);
    void check(int code) const;

    sqlite3* m_native;
    sqlite3_stmt* m_statement = nullptr;
};

}  // namespace holdfast
