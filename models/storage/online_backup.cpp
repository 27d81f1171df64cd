// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/online_backup.h"

#include "models/storage/database.h"
#include "models/storage/integrity.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int kPagesAtATime = 1024;

Error cancelled()
{
    return {Error::Code::Cancelled, Text::tr("The copy was stopped. Nothing was left behind."), {}};
}

/// Runs the backup from `source` to `target` to its end; throws StorageException or Refusal.
void transferPages(Connection& source, Connection& target, const Progress& progress)
{
    sqlite3_backup* const backup = sqlite3_backup_init(target.native(), "main", source.native(), "main");
    if (backup == nullptr)
        throw exceptionFrom(target.native(), u"sqlite3_backup_init"_s);
    QDeadlineTimer patience(5000);
    int step = SQLITE_OK;
    bool isWanted = true;
    while (step == SQLITE_OK || step == SQLITE_BUSY || step == SQLITE_LOCKED) {
        step = sqlite3_backup_step(backup, kPagesAtATime);
        const int total = sqlite3_backup_pagecount(backup);
        isWanted = report(progress, total - sqlite3_backup_remaining(backup), total);
        if (!isWanted)
            break;
        if (step == SQLITE_BUSY || step == SQLITE_LOCKED) {
            if (patience.hasExpired())
                break;
            QThread::msleep(20);
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!isWanted)
        throw Refusal{cancelled()};
    if (step != SQLITE_DONE || finished != SQLITE_OK)
        throw StorageException{codeOf(step, true),
                               u"sqlite3_backup_step: "_s + QString::fromUtf8(sqlite3_errstr(step)), step};
}

Done copyInto(Database& source, const Database::Options& options, const Progress& progress)
{
    auto target = Database::open(options);
    if (!target)
        return target.error();
    // A step's error belongs to the copy: describe it with the copy's path, and as a refused write.
    const auto copied = source.outside([&](Connection& from) {
        auto transferred = target.value()->outside([&](Connection& to) {
            transferPages(from, to, progress);
            return 0;
        });
        if (!transferred)
            throw Refusal{transferred.error()};
        return 0;
    });
    return copied ? done() : Done(copied.error());
}

Done proveCopy(const Database::Options& options, const CopyCheck& check)
{
    Database::Options readOnly = options;
    readOnly.access = Database::Access::ReadOnly;
    readOnly.mayCreate = false;
    auto copy = Database::open(readOnly);
    if (!copy)
        return copy.error();
    if (auto sound = requireIntegrity(*copy.value(), IntegrityDepth::Full); !sound)
        return sound;
    return check ? check(*copy.value()) : done();
}

}  // namespace

Done copyDatabase(Database& source, Disk& disk, const QString& target, const CopyCheck& check,
                  const Progress& progress)
{
    if (disk.exists(target)) {
        return Error{Error::Code::Conflict,
                     Text::tr("%1 exists already and was not touched. Choose another name.").arg(target),
                     {}};
    }
    const QString part = target + u".part"_s;
    Database::Options options;
    options.path = part;
    options.vfs = disk.vfs();
    options.synchronous = source.options().synchronous;
    auto step = disk.remove(part);
    if (step)
        step = disk.writeNew(part, {});  // Made by us, so that it is readable by its owner only.
    if (step)
        step = copyInto(source, options, progress);
    if (step)
        step = proveCopy(options, check);
    if (step)
        step = disk.sync(part);
    if (step)
        step = disk.rename(part, target);
    if (step)
        return disk.syncFolder(folderOf(target));
    [[maybe_unused]] const auto removed = disk.remove(part);
    return step;
}

Done overwriteDatabase(Database& live, Database& source)
{
    const auto replaced = live.outside([&source](Connection& to) {
        auto transferred = source.outside([&to](Connection& from) {
            transferPages(from, to, {});
            return 0;
        });
        if (!transferred)
            throw Refusal{transferred.error()};
        return 0;
    });
    return replaced ? done() : Done(replaced.error());
}

}  // namespace holdfast
