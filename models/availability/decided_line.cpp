// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/decided_line.h"

#include "models/core/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

using std::chrono::seconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

template <class Stretch>
bool isWithin(const StateSpan& span, const Stretch& stretch)
{
    return secondOf(stretch.from) <= span.from && span.to <= secondOf(stretch.to);
}

template <class Stretch>
void addEdges(QList<Second>& edges, const Stretch& stretch)
{
    edges << secondOf(stretch.from) << secondOf(stretch.to);
}

seconds awayIn(const Shares& shares)
{
    return shares[Standing::Down] + shares[Standing::Maintenance];
}

/// Judges the spans of one module, none of which crosses the edge of a decision.
class Judge {
public:
    Judge(const QString& module, const Decisions& decisions)
    {
        for (const JudgedNotice& notice : decisions.notices) {
            if (notice.covers(module))
                m_notices.append(&notice);
        }
        for (const Reclassification& one : decisions.reclassifications) {
            if (one.module == module)
                m_reclassifications.append(&one);
        }
        for (const IncidentOutage& incident : decisions.incidents) {
            if (incident.covers(module))
                m_incidents.append(&incident);
        }
    }

    QList<Second> edges() const
    {
        QList<Second> edges;
        for (const auto* notice : m_notices)
            addEdges(edges, *notice);
        for (const auto* one : m_reclassifications)
            addEdges(edges, *one);
        for (const auto* incident : m_incidents)
            addEdges(edges, *incident);
        return inOrder(edges);
    }

    DecidedSpan judge(StateSpan span) const
    {
        Ruling ruling;
        if (span.standing() == Standing::Unknown) {
            if (const auto* incident = covering(m_incidents, span)) {
                span.shares.turn(Standing::Unknown, Standing::Down);
                ruling.incident = incident->code;
            }
        }
        const seconds away = awayIn(span.shares);
        if (away.count() == 0 && span.shares[Standing::Degraded].count() == 0)
            return {span, away, std::nullopt};
        rule(span, ruling);
        span.shares.turn(Standing::Maintenance, Standing::Down);
        return {span, away, away.count() == 0 ? std::nullopt : std::optional(ruling)};
    }

private:
    /// The last of `all` that covers `span`.
    template <class Stretch>
    static const Stretch* covering(const QList<const Stretch*>& all, const StateSpan& span)
    {
        const auto found = std::find_if(all.crbegin(), all.crend(),
                                        [&span](const Stretch* one) { return isWithin(span, *one); });
        return found == all.crend() ? nullptr : *found;
    }

    const JudgedNotice* notice(const StateSpan& span, bool isCompliant) const
    {
        for (const JudgedNotice* one : m_notices) {
            if (one->isCompliant == isCompliant && isWithin(span, *one))
                return one;
        }
        return nullptr;
    }

    void rule(StateSpan& span, Ruling& ruling) const
    {
        const Reclassification* said = covering(m_reclassifications, span);
        const JudgedNotice* lawful = notice(span, true);
        const QString unlawful = whyNotExcluded(span);
        if (said == nullptr) {
            if (lawful != nullptr)
                exclude(span, ruling, OutageClass::PlannedMaintenance,
                        Text::tr("Announced by notice %1.").arg(lawful->code));
            else
                ruling.decision = unlawful;
            return;
        }
        ruling.kind = said->kind;
        const QString words =
            Text::tr("%1 (said by %2, approved by %3)").arg(said->reason, said->author, said->approver);
        ruling.decision = words;
        switch (said->kind) {
        case OutageClass::Unplanned: return;
        case OutageClass::ThirdParty: exclude(span, ruling, said->kind, words); return;
        case OutageClass::FalseAlarm:
            for (const Standing standing : {Standing::Down, Standing::Maintenance, Standing::Degraded})
                span.shares.turn(standing, Standing::Up);
            return;
        case OutageClass::PlannedMaintenance:
            if (lawful != nullptr)
                exclude(span, ruling, said->kind,
                        joinSentences({words, Text::tr("Announced by notice %1.").arg(lawful->code)}));
            else
                ruling.decision = joinSentences(
                    {words,
                     unlawful.isEmpty() ? Text::tr("No notice covers it, so it counts as down.") : unlawful});
            return;
        }
        Q_UNREACHABLE();
    }

    static void exclude(StateSpan& span, Ruling& ruling, OutageClass kind, const QString& decision)
    {
        span.shares.turn(Standing::Down, Standing::Excluded);
        span.shares.turn(Standing::Maintenance, Standing::Excluded);
        ruling.kind = kind;
        ruling.decision = decision;
    }

    /// Why planned maintenance counts as down here; empty where there was none.
    QString whyNotExcluded(const StateSpan& span) const
    {
        if (const auto* refused = notice(span, false)) {
            return Text::tr("Notice %1 does not exclude it: %2")
                .arg(refused->code, joinSentences(refused->reasons));
        }
        return span.shares[Standing::Maintenance].count() > 0
                   ? Text::tr("Maintenance without a lawful notice counts as down.")
                   : QString();
    }

    QList<const JudgedNotice*> m_notices;
    QList<const Reclassification*> m_reclassifications;
    QList<const IncidentOutage*> m_incidents;
};

}  // namespace

DecidedLine decided(const StateLine& line, const QString& module, const Decisions& decisions)
{
    const Judge judge(module, decisions);
    DecidedLine result;
    const StateLine pieces = cutAt(line, judge.edges());
    for (const StateSpan& span : pieces)
        result.append(judge.judge(span));
    return result;
}

DecidedLine undecided(const StateLine& line)
{
    DecidedLine result;
    for (StateSpan span : line) {
        const seconds away = span.shares[Standing::Down];
        span.shares.turn(Standing::Maintenance, Standing::Excluded);
        result.append({span, away, away.count() == 0 ? std::nullopt : std::optional(Ruling{})});
    }
    return result;
}

StateLine countedOf(const DecidedLine& line)
{
    StateLine counted;
    for (const DecidedSpan& span : line)
        append(counted, span.counted);
    return counted;
}

}  // namespace holdfast
