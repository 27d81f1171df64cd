// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever alters a stored log, by whatever tool, is found: each field of each entry is flipped, cut,
// swapped, deleted, inserted and reordered with a plain SQLite connection that knows nothing of our rules,
// and as a second attacker by recomputing everything that depends on the change, with a later checkpoint
// held.
#include "models/log/canonical_entry.h"
#include "models/log/log_store.h"
#include "models/log/merkle_tree.h"
#include "models/log/verification_store.h"
#include "tests/support/test_folder.h"

#include <QFile>
#include <QProcess>

#include <functional>
#include <sqlite3.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 12;
/// The other verifier is a process of its own: it is asked about one attack in so many.
constexpr int kAskOtherEvery = 13;

/// A connection without any of our settings, with the guarding triggers taken out.
class Attacker {
public:
    explicit Attacker(const QString& path)
    {
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &m_handle), SQLITE_OK);
        for (const char* trigger :
             {"log_entry_is_never_changed", "log_entry_is_never_deleted", "log_private_is_never_changed"})
            run(u"DROP TRIGGER %1"_s.arg(QLatin1String(trigger)));
    }
    ~Attacker() { sqlite3_close(m_handle); }
    Attacker(const Attacker&) = delete;
    Attacker& operator=(const Attacker&) = delete;

    /// False when the file's own rules (CHECK, UNIQUE, STRICT) refuse the change.
    bool run(const QString& sql)
    {
        return sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK &&
               sqlite3_total_changes(m_handle) >= 0;
    }
    bool changes(const QString& sql)
    {
        const int before = sqlite3_total_changes(m_handle);
        return run(sql) && sqlite3_total_changes(m_handle) > before;
    }

private:
    sqlite3* m_handle = nullptr;
};

/// A log of kEntries entries and the checkpoint of its end, as somebody else holds it.
class MutationTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        test.create();
        auto opened = test.open();
        std::optional<LogPlace> last;
        for (int i = 1; i < kEntries; ++i)
            last = LogStore(*opened.database).append(test.log(), test.draft(u"entry %1"_s.arg(i))).value();
        held = {Checkpoint{last->device, last->seq, last->root}};
        opened.database.reset();
        QFile file(test.folder.records());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        original = file.readAll();
    }

    /// Verdict on the file after `attack`; absent where the attack could not be carried out.
    std::optional<LogVerdict> after(const std::function<bool(Attacker&)>& attack)
    {
        const QString path = test.dir.filePath(u"attacked.db"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(original);
        file.close();
        {
            Attacker attacker(path);
            if (!attack(attacker))
                return std::nullopt;
        }
        Database::Options options;
        options.path = path;
        auto database = Database::open(options);
        EXPECT_TRUE(database);
        const auto verdict = verifyLogs(*database.value(), held);
        EXPECT_TRUE(verdict);
        database.value().reset();
        if (++asked % kAskOtherEvery == 0) {
            EXPECT_EQ(otherVerifierHolds(path), verdict->isIntact()) << "attack " << asked;
        }
        return verdict.value();
    }

    /// What packaging/verify_log.py says, which shares no line with the program.
    bool otherVerifierHolds(const QString& path)
    {
        QStringList words{QStringLiteral(HOLDFAST_SOURCE_DIR "/packaging/verify_log.py"), path};
        for (const Checkpoint& checkpoint : held) {
            words.append(test.dir.filePath(u"held.checkpoint"_s));
            EXPECT_TRUE(atomicWrite(test.disk, words.last(), toText(checkpoint).toUtf8()));
        }
        QProcess process;
        process.start(u"python3"_s, words);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_LT(process.exitCode(), 2) << process.readAllStandardError().toStdString();
        return process.exitCode() == 0;
    }

    TestFolder test;
    QList<Checkpoint> held;
    QByteArray original;
    int asked = 0;
};

}  // namespace

TEST_F(MutationTest, FindsNothingWhereNothingWasAltered)
{
    EXPECT_TRUE(after([](Attacker&) { return true; })->isIntact());
}

TEST_F(MutationTest, FindsEveryFieldOfEveryEntryThatWasAltered)
{
    const QStringList blobs{u"uid"_s, u"device"_s, u"subject_uid"_s, u"body"_s, u"nodes"_s, u"root"_s};
    const QStringList numbers{u"seq"_s, u"logical_ms"_s, u"logical_counter"_s, u"occurred_at_ms"_s,
                              u"recorded_at_ms"_s};
    const QStringList texts{u"subject_kind"_s, u"kind"_s};
    int carriedOut = 0;
    for (int id = 1; id <= kEntries; ++id) {
        QStringList attacks;
        for (const QString& column : blobs) {
            // The first, a middle and the last byte; and the field cut short.
            for (const QString& place :
                 {u"1"_s, u"(length(%1)/2+1)"_s.arg(column), u"length(%1)"_s.arg(column)}) {
                attacks.append(
                    u"UPDATE log_entry SET %1 = CAST(substr(%1,1,%2-1) || x'5A' || substr(%1,%2+1) AS BLOB) "
                    "WHERE id = %3 AND substr(%1,%2,1) <> x'5A'"_s.arg(column, place)
                        .arg(id));
            }
            attacks.append(
                u"UPDATE log_entry SET %1 = substr(%1,1,length(%1)-1) WHERE id = %2"_s.arg(column).arg(id));
        }
        for (const QString& column : numbers) {
            for (const QString& delta : {u"+1"_s, u"-1"_s, u"+1000000"_s})
                attacks.append(u"UPDATE log_entry SET %1 = %1%2 WHERE id = %3"_s.arg(column, delta).arg(id));
        }
        for (const QString& column : texts)
            attacks.append(u"UPDATE log_entry SET %1 = %1 || 'x' WHERE id = %2"_s.arg(column).arg(id));
        const QString of = u"(SELECT uid FROM log_entry WHERE id = %1)"_s.arg(id);
        attacks.append(u"UPDATE log_private SET content = x'00' || content WHERE uid = %1"_s.arg(of));
        attacks.append(
            u"UPDATE log_private SET content = x'' WHERE uid = %1 AND length(content) > 0"_s.arg(of));
        attacks.append(
            u"UPDATE log_private SET salt = x'11' || substr(salt,2) WHERE uid = %1 AND substr(salt,1,1) <> x'11'"_s
                .arg(of));
        attacks.append(u"DELETE FROM log_private WHERE uid = %1"_s.arg(of));
        attacks.append(u"DELETE FROM log_entry WHERE id = %1"_s.arg(id));
        for (const QString& sql : attacks) {
            const auto verdict = after([&sql](Attacker& attacker) { return attacker.changes(sql); });
            if (!verdict)
                continue;
            ++carriedOut;
            EXPECT_FALSE(verdict->isIntact()) << sql.toStdString();
        }
    }
    EXPECT_GT(carriedOut, kEntries * 35);
}

TEST_F(MutationTest, NamesTheFirstAlteredEntry)
{
    for (int id = 1; id <= kEntries; ++id) {
        const auto verdict = after([id](Attacker& attacker) {
            return attacker.changes(
                u"UPDATE log_entry SET body = CAST(substr(body,1,length(body)-1) || "
                "CASE substr(body,-1) WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB) WHERE id >= %1"_s.arg(
                    id));
        });
        ASSERT_TRUE(verdict);
        EXPECT_EQ(verdict->firstFault()->seq, static_cast<quint64>(id));
    }
}

TEST_F(MutationTest, FindsEntriesSwappedReorderedDoubledAndMoved)
{
    const QStringList columns{u"body"_s, u"nodes"_s,          u"root"_s,
                              u"kind"_s, u"occurred_at_ms"_s, u"subject_uid"_s};
    for (int a = 1; a <= kEntries; ++a) {
        for (int b = a + 1; b <= kEntries; ++b) {
            // Swap the bodies; swap all that can be seen; swap the places.
            const QString swap = u"UPDATE log_entry SET %1 = (SELECT o.%1 FROM log_entry o WHERE o.id = %2 + "
                                 u"%3 - log_entry.id) "
                                 "WHERE id IN (%2, %3)"_s;
            EXPECT_FALSE(after([&](Attacker& attacker) {
                             return attacker.run(swap.arg(u"body"_s).arg(a).arg(b));
                         })->isIntact())
                << a << " " << b;
            const auto all = after([&](Attacker& attacker) {
                QStringList parts;
                for (const QString& column : columns)
                    parts.append(u"%1 = (SELECT o.%1 FROM log_entry o WHERE o.id = %2 + %3 - log_entry.id)"_s
                                     .arg(column)
                                     .arg(a)
                                     .arg(b));
                return attacker.run(
                    u"UPDATE log_entry SET %1 WHERE id IN (%2, %3)"_s.arg(parts.join(u", "_s)).arg(a).arg(b));
            });
            EXPECT_FALSE(all->isIntact());
            const auto moved = after([&](Attacker& attacker) {
                return attacker.run(u"UPDATE log_entry SET seq = -seq WHERE 0"_s) &&
                       attacker.run(u"UPDATE log_entry SET seq = 100000 WHERE id = %1"_s.arg(a)) &&
                       attacker.run(u"UPDATE log_entry SET seq = %2 WHERE id = %1"_s.arg(b).arg(a)) &&
                       attacker.run(u"UPDATE log_entry SET seq = %2 WHERE id = %1"_s.arg(a).arg(b));
            });
            EXPECT_FALSE(moved->isIntact());
        }
        const auto doubled = after([a](Attacker& attacker) {
            return attacker.run(
                u"INSERT INTO log_entry SELECT NULL, randomblob(16), device, 1000 + seq, logical_ms, "
                "logical_counter, subject_kind, subject_uid, kind, occurred_at_ms, recorded_at_ms, body, "
                "nodes, root FROM log_entry WHERE id = %1"_s.arg(a));
        });
        EXPECT_FALSE(doubled->isIntact());
    }
}

TEST_F(MutationTest, FindsAnInsertedEntryAndACutTail)
{
    for (int id = 1; id <= kEntries; ++id) {
        const auto cut = after([id](Attacker& attacker) {
            return attacker.run(
                       u"DELETE FROM log_private WHERE uid IN (SELECT uid FROM log_entry WHERE id >= %1)"_s
                           .arg(id)) &&
                   attacker.run(u"DELETE FROM log_entry WHERE id >= %1"_s.arg(id));
        });
        ASSERT_TRUE(cut);
        EXPECT_FALSE(cut->isIntact());
        EXPECT_EQ(cut->firstFault()->seq, static_cast<quint64>(id));
    }
    const auto device = after([](Attacker& attacker) {
        return attacker.run(u"DELETE FROM log_private"_s) && attacker.run(u"DELETE FROM log_entry"_s) &&
               attacker.run(u"DELETE FROM installation"_s) && attacker.run(u"DELETE FROM device"_s);
    });
    EXPECT_FALSE(device->isIntact());
}

TEST_F(MutationTest, FindsWhatWasRecomputedWholeOnceALaterCheckpointIsHeld)
{
    // The attacker rewrites one entry and recomputes every hash after it, as the program itself would.
    auto opened = test.open();
    const auto entries = LogStore(*opened.database).entries().value();
    opened.database.reset();
    for (qsizetype forged = 0; forged < entries.size(); ++forged) {
        const auto attack = [&](Attacker& attacker) {
            TreeFrontier tree;
            for (qsizetype i = 0; i < entries.size(); ++i) {
                EntryRecord record = entries.at(i).record;
                if (i == forged)
                    record.draft.occurredAt += std::chrono::minutes(7);
                const QByteArray body = canonicalBytes(record);
                QByteArray nodes;
                for (const Digest& hash : tree.append(leafHash(body)))
                    nodes += hash.view();
                if (!attacker.run(u"UPDATE log_entry SET body = x'%1', nodes = x'%2', root = x'%3', "
                                  u"occurred_at_ms = %4 WHERE "
                                  "seq = %5"_s
                                      .arg(QString::fromLatin1(body.toHex()),
                                           QString::fromLatin1(nodes.toHex()), tree.root().toHex())
                                      .arg(toMs(record.draft.occurredAt))
                                      .arg(i + 1)))
                    return false;
            }
            return forged != 0 || attacker.run(u"UPDATE device SET started_at_ms = started_at_ms + 420000"_s);
        };
        EXPECT_FALSE(after(attack)->isIntact()) << forged;
        // Without the checkpoint it cannot be found, and nothing else is claimed.
        const QList<Checkpoint> kept = std::exchange(held, {});
        EXPECT_TRUE(after(attack)->isIntact()) << forged;
        held = kept;
    }
}
