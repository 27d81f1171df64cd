// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/foreign_database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>
#include <cmath>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kBlock = 4 * 1024 * 1024;
constexpr int kStepsBetweenLooks = 10'000;
constexpr qsizetype kHeader = 100;

/// From sqlite.org/security.html; columns, operations and lengths are wider because real tables need them.
constexpr std::array<std::pair<int, int>, 11> kLimits{{{SQLITE_LIMIT_LENGTH, 4 * 1024 * 1024},
                                                       {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                       {SQLITE_LIMIT_COLUMN, 1'000},
                                                       {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                                       {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                                                       {SQLITE_LIMIT_VDBE_OP, 250'000},
                                                       {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                                       {SQLITE_LIMIT_ATTACHED, 0},
                                                       {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
                                                       {SQLITE_LIMIT_VARIABLE_NUMBER, 10},
                                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 1}}};

constexpr std::array<std::pair<int, int>, 9> kSwitches{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
                                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                                        {SQLITE_DBCONFIG_DQS_DDL, 0}}};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error refused(const QString& message, const QString& detail = {})
{
    return {Error::Code::BadInput, message, detail};
}

}  // namespace

bool ForeignRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> ForeignRow::integer(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_INTEGER)
        return sqlite3_column_int64(m_statement, column);
    const double value = type == SQLITE_FLOAT ? sqlite3_column_double(m_statement, column) : 0.5;
    if (std::floor(value) != value || std::fabs(value) > 9e15)
        return std::nullopt;
    return static_cast<qint64>(value);
}

std::optional<double> ForeignRow::number(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type != SQLITE_INTEGER && type != SQLITE_FLOAT)
        return std::nullopt;
    const double value = sqlite3_column_double(m_statement, column);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<QString> ForeignRow::text(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return std::nullopt;
    const unsigned char* bytes = sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    if (!bytes || size > kLongestText)
        return std::nullopt;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(bytes, size));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

ForeignDatabase::ForeignDatabase(QString path, Progress progress, std::chrono::milliseconds deadline)
    : m_path(std::move(path)),
      m_progress(std::move(progress)),
      m_deadline(deadline),
      m_folder(QDir::tempPath() + u"/holdfast-import-XXXXXX"_s)
{
}

ForeignDatabase::~ForeignDatabase()
{
    sqlite3_close_v2(m_native);
}

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString& path,
                                                               const QList<ForeignTable>& tables,
                                                               const Progress& progress,
                                                               std::chrono::milliseconds deadline)
{
    std::unique_ptr<ForeignDatabase> database(new ForeignDatabase(path, progress, deadline));
    for (const auto step : {&ForeignDatabase::copy, &ForeignDatabase::openCopy, &ForeignDatabase::harden,
                            &ForeignDatabase::checkStructure}) {
        if (const auto taken = ((*database).*step)(); !taken)
            return taken.error();
    }
    if (const auto admitted = database->admit(tables); !admitted)
        return admitted.error();
    return database;
}

Done ForeignDatabase::copyFile(const QString& from, const QString& to, qint64 done_, qint64 total)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, Text::tr("%1 cannot be read: %2.").arg(from, source.errorString()), {}};
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{Error::Code::Io,
                     Text::tr("No copy of %1 could be made: %2.").arg(from, target.errorString()),
                     {}};
    QByteArray block(kBlock, Qt::Uninitialized);
    for (qint64 count = 0; (count = source.read(block.data(), kBlock)) != 0; done_ += count) {
        if (count < 0)
            return Error{
                Error::Code::Io, Text::tr("%1 cannot be read: %2.").arg(from, source.errorString()), {}};
        if (target.write(block.constData(), count) != count)
            return Error{Error::Code::Io,
                         Text::tr("No copy of %1 could be made: %2. It needs free space in the folder for "
                                  "temporary files.")
                             .arg(from, target.errorString()),
                         {}};
        if (!report(m_progress, done_ / 2, total))
            return Error{Error::Code::Cancelled, Text::tr("Reading was stopped. Nothing was imported."), {}};
    }
    return done();
}

Done ForeignDatabase::copy()
{
    const QString wal = m_path + u"-wal"_s;
    const QString journal = m_path + u"-journal"_s;
    const QFileInfo before(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, Text::tr("%1 cannot be read: %2.").arg(m_path, file.errorString()), {}};
    const QByteArray header = file.read(kHeader);
    file.close();
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)) || header.size() < kHeader)
        return refused(Text::tr("%1 is no SQLite database.").arg(before.fileName()));
    if (QFileInfo(journal).size() > 0)
        return refused(
            Text::tr("Beside %1 lies a -journal: its program was cut off while it wrote. Start that program "
                     "once so that it repairs the file, stop it, and copy the file again.")
                .arg(before.fileName()));
    m_size = before.size() + QFileInfo(wal).size();
    if (m_size > kLargestFile)
        return refused(
            Text::tr("%1 is larger than 16 GiB, which is the most that is read.").arg(before.fileName()));
    const bool isWalMode = header.at(18) == 2 && header.at(19) == 2;
    m_lacksWal = isWalMode && !QFileInfo::exists(wal);
    if (!m_folder.isValid())
        return Error{Error::Code::Io,
                     Text::tr("No temporary folder could be made: %1.").arg(m_folder.errorString()),
                     {}};
    if (const auto copied = copyFile(m_path, m_folder.filePath(u"copy.db"_s), 0, m_size); !copied)
        return copied;
    if (isWalMode && QFileInfo(wal).size() > 0) {
        if (const auto copied = copyFile(wal, m_folder.filePath(u"copy.db-wal"_s), before.size(), m_size);
            !copied)
            return copied;
    }
    const QFileInfo after(m_path);
    if (after.size() != before.size() || after.lastModified() != before.lastModified())
        return refused(
            Text::tr("%1 changed while it was copied. Stop its program, or import a copy of the file and its "
                     "-wal.")
                .arg(before.fileName()));
    return done();
}

Error ForeignDatabase::failure(int code) const
{
    const QString words = m_native ? QString::fromUtf8(sqlite3_errmsg(m_native)) : QString();
    const QString name = QFileInfo(m_path).fileName();
    if (m_wasCancelled)
        return {Error::Code::Cancelled, Text::tr("Reading was stopped. Nothing was imported."), words};
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return refused(
            Text::tr("%1 takes too long to read. It is damaged, or made to keep a reader busy.").arg(name),
            words);
    case SQLITE_AUTH: return refused(Text::tr("%1 is not built as its program builds it.").arg(name), words);
    case SQLITE_TOOBIG:
        return refused(
            Text::tr("%1 holds a value larger than 4 MiB, which no monitoring program writes.").arg(name),
            words);
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {Error::Code::Io, Text::tr("The copy of %1 cannot be read: %2.").arg(name, words), {}};
    default:
        return refused(
            Text::tr("%1 is damaged or no SQLite database: %2. Copy it again from its program, with the -wal "
                     "beside it, and import the copy.")
                .arg(name, words),
            words);
    }
}

int ForeignDatabase::interrupt(void* self)
{
    auto* database = static_cast<ForeignDatabase*>(self);
    if (!report(database->m_progress, database->m_size / 2, database->m_size))
        database->m_wasCancelled = true;
    return database->m_wasCancelled || std::chrono::steady_clock::now() > database->m_end ? 1 : 0;
}

Done ForeignDatabase::openCopy()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"copy.db"_s));
    const int code =
        sqlite3_open_v2(path.constData(), &m_native,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOFOLLOW, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    sqlite3_extended_result_codes(m_native, 1);
    sqlite3_progress_handler(m_native, kStepsBetweenLooks, &ForeignDatabase::interrupt, this);
    return done();
}

Done ForeignDatabase::harden()
{
    for (const auto& [option, value] : kSwitches) {
        if (const int code = sqlite3_db_config(m_native, option, value, nullptr); code != SQLITE_OK)
            return failure(code);
    }
    for (const auto& [limit, value] : kLimits)
        sqlite3_limit(m_native, limit, value);
    for (const char* pragma : {"PRAGMA mmap_size=0", "PRAGMA cell_size_check=ON", "PRAGMA temp_store=MEMORY",
                               "PRAGMA trusted_schema=OFF", "PRAGMA foreign_keys=OFF"}) {
        if (const auto set = run(pragma, [](const ForeignRow&) { return true; }); !set)
            return set;
    }
    return done();
}

Done ForeignDatabase::checkStructure()
{
    QString found;
    const auto checked = run("PRAGMA quick_check(1)", [&found](const ForeignRow& row) {
        found = row.text(0).value_or(u"?"_s);
        return false;
    });
    if (!checked)
        return checked;
    if (found != "ok"_L1)
        return refused(
            Text::tr("%1 is damaged. Copy it again from its program, with the -wal beside it, and import the "
                     "copy.")
                .arg(QFileInfo(m_path).fileName()),
            found);
    return done();
}

Done ForeignDatabase::admitTable(const ForeignTable& table)
{
    QString type;
    const QByteArray name = table.name.toUtf8();
    const auto take = [&](const ForeignRow& row) {
        if (row.text(0) == u"main"_s)
            type = row.text(2).value_or(QString());
        return true;
    };
    if (const auto listed = run("PRAGMA table_list(" + name + ')', take); !listed)
        return listed;
    if (type.isEmpty())
        return done();
    if (type != "table"_L1)
        return refused(
            Text::tr(
                "In %1, “%2” is no ordinary table. The file was not made by the program it looks like, and "
                "was not read.")
                .arg(QFileInfo(m_path).fileName(), table.name));
    QStringList columns;
    bool isComputed = false;
    const auto column = [&](const ForeignRow& row) {
        const QString found = row.text(1).value_or(QString());
        if (table.columns.contains(found)) {
            columns.append(found);
            isComputed = isComputed || row.integer(6) != 0;
        }
        return true;
    };
    if (const auto listed = run("PRAGMA table_xinfo(" + name + ')', column); !listed)
        return listed;
    if (isComputed)
        return refused(
            Text::tr(
                "In %1, a column of “%2” is computed. The file was not made by the program it looks like, "
                "and was not read.")
                .arg(QFileInfo(m_path).fileName(), table.name));
    m_columns.insert(table.name, columns);
    return done();
}

Done ForeignDatabase::admit(const QList<ForeignTable>& tables)
{
    for (const ForeignTable& table : tables) {
        if (const auto admitted = admitTable(table); !admitted)
            return admitted;
    }
    sqlite3_set_authorizer(m_native, &ForeignDatabase::authorize, this);
    return done();
}

int ForeignDatabase::authorize(void* self, int action, const char* first, const char* second, const char*,
                               const char*)
{
    const auto* database = static_cast<ForeignDatabase*>(self);
    if (action == SQLITE_SELECT)
        return SQLITE_OK;
    if (action != SQLITE_READ)
        return SQLITE_DENY;
    // A table of which no column is needed is announced with an empty one.
    const QString table = QString::fromUtf8(first);
    const QString column = QString::fromUtf8(second);
    return (column.isEmpty() ? database->has(table) : database->has(table, column)) ? SQLITE_OK : SQLITE_DENY;
}

bool ForeignDatabase::has(const QString& table, const QString& column) const
{
    return m_columns.value(table).contains(column);
}

Done ForeignDatabase::run(const QByteArray& sql, const std::function<bool(const ForeignRow&)>& take)
{
    m_end = std::chrono::steady_clock::now() + m_deadline;
    sqlite3_stmt* raw = nullptr;
    const int prepared =
        sqlite3_prepare_v2(m_native, sql.constData(), static_cast<int>(sql.size()), &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    if (prepared != SQLITE_OK)
        return failure(prepared);
    const ForeignRow row(raw);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        if (!take(row))
            return done();
    }
    return code == SQLITE_DONE ? done() : Done(failure(code));
}

Done ForeignDatabase::read(QLatin1String sql, const std::function<bool(const ForeignRow&)>& take)
{
    return run(QByteArray(sql.data(), sql.size()), take);
}

}  // namespace holdfast
