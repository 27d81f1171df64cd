// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/import_proposals.h"
#include "tests/support/json_file.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QDate kDay(2026, 6, 15);

Organisation sample()
{
    return Organisation::fromJson(
               readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/organisation.json")))
        .value();
}

SeriesDescription monitorNamed(const QString& name, const QString& stated = {})
{
    SeriesDescription monitor;
    monitor.key = {u"csv"_s, name};
    monitor.proposedModule = stated;
    return monitor;
}

QString proposed(const QString& name, const QString& stated = {},
                 const QList<MonitorAssignment>& decided = {})
{
    const auto proposal = proposeModule(monitorNamed(name, stated), decided, sample(), kDay);
    return proposal ? proposal->module : u"?"_s;
}

Instant at(const char* text)
{
    return instantFromMs(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch());
}

const QTimeZone kShanghai("Asia/Shanghai");

}  // namespace

TEST(ProposeModule, TakesTheModuleThatTheSourceStatesByCodeOrNameInAnyLanguage)
{
    EXPECT_EQ(proposed(u"https://a.example.test"_s, u"crm"_s), u"CRM"_s);
    EXPECT_EQ(proposed(u"https://a.example.test"_s, u"结算"_s), u"SET"_s);
    EXPECT_EQ(proposed(u"https://a.example.test"_s, u"Employee  Management"_s), u"EMP"_s);
}

TEST(ProposeModule, FindsAModuleAsAWordInTheNameOfTheMonitor)
{
    EXPECT_EQ(proposed(u"财务系统登录页"_s), u"FIN"_s);
    EXPECT_EQ(proposed(u"crm-portal 443"_s), u"CRM"_s);
    EXPECT_EQ(proposed(u"microcrmx"_s), u"?"_s);
}

TEST(ProposeModule, ProposesNothingWhereSeveralModulesFit)
{
    EXPECT_EQ(proposed(u"CRM 与 结算 网关"_s), u"?"_s);
    EXPECT_EQ(proposed(u"router-01"_s), u"?"_s);
}

TEST(ProposeModule, HoldsToWhatWasDecidedForThatDay)
{
    MonitorAssignment before{{u"csv"_s, u"CRM"_s}, u"FYY"_s, u"FIN"_s, {}, 1, {}, QDate(2026, 6, 14)};
    MonitorAssignment since{{u"csv"_s, u"CRM"_s}, u"FYY"_s, u"SET"_s, {}, 1, QDate(2026, 6, 15), {}};
    EXPECT_EQ(proposed(u"CRM"_s, {}, {before, since}), u"SET"_s);
    EXPECT_EQ(proposed(u"CRM"_s, {}, {before}), u"CRM"_s);
    const auto proposal = proposeModule(monitorNamed(u"CRM"_s), {since}, sample(), kDay);
    EXPECT_TRUE(proposal->isRemembered);
    MonitorAssignment none = since;
    none.module.clear();
    const auto decided = proposeModule(monitorNamed(u"CRM"_s), {none}, sample(), kDay);
    EXPECT_TRUE(decided && decided->isRemembered && decided->module.isEmpty());
}

TEST(MonthToShow, IsTheLastMonthOfTheZoneThatIsHalfCovered)
{
    // June of UTC+8 begins at 16:00 UTC of 31 May.
    EXPECT_EQ(monthToShow(at("2026-05-31T16:00:00Z"), at("2026-06-30T16:00:00Z"), kShanghai),
              QDate(2026, 6, 1));
    EXPECT_EQ(monthToShow(at("2026-03-31T16:00:00Z"), at("2026-06-30T16:00:00Z"), kShanghai),
              QDate(2026, 6, 1));
    EXPECT_EQ(monthToShow(at("2026-05-31T16:00:00Z"), at("2026-07-02T16:00:00Z"), kShanghai),
              QDate(2026, 6, 1));
}

TEST(MonthToShow, IsTheOneThatIsCoveredMostWhereNoneIsHalfCovered)
{
    EXPECT_EQ(monthToShow(at("2026-05-28T00:00:00Z"), at("2026-06-01T12:00:00Z"), kShanghai),
              QDate(2026, 5, 1));
    EXPECT_EQ(monthToShow(at("2026-06-10T00:00:00Z"), at("2026-06-10T00:00:00Z"), kShanghai),
              QDate(2026, 6, 1));
}

}  // namespace holdfast
