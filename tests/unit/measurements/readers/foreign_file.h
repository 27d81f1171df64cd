// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace holdfast {

/// A database as another program would write it, for a test to fill.
class ForeignFile {
public:
    explicit ForeignFile(const QString& path)
    {
        EXPECT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &m_native), SQLITE_OK);
    }
    ~ForeignFile() { sqlite3_close(m_native); }
    ForeignFile(const ForeignFile&) = delete;
    ForeignFile& operator=(const ForeignFile&) = delete;

    ForeignFile& run(const QByteArray& sql)
    {
        char* problem = nullptr;
        EXPECT_EQ(sqlite3_exec(m_native, sql.constData(), nullptr, nullptr, &problem), SQLITE_OK)
            << (problem ? problem : "") << " in " << sql.constData();
        sqlite3_free(problem);
        return *this;
    }
    /// Tables as Uptime Kuma 1 has them, credentials included.
    ForeignFile& makeKuma()
    {
        return run("CREATE TABLE monitor(id INTEGER PRIMARY KEY, name VARCHAR(150), type VARCHAR(20), "
                   "interval INTEGER, "
                   "basic_auth_pass TEXT)")
            .run("CREATE TABLE user(id INTEGER PRIMARY KEY, username TEXT, password TEXT)")
            .run("CREATE TABLE heartbeat(id INTEGER PRIMARY KEY, important BOOLEAN, monitor_id INTEGER, "
                 "status SMALLINT, "
                 "msg TEXT, time DATETIME, ping INTEGER, duration INTEGER)");
    }
    /// The three tables of sums of version 2.
    ForeignFile& makeSums()
    {
        for (const QByteArray& table :
             {QByteArray("stat_minutely"), QByteArray("stat_hourly"), QByteArray("stat_daily")})
            run("CREATE TABLE " + table +
                "(id INTEGER PRIMARY KEY, monitor_id INTEGER, timestamp INTEGER, ping FLOAT, up INTEGER, "
                "down INTEGER, "
                "extras TEXT)");
        return *this;
    }

private:
    sqlite3* m_native = nullptr;
};

}  // namespace holdfast
