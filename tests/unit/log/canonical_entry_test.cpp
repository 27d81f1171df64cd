// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/canonical_entry.h"
#include "models/log/logical_clock.h"
#include "models/log/merkle_tree.h"
#include "tests/support/json_file.h"

#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

/// The entry of vectors.json, as the program holds it.
EntryRecord knownEntry(const QJsonObject& vector)
{
    const auto uid = [&vector](int i) {
        return QUuid::fromString(vector.value(u"uids"_s).toArray().at(i).toString());
    };
    EntryDraft draft{EntryId(uid(0)),
                     {u"incident"_s, uid(2)},
                     u"decision"_s,
                     instantFromMs(1'777'604'940'000),
                     {NamedPerson{PersonId(uid(3)), u"示例甲"_s}, u"组长"_s, Assurance::Pin},
                     NamedPerson{PersonId(uid(4)), u"示例乙"_s},
                     Actor{NamedPerson{PersonId(uid(5)), u"示例丙"_s}, u""_s, Assurance::Pin},
                     1,
                     u"{\"text\":\"切换到备库\"}"_s.toUtf8(),
                     {}};
    const QByteArray salt = QByteArray::fromHex(vector.value(u"salt"_s).toString().toLatin1());
    const QByteArray privatePart = QByteArray::fromHex(vector.value(u"private"_s).toString().toLatin1());
    return {DeviceId(uid(1)),
            7,
            {1'777'605'000'123, 2},
            {instantFromMs(1'777'605'000'123), std::chrono::hours(1), u"boot-1"_s, "Asia/Shanghai",
             std::chrono::hours(8)},
            draft,
            privateCommitment(salt, privatePart)};
}

}  // namespace

TEST(CanonicalEntry, IsTheBytesOfAnIndependentProgram)
{
    const QJsonObject vector = readJsonObject(u"log/vectors.json"_s).value(u"entry"_s).toObject();
    const QByteArray bytes = canonicalBytes(knownEntry(vector));
    EXPECT_EQ(QString::fromLatin1(bytes.toHex()), vector.value(u"body"_s).toString());
    EXPECT_EQ(leafHash(bytes).toHex(), vector.value(u"leaf_hash"_s).toString());
}

TEST(CanonicalEntry, IsReadBackAsItWas)
{
    const EntryRecord record = knownEntry(readJsonObject(u"log/vectors.json"_s).value(u"entry"_s).toObject());
    EXPECT_EQ(parseCanonicalEntry(canonicalBytes(record)).value(), record);
    EntryRecord automatic = record;
    automatic.draft.author = {};
    automatic.draft.onBehalfOf.reset();
    automatic.draft.confirmedBy.reset();
    EXPECT_EQ(parseCanonicalEntry(canonicalBytes(automatic)).value(), automatic);
}

TEST(CanonicalEntry, RefusesEveryTruncation)
{
    const QByteArray bytes =
        canonicalBytes(knownEntry(readJsonObject(u"log/vectors.json"_s).value(u"entry"_s).toObject()));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(parseCanonicalEntry(QByteArrayView(bytes).first(length)));
    EXPECT_FALSE(parseCanonicalEntry(QByteArray(bytes + '\0')));
}

TEST(CanonicalEntry, GivesTheSameBytesAgainForWhateverItAccepts)
{
    const unsigned seed = std::random_device{}();
    std::printf("seed %u\n", seed);
    std::mt19937 random(seed);
    const QByteArray bytes =
        canonicalBytes(knownEntry(readJsonObject(u"log/vectors.json"_s).value(u"entry"_s).toObject()));
    int accepted = 0;
    for (int round = 0; round < 100'000; ++round) {
        QByteArray altered = bytes;
        for (unsigned i = 0; i <= random() % 3; ++i)
            altered[static_cast<qsizetype>(random() % static_cast<unsigned>(altered.size()))] =
                static_cast<char>(random());
        const auto record = parseCanonicalEntry(altered);
        if (!record)
            continue;
        ++accepted;
        ASSERT_EQ(canonicalBytes(record.value()), altered) << "seed " << seed;
    }
    EXPECT_GT(accepted, 0);
}

TEST(LogicalClock, FollowsTheWallAndNeverRunsBackwards)
{
    EXPECT_EQ(tick({100, 5}, instantFromMs(200)), (LogicalTime{200, 0}));
    EXPECT_EQ(tick({100, 5}, instantFromMs(100)), (LogicalTime{100, 6}));
    EXPECT_EQ(tick({100, 5}, instantFromMs(50)), (LogicalTime{100, 6}));
    EXPECT_EQ(tick({100, 0xFFFFFFFF}, instantFromMs(50)), (LogicalTime{101, 0}));
}

TEST(LogicalClock, DoesNotAdoptATimeMoreThanADayAhead)
{
    constexpr qint64 kDay = 24 * 3600 * 1000;
    EXPECT_EQ(receive({100, 5}, {kDay, 7}, instantFromMs(0)), (LogicalTime{kDay, 7}));
    EXPECT_EQ(receive({100, 5}, {kDay + 1, 7}, instantFromMs(0)), (LogicalTime{100, 5}));
    EXPECT_EQ(receive({100, 5}, {90, 7}, instantFromMs(0)), (LogicalTime{100, 5}));
}
