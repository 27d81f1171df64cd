// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/measurement_file_store.h"

#include "models/core/rfc3339.h"
#include "models/measurements/derivation_store.h"
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

constexpr auto kPageSize = "PRAGMA page_size = 8192"_L1;

Error foreign(const QString& path)
{
    return {Error::Code::ForeignFile,
            Text::tr("%1 is not a Holdfast database. It was not touched. Move it elsewhere.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error tooNew(const QString& path, const QString& writer)
{
    return {Error::Code::SchemaTooNew,
            Text::tr("%1 was written by %2 and this program cannot read it. It was not touched. Install that "
                     "version or a newer one.")
                .arg(QDir::toNativeSeparators(path), writer),
            {}};
}

bool isDamage(const Error& error)
{
    return error.code == Error::Code::CorruptData;
}

class MeasurementsOpening {
public:
    explicit MeasurementsOpening(const MeasurementFileContext& context)
        : m_context(context), m_path(context.folder.measurements())
    {
    }

    Result<OpenRecords> run()
    {
        auto step = m_context.isReadOnlyWanted ? openForReading() : openForWriting();
        if (!step && isDamage(step.error()) && !m_context.isReadOnlyWanted) {
            step = setAside();
            if (step)
                step = openForWriting();
        }
        if (!step && step.error().code == Error::Code::ReadOnly && !m_context.isReadOnlyWanted)
            step = openForReading();
        if (!step)
            return step.error();
        return std::move(m_opened);
    }

private:
    Done openForWriting()
    {
        if (auto made = makeFile(m_path); !made)
            return made;
        if (auto opened = open(m_path, Database::Access::ReadWrite); !opened)
            return opened;
        return bringUpToDate(m_context.mustCheck);
    }

    /// Reads the file as it is where it needs nothing; else a copy, or an empty one.
    Done openForReading()
    {
        m_opened.database.reset();
        if (m_context.disk.exists(m_path) && open(m_path, Database::Access::ReadOnly)) {
            const auto ready = isReady();
            if (ready && ready.value())
                return done();
        }
        return openWorkingCopy();
    }

    Done openWorkingCopy()
    {
        m_opened.database.reset();
        m_opened.workingCopy = std::make_unique<QTemporaryDir>();
        const QString copy = m_opened.workingCopy->filePath(u"measurements.db"_s);
        if (m_context.disk.vfs().isEmpty() && QFile::exists(m_path))
            copyFile(copy);
        auto step = openCopy(copy);
        if (!step && isDamage(step.error())) {
            m_opened.database.reset();
            QFile::remove(copy);
            step = openCopy(copy);
        }
        if (!step)
            return step;
        m_opened.database.reset();
        return open(copy, Database::Access::ReadOnly);
    }

    void copyFile(const QString& copy) const
    {
        for (const QString& ending : {u""_s, u"-journal"_s}) {
            // No connection of this process has the file open here, so its locks cannot be lost.
            if (QFile::copy(m_path + ending, copy + ending))
                QFile::setPermissions(copy + ending, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    Done openCopy(const QString& copy)
    {
        RealDisk disk;
        if (!QFile::exists(copy)) {
            if (auto written = disk.writeNew(copy, {}); !written)
                return written;
        }
        if (auto opened = open(copy, Database::Access::ReadWrite); !opened)
            return opened;
        return bringUpToDate(true);
    }

    Done makeFile(const QString& path)
    {
        if (m_context.disk.exists(path))
            return done();
        auto step = m_context.disk.writeNew(path, {});
        if (!step && m_context.disk.exists(path))
            return done();  // Another process was faster.
        return step ? m_context.disk.syncFolder(m_context.folder.path()) : step;
    }

    Done open(const QString& path, Database::Access access)
    {
        m_opened.database.reset();
        Database::Options options;
        options.path = path;
        options.access = access;
        options.vfs = m_opened.workingCopy ? QByteArray() : m_context.disk.vfs();
        options.synchronous = m_context.synchronous;
        auto opened = Database::open(options);
        if (!opened)
            return opened.error();
        m_opened.database = std::move(opened).value();
        return done();
    }

    Done bringUpToDate(bool mustCheck)
    {
        const auto steps = loadMigrations(m_context.migrationFolder);
        if (!steps)
            return steps.error();
        Database& database = *m_opened.database;
        const auto identity = identify(database);
        if (!identity)
            return identity.error();
        switch (openingFor(identity.value(), static_cast<int>(steps->size()))) {
        case Opening::RefuseForeign: return foreign(m_path);
        case Opening::RefuseNewer: return tooNew(m_path, identity->writtenBy);
        case Opening::ReadOnlyNewer: return open(m_path, Database::Access::ReadOnly);
        case Opening::Create:
            // Takes effect with the first table only, and not inside a transaction.
            if (auto sized = database.outside([](Connection& c) { return c.execute(kPageSize); }); !sized)
                return sized.error();
            [[fallthrough]];
        case Opening::Migrate: {
            const auto missing = steps->mid(identity->schema);
            if (auto done = migrate(database, missing, m_context.program, m_context.time.now()); !done)
                return done;
            break;
        }
        case Opening::Use: break;
        }
        if (mustCheck) {
            if (auto sound = requireIntegrity(database, IntegrityDepth::Quick); !sound)
                return sound;
        }
        return deriveWhatIsOutdated(database);
    }

    /// True where the open file has our schema and our derivation.
    Result<bool> isReady()
    {
        const auto steps = loadMigrations(m_context.migrationFolder);
        if (!steps)
            return steps.error();
        const auto identity = identify(*m_opened.database);
        if (!identity)
            return identity.error();
        const Opening opening = openingFor(identity.value(), static_cast<int>(steps->size()));
        if (opening == Opening::ReadOnlyNewer)
            return true;
        return opening == Opening::Use ? isDerivationCurrent(*m_opened.database) : Result<bool>(false);
    }

    Done setAside()
    {
        m_opened.database.reset();
        const QString aside = m_context.folder.damaged() + u'/' + fileStamp(m_context.time.now());
        Disk& disk = m_context.disk;
        auto step = disk.makeFolder(aside);
        for (const QString& ending : {u""_s, u"-journal"_s}) {
            if (step && disk.exists(m_path + ending))
                step = disk.rename(m_path + ending, aside + u"/measurements.db"_s + ending);
        }
        if (step)
            step = disk.syncFolder(aside);
        return step ? disk.syncFolder(m_context.folder.path()) : step;
    }

    const MeasurementFileContext& m_context;
    QString m_path;
    OpenRecords m_opened;
};

}  // namespace

Result<OpenRecords> openMeasurements(const MeasurementFileContext& context)
{
    return MeasurementsOpening(context).run();
}

}  // namespace holdfast
