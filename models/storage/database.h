// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/connection.h"
#include "models/storage/storage_error.h"

#include <chrono>
#include <memory>
#include <type_traits>

namespace holdfast {

/// One SQLite file and one connection, used only on the thread that opened it.
///
/// Opened with journal_mode=DELETE and synchronous=EXTRA, the only pair that lost no acknowledged commit in
/// simulated power cuts and leaves a file that is whole when copied and opens on read-only media; and with
/// every hardening switch that SQLite offers (sqlite.org/security.html).
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    struct Options {
        QString path;
        Access access = Access::ReadWrite;
        bool mayCreate = false;
        QByteArray vfs;                                      ///< Empty: the machine's own files.
        QLatin1String synchronous = QLatin1String("EXTRA");  ///< Another value only to show that tests bite.
        std::chrono::milliseconds patience{5000};  ///< How long a lock of another process is waited for.
    };

    /// Never creates a file unless asked to. Does not look at what the file holds beyond that it is SQLite's.
    static Result<std::unique_ptr<Database>> open(const Options& options);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs `job(Connection&)` in one BEGIN IMMEDIATE transaction: committed if it returns, rolled back if
    /// anything is thrown. The answer is durable when it arrives.
    template <class Job>
    auto transact(Job job) -> Result<std::invoke_result_t<Job, Connection&>>
    {
        return within(Kind::Write, std::move(job));
    }

    /// Runs `job(Connection&)` on one consistent snapshot, without writing.
    template <class Job>
    auto read(Job job) -> Result<std::invoke_result_t<Job, Connection&>>
    {
        return within(Kind::Read, std::move(job));
    }

    /// Runs `job(Connection&)` with no transaction around it, for what SQLite refuses inside one.
    template <class Job>
    auto outside(Job job) -> Result<std::invoke_result_t<Job, Connection&>>
    {
        return within(Kind::None, std::move(job));
    }

    /// Changes whenever another connection has committed to the file.
    Result<qint64> dataVersion();

    const Options& options() const { return m_options; }
    bool isReadOnly() const { return m_options.access == Access::ReadOnly; }

private:
    enum class Kind { Read, Write, None };

    class Transaction {
    public:
        Transaction(Database& database, Kind kind);
        ~Transaction();
        void commit();

    private:
        Database& m_database;
        Kind m_kind;
        bool m_isOpen = false;
    };

    explicit Database(Options options) : m_options(std::move(options)) {}

    template <class Job>
    auto within(Kind kind, Job job) -> Result<std::invoke_result_t<Job, Connection&>>
    {
        try {
            reopenIfDoubtful();
            Transaction transaction(*this, kind);
            Connection connection(handle(), native());
            auto value = job(connection);
            transaction.commit();
            return value;
        } catch (const StorageException& exception) {
            return failed(exception, kind == Kind::Write);
        } catch (const Refusal& refusal) {
            return refusal.error;
        }
    }

    QSqlDatabase handle() const { return QSqlDatabase::database(m_connectionName, false); }
    sqlite3* native() const;
    void connectHandle();
    void closeHandle();
    void harden();
    void execute(QLatin1String sql);
    void reopenIfDoubtful();
    Error failed(const StorageException& exception, bool isWriting);

    Options m_options;
    QString m_connectionName;
    bool m_isDoubtful = false;  ///< An I/O error was seen: close and open before the next use.
};

}  // namespace holdfast
