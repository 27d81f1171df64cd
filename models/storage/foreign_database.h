// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QHash>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace holdfast {

/// One row of a foreign table. Its values are whatever the file holds: each is asked for as a type, and is
/// absent where it is of another.
class ForeignRow {
public:
    /// No text may be longer than this; one that is counts as absent.
    static constexpr int kLongestText = 64 * 1024;

    explicit ForeignRow(sqlite3_stmt* statement) : m_statement(statement) {}

    bool isNull(int column) const;
    /// An integer, or a number without a fraction.
    std::optional<qint64> integer(int column) const;
    std::optional<double> number(int column) const;
    /// UTF-8 text of at most kLongestText bytes.
    std::optional<QString> text(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// What may be read of a foreign database: ordinary tables and columns by name, nothing else.
struct ForeignTable {
    QString name;
    QStringList columns;
};

/// Another program's SQLite file, which may be hostile: it is copied (with its -wal) into a private temporary
/// folder, never opened itself, and read with every guard of sqlite.org/security.html ("Untrusted SQLite
/// database files"): DEFENSIVE, trusted_schema, views, triggers, extensions and double-quoted strings off, no
/// memory map, cell_size_check, lower limits, quick_check, a deadline, and an authorizer that lets nothing
/// but the named columns of ordinary tables be read.
///
/// Every failure is BadInput fit for the person, Cancelled, or Io. Used from one thread at a time.
class ForeignDatabase {
public:
    /// How long one statement may run.
    static constexpr std::chrono::seconds kDeadline{300};
    /// Larger files are refused.
    static constexpr qint64 kLargestFile = 16LL * 1024 * 1024 * 1024;

    static Result<std::unique_ptr<ForeignDatabase>> open(const QString& path,
                                                         const QList<ForeignTable>& tables,
                                                         const Progress& progress,
                                                         std::chrono::milliseconds deadline = kDeadline);
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;

    bool has(const QString& table) const { return m_columns.contains(table); }
    bool has(const QString& table, const QString& column) const;
    /// Whether the file is kept in WAL mode and no -wal lay beside it.
    bool lacksWal() const { return m_lacksWal; }

    /// Runs `sql` and hands over its rows in order; stops where `take` answers false.
    Done read(QLatin1String sql, const std::function<bool(const ForeignRow&)>& take);

private:
    ForeignDatabase(QString path, Progress progress, std::chrono::milliseconds deadline);

    Done copy();
    Done copyFile(const QString& from, const QString& to, qint64 done, qint64 total);
    Done openCopy();
    Done harden();
    Done checkStructure();
    Done admit(const QList<ForeignTable>& tables);
    Done admitTable(const ForeignTable& table);
    Done run(const QByteArray& sql, const std::function<bool(const ForeignRow&)>& take);
    Error failure(int code) const;

    static int interrupt(void* self);
    static int authorize(void* self, int action, const char* first, const char* second, const char* schema,
                         const char* trigger);

    QString m_path;
    Progress m_progress;
    std::chrono::milliseconds m_deadline;
    std::chrono::steady_clock::time_point m_end;
    QTemporaryDir m_folder;
    sqlite3* m_native = nullptr;
    qint64 m_size = 0;
    bool m_lacksWal = false;
    bool m_wasCancelled = false;
    QHash<QString, QStringList> m_columns;
};

}  // namespace holdfast
