// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <memory>
#include <mutex>
#include <optional>
#include <sqlite3.h>

namespace holdfast {

/// A fault that strikes at the operation with the number `at`, counted from 1 from the moment it is planned.
struct FaultPlan {
    enum class Kind {
        PowerCut,  ///< From that operation on the machine is off.
        IoError,   ///< The operation fails with an I/O error.
        DiskFull   ///< As IoError, but only what takes up space fails, for want of it.
    };
    Kind kind = Kind::PowerCut;
    qint64 at = 0;
    bool isLasting = false;  ///< For IoError and DiskFull: until the plan is lifted, not once.
};

/// A disk in memory that forgets like a real one: SQLite sees it as a VFS, the rest of the program as a Disk.
///
/// What was written is certain only once it was synced, what was created, renamed or removed only once its
/// folder was. After a power cut each unsynced write is there, is not there, or is there in some of its
/// 512-byte sectors, whatever became of those before and after it; each unsynced operation on a name took
/// place or not, those on one name in order. That is what POSIX promises at least, and less than most file
/// systems keep.
class SimulatedDisk final : public Disk {
public:
    SimulatedDisk();
    ~SimulatedDisk() override;

    /// The same files, names and doubts on a disk of its own, without faults.
    std::unique_ptr<SimulatedDisk> clone() const;
    /// What a power cut left; the same seed gives the same.
    std::unique_ptr<SimulatedDisk> afterPowerCut(quint64 seed) const;

    void plan(const FaultPlan& plan);
    void liftPlan();
    /// Operations that write, sync or change a name, since the last plan() or liftPlan().
    qint64 operations() const;
    bool isOff() const;

    QByteArray vfs() const override { return m_name; }
    bool exists(const QString& path) const override;
    QStringList list(const QString& folder) const override;
    Result<QByteArray> read(const QString& path, qint64 limit) const override;
    Done makeFolder(const QString& path) override;
    Done writeNew(const QString& path, const QByteArray& bytes) override;
    Done sync(const QString& path) override;
    Done syncFolder(const QString& folder) override;
    Done rename(const QString& from, const QString& to) override;
    Done remove(const QString& path) override;

    struct Change {
        std::optional<qint64> truncateTo;  ///< Absent for a write.
        qint64 offset = 0;
        QByteArray bytes;
    };
    struct Inode {
        QByteArray content;
        QByteArray durable;
        QList<Change> unsynced;
        // Locks of SQLite's connections; see sqlite3_io_methods.
        int shared = 0;
        const void* reserved = nullptr;
        const void* pending = nullptr;
        const void* exclusive = nullptr;
    };
    using File = std::shared_ptr<Inode>;

    /// What the VFS does; each answers an SQLite result code. Public for its C callbacks only.
    int open(const QString& path, int flags, File& file, bool& isNew);
    int write(const File& file, qint64 offset, const QByteArray& bytes);
    int truncate(const File& file, qint64 size);
    int sync(const File& file);
    int unlink(const QString& path, bool mustSyncFolder);
    int syncFolderOf(const QString& path);
    std::recursive_mutex& mutex() const { return m_mutex; }

private:
    struct NameChange {
        QString removed;  ///< Empty where nothing goes.
        QString added;    ///< Empty where nothing comes.
        File file;
    };

    /// Counts an operation; SQLITE_OK when it may be carried out. `isCut` says that it is the last one.
    int begin(bool takesSpace, bool& isCut);
    int settle(bool isCut) const { return isCut ? SQLITE_IOERR : SQLITE_OK; }
    void apply(const NameChange& change);
    static void apply(QMap<QString, File>& names, const NameChange& change);
    static Done toDone(int code, const QString& path);

    QByteArray m_name;
    sqlite3_vfs m_vfs{};
    mutable std::recursive_mutex m_mutex;
    QMap<QString, File> m_names;
    QMap<QString, File> m_durableNames;
    QList<NameChange> m_unsyncedNames;
    QSet<QString> m_folders;
    std::optional<FaultPlan> m_plan;
    qint64 m_operations = 0;
    bool m_isOff = false;
};

}  // namespace holdfast
