// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/measurements/measurement_desk.h"
#include "tests/unit/measurements/random_seed.h"

#include <algorithm>
#include <numeric>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFrom = MeasurementDesk::kFrom;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kDayMs = 86'400'000;

QString sample(const QString& monitor, qint64 atMs, int state, const QString& value = u"-"_s)
{
    return u"s,%1,%2,%3,%4\n"_s.arg(monitor).arg(atMs).arg(state).arg(value);
}

StateRun run(qint64 fromMs, qint64 toMs, MonitorState state)
{
    return {instantFromMs(fromMs), instantFromMs(toMs), state};
}

void expectSame(const QList<Sample>& a, const QList<Sample>& b)
{
    ASSERT_EQ(a.size(), b.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        EXPECT_EQ(a.at(i).atMs, b.at(i).atMs);
        EXPECT_EQ(a.at(i).state, b.at(i).state);
        EXPECT_EQ(a.at(i).hasValue(), b.at(i).hasValue());
        if (a.at(i).hasValue()) {
            EXPECT_EQ(a.at(i).value, b.at(i).value);
        }
    }
}

/// Lines of three monitors over a few days, with outages, gaps and a stated interval.
QStringList anyLines(std::mt19937& chance)
{
    QStringList lines;
    for (const QString& monitor : {u"A"_s, u"B"_s, u"核心"_s}) {
        lines.append(u"n,%1,60000\n"_s.arg(monitor));
        for (qint64 at = kFrom + chosen(chance, 0, kDayMs); at < kFrom + 4 * kDayMs;) {
            const int state = chosen(chance, 0, 20) == 0 ? static_cast<int>(chosen(chance, 0, 4)) : 1;
            lines.append(sample(monitor, at, state,
                                QString::number(static_cast<double>(chosen(chance, 100, 9999)) / 100)));
            at += chosen(chance, 0, 60) == 0 ? chosen(chance, 1, 20'000'000) : chosen(chance, 1, 8) * 30'000;
        }
    }
    return lines;
}

const QStringList kMonitors{u"A"_s, u"B"_s, u"核心"_s};

}  // namespace

TEST(Import, LetsTheLastSampleOfADaySpeakIntoTheNext)
{
    MeasurementDesk desk;
    const qint64 midnight = kFrom + kDayMs;
    desk.import(u"a.csv"_s, sample(u"A"_s, midnight - 90'000, 1) + sample(u"A"_s, midnight - 30'000, 4) +
                                sample(u"A"_s, midnight + 30'000, 1));
    EXPECT_EQ(desk.runs(u"A"_s),
              (QList<StateRun>{run(midnight - 90'000, midnight - 30'000, MonitorState::Up),
                               run(midnight - 30'000, midnight + 30'000, MonitorState::Down),
                               run(midnight + 30'000, midnight + 90'000, MonitorState::Up)}));
}

TEST(Import, CutsRunsAtTheMonthsEndThatIsAskedForOnly)
{
    MeasurementDesk desk;
    const qint64 month = kFrom + 3 * kDayMs;  // 2026-03-01T00:00:00Z
    QString text;
    for (int i = -10; i < 10; ++i)
        text += sample(u"A"_s, month + i * kMinute, i < 5 ? 4 : 1);
    desk.import(u"a.csv"_s, text);
    EXPECT_EQ(desk.track(u"A"_s, kFrom, month).runs,
              QList<StateRun>{run(month - 10 * kMinute, month, MonitorState::Down)});
    EXPECT_EQ(desk.track(u"A"_s, month, MeasurementDesk::kTo).runs,
              (QList<StateRun>{run(month, month + 5 * kMinute, MonitorState::Down),
                               run(month + 5 * kMinute, month + 10 * kMinute, MonitorState::Up)}));
}

TEST(Import, KnowsNothingInAGap)
{
    MeasurementDesk desk;
    // Every minute, then three hours nothing: the median of the gaps is a minute.
    QString text;
    for (const int minute : {0, 1, 2, 3, 183, 184})
        text += sample(u"A"_s, kFrom + minute * kMinute, 1);
    desk.import(u"a.csv"_s, text);
    EXPECT_EQ(desk.runs(u"A"_s),
              (QList<StateRun>{run(kFrom, kFrom + 4 * kMinute, MonitorState::Up),
                               run(kFrom + 183 * kMinute, kFrom + 185 * kMinute, MonitorState::Up)}));
}

TEST(Import, BelievesTheIntervalThatTheSourceStates)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s,
                u"n,A,300000\n"_s + sample(u"A"_s, kFrom, 1) + sample(u"A"_s, kFrom + kMinute, 4));
    EXPECT_EQ(desk.runs(u"A"_s),
              (QList<StateRun>{run(kFrom, kFrom + kMinute, MonitorState::Up),
                               run(kFrom + kMinute, kFrom + 6 * kMinute, MonitorState::Down)}));
}

TEST(Import, LetsASampleADaySpeakForWholeDays)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, sample(u"A"_s, kFrom + 1000, 1) + sample(u"A"_s, kFrom + kDayMs + 1000, 4) +
                                sample(u"A"_s, kFrom + 3 * kDayMs + 1000, 1));
    EXPECT_EQ(desk.runs(u"A"_s),
              (QList<StateRun>{run(kFrom + 1000, kFrom + kDayMs + 1000, MonitorState::Up),
                               run(kFrom + kDayMs + 1000, kFrom + 3 * kDayMs + 1000, MonitorState::Down),
                               run(kFrom + 3 * kDayMs + 1000, kFrom + 4 * kDayMs + 1000, MonitorState::Up)}));
    // A look in between, from another file, takes the carried day back.
    desk.import(u"b.csv"_s, sample(u"A"_s, kFrom + 2 * kDayMs + 1000, 1));
    EXPECT_EQ(desk.runs(u"A"_s).at(1),
              run(kFrom + kDayMs + 1000, kFrom + 2 * kDayMs + 1000, MonitorState::Down));
}

TEST(Import, TakesAListOfProblemsForUpWhereItCoversAndNothingElse)
{
    MeasurementDesk desk;
    const qint64 end = kFrom + 2 * kDayMs;
    desk.import(u"a.csv"_s, u"c,A,%1,%2\ni,A,%3,%4,4,disk full\ni,A,%5,-,3,slow\n"_s.arg(kFrom)
                                .arg(end)
                                .arg(kFrom + 1000)
                                .arg(kFrom + 2000)
                                .arg(end - 5000));
    EXPECT_EQ(desk.runs(u"A"_s), (QList<StateRun>{run(kFrom, kFrom + 1000, MonitorState::Up),
                                                  run(kFrom + 1000, kFrom + 2000, MonitorState::Down),
                                                  run(kFrom + 2000, end - 5000, MonitorState::Up),
                                                  run(end - 5000, end, MonitorState::Degraded)}));
    const MonitorTrack track = desk.track(u"A"_s, kFrom, end);
    EXPECT_EQ(track.remarks, (QList<Remark>{{instantFromMs(kFrom + 1000), u"disk full"_s},
                                            {instantFromMs(end - 5000), u"slow"_s}}));
}

TEST(Import, CountsWhatIsNotOverBeyondTheCoverAsItCountsWhatIs)
{
    MeasurementDesk desk;
    const qint64 end = kFrom + kDayMs;
    const SourceContent content =
        desk.import(u"a.csv"_s, u"c,A,%1,%2\ni,A,%3,-,4,open\nc,B,%1,%2\ni,B,%3,%4,4,over\n"_s.arg(kFrom)
                                    .arg(end)
                                    .arg(end + 5000)
                                    .arg(end + 9000));
    const StateRun covered = run(kFrom, end, MonitorState::Up);
    const StateRun beyond = run(end + 5000, end + 9000, MonitorState::Down);
    EXPECT_EQ(desk.runs(u"A"_s), (QList<StateRun>{covered, beyond}))
        << "to the last moment that the file knows";
    EXPECT_EQ(desk.runs(u"B"_s), (QList<StateRun>{covered, beyond}));
    EXPECT_TRUE(content.cautions.join(u'\n').contains(u"--covers"_s));
}

TEST(Import, KnowsNothingFromALookWithoutAResultToTheNext)
{
    MeasurementDesk desk;
    const QString before = u"n,A,60000\n"_s + sample(u"A"_s, kFrom, 1) + sample(u"A"_s, kFrom + kMinute, 1);
    const QString lost = u"n,A,60000\nu,A,%1\n"_s.arg(kFrom + 2 * kMinute);
    const QString after = u"n,A,60000\n"_s + sample(u"A"_s, kFrom + 3 * kMinute, 1);
    const QList<StateRun> expected{run(kFrom, kFrom + 2 * kMinute, MonitorState::Up),
                                   run(kFrom + 3 * kMinute, kFrom + 4 * kMinute, MonitorState::Up)};
    desk.import(u"a.csv"_s, before + lost + after);
    EXPECT_EQ(desk.runs(u"A"_s), expected);
    EXPECT_EQ(desk.samples(u"A"_s).size(), 3) << "a look without a result is no sample";
    QStringList parts{before, lost + sample(u"B"_s, kFrom, 1), after};
    std::sort(parts.begin(), parts.end());
    do {
        MeasurementDesk other;
        for (qsizetype i = 0; i < parts.size(); ++i)
            other.import(u"%1.csv"_s.arg(i), parts.at(i));
        EXPECT_EQ(other.runs(u"A"_s), expected);
    } while (std::next_permutation(parts.begin(), parts.end()));
}

TEST(Import, BelievesTheFileThatKnowsWhatAnotherCouldNotRead)
{
    const QString lost = u"n,A,60000\nu,A,%1\n"_s.arg(kFrom + kMinute) + sample(u"A"_s, kFrom, 1);
    const QString known = u"n,A,60000\n"_s + sample(u"A"_s, kFrom + kMinute, 4, u"7"_s);
    for (const bool isLostFirst : {true, false}) {
        MeasurementDesk desk;
        desk.import(u"a.csv"_s, isLostFirst ? lost : known);
        desk.import(u"b.csv"_s, isLostFirst ? known : lost);
        EXPECT_EQ(desk.runs(u"A"_s),
                  (QList<StateRun>{run(kFrom, kFrom + kMinute, MonitorState::Up),
                                   run(kFrom + kMinute, kFrom + 2 * kMinute, MonitorState::Down)}));
    }
}

TEST(Import, EndsWhatTheDayBeforeSaidWhereALookAfterMidnightHasNoResult)
{
    MeasurementDesk desk;
    const qint64 midnight = kFrom + kDayMs;
    desk.import(u"a.csv"_s, u"n,A,60000\n"_s + sample(u"A"_s, midnight - 30'000, 1) +
                                u"u,A,%1\n"_s.arg(midnight + 10'000));
    EXPECT_EQ(desk.runs(u"A"_s),
              QList<StateRun>{run(midnight - 30'000, midnight + 10'000, MonitorState::Up)});
    desk.import(u"b.csv"_s, u"n,A,60000\nu,A,%1\n"_s.arg(midnight) + sample(u"B"_s, midnight, 1));
    EXPECT_EQ(desk.runs(u"A"_s), QList<StateRun>{run(midnight - 30'000, midnight, MonitorState::Up)});
}

TEST(Import, SaysThatAProblemWasNotOver)
{
    MeasurementDesk desk;
    const SourceContent content =
        desk.import(u"a.csv"_s, u"i,A,%1,-,4,down\ni,B,%1,%2,4,down\n"_s.arg(kFrom).arg(kFrom + 5000));
    EXPECT_EQ(content.cautions.size(), 1);
    EXPECT_EQ(desk.runs(u"A"_s), QList<StateRun>{run(kFrom, kFrom + 5000, MonitorState::Down)})
        << "to the last moment that the file knows";
}

TEST(Import, LetsSamplesHoldOverIntervalsAndIntervalsOverAggregates)
{
    MeasurementDesk desk;
    const qint64 hour = 3'600'000;
    desk.import(u"aggregates.csv"_s, u"a,A,%1,%2,0,3600\n"_s.arg(kFrom).arg(kFrom + hour));
    desk.import(u"intervals.csv"_s, u"i,A,%1,%2,3,\n"_s.arg(kFrom).arg(kFrom + hour / 2));
    desk.import(u"samples.csv"_s, sample(u"A"_s, kFrom, 1) + sample(u"A"_s, kFrom + kMinute, 1));
    const MonitorTrack track = desk.track(u"A"_s, kFrom, kFrom + hour);
    EXPECT_EQ(track.runs,
              (QList<StateRun>{run(kFrom, kFrom + 2 * kMinute, MonitorState::Up),
                               run(kFrom + 2 * kMinute, kFrom + hour / 2, MonitorState::Degraded)}));
    ASSERT_EQ(track.aggregates.size(), 1);
    EXPECT_EQ(track.aggregates.first().from, instantFromMs(kFrom + hour / 2));
    EXPECT_EQ(track.aggregates.first().down, std::chrono::seconds(1800));
}

TEST(Import, HoldsTheWorseOfTwoAndSaysSo)
{
    MeasurementDesk desk;
    const SourceContent first =
        desk.import(u"a.csv"_s, sample(u"A"_s, kFrom, 1, u"10.5"_s) + sample(u"A"_s, kFrom + kMinute, 1));
    EXPECT_TRUE(first.cautions.isEmpty());
    const SourceContent second =
        desk.import(u"b.csv"_s, sample(u"A"_s, kFrom, 4, u"9.5"_s) + sample(u"A"_s, kFrom + kMinute, 1));
    ASSERT_EQ(second.cautions.size(), 1);
    EXPECT_TRUE(second.cautions.first().contains(u"1"_s));
    EXPECT_EQ(desk.runs(u"A"_s),
              (QList<StateRun>{run(kFrom, kFrom + kMinute, MonitorState::Down),
                               run(kFrom + kMinute, kFrom + 2 * kMinute, MonitorState::Up)}));
    expectSame(desk.samples(u"A"_s),
               {{kFrom, MonitorState::Down, 10.5}, {kFrom + kMinute, MonitorState::Up}});
}

TEST(Import, ChangesNothingTheSecondTime)
{
    MeasurementDesk desk;
    const QString path =
        desk.write(u"a.csv"_s, sample(u"A"_s, kFrom, 1) + sample(u"A"_s, kFrom + kMinute, 4));
    ASSERT_TRUE(desk.tryImport(path));
    const auto before = desk.runs(u"A"_s);
    const auto again = desk.tryImport(path);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isKnown);
    EXPECT_EQ(again->rows, 2);
    ASSERT_EQ(again->series.size(), 1);
    EXPECT_EQ(again->series.first().from, instantFromMs(kFrom));
    EXPECT_EQ(desk.runs(u"A"_s), before);
    EXPECT_EQ(desk.imports().size(), 1);
}

TEST(Import, KeepsWhatCannotBeReadByLine)
{
    MeasurementDesk desk;
    const SourceContent content = desk.import(u"a.csv"_s, sample(u"A"_s, kFrom, 1) + u"nonsense\n"_s);
    EXPECT_EQ(content.refusedCount, 1);
    ASSERT_EQ(content.refused.size(), 1);
    EXPECT_EQ(content.refused.first().line, 2);
    const auto known = desk.tryImport(desk.dir.filePath(u"a.csv"_s));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->refused.size(), 1);
}

TEST(Import, TakesNothingWhereAQuestionIsLeft)
{
    MeasurementDesk desk;
    const SourceContent content = desk.import(u"a.csv"_s, sample(u"A"_s, kFrom, 1) + u"q\n"_s);
    EXPECT_EQ(content.questions.size(), 1);
    EXPECT_TRUE(desk.imports().isEmpty());
    EXPECT_TRUE(desk.samples(u"A"_s).isEmpty());
}

TEST(Import, TakesNothingWhenItIsStopped)
{
    MeasurementDesk desk;
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += sample(u"A"_s, kFrom + i * kMinute, 1);
    const auto stopped = desk.tryImport(desk.write(u"a.csv"_s, text),
                                        [](qint64 done, qint64 total) { return done < total / 2; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
    EXPECT_TRUE(desk.imports().isEmpty());
    EXPECT_TRUE(desk.runs(u"A"_s).isEmpty());
}

TEST(Import, RefusesAFileThatGrowsMeanwhile)
{
    MeasurementDesk desk;
    const QString path =
        desk.write(u"a.csv"_s, sample(u"A"_s, kFrom, 1) + sample(u"A"_s, kFrom + kMinute, 1));
    bool hasGrown = false;
    const auto refused = desk.tryImport(path, [&](qint64, qint64) {
        QFile file(path);
        hasGrown = hasGrown || (file.open(QIODevice::Append) && file.write("\n") == 1);
        return hasGrown;
    });
    ASSERT_FALSE(refused);
    EXPECT_TRUE(desk.imports().isEmpty());
}

TEST(Import, CanBeUndoneAndImportedAgain)
{
    MeasurementDesk desk;
    auto chance = seededChance("Import");
    const QString first = anyLines(chance).join(QString());
    const QString second = anyLines(chance).join(QString()) +
                           u"i,A,%1,%2,4,x\nc,B,%1,%2\na,A,%1,%2,5,6\n"_s.arg(kFrom).arg(kFrom + 8 * kDayMs);
    desk.import(u"a.csv"_s, first);
    QList<MonitorTrack> before;
    for (const QString& monitor : kMonitors)
        before.append(desk.track(monitor, kFrom, MeasurementDesk::kTo));
    desk.import(u"b.csv"_s, second);
    EXPECT_NE(desk.runs(u"A"_s), before.first().runs);
    const auto journal = desk.imports();
    ASSERT_EQ(journal.size(), 2);
    const auto second_ = std::find_if(journal.cbegin(), journal.cend(), [](const ImportRecord& record) {
        return record.fileName == u"b.csv"_s;
    });
    ASSERT_TRUE(MeasurementDesk::await(desk.service->undo(second_->id, u"wrong host"_s, Actor{})));
    for (qsizetype i = 0; i < kMonitors.size(); ++i) {
        const MonitorTrack now = desk.track(kMonitors.at(i), kFrom, MeasurementDesk::kTo);
        EXPECT_EQ(now.runs, before.at(i).runs);
        EXPECT_EQ(now.aggregates, before.at(i).aggregates);
        EXPECT_EQ(now.remarks, before.at(i).remarks);
    }
    const auto twice = MeasurementDesk::await(desk.service->undo(second_->id, u"again"_s, Actor{}));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, Error::Code::Conflict);
    desk.import(u"b.csv"_s, second);
    EXPECT_EQ(desk.imports().size(), 3);
}

TEST(Import, NeedsAReasonToBeUndone)
{
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, sample(u"A"_s, kFrom, 1));
    const auto refused =
        MeasurementDesk::await(desk.service->undo(desk.imports().first().id, u" "_s, Actor{}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
}

TEST(Import, GivesTheSameInWhateverOrderTheLinesCome)
{
    auto chance = seededChance("Import");
    QStringList lines = anyLines(chance);
    MeasurementDesk ordered;
    ordered.import(u"a.csv"_s, lines.join(QString()));
    MeasurementDesk shuffled;
    std::shuffle(lines.begin(), lines.end(), chance);
    std::stable_partition(lines.begin(), lines.end(),
                          [](const QString& line) { return line.startsWith(u'n'); });
    shuffled.import(u"a.csv"_s, lines.join(QString()));
    for (const QString& monitor : kMonitors) {
        EXPECT_EQ(shuffled.runs(monitor), ordered.runs(monitor));
        expectSame(shuffled.samples(monitor), ordered.samples(monitor));
    }
}

TEST(Import, GivesTheSameFromPiecesInAnyOrder)
{
    auto chance = seededChance("Import");
    const QStringList lines = anyLines(chance);
    MeasurementDesk whole;
    whole.import(u"a.csv"_s, lines.join(QString()));
    MeasurementDesk pieces;
    QStringList texts(4);
    for (const QString& line : lines) {
        const qint64 piece = chosen(chance, 0, texts.size() - 1);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            // The stated interval is in each; now and then two pieces overlap.
            if (line.startsWith(u'n') || i == piece || chosen(chance, 0, 9) == 0)
                texts[i] += line;
        }
    }
    std::shuffle(texts.begin(), texts.end(), chance);
    for (qsizetype i = 0; i < texts.size(); ++i)
        pieces.import(u"piece-%1.csv"_s.arg(i), texts.at(i));
    for (const QString& monitor : kMonitors) {
        EXPECT_EQ(pieces.runs(monitor), whole.runs(monitor));
        expectSame(pieces.samples(monitor), whole.samples(monitor));
    }
    const auto summaries = MeasurementDesk::await(pieces.service->series()).value();
    ASSERT_EQ(summaries.size(), 3);
    EXPECT_EQ(summaries.first().count, whole.samples(u"A"_s).size());
    EXPECT_EQ(summaries.first().shapes, QList<Shape>{Shape::Samples});
}

TEST(Import, AddsUpHoweverThePeriodIsSplit)
{
    auto chance = seededChance("Import");
    MeasurementDesk desk;
    desk.import(u"a.csv"_s, anyLines(chance).join(QString()));
    const auto lengths = [](const QList<StateRun>& runs) {
        QMap<int, qint64> ms;
        for (const StateRun& each : runs)
            ms[static_cast<int>(each.state)] += (each.to - each.from).count();
        return ms;
    };
    const auto all = lengths(desk.runs(u"A"_s));
    for (int round = 0; round < 20; ++round) {
        const qint64 cut = chosen(chance, kFrom, MeasurementDesk::kTo);
        auto parts = lengths(desk.track(u"A"_s, kFrom, cut).runs);
        for (const auto& [state, ms] :
             lengths(desk.track(u"A"_s, cut, MeasurementDesk::kTo).runs).asKeyValueRange())
            parts[state] += ms;
        EXPECT_EQ(parts, all);
    }
}

TEST(Import, SavesPresets)
{
    MeasurementDesk desk;
    ASSERT_TRUE(MeasurementDesk::await(desk.service->savePreset(u"月报"_s, {{u"time"_s, 1}}, Actor{})));
    ASSERT_TRUE(MeasurementDesk::await(desk.service->savePreset(u"月报"_s, {{u"time"_s, 2}}, Actor{})));
    EXPECT_EQ(MeasurementDesk::await(desk.service->presets()).value().value(u"月报"_s).toObject(),
              (QJsonObject{{u"time"_s, 2}}));
    EXPECT_FALSE(MeasurementDesk::await(desk.service->savePreset(u" "_s, {{u"time"_s, 2}}, Actor{})));
}
