// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/records_file.h"

#include "models/core/rfc3339.h"
#include "models/storage/folder_guard.h"
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error noRecords(const DataFolder& folder)
{
    return {
        Error::Code::NotFound,
        Text::tr(
            "The folder %1 holds no Holdfast data. Create it with “holdfast init”, or name another folder "
            "with --data.")
            .arg(QDir::toNativeSeparators(folder.path())),
        {}};
}

Error foreign(const QString& path)
{
    return {Error::Code::ForeignFile,
            Text::tr("%1 is not a Holdfast database. It was not touched. Name another folder with --data.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

QString writerOf(const FileIdentity& identity)
{
    return identity.writtenBy.isEmpty() ? Text::tr("a newer Holdfast") : identity.writtenBy;
}

Error tooNew(const QString& path, const FileIdentity& identity)
{
    return {
        Error::Code::SchemaTooNew,
        Text::tr(
            "%1 was written by %2 (schema %3) and this program cannot read it. It was not touched. Install "
            "that version or a newer one.")
            .arg(QDir::toNativeSeparators(path), writerOf(identity))
            .arg(identity.schema),
        {}};
}

Error newerReadOnly(const QString& path, const FileIdentity& identity)
{
    return {Error::Code::ReadOnly,
            Text::tr(
                "%1 was written by %2 and is opened for reading only. Install that version or a newer one to "
                "write.")
                .arg(QDir::toNativeSeparators(path), writerOf(identity)),
            {}};
}

Error mediumReadOnly(const QString& path)
{
    return {
        Error::Code::ReadOnly,
        Text::tr(
            "%1 can only be read here: the disk or its permissions do not allow writing. Everything can be "
            "read, nothing can be entered. Copy the folder to another disk to go on working.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

/// One opening, step by step.
class RecordsOpening {
public:
    explicit RecordsOpening(const OpeningContext& context)
        : m_context(context), m_path(context.folder.records())
    {
    }

    Result<OpenRecords> run()
    {
        bool isWritable = !m_context.isReadOnlyWanted;
        if (m_context.disk.vfs().isEmpty()) {
            const auto guarded = guardFolder(m_context.folder);
            if (!guarded)
                return guarded.error();
            isWritable = isWritable && guarded->isWritable;
            m_opened.report.corrected = guarded->corrected;
        }
        if (!m_context.disk.exists(m_path))
            return noRecords(m_context.folder);
        auto step = isWritable ? openForWriting() : openForReading();
        if (!step && step.error().code == Error::Code::ReadOnly && isWritable)
            step = openForReading();  // The permissions allowed it, but the medium does not.
        if (!step)
            return step.error();
        return std::move(m_opened);
    }

private:
    Done openForWriting()
    {
        auto marker = RunMarker::leave(m_context.folder, m_context.disk, m_context.time.read().bootId);
        // A full disk takes no mark. Reading and the outbox go on without one; only the next start does not
        // know how this one ended.
        if (!marker && marker.error().code != Error::Code::Io)
            return marker.error();
        m_opened.report.wasUncleanExit = marker && marker->foundUncleanExit();
        if (marker)
            m_opened.marker.emplace(std::move(marker).value());
        if (auto opened = openDatabase(m_path, Database::Access::ReadWrite); !opened)
            return opened;
        return bringUpToDate(m_opened.report.wasUncleanExit);
    }

    Done openForReading()
    {
        m_opened.marker.reset();
        m_opened.database.reset();
        m_opened.report.readOnlyBecause = mediumReadOnly(m_path);
        auto opened = openDatabase(m_path, Database::Access::ReadOnly);
        if (opened) {
            const auto steps = loadMigrations(m_context.migrationFolder);
            const auto identity = identify(*m_opened.database);
            if (!steps)
                return steps.error();
            const bool isOlder =
                identity && openingFor(identity.value(), static_cast<int>(steps->size())) == Opening::Migrate;
            if (identity && !isOlder)
                return bringUpToDate(false);
        }
        // A journal that must be rolled back, or an older schema: neither can be done in place here.
        return openWorkingCopy();
    }

    Done openWorkingCopy()
    {
        m_opened.database.reset();
        if (!m_context.disk.vfs().isEmpty())
            return mediumReadOnly(m_path);
        m_opened.workingCopy = std::make_unique<QTemporaryDir>();
        const QString copy = m_opened.workingCopy->filePath(u"records.db"_s);
        // No connection of this process has the file open here, so its locks cannot be lost by reading it.
        if (!m_opened.workingCopy->isValid() || !QFile::copy(m_path, copy))
            return mediumReadOnly(m_path);
        if (QFile::exists(m_path + u"-journal"_s))
            QFile::copy(m_path + u"-journal"_s, copy + u"-journal"_s);
        for (const QString& file : {copy, QString(copy + u"-journal"_s)})
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        if (auto opened = openDatabase(copy, Database::Access::ReadWrite); !opened)
            return opened;
        if (auto ready = bringUpToDate(true); !ready)
            return ready;
        m_opened.database.reset();
        return openDatabase(copy, Database::Access::ReadOnly);
    }

    Done openDatabase(const QString& path, Database::Access access)
    {
        Database::Options options;
        options.path = path;
        options.access = access;
        options.vfs = m_context.disk.vfs();
        options.synchronous = m_context.synchronous;
        auto opened = Database::open(options);
        if (!opened)
            return opened.error();
        m_opened.database = std::move(opened).value();
        return done();
    }

    /// The file is open; decides by what it says of itself whether it may be used, and migrates an older one.
    Done bringUpToDate(bool mustCheck)
    {
        const auto steps = loadMigrations(m_context.migrationFolder);
        if (!steps)
            return steps.error();
        const auto identity = identify(*m_opened.database);
        if (!identity)
            return identity.error();
        switch (openingFor(identity.value(), static_cast<int>(steps->size()))) {
        case Opening::Create: return noRecords(m_context.folder);
        case Opening::RefuseForeign: return foreign(m_path);
        case Opening::RefuseNewer: return tooNew(m_path, identity.value());
        case Opening::ReadOnlyNewer: return reopenNewer(identity.value());
        case Opening::Use:
            return mustCheck ? requireIntegrity(*m_opened.database, IntegrityDepth::Quick) : done();
        case Opening::Migrate: return migrateOlder(steps.value(), identity.value());
        }
        Q_UNREACHABLE();
    }

    Done reopenNewer(const FileIdentity& identity)
    {
        m_opened.report.readOnlyBecause = newerReadOnly(m_path, identity);
        if (m_opened.database->isReadOnly())
            return done();
        m_opened.database.reset();
        m_opened.marker.reset();
        return openDatabase(m_path, Database::Access::ReadOnly);
    }

    Done migrateOlder(const QList<Migration>& steps, const FileIdentity& identity)
    {
        if (!m_opened.workingCopy) {
            const Instant now = m_context.time.now();
            const QString copy = m_context.folder.backups() +
                                 u"/before-schema-%1-%2.db"_s.arg(steps.last().number).arg(fileStamp(now));
            if (auto made = m_context.disk.makeFolder(m_context.folder.backups()); !made)
                return made;
            // Two processes may start at once after an update; the first one's copy serves both.
            if (!m_context.disk.exists(copy)) {
                if (auto copied = copyDatabase(*m_opened.database, m_context.disk, copy, {}); !copied)
                    return copied;
            }
            m_opened.report.migratedFrom = copy;
        }
        const QList<Migration> missing = steps.mid(identity.schema);
        if (auto migrated = migrate(*m_opened.database, missing, m_context.program, m_context.time.now());
            !migrated)
            return migrated;
        return requireIntegrity(*m_opened.database, IntegrityDepth::Full);
    }

    const OpeningContext& m_context;
    QString m_path;
    OpenRecords m_opened;
};

}  // namespace

Result<OpenRecords> openRecords(const OpeningContext& context)
{
    return RecordsOpening(context).run();
}

Done createRecords(const OpeningContext& context)
{
    const auto steps = loadMigrations(context.migrationFolder);
    if (!steps)
        return steps.error();
    if (auto made = context.disk.makeFolder(context.folder.path()); !made)
        return made;
    const QString path = context.folder.records();
    if (!context.disk.exists(path)) {
        auto step = context.disk.writeNew(path, {});
        if (step)
            step = context.disk.syncFolder(context.folder.path());
        if (!step)
            return step;
    }
    Database::Options options;
    options.path = path;
    options.vfs = context.disk.vfs();
    options.synchronous = context.synchronous;
    auto database = Database::open(options);
    if (!database) {
        return database.error().code == Error::Code::CorruptData ? Done(foreign(path))
                                                                 : Done(database.error());
    }
    const auto identity = identify(*database.value());
    if (!identity)
        return identity.error();
    if (openingFor(identity.value(), static_cast<int>(steps->size())) != Opening::Create) {
        return Error{
            Error::Code::Conflict,
            Text::tr("%1 exists already and was not touched. Use it as it is, or name another folder with "
                     "--data.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    }
    return migrate(*database.value(), steps.value(), context.program, context.time.now());
}

}  // namespace holdfast
