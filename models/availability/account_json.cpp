// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account_json.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

using std::chrono::seconds;

namespace {

const QList<std::pair<AccountState, QString>>& stateLetters()
{
    static const QList<std::pair<AccountState, QString>> letters{{AccountState::Up, u"u"_s},
                                                                 {AccountState::Degraded, u"g"_s},
                                                                 {AccountState::Down, u"d"_s},
                                                                 {AccountState::Excluded, u"x"_s},
                                                                 {AccountState::Unknown, u"n"_s}};
    return letters;
}

qint64 count(seconds time)
{
    return time.count();
}

QJsonArray toJson(const Buckets& buckets)
{
    return {count(buckets.up), count(buckets.down), count(buckets.degraded), count(buckets.excluded),
            count(buckets.unknown)};
}

QJsonArray toJson(const QList<AccountRun>& runs)
{
    QJsonArray list;
    for (const AccountRun& run : runs) {
        list.append(toMs(run.from));
        list.append(letterOf(run.state));
    }
    return list;
}

QJsonArray toJson(const QList<SeriesKey>& keys)
{
    QJsonArray list;
    for (const SeriesKey& key : keys)
        list.append(holdfast::toJson(key));
    return list;
}

QJsonObject toJson(const Outage& outage)
{
    QJsonObject json{{u"from_ms"_s, toMs(outage.from)},
                     {u"to_ms"_s, toMs(outage.to)},
                     {u"down_s"_s, count(outage.down)},
                     {u"kind"_s, keyword(outage.kind)},
                     {u"monitors"_s, toJson(outage.monitors)}};
    if (outage.isOpen)
        json.insert(u"open"_s, true);
    if (outage.endsInSilence)
        json.insert(u"silence"_s, true);
    if (outage.isApproximate)
        json.insert(u"approximate"_s, true);
    if (outage.isCounted)
        json.insert(u"counted"_s, true);
    if (!outage.incident.isEmpty())
        json.insert(u"incident"_s, outage.incident);
    // Where no monitor saw it, the cause is a sentence of the program's.
    if (!outage.cause.isEmpty() && !outage.monitors.isEmpty())
        json.insert(u"cause"_s, outage.cause);
    return json;
}

QJsonObject toJson(const Interruption& interruption)
{
    QJsonObject json{{u"from_ms"_s, toMs(interruption.from)},
                     {u"to_ms"_s, toMs(interruption.to)},
                     {u"length_s"_s, count(interruption.length)}};
    if (interruption.isCounted)
        json.insert(u"counted"_s, true);
    return json;
}

QJsonObject toJson(const AccountSource& source)
{
    return {{u"file"_s, source.fileName},
            {u"sha256"_s, QString::fromLatin1(source.sha256.toHex())},
            {u"format"_s, source.format},
            {u"rows"_s, source.rows}};
}

template <class T>
QJsonArray listOf(const QList<T>& values)
{
    QJsonArray list;
    for (const T& value : values)
        list.append(toJson(value));
    return list;
}

QJsonObject figuresOf(const ModuleAccount& module)
{
    QJsonArray days;
    for (const DayFigures& day : module.days) {
        days.append(
            QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)}, {u"buckets"_s, toJson(day.buckets)}});
    }
    QJsonObject json{{u"code"_s, module.code},
                     {u"buckets"_s, toJson(module.buckets)},
                     {u"runs"_s, toJson(module.runs)},
                     {u"outages"_s, listOf(module.outages)},
                     {u"interruptions"_s, listOf(module.interruptions)},
                     {u"days"_s, days},
                     {u"monitors"_s, toJson(module.monitors)}};
    const auto put = [&json](const QString& key, const auto& value, auto number) {
        if (value)
            json.insert(key, number(*value));
    };
    put(u"target"_s, module.target, [](int value) { return value; });
    put(u"met"_s, module.isMet, [](bool value) { return value; });
    put(u"mttr_s"_s, module.mttr, &count);
    put(u"mtbf_s"_s, module.mtbf, &count);
    put(u"budget_s"_s, module.budget, &count);
    return json;
}

QJsonObject toJson(const AccountingRule& rule)
{
    return {{u"version"_s, rule.version},
            {u"merge_gap_s"_s, count(rule.mergeGap)},
            {u"least_length_s"_s, count(rule.leastLength)},
            {u"degraded_up_percent"_s, rule.degradedUpPercent},
            {u"notice_working_days"_s, rule.noticeWorkingDays},
            {u"must_be_off_peak"_s, rule.mustBeOffPeak},
            {u"overall"_s, keyword(rule.overall)}};
}

QJsonObject wordsOf(const ModuleAccount& module)
{
    QJsonArray outages;
    for (const Outage& outage : module.outages) {
        QJsonObject words;
        if (!outage.decision.isEmpty())
            words.insert(u"decision"_s, outage.decision);
        if (!outage.difference.isEmpty())
            words.insert(u"difference"_s, outage.difference);
        if (outage.monitors.isEmpty() && !outage.cause.isEmpty())
            words.insert(u"cause"_s, outage.cause);
        outages.append(words);
    }
    QJsonArray causes;
    for (const Interruption& interruption : module.interruptions)
        causes.append(interruption.cause);
    return {{u"name"_s, module.name}, {u"outages"_s, outages}, {u"causes"_s, causes}};
}

}  // namespace

QList<AccountSource> inOrder(QList<AccountSource> sources)
{
    std::sort(sources.begin(), sources.end(), [](const AccountSource& a, const AccountSource& b) {
        return std::tie(a.fileName, a.sha256, a.format) < std::tie(b.fileName, b.sha256, b.format);
    });
    return sources;
}

QString letterOf(AccountState state)
{
    for (const auto& [known, letter] : stateLetters()) {
        if (known == state)
            return letter;
    }
    Q_UNREACHABLE();
}

std::optional<AccountState> stateFromLetter(const QString& letter)
{
    for (const auto& [state, known] : stateLetters()) {
        if (known == letter)
            return state;
    }
    return std::nullopt;
}

QJsonObject toJson(const SeriesKey& key)
{
    return {{u"source"_s, key.source}, {u"monitor"_s, key.monitor}};
}

SeriesKey seriesKeyFrom(const QJsonObject& json)
{
    return {json.value("source"_L1).toString(), json.value("monitor"_L1).toString()};
}

QJsonObject accountFigures(const ServiceAccount& account)
{
    QJsonArray modules;
    for (const ModuleAccount& module : account.modules)
        modules.append(figuresOf(module));
    QJsonObject json{{u"service"_s, account.service},
                     {u"from_ms"_s, toMs(account.from)},
                     {u"to_ms"_s, toMs(account.to)},
                     {u"zone"_s, QString::fromLatin1(account.zone.id())},
                     {u"rule"_s, toJson(account.rule)},
                     {u"modules"_s, modules},
                     {u"whole"_s, figuresOf(account.whole)},
                     {u"interruptions"_s, account.interruptions},
                     {u"sources"_s, listOf(inOrder(account.sources))}};
    if (account.interruptionsTarget)
        json.insert(u"interruptions_target"_s, *account.interruptionsTarget);
    const auto put = [&json](const QString& key, const std::optional<bool>& value) {
        if (value)
            json.insert(key, *value);
    };
    put(u"availability_met"_s, account.availabilityMet);
    put(u"interruptions_met"_s, account.interruptionsMet);
    put(u"met"_s, account.isMet);
    return json;
}

QJsonObject accountWords(const ServiceAccount& account)
{
    QJsonArray modules;
    for (const ModuleAccount& module : account.modules)
        modules.append(wordsOf(module));
    return {{u"service_name"_s, account.serviceName},
            {u"modules"_s, modules},
            {u"whole"_s, wordsOf(account.whole)},
            {u"cautions"_s, QJsonArray::fromStringList(account.cautions)}};
}

}  // namespace holdfast
