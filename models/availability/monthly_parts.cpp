// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_parts.h"

#include "models/availability/account_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast::monthly_parts {

namespace {

void putMoment(QJsonObject& json, const QString& key, const std::optional<Instant>& at)
{
    if (at)
        json.insert(key, toMs(*at));
}

void putDay(QJsonObject& json, const QString& key, QDate day)
{
    if (day.isValid())
        json.insert(key, day.toString(Qt::ISODate));
}

void putText(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

Instant moment(const QJsonObject& json, const QString& key)
{
    return instantFromMs(json.value(key).toInteger());
}

std::optional<Instant> optionalMoment(const QJsonObject& json, const QString& key)
{
    return json.contains(key) ? std::optional(moment(json, key)) : std::nullopt;
}

QDate day(const QJsonObject& json, const QString& key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QStringList texts(const QJsonObject& json, const QString& key)
{
    QStringList list;
    for (const QJsonValue& value : json.value(key).toArray())
        list.append(value.toString());
    return list;
}

std::optional<LocalizedText> localized(const QJsonValue& value)
{
    const auto text = LocalizedText::fromJson(value.toObject());
    return text ? std::optional(text.value()) : std::nullopt;
}

QJsonObject toJson(const QMap<QString, LocalizedText>& names)
{
    QJsonObject json;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        json.insert(name.key(), name.value().toJson());
    return json;
}

QMap<QString, LocalizedText> namesIn(const QJsonValue& value)
{
    QMap<QString, LocalizedText> names;
    const QJsonObject json = value.toObject();
    for (auto name = json.constBegin(); name != json.constEnd(); ++name) {
        if (const auto text = localized(name.value()))
            names.insert(name.key(), *text);
    }
    return names;
}

QUuid uidIn(const QJsonObject& json)
{
    const QUuid uid = QUuid::fromString(json.value("uid"_L1).toString());
    return uid.isNull() ? QUuid::createUuidV5(QUuid(), u"unknown"_s) : uid;
}

}  // namespace

QJsonObject toJson(const JudgedMaintenance& maintenance)
{
    const MaintenanceNotice& notice = maintenance.notice;
    const NoticeJudgement& judgement = maintenance.judgement;
    QJsonObject json{{u"uid"_s, notice.id.uid().toString(QUuid::WithoutBraces)},
                     {u"code"_s, notice.code},
                     {u"service"_s, notice.service},
                     {u"modules"_s, QJsonArray::fromStringList(notice.modules)},
                     {u"from_ms"_s, toMs(notice.from)},
                     {u"to_ms"_s, toMs(notice.to)},
                     {u"work"_s, notice.work},
                     {u"author"_s, notice.author},
                     {u"compliant"_s, judgement.isCompliant},
                     {u"known"_s, judgement.isKnown},
                     {u"in_time"_s, judgement.isInTime},
                     {u"off_peak"_s, judgement.isOffPeak},
                     {u"recorded_late"_s, judgement.isRecordedLate}};
    putMoment(json, u"notified_ms"_s, notice.notifiedAt);
    putMoment(json, u"recorded_ms"_s, notice.notificationRecordedAt);
    putText(json, u"channel"_s, notice.channel);
    putMoment(json, u"acknowledged_ms"_s, notice.acknowledgedAt);
    putText(json, u"acknowledged_by"_s, notice.acknowledgedBy);
    putMoment(json, u"withdrawn_ms"_s, notice.withdrawnAt);
    putText(json, u"withdrawn_because"_s, notice.withdrawnBecause);
    putDay(json, u"latest_notice"_s, judgement.latestNotice);
    return json;
}

template <>
JudgedMaintenance from(const QJsonObject& json)
{
    MaintenanceNotice notice{NoticeId(uidIn(json)),
                             json.value("code"_L1).toString(),
                             json.value("service"_L1).toString(),
                             texts(json, u"modules"_s),
                             moment(json, u"from_ms"_s),
                             moment(json, u"to_ms"_s),
                             json.value("work"_L1).toString(),
                             optionalMoment(json, u"notified_ms"_s),
                             json.value("channel"_L1).toString(),
                             optionalMoment(json, u"acknowledged_ms"_s),
                             json.value("acknowledged_by"_L1).toString(),
                             optionalMoment(json, u"withdrawn_ms"_s),
                             json.value("author"_L1).toString(),
                             optionalMoment(json, u"recorded_ms"_s),
                             json.value("withdrawn_because"_L1).toString()};
    NoticeJudgement judgement;
    judgement.isCompliant = json.value("compliant"_L1).toBool();
    judgement.isKnown = json.value("known"_L1).toBool();
    judgement.latestNotice = day(json, u"latest_notice"_s);
    judgement.isInTime = json.value("in_time"_L1).toBool();
    judgement.isOffPeak = json.value("off_peak"_L1).toBool();
    judgement.isAcknowledged = notice.acknowledgedAt.has_value();
    judgement.isRecordedLate = json.value("recorded_late"_L1).toBool();
    return {std::move(notice), std::move(judgement)};
}

QJsonObject toJson(const OffPeakHours& hours)
{
    QJsonObject json{
        {u"days"_s, keyword(hours.days)}, {u"from_min"_s, hours.fromMinute}, {u"to_min"_s, hours.toMinute}};
    putDay(json, u"valid_from"_s, hours.validFrom);
    putDay(json, u"valid_to"_s, hours.validTo);
    return json;
}

template <>
OffPeakHours from(const QJsonObject& json)
{
    return {offPeakDaysFromKeyword(json.value("days"_L1).toString()).value_or(OffPeakHours::Days::Daily),
            json.value("from_min"_L1).toInt(), json.value("to_min"_L1).toInt(), day(json, u"valid_from"_s),
            day(json, u"valid_to"_s)};
}

QJsonObject toJson(const Reclassification& decision)
{
    return {{u"module"_s, decision.module},     {u"from_ms"_s, toMs(decision.from)},
            {u"to_ms"_s, toMs(decision.to)},    {u"kind"_s, keyword(decision.kind)},
            {u"reason"_s, decision.reason},     {u"author"_s, decision.author},
            {u"approver"_s, decision.approver}, {u"recorded_ms"_s, toMs(decision.recordedAt)},
            {u"service"_s, decision.service}};
}

template <>
Reclassification from(const QJsonObject& json)
{
    return {json.value("service"_L1).toString(),
            json.value("module"_L1).toString(),
            moment(json, u"from_ms"_s),
            moment(json, u"to_ms"_s),
            outageClassFromKeyword(json.value("kind"_L1).toString()).value_or(OutageClass::Unplanned),
            json.value("reason"_L1).toString(),
            json.value("author"_L1).toString(),
            json.value("approver"_L1).toString(),
            moment(json, u"recorded_ms"_s)};
}

QJsonObject toJson(const MonitorAssignment& assignment)
{
    QJsonObject json = holdfast::toJson(assignment.monitor);
    json.insert(u"service"_s, assignment.service);
    json.insert(u"module"_s, assignment.module);
    json.insert(u"weight"_s, assignment.weight);
    putText(json, u"component"_s, assignment.component);
    putDay(json, u"valid_from"_s, assignment.validFrom);
    putDay(json, u"valid_to"_s, assignment.validTo);
    return json;
}

template <>
MonitorAssignment from(const QJsonObject& json)
{
    return {seriesKeyFrom(json),
            json.value("service"_L1).toString(),
            json.value("module"_L1).toString(),
            json.value("component"_L1).toString(),
            json.value("weight"_L1).toInt(1),
            day(json, u"valid_from"_s),
            day(json, u"valid_to"_s)};
}

QJsonObject toJson(const ModuleCombination& combination)
{
    QJsonObject json{{u"service"_s, combination.service},
                     {u"module"_s, combination.module},
                     {u"rule"_s, keyword(combination.rule)},
                     {u"threshold_percent"_s, combination.thresholdPercent}};
    putDay(json, u"valid_from"_s, combination.validFrom);
    putDay(json, u"valid_to"_s, combination.validTo);
    return json;
}

template <>
ModuleCombination from(const QJsonObject& json)
{
    return {json.value("service"_L1).toString(),
            json.value("module"_L1).toString(),
            combineRuleFromKeyword(json.value("rule"_L1).toString()).value_or(CombineRule::AnyDown),
            json.value("threshold_percent"_L1).toInt(),
            day(json, u"valid_from"_s),
            day(json, u"valid_to"_s)};
}

QJsonObject toJson(const IncidentOfMonth& incident)
{
    QJsonObject json{{u"code"_s, incident.code}, {u"from_ms"_s, toMs(incident.from)}};
    putMoment(json, u"to_ms"_s, incident.to);
    return json;
}

template <>
IncidentOfMonth from(const QJsonObject& json)
{
    const QString code = json.value("code"_L1).toString();
    return {code, LocalizedText::of(u"zh"_s, code), moment(json, u"from_ms"_s),
            optionalMoment(json, u"to_ms"_s)};
}

QJsonObject toJson(const MonthlyNames& names)
{
    QJsonObject json;
    const auto put = [&json](const QString& key, const std::optional<LocalizedText>& text) {
        if (text)
            json.insert(key, text->toJson());
    };
    put(u"organisation"_s, names.organisation);
    put(u"service"_s, names.service);
    put(u"customer"_s, names.customer);
    put(u"contract"_s, names.contract);
    json.insert(u"modules"_s, toJson(names.modules));
    json.insert(u"roles"_s, toJson(names.roles));
    putText(json, u"hours"_s, names.hours);
    return json;
}

template <>
MonthlyNames from(const QJsonObject& json)
{
    MonthlyNames names{localized(json.value("organisation"_L1)), localized(json.value("service"_L1)),
                       localized(json.value("customer"_L1)),     localized(json.value("contract"_L1)),
                       namesIn(json.value("modules"_L1)),        json.value("hours"_L1).toString(),
                       namesIn(json.value("roles"_L1))};
    return names;
}

}  // namespace holdfast::monthly_parts
