// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protection/exposure.h"

#include <gtest/gtest.h>

namespace holdfast {

namespace {

using std::chrono::minutes;

const Instant kNow = instantFromMs(1'700'000'000'000);

RecoveryPoint point(FailureMode mode, int ago, bool isTested)
{
    return {mode, kNow - minutes(ago), {}, isTested};
}

Exposure of(const QList<Exposure>& exposures, FailureMode mode)
{
    for (const Exposure& exposure : exposures) {
        if (exposure.mode == mode)
            return exposure;
    }
    ADD_FAILURE();
    return exposures.first();
}

}  // namespace

TEST(Exposure, IsUnknownAndNotZeroWithoutARecoveryPoint)
{
    const auto exposures = exposuresAt({}, kNow, 60, 1440);
    ASSERT_EQ(exposures.size(), 3);
    for (const Exposure& exposure : exposures) {
        EXPECT_FALSE(exposure.loss);
        EXPECT_FALSE(exposure.isWithin);
    }
}

TEST(Exposure, CountsAProvenPointBeforeANewerOneThatNobodyTried)
{
    const auto exposures = exposuresAt(
        {point(FailureMode::Hardware, 5, false), point(FailureMode::Hardware, 61, true)}, kNow, 60, 1440);
    const Exposure hardware = of(exposures, FailureMode::Hardware);
    EXPECT_EQ(hardware.loss, minutes(61));
    EXPECT_EQ(hardware.isWithin, false);
    ASSERT_TRUE(hardware.untested);
    EXPECT_EQ(hardware.untested->at, kNow - minutes(5));
}

TEST(Exposure, HoldsALostSiteAgainstTheObjectiveOfADisaster)
{
    const auto exposures = exposuresAt(
        {point(FailureMode::Logical, 61, true), point(FailureMode::Site, 61, true)}, kNow, 60, 1440);
    EXPECT_EQ(of(exposures, FailureMode::Logical).isWithin, false);
    EXPECT_EQ(of(exposures, FailureMode::Site).isWithin, true);
}

TEST(Exposure, SaysNothingOfATargetThatNobodySet)
{
    const auto exposures = exposuresAt({point(FailureMode::Logical, 60, true)}, kNow, std::nullopt, {});
    EXPECT_EQ(of(exposures, FailureMode::Logical).loss, minutes(60));
    EXPECT_FALSE(of(exposures, FailureMode::Logical).isWithin);
}

TEST(Exposure, KeepsTheObjectiveToTheMinuteAndIgnoresTheFuture)
{
    const auto exposures = exposuresAt(
        {point(FailureMode::Logical, 60, true), point(FailureMode::Logical, -5, true)}, kNow, 60, 1440);
    EXPECT_EQ(of(exposures, FailureMode::Logical).isWithin, true);
}

}  // namespace holdfast
