// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString message(Error::Code code, const QString& path)
{
    switch (code) {
    case Error::Code::Locked:
        return Text::tr(
                   "%1 is in use by another program and stayed locked for 5 seconds. Close the other program "
                   "or try again.")
            .arg(path);
    case Error::Code::ReadOnly:
        return Text::tr(
                   "%1 can only be read here. Nothing was changed. To write, copy the folder to a disk that "
                   "can be written or correct its permissions.")
            .arg(path);
    case Error::Code::NotSaved:
        return Text::tr("NOT SAVED: the disk refused to write %1. Free some space or check the disk.")
            .arg(path);
    case Error::Code::CorruptData:
        return Text::
            tr("%1 is damaged. Restore the newest backup with “holdfast restore FILE”, or rescue what can "
               "be read with “holdfast check --salvage”.")
                .arg(path);
    case Error::Code::Io:
        return Text::tr("%1 could not be read from the disk. Check the disk and the cable, then try again.")
            .arg(path);
    default:
        return Text::tr(
                   "The database %1 could not do what was asked. Nothing was changed. Run “holdfast check”.")
            .arg(path);
    }
}

}  // namespace

Error::Code codeOf(int sqliteCode, bool isWriting)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Code::Locked;
    case SQLITE_READONLY: return Error::Code::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN: return isWriting ? Error::Code::NotSaved : Error::Code::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Code::CorruptData;
    case SQLITE_CONSTRAINT: return Error::Code::Conflict;
    default: return Error::Code::StorageFailed;
    }
}

bool mustReopenAfter(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return true;
    default: return false;
    }
}

StorageException exceptionFrom(const QSqlError& error, const QString& statement)
{
    const int code = error.nativeErrorCode().toInt();
    return {codeOf(code, false), error.text() + u" in "_s + statement.simplified(), code};
}

StorageException exceptionFrom(sqlite3* handle, const QString& statement)
{
    const int code = sqlite3_extended_errcode(handle);
    return {codeOf(code, false), QString::fromUtf8(sqlite3_errmsg(handle)) + u" in "_s + statement, code};
}

Error describe(const StorageException& exception, const QString& path, bool isWriting)
{
    const bool isSettled = exception.sqliteCode == 0 || exception.code == Error::Code::NotSaved;
    const auto code = isSettled ? exception.code : codeOf(exception.sqliteCode, isWriting);
    return {code, message(code, QDir::toNativeSeparators(path)), exception.detail};
}

}  // namespace holdfast
