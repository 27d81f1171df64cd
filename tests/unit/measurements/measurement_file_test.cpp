// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/derivation_store.h"
#include "models/storage/database.h"
#include "tests/support/full_disk.h"
#include "tests/unit/measurements/measurement_desk.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFrom = MeasurementDesk::kFrom;

QString minutes(const QString& monitor, int count, int downAt)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text +=
            u"s,%1,%2,%3,%4\n"_s.arg(monitor).arg(kFrom + i * 60'000LL).arg(i == downAt ? 4 : 1).arg(i % 977);
    return text;
}

/// Does to a database what no part of the program does.
void alter(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

}  // namespace

TEST(MeasurementFile, CanBeDeletedAndImportedAgainWithoutASecondLineInTheJournal)
{
    MeasurementDesk desk;
    const QString path = desk.write(u"a.csv"_s, minutes(u"A"_s, 3000, 1500));
    ASSERT_TRUE(desk.tryImport(path));
    const auto before = desk.runs(u"A"_s);
    desk.close();
    QFile::remove(desk.folder.measurements());
    desk.open();
    EXPECT_TRUE(desk.runs(u"A"_s).isEmpty());
    ASSERT_EQ(desk.imports().size(), 1);
    EXPECT_FALSE(desk.imports().first().isPresent);
    const auto again = desk.tryImport(path);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isKnown);
    EXPECT_EQ(desk.runs(u"A"_s), before);
    ASSERT_EQ(desk.imports().size(), 1);
    EXPECT_TRUE(desk.imports().first().isPresent);
}

TEST(MeasurementFile, IsSetAsideWholeWhereItIsDamaged)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, minutes(u"A"_s, 10, 3));
    desk.close();
    const QByteArray garbage(20'000, 'x');
    QFile file(desk.folder.measurements());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(garbage);
    file.close();
    desk.open();
    EXPECT_FALSE(desk.imports().first().isPresent);
    const QDir damaged(desk.folder.damaged());
    const auto folders = damaged.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_EQ(folders.size(), 1);
    QFile aside(damaged.filePath(folders.first() + u"/measurements.db"_s));
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), garbage);
    desk.import(u"b.csv"_s, minutes(u"A"_s, 5, 3));
    EXPECT_FALSE(desk.runs(u"A"_s).isEmpty());
}

TEST(MeasurementFile, OfAnotherProgramIsRefusedAndNotTouched)
{
    MeasurementDesk desk;
    desk.close();
    QFile::remove(desk.folder.measurements());
    alter(desk.folder.measurements(), "CREATE TABLE theirs (x); PRAGMA user_version = 7;");
    const auto opened = openMeasurements(desk.context());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::ForeignFile);
    EXPECT_TRUE(QFileInfo::exists(desk.folder.measurements()));
    QFile::remove(desk.folder.measurements());
    desk.open();
}

TEST(MeasurementFile, DerivesAnewWhereTheRulesChanged)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, minutes(u"A"_s, 3000, 1500));
    desk.import(
        u"b.csv"_s,
        u"c,B,%1,%2\ni,B,%3,%4,4,x\n"_s.arg(kFrom).arg(kFrom + 200'000'000).arg(kFrom + 7).arg(kFrom + 9));
    const auto before = desk.runs(u"A"_s);
    const auto listed = desk.runs(u"B"_s);
    desk.close();
    alter(desk.folder.measurements(),
          "UPDATE derivation SET version = 0; DELETE FROM state_day WHERE day % 2 = 0;");
    desk.open();
    EXPECT_EQ(desk.runs(u"A"_s), before);
    EXPECT_EQ(desk.runs(u"B"_s), listed);
}

TEST(MeasurementFile, CanBeReadOnAMediumThatCannotBeWritten)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, minutes(u"A"_s, 10, 3));
    const auto before = desk.runs(u"A"_s);
    desk.close();
    for (const bool isOutdated : {false, true}) {
        if (isOutdated)
            alter(desk.folder.measurements(), "UPDATE derivation SET version = 0; DELETE FROM state_day;");
        auto context = desk.context();
        context.isReadOnlyWanted = true;
        StorageThread thread([&context] { return openMeasurements(context); });
        ASSERT_TRUE(MeasurementDesk::await(thread.opening()));
        const auto days = MeasurementDesk::await(thread.run([](Database& database) {
            return database.read(
                [](Connection& c) { return c.single("SELECT count(*) FROM state_day"_L1).toInt(); });
        }));
        ASSERT_TRUE(days);
        EXPECT_EQ(days.value(), 1);
    }
    desk.open();
    EXPECT_EQ(desk.runs(u"A"_s), before);
}

TEST(MeasurementFile, IsEmptyWhereThereIsNoneAndNothingCanBeWritten)
{
    MeasurementDesk desk;
    desk.close();
    QFile::remove(desk.folder.measurements());
    auto context = desk.context();
    context.isReadOnlyWanted = true;
    EXPECT_TRUE(openMeasurements(context));
    EXPECT_FALSE(QFileInfo::exists(desk.folder.measurements()));
    desk.open();
}

TEST(MeasurementFile, KeepsNothingOfAnImportThatTheDiskRefused)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, minutes(u"A"_s, 100, 50));
    const auto before = desk.runs(u"A"_s);
    const QString large = desk.write(u"b.csv"_s, minutes(u"A"_s, 200'000, 77));
    {
        const FullDisk full(static_cast<rlim_t>(QFileInfo(desk.folder.measurements()).size() + 8192));
        const auto refused = desk.tryImport(large);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::NotSaved);
        EXPECT_TRUE(refused.error().message.contains(u"measurements.db"_s));
    }
    EXPECT_EQ(desk.runs(u"A"_s), before);
    EXPECT_EQ(desk.imports().size(), 1);
    EXPECT_TRUE(desk.tryImport(large));
    EXPECT_EQ(desk.imports().size(), 2);
}

TEST(MeasurementFile, EntersAnImportInTheJournalThatWasCutOffBetweenTheDatabases)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, minutes(u"A"_s, 10, 3));
    const auto before = desk.imports();
    desk.close();
    // As if the power had failed after the one commit and before the other.
    alter(desk.folder.records(), "DELETE FROM measurement_import");
    alter(
        desk.folder.records(),
        "DROP TRIGGER log_entry_is_never_deleted; DELETE FROM log_private WHERE uid IN (SELECT uid FROM "
        "log_entry "
        "WHERE kind = 'measurements-imported'); DELETE FROM log_entry WHERE kind = 'measurements-imported'");
    desk.open();
    const auto after = desk.imports();
    ASSERT_EQ(after.size(), 1);
    EXPECT_EQ(after.first().id, before.first().id);
    EXPECT_EQ(after.first().sha256, before.first().sha256);
    EXPECT_TRUE(after.first().isPresent);
    EXPECT_EQ(MeasurementDesk::await(desk.service->reconcile()).value(), 0);
}

TEST(MeasurementFile, RemovesAnImportWhoseUndoWasCutOff)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, minutes(u"A"_s, 10, 3));
    desk.close();
    alter(desk.folder.records(), "UPDATE measurement_import SET undone_at_ms = 1, undone_because = 'x'");
    desk.open();
    EXPECT_TRUE(desk.runs(u"A"_s).isEmpty());
    EXPECT_TRUE(MeasurementDesk::await(desk.service->series()).value().isEmpty());
}
