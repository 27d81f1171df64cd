// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

using std::chrono::seconds;

namespace {

/// Reads numbers and lists, and remembers whether anything was missing.
class FigureReader {
public:
    qint64 number(const QJsonObject& json, const QString& key)
    {
        return require(json.value(key).isDouble(), key) ? json.value(key).toInteger() : 0;
    }
    Instant moment(const QJsonObject& json, const QString& key) { return instantFromMs(number(json, key)); }
    QString text(const QJsonObject& json, const QString& key)
    {
        return require(json.value(key).isString(), key) ? json.value(key).toString() : QString();
    }
    QJsonArray list(const QJsonObject& json, const QString& key)
    {
        return require(json.value(key).isArray(), key) ? json.value(key).toArray() : QJsonArray();
    }
    QJsonObject object(const QJsonObject& json, const QString& key)
    {
        return require(json.value(key).isObject(), key) ? json.value(key).toObject() : QJsonObject();
    }
    bool require(bool isThere, const QString& key)
    {
        if (!isThere && m_missing.isEmpty())
            m_missing = key;
        return isThere;
    }
    const QString& missing() const { return m_missing; }

private:
    QString m_missing;
};

Buckets bucketsFrom(const QJsonArray& numbers, FigureReader& reader)
{
    constexpr int kBuckets = 5;
    if (!reader.require(numbers.size() == kBuckets, u"buckets"_s))
        return {};
    const auto at = [&numbers](int index) { return seconds(numbers.at(index).toInteger()); };
    return {at(0), at(1), at(2), at(3), at(4)};
}

QList<AccountRun> runsFrom(const QJsonArray& list, Instant end, FigureReader& reader)
{
    QList<AccountRun> runs;
    if (!reader.require(list.size() % 2 == 0, u"runs"_s))
        return runs;
    for (int i = 0; i < list.size(); i += 2) {
        const Instant from = instantFromMs(list.at(i).toInteger());
        const auto state = stateFromLetter(list.at(i + 1).toString());
        if (!reader.require(state.has_value(), u"runs"_s))
            return runs;
        if (!runs.isEmpty())
            runs.last().to = from;
        runs.append({from, end, *state});
    }
    return runs;
}

QList<SeriesKey> keysFrom(const QJsonArray& list)
{
    QList<SeriesKey> keys;
    for (const QJsonValue& value : list)
        keys.append(seriesKeyFrom(value.toObject()));
    return keys;
}

Outage outageFrom(const QJsonObject& json, const QJsonObject& words, FigureReader& reader)
{
    Outage outage;
    outage.from = reader.moment(json, u"from_ms"_s);
    outage.to = reader.moment(json, u"to_ms"_s);
    outage.isOpen = json.value("open"_L1).toBool();
    outage.endsInSilence = json.value("silence"_L1).toBool();
    outage.isApproximate = json.value("approximate"_L1).toBool();
    outage.down = seconds(reader.number(json, u"down_s"_s));
    const auto kind = outageClassFromKeyword(reader.text(json, u"kind"_s));
    reader.require(kind.has_value(), u"kind"_s);
    outage.kind = kind.value_or(OutageClass::Unplanned);
    outage.cause = json.value("cause"_L1).toString(words.value("cause"_L1).toString());
    outage.decision = words.value("decision"_L1).toString();
    outage.incident = json.value("incident"_L1).toString();
    outage.difference = words.value("difference"_L1).toString();
    outage.isCounted = json.value("counted"_L1).toBool();
    outage.monitors = keysFrom(reader.list(json, u"monitors"_s));
    return outage;
}

std::optional<seconds> optionalSeconds(const QJsonObject& json, const QString& key)
{
    return json.contains(key) ? std::optional(seconds(json.value(key).toInteger())) : std::nullopt;
}

ModuleAccount moduleFrom(const QJsonObject& json, const QJsonObject& words, const AccountingRule& rule,
                         Instant end, FigureReader& reader)
{
    ModuleAccount module;
    module.code = reader.text(json, u"code"_s);
    module.name = words.value("name"_L1).toString(module.code);
    module.buckets = bucketsFrom(reader.list(json, u"buckets"_s), reader);
    module.availability = module.buckets.availability(rule);
    if (json.contains("target"_L1))
        module.target = json.value("target"_L1).toInt();
    if (json.contains("met"_L1))
        module.isMet = json.value("met"_L1).toBool();
    module.mttr = optionalSeconds(json, u"mttr_s"_s);
    module.mtbf = optionalSeconds(json, u"mtbf_s"_s);
    module.budget = optionalSeconds(json, u"budget_s"_s);
    module.runs = runsFrom(reader.list(json, u"runs"_s), end, reader);
    module.monitors = keysFrom(reader.list(json, u"monitors"_s));
    const QJsonArray outageWords = words.value("outages"_L1).toArray();
    const QJsonArray outages = reader.list(json, u"outages"_s);
    for (int i = 0; i < outages.size(); ++i)
        module.outages.append(outageFrom(outages.at(i).toObject(), outageWords.at(i).toObject(), reader));
    const QJsonArray causes = words.value("causes"_L1).toArray();
    const QJsonArray interruptions = reader.list(json, u"interruptions"_s);
    for (int i = 0; i < interruptions.size(); ++i) {
        const QJsonObject one = interruptions.at(i).toObject();
        module.interruptions.append({reader.moment(one, u"from_ms"_s), reader.moment(one, u"to_ms"_s),
                                     seconds(reader.number(one, u"length_s"_s)), causes.at(i).toString(),
                                     one.value("counted"_L1).toBool()});
    }
    for (const QJsonValue& value : reader.list(json, u"days"_s)) {
        const QJsonObject one = value.toObject();
        const QDate day = QDate::fromString(reader.text(one, u"day"_s), Qt::ISODate);
        module.days.append({day, bucketsFrom(reader.list(one, u"buckets"_s), reader)});
    }
    return module;
}

AccountingRule ruleFrom(const QJsonObject& json, FigureReader& reader)
{
    AccountingRule rule = accountingRule(static_cast<int>(reader.number(json, u"version"_s)));
    rule.version = static_cast<int>(reader.number(json, u"version"_s));
    rule.mergeGap = seconds(reader.number(json, u"merge_gap_s"_s));
    rule.leastLength = seconds(reader.number(json, u"least_length_s"_s));
    rule.degradedUpPercent = static_cast<int>(reader.number(json, u"degraded_up_percent"_s));
    rule.noticeWorkingDays = static_cast<int>(reader.number(json, u"notice_working_days"_s));
    rule.mustBeOffPeak = json.value("must_be_off_peak"_L1).toBool();
    rule.overall = reader.text(json, u"overall"_s) == keyword(AccountingRule::Overall::MeanOfModules)
                       ? AccountingRule::Overall::MeanOfModules
                       : AccountingRule::Overall::AnyModuleDown;
    return rule;
}

std::optional<double> meanOf(const QList<ModuleAccount>& modules)
{
    double sum = 0;
    int known = 0;
    for (const ModuleAccount& module : modules) {
        if (!module.availability)
            continue;
        sum += *module.availability;
        ++known;
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

std::optional<bool> optionalFlag(const QJsonObject& json, const QString& key)
{
    return json.contains(key) ? std::optional(json.value(key).toBool()) : std::nullopt;
}

}  // namespace

Result<ServiceAccount> accountFrom(const QJsonObject& figures, const QJsonObject& words)
{
    FigureReader reader;
    ServiceAccount account;
    account.service = reader.text(figures, u"service"_s);
    account.serviceName = words.value("service_name"_L1).toString(account.service);
    account.from = reader.moment(figures, u"from_ms"_s);
    account.to = reader.moment(figures, u"to_ms"_s);
    account.asOf = account.to;
    account.zone = QTimeZone(reader.text(figures, u"zone"_s).toLatin1());
    reader.require(account.zone.isValid(), u"zone"_s);
    account.rule = ruleFrom(reader.object(figures, u"rule"_s), reader);
    const QJsonArray moduleWords = words.value("modules"_L1).toArray();
    const QJsonArray modules = reader.list(figures, u"modules"_s);
    for (int i = 0; i < modules.size(); ++i)
        account.modules.append(moduleFrom(modules.at(i).toObject(), moduleWords.at(i).toObject(),
                                          account.rule, account.to, reader));
    account.whole = moduleFrom(reader.object(figures, u"whole"_s), words.value("whole"_L1).toObject(),
                               account.rule, account.to, reader);
    account.meanOfModules = meanOf(account.modules);
    account.availabilityMet = optionalFlag(figures, u"availability_met"_s);
    account.interruptions = static_cast<int>(reader.number(figures, u"interruptions"_s));
    if (figures.contains("interruptions_target"_L1))
        account.interruptionsTarget = figures.value("interruptions_target"_L1).toInt();
    account.interruptionsMet = optionalFlag(figures, u"interruptions_met"_s);
    account.isMet = optionalFlag(figures, u"met"_s);
    for (const QJsonValue& value : reader.list(figures, u"sources"_s)) {
        const QJsonObject source = value.toObject();
        account.sources.append({reader.text(source, u"file"_s),
                                QByteArray::fromHex(reader.text(source, u"sha256"_s).toLatin1()),
                                reader.text(source, u"format"_s), reader.number(source, u"rows"_s)});
    }
    for (const QJsonValue& caution : words.value("cautions"_L1).toArray())
        account.cautions.append(caution.toString());
    if (!reader.missing().isEmpty())
        return Error{Error::Code::CorruptData, {}, u"frozen account: "_s + reader.missing()};
    return account;
}

}  // namespace holdfast
