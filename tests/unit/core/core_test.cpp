// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/disk.h"
#include "models/core/localized_text.h"
#include "models/core/moment_text.h"
#include "models/core/rfc3339.h"
#include "models/core/sentences.h"
#include "models/core/time_source.h"
#include "models/core/uid.h"
#include "tests/support/fake_time_source.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(Rfc3339, PrintsTheOffsetOfTheZoneAtThatMoment)
{
    // 2026-10-25: clocks in Berlin go back at 01:00 UTC; Kathmandu is 5:45 ahead all year (IANA time zone
    // database).
    EXPECT_EQ(formatRfc3339(instantFromMs(1'777'605'000'000), QTimeZone("Asia/Shanghai")),
              u"2026-05-01T11:10:00+08:00"_s);
    EXPECT_EQ(formatRfc3339(parseRfc3339(u"2026-10-25T00:59:59Z"_s).value(), QTimeZone("Europe/Berlin")),
              u"2026-10-25T02:59:59+02:00"_s);
    EXPECT_EQ(formatRfc3339(parseRfc3339(u"2026-10-25T01:00:00Z"_s).value(), QTimeZone("Europe/Berlin")),
              u"2026-10-25T02:00:00+01:00"_s);
    EXPECT_EQ(formatRfc3339(parseRfc3339(u"2026-01-01T00:00:00.250Z"_s).value(), QTimeZone("Asia/Kathmandu")),
              u"2026-01-01T05:45:00.250+05:45"_s);
}

TEST(Rfc3339, NeverGuessesAnOffset)
{
    EXPECT_FALSE(parseRfc3339(u"2026-05-01T03:10:00"_s));
    EXPECT_FALSE(parseRfc3339(u"2026-02-30T03:10:00Z"_s));
    EXPECT_FALSE(parseRfc3339(u"yesterday"_s));
    EXPECT_EQ(parseRfc3339(u"2026-05-01T03:10:00+08:00"_s).value(),
              parseRfc3339(u"2026-04-30t19:10:00z"_s).value());
}

TEST(MomentText, ReadsWhatPeopleWriteAtNight)
{
    const QTimeZone shanghai("Asia/Shanghai");
    // 2026-11-25 00:10 in Shanghai, which is UTC+8 all year (IANA time zone database).
    const Instant now = parseRfc3339(u"2026-11-24T16:10:00Z"_s).value();
    const auto read = [&](const QString& text) {
        const auto at = parseMoment(text, shanghai, now);
        return at ? formatRfc3339(at.value(), QTimeZone::utc()) : at.error().message;
    };
    EXPECT_EQ(read(u"00:05"_s), u"2026-11-24T16:05:00Z"_s);
    EXPECT_EQ(read(u"23:50"_s), u"2026-11-24T15:50:00Z"_s);
    EXPECT_EQ(read(u"2026-11-24 23:50"_s), u"2026-11-24T15:50:00Z"_s);
    EXPECT_EQ(read(u"2026-11-24T23:50+08:00"_s), u"2026-11-24T15:50:00Z"_s);
    EXPECT_EQ(read(u"-15m"_s), u"2026-11-24T15:55:00Z"_s);
    EXPECT_EQ(read(u"-2h"_s), u"2026-11-24T14:10:00Z"_s);
    EXPECT_EQ(read(u"-1d"_s), u"2026-11-23T16:10:00Z"_s);
    EXPECT_EQ(read(u" 23：50 "_s), u"2026-11-24T15:50:00Z"_s);
    EXPECT_EQ(read(u"－15m"_s), u"2026-11-24T15:55:00Z"_s);
}

TEST(MomentText, RefusesWhatIsNoTimeAndShowsTheForms)
{
    for (const QString& text : {QString(), u"soon"_s, u"25:00"_s, u"2026-02-30 10:00"_s, u"15m"_s}) {
        const auto at = parseMoment(text, QTimeZone::utc(), instantFromMs(0));
        ASSERT_FALSE(at) << text.toStdString();
        EXPECT_EQ(at.error().code, Error::Code::BadInput);
        EXPECT_TRUE(at.error().message.contains(u"-15m"_s));
    }
}

TEST(Uid, CarriesItsTimeVersionAndVariant)
{
    const QUuid uid = mintUid(instantFromMs(0x0123456789AB));
    const QByteArray bytes = uid.toRfc4122();
    EXPECT_EQ(bytes.left(6).toHex(), QByteArray("0123456789ab"));
    EXPECT_EQ(static_cast<unsigned char>(bytes.at(6)) >> 4, 7);
    EXPECT_EQ(static_cast<unsigned char>(bytes.at(8)) >> 6, 2);
    EXPECT_NE(mintUid(instantFromMs(1)), mintUid(instantFromMs(1)));
}

TEST(TimeSource, SeesAJumpOfTheWallAndNothingAcrossBoots)
{
    FakeTimeSource time;
    const TimeReading before = time.read();
    time.advance(8h);
    EXPECT_EQ(wallJump(before, time.read()), 0ms);
    time.jumpWall(-90s);
    EXPECT_EQ(wallJump(before, time.read()), -90s);
    time.reboot();
    EXPECT_EQ(wallJump(before, time.read()), 0ms);
}

TEST(TimeSource, ReadsTheMachinesTime)
{
    const SystemTimeSource time;
    const TimeReading first = time.read();
    EXPECT_GE(time.read().sinceBoot, first.sinceBoot);
    EXPECT_FALSE(first.bootId.isEmpty());
}

TEST(LocalizedText, FallsBackAndSaysSo)
{
    const LocalizedText text = LocalizedText::make({{u"zh-CN"_s, u"演练"_s}}).value();
    EXPECT_EQ(text.in(u"zh-TW"_s).text, u"演练"_s);
    EXPECT_FALSE(text.in(u"zh-TW"_s).isFallback);
    EXPECT_TRUE(text.in(u"en"_s).isFallback);
    EXPECT_FALSE(LocalizedText::make({}));
    EXPECT_FALSE(LocalizedText::make({{u"en"_s, u"  "_s}}));
}

TEST(Sentences, StandAsTheirLanguageWritesThem)
{
    EXPECT_EQ(joinSentences({u"It ended."_s, QString(), u"It began again."_s}),
              u"It ended. It began again."_s);
    EXPECT_EQ(joinSentences({u"通知过迟。"_s, u"窗口不在低峰时段。"_s}), u"通知过迟。窗口不在低峰时段。"_s);
    EXPECT_EQ(joinSentences({u"He said “no.”"_s, u"Twice."_s}), u"He said “no.” Twice."_s);
    EXPECT_TRUE(joinSentences({}).isEmpty());
}

TEST(Disk, WritesAFileWholeOrNotAtAll)
{
    QTemporaryDir dir;
    RealDisk disk;
    const QString path = dir.filePath(u"a/b/file"_s);
    EXPECT_FALSE(atomicWrite(disk, path, "x"));
    ASSERT_TRUE(disk.makeFolder(dir.filePath(u"a/b"_s)));
    EXPECT_TRUE(atomicWrite(disk, path, "one"));
    EXPECT_TRUE(atomicWrite(disk, path, "two"));
    EXPECT_EQ(disk.read(path, 10).value(), QByteArray("two"));
    EXPECT_EQ(disk.read(path, 2).error().code, Error::Code::BadInput);
    EXPECT_EQ(disk.list(dir.filePath(u"a/b"_s)), QStringList{u"file"_s});
    EXPECT_FALSE(disk.writeNew(path, "three"));
    EXPECT_FALSE(disk.read(dir.path(), 10));
    EXPECT_EQ(disk.read(u"/dev/zero"_s, 10).error().code, Error::Code::BadInput);
}
