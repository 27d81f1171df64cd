// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/pinned.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString keyOf(const QString& plan, const QString& step)
{
    return plan + u'/' + step;
}

std::chrono::seconds secondsIn(const QJsonObject& json, QLatin1StringView key)
{
    return std::chrono::seconds(json.value(key).toInteger());
}

}  // namespace

QJsonObject toJson(const RecoveryPoint& point)
{
    return {{u"mode"_s, keyword(point.mode)},
            {u"at_ms"_s, toMs(point.at)},
            {u"source"_s, point.source},
            {u"tested"_s, point.isTested}};
}

std::optional<RecoveryPoint> recoveryPointFromJson(const QJsonObject& json)
{
    const auto mode = failureModeFromKeyword(json.value("mode"_L1).toString());
    if (!mode || !json.value("at_ms"_L1).isDouble())
        return std::nullopt;
    return RecoveryPoint{*mode, instantFromMs(json.value("at_ms"_L1).toInteger()),
                         json.value("source"_L1).toString(), json.value("tested"_L1).toBool()};
}

QJsonObject toJson(const MonthSoFar& month)
{
    QJsonArray outages;
    for (const Stretch& outage : month.outages)
        outages.append(QJsonObject{{u"from_ms"_s, toMs(outage.from)}, {u"to_ms"_s, toMs(outage.to)}});
    return {{u"month"_s, month.month}, {u"outages"_s, outages}};
}

QJsonObject toJson(const QString& plan, const QString& step, const StepTimes& times)
{
    return {{u"plan"_s, plan},
            {u"step"_s, step},
            {u"median_s"_s, static_cast<qint64>(times.median.count())},
            {u"p90_s"_s, static_cast<qint64>(times.p90.count())},
            {u"count"_s, times.count}};
}

Result<Pinned> Pinned::fromJson(const QJsonObject& json)
{
    Pinned pinned;
    pinned.m_json = json;
    pinned.m_ruleSet = json.value("rule_set"_L1).toInt(1);
    pinned.m_serviceCode = json.value("service"_L1).toString();
    if (json.contains("organisation"_L1)) {
        auto organisation = Organisation::fromJson(json.value("organisation"_L1).toObject());
        if (!organisation)
            return organisation.error();
        pinned.m_organisation = std::move(organisation).value();
    }
    if (json.contains("bia"_L1)) {
        auto bia = Bia::fromJson(json.value("bia"_L1).toObject());
        if (!bia)
            return bia.error();
        pinned.m_bia = std::move(bia).value();
    }
    const QJsonArray points = json.value("recovery_points"_L1).toArray();
    for (const QJsonValue& value : points) {
        if (const auto point = recoveryPointFromJson(value.toObject()))
            pinned.m_recoveryPoints.append(*point);
    }
    const QJsonArray times = json.value("step_times"_L1).toArray();
    for (const QJsonValue& value : times) {
        const QJsonObject one = value.toObject();
        pinned.m_stepTimes.insert(
            keyOf(one.value("plan"_L1).toString(), one.value("step"_L1).toString()),
            {secondsIn(one, "median_s"_L1), secondsIn(one, "p90_s"_L1), one.value("count"_L1).toInt()});
    }
    if (json.contains("month"_L1)) {
        const QJsonObject month = json.value("month"_L1).toObject();
        MonthSoFar soFar{month.value("month"_L1).toString(), {}};
        const QJsonArray outages = month.value("outages"_L1).toArray();
        for (const QJsonValue& value : outages) {
            const QJsonObject one = value.toObject();
            soFar.outages.append({instantFromMs(one.value("from_ms"_L1).toInteger()),
                                  instantFromMs(one.value("to_ms"_L1).toInteger())});
        }
        pinned.m_month = soFar;
    }
    return pinned;
}

const Service* Pinned::service() const
{
    if (!m_organisation)
        return nullptr;
    if (const Service* named = m_organisation->service(m_serviceCode))
        return named;
    return m_organisation->services().isEmpty() ? nullptr : &m_organisation->services().first();
}

std::optional<StepTimes> Pinned::stepTimes(const QString& plan, const QString& step) const
{
    const auto found = m_stepTimes.constFind(keyOf(plan, step));
    return found == m_stepTimes.cend() ? std::nullopt : std::optional(*found);
}

QTimeZone Pinned::zone() const
{
    const Service* hit = service();
    return hit != nullptr ? hit->zone : QTimeZone::utc();
}

std::optional<int> Pinned::target(Target::Kind kind, Instant at) const
{
    const Service* hit = service();
    if (hit == nullptr)
        return std::nullopt;
    const auto target = hit->target(kind, dayOf(at));
    return target ? std::optional(target->value) : std::nullopt;
}

QDate Pinned::dayOf(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone()).date();
}

}  // namespace holdfast
