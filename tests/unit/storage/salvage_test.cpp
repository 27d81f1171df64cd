// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/salvage.h"
#include "tests/support/test_folder.h"

#include <QFile>

#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

TEST(Salvage, RescuesAlmostEverythingAroundTrashedPages)
{
    TestFolder test;
    test.create();
    // What an empty database takes holds the table of contents and the root of every table.
    const qint64 first = QFile(test.folder.records()).size() / 4096;
    constexpr int kRows = 20'000;
    {
        auto opened = test.open();
        ASSERT_TRUE(opened.database->transact([](Connection& c) {
            for (int i = 0; i < kRows; ++i)
                c.execute("INSERT INTO housekeeping (name, at_ms) VALUES (?, ?)"_L1,
                          {u"work %1"_s.arg(i), i});
            return 0;
        }));
    }
    // Six pages are trashed, none of them of the table of contents.
    constexpr unsigned kSeed = 6;
    std::mt19937 random(kSeed);
    QFile file(test.folder.records());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    for (int i = 0; i < 6; ++i) {
        file.seek((first + static_cast<qint64>(random()) % (pages - first)) * 4096);
        file.write(QByteArray(4096, '\xA5'));
    }
    file.close();

    TestFolder other;
    other.create();
    auto fresh = other.open();
    const auto tables = salvageRows(test.folder.records(), *fresh.database);
    ASSERT_TRUE(tables) << tables.error().detail.toStdString();
    qint64 rescued = 0;
    for (const SalvagedTable& table : tables.value()) {
        if (table.table == u"housekeeping"_s)
            rescued = table.rows;
    }
    // Each page holds well under 300 rows; the index pages among the trashed ones cost nothing.
    EXPECT_GE(rescued, kRows - 6 * 300) << "seed " << kSeed;
    EXPECT_LE(rescued, kRows);
    EXPECT_EQ(fresh.database
                  ->read([](Connection& c) {
                      return c.single("SELECT count(*) FROM housekeeping"_L1).toLongLong();
                  })
                  .value(),
              rescued);
}
