// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/availability_json.h"

#include "models/core/rfc3339.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using std::chrono::seconds;

constexpr double kPerPercent = 100.0;

QJsonValue orNull(const std::optional<bool>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<seconds>& value)
{
    return value ? QJsonValue(static_cast<qint64>(value->count())) : QJsonValue();
}

QJsonValue percent(const std::optional<double>& value, const std::optional<int>& target)
{
    return value ? QJsonValue(shownPercent(*value, target)) : QJsonValue();
}

QJsonValue targetPercent(const std::optional<int>& target)
{
    return target ? QJsonValue(*target / kPerPercent) : QJsonValue();
}

/// Writes one account.
class Writer {
public:
    Writer(const ServiceAccount& account, const AvailabilityShape& shape) : m_account(account), m_shape(shape)
    {
    }

    QJsonObject whole() const
    {
        QJsonArray modules;
        for (const ModuleAccount& module : m_account.modules)
            modules.append(moduleJson(module));
        QJsonArray sources;
        for (const AccountSource& source : m_account.sources) {
            sources.append(QJsonObject{{u"file"_s, source.fileName},
                                       {u"sha256"_s, QString::fromLatin1(source.sha256.toHex())},
                                       {u"format"_s, source.format},
                                       {u"rows"_s, source.rows}});
        }
        return {{u"service"_s, m_account.service},
                {u"from"_s, time(m_account.from)},
                {u"to"_s, time(m_account.to)},
                {u"rule"_s, QJsonObject{{u"version"_s, m_account.rule.version}}},
                {m_shape.isByMonitor ? u"monitors"_s : u"modules"_s, modules},
                {u"overall"_s, overall()},
                {u"sources"_s, sources},
                {u"cautions"_s, QJsonArray::fromStringList(m_account.cautions)}};
    }

private:
    QString time(Instant at) const { return formatRfc3339(at, m_account.zone); }

    QJsonObject moduleJson(const ModuleAccount& module) const
    {
        const Buckets& buckets = module.buckets;
        QJsonObject json{{m_shape.isByMonitor ? u"monitor"_s : u"module"_s, module.code},
                         {u"total_s"_s, static_cast<qint64>(buckets.total().count())},
                         {u"up_s"_s, static_cast<qint64>(buckets.up.count())},
                         {u"down_s"_s, static_cast<qint64>(buckets.down.count())},
                         {u"degraded_s"_s, static_cast<qint64>(buckets.degraded.count())},
                         {u"excluded_s"_s, static_cast<qint64>(buckets.excluded.count())},
                         {u"unknown_s"_s, static_cast<qint64>(buckets.unknown.count())},
                         {u"availability_pct"_s, percent(module.availability, module.target)},
                         {u"target_pct"_s, targetPercent(module.target)},
                         {u"met"_s, orNull(module.isMet)},
                         {u"mttr_s"_s, orNull(module.mttr)},
                         {u"mtbf_s"_s, orNull(module.mtbf)},
                         {u"budget_s"_s, orNull(module.budget)},
                         {u"interruptions"_s, interruptions(module)},
                         {u"outages"_s, outages(module)}};
        if (m_shape.isByMonitor && !module.monitors.isEmpty())
            json.insert(u"source"_s, module.monitors.first().source);
        if (!m_shape.isByMonitor)
            json.insert(u"name"_s, module.name);
        if (m_shape.hasDays)
            json.insert(u"days"_s, days(module));
        return json;
    }

    QJsonArray interruptions(const ModuleAccount& module) const
    {
        QJsonArray list;
        for (const Interruption& one : module.interruptions) {
            list.append(QJsonObject{{u"start"_s, time(one.from)},
                                    {u"end"_s, time(one.to)},
                                    {u"duration_s"_s, static_cast<qint64>(one.length.count())},
                                    {u"cause"_s, one.cause},
                                    {u"counted"_s, one.isCounted}});
        }
        return list;
    }

    QJsonArray outages(const ModuleAccount& module) const
    {
        QJsonArray list;
        for (const Outage& one : module.outages) {
            list.append(
                QJsonObject{{u"start"_s, time(one.from)},
                            {u"end"_s, time(one.to)},
                            {u"goes_on"_s, one.isOpen},
                            {u"no_data_after"_s, one.endsInSilence},
                            {u"down_s"_s, static_cast<qint64>(one.down.count())},
                            {u"approximate"_s, one.isApproximate},
                            {u"class"_s, keyword(one.kind)},
                            {u"cause"_s, one.cause},
                            {u"decision"_s, one.decision},
                            {u"incident"_s, one.incident.isEmpty() ? QJsonValue() : QJsonValue(one.incident)},
                            {u"difference"_s, one.difference}});
        }
        return list;
    }

    QJsonArray days(const ModuleAccount& module) const
    {
        QJsonArray list;
        for (const DayFigures& day : module.days) {
            list.append(QJsonObject{
                {u"date"_s, day.day.toString(Qt::ISODate)},
                {u"down_s"_s, static_cast<qint64>(day.buckets.down.count())},
                {u"degraded_s"_s, static_cast<qint64>(day.buckets.degraded.count())},
                {u"excluded_s"_s, static_cast<qint64>(day.buckets.excluded.count())},
                {u"unknown_s"_s, static_cast<qint64>(day.buckets.unknown.count())},
                {u"availability_pct"_s, percent(day.buckets.availability(m_account.rule), module.target)}});
        }
        return list;
    }

    QJsonObject overall() const
    {
        QJsonObject json{
            {u"definition"_s, keyword(m_account.rule.overall)},
            {u"any_module_down_pct"_s, percent(m_account.whole.availability, m_account.whole.target)},
            {u"mean_pct"_s, percent(m_account.meanOfModules, m_account.whole.target)},
            {u"target_pct"_s, targetPercent(m_account.whole.target)},
            {u"down_s"_s, static_cast<qint64>(m_account.whole.buckets.down.count())},
            {u"unknown_s"_s, static_cast<qint64>(m_account.whole.buckets.unknown.count())},
            {u"availability_met"_s, orNull(m_account.availabilityMet)},
            {u"interruptions"_s, m_account.interruptions},
            {u"interruptions_target"_s,
             m_account.interruptionsTarget ? QJsonValue(*m_account.interruptionsTarget) : QJsonValue()},
            {u"interruptions_met"_s, orNull(m_account.interruptionsMet)},
            {u"met"_s, orNull(m_account.isMet)}};
        if (m_shape.hasDays)
            json.insert(u"days"_s, days(m_account.whole));
        return json;
    }

    const ServiceAccount& m_account;
    const AvailabilityShape& m_shape;
};

}  // namespace

QJsonObject availabilityJson(const ServiceAccount& account, const AvailabilityShape& shape)
{
    return Writer(account, shape).whole();
}

}  // namespace holdfast
