// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/availability/monthly_values.h"
#include "tests/unit/incidents/sample_people.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QDate kToday(2026, 6, 2);

Organisation sample()
{
    return Organisation::fromJson(sampleBody(u"organisation"_s)).value();
}

MonthlyReport reportIn(MonthlyState state, const QList<std::pair<MonthlyAct, Actor>>& history = {})
{
    MonthlyReport report{MonthlyReportId(mintUid(shanghai("2026-06-01 08:00"))),
                         u"FYY"_s,
                         Month::fromText(u"2026-05"_s).value(),
                         1,
                         state,
                         {},
                         sha256(""),
                         sha256(""),
                         {}};
    for (const auto& [act, author] : history)
        report.history.append({act, author, shanghai("2026-06-01 09:00"), {}, sha256("")});
    return report;
}

std::optional<Error::Code> refusal(const MonthlyReport& report, MonthlyAct act, const Actor& actor,
                                   const QString& reason = {})
{
    const Organisation organisation = sample();
    const auto why = whyNot(report, act, actor, reason, &organisation, kToday);
    return why ? std::optional(why->code) : std::nullopt;
}

}  // namespace

TEST(MonthlyReport, GoesFromDraftToPublicationOneStepAfterTheOther)
{
    using enum MonthlyState;
    EXPECT_EQ(stateAfter(Draft, MonthlyAct::Check), Checked);
    EXPECT_EQ(stateAfter(Checked, MonthlyAct::Submit), InReview);
    EXPECT_EQ(stateAfter(InReview, MonthlyAct::Accept), Accepted);
    EXPECT_EQ(stateAfter(Accepted, MonthlyAct::Publish), Published);
    EXPECT_EQ(stateAfter(Published, MonthlyAct::Audit), Published);
    for (const MonthlyState state : {Checked, InReview, Accepted})
        EXPECT_EQ(stateAfter(state, MonthlyAct::Return), Draft);
    for (const MonthlyState state : {Draft, Published, Superseded})
        EXPECT_FALSE(stateAfter(state, MonthlyAct::Return));
    // Nothing is skipped.
    EXPECT_FALSE(stateAfter(Draft, MonthlyAct::Submit));
    EXPECT_FALSE(stateAfter(Checked, MonthlyAct::Accept));
    EXPECT_FALSE(stateAfter(InReview, MonthlyAct::Publish));
    for (const MonthlyAct act : {MonthlyAct::Check, MonthlyAct::Submit, MonthlyAct::Accept,
                                 MonthlyAct::Publish, MonthlyAct::Refresh}) {
        EXPECT_FALSE(stateAfter(Published, act));
        EXPECT_FALSE(stateAfter(Superseded, act));
    }
}

TEST(MonthlyReport, IsCheckedAndPublishedByWhoAnswersForReports)
{
    const Actor engineer = actorNamed(u"示例己"_s, u"OPS"_s);
    EXPECT_FALSE(refusal(reportIn(MonthlyState::Draft), MonthlyAct::Check, manager()));
    EXPECT_FALSE(refusal(reportIn(MonthlyState::Accepted), MonthlyAct::Publish, manager()));
    for (const Actor& other : {engineer, quality(), actorNamed(u"陌生人"_s, {})}) {
        EXPECT_EQ(refusal(reportIn(MonthlyState::Draft), MonthlyAct::Check, other),
                  Error::Code::NotPermitted);
        EXPECT_EQ(refusal(reportIn(MonthlyState::Accepted), MonthlyAct::Publish, other),
                  Error::Code::NotPermitted);
    }
    EXPECT_EQ(refusal(reportIn(MonthlyState::Draft), MonthlyAct::Check, Actor{}), Error::Code::NotPermitted)
        << "the program answers for nothing";
    EXPECT_FALSE(refusal(reportIn(MonthlyState::Draft), MonthlyAct::Refresh, Actor{}));
}

TEST(MonthlyReport, IsAcceptedByAnIndependentReviewerWithTheirPin)
{
    const QList<std::pair<MonthlyAct, Actor>> byManager{
        {MonthlyAct::Draft, Actor{}}, {MonthlyAct::Check, manager()}, {MonthlyAct::Submit, manager()}};
    const MonthlyReport inReview = reportIn(MonthlyState::InReview, byManager);
    EXPECT_FALSE(refusal(inReview, MonthlyAct::Accept, quality()));
    EXPECT_EQ(refusal(inReview, MonthlyAct::Accept, manager()), Error::Code::NotPermitted);
    EXPECT_EQ(refusal(inReview, MonthlyAct::Accept, actorNamed(u"示例癸"_s, u"QA"_s)),
              Error::Code::NotPermitted)
        << "without the PIN";
    MonthlyReport own = inReview;
    own.history.append({MonthlyAct::Refresh, quality(), shanghai("2026-06-01 09:30"), {}, sha256("")});
    EXPECT_EQ(refusal(own, MonthlyAct::Accept, quality()), Error::Code::NotPermitted) << "worked on it";
    EXPECT_FALSE(refusal(own, MonthlyAct::Accept, actorNamed(u"示例寅"_s, u"QA"_s, Assurance::Pin)));
}

TEST(MonthlyReport, NamesTheRoleThatLetsSomebodyAct)
{
    const Organisation organisation = sample();
    // 示例乙 stands in for the lead too, and may have come in that role.
    const Actor asLead = actorNamed(u"示例乙"_s, u"LEAD"_s);
    EXPECT_EQ(inRoleFor(MonthlyAct::Check, asLead, &organisation, kToday).role, u"PM"_s);
    EXPECT_EQ(inRoleFor(MonthlyAct::Accept, quality(), &organisation, kToday).role, u"QA"_s);
    EXPECT_EQ(inRoleFor(MonthlyAct::Check, asLead, nullptr, kToday).role, u"LEAD"_s);
}

TEST(MonthlyReport, IsReturnedWithAReason)
{
    const MonthlyReport inReview = reportIn(MonthlyState::InReview);
    EXPECT_EQ(refusal(inReview, MonthlyAct::Return, quality(), u"  "_s), Error::Code::BadInput);
    EXPECT_FALSE(refusal(inReview, MonthlyAct::Return, quality(), u"CRM 停机原因不明"_s));
    EXPECT_FALSE(refusal(inReview, MonthlyAct::Return, manager(), u"数据补传"_s));
    EXPECT_EQ(refusal(inReview, MonthlyAct::Return, actorNamed(u"示例己"_s, u"OPS"_s), u"？"_s),
              Error::Code::NotPermitted);
}

TEST(MonthlyReport, IsAuditedByQualityWithAFinding)
{
    const MonthlyReport published = reportIn(MonthlyState::Published, {{MonthlyAct::Check, manager()}});
    EXPECT_EQ(refusal(published, MonthlyAct::Audit, quality()), Error::Code::BadInput);
    EXPECT_FALSE(refusal(published, MonthlyAct::Audit, quality(), u"抽查 CRM 5 月 12 日，一致"_s));
    EXPECT_EQ(refusal(published, MonthlyAct::Audit, manager(), u"一致"_s), Error::Code::NotPermitted);
    EXPECT_EQ(refusal(reportIn(MonthlyState::Accepted), MonthlyAct::Audit, quality(), u"一致"_s),
              Error::Code::Conflict);
}

TEST(MonthlyReport, CanBeWorkedOnWhereNobodyHoldsARole)
{
    const Actor anybody = actorNamed(u"某人"_s, {});
    EXPECT_FALSE(whyNot(reportIn(MonthlyState::Draft), MonthlyAct::Check, anybody, {}, nullptr, kToday));
    const MonthlyReport own = reportIn(MonthlyState::InReview, {{MonthlyAct::Check, anybody}});
    Actor withPin = anybody;
    withPin.assurance = Assurance::Pin;
    EXPECT_TRUE(whyNot(own, MonthlyAct::Accept, withPin, {}, nullptr, kToday))
        << "but nobody accepts their own";
}

TEST(MonthlyReport, IsAnsweredForByWhoReleasesNoticesWhereNoRoleIsNamed)
{
    QJsonObject body = sampleBody(u"organisation"_s);
    QJsonArray roles = body.value("roles"_L1).toArray();
    for (auto role : roles) {
        QJsonObject json = role.toObject();
        QJsonArray powers = json.value("powers"_L1).toArray();
        for (int i = static_cast<int>(powers.size()) - 1; i >= 0; --i) {
            if (powers.at(i) == u"report"_s)
                powers.removeAt(i);
        }
        json.insert(u"powers"_s, powers);
        role = json;
    }
    body.insert(u"roles"_s, roles);
    const Organisation organisation = Organisation::fromJson(body).value();
    EXPECT_FALSE(
        whyNot(reportIn(MonthlyState::Draft), MonthlyAct::Check, manager(), {}, &organisation, kToday));
    EXPECT_TRUE(
        whyNot(reportIn(MonthlyState::Draft), MonthlyAct::Check, quality(), {}, &organisation, kToday));
}

}  // namespace holdfast
