// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was promised beside what can be shown: recovery times, data, and the data folder itself.
#include "models/incidents/entry_sentence.h"
#include "models/readiness/readiness_rules.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

constexpr auto kImpactAnalysis = "ISO 22301, 8.2.2"_L1;
constexpr int kMinutesPerDay = 24 * 60;
constexpr int kDaysPerWeek = 7;

/// The most data that may be lost, and which clause says so.
struct LossTarget {
    QString name;  ///< "RPO", "BCP RPO".
    int minutes;
    QString clause;
};

std::optional<int> strictest(const std::optional<int>& a, const std::optional<int>& b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<LossTarget> targetOf(const ReadinessFacts& facts, const QString& name, Target::Kind kind,
                                   std::optional<int> BiaItem::*minutesOf)
{
    std::optional<int> minutes;
    QString clause = kImpactAnalysis;
    if (facts.organisation) {
        for (const Service& service : facts.organisation->services()) {
            const auto target = service.target(kind, facts.today());
            if (!target)
                continue;
            minutes = strictest(minutes, target->value);
            clause = target->clause;
        }
    }
    if (facts.bia) {
        for (const BiaItem& item : facts.bia->items())
            minutes = strictest(minutes, item.*minutesOf);
    }
    return minutes ? std::optional(LossTarget{name, *minutes, clause}) : std::nullopt;
}

std::optional<LossTarget> targetFor(const ReadinessFacts& facts, FailureMode mode)
{
    if (mode == FailureMode::Site) {
        if (const auto target = targetOf(facts, u"BCP RPO"_s, Target::Kind::BcpRpo, &BiaItem::bcpRpoMin))
            return target;
    }
    return targetOf(facts, u"RPO"_s, Target::Kind::Rpo, &BiaItem::rpoMin);
}

/// How much can be lost between two copies of `set` that hold data; absent where that is not known.
std::optional<int> intervalMin(const BackupSet& set)
{
    if (set.kind == "image"_L1)
        return std::nullopt;
    if (set.cadence == "continuous"_L1)
        return 0;
    if (set.cadence == "daily"_L1)
        return kMinutesPerDay;
    if (set.cadence == "weekly"_L1)
        return kMinutesPerDay * kDaysPerWeek;
    return std::nullopt;
}

std::optional<BackupScheme> schemeIn(const ReadinessFacts& facts)
{
    const QList<Document> documents = documentsInUse(facts, DocumentType::BackupScheme);
    if (documents.isEmpty())
        return std::nullopt;
    auto scheme = BackupScheme::fromJson(bodyOf(documents.first().current()));
    return scheme ? std::optional(std::move(scheme).value()) : std::nullopt;
}

/// Data and one way to lose it.
class CapabilityJudge {
public:
    CapabilityJudge(const ReadinessFacts& facts, const std::optional<BackupScheme>& scheme, FailureMode mode,
                    LossTarget target)
        : m_facts(facts), m_scheme(scheme), m_mode(mode), m_target(std::move(target))
    {
    }

    QList<Finding> findings() const
    {
        QList<Finding> found;
        const auto scheme = schemeFinding();
        if (scheme)
            found.append(*scheme);
        const auto newest = newestPoint(false);
        if (!newest) {
            found.append(
                finding(Text::tr("no recovery point"),
                        Text::tr("In case of %1, no recovery point is known.").arg(nameOf(m_mode)),
                        Text::tr("How much data would be lost is unknown; %1 is promised.").arg(promise())));
            return found;
        }
        if (!newestPoint(true))
            found.append(
                finding(Text::tr("never restored"),
                        Text::tr("In case of %1, no restore was ever tried.").arg(nameOf(m_mode)),
                        Text::tr("The newest recovery point is of %1, and nobody knows whether it holds.")
                            .arg(m_facts.dayOf(newest->at).toString(Qt::ISODate))));
        const auto age = std::chrono::floor<std::chrono::minutes>(m_facts.now - newest->at);
        // Where the scheme itself cannot keep the target, the point's age says nothing new.
        if (!scheme && age > std::chrono::minutes(m_target.minutes))
            found.append(
                finding(Text::tr("RPO not kept"),
                        Text::tr("In case of %1, the newest recovery point is older than the target.")
                            .arg(nameOf(m_mode)),
                        Text::tr("It is %1 old, %2 is promised.")
                            .arg(roughSpan(static_cast<int>(age.count())), promise())));
        return found;
    }

private:
    QString promise() const { return m_target.name + u' ' + spanText(m_target.minutes); }

    /// Whole hours from two hours on, whole days from two days on.
    static QString roughSpan(int minutes)
    {
        constexpr int kHour = 60;
        if (minutes >= 2 * kMinutesPerDay)
            return spanText(minutes - minutes % kMinutesPerDay);
        return spanText(minutes >= 2 * kHour ? minutes - minutes % kHour : minutes);
    }

    Finding finding(const QString& word, const QString& text, const QString& detail) const
    {
        return {FindingKind::Capability,
                FindingSeverity::Unproven,
                word,
                text,
                detail,
                m_target.clause,
                u"bia"_s,
                {},
                {},
                {}};
    }

    std::optional<RecoveryPoint> newestPoint(bool mustBeTested) const
    {
        std::optional<RecoveryPoint> newest;
        for (const RecoveryPoint& point : m_facts.recoveryPoints) {
            if (point.mode == m_mode && (point.isTested || !mustBeTested) &&
                (!newest || point.at > newest->at))
                newest = point;
        }
        return newest;
    }

    /// What the scheme, followed to the letter, cannot keep.
    std::optional<Finding> schemeFinding() const
    {
        if (!m_scheme)
            return std::nullopt;
        const BackupSet* best = nullptr;
        for (const BackupSet& set : m_scheme->sets()) {
            const auto interval = intervalMin(set);
            if (!interval || !set.protects.contains(m_mode))
                continue;
            if (best == nullptr || *interval < *intervalMin(*best))
                best = &set;
        }
        if (best == nullptr)
            return finding(
                Text::tr("not protected"),
                Text::tr("In case of %1, no backup protects the data.").arg(nameOf(m_mode)),
                Text::tr("The backup scheme has no copy of data for it; %1 is promised.").arg(promise()));
        const int interval = *intervalMin(*best);
        if (interval <= m_target.minutes)
            return std::nullopt;
        return finding(
            Text::tr("RPO not kept"),
            Text::tr("In case of %1, the backup scheme cannot keep %2.").arg(nameOf(m_mode), promise()),
            Text::tr("“%1” is the most frequent copy; up to %2 of data would be lost.")
                .arg(best->name.in(m_facts.language).text, spanText(interval)));
    }

    const ReadinessFacts& m_facts;
    const std::optional<BackupScheme>& m_scheme;
    FailureMode m_mode;
    LossTarget m_target;
};

/// Where `item` is promised sooner than `before`, which it waits for.
std::optional<QString> contradiction(const BiaItem& item, const BiaItem& before)
{
    if (item.rtoMin < before.rtoMin)
        return u"RTO "_s + spanText(item.rtoMin) + u" < "_s + spanText(before.rtoMin);
    if (item.bcpRtoMin && before.bcpRtoMin && *item.bcpRtoMin < *before.bcpRtoMin)
        return u"BCP RTO "_s + spanText(*item.bcpRtoMin) + u" < "_s + spanText(*before.bcpRtoMin);
    return std::nullopt;
}

}  // namespace

QList<Finding> impactFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    if (!facts.bia)
        return findings;
    const QList<BiaItem>& items = facts.bia->items();
    for (const BiaItem& item : items) {
        const QString name = item.name.in(facts.language).text;
        for (const BiaItem& before : items) {
            const auto why = item.dependsOn.contains(before.id) ? contradiction(item, before) : std::nullopt;
            if (why)
                findings.append({FindingKind::Impact,
                                 FindingSeverity::ActNow,
                                 Text::tr("contradiction"),
                                 Text::tr("“%1” is promised sooner than “%2”, which it waits for.")
                                     .arg(name, before.name.in(facts.language).text),
                                 *why,
                                 kImpactAnalysis,
                                 u"bia"_s,
                                 item.id,
                                 {},
                                 {}});
        }
        if (!item.mtpdMin)
            findings.append({FindingKind::Impact,
                             FindingSeverity::Unproven,
                             Text::tr("MTPD open"),
                             Text::tr("Nobody decided how long “%1” may be down at most.").arg(name),
                             Text::tr("Whether an RTO of %1 is short enough cannot be judged.")
                                 .arg(spanText(item.rtoMin)),
                             kImpactAnalysis,
                             u"bia"_s,
                             item.id,
                             {},
                             {}});
    }
    return findings;
}

QList<Finding> capabilityFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    const auto scheme = schemeIn(facts);
    for (const FailureMode mode : {FailureMode::Hardware, FailureMode::Logical, FailureMode::Site}) {
        if (const auto target = targetFor(facts, mode))
            findings += CapabilityJudge(facts, scheme, mode, *target).findings();
    }
    return findings;
}

QList<Finding> safekeepingFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    const auto claim = [&](FindingKind kind, const QString& word, const QString& text,
                           const std::optional<Instant>& last) {
        findings.append({kind,
                         FindingSeverity::Unproven,
                         word,
                         text,
                         {},
                         {},
                         {},
                         {},
                         last ? std::optional(facts.dayOf(*last)) : std::nullopt,
                         {}});
    };
    const auto backup = facts.safekeeping.newestVerifiedBackup;
    if (!backup)
        claim(FindingKind::Backup, Text::tr("no backup"),
              Text::tr("There is no verified backup. Make one with “holdfast backup”."), {});
    else if (facts.now - *backup > 24h)
        claim(FindingKind::Backup, Text::tr("backup too old"),
              Text::tr("The newest verified backup is more than a day old (%1).")
                  .arg(QDateTime::fromMSecsSinceEpoch(toMs(*backup), facts.zone)
                           .toString(u"yyyy-MM-dd HH:mm"_s)),
              backup);
    const auto checked = facts.safekeeping.lastSoundCheck;
    if (!checked || facts.now - *checked > 24h * kDaysPerWeek)
        claim(FindingKind::Check, Text::tr("not checked"),
              Text::tr("The database was not fully checked for a week. Run “holdfast check”."), checked);
    return findings;
}

}  // namespace holdfast
