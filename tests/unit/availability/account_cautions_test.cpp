// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account_cautions.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

ModuleAccount employees()
{
    ModuleAccount account;
    account.code = u"EMP"_s;
    account.name = u"Employee management"_s;
    account.monitors = {{u"csv"_s, u"employee-probe"_s}};
    account.buckets.up = 1h;
    account.buckets.unknown = 743h;
    return account;
}

}  // namespace

TEST(AccountCautions, NameModulesAsPeopleDo)
{
    EXPECT_EQ(coverageCautions(employees(), {}),
              QStringList{u"More than half of the period is unknown for Employee management; its percentage "
                          u"stands for the rest alone."_s});
    ModuleAccount alone = employees();
    alone.monitors.clear();
    const QString text = coverageCautions(alone, {}).join(u' ');
    EXPECT_TRUE(text.startsWith(u"No monitor is assigned to Employee management:"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\"MONITOR=EMP\""_s)) << "the command takes the code";
}

TEST(AccountCautions, SpeakOfNoPercentageWhereThereIsNone)
{
    ModuleAccount account = employees();
    account.buckets.up = 0h;
    account.buckets.excluded = 1h;
    EXPECT_EQ(
        coverageCautions(account, {}),
        QStringList{u"Nothing of the period is known for Employee management, so it has no percentage and "
                    u"no verdict."_s});
}

}  // namespace holdfast
