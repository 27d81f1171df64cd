// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_index.h"
#include "models/search/search_items.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Organisation sampleOrganisation()
{
    return Organisation::fromJson(sampleBody(u"organisation"_s)).value();
}

ContactView view(bool isMasked = false, QDate day = QDate(2026, 5, 1))
{
    return {day, u"zh"_s, isMasked, [](const QString& kind) { return u"<%1>"_s.arg(kind); }};
}

QList<SearchItem> withSubject(const QList<SearchItem>& items, const QString& subject)
{
    QList<SearchItem> found;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found),
                 [&](const SearchItem& item) { return item.subject == subject; });
    return found;
}

}  // namespace

TEST(SearchItems, HaveAPlanAndEachOfItsSteps)
{
    const Plan plan = shippedPlan(u"database"_s);
    const auto items = searchItems(plan, u"zh"_s);
    ASSERT_EQ(items.size(), plan.steps().size() + 1);
    EXPECT_EQ(items.first().kind, SearchKind::Plan);
    EXPECT_EQ(items.first().subject, u"DB-01"_s);
    EXPECT_EQ(items.first().title, u"数据库宕机应急预案"_s);
    const auto step = withSubject(items, u"DB-01/D01"_s);
    ASSERT_EQ(step.size(), 1);
    EXPECT_EQ(step.first().page, u"plans"_s);
    EXPECT_TRUE(step.first().detail.startsWith(u"DB-01 D01 · 数据库宕机应急预案"_s))
        << step.first().detail.toStdString();
    EXPECT_TRUE(step.first().names.contains(u"D01"_s));
}

TEST(SearchItems, FindAStepInTheOtherLanguageToo)
{
    SearchIndex index;
    index.replace(u"DB-01"_s, searchItems(shippedPlan(u"database"_s), u"en"_s));
    const auto groups = index.search(u"冻结写入"_s, 8);
    ASSERT_FALSE(groups.isEmpty());
    EXPECT_EQ(groups.first().kind, SearchKind::Step);
}

TEST(SearchItems, HaveOneContactForEachDutyChannelOfARole)
{
    const auto items = withSubject(searchItems(sampleOrganisation(), view()), u"LEAD"_s);
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items.at(0).number, u"000-0000-0001"_s);
    EXPECT_EQ(items.at(1).number, u"000-0000-0002"_s);
    EXPECT_EQ(items.at(0).title, u"组长（运维管理部经理）"_s);
    EXPECT_TRUE(items.at(0).detail.startsWith(u"示例甲, 示例乙, 示例丙 · 组长值班手机"_s));
}

TEST(SearchItems, MaskNumbersInADrill)
{
    const auto items = withSubject(searchItems(sampleOrganisation(), view(true)), u"LEAD"_s);
    EXPECT_EQ(items.at(0).number, u"•••••••••••01"_s);
    SearchIndex index;
    index.replace(u"contacts"_s, items);
    EXPECT_TRUE(index.search(u"000-0000"_s, 8).isEmpty());
}

TEST(SearchItems, NameOnlyThoseWhoHoldTheRoleOnTheDay)
{
    const auto items =
        withSubject(searchItems(sampleOrganisation(), view(false, QDate(2025, 2, 19))), u"LEAD"_s);
    EXPECT_FALSE(items.at(0).names.contains(u"示例甲"_s));
    EXPECT_TRUE(items.at(0).detail.startsWith(u"nobody holds this role"_s));
}

TEST(SearchItems, SayWhenARoleHasNoDutyChannelAndNameAChannelWithoutALabel)
{
    QJsonObject body = sampleBody(u"organisation"_s);
    QJsonArray roles = body.value("roles"_L1).toArray();
    QJsonObject lead = roles.at(0).toObject();
    lead.remove("channels"_L1);
    roles.replace(0, lead);
    QJsonObject coordinator = roles.at(1).toObject();
    coordinator.insert("channels"_L1,
                       QJsonArray{QJsonObject{{"kind"_L1, u"hotline"_s}, {"value"_L1, u"000-1"_s}}});
    roles.replace(1, coordinator);
    body.insert("roles"_L1, roles);
    const auto items = searchItems(Organisation::fromJson(body).value(), view());
    const auto without = withSubject(items, u"LEAD"_s);
    ASSERT_EQ(without.size(), 1);
    EXPECT_TRUE(without.first().number.isEmpty());
    EXPECT_TRUE(without.first().detail.endsWith(u"no duty channel is registered"_s));
    EXPECT_TRUE(withSubject(items, u"COORD"_s).first().detail.endsWith(u"<hotline>"_s));
}

TEST(SearchItems, HideNumbersOnlyWhileNothingButDrillsRuns)
{
    IncidentState drill;
    drill.mode = IncidentMode::Drill;
    IncidentState real;
    EXPECT_FALSE(masksContacts({}));
    EXPECT_TRUE(masksContacts({&drill}));
    EXPECT_FALSE(masksContacts({&real, &drill}));
}

TEST(SearchItems, HaveAnIncidentOnTheCommandScreenWhileItRuns)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const SearchItem item = searchItem(laptop.state, u"zh"_s);
    EXPECT_EQ(item.page, u"command"_s);
    EXPECT_EQ(item.subject, u"INC-2026-001"_s);
    EXPECT_EQ(item.title, u"数据库宕机"_s);
    EXPECT_TRUE(item.names.contains(u"INC-2026-001"_s));
}

TEST(SearchItems, HaveAPastIncidentOnThePageOfIncidents)
{
    Laptop laptop;
    ASSERT_TRUE(laptop.open(IncidentMode::Past));
    EXPECT_EQ(searchItem(laptop.state, u"zh"_s).page, u"incidents"_s);
}

TEST(SearchItems, HaveTheEntriesFromOneOnAsLinesOfTheTimeline)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.act(incident_entry::kLogged,
                           {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, u"复制延迟 42 s"_s}}}},
                           person(kScribe)));
    const qsizetype count = laptop.state.entries.size();
    EXPECT_EQ(entrySearchItems(laptop.state, 0, u"zh"_s).size(), count);
    const auto items = entrySearchItems(laptop.state, count - 1, u"zh"_s);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().title, u"复制延迟 42 s"_s);
    EXPECT_EQ(items.first().subject, u"INC-2026-001#%1"_s.arg(count));
    // 19:10 UTC in the contract's zone, Asia/Shanghai.
    EXPECT_EQ(items.first().detail, u"INC-2026-001 #%1 · 2026-11-25 03:10 · 示例卯"_s.arg(count));
}

TEST(SearchItems, FindACommandByItsOtherWords)
{
    SearchIndex index;
    index.replace(u"commands"_s, searchItems(QList<PaletteCommand>{
                                     {u"declare"_s, u"宣布启动"_s, u"F9"_s, u"declare activate 启动BCP"_s}}));
    for (const QString& query : {u"declare"_s, u"xbqd"_s, u"启动"_s, u"bcp"_s}) {
        const auto groups = index.search(query, 8);
        ASSERT_EQ(groups.size(), 1) << query.toStdString();
        EXPECT_EQ(groups.first().hits.first().item.subject, u"declare"_s);
        EXPECT_EQ(groups.first().hits.first().item.number, u"F9"_s);
    }
}

}  // namespace holdfast
