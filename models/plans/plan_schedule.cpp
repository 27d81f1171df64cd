// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_schedule.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// A plan with its decisions answered: which steps apply, and who waits for whom.
struct Way {
    Way(const Plan& plan, const QHash<QString, QString>& answers) : steps(plan.steps())
    {
        for (const PlanStep& step : steps) {
            const bool applies =
                step.conditions.isEmpty() ||
                std::any_of(step.conditions.cbegin(), step.conditions.cend(),
                            [&](const StepCondition& condition) {
                                const PlanStep& decision = steps.at(condition.decision);
                                return isApplicable.at(condition.decision) &&
                                       condition.answers.contains(answers.value(decision.id));
                            });
            isApplicable.append(applies);
        }
    }

    /// The steps that must be settled before `index` is: for one that does not apply, its decisions.
    QList<int> waitsFor(int index) const
    {
        const PlanStep& step = steps.at(index);
        if (isApplicable.at(index))
            return step.dependsOn;
        QList<int> decisions;
        for (const StepCondition& condition : step.conditions)
            decisions.append(condition.decision);
        return decisions;
    }

    int minutes(int index) const { return isApplicable.at(index) ? steps.at(index).plannedMin : 0; }

    /// For each step the planned minutes from its start to the end of the longest chain that it begins.
    QList<int> tails() const
    {
        QList<int> tails(steps.size(), 0);
        for (int i = static_cast<int>(steps.size()) - 1; i >= 0; --i) {
            if (!isApplicable.at(i)) {
                tails[i] = 0;
                continue;
            }
            tails[i] += minutes(i);
            for (const int before : waitsFor(i))
                tails[before] = std::max(tails.at(before), tails.at(i));
        }
        return tails;
    }

    const QList<PlanStep>& steps;
    QList<bool> isApplicable;
};

QMap<int, int> minutesToPriorities(const Way& way, const QList<int>& finish)
{
    QMap<int, int> minutes;
    for (int i = 0; i < way.steps.size(); ++i) {
        if (!way.isApplicable.at(i))
            continue;
        for (const int priority : way.steps.at(i).recovers)
            minutes[priority] = std::max(minutes.value(priority), finish.at(i));
    }
    return minutes;
}

QList<int> finishWithoutLimit(const Way& way, int start)
{
    QList<int> finish;
    for (int i = 0; i < way.steps.size(); ++i) {
        int begin = start;
        for (const int before : way.waitsFor(i))
            begin = std::max(begin, finish.at(before));
        finish.append(begin + way.minutes(i));
    }
    return finish;
}

QStringList criticalPathOf(const Way& way, const QList<int>& finish)
{
    int last = -1;
    for (int i = 0; i < way.steps.size(); ++i) {
        const bool recovers = way.isApplicable.at(i) && !way.steps.at(i).recovers.isEmpty();
        if (recovers && (last < 0 || finish.at(i) > finish.at(last)))
            last = i;
    }
    QStringList path;
    while (last >= 0) {
        if (way.isApplicable.at(last))
            path.prepend(way.steps.at(last).id);
        int before = -1;
        const auto candidates = way.waitsFor(last);
        for (const int candidate : candidates) {
            if (before < 0 || finish.at(candidate) > finish.at(before))
                before = candidate;
        }
        last = before;
    }
    return path;
}

/// People by role while the schedule runs.
class Staff {
public:
    explicit Staff(const Plan& plan)
    {
        for (const PlanRole& role : plan.roles())
            m_free.insert(role.code, role.staffing);
        // The coordinator is the lead's own person where nobody is counted for it (plan clause 3.2).
        if (m_free.value(u"COORD"_s) == 0)
            m_free.insert(u"COORD"_s, m_free.value(u"LEAD"_s));
    }

    bool take(const QHash<QString, int>& needed)
    {
        for (auto it = needed.cbegin(); it != needed.cend(); ++it) {
            if (m_free.value(it.key()) < it.value())
                return false;
        }
        for (auto it = needed.cbegin(); it != needed.cend(); ++it)
            m_free[it.key()] -= it.value();
        return true;
    }

    void giveBack(const QHash<QString, int>& needed)
    {
        for (auto it = needed.cbegin(); it != needed.cend(); ++it)
            m_free[it.key()] += it.value();
    }

    static QHash<QString, int> neededFor(const PlanStep& step)
    {
        QHash<QString, int> needed{{step.role, 1}};
        if (step.needsSecondPerson)
            ++needed[step.secondRole];
        return needed;
    }

private:
    QHash<QString, int> m_free;
};

/// Empty where a step can never be staffed.
QList<int> finishWithStaff(const Way& way, Staff staff, int start)
{
    const QList<int> tails = way.tails();
    QList<int> finish(way.steps.size(), -1);
    QList<int> waiting;
    for (int i = 0; i < way.steps.size(); ++i)
        waiting.append(i);
    std::stable_sort(waiting.begin(), waiting.end(),
                     [&tails](int a, int b) { return tails.at(a) > tails.at(b); });
    QList<std::pair<int, int>> running;  // When it ends, which step.
    int now = start;
    const auto isSettled = [&](int index) { return finish.at(index) >= 0 && finish.at(index) <= now; };
    while (!waiting.isEmpty() || !running.isEmpty()) {
        const auto isFree = [&](int index) {
            const auto before = way.waitsFor(index);
            return std::all_of(before.cbegin(), before.cend(), isSettled);
        };
        // What does not apply is settled before anybody is given work: it may free what is more urgent.
        for (bool hasChanged = true; hasChanged;) {
            hasChanged = false;
            for (qsizetype w = waiting.size() - 1; w >= 0; --w) {
                if (way.isApplicable.at(waiting.at(w)) || !isFree(waiting.at(w)))
                    continue;
                finish[waiting.takeAt(w)] = now;
                hasChanged = true;
            }
        }
        for (qsizetype w = 0; w < waiting.size();) {
            const int index = waiting.at(w);
            if (isFree(index) && staff.take(Staff::neededFor(way.steps.at(index)))) {
                running.append({now + way.minutes(index), index});
                waiting.removeAt(w);
            } else {
                ++w;
            }
        }
        if (running.isEmpty())
            return {};
        now = std::min_element(running.cbegin(), running.cend())->first;
        for (qsizetype r = running.size() - 1; r >= 0; --r) {
            if (running.at(r).first != now)
                continue;
            finish[running.at(r).second] = now;
            staff.giveBack(Staff::neededFor(way.steps.at(running.at(r).second)));
            running.removeAt(r);
        }
    }
    return finish;
}

std::optional<int> latest(const QMap<int, int>& minutes)
{
    return minutes.isEmpty() ? std::nullopt
                             : std::optional(*std::max_element(minutes.cbegin(), minutes.cend()));
}

void extend(const Plan& plan, int index, QHash<QString, QString> answers,
            QList<QHash<QString, QString>>& ways, int limit)
{
    const QList<PlanStep>& steps = plan.steps();
    for (; index < steps.size(); ++index) {
        if (!steps.at(index).isDecision() || !Way(plan, answers).isApplicable.at(index))
            continue;
        for (const StepOption& option : steps.at(index).options) {
            if (!option.escalatesTo.isEmpty())
                continue;
            answers.insert(steps.at(index).id, option.id);
            extend(plan, index + 1, answers, ways, limit);
        }
        return;
    }
    if (ways.size() < limit)
        ways.append(answers);
}

}  // namespace

std::optional<int> PlanSchedule::allRecovered() const
{
    return latest(minutesToPriority);
}

std::optional<int> PlanSchedule::allRecoveredStaffed() const
{
    return latest(minutesToPriorityStaffed);
}

PlanSchedule schedulePlan(const Plan& plan, const QHash<QString, QString>& answers, int detectionMin)
{
    const Way way(plan, answers);
    PlanSchedule schedule;
    const QList<int> finish = finishWithoutLimit(way, detectionMin);
    for (int i = 0; i < way.steps.size(); ++i) {
        if (way.isApplicable.at(i))
            schedule.finishMin.insert(way.steps.at(i).id, finish.at(i));
        else
            schedule.notApplicable.append(way.steps.at(i).id);
    }
    schedule.criticalPath = criticalPathOf(way, finish);
    schedule.minutesToPriority = minutesToPriorities(way, finish);
    const QList<int> staffed = finishWithStaff(way, Staff(plan), detectionMin);
    if (staffed.isEmpty())
        return schedule;
    schedule.minutesToPriorityStaffed = minutesToPriorities(way, staffed);
    for (int i = 0; i < way.steps.size(); ++i) {
        if (way.isApplicable.at(i))
            schedule.finishStaffedMin.insert(way.steps.at(i).id, staffed.at(i));
    }
    return schedule;
}

BranchVerdict judgeBranch(const Plan& plan, const PlanBranch& branch)
{
    constexpr int kTenth = 10;
    BranchVerdict verdict{schedulePlan(plan, branch.answers, branch.detectionMin), 0, false, false};
    const auto finish = verdict.schedule.allRecoveredStaffed();
    verdict.marginMin = finish ? branch.targetMin - *finish : -branch.targetMin;
    verdict.fits = finish && verdict.marginMin >= 0;
    verdict.isAtRisk = verdict.fits && verdict.marginMin * kTenth < branch.targetMin;
    return verdict;
}

QList<QHash<QString, QString>> waysThrough(const Plan& plan, int limit)
{
    QList<QHash<QString, QString>> ways;
    extend(plan, 0, {}, ways, limit);
    return ways;
}

}  // namespace holdfast
