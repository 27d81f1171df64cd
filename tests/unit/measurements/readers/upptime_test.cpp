// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rfc3339.h"
#include "models/tabular/csv.h"
#include "tests/unit/measurements/readers/reader_files.h"

#include <QMap>
#include <QSet>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

/// A stretch of milliseconds.
using Stretch = std::pair<qint64, qint64>;

/// The union of the intervals in which a series was down, as a test reckons it.
QList<Stretch> downUnion(const RecordedSeries& series)
{
    QList<Stretch> down;
    for (const StateInterval& interval : series.intervals) {
        if (interval.state == MonitorState::Down && interval.to)
            down.append({toMs(interval.from), toMs(*interval.to)});
    }
    std::sort(down.begin(), down.end());
    QList<Stretch> merged;
    for (const Stretch& stretch : down) {
        if (!merged.isEmpty() && stretch.first <= merged.last().second)
            merged.last().second = std::max(merged.last().second, stretch.second);
        else
            merged.append(stretch);
    }
    return merged;
}

qint64 overlap_ms(const QList<Stretch>& stretches, qint64 from, qint64 to)
{
    qint64 sum = 0;
    for (const Stretch& stretch : stretches)
        sum += std::max<qint64>(0, std::min(stretch.second, to) - std::max(stretch.first, from));
    return sum;
}

qint64 startOf(const QDate& date, int offsetHours)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() - offsetHours * kHourMs;
}

/// Each folder of the shared data in turn.
class Upptime : public ReaderTest, public ::testing::WithParamInterface<const char*> {
protected:
    void SetUp() override
    {
        if (!hasSharedData(folder() + u"log.tsv"_s))
            GTEST_SKIP() << "no shared test data";
        readShared(folder() + u"log.tsv"_s);
    }
    static QString folder() { return u"uptime-upptime/"_s + QString::fromLatin1(GetParam()) + u'/'; }
    /// The rows of a table of expected figures, without its header.
    static QList<QStringList> table(const QString& name)
    {
        QFile file(sharedData(folder() + name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto rows = readCsv(file.readAll());
        QList<QStringList> found;
        for (qsizetype i = 1; rows && i < rows->size(); ++i)
            found.append(rows->at(i).fields);
        EXPECT_FALSE(found.isEmpty());
        return found;
    }
    QList<Stretch> down(const QString& service) const
    {
        const RecordedSeries* series = reading.sink.find(service);
        EXPECT_NE(series, nullptr) << service.toStdString();
        return series ? downUnion(*series) : QList<Stretch>();
    }
};

class UpptimeFile : public ReaderTest {};

}  // namespace

TEST_P(Upptime, HasEveryDownIntervalOfTheLog)
{
    EXPECT_EQ(reading.format, SourceFormat::UpptimeLog);
    QMap<QString, QList<Stretch>> expected;
    for (const QStringList& row : table(u"expected_intervals.csv"_s))
        expected[row[0]].append({toMs(*parseRfc3339(row[1])), toMs(*parseRfc3339(row[2]))});
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        EXPECT_EQ(down(it.key()), it.value()) << it.key().toStdString();
}

TEST_P(Upptime, AgreesWithThePublishedMinutesAndWithTheLogEveryDay)
{
    int agreeing = 0;
    for (const QStringList& row : table(u"expected_daily.csv"_s)) {
        const qint64 from = startOf(QDate::fromString(row[1], Qt::ISODate), 0);
        const double minutes = static_cast<double>(overlap_ms(down(row[0]), from, from + kDayMs)) / 60'000;
        EXPECT_NEAR(minutes, row[3].toDouble(), 1) << row.join(u' ').toStdString();
        if (row[4] == "agree"_L1) {
            ++agreeing;
            EXPECT_NEAR(minutes, row[2].toDouble(), 2) << row.join(u' ').toStdString();
        }
    }
    EXPECT_GT(agreeing, 10);
}

TEST_P(Upptime, HasTheDownSecondsAndInterruptionsOfEveryMonthInBothZones)
{
    for (const QStringList& row : table(u"expected_monthly.csv"_s)) {
        const int offset = row[1] == "UTC"_L1 ? 0 : 8;
        const QDate month = QDate::fromString(row[2] + u"-01"_s, Qt::ISODate);
        const qint64 from = startOf(month, offset);
        const qint64 to = startOf(month.addMonths(1), offset);
        const QList<Stretch> stretches = down(row[0]);
        EXPECT_EQ(overlap_ms(stretches, from, to) / 1000, row[4].toLongLong())
            << row.join(u' ').toStdString();
        EXPECT_EQ(std::count_if(
                      stretches.cbegin(), stretches.cend(),
                      [&](const Stretch& stretch) { return stretch.first >= from && stretch.first < to; }),
                  row[7].toLongLong())
            << row.join(u' ').toStdString();
    }
}

TEST_P(Upptime, ReportsServicesThatShareANameInsteadOfAddingThemUp)
{
    QSet<QString> shared;
    for (const QStringList& row : table(u"expected_services.csv"_s)) {
        if (row[2] == "no"_L1)
            shared.insert(row[0]);
        EXPECT_EQ(reading.sink.find(row[0]) != nullptr, row[2] == "yes"_L1) << row[0].toStdString();
    }
    EXPECT_EQ(reading.sink.refusals.size(), shared.size());
    for (const auto& refusal : reading.sink.refusals) {
        EXPECT_TRUE(std::any_of(shared.cbegin(), shared.cend(), [&](const QString& name) {
            return refusal.reason.contains(u'“' + name + u'”');
        })) << refusal.reason.toStdString();
    }
}

TEST_P(Upptime, KnowsNothingBeforeTheFirstLineOfAServiceNorAfterTheLog)
{
    const qint64 end = [this] {
        qint64 latest = 0;
        for (const RecordedSeries& series : reading.sink.all) {
            for (const StateInterval& interval : series.intervals)
                latest = std::max(latest, toMs(interval.to.value_or(interval.from)));
        }
        return latest;
    }();
    for (const RecordedSeries& series : reading.sink.all) {
        qint64 known = 0;
        for (const StateInterval& interval : series.intervals) {
            ASSERT_TRUE(interval.to);
            known += toMs(*interval.to) - toMs(interval.from);
        }
        if (series.intervals.isEmpty())
            continue;
        EXPECT_LE(known, end - toMs(series.intervals.first().from));
    }
    EXPECT_TRUE(reading.sink.cautionsAbout(u"Known time ends with the last line"_s));
}

TEST_P(Upptime, ReadsThePublishedSummaryAsDays)
{
    Reading summary;
    readInto(summary, sharedData(folder() + u"summary.json"_s));
    ASSERT_FALSE(summary.error);
    EXPECT_EQ(summary.format, SourceFormat::UpptimeSummary);
    int published = 0;
    for (const QStringList& row : table(u"expected_daily.csv"_s)) {
        if (row[2].isEmpty())
            continue;
        const RecordedSeries* series = summary.sink.find(row[0]);
        ASSERT_NE(series, nullptr) << row[0].toStdString();
        const Instant day = instantFromMs(startOf(QDate::fromString(row[1], Qt::ISODate), 0));
        const auto found = std::find_if(series->aggregates.cbegin(), series->aggregates.cend(),
                                        [day](const Aggregate& aggregate) { return aggregate.from == day; });
        ASSERT_NE(found, series->aggregates.cend()) << row.join(u' ').toStdString();
        EXPECT_EQ(found->down.count(), row[2].toLongLong() * 60);
        EXPECT_EQ((found->up + found->down).count(), 86'400);
        ++published;
    }
    EXPECT_GT(published, 10);
    EXPECT_TRUE(summary.sink.cautionsAbout(u"shorter than 15 minutes"_s));
}

INSTANTIATE_TEST_SUITE_P(SharedData, Upptime,
                         ::testing::Values("manticoresoftware_upptime", "DHBern_upptime_digitaleditions"),
                         [](const auto& tested) { return std::string(tested.param).substr(0, 6); });

TEST_F(UpptimeFile, TakesTheWordsFromTheRightAndNeverJudgesTheCode)
{
    readBytes(
        "2026-08-18T08:00:00+08:00\t\xf0\x9f\x9f\xa9 Is it up (or is down (no)), is up (404 in 12 ms) [skip "
        "ci]\n"
        "2026-08-18T09:00:00+08:00\t\xf0\x9f\x9f\xa5 Is it up (or is down (no)), is down (200 in 0 ms)\n"
        "2026-08-18T09:30:00+08:00\tUpdate README\n"
        "2026-08-18T10:00:00+08:00\t\xf0\x9f\x9f\xa8 Is it up (or is down (no)), is degraded (200 in 9000 "
        "ms)\n"
        "2026-08-18T11:00:00+08:00\t\xf0\x9f\x9f\xa9 Is it up (or is down (no)), is up (200 in 1 ms)\n");
    ASSERT_EQ(message(), "");
    ASSERT_EQ(reading.sink.all.size(), 1u);
    const RecordedSeries& series = reading.sink.all.front();
    EXPECT_EQ(series.description.key.monitor, u"Is it up (or is down (no)),"_s);
    ASSERT_EQ(series.intervals.size(), 3);
    EXPECT_EQ(series.intervals[0].from, *parseRfc3339(u"2026-08-18T00:00:00Z"_s));
    EXPECT_EQ(series.intervals[1].state, MonitorState::Down);
    EXPECT_EQ(series.intervals[1].cause, u"200 in 0 ms"_s);
    EXPECT_EQ(series.intervals[2].state, MonitorState::Degraded);
    EXPECT_EQ(*series.intervals[2].to, *parseRfc3339(u"2026-08-18T03:00:00Z"_s));
}

TEST_F(UpptimeFile, ReadsALogThatRunsBackwards)
{
    readBytes("2026-08-18T12:00:00Z\t\xf0\x9f\x9f\xa9 A is up (200 in 1 ms)\n"
              "2026-08-18T11:00:00Z\t\xf0\x9f\x9f\xa5 A is down (0 in 0 ms)\n"
              "2026-08-18T10:00:00Z\t\xf0\x9f\x9f\xa9 A is up (200 in 1 ms)\n");
    ASSERT_EQ(message(), "");
    const RecordedSeries& series = reading.sink.named(u"A"_s);
    ASSERT_EQ(series.intervals.size(), 2);
    EXPECT_EQ(series.intervals[1].state, MonitorState::Down);
    EXPECT_EQ(*series.intervals[1].to - series.intervals[1].from, std::chrono::hours(1));
}

TEST_F(UpptimeFile, SaysOfAServiceThatVanishedWhileDown)
{
    readBytes("2026-08-01T10:00:00Z\t\xf0\x9f\x9f\xa5 Gone is down (0 in 0 ms)\n"
              "2026-08-01T10:00:01Z\t\xf0\x9f\x9f\xa9 Renamed is up (200 in 1 ms)\n"
              "2026-08-01T11:00:01Z\t\xf0\x9f\x9f\xa9 Renamed is up (200 in 1 ms)\n"
              "2026-08-01T10:00:02Z\t\xf0\x9f\x9f\xa9 Stays is up (200 in 1 ms)\n"
              "2026-08-10T10:00:00Z\t\xf0\x9f\x9f\xa9 Stays is up (200 in 1 ms)\n");
    ASSERT_EQ(message(), "");
    EXPECT_EQ(*reading.sink.named(u"Gone"_s).intervals.first().to, *parseRfc3339(u"2026-08-10T10:00:00Z"_s));
    EXPECT_EQ(*reading.sink.named(u"Renamed"_s).intervals.first().to,
              *parseRfc3339(u"2026-08-01T11:00:01Z"_s));
    EXPECT_TRUE(reading.sink.cautionsAbout(u"“Gone”"_s));
    EXPECT_TRUE(reading.sink.cautionsAbout(u"did not run"_s));
}

TEST_F(UpptimeFile, RefusesStatusLinesThatCannotBeRead)
{
    readBytes("2026-08-18T12:00:00Z\t\xf0\x9f\x9f\xa9 A is up (200 in 1 ms)\n"
              "2026-08-18T12:00:00\t\xf0\x9f\x9f\xa9 A is up (200 in 1 ms)\n"
              "2026-08-18T13:00:00Z\t\xf0\x9f\x9f\xa9 A is well\n"
              "\xf0\x9f\x9f\xa9 A is up (200 in 1 ms)\n"
              "2026-08-18T14:00:00Z\t\xf0\x9f\x9f\xa5 \xff\xfe is down (0 in 0 ms)\n");
    ASSERT_EQ(message(), "");
    ASSERT_EQ(reading.sink.refusals.size(), 4);
    EXPECT_EQ(reading.sink.refusals.last().line, 5);
}

TEST_F(UpptimeFile, CountsTheDaysOfASummaryThatAPersonSaysItCovers)
{
    const CoveredPeriod covered{*parseRfc3339(u"2026-08-01T00:00:00Z"_s),
                                *parseRfc3339(u"2026-08-11T12:00:00Z"_s)};
    ImportAnswers answers;
    answers.covered = covered;
    readBytes(R"([{"name":"A","slug":"a","dailyMinutesDown":{"2026-08-03":36}},
                  {"name":"B","slug":"b","dailyMinutesDown":{"2026-08-03":9999,"x":1}},
                  {"name":"C","slug":"c","dailyMinutesDown":{}},{"name":"C","slug":"c","dailyMinutesDown":{}},
                  {"slug":"d"}])",
              answers);
    ASSERT_EQ(message(), "");
    ASSERT_EQ(reading.sink.named(u"A"_s).aggregates.size(), 10);
    EXPECT_EQ(reading.sink.named(u"A"_s).aggregates[2].down, std::chrono::minutes(36));
    EXPECT_EQ(reading.sink.named(u"A"_s).aggregates[3].up, std::chrono::hours(24));
    EXPECT_EQ(reading.sink.find(u"C"_s), nullptr);
    EXPECT_EQ(reading.sink.refusals.size(), 5);
}
