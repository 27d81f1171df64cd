// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_body.h"

#include "models/availability/account_json.h"
#include "models/availability/monthly_parts.h"
#include "models/documents/canonical_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kType = u"availability-month"_s;
constexpr int kSchema = 1;
constexpr qsizetype kLargestBody = 64 * 1024 * 1024;

template <class T>
QJsonArray listOf(const QList<T>& values)
{
    QJsonArray list;
    for (const T& value : values)
        list.append(monthly_parts::toJson(value));
    return list;
}

template <class T>
QList<T> listFrom(const QJsonValue& value)
{
    QList<T> values;
    for (const QJsonValue& one : value.toArray())
        values.append(monthly_parts::from<T>(one.toObject()));
    return values;
}

QJsonObject figuresOf(const MonthlyBody& body)
{
    return {{u"month"_s, body.month.text()},
            {u"account"_s, accountFigures(body.account)},
            {u"maintenance"_s, listOf(body.maintenance)},
            {u"off_peak"_s, listOf(body.offPeak)},
            {u"decisions"_s, listOf(body.decisions)},
            {u"assignments"_s, listOf(body.assignments)},
            {u"combinations"_s, listOf(body.combinations)},
            {u"incidents"_s, listOf(body.incidents)}};
}

QJsonObject wordsOf(const MonthlyBody& body)
{
    QJsonArray reasons;
    for (const JudgedMaintenance& one : body.maintenance)
        reasons.append(QJsonArray::fromStringList(one.judgement.reasons));
    QJsonArray titles;
    for (const IncidentOfMonth& incident : body.incidents)
        titles.append(incident.title.toJson());
    return {{u"language"_s, body.language},
            {u"names"_s, monthly_parts::toJson(body.names)},
            {u"account"_s, accountWords(body.account)},
            {u"reasons"_s, reasons},
            {u"incidents"_s, titles}};
}

void addWords(MonthlyBody& body, const QJsonObject& words)
{
    body.language = words.value("language"_L1).toString();
    body.names = monthly_parts::from<MonthlyNames>(words.value("names"_L1).toObject());
    const QJsonArray reasons = words.value("reasons"_L1).toArray();
    for (int i = 0; i < body.maintenance.size(); ++i) {
        for (const QJsonValue& reason : reasons.at(i).toArray())
            body.maintenance[i].judgement.reasons.append(reason.toString());
    }
    const QJsonArray titles = words.value("incidents"_L1).toArray();
    for (int i = 0; i < body.incidents.size(); ++i) {
        if (const auto title = LocalizedText::fromJson(titles.at(i).toObject()))
            body.incidents[i].title = title.value();
    }
}

}  // namespace

Result<QByteArray> MonthlyBody::bytes() const
{
    return canonicalJson({{u"type"_s, kType},
                          {u"schema"_s, kSchema},
                          {u"figures"_s, figuresOf(*this)},
                          {u"words"_s, wordsOf(*this)}});
}

Digest MonthlyBody::figures() const
{
    const auto bytes = canonicalJson(figuresOf(*this));
    Q_ASSERT(bytes);
    return sha256(bytes ? bytes.value() : QByteArray());
}

Result<MonthlyBody> MonthlyBody::fromBytes(const QByteArray& bytes)
{
    const auto damaged = [](const QString& detail) {
        return Error{Error::Code::CorruptData, {}, u"monthly report: "_s + detail};
    };
    const auto json = readJsonObject(bytes, kLargestBody);
    if (!json)
        return damaged(json.error().detail);
    if (json->value("type"_L1) != kType || json->value("schema"_L1) != kSchema)
        return damaged(u"type or schema"_s);
    const QJsonObject figures = json->value("figures"_L1).toObject();
    const QJsonObject words = json->value("words"_L1).toObject();
    const auto month = Month::fromText(figures.value("month"_L1).toString());
    if (!month)
        return damaged(u"month"_s);
    auto account = accountFrom(figures.value("account"_L1).toObject(), words.value("account"_L1).toObject());
    if (!account)
        return account.error();
    MonthlyBody body{month.value(),
                     std::move(account).value(),
                     listFrom<JudgedMaintenance>(figures.value("maintenance"_L1)),
                     listFrom<OffPeakHours>(figures.value("off_peak"_L1)),
                     listFrom<Reclassification>(figures.value("decisions"_L1)),
                     listFrom<MonitorAssignment>(figures.value("assignments"_L1)),
                     listFrom<ModuleCombination>(figures.value("combinations"_L1)),
                     listFrom<IncidentOfMonth>(figures.value("incidents"_L1)),
                     {},
                     {}};
    addWords(body, words);
    return body;
}

}  // namespace holdfast
