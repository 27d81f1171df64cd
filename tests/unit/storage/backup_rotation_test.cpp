// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup_rotation.h"

#include <gtest/gtest.h>

#include <random>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

QList<BackupFile> hourlyFor(int hours)
{
    QList<BackupFile> backups;
    for (int hour = 0; hour < hours; ++hour) {
        const Instant at =
            instantFromMs(1'767'225'600'000) + std::chrono::hours(hour);  // 2026-01-01T00:00:00Z
        backups.append({backupName(at), at, true});
    }
    return backups;
}

}  // namespace

TEST(BackupRotation, KeepsADayOfHourlyBackups)
{
    EXPECT_TRUE(expiredBackups(hourlyFor(24)).isEmpty());
}

TEST(BackupRotation, KeepsHoursDaysWeeksAndMonthsOfTwoYears)
{
    // Counted by hand for backups up to Friday 2027-12-31T23:00Z: 24 hours of that day; 13 more days back to
    // the 18th; of 8 ISO weeks the 5 that end before the 18th; of 12 months the 11 that end before December.
    const auto backups = hourlyFor(24 * 730);
    const auto kept = backups.size() - expiredBackups(backups).size();
    EXPECT_EQ(kept, 24 + 13 + 5 + 11);
}

TEST(BackupRotation, NamesAndTimesBelongTogether)
{
    const Instant at = instantFromMs(1'767'225'600'000);
    EXPECT_EQ(backupName(at), QStringLiteral("records-20260101T000000Z.db"));
    EXPECT_EQ(backupTime(backupName(at)), at);
    EXPECT_EQ(backupTime(QStringLiteral("before-schema-2-20260101T000000Z.db")), std::nullopt);
}

TEST(BackupRotation, NeverLetsGoTheNewestVerifiedOne)
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 2000; ++round) {
        QList<BackupFile> backups;
        for (int i = 0; i < 60; ++i) {
            const Instant at =
                instantFromMs(1'767'225'600'000) + std::chrono::minutes(random() % (60 * 24 * 500));
            backups.append({backupName(at), at, random() % 10 == 0});
        }
        std::optional<BackupFile> newest;
        for (const BackupFile& backup : backups) {
            if (backup.isVerified && (!newest || backup.takenAt > newest->takenAt))
                newest = backup;
        }
        if (newest) {
            EXPECT_FALSE(expiredBackups(backups).contains(*newest))
                << "round " << round << " of seed 20261124";
        }
    }
}
