// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/reckoning.h"

#include "models/availability/account_cautions.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

using std::chrono::seconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

constexpr qint64 kBasisPoints = 10'000;
const auto kForAll = "*"_L1;

bool isStricter(Target::Kind kind, int value, int than)
{
    return kind == Target::Kind::Availability ? value > than : value < than;
}

/// Reckons one account, module by module, then the whole.
class Reckoner {
public:
    explicit Reckoner(const AccountFacts& facts)
        : m_facts(facts),
          m_days(daysIn(facts.period)),
          m_isAnyMapped(std::any_of(facts.modules.cbegin(), facts.modules.cend(),
                                    [](const ModuleFacts& module) { return !module.monitors.isEmpty(); }))
    {
        m_account.service = facts.service;
        m_account.serviceName = facts.serviceName;
        m_account.from = facts.period.from;
        m_account.to = facts.period.to;
        m_account.asOf = std::clamp(facts.asOf.value_or(facts.period.to), facts.period.from, facts.period.to);
        m_account.zone = facts.period.zone;
        m_account.rule = facts.rule;
    }

    ServiceAccount account()
    {
        QList<StateLine> lines;
        for (const ModuleFacts& module : m_facts.modules)
            lines.append(addModule(module));
        if (!m_facts.isMonitoringAlone && !m_isAnyMapped)
            caution(unmappedCaution());
        addWhole(gravest(lines));
        judgeInterruptions();
        judgeAvailability();
        return m_account;
    }

private:
    QDate dayOf(Second at) const
    {
        return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), m_facts.contractZone).date();
    }

    /// The strictest of those that hold on some day of the period; says so where they differ.
    std::optional<int> target(Target::Kind kind, const QString& module)
    {
        const TargetWithin within = targetWithin(m_facts.targets, kind, module, dayOf(m_facts.period.from),
                                                 dayOf(m_facts.period.to - seconds(1)));
        if (within.isChanging)
            caution(
                Text::tr("A target changes within the period; the strictest of them is taken throughout."));
        return within.strictest;
    }

    void caution(const QString& text)
    {
        if (!m_account.cautions.contains(text))
            m_account.cautions.append(text);
    }

    /// Everything that follows from what counts, alike for a module and for the whole.
    void fill(ModuleAccount& account, const StateLine& counted)
    {
        const Period& period = m_facts.period;
        account.buckets = bucketsOf(counted, period.from, period.to);
        account.availability = account.buckets.availability(m_facts.rule);
        account.runs = runsOf(counted, period, m_days);
        account.days = daysOf(counted, m_days);
        account.interruptions = interruptionsOf(counted, period, m_facts.rule);
        if (account.target) {
            account.isMet = account.buckets.meets(*account.target, m_facts.rule);
            if (account.buckets.known().count() > 0)
                account.budget = seconds(account.buckets.known().count() * (kBasisPoints - *account.target) /
                                         kBasisPoints);
        }
        const auto count = std::count_if(account.interruptions.cbegin(), account.interruptions.cend(),
                                         [](const Interruption& one) { return one.isCounted; });
        if (count > 0) {
            account.mttr = account.buckets.down / count;
            account.mtbf = account.buckets.up / count;
        }
    }

    /// What counts for the module, over all that is known of it.
    StateLine addModule(const ModuleFacts& module)
    {
        ModuleAccount account;
        account.code = module.code;
        account.name = module.name;
        account.target = target(Target::Kind::Availability, module.code);
        QList<MonitorVoice> voices;
        for (const ModuleMonitor& monitor : module.monitors) {
            if (monitor.from >= m_facts.period.to || monitor.to <= m_facts.period.from)
                continue;
            if (!account.monitors.contains(monitor.key))
                account.monitors.append(monitor.key);
            voices.append(
                {monitor.key, monitor.line, module.remarks.value(monitor.key), monitor.from, monitor.to});
        }
        const StateLine said = combined(module.monitors, module.combinations);
        const DecidedLine line =
            m_facts.isMonitoringAlone ? undecided(said) : decided(said, module.code, m_facts.decisions);
        const StateLine counted = countedOf(line);
        fill(account, counted);
        account.outages = outagesOf(line, voices, incidentsOf(module.code), m_facts.period);
        connect(account.outages, account.interruptions);
        QStringList cautions = sumCautions(account, counted, m_facts.period);
        if (!m_facts.isMonitoringAlone) {
            if (m_isAnyMapped)
                cautions +=
                    coverageCautions(account, std::chrono::floor<seconds>(m_account.to - m_account.asOf));
            cautions += incidentCautions(account, counted, incidentsOf(module.code), m_facts.period);
        }
        for (const QString& text : std::as_const(cautions))
            caution(text);
        m_account.modules.append(account);
        return counted;
    }

    QList<IncidentOutage> incidentsOf(const QString& module) const
    {
        QList<IncidentOutage> own;
        for (const IncidentOutage& incident : m_facts.decisions.incidents) {
            if (!m_facts.isMonitoringAlone && incident.covers(module))
                own.append(incident);
        }
        return own;
    }

    void addWhole(const StateLine& counted)
    {
        ModuleAccount& whole = m_account.whole;
        whole.target = target(Target::Kind::Availability, {});
        fill(whole, counted);
        double sum = 0;
        int known = 0;
        for (const ModuleAccount& module : std::as_const(m_account.modules)) {
            whole.monitors += module.monitors;
            if (!module.availability)
                continue;
            sum += *module.availability;
            ++known;
        }
        if (known > 0)
            m_account.meanOfModules = sum / known;
        for (Interruption& interruption : whole.interruptions)
            interruption.cause = causesOf(interruption);
    }

    QString causesOf(const Interruption& interruption) const
    {
        QStringList causes;
        for (const ModuleAccount& module : m_account.modules) {
            const QList<Interruption>& all = module.interruptions;
            auto one =
                std::lower_bound(all.cbegin(), all.cend(), interruption.from,
                                 [](const Interruption& each, Instant from) { return each.to <= from; });
            for (; one != all.cend() && one->from < interruption.to; ++one)
                causes.append(one->cause.isEmpty() ? module.code : module.code + u": "_s + one->cause);
        }
        causes.removeDuplicates();
        return causes.join(u"; "_s);
    }

    bool isWithinOneMonth() const
    {
        const auto monthOf = [this](Second at) {
            const QDate day =
                QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), m_facts.period.zone).date();
            return std::pair(day.year(), day.month());
        };
        return monthOf(m_facts.period.from) == monthOf(m_facts.period.to - seconds(1));
    }

    void judgeInterruptions()
    {
        const ModuleAccount& whole = m_account.whole;
        m_account.interruptions =
            static_cast<int>(std::count_if(whole.interruptions.cbegin(), whole.interruptions.cend(),
                                           [](const Interruption& one) { return one.isCounted; }));
        m_account.interruptionsTarget = target(Target::Kind::Interruptions, {});
        if (!m_account.interruptionsTarget || whole.buckets.known().count() == 0)
            return;
        if (isWithinOneMonth())
            m_account.interruptionsMet = m_account.interruptions <= *m_account.interruptionsTarget;
        else
            caution(Text::tr(
                "The target for interruptions is one for a month; ask month by month for its verdict."));
    }

    void judgeAvailability()
    {
        const ModuleAccount& whole = m_account.whole;
        switch (m_facts.rule.overall) {
        case AccountingRule::Overall::AnyModuleDown: m_account.availabilityMet = whole.isMet; break;
        case AccountingRule::Overall::MeanOfModules:
            if (m_account.meanOfModules && whole.target) {
                constexpr double kPerPercent = 100.0;
                m_account.availabilityMet = *m_account.meanOfModules * kPerPercent >= *whole.target;
            }
            break;
        }
        if (!m_account.availabilityMet)
            m_account.isMet = m_account.interruptionsMet;
        else
            m_account.isMet = *m_account.availabilityMet && m_account.interruptionsMet.value_or(true);
    }

    const AccountFacts& m_facts;
    QList<PeriodDay> m_days;
    bool m_isAnyMapped;  ///< Else one sentence says what one for each module would say.
    ServiceAccount m_account;
};

}  // namespace

std::optional<int> targetFor(const QList<Target>& targets, Target::Kind kind, const QString& module,
                             QDate day)
{
    std::optional<int> named;
    std::optional<int> forAll;
    for (const Target& target : targets) {
        if (target.kind != kind || !target.isValidOn(day))
            continue;
        const bool isNamed = module.isEmpty() || target.appliesTo.contains(module);
        std::optional<int>& best = target.appliesTo.contains(kForAll) ? forAll : named;
        if (!isNamed && !target.appliesTo.contains(kForAll))
            continue;
        if (!best || isStricter(kind, target.value, *best))
            best = target.value;
    }
    return module.isEmpty() ? (forAll ? forAll : named) : (named ? named : forAll);
}

TargetWithin targetWithin(const QList<Target>& targets, Target::Kind kind, const QString& module, QDate first,
                          QDate last)
{
    QList<QDate> days{first};
    for (const Target& one : targets) {
        if (one.validFrom > first && one.validFrom <= last)
            days.append(one.validFrom);
        if (!one.validTo.isNull() && one.validTo >= first && one.validTo < last)
            days.append(one.validTo.addDays(1));
    }
    TargetWithin within;
    for (const QDate day : std::as_const(days)) {
        const auto valid = targetFor(targets, kind, module, day);
        within.isChanging = within.isChanging || valid != targetFor(targets, kind, module, first);
        if (valid && (!within.strictest || isStricter(kind, *valid, *within.strictest)))
            within.strictest = valid;
    }
    return within;
}

ServiceAccount reckon(const AccountFacts& facts)
{
    return Reckoner(facts).account();
}

}  // namespace holdfast
