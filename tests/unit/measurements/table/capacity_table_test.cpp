// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real series in the shared folder capacity (Numenta Anomaly Benchmark) against its expected.csv.
#include "tests/unit/measurements/table/table_files.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kFolder = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/capacity/");

/// The lines of expected.csv by the names of its columns.
QList<QHash<QString, QString>> expectedSeries()
{
    QFile file(kFolder + u"expected.csv"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.first().trimmed().split(u',');
    QList<QHash<QString, QString>> all;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        QHash<QString, QString> one;
        for (qsizetype i = 0; i < names.size(); ++i)
            one.insert(names.at(i), cells.at(i));
        all.append(one);
    }
    return all;
}

}  // namespace

TEST(CapacityTable, HasTheRowsTimesAndValuesOfTheBenchmark)
{
    if (!QFileInfo::exists(kFolder))
        GTEST_SKIP() << "the shared data is not there";
    const QTimeZone newYork("America/New_York");
    for (const auto& wanted : expectedSeries()) {
        const QString name = wanted.value(u"file"_s);
        ImportAnswers answers;
        KeepingSink sink;
        const auto asked = csvReader().read({kFolder + name, answers, {}}, sink);
        ASSERT_TRUE(asked);
        ASSERT_EQ(asked->questions.size(), 1) << name.toStdString();
        EXPECT_EQ(asked->questions.first().about, ImportQuestion::About::Zone);

        answers.zone = newYork;
        const auto outcome = csvReader().read({kFolder + name, answers, {}}, sink);
        ASSERT_TRUE(outcome) << name.toStdString();
        EXPECT_TRUE(sink.refusals.isEmpty());
        EXPECT_EQ(outcome->rows, wanted.value(u"rows"_s).toLongLong()) << name.toStdString();
        ASSERT_EQ(sink.descriptions.size(), 1U);
        EXPECT_EQ(sink.descriptions[0].metric, Metric::Resource);
        EXPECT_EQ(sink.descriptions[0].key.monitor, QFileInfo(name).completeBaseName());
        const auto& samples = sink.samples[0];
        const auto localOf = [&newYork](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, newYork).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        };
        EXPECT_EQ(localOf(samples.front().atMs), wanted.value(u"first"_s));
        EXPECT_EQ(localOf(samples.back().atMs), wanted.value(u"last"_s));
        int backward = 0;
        int duplicates = 0;
        for (size_t i = 1; i < samples.size(); ++i) {
            backward += samples[i].atMs < samples[i - 1].atMs;
            duplicates += samples[i].atMs == samples[i - 1].atMs;
        }
        EXPECT_EQ(backward, wanted.value(u"backward_steps"_s).toInt());
        EXPECT_EQ(duplicates, wanted.value(u"duplicate_times"_s).toInt());
        const auto [least, most] =
            std::minmax_element(samples.begin(), samples.end(),
                                [](const Sample& a, const Sample& b) { return a.value < b.value; });
        EXPECT_DOUBLE_EQ(least->value, wanted.value(u"min"_s).toDouble());
        EXPECT_DOUBLE_EQ(most->value, wanted.value(u"max"_s).toDouble());
        const double sum =
            std::accumulate(samples.begin(), samples.end(), 0.0,
                            [](double all, const Sample& sample) { return all + sample.value; });
        const double mean = wanted.value(u"mean"_s).toDouble();
        EXPECT_NEAR(sum / static_cast<double>(samples.size()), mean, 1e-6 * std::max(1.0, mean / 1000));
    }
}

}  // namespace holdfast
