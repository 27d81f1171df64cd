// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a monitoring export to the account, on the command line, against figures from elsewhere.
#include "tests/support/program_test.h"

#include <QDateTime>
#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kShared = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/");

/// One row of a table with a header, by column.
using Row = QMap<QString, QString>;

QList<Row> readTable(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const auto fieldsOf = [](const QString& line) {
        // The tables quote names that hold commas.
        QStringList fields{QString()};
        bool isQuoted = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (isQuoted && c == u'"' && line.mid(i + 1, 1) == "\""_L1)
                fields.last() += line.at(++i);
            else if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                fields.append(QString());
            else
                fields.last() += c;
        }
        return fields;
    };
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = fieldsOf(lines.first().trimmed());
    QList<Row> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList fields = fieldsOf(lines.at(i).trimmed());
        Row row;
        for (qsizetype f = 0; f < names.size(); ++f)
            row.insert(names.at(f), fields.value(f));
        rows.append(row);
    }
    return rows;
}

class AvailabilityCommand : public ProgramTest {
protected:
    void SetUp() override { ASSERT_EQ(run({u"init"_s, u"--sample"_s}).status, 0); }

    QJsonObject json(const QStringList& words)
    {
        const Ran ran = run(QStringList{u"--json"_s} + words);
        EXPECT_EQ(ran.status, 0) << words.join(u' ').toStdString() << ran.err.toStdString();
        return ran.json();
    }

    QJsonObject month(const QString& month, const QString& zone, const QStringList& more = {})
    {
        return json(QStringList{u"--timezone"_s, zone, u"availability"_s, u"--month"_s, month} + more);
    }

    static QJsonObject named(const QJsonArray& list, const QString& key, const QString& name)
    {
        for (const QJsonValue& one : list) {
            if (one.toObject().value(key).toString() == name)
                return one.toObject();
        }
        return {};
    }

    static int counted(const QJsonObject& module)
    {
        int count = 0;
        for (const QJsonValue& one : module.value("interruptions"_L1).toArray())
            count += one.toObject().value("counted"_L1).toBool() ? 1 : 0;
        return count;
    }

    /// CRM for the first hour of May 2026 in UTC, every minute, down from 00:10 to 00:15.
    void writeProbe()
    {
        QByteArray values;
        for (int i = 0; i < 60; ++i)
            values += QByteArray(i == 0 ? "" : ",") + "[" + QByteArray::number(1'777'593'600 + 60 * i) +
                      ",\"" + (i >= 10 && i < 15 ? "0" : "1") + "\"]";
        write(u"probe.json"_s, R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":
            {"__name__":"probe_success","instance":"crm"},"values":[)" +
                                   values + "]}]}}");
    }

    void expectMonths(const QString& repository);
};

void AvailabilityCommand::expectMonths(const QString& repository)
{
    const QString folder = kShared + u"uptime-upptime/"_s + repository;
    if (!QFileInfo::exists(folder))
        GTEST_SKIP() << "the shared data are not there";
    json({u"import"_s, folder + u"/log.tsv"_s});
    QMap<QString, QJsonArray> accounts;
    int compared = 0;
    for (const Row& row : readTable(folder + u"/expected_monthly.csv"_s)) {
        const QString zone = row.value(u"zone"_s) == "UTC"_L1 ? u"UTC"_s : u"Asia/Shanghai"_s;
        const QString key = row.value(u"month"_s) + zone;
        if (!accounts.contains(key))
            accounts.insert(
                key,
                month(row.value(u"month"_s), zone, {u"--by"_s, u"monitor"_s}).value("monitors"_L1).toArray());
        const QJsonObject monitor = named(accounts.value(key), u"monitor"_s, row.value(u"service"_s));
        ASSERT_FALSE(monitor.isEmpty()) << row.value(u"service"_s).toStdString();
        SCOPED_TRACE(u"%1 %2"_s.arg(row.value(u"service"_s), key).toStdString());
        EXPECT_EQ(monitor.value("down_s"_L1).toInteger(), row.value(u"down_seconds"_s).toLongLong());
        EXPECT_EQ(counted(monitor), row.value(u"interruptions_started"_s).toInt());
        ++compared;
        // The table knows from elsewhere when a service was first watched; the log knows its first line.
        // Where these are far apart, the known time is another one.
        const qint64 known =
            monitor.value("total_s"_L1).toInteger() - monitor.value("unknown_s"_L1).toInteger();
        if (std::abs(known - row.value(u"known_seconds"_s).toLongLong()) > 2 * 3600)
            continue;
        EXPECT_NEAR(monitor.value("availability_pct"_L1).toDouble(),
                    row.value(u"availability_pct"_s).toDouble(), 0.02);
        EXPECT_EQ(monitor.value("met"_L1).toBool(), row.value(u"meets_99"_s) == "yes"_L1);
    }
    EXPECT_GT(compared, 30);
}

}  // namespace

TEST_F(AvailabilityCommand, PrintsTheDocumentThatOthersRelyOn)
{
    writeProbe();
    json({u"import"_s, path(u"probe.json"_s), u"--map"_s, u"crm=CRM"_s});

    const QJsonObject account = month(u"2026-05"_s, u"UTC"_s, {u"--days"_s});

    EXPECT_EQ(account.value("from"_L1).toString(), u"2026-05-01T00:00:00Z"_s);
    EXPECT_EQ(account.value("to"_L1).toString(), u"2026-06-01T00:00:00Z"_s);
    EXPECT_EQ(account.value("rule"_L1).toObject().value("version"_L1).toInt(), 1);
    const QJsonObject crm = named(account.value("modules"_L1).toArray(), u"module"_s, u"CRM"_s);
    EXPECT_EQ(crm.value("total_s"_L1).toInteger(), 2'678'400);
    EXPECT_EQ(crm.value("down_s"_L1).toInteger(), 300);
    EXPECT_EQ(crm.value("up_s"_L1).toInteger(), 3300);
    EXPECT_EQ(crm.value("unknown_s"_L1).toInteger(), 2'678'400 - 3600);
    EXPECT_EQ(crm.value("degraded_s"_L1).toInteger() + crm.value("excluded_s"_L1).toInteger(), 0);
    EXPECT_EQ(crm.value("availability_pct"_L1).toDouble(), 91.6667);
    EXPECT_EQ(crm.value("target_pct"_L1).toDouble(), 99.0);
    EXPECT_FALSE(crm.value("met"_L1).toBool(true));
    EXPECT_EQ(crm.value("mttr_s"_L1).toInteger(), 300);
    EXPECT_EQ(crm.value("mtbf_s"_L1).toInteger(), 3300);
    const QJsonObject interruption = crm.value("interruptions"_L1).toArray().first().toObject();
    EXPECT_EQ(interruption.value("start"_L1).toString(), u"2026-05-01T00:10:00Z"_s);
    EXPECT_EQ(interruption.value("end"_L1).toString(), u"2026-05-01T00:15:00Z"_s);
    EXPECT_EQ(interruption.value("duration_s"_L1).toInteger(), 300);
    EXPECT_TRUE(interruption.value("counted"_L1).toBool());
    const QJsonArray days = crm.value("days"_L1).toArray();
    ASSERT_EQ(days.size(), 31);
    EXPECT_EQ(days.first().toObject().value("date"_L1).toString(), u"2026-05-01"_s);
    EXPECT_EQ(days.first().toObject().value("down_s"_L1).toInteger(), 300);
    EXPECT_TRUE(days.last().toObject().value("availability_pct"_L1).isNull());
    const QJsonObject overall = account.value("overall"_L1).toObject();
    EXPECT_EQ(overall.value("definition"_L1).toString(), u"any_module_down"_s);
    EXPECT_EQ(overall.value("any_module_down_pct"_L1).toDouble(), 91.6667);
    EXPECT_EQ(overall.value("mean_pct"_L1).toDouble(), 91.6667);
    EXPECT_EQ(overall.value("interruptions"_L1).toInt(), 1);
    EXPECT_EQ(overall.value("interruptions_target"_L1).toInt(), 1);
    EXPECT_TRUE(overall.value("interruptions_met"_L1).toBool());
    EXPECT_FALSE(overall.value("availability_met"_L1).toBool(true));
    EXPECT_FALSE(overall.value("met"_L1).toBool(true));
    const QJsonObject source = account.value("sources"_L1).toArray().first().toObject();
    EXPECT_EQ(source.value("file"_L1).toString(), u"probe.json"_s);
    EXPECT_EQ(source.value("format"_L1).toString(), u"prometheus"_s);
    EXPECT_EQ(source.value("rows"_L1).toInt(), 60);
    EXPECT_EQ(source.value("sha256"_L1).toString().size(), 64);
    EXPECT_EQ(run({u"availability"_s, u"--month"_s, u"2026-05"_s, u"--strict"_s}).status, 1);
}

TEST_F(AvailabilityCommand, SaysThatNothingIsMapped)
{
    writeProbe();
    json({u"import"_s, path(u"probe.json"_s)});

    const Ran ran = run({u"--lang"_s, u"en"_s, u"availability"_s, u"--month"_s, u"2026-05"_s});

    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.contains(u"holdfast monitors --map"_s)) << ran.out.toStdString();
    const QJsonObject account = month(u"2026-05"_s, u"UTC"_s);
    for (const QJsonValue& module : account.value("modules"_L1).toArray()) {
        EXPECT_TRUE(module.toObject().value("availability_pct"_L1).isNull());
        EXPECT_TRUE(module.toObject().value("met"_L1).isNull());
    }
    EXPECT_TRUE(account.value("overall"_L1).toObject().value("met"_L1).isNull());
}

TEST_F(AvailabilityCommand, MapsMonitorsAndRemembersIt)
{
    writeProbe();
    json({u"import"_s, path(u"probe.json"_s)});
    EXPECT_TRUE(
        json({u"monitors"_s}).value("monitors"_L1).toArray().first().toObject().value("module"_L1).isNull());

    json({u"monitors"_s, u"--map"_s, u"crm=CRM"_s, u"--combine"_s, u"CRM=weighted:60"_s});

    const QJsonObject monitor = json({u"monitors"_s}).value("monitors"_L1).toArray().first().toObject();
    EXPECT_TRUE(monitor.value("name"_L1).toString().contains(u"crm"_s));
    EXPECT_EQ(monitor.value("module"_L1).toString(), u"CRM"_s);
    EXPECT_EQ(run({u"monitors"_s, u"--map"_s, u"nobody=CRM"_s}).status, 3);
    EXPECT_EQ(run({u"monitors"_s, u"--map"_s, u"crm=XYZ"_s}).status, 3);
}

TEST_F(AvailabilityCommand, RefusesAMappingBeforeAnythingIsImported)
{
    writeProbe();

    EXPECT_EQ(run({u"import"_s, path(u"probe.json"_s), u"--map"_s, u"crm=XYZ"_s}).status, 3);
    EXPECT_TRUE(json({u"import"_s, u"list"_s}).value("imports"_L1).toArray().isEmpty());
}

TEST_F(AvailabilityCommand, ExplainsWhatIsMissing)
{
    EXPECT_EQ(run({u"availability"_s}).status, 2);
    EXPECT_EQ(run({u"availability"_s, u"--month"_s, u"2026-13"_s}).status, 3);
    EXPECT_EQ(run({u"availability"_s, u"--month"_s, u"2026-05"_s, u"--from"_s, u"2026-05-01"_s}).status, 2);
    EXPECT_EQ(run({u"availability"_s, u"--from"_s, u"2026-05-02"_s, u"--to"_s, u"2026-05-01"_s}).status, 3);
    EXPECT_EQ(run({u"availability"_s, u"--month"_s, u"2026-05"_s, u"--by"_s, u"day"_s}).status, 3);
    EXPECT_EQ(run({u"availability"_s, u"reclassify"_s, u"--module"_s, u"CRM"_s}).status, 2);
}

TEST_F(AvailabilityCommand, ReclassifiesAnOutageWithASecondPerson)
{
    writeProbe();
    json({u"import"_s, path(u"probe.json"_s), u"--map"_s, u"crm=CRM"_s});
    const QStringList words{
        u"availability"_s, u"reclassify"_s,           u"--module"_s, u"CRM"_s,
        u"--from"_s,       u"2026-05-01T00:10:00Z"_s, u"--to"_s,     u"2026-05-01T00:15:00Z"_s,
        u"--kind"_s,       u"third_party"_s,          u"--reason"_s, u"运营商光缆中断"_s};
    EXPECT_EQ(run(words).status, 3);
    ASSERT_EQ(runWithPins({u"--as"_s, u"示例乙"_s, u"--pin-fd"_s, u"3"_s, u"person"_s, u"pin"_s, u"示例乙"_s},
                          "2580\n")
                  .status,
              0);
    const Ran ran = runWithPins(
        QStringList{u"--as"_s, u"示例甲"_s, u"--second"_s, u"示例乙"_s, u"--pin-fd"_s, u"3"_s} + words,
        "\n2580\n");
    ASSERT_EQ(ran.status, 0) << ran.err.toStdString();

    const QJsonObject crm =
        named(month(u"2026-05"_s, u"UTC"_s).value("modules"_L1).toArray(), u"module"_s, u"CRM"_s);

    EXPECT_EQ(crm.value("excluded_s"_L1).toInteger(), 300);
    EXPECT_EQ(crm.value("down_s"_L1).toInteger(), 0);
    const QJsonObject outage = crm.value("outages"_L1).toArray().first().toObject();
    EXPECT_EQ(outage.value("class"_L1).toString(), u"third_party"_s);
    EXPECT_TRUE(outage.value("decision"_L1).toString().contains(u"运营商光缆中断"_s));
    EXPECT_EQ(json({u"availability"_s, u"decisions"_s}).value("reclassifications"_L1).toArray().size(), 1);
}

TEST_F(AvailabilityCommand, GivesTheMonthsOfARealStatusLogInBothZones)
{
    expectMonths(u"manticoresoftware_upptime"_s);
}

TEST_F(AvailabilityCommand, GivesSevenMonthsOfAnotherRealStatusLogInBothZones)
{
    expectMonths(u"DHBern_upptime_digitaleditions"_s);
}

TEST_F(AvailabilityCommand, AgreesWithPrometheusOnADayOfAnOutage)
{
    const QString file = kShared + u"prometheus/day_step60_settle.json"_s;
    if (!QFileInfo::exists(file))
        GTEST_SKIP() << "the shared data are not there";
    json({u"import"_s, file});
    // Its README: an outage of 450 minutes in the month, all of it on this day; by the verdict of
    // expected.json 98.957609 % of the known time of the month.
    const QJsonArray monitors =
        month(u"2026-06"_s, u"Asia/Shanghai"_s, {u"--by"_s, u"monitor"_s}).value("monitors"_L1).toArray();
    ASSERT_EQ(monitors.size(), 1);
    EXPECT_EQ(monitors.first().toObject().value("down_s"_L1).toInteger(), 450 * 60);
    EXPECT_EQ(counted(monitors.first().toObject()), 1);
}

TEST_F(AvailabilityCommand, AgreesWithUptimeKumaOnItsOutages)
{
    const QString file = kShared + u"uptime-kuma/tomihbk.v1.db"_s;
    if (!QFileInfo::exists(file))
        GTEST_SKIP() << "the shared data are not there";
    json({u"import"_s, file});
    const QJsonArray monitors =
        month(u"2022-03"_s, u"UTC"_s, {u"--by"_s, u"monitor"_s}).value("monitors"_L1).toArray();
    const QJsonObject expected = readJsonFile(kShared + u"uptime-kuma/expected.json"_s);
    for (const QJsonValue& value :
         expected.value("tomihbk.v1.db"_L1).toObject().value("monitors"_L1).toArray()) {
        const QJsonObject wanted = value.toObject();
        const QJsonObject monitor = named(monitors, u"monitor"_s, wanted.value("name"_L1).toString());
        ASSERT_FALSE(monitor.isEmpty());
        double seconds = 0;
        for (const QJsonValue& interval : wanted.value("down_intervals"_L1).toArray())
            seconds += interval.toObject().value("seconds_to_end"_L1).toDouble();
        EXPECT_NEAR(static_cast<double>(monitor.value("down_s"_L1).toInteger()), seconds, 1.0);
    }
}

TEST_F(AvailabilityCommand, GivesTheSameAccountAfterTheMeasurementsWereDeletedAndImportedAgain)
{
    writeProbe();
    json({u"import"_s, path(u"probe.json"_s), u"--map"_s, u"crm=CRM"_s});
    const QJsonObject before = month(u"2026-05"_s, u"Asia/Shanghai"_s, {u"--days"_s});
    ASSERT_TRUE(QFile::remove(path(u"data/measurements.db"_s)));
    EXPECT_NE(month(u"2026-05"_s, u"Asia/Shanghai"_s, {u"--days"_s}), before);
    json({u"import"_s, path(u"probe.json"_s)});
    EXPECT_EQ(month(u"2026-05"_s, u"Asia/Shanghai"_s, {u"--days"_s}), before);
}

}  // namespace holdfast
