// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_disk.h"

#include "tests/support/simulated_vfs.h"

#include <algorithm>
#include <atomic>
#include <random>

namespace holdfast {

namespace {

constexpr qsizetype kSector = 512;

void writeInto(QByteArray& content, qint64 offset, const QByteArray& bytes)
{
    const auto end = static_cast<qsizetype>(offset) + bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    content.replace(static_cast<qsizetype>(offset), bytes.size(), bytes);
}

void truncateTo(QByteArray& content, qint64 size)
{
    if (content.size() > size)
        content.truncate(static_cast<qsizetype>(size));
    else
        content.append(QByteArray(static_cast<qsizetype>(size) - content.size(), '\0'));
}

/// Carries out what became of one unsynced change.
void surviveInto(QByteArray& content, const SimulatedDisk::Change& change, std::mt19937_64& random)
{
    const auto fate = random() % 3;  // There, not there, torn.
    if (change.truncateTo) {
        if (fate == 0)
            truncateTo(content, *change.truncateTo);
        return;
    }
    if (fate == 0) {
        writeInto(content, change.offset, change.bytes);
        return;
    }
    if (fate == 1) {
        // The new size may have reached the disk although the data did not.
        if (random() % 4 == 0 && content.size() < change.offset + change.bytes.size())
            truncateTo(content, change.offset + change.bytes.size());
        return;
    }
    for (qsizetype at = 0; at < change.bytes.size(); at += kSector) {
        if (random() % 2 == 0)
            writeInto(content, change.offset + at, change.bytes.mid(at, kSector));
    }
}

}  // namespace

SimulatedDisk::SimulatedDisk()
{
    static std::atomic<int> count{0};
    m_name = "simulated-" + QByteArray::number(++count);
    registerSimulatedVfs(m_vfs, *this, m_name);
}

SimulatedDisk::~SimulatedDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
}

std::unique_ptr<SimulatedDisk> SimulatedDisk::clone() const
{
    const std::scoped_lock lock(m_mutex);
    auto copy = std::make_unique<SimulatedDisk>();
    QHash<const Inode*, File> copies;
    const auto copyOf = [&copies](const File& file) -> File {
        if (!file)
            return {};
        File& made = copies[file.get()];
        if (!made) {
            made = std::make_shared<Inode>();
            made->content = file->content;
            made->durable = file->durable;
            made->unsynced = file->unsynced;
        }
        return made;
    };
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        copy->m_names.insert(it.key(), copyOf(it.value()));
    for (auto it = m_durableNames.cbegin(); it != m_durableNames.cend(); ++it)
        copy->m_durableNames.insert(it.key(), copyOf(it.value()));
    for (const NameChange& change : m_unsyncedNames)
        copy->m_unsyncedNames.append({change.removed, change.added, copyOf(change.file)});
    copy->m_folders = m_folders;
    return copy;
}

std::unique_ptr<SimulatedDisk> SimulatedDisk::afterPowerCut(quint64 seed) const
{
    const std::scoped_lock lock(m_mutex);
    std::mt19937_64 random(seed);
    QMap<QString, File> names = m_durableNames;
    QSet<QString> lost;
    for (const NameChange& change : m_unsyncedNames) {
        // Once an operation on a name was lost, the later ones on it are too.
        const bool isBlocked = lost.contains(change.removed) || lost.contains(change.added);
        if (isBlocked || random() % 2 == 0) {
            for (const QString& name : {change.removed, change.added}) {
                if (!name.isEmpty())
                    lost.insert(name);
            }
            continue;
        }
        apply(names, change);
    }
    auto left = std::make_unique<SimulatedDisk>();
    left->m_folders = m_folders;
    QHash<const Inode*, File> survivors;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        File& file = survivors[it.value().get()];
        if (!file) {
            file = std::make_shared<Inode>();
            file->content = it.value()->durable;
            for (const Change& change : it.value()->unsynced)
                surviveInto(file->content, change, random);
            file->durable = file->content;
        }
        left->m_names.insert(it.key(), file);
    }
    left->m_durableNames = left->m_names;
    return left;
}

void SimulatedDisk::plan(const FaultPlan& plan)
{
    const std::scoped_lock lock(m_mutex);
    m_plan = plan;
    m_operations = 0;
}

void SimulatedDisk::liftPlan()
{
    const std::scoped_lock lock(m_mutex);
    m_plan.reset();
    m_operations = 0;
}

qint64 SimulatedDisk::operations() const
{
    const std::scoped_lock lock(m_mutex);
    return m_operations;
}

bool SimulatedDisk::isOff() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isOff;
}

int SimulatedDisk::begin(bool takesSpace, bool& isCut)
{
    isCut = false;
    if (m_isOff)
        return SQLITE_IOERR;
    ++m_operations;
    if (!m_plan || m_operations < m_plan->at || (m_operations > m_plan->at && !m_plan->isLasting))
        return SQLITE_OK;
    switch (m_plan->kind) {
    case FaultPlan::Kind::PowerCut:
        // The operation under way may still reach the disk, in part or whole.
        m_isOff = true;
        isCut = true;
        return SQLITE_OK;
    case FaultPlan::Kind::IoError: return SQLITE_IOERR;
    case FaultPlan::Kind::DiskFull: return takesSpace ? SQLITE_FULL : SQLITE_OK;
    }
    Q_UNREACHABLE();
}

void SimulatedDisk::apply(QMap<QString, File>& names, const NameChange& change)
{
    if (!change.removed.isEmpty())
        names.remove(change.removed);
    if (!change.added.isEmpty())
        names.insert(change.added, change.file);
}

void SimulatedDisk::apply(const NameChange& change)
{
    apply(m_names, change);
    m_unsyncedNames.append(change);
}

int SimulatedDisk::open(const QString& path, int flags, File& file, bool& isNew)
{
    const std::scoped_lock lock(m_mutex);
    isNew = false;
    if (m_isOff)
        return SQLITE_CANTOPEN;
    const auto found = m_names.constFind(path);
    if (found != m_names.cend()) {
        if ((flags & SQLITE_OPEN_EXCLUSIVE) != 0)
            return SQLITE_CANTOPEN;
        file = *found;
        return SQLITE_OK;
    }
    if ((flags & SQLITE_OPEN_CREATE) == 0)
        return SQLITE_CANTOPEN;
    bool isCut = false;
    if (begin(true, isCut) != SQLITE_OK)
        return SQLITE_CANTOPEN;
    file = std::make_shared<Inode>();
    isNew = true;
    apply({{}, path, file});
    return isCut ? SQLITE_CANTOPEN : SQLITE_OK;
}

int SimulatedDisk::write(const File& file, qint64 offset, const QByteArray& bytes)
{
    const std::scoped_lock lock(m_mutex);
    bool isCut = false;
    if (const int code = begin(true, isCut); code != SQLITE_OK)
        return code == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    writeInto(file->content, offset, bytes);
    file->unsynced.append({std::nullopt, offset, bytes});
    return settle(isCut);
}

int SimulatedDisk::truncate(const File& file, qint64 size)
{
    const std::scoped_lock lock(m_mutex);
    bool isCut = false;
    if (begin(false, isCut) != SQLITE_OK)
        return SQLITE_IOERR_TRUNCATE;
    truncateTo(file->content, size);
    file->unsynced.append({size, 0, {}});
    return settle(isCut);
}

int SimulatedDisk::sync(const File& file)
{
    const std::scoped_lock lock(m_mutex);
    bool isCut = false;
    if (begin(false, isCut) != SQLITE_OK || isCut)
        return SQLITE_IOERR_FSYNC;
    file->durable = file->content;
    file->unsynced.clear();
    return SQLITE_OK;
}

int SimulatedDisk::unlink(const QString& path, bool mustSyncFolder)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_names.contains(path))
        return m_isOff ? SQLITE_IOERR_DELETE : SQLITE_IOERR_DELETE_NOENT;
    bool isCut = false;
    if (begin(false, isCut) != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    apply({path, {}, {}});
    if (isCut)
        return SQLITE_IOERR_DELETE;
    return mustSyncFolder ? syncFolderOf(path) : SQLITE_OK;
}

int SimulatedDisk::syncFolderOf(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    bool isCut = false;
    if (begin(false, isCut) != SQLITE_OK || isCut)
        return SQLITE_IOERR_DIR_FSYNC;
    const QString folder = folderOf(path);
    QList<NameChange> left;
    for (const NameChange& change : m_unsyncedNames) {
        const bool isHere = (!change.removed.isEmpty() && folderOf(change.removed) == folder) ||
                            (!change.added.isEmpty() && folderOf(change.added) == folder);
        if (isHere)
            apply(m_durableNames, change);
        else
            left.append(change);
    }
    m_unsyncedNames = left;
    return SQLITE_OK;
}

Done SimulatedDisk::toDone(int code, const QString& path)
{
    if (code == SQLITE_OK)
        return done();
    return Error{Error::Code::Io, QStringLiteral("simulated fault at ") + path, QString::number(code)};
}

bool SimulatedDisk::exists(const QString& path) const
{
    const std::scoped_lock lock(m_mutex);
    return m_names.contains(path) || m_folders.contains(path);
}

QStringList SimulatedDisk::list(const QString& folder) const
{
    const std::scoped_lock lock(m_mutex);
    QStringList files;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        if (folderOf(it.key()) == folder)
            files.append(it.key().mid(folder.size() + 1));
    }
    return files;
}

Result<QByteArray> SimulatedDisk::read(const QString& path, qint64 limit) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_names.constFind(path);
    if (m_isOff || found == m_names.cend())
        return Error{Error::Code::NotFound, QStringLiteral("no file ") + path, {}};
    if ((*found)->content.size() > limit)
        return Error{Error::Code::BadInput, QStringLiteral("too large: ") + path, {}};
    return (*found)->content;
}

Done SimulatedDisk::makeFolder(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    if (m_folders.contains(path))
        return done();
    bool isCut = false;
    const int code = begin(true, isCut);
    if (code == SQLITE_OK)
        m_folders.insert(path);  // A folder of its own is never in doubt here: what lies in it is.
    return toDone(code == SQLITE_OK ? settle(isCut) : code, path);
}

Done SimulatedDisk::writeNew(const QString& path, const QByteArray& bytes)
{
    const std::scoped_lock lock(m_mutex);
    File file;
    bool isNew = false;
    int code = open(path, SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, file, isNew);
    if (code == SQLITE_OK && !bytes.isEmpty())
        code = write(file, 0, bytes);
    return toDone(code, path);
}

Done SimulatedDisk::sync(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_names.constFind(path);
    return toDone(found == m_names.cend() ? SQLITE_IOERR : sync(*found), path);
}

Done SimulatedDisk::syncFolder(const QString& folder)
{
    return toDone(syncFolderOf(folder + QStringLiteral("/x")), folder);
}

Done SimulatedDisk::rename(const QString& from, const QString& to)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_names.constFind(from);
    bool isCut = false;
    int code = found == m_names.cend() ? SQLITE_IOERR : begin(false, isCut);
    if (code == SQLITE_OK) {
        apply({from, to, *found});
        code = settle(isCut);
    }
    return toDone(code, to);
}

Done SimulatedDisk::remove(const QString& path)
{
    const int code = unlink(path, false);
    return toDone(code == SQLITE_IOERR_DELETE_NOENT ? SQLITE_OK : code, path);
}

}  // namespace holdfast
