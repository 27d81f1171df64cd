// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/kuma_store.h"

#include "models/storage/foreign_database.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

constexpr QLatin1String kMonitors(R"(SELECT id, name, "interval" FROM monitor ORDER BY id)");

/// Reads the columns of kMonitors, in that order.
KumaMonitor monitorFrom(const ForeignRow& row)
{
    return {row.integer(0).value_or(0), row.text(1).value_or(QString()).trimmed(), row.integer(2)};
}

constexpr QLatin1String kBeats("SELECT id, monitor_id, status, time, ping, msg FROM heartbeat ORDER BY id");

/// Reads the columns of kBeats, in that order.
KumaBeat beatFrom(const ForeignRow& row)
{
    return {
        row.integer(0).value_or(0), row.integer(1), row.integer(2), row.text(3), row.number(4), row.text(5)};
}

constexpr QLatin1String
    kMinutely("SELECT id, monitor_id, timestamp, up, down, extras FROM stat_minutely ORDER BY id");
constexpr QLatin1String
    kHourly("SELECT id, monitor_id, timestamp, up, down, extras FROM stat_hourly ORDER BY id");
constexpr QLatin1String
    kDaily("SELECT id, monitor_id, timestamp, up, down, extras FROM stat_daily ORDER BY id");

/// Reads the columns of kMinutely, kHourly and kDaily, in that order.
KumaCount countFrom(const ForeignRow& row)
{
    return {row.integer(0).value_or(0),
            row.integer(1),
            row.integer(2),
            row.integer(3),
            row.integer(4),
            row.text(5)};
}

QString tableOf(KumaStatistic statistic)
{
    switch (statistic) {
    case KumaStatistic::Minutely: return u"stat_minutely"_s;
    case KumaStatistic::Hourly: return u"stat_hourly"_s;
    case KumaStatistic::Daily: return u"stat_daily"_s;
    }
    Q_UNREACHABLE();
}

QLatin1String statementOf(KumaStatistic statistic)
{
    switch (statistic) {
    case KumaStatistic::Minutely: return kMinutely;
    case KumaStatistic::Hourly: return kHourly;
    case KumaStatistic::Daily: return kDaily;
    }
    Q_UNREACHABLE();
}

QList<ForeignTable> readable()
{
    const QStringList counted{u"id"_s, u"monitor_id"_s, u"timestamp"_s, u"up"_s, u"down"_s, u"extras"_s};
    return {{u"monitor"_s, {u"id"_s, u"name"_s, u"interval"_s}},
            {u"heartbeat"_s, {u"id"_s, u"monitor_id"_s, u"status"_s, u"time"_s, u"ping"_s, u"msg"_s}},
            {tableOf(KumaStatistic::Minutely), counted},
            {tableOf(KumaStatistic::Hourly), counted},
            {tableOf(KumaStatistic::Daily), counted}};
}

}  // namespace

KumaStore::KumaStore(std::unique_ptr<ForeignDatabase> database) : m_database(std::move(database)) {}

KumaStore::~KumaStore() = default;

Result<std::unique_ptr<KumaStore>> KumaStore::open(const QString& path, const Progress& progress)
{
    auto database = ForeignDatabase::open(path, readable(), progress);
    if (!database)
        return database.error();
    for (const ForeignTable& table : readable()) {
        const bool isNeeded = table.name == "monitor"_L1 || table.name == "heartbeat"_L1;
        if (!isNeeded && !(*database)->has(table.name))
            continue;
        for (const QString& column : table.columns) {
            if ((*database)->has(table.name, column))
                continue;
            return Error{Error::Code::BadInput,
                         Text::tr("%1 is an SQLite database, but not one of Uptime Kuma: it has no table "
                                  "“%2” with the column "
                                  "“%3”. Of SQLite files only kuma.db can be read.")
                             .arg(QFileInfo(path).fileName(), table.name, column),
                         {}};
        }
    }
    return std::unique_ptr<KumaStore>(new KumaStore(std::move(database).value()));
}

bool KumaStore::lacksWal() const
{
    return m_database->lacksWal();
}

Result<QList<KumaMonitor>> KumaStore::monitors()
{
    QList<KumaMonitor> monitors;
    const auto read = m_database->read(kMonitors, [&monitors](const ForeignRow& row) {
        monitors.append(monitorFrom(row));
        return true;
    });
    if (!read)
        return read.error();
    return monitors;
}

Done KumaStore::beats(const std::function<bool(const KumaBeat&)>& take)
{
    return m_database->read(kBeats, [&take](const ForeignRow& row) { return take(beatFrom(row)); });
}

Done KumaStore::counts(KumaStatistic statistic, const std::function<bool(const KumaCount&)>& take)
{
    if (!m_database->has(tableOf(statistic)))
        return done();
    return m_database->read(statementOf(statistic),
                            [&take](const ForeignRow& row) { return take(countFrom(row)); });
}

}  // namespace holdfast
