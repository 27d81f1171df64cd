// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_reader.h"
#include "models/measurements/table/table_sketch.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

namespace holdfast {

/// Keeps everything that a reader finds.
class KeepingSink final : public MeasurementSink {
public:
    struct Covered {
        Index series;
        Instant from;
        Instant to;
    };

    Index series(const SeriesDescription& description) override
    {
        for (size_t i = 0; i < descriptions.size(); ++i) {
            if (descriptions[i].key == description.key)
                return static_cast<Index>(i);
        }
        descriptions.push_back(description);
        samples.emplace_back();
        unknown.emplace_back();
        intervals.emplace_back();
        aggregates.emplace_back();
        return static_cast<Index>(descriptions.size()) - 1;
    }
    void sample(Index at, const Sample& sample) override
    {
        samples[static_cast<size_t>(at)].push_back(sample);
    }
    void unknownFrom(Index at, Instant moment) override
    {
        unknown[static_cast<size_t>(at)].append(toMs(moment));
    }
    void interval(Index at, const StateInterval& interval) override
    {
        intervals[static_cast<size_t>(at)].push_back(interval);
    }
    void aggregate(Index at, const Aggregate& aggregate) override
    {
        aggregates[static_cast<size_t>(at)].push_back(aggregate);
    }
    void covers(Index at, Instant from, Instant to) override { covered.push_back({at, from, to}); }
    void remark(Index, Instant, const QString& text) override { remarks.append(text); }
    void refused(qint64 line, const QString& reason) override { refusals.append({line, reason}); }
    void caution(const QString& text) override { cautions.append(text); }

    QStringList names() const
    {
        QStringList all;
        for (const auto& description : descriptions)
            all.append(description.key.monitor);
        return all;
    }
    QList<qint64> refusedLines() const
    {
        QList<qint64> lines;
        for (const auto& refusal : refusals)
            lines.append(refusal.first);
        return lines;
    }

    std::vector<SeriesDescription> descriptions;
    std::vector<std::vector<Sample>> samples;
    std::vector<QList<qint64>> unknown;
    std::vector<std::vector<StateInterval>> intervals;
    std::vector<std::vector<Aggregate>> aggregates;
    std::vector<Covered> covered;
    QStringList remarks;
    QList<std::pair<qint64, QString>> refusals;
    QStringList cautions;
};

/// A table in a file of its own, and what its reading gave.
class TableCase {
public:
    explicit TableCase(const QByteArray& bytes, const QString& name = QStringLiteral("table.csv"))
        : path(m_folder.filePath(name))
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }

    /// Reads the table; the test fails where that ends with an error.
    ReadOutcome read()
    {
        const auto outcome = csvReader().read({path, answers, {}}, sink);
        EXPECT_TRUE(outcome) << outcome.error().message.toStdString();
        return outcome ? outcome.value() : ReadOutcome{};
    }
    /// The message with which the reading ends.
    QString refusal()
    {
        const auto outcome = csvReader().read({path, answers, {}}, sink);
        EXPECT_FALSE(outcome);
        return outcome ? QString() : outcome.error().message;
    }
    TableSketch sketch()
    {
        const auto found = sketchTable(path, answers);
        EXPECT_TRUE(found) << found.error().message.toStdString();
        return found ? found.value() : TableSketch{};
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
    ImportAnswers answers;
    KeepingSink sink;
};

/// A moment for expected values: at("2026-05-01T08:00:00Z").
inline Instant at(const char* text)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    EXPECT_TRUE(moment.isValid()) << text;
    return instantFromMs(moment.toMSecsSinceEpoch());
}

}  // namespace holdfast
