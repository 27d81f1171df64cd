// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/readiness/readiness_facts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

TEST(IncidentFindings, ShowAnOpenIncidentUntilItIsClosed)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ReadinessFacts facts = sampleFacts();
    facts.incidents = {laptop.state};
    const QList<Finding> open = incidentFindings(facts);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open.first().severity, FindingSeverity::ActNow);
    EXPECT_EQ(open.first().page, u"incidents"_s);
    EXPECT_EQ(open.first().subject, u"INC-2026-001"_s);
    // 19:00 UTC is 03:00 of the next day in Shanghai.
    EXPECT_EQ(open.first().since, QDate(2026, 11, 25));
    EXPECT_TRUE(open.first().detail.contains(kLead));
    facts.incidents.first().stoodDown = laptop.now();
    EXPECT_EQ(incidentFindings(facts).first().severity, FindingSeverity::Soon);
    facts.incidents.first().closed = laptop.now();
    EXPECT_TRUE(incidentFindings(facts).isEmpty());
}

TEST(IncidentFindings, MakeADrillANote)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s, IncidentMode::Drill);
    ReadinessFacts facts = sampleFacts();
    facts.incidents = {laptop.state};
    EXPECT_EQ(incidentFindings(facts).first().severity, FindingSeverity::Note);
}

/// Due on Monday 2026-05-11 with a lead of five working days: 9 May (a Saturday that makes up for the
/// holiday), 8, 7, 6 May, 30 April; so it is announced on 1 May. Due a day later it is 6 May, and not yet.
TEST(DutyFindings, AnnounceADutyByItsLeadInWorkingDays)
{
    ReadinessFacts facts = sampleFacts();
    facts.duties = {dutyOf(u"yearly"_s, QDate(2026, 5, 11), 1), dutyOf(u"yearly"_s, QDate(2026, 5, 12), 2),
                    dutyOf(u"yearly"_s, QDate(2026, 5, 1), 3), dutyOf(u"yearly"_s, QDate(2026, 4, 20), 4)};
    const QList<Finding> findings = dutyFindings(facts);
    ASSERT_EQ(findings.size(), 3);
    EXPECT_EQ(findings.at(0).word, u"overdue"_s);
    EXPECT_EQ(findings.at(0).severity, FindingSeverity::ActNow);
    EXPECT_TRUE(findings.at(0).detail.contains(u"11"_s)) << findings.at(0).detail.toStdString();
    EXPECT_EQ(findings.at(1).word, u"due today"_s);
    EXPECT_EQ(findings.at(1).severity, FindingSeverity::ActNow);
    EXPECT_EQ(findings.at(2).word, u"due soon"_s);
    EXPECT_EQ(findings.at(2).severity, FindingSeverity::Soon);
    EXPECT_EQ(findings.at(2).due, QDate(2026, 5, 11));
    EXPECT_EQ(findings.at(2).clause, u"5.2"_s);
    EXPECT_EQ(QUuid::fromString(findings.at(2).subject), facts.duties.first().id().uid());
}

TEST(DutyFindings, LeaveOutWhatWasDoneAndWhatIsRetired)
{
    ReadinessFacts facts = sampleFacts();
    facts.duties = {doneOn(dutyOf(u"quarterly"_s, QDate(2026, 4, 20), 1), QDate(2026, 4, 21)),
                    dutyOf(u"yearly"_s, QDate(2026, 4, 20), 2).withRetirement(QDate(2026, 4, 25)).value()};
    EXPECT_TRUE(dutyFindings(facts).isEmpty());
}

/// No holiday paper for 2030 can be known in 2026.
TEST(DutyFindings, SayWhereTheHolidaysAreNotKnown)
{
    ReadinessFacts facts = sampleFacts();
    facts.duties = {dutyOf(u"yearly"_s, QDate(2030, 6, 3), 1), dutyOf(u"yearly"_s, QDate(2031, 6, 3), 2)};
    const QList<Finding> findings = dutyFindings(facts);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().kind, FindingKind::Calendar);
    EXPECT_EQ(findings.first().severity, FindingSeverity::Note);
    EXPECT_TRUE(findings.first().text.contains(u"2030-06-03"_s));
}

TEST(Readiness, PutsTheMostPressingFirstAndThenTheOldestDueDay)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ReadinessFacts facts = sampleFacts();
    facts.incidents = {laptop.state};
    facts.duties = {dutyOf(u"yearly"_s, QDate(2026, 4, 20), 1), dutyOf(u"yearly"_s, QDate(2026, 4, 2), 2)};
    const QList<Finding> findings = judgeReadiness(facts);
    ASSERT_GE(findings.size(), 3);
    EXPECT_EQ(findings.at(0).kind, FindingKind::Incident);
    EXPECT_EQ(findings.at(1).due, QDate(2026, 4, 2));
    EXPECT_EQ(findings.at(2).due, QDate(2026, 4, 20));
    EXPECT_TRUE(std::is_sorted(findings.cbegin(), findings.cend(),
                               [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
}

TEST(Readiness, NamesWhatWasNotEnteredAndClaimsNothingAboutIt)
{
    ReadinessFacts facts;
    facts.now = moment("2026-05-01T04:00:00Z");
    facts.zone = QTimeZone::utc();
    facts.language = u"en"_s;
    facts.safekeeping = {facts.now, facts.now};
    const QList<Finding> findings = judgeReadiness(facts);
    EXPECT_EQ(findings.size(), 3);
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.kind, FindingKind::Setup);
        EXPECT_EQ(finding.severity, FindingSeverity::Note);
    }
}

}  // namespace holdfast
