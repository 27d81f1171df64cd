// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

class QSqlError;
struct sqlite3;

namespace holdfast {

/// Thrown inside models/storage and store bodies, caught by Database. Never leaves them.
struct StorageException {
    Error::Code code;
    QString detail;      ///< Driver text, then the statement.
    int sqliteCode = 0;  ///< Extended SQLite result code, 0 where there is none.
};

/// Thrown by a job inside Database::transact() to roll back and answer `error` as it stands.
struct Refusal {
    Error error;
};

/// Why SQLite failed, by its extended result code. `isWriting` turns refusals of the disk into NotSaved.
Error::Code codeOf(int sqliteCode, bool isWriting);

/// True where the connection may no longer be trusted after `sqliteCode` and must be closed and opened anew
/// (I/O errors, full disk: Rebello et al., "Can Applications Recover from fsync Failures?", ATC'20).
bool mustReopenAfter(int sqliteCode);

StorageException exceptionFrom(const QSqlError& error, const QString& statement);
StorageException exceptionFrom(sqlite3* handle, const QString& statement);

/// The translated Error for `exception`, fit for the person at the screen.
Error describe(const StorageException& exception, const QString& path, bool isWriting);

}  // namespace holdfast
