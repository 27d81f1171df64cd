// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safekeeping/replacement_store.h"

#include "models/core/rfc3339.h"
#include "models/core/uid.h"
#include "models/log/log_store.h"
#include "models/log/verification_store.h"
#include "models/safekeeping/backup_store.h"
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// True where the live file is beyond use but what is in the folder may be set aside.
bool maySetAside(const Error& error)
{
    return error.code == Error::Code::CorruptData || error.code == Error::Code::NotFound ||
           error.code == Error::Code::Io;
}

}  // namespace

Replacement::Replacement(const ReplaceContext& context)
    : m_context(context),
      m_stamp(fileStamp(context.opening.time.now())),
      m_path(context.opening.folder.path() + u"/next-"_s + m_stamp + u".db"_s)
{
}

Replacement::~Replacement()
{
    // What was prepared and not put in place is of no use to anyone.
    for (const QString& left : {m_path, QString(m_path + u"-journal"_s)}) {
        if (m_context.opening.disk.exists(left)) [[maybe_unused]]
            const auto removed = m_context.opening.disk.remove(left);
    }
}

void Replacement::distrustLive()
{
    m_live.reset();
}

Done Replacement::prepare()
{
    const OpeningContext& opening = m_context.opening;
    if (auto made = opening.disk.makeFolder(opening.folder.path()); !made)
        return made;
    if (auto removed = opening.disk.remove(m_path); !removed)
        return removed;
    auto live = openRecords(opening);
    if (!live)
        return maySetAside(live.error()) ? done() : Done(live.error());
    if (live->report.readOnlyBecause)
        return *live->report.readOnlyBecause;
    m_live.emplace(std::move(live).value());
    if (auto head = presentCheckpoint(*m_live->database))
        m_liveHead = head.value();
    auto made = opening.disk.makeFolder(opening.folder.backups());
    const QString copy = opening.folder.backups() + u"/before-replacement-"_s + m_stamp + u".db"_s;
    if (made && !opening.disk.exists(copy))
        made = copyDatabase(*m_live->database, opening.disk, copy, {});
    if (made) {
        m_safetyCopy = copy;
        return done();
    }
    if (made.error().code != Error::Code::CorruptData)
        return made;
    distrustLive();  // It opens, but its structure is damaged.
    return done();
}

Result<Checkpoint> Replacement::startDevice(Database& next, const QString& kind, const QByteArray& publicPart)
{
    const TimeSource& time = m_context.opening.time;
    const QString identified = m_live ? m_context.opening.folder.records() : m_path;
    const LogContext log{m_context.identify(identified), [&time] { return time.read(); }};
    auto place = next.transact([&](Connection& connection) {
        endPresentDevice(connection);
        const Instant now = time.now();
        EntryDraft draft = automaticDraft(kind, {u"records"_s, mintUid(now)}, publicPart, now);
        draft.author = m_context.author;
        return appendEntry(connection, log, draft);
    });
    if (!place)
        return place.error();
    return Checkpoint{place->device, place->seq, place->root};
}

Result<Checkpoint> Replacement::finish(const QString& kind, const QByteArray& publicPart, bool mustLogsHold)
{
    const OpeningContext& opening = m_context.opening;
    const auto steps = loadMigrations(opening.migrationFolder);
    if (!steps)
        return steps.error();
    Database::Options options;
    options.path = m_path;
    options.vfs = opening.disk.vfs();
    options.synchronous = opening.synchronous;
    auto next = Database::open(options);
    if (!next)
        return next.error();
    auto step = migrate(*next.value(), steps.value(), opening.program, opening.time.now());
    if (!step)
        return step.error();
    auto head = startDevice(*next.value(), kind, publicPart);
    if (!head)
        return head;
    step = requireIntegrity(*next.value(), IntegrityDepth::Full);
    if (step && mustLogsHold)
        step = requireIntactLogs(*next.value(), {head.value()});
    if (step && m_live)
        step = overwriteDatabase(*m_live->database, *next.value());
    next.value().reset();
    if (step && !m_live)
        step = putInPlace();
    if (!step)
        return step.error();
    return head;
}

Done Replacement::putInPlace()
{
    Disk& disk = m_context.opening.disk;
    if (auto moved = moveLiveAside(); !moved)
        return moved;
    auto step = disk.sync(m_path);
    if (step)
        step = disk.rename(m_path, m_context.opening.folder.records());
    if (step)
        step = disk.syncFolder(m_context.opening.folder.path());
    return step;
}

Done Replacement::moveLiveAside()
{
    const DataFolder& folder = m_context.opening.folder;
    Disk& disk = m_context.opening.disk;
    if (!disk.exists(folder.records()))
        return done();
    const QString aside = folder.damaged() + u'/' + m_stamp;
    auto step = disk.makeFolder(aside);
    // The journal goes first: left alone beside the new file it would be rolled back into it.
    if (step && disk.exists(folder.records() + u"-journal"_s)) {
        step = disk.rename(folder.records() + u"-journal"_s, aside + u"/records.db-journal"_s);
        if (step)
            step = disk.syncFolder(folder.path());
    }
    if (step)
        step = disk.rename(folder.records(), aside + u"/records.db"_s);
    if (step)
        step = disk.syncFolder(aside);
    if (step)
        step = disk.syncFolder(folder.damaged());
    if (step)
        step = disk.syncFolder(folder.path());
    if (step)
        m_setAside = aside;
    return step;
}

}  // namespace holdfast
