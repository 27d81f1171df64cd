// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_due.h"
#include "tests/unit/availability/monthly_values.h"
#include "tests/unit/incidents/sample_people.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

using Readiness = MonthOutlook::Readiness;

const SeriesKey kCrm{u"uptime-kuma"_s, u"crm"_s};
const SeriesKey kFinance{u"csv"_s, u"fin"_s};

Service sampleService()
{
    return Organisation::fromJson(sampleBody(u"organisation"_s)).value().services().first();
}

Month may()
{
    return Month::fromText(u"2026-05"_s).value();
}

MonitorTrack upUntil(const SeriesKey& key, Instant to)
{
    return {key, {{shanghai("2026-05-31 00:00"), to, MonitorState::Up}}, {}, {}};
}

MonthOutlook outlook(const QList<MonitorTrack>& tracks, Instant now = shanghai("2026-06-01 08:00"))
{
    const QList<MonitorAssignment> assignments{{kCrm, u"FYY"_s, u"CRM"_s, {}, 1, {}, {}},
                                               {kFinance, u"FYY"_s, u"FIN"_s, {}, 1, {}, {}}};
    return outlookOf(sampleService(), may(), now, assignments, tracks);
}

}  // namespace

TEST(MonthlyDue, WaitsForTheEndOfTheMonthInTheContractsZone)
{
    const QList<MonitorTrack> whole{upUntil(kCrm, shanghai("2026-06-01 00:00")),
                                    upUntil(kFinance, shanghai("2026-06-01 00:00"))};
    EXPECT_EQ(outlook(whole, shanghai("2026-06-01 00:00") - 1ms).readiness, Readiness::NotEnded);
    EXPECT_EQ(outlook(whole, shanghai("2026-06-01 00:00")).readiness, Readiness::Ready);
}

TEST(MonthlyDue, NamesTheMonitorWhoseDataEndEarlier)
{
    const MonthOutlook late = outlook(
        {upUntil(kCrm, shanghai("2026-06-01 00:00")), upUntil(kFinance, shanghai("2026-05-31 22:00"))});
    EXPECT_EQ(late.readiness, Readiness::DataMissing);
    EXPECT_EQ(late.missing, (QList<MonitorReach>{{kFinance, shanghai("2026-05-31 22:00")}}));
    const MonthOutlook none = outlook({upUntil(kCrm, shanghai("2026-06-01 00:00"))});
    EXPECT_EQ(none.missing, (QList<MonitorReach>{{kFinance, std::nullopt}}));
}

TEST(MonthlyDue, TakesALastSampleShortlyBeforeTheEnd)
{
    EXPECT_EQ(outlook({upUntil(kCrm, shanghai("2026-05-31 23:00")),
                       upUntil(kFinance, shanghai("2026-06-01 00:00"))})
                  .readiness,
              Readiness::Ready);
}

TEST(MonthlyDue, TakesSumsToo)
{
    MonitorTrack sums{
        kFinance, {}, {{shanghai("2026-05-31 00:00"), shanghai("2026-06-01 00:00"), 86400s, 0s, 0s, 0s}}, {}};
    EXPECT_EQ(outlook({upUntil(kCrm, shanghai("2026-06-01 00:00")), sums}).readiness, Readiness::Ready);
}

TEST(MonthlyDue, AsksOnlyForMonitorsThatSpeakOnTheLastDay)
{
    const QList<MonitorAssignment> assignments{{kCrm, u"FYY"_s, u"CRM"_s, {}, 1, {}, {}},
                                               {kFinance, u"FYY"_s, u"FIN"_s, {}, 1, {}, QDate(2026, 5, 30)},
                                               {kFinance, u"FYY"_s, {}, {}, 1, {}, {}},
                                               {kFinance, u"OTHER"_s, u"FIN"_s, {}, 1, {}, {}}};
    EXPECT_EQ(monitorsOn(QDate(2026, 5, 31), u"FYY"_s, assignments), QList<SeriesKey>{kCrm});
    EXPECT_EQ(outlookOf(sampleService(), may(), shanghai("2026-06-01 08:00"), assignments,
                        {upUntil(kCrm, shanghai("2026-06-01 00:00"))})
                  .readiness,
              Readiness::Ready);
    EXPECT_EQ(outlookOf(sampleService(), may(), shanghai("2026-06-01 08:00"), {}, {}).readiness,
              Readiness::NothingMapped);
}

TEST(MonthlyDue, LooksAtEndedMonthsOfAYearThatHaveData)
{
    const QTimeZone zone("Asia/Shanghai");
    const auto texts = [&zone](const char* from, const char* to, const char* now) {
        QStringList months;
        for (const Month& month : monthsToLookAt(shanghai(from), shanghai(to), zone, shanghai(now)))
            months.append(month.text());
        return months;
    };
    EXPECT_EQ(texts("2026-03-15 00:00", "2026-05-02 00:00", "2026-06-10 00:00"),
              (QStringList{u"2026-03"_s, u"2026-04"_s, u"2026-05"_s}));
    // The last ended month is waited for, even where its data have not come.
    EXPECT_EQ(texts("2026-03-15 00:00", "2026-04-01 00:00", "2026-06-10 00:00"),
              (QStringList{u"2026-03"_s, u"2026-05"_s}));
    EXPECT_EQ(texts("2020-01-01 00:00", "2026-06-10 00:00", "2026-06-10 00:00").size(), 12);
    EXPECT_TRUE(texts("2026-06-02 00:00", "2026-06-10 00:00", "2026-06-10 00:00").isEmpty());
}

}  // namespace holdfast
