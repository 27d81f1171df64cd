// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/cadence.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

TEST(Cadence, ReadsBackEveryKeywordItPrints)
{
    for (const QString& text : {u"once"_s, u"weekly"_s, u"monthly"_s, u"quarterly"_s, u"half-yearly"_s,
                                u"yearly"_s, u"every-1-days"_s, u"every-10-days"_s, u"every-3660-days"_s}) {
        const auto cadence = Cadence::fromText(text);
        ASSERT_TRUE(cadence) << text.toStdString();
        EXPECT_EQ(cadence->toText(), text);
    }
    EXPECT_EQ(Cadence::everyDays(10)->toText(), u"every-10-days"_s);
}

TEST(Cadence, RefusesEveryOtherText)
{
    for (const QString& text :
         {u""_s, u"Monthly"_s, u" monthly"_s, u"every--days"_s, u"every-0-days"_s, u"every-3661-days"_s,
          u"every-010-days"_s, u"every-+5-days"_s, u"every--5-days"_s, u"every-99999999999-days"_s,
          u"every-days"_s, u"every-x-days"_s}) {
        const auto cadence = Cadence::fromText(text);
        ASSERT_FALSE(cadence) << text.toStdString();
        EXPECT_EQ(cadence.error().code, Error::Code::InvalidValue);
    }
    EXPECT_FALSE(Cadence::everyDays(0));
    EXPECT_FALSE(Cadence::everyDays(-1));
}

TEST(Cadence, ShortensToTheEndOfTheMonthWithoutDrifting)
{
    const QDate anchor(2026, 8, 31);
    const Cadence halfYearly = Cadence::halfYearly();
    EXPECT_EQ(halfYearly.occurrence(anchor, 1), QDate(2027, 2, 28));
    EXPECT_EQ(halfYearly.occurrence(anchor, 2), QDate(2027, 8, 31));
    EXPECT_EQ(halfYearly.occurrence(anchor, 3), QDate(2028, 2, 29));
    EXPECT_EQ(Cadence::monthly().occurrence(QDate(2026, 1, 31), 2), QDate(2026, 3, 31));
    EXPECT_EQ(Cadence::quarterly().occurrence(QDate(2026, 11, 30), 1), QDate(2027, 2, 28));
    EXPECT_EQ(Cadence::yearly().occurrence(QDate(2024, 2, 29), 1), QDate(2025, 2, 28));
    EXPECT_EQ(Cadence::yearly().occurrence(QDate(2024, 2, 29), 4), QDate(2028, 2, 29));
}

TEST(Cadence, CountsDaysAndWeeksAcrossTheEndOfAYear)
{
    EXPECT_EQ(Cadence::weekly().occurrence(QDate(2026, 12, 28), 1), QDate(2027, 1, 4));
    EXPECT_EQ(Cadence::everyDays(10)->occurrence(QDate(2026, 12, 28), 2), QDate(2027, 1, 17));
    EXPECT_EQ(Cadence::everyDays(10)->occurrence(QDate(2026, 12, 28), -1), QDate(2026, 12, 18));
}

TEST(Cadence, GivesTheFirstOccurrenceAfterADay)
{
    const QDate anchor(2026, 1, 31);
    const Cadence monthly = Cadence::monthly();
    EXPECT_EQ(monthly.next(anchor, QDate(2025, 6, 1)), anchor);
    EXPECT_EQ(monthly.next(anchor, anchor), QDate(2026, 2, 28));
    EXPECT_EQ(monthly.next(anchor, QDate(2026, 2, 27)), QDate(2026, 2, 28));
    EXPECT_EQ(monthly.next(anchor, QDate(2026, 2, 28)), QDate(2026, 3, 31));
    EXPECT_EQ(monthly.next(anchor, QDate(2026, 3, 1)), QDate(2026, 3, 31));
}

TEST(Cadence, ComesOnlyOnceWhenItIsOnce)
{
    const QDate anchor(2026, 1, 31);
    EXPECT_FALSE(Cadence::once().isRecurring());
    EXPECT_EQ(Cadence::once().next(anchor, QDate(2026, 1, 30)), anchor);
    EXPECT_EQ(Cadence::once().next(anchor, anchor), std::nullopt);
    EXPECT_EQ(Cadence::once().occurrence(anchor, 1), std::nullopt);
}

TEST(Cadence, AgreesWithCountingOccurrencesOneByOne)
{
    for (const QString& text :
         {u"weekly"_s, u"monthly"_s, u"quarterly"_s, u"half-yearly"_s, u"yearly"_s, u"every-10-days"_s}) {
        const Cadence cadence = Cadence::fromText(text).value();
        for (const QDate anchor : {QDate(2023, 8, 31), QDate(2024, 2, 29), QDate(2023, 12, 1)}) {
            int k = 0;
            for (QDate last = anchor.addDays(-40); last < anchor.addYears(4); last = last.addDays(1)) {
                while (cadence.occurrence(anchor, k).value() <= last)
                    ++k;
                ASSERT_EQ(cadence.firstAfter(anchor, last), k)
                    << text.toStdString() << ' ' << last.toString(Qt::ISODate).toStdString();
            }
        }
    }
}
