// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/identity_service.h"
#include "models/vault/pin.h"
#include "tests/support/fake_time_source.h"
#include "tests/support/test_folder.h"

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <class Answer>
Answer wait(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.result();
}

class IdentityTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        test.create();
        storage = std::make_unique<StorageThread>([this] { return openRecords(test.context()); });
        log = std::make_unique<LogService>(*storage, test.disk, time,
                                           identifyInstallation(test.folder.records()), QString());
        identity = std::make_unique<IdentityService>(*storage, *log, time);
        ASSERT_TRUE(wait(identity->addPerson(u"示例甲"_s, u"组长"_s, Actor{})));
        ASSERT_TRUE(wait(identity->addPerson(u"示例乙"_s, u"运维工程师"_s, Actor{})));
    }

    void setPin(const QString& name, const QString& pin)
    {
        ASSERT_TRUE(wait(identity->setPin(wait(identity->named(name)).value(), pin, Actor{})));
    }

    TestFolder test;
    FakeTimeSource time;
    std::unique_ptr<StorageThread> storage;
    std::unique_ptr<LogService> log;
    std::unique_ptr<IdentityService> identity;
};

}  // namespace

TEST_F(IdentityTest, IsStatedWithoutAPinAndProvenWithOne)
{
    setPin(u"示例甲"_s, u"271828"_s);
    EXPECT_EQ(wait(identity->actAs(u"示例甲"_s, {}, std::nullopt))->assurance, Assurance::Stated);
    const auto proven = wait(identity->actAs(u"示例甲"_s, u"发言人"_s, u"271828"_s));
    EXPECT_EQ(proven->assurance, Assurance::Pin);
    EXPECT_EQ(proven->role, u"发言人"_s);
    EXPECT_EQ(wait(identity->actAs(u"示例甲"_s, {}, std::nullopt))->role, u"组长"_s);
}

TEST_F(IdentityTest, KnowsWhoHasSetAPin)
{
    EXPECT_TRUE(wait(identity->withPin())->isEmpty());
    setPin(u"示例甲"_s, u"271828"_s);
    EXPECT_EQ(wait(identity->withPin()).value(), QSet<PersonId>{wait(identity->named(u"示例甲"_s))->id()});
}

TEST_F(IdentityTest, RefusesAWrongPinAPersonWithoutOneAndAStranger)
{
    setPin(u"示例甲"_s, u"271828"_s);
    EXPECT_EQ(wait(identity->actAs(u"示例甲"_s, {}, u"271829"_s)).error().code, Error::Code::NotPermitted);
    EXPECT_EQ(wait(identity->actAs(u"示例乙"_s, {}, u"271828"_s)).error().code, Error::Code::NotPermitted);
    EXPECT_EQ(wait(identity->actAs(u"示例丙"_s, {}, std::nullopt)).error().code, Error::Code::NotFound);
}

TEST_F(IdentityTest, SlowsDownGuessing)
{
    setPin(u"示例甲"_s, u"271828"_s);
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(wait(identity->actAs(u"示例甲"_s, {}, u"0000"_s)));
    EXPECT_FALSE(wait(identity->actAs(u"示例甲"_s, {}, u"271828"_s))) << "the right PIN must wait too";
    time.advance(31s);
    EXPECT_TRUE(wait(identity->actAs(u"示例甲"_s, {}, u"271828"_s)));
    EXPECT_TRUE(wait(identity->actAs(u"示例甲"_s, {}, u"271828"_s)));
}

TEST_F(IdentityTest, LetsOnlyTheOwnerReplaceAPin)
{
    setPin(u"示例甲"_s, u"271828"_s);
    const Person person = wait(identity->named(u"示例甲"_s)).value();
    const Actor other = wait(identity->actAs(u"示例乙"_s, {}, std::nullopt)).value();
    EXPECT_EQ(wait(identity->setPin(person, u"314159"_s, other)).error().code, Error::Code::NotPermitted);
    const Actor owner = wait(identity->actAs(u"示例甲"_s, {}, u"271828"_s)).value();
    EXPECT_TRUE(wait(identity->setPin(person, u"314159"_s, owner)));
    EXPECT_TRUE(wait(identity->actAs(u"示例甲"_s, {}, u"314159"_s)));
}

TEST_F(IdentityTest, RefusesASecondPersonOfTheSameName)
{
    const auto again = wait(identity->addPerson(u" 示例甲 "_s, {}, Actor{}));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
    EXPECT_EQ(wait(identity->people())->size(), 2);
    EXPECT_FALSE(wait(identity->addPerson(u"  "_s, {}, Actor{})));
}

TEST(SecondPerson, IsSomebodyElseWithTheirPin)
{
    const NamedPerson a{PersonId(mintUid(instantFromMs(1))), u"示例甲"_s};
    const NamedPerson b{PersonId(mintUid(instantFromMs(2))), u"示例乙"_s};
    const Actor author{a, {}, Assurance::Pin};
    EXPECT_TRUE(checkSecondPerson(author, {b, {}, Assurance::Pin}));
    EXPECT_FALSE(checkSecondPerson(author, {b, {}, Assurance::Stated}));
    EXPECT_FALSE(checkSecondPerson(author, {a, {}, Assurance::Pin}));
    EXPECT_FALSE(checkSecondPerson(author, Actor{}));
}

TEST(Pin, IsStoredAsArgon2idAndHasFourCharactersAtLeast)
{
    const auto hash = hashPin(u"密码1234"_s);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
    EXPECT_TRUE(isPinOf(hash.value(), u"密码1234"_s));
    EXPECT_FALSE(isPinOf(hash.value(), u"密码1235"_s));
    EXPECT_FALSE(isPinOf(u"not a hash"_s, u"密码1234"_s));
    EXPECT_FALSE(hashPin(u"123"_s));
    EXPECT_FALSE(hashPin(QString(65, u'1')));
}

TEST(Pin, WaitsLongerWithEveryFailureButNeverForEver)
{
    const Instant last = instantFromMs(1'000'000);
    EXPECT_EQ(pinWait(4, last, last), 0s);
    EXPECT_EQ(pinWait(5, last, last), 30s);
    EXPECT_EQ(pinWait(6, last, last + 10s), 50s);
    EXPECT_EQ(pinWait(100, last, last), 15min);
    EXPECT_EQ(pinWait(100, last, last - 24h), 15min);
    EXPECT_EQ(pinWait(100, last, last + 15min), 0s);
}
