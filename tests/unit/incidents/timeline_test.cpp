// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/timeline_file.h"
#include "models/sample/sample_service.h"
#include "models/tabular/csv.h"
#include "tests/unit/incidents/incident_harness.h"

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

QByteArray shippedTimeline(const QString& name)
{
    QFile file(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/incidents/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A past incident with these anchors, judged by the sample organisation's contract.
IncidentState past(Instant impact, Instant restored, std::optional<Instant> recoveryPoint)
{
    Laptop laptop;
    laptop.goTo(moment("2026-11-24T00:00:00Z"));
    EXPECT_TRUE(laptop.open(IncidentMode::Past, samplePinned(), impact));
    EXPECT_TRUE(laptop.act(incident_entry::kMarked, {{u"what"_s, u"restored"_s}}, Actor{}, {}, {}, restored));
    if (recoveryPoint) {
        EXPECT_TRUE(laptop.act(incident_entry::kRecoveryPoint,
                               toJson(RecoveryPoint{FailureMode::Logical, *recoveryPoint, {}, false}),
                               Actor{}));
    }
    return laptop.state;
}

std::optional<Verdict> verdictOf(const IncidentAccount& account, ClockKind kind)
{
    for (const ClockReading& clock : account.clocks) {
        if (clock.kind == kind)
            return clock.verdict;
    }
    return std::nullopt;
}

std::optional<Verdict> expectedVerdict(const QString& text)
{
    if (text == "yes"_L1)
        return Verdict::Met;
    return text == "no"_L1 ? std::optional(Verdict::Missed) : std::nullopt;
}

QHash<QString, QStringList> oracle()
{
    QFile file(QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/incidents/expected.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto rows = readCsv(file.readAll());
    EXPECT_TRUE(rows);
    QHash<QString, QStringList> expected;
    for (const CsvRow& row : rows.value())
        expected.insert(row.fields.first(), row.fields);
    return expected;
}

/// Columns of expected.csv.
enum Column {
    Scenario,
    Start,
    End,
    Downtime,
    MonthMinutes,
    Availability,
    Kept99,
    Rto,
    BcpRto,
    DataLoss,
    Rpo,
    BcpRpo
};

}  // namespace

TEST(Timeline, GivesThePublishedFigures)
{
    if (!QFileInfo::exists(QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/incidents/expected.csv")))
        GTEST_SKIP() << "the expected figures are not here";
    const auto expected = oracle();
    const QTimeZone shanghai("Asia/Shanghai");
    for (const QString& scenario : {u"S01a"_s, u"S01b"_s, u"S02"_s, u"S03"_s, u"S04_cst"_s}) {
        SCOPED_TRACE(scenario.toStdString());
        const QStringList row = expected.value(scenario);
        const auto at_ = [](QString text) {
            return parseRfc3339(text.size() == 22 ? text.insert(16, u":00"_s) : text).value();
        };
        std::optional<Instant> point;
        if (!row.at(DataLoss).isEmpty())
            point = at_(row.at(Start)) - std::chrono::minutes(row.at(DataLoss).toInt());
        const IncidentState state = past(at_(row.at(Start)), at_(row.at(End)), point);
        const IncidentAccount account = at(state, moment("2026-11-24T00:00:00Z"), shanghai);
        EXPECT_EQ(account.downtime, std::chrono::minutes(row.at(Downtime).toInt()));
        ASSERT_EQ(account.months.size(), 1);
        EXPECT_EQ(account.months.first().part.length, std::chrono::minutes(row.at(MonthMinutes).toInt()));
        EXPECT_NEAR(account.months.first().part.availability(), row.at(Availability).toDouble(), 0.00005);
        EXPECT_EQ(account.months.first().isMet, row.at(Kept99) == "yes"_L1);
        EXPECT_EQ(verdictOf(account, ClockKind::MonthBudget), expectedVerdict(row.at(Kept99)));
        EXPECT_EQ(verdictOf(account, ClockKind::Rto), expectedVerdict(row.at(Rto)));
        EXPECT_EQ(verdictOf(account, ClockKind::BcpRto), expectedVerdict(row.at(BcpRto)));
        EXPECT_EQ(verdictOf(account, ClockKind::Rpo), expectedVerdict(row.at(Rpo)));
        EXPECT_EQ(verdictOf(account, ClockKind::BcpRpo), expectedVerdict(row.at(BcpRpo)));
        if (point) {
            EXPECT_EQ(account.dataLoss, std::chrono::minutes(row.at(DataLoss).toInt()));
        }
        EXPECT_EQ(account.clocks.size(), 7);
    }
}

TEST(Timeline, SplitsAtTheMonthEndOfTheZoneAsked)
{
    if (!QFileInfo::exists(QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/incidents/expected.csv")))
        GTEST_SKIP() << "the expected figures are not here";
    const auto expected = oracle();
    const IncidentState state =
        past(moment("2017-01-31T23:27:00Z"), moment("2017-02-01T18:14:00Z"), moment("2017-01-31T17:20:00Z"));
    const auto utc = at(state, moment("2026-11-24T00:00:00Z"), QTimeZone::utc());
    ASSERT_EQ(utc.months.size(), 2);
    for (const auto& [month, scenario] :
         {std::pair(utc.months.at(0), u"S04_utc_jan"_s), std::pair(utc.months.at(1), u"S04_utc_feb"_s)}) {
        const QStringList row = expected.value(scenario);
        EXPECT_EQ(month.part.downtime, std::chrono::minutes(row.at(Downtime).toInt()));
        EXPECT_NEAR(month.part.availability(), row.at(Availability).toDouble(), 0.00005);
        EXPECT_EQ(month.isMet, row.at(Kept99) == "yes"_L1);
    }
    EXPECT_EQ(utc.months.at(0).part.month, u"2017-01"_s);
    EXPECT_EQ(at(state, moment("2026-11-24T00:00:00Z"), QTimeZone("Asia/Shanghai")).months.size(), 1);
    EXPECT_EQ(utc.dataLoss, 367min);
}

TEST(Timeline, KeepsPrecisionKindAndBothLanguages)
{
    const auto timeline = readTimeline(shippedTimeline(u"S04_gitlab_2017.csv"_s));
    ASSERT_TRUE(timeline);
    ASSERT_EQ(timeline->rows.size(), 11);
    EXPECT_EQ(timeline->begin(), moment("2017-01-31T17:20:00Z"));
    EXPECT_EQ(timeline->recovered(), moment("2017-02-01T18:14:00Z"));
    EXPECT_EQ(timeline->rows.at(1).precision, u"approx"_s);
    EXPECT_EQ(timeline->rows.at(1).kind, u"detected"_s);
    EXPECT_EQ(timeline->rows.at(1).text.keys(), (QStringList{u"en"_s, u"zh"_s}));
}

TEST(Timeline, RefusesWhatIsNoneAndSaysWhere)
{
    const auto refused = [](const QByteArray& bytes, const QString& words) {
        const auto timeline = readTimeline(bytes);
        ASSERT_FALSE(timeline);
        EXPECT_EQ(timeline.error().code, Error::Code::BadInput);
        EXPECT_TRUE(timeline.error().message.contains(words)) << timeline.error().message.toStdString();
    };
    refused("", u"no entries"_s);
    refused("a,b\n1,2\n", u"ts"_s);
    refused("ts,kind,zh\n2017-01-31 17:20,FACT,x\n", u"2"_s);
    refused("ts,kind,zh\n2017-01-31T17:20:00Z,PARTY,x\n", u"PARTY"_s);
    refused("ts,kind,zh\n2017-01-31T17:20:00Z,FACT,\n", u"zh"_s);
}

TEST(References, ShipWithAnchorsThatLieInTheirTimelines)
{
    const auto references = shippedReferences();
    ASSERT_EQ(references.size(), 4);
    for (const ReferenceIncident& reference : references) {
        EXPECT_LT(reference.impact, reference.restored);
        EXPECT_GE(reference.impact, reference.timeline.begin());
        EXPECT_TRUE(LocalizedText::fromJson(reference.title));
        if (reference.recoveryPoint) {
            EXPECT_LE(*reference.recoveryPoint, reference.impact);
        }
    }
    for (const ReferenceIncident& reference : references) {
        const QString name = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/incidents/");
        if (!QFileInfo::exists(name))
            GTEST_SKIP() << "the originals are not here";
        const QStringList files = QDir(name).entryList({u"S0*.csv"_s});
        EXPECT_EQ(files.size(), 4);
        EXPECT_TRUE(std::any_of(files.cbegin(), files.cend(), [&](const QString& one) {
            QFile file(name + one);
            return file.open(QIODevice::ReadOnly) && sha256(file.readAll()) == reference.timeline.digest;
        }));
    }
}

}  // namespace holdfast
