// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/import_store.h"

#include "models/measurements/derivation_store.h"
#include "models/storage/storage_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kBegin = R"(
    INSERT INTO import (uid, file_name, file_size, sha256, format, answers, row_count, refused_count, refused, cautions,
                        journal_entry)
         VALUES (?, ?, 0, zeroblob(32), '-', '', 0, 0, '[]', '[]', '') RETURNING id
)"_L1;

constexpr auto kFinish = R"(
    UPDATE import SET uid = ?, file_size = ?, sha256 = ?, format = ?, answers = ?, row_count = ?, refused_count = ?, refused = ?,
                      cautions = ?, journal_entry = ? WHERE id = ?
)"_L1;

constexpr auto kFindSeries = "SELECT id FROM series WHERE source = ? AND monitor = ?"_L1;
constexpr auto kAddSeries = "INSERT INTO series (source, monitor) VALUES (?, ?) RETURNING id"_L1;

constexpr auto kAddInterval = R"(
    INSERT INTO state_interval (import, series, from_ms, to_ms, is_open, state, cause) VALUES (?, ?, ?, ?, ?, ?, ?)
)"_L1;
constexpr auto kAddAggregate = R"(
    INSERT INTO aggregate (import, series, from_ms, to_ms, up_s, down_s, degraded_s, maintenance_s)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;
constexpr auto kAddCoverage = "INSERT INTO coverage (import, series, from_ms, to_ms) VALUES (?, ?, ?, ?)"_L1;
constexpr auto kAddRemark = "INSERT INTO remark (import, series, at_ms, text) VALUES (?, ?, ?, ?)"_L1;

constexpr auto kCloseIntervals = R"(
    UPDATE state_interval
       SET to_ms = max(from_ms, coalesce((SELECT max(coverage.to_ms) FROM coverage
                                           WHERE coverage.import = ?1 AND coverage.series = ?2
                                             AND coverage.to_ms > state_interval.from_ms), ?3))
     WHERE import = ?1 AND series = ?2 AND is_open = 1
)"_L1;

constexpr auto kAddContribution = R"(
    INSERT INTO contribution (import, series, metric, unit, stated_interval_ms, interval_ms, proposed_module,
                              sample_count, interval_count, aggregate_count, from_ms, to_ms)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kImports = R"(
    SELECT uid, file_name, file_size, sha256, format, answers, journal_entry FROM import ORDER BY id
)"_L1;

/// Reads the columns of kImports, in that order.
StoredImport readImport(const Rows& row)
{
    const auto format = sourceFormatFromKeyword(row.text(4));
    if (!format)
        throw StorageException{Error::Code::CorruptData, u"import "_s + row.text(1)};
    return {row.uid(0), row.text(1),          row.integer(2),      row.bytes(3),
            *format,    row.text(5).toUtf8(), row.text(6).toUtf8()};
}

constexpr auto kHasSize = "SELECT EXISTS (SELECT 1 FROM import WHERE file_size = ?)"_L1;

constexpr auto kContent = R"(
    SELECT id, file_name, sha256, format, row_count, refused_count, refused, cautions FROM import WHERE uid = ?
)"_L1;

/// Reads the columns of kContent after the first, in that order.
SourceContent readOwn(const Rows& row)
{
    SourceContent content;
    content.fileName = row.text(1);
    content.sha256 = row.bytes(2);
    content.format = sourceFormatFromKeyword(row.text(3)).value_or(SourceFormat::Csv);
    content.rows = row.integer(4);
    content.refusedCount = row.integer(5);
    for (const QJsonValue& each : QJsonDocument::fromJson(row.text(6).toUtf8()).array()) {
        content.refused.append(
            {each.toObject().value("line"_L1).toInteger(), each.toObject().value("reason"_L1).toString()});
    }
    for (const QJsonValue& each : QJsonDocument::fromJson(row.text(7).toUtf8()).array())
        content.cautions.append(each.toString());
    return content;
}

constexpr auto kContentSeries = R"(
    SELECT source, monitor, metric, unit, stated_interval_ms, proposed_module, sample_count, interval_count,
           aggregate_count, from_ms, to_ms
      FROM contribution JOIN series ON series.id = contribution.series WHERE import = ? ORDER BY contribution.id
)"_L1;

/// Reads the columns of kContentSeries, in that order.
SeriesFound readSeriesFound(const Rows& row)
{
    SeriesFound found{readDescription(row), row.integer(6) + row.integer(7) + row.integer(8),
                      shapesOf(row.integer(6), row.integer(7), row.integer(8)), std::nullopt, std::nullopt};
    if (!row.isNull(9))
        found.from = row.instant(9);
    if (!row.isNull(10))
        found.to = row.instant(10);
    return found;
}

constexpr auto kFindImport = "SELECT id FROM import WHERE uid = ?"_L1;
constexpr auto kSeriesOfImport = "SELECT series FROM contribution WHERE import = ? ORDER BY series"_L1;
constexpr QLatin1String kRemoval[] = {
    "DELETE FROM chunk WHERE import = ?"_L1,     "DELETE FROM state_interval WHERE import = ?"_L1,
    "DELETE FROM aggregate WHERE import = ?"_L1, "DELETE FROM coverage WHERE import = ?"_L1,
    "DELETE FROM remark WHERE import = ?"_L1,    "DELETE FROM contribution WHERE import = ?"_L1,
    "DELETE FROM import WHERE id = ?"_L1};
constexpr auto kForgetDays = R"(
    DELETE FROM state_day WHERE series = ?1 AND NOT EXISTS (SELECT 1 FROM contribution WHERE series = ?1)
)"_L1;
constexpr auto kForgetSeries = R"(
    DELETE FROM series WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM contribution WHERE series = ?1)
)"_L1;

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray toJson(const QList<RefusedRecord>& refused)
{
    QJsonArray array;
    for (const RefusedRecord& each : refused)
        array.append(QJsonObject{{u"line"_s, each.line}, {u"reason"_s, each.reason}});
    return array;
}

}  // namespace

SeriesDescription readDescription(const Rows& row)
{
    SeriesDescription description{{row.text(0), row.text(1)},
                                  metricFromKeyword(row.text(2)).value_or(Metric::Probe),
                                  row.text(3),
                                  std::nullopt,
                                  row.text(5)};
    if (!row.isNull(4))
        description.interval = std::chrono::milliseconds(row.integer(4));
    return description;
}

QList<Shape> shapesOf(qint64 samples, qint64 intervals, qint64 aggregates)
{
    QList<Shape> shapes;
    if (samples > 0)
        shapes.append(Shape::Samples);
    if (intervals > 0)
        shapes.append(Shape::Intervals);
    if (aggregates > 0)
        shapes.append(Shape::Aggregates);
    return shapes;
}

ImportRows::ImportRows(Connection& connection, const QUuid& uid, const QString& fileName)
    : m_connection(connection),
      m_import(connection.single(kBegin, {bindUid(uid), bindText(fileName)}).toLongLong()),
      m_interval(connection, kAddInterval),
      m_aggregate(connection, kAddAggregate),
      m_coverage(connection, kAddCoverage),
      m_remark(connection, kAddRemark)
{
}

qint64 ImportRows::series(const SeriesKey& key)
{
    const QVariantList values{bindText(key.source), bindText(key.monitor)};
    auto known = m_connection.query(kFindSeries, values);
    return known.next() ? known.integer(0) : m_connection.single(kAddSeries, values).toLongLong();
}

void ImportRows::addInterval(qint64 series, const StateInterval& interval)
{
    const qint64 from = toMs(interval.from);
    m_interval
        .with(m_import, series, from, interval.to ? toMs(*interval.to) : from, interval.to ? 0 : 1,
              static_cast<int>(interval.state), interval.cause)
        .execute();
}

void ImportRows::addAggregate(qint64 series, const Aggregate& aggregate)
{
    m_aggregate
        .with(m_import, series, toMs(aggregate.from), toMs(aggregate.to),
              static_cast<qint64>(aggregate.up.count()), static_cast<qint64>(aggregate.down.count()),
              static_cast<qint64>(aggregate.degraded.count()),
              static_cast<qint64>(aggregate.maintenance.count()))
        .execute();
}

void ImportRows::addCoverage(qint64 series, Instant from, Instant to)
{
    m_coverage.with(m_import, series, toMs(from), toMs(to)).execute();
}

void ImportRows::addRemark(qint64 series, Instant at, const QString& text)
{
    m_remark.with(m_import, series, toMs(at), text).execute();
}

void ImportRows::closeIntervals(qint64 series, qint64 lastKnownMs)
{
    Statement(m_connection, kCloseIntervals).with(m_import, series, lastKnownMs).execute();
}

void ImportRows::addContribution(const Contribution& contribution)
{
    const SeriesDescription& description = contribution.description;
    const auto number = [](qint64 value) { return value; };
    const auto stated = description.interval && description.interval->count() > 0
                            ? QVariant(static_cast<qint64>(description.interval->count()))
                            : QVariant();
    m_connection.execute(kAddContribution,
                         {m_import, contribution.series, keyword(description.metric),
                          bindText(description.unit), stated, bindOptional(contribution.intervalMs, number),
                          bindText(description.proposedModule), contribution.samples, contribution.intervals,
                          contribution.aggregates, bindOptional(contribution.fromMs, number),
                          bindOptional(contribution.toMs, number)});
}

void ImportRows::finish(const StoredImport& import, const SourceContent& content)
{
    m_connection.execute(kFinish, {bindUid(import.uid), import.fileSize, import.sha256,
                                   keyword(import.format), QString::fromUtf8(import.answers), content.rows,
                                   content.refusedCount, compact(toJson(content.refused)),
                                   compact(QJsonArray::fromStringList(content.cautions)),
                                   QString::fromUtf8(import.journalEntry), m_import});
}

QList<StoredImport> readImports(Connection& connection)
{
    QList<StoredImport> imports;
    auto row = connection.query(kImports);
    while (row.next())
        imports.append(readImport(row));
    return imports;
}

bool hasImportOfSize(Connection& connection, qint64 size)
{
    return connection.single(kHasSize, {size}).toBool();
}

SourceContent readContent(Connection& connection, const QUuid& uid)
{
    auto own = connection.query(kContent, {bindUid(uid)});
    if (!own.next())
        throw StorageException{Error::Code::NotFound, u"import "_s + uid.toString()};
    SourceContent content = readOwn(own);
    auto row = connection.query(kContentSeries, {own.integer(0)});
    while (row.next())
        content.series.append(readSeriesFound(row));
    content.isKnown = true;
    return content;
}

bool removeImport(Connection& connection, const QUuid& uid)
{
    auto found = connection.query(kFindImport, {bindUid(uid)});
    if (!found.next())
        return false;
    const qint64 import = found.integer(0);
    struct Touched {
        qint64 series;
        std::vector<qint64> days;
        qint64 longestMs;
    };
    std::vector<Touched> touched;
    auto row = connection.query(kSeriesOfImport, {import});
    while (row.next()) {
        const qint64 series = row.integer(0);
        touched.push_back(
            {series, daysOf(connection, series, import), longestIntervalOf(connection, series)});
    }
    for (const QLatin1String removal : kRemoval)
        connection.execute(removal, {import});
    Derivation derivation(connection);
    for (const Touched& each : touched) {
        derivation.derive(each.series, each.days, each.longestMs);
        Statement(connection, kForgetDays).with(each.series).execute();
        Statement(connection, kForgetSeries).with(each.series).execute();
    }
    return true;
}

}  // namespace holdfast
