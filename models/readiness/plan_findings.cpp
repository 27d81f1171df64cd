// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the plans are approved, tried, and quick enough.
#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_statistics.h"
#include "models/plans/plan_schedule.h"
#include "models/readiness/readiness_rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

QString pageOf(DocumentType type)
{
    switch (type) {
    case DocumentType::EmergencyPlan:
    case DocumentType::ManagementPlan: return u"plans"_s;
    case DocumentType::Bia: return u"bia"_s;
    case DocumentType::Organisation:
    case DocumentType::BackupScheme: return {};
    }
    Q_UNREACHABLE();
}

QString titleOf(const Document& document, const QString& language)
{
    const QString title = textIn(bodyOf(document.current()).value("title"_L1).toObject(), language);
    return title.isEmpty() ? document.code : u"%1 %2"_s.arg(document.code, title);
}

/// Plans in use that can be read; one that cannot is a matter of `check`, not of readiness.
QList<Plan> plansIn(const ReadinessFacts& facts)
{
    QList<Plan> plans;
    const QList<Document> documents = documentsInUse(facts, DocumentType::EmergencyPlan);
    for (const Document& document : documents) {
        if (auto plan = Plan::fromJson(bodyOf(document.current())))
            plans.append(std::move(plan).value());
    }
    return plans;
}

Finding findingFor(const Plan& plan, FindingKind kind, FindingSeverity severity)
{
    return {kind, severity, {}, {}, {}, {}, u"plans"_s, plan.code(), {}, {}};
}

QString nameOf(const Plan& plan, const QString& language)
{
    return u"%1 %2"_s.arg(plan.code(), plan.title().in(language).text);
}

/// How often plans are drilled: the shortest cadence among the duties to drill, else a year.
Cadence drillCadence(const ReadinessFacts& facts)
{
    const QDate today = facts.today();
    Cadence shortest = Cadence::yearly();
    for (const Duty& duty : facts.duties) {
        if (duty.kind() != DutyKind::Drill || !duty.cadence().isRecurring() || duty.isRetired(today))
            continue;
        if (duty.cadence().occurrence(today, 1) < shortest.occurrence(today, 1))
            shortest = duty.cadence();
    }
    return shortest;
}

/// "RTO 4 h", "BCP RTO 24 h".
QString targetText(const PlanBranch& branch)
{
    QString name = branch.targetId;
    return name.replace(u'_', u' ') + u' ' + spanText(branch.targetMin);
}

QString clauseOf(const Plan& plan, const PlanBranch& branch)
{
    for (const PlanTarget& target : plan.targets()) {
        if (target.id == branch.targetId)
            return target.clause;
    }
    return {};
}

std::optional<Finding> findingFor(const Plan& plan, const PlanBranch& branch, const QString& language)
{
    const BranchVerdict verdict = judgeBranch(plan, branch);
    if (verdict.fits && !verdict.isAtRisk)
        return std::nullopt;
    Finding finding = findingFor(plan, FindingKind::Schedule,
                                 verdict.fits ? FindingSeverity::Unproven : FindingSeverity::ActNow);
    finding.clause = clauseOf(plan, branch);
    const QString way = branch.name.in(language).text;
    const auto planned = verdict.schedule.allRecoveredStaffed();
    const QString name = nameOf(plan, language);
    if (!planned) {
        finding.word = Text::tr("no schedule");
        finding.text = Text::tr("%1, “%2”: no end can be reckoned.").arg(name, way);
        finding.detail =
            Text::tr("A role that it needs has nobody, or nothing in it brings the service back.");
        return finding;
    }
    finding.word = verdict.fits ? Text::tr("tight margin") : Text::tr("misses target");
    finding.text = verdict.fits ? Text::tr("%1, “%2” has only %3 min to spare.")
                                      .arg(name, way, QString::number(verdict.marginMin))
                                : Text::tr("%1, “%2” ends %3 min after its target.")
                                      .arg(name, way, QString::number(-verdict.marginMin));
    finding.detail =
        Text::tr("Planned %1 min, target %2.").arg(QString::number(*planned), targetText(branch));
    return finding;
}

}  // namespace

QList<Finding> approvalFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    for (const DocumentType type :
         {DocumentType::EmergencyPlan, DocumentType::ManagementPlan, DocumentType::Bia}) {
        const QList<Document> documents = documentsInUse(facts, type);
        for (const Document& document : documents) {
            const Revision& newest = document.revisions.last();
            const bool isInReview = newest.state == RevisionState::InReview;
            const bool isApproved = document.current().state == RevisionState::Approved;
            if (isApproved && !isInReview)
                continue;
            const Revision& revision = isInReview ? newest : document.current();
            Finding finding{FindingKind::Approval,
                            FindingSeverity::Unproven,
                            Text::tr("not approved"),
                            Text::tr("%1 %2 is a draft that nobody approved.")
                                .arg(titleOf(document, facts.language), revision.label),
                            type == DocumentType::EmergencyPlan
                                ? Text::tr("It can be used in an emergency, with a warning in the log.")
                                : QString(),
                            u"ISO 22301, 7.5.3"_s,
                            pageOf(type),
                            document.code,
                            facts.dayOf(revision.draftedAt),
                            {}};
            if (isInReview) {
                finding.severity = FindingSeverity::Soon;
                finding.word = Text::tr("in review");
                finding.text = Text::tr("%1 %2 waits for approval.")
                                   .arg(titleOf(document, facts.language), revision.label);
                finding.detail = isApproved
                                     ? Text::tr("Until then %1 is in force.").arg(document.current().label)
                                     : Text::tr("No earlier revision is in force.");
            }
            findings.append(finding);
        }
    }
    return findings;
}

QList<Finding> drillFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    const Cadence cadence = drillCadence(facts);
    const QList<Plan> plans = plansIn(facts);
    QList<PlanTrial> trials;
    for (const IncidentState& incident : facts.incidents)
        trials += trialsIn(incident);
    for (const IncidentSummary& incident : facts.past)
        trials += incident.trials;
    for (const Plan& plan : plans) {
        if (plan.steps().isEmpty())
            continue;
        std::optional<Instant> last;
        for (const PlanTrial& trial : trials) {
            if (trial.plan == plan.code() && (!last || trial.at > *last))
                last = trial.at;
        }
        Finding finding = findingFor(plan, FindingKind::Drill, FindingSeverity::Unproven);
        finding.clause = u"ISO 22301, 8.5"_s;
        if (!last) {
            finding.word = Text::tr("never drilled");
            finding.text = Text::tr("%1 was never tried.").arg(nameOf(plan, facts.language));
            finding.detail = Text::tr("No drill and no real incident was worked by it.");
            findings.append(finding);
            continue;
        }
        const QDate day = facts.dayOf(*last);
        const auto due = cadence.occurrence(day, 1);
        if (!due || *due >= facts.today())
            continue;
        finding.word = Text::tr("drill too old");
        finding.text =
            Text::tr("%1 was last tried on %2.").arg(nameOf(plan, facts.language), day.toString(Qt::ISODate));
        finding.detail = Text::tr("The next drill was due on %1.").arg(due->toString(Qt::ISODate));
        finding.since = due;
        findings.append(finding);
    }
    return findings;
}

QList<Finding> scheduleFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    const QList<Plan> plans = plansIn(facts);
    for (const Plan& plan : plans) {
        for (const PlanBranch& branch : plan.branches()) {
            if (const auto finding = findingFor(plan, branch, facts.language))
                findings.append(*finding);
        }
    }
    return findings;
}

QList<Finding> stepTimeFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    StepStatistics statistics;
    for (const IncidentState& incident : facts.incidents)
        statistics.add(measurementsIn(incident));
    for (const IncidentSummary& incident : facts.past)
        statistics.add(incident.measurements);
    const QList<Plan> plans = plansIn(facts);
    for (const Plan& plan : plans) {
        for (const PlanStep& step : plan.steps()) {
            const auto times = statistics.times(plan.code(), step.id);
            const std::chrono::seconds planned = std::chrono::minutes(step.plannedMin);
            if (!times || planned == 0s || times->median * 2 < planned * 3)
                continue;
            Finding finding = findingFor(plan, FindingKind::StepTime, FindingSeverity::Unproven);
            finding.word = Text::tr("slower than planned");
            finding.text =
                Text::tr("%1, step %2 “%3” takes %4 min where %5 are planned.")
                    .arg(nameOf(plan, facts.language), step.id, step.title.in(facts.language).text,
                         QString::number(std::chrono::round<std::chrono::minutes>(times->median).count()),
                         QString::number(step.plannedMin));
            finding.detail = Text::tr("Median of %n measurement(s).", nullptr, times->count);
            finding.clause = u"ISO 22301, 8.5"_s;
            findings.append(finding);
        }
    }
    return findings;
}

}  // namespace holdfast
