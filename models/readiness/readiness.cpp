// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readiness/readiness.h"

#include "models/readiness/readiness_rules.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

constexpr int kMinutesPerHour = 60;
constexpr int kMinutesPerDay = 24 * kMinutesPerHour;

bool comesBefore(const Finding& a, const Finding& b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    // An open incident comes before everything else that is pressing.
    const bool isIncidentA = a.kind == FindingKind::Incident;
    const bool isIncidentB = b.kind == FindingKind::Incident;
    if (isIncidentA != isIncidentB)
        return isIncidentA;
    if (a.due.has_value() != b.due.has_value())
        return a.due.has_value();
    return a.due && *a.due < *b.due;
}

}  // namespace

QDate ReadinessFacts::dayOf(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
}

QList<Finding> judgeReadiness(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    for (const auto rule : {&incidentFindings, &dutyFindings, &roleFindings, &scheduleFindings,
                            &stepTimeFindings, &drillFindings, &approvalFindings, &capabilityFindings,
                            &impactFindings, &availabilityFindings, &safekeepingFindings, &setupFindings})
        findings += rule(facts);
    std::stable_sort(findings.begin(), findings.end(), &comesBefore);
    return findings;
}

QList<Finding> setupFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    const auto note = [&findings](const QString& text, const QString& detail, const QString& clause,
                                  const QString& page) {
        findings.append({FindingKind::Setup,
                         FindingSeverity::Note,
                         Text::tr("not entered"),
                         text,
                         detail,
                         clause,
                         page,
                         {},
                         {},
                         {}});
    };
    if (!facts.organisation)
        note(Text::tr("No organisation is entered."),
             Text::tr("Without roles, services and targets nothing can be said about them."),
             u"ISO 22301, 4.1"_s, {});
    if (!facts.bia)
        note(Text::tr("There is no business impact analysis."),
             Text::tr("Without it nobody knows what has to be back first."), u"ISO 22301, 8.2.2"_s, u"bia"_s);
    if (documentsInUse(facts, DocumentType::EmergencyPlan).isEmpty())
        note(Text::tr("There is no emergency plan."),
             Text::tr("An incident can still be worked by the plan for the unforeseen."),
             u"ISO 22301, 8.4.4"_s, u"plans"_s);
    return findings;
}

QList<Document> documentsInUse(const ReadinessFacts& facts, DocumentType type)
{
    QList<Document> used;
    for (const Document& document : facts.documents) {
        if (document.type != type || document.revisions.isEmpty())
            continue;
        const RevisionState state = document.current().state;
        if (state != RevisionState::Archived && state != RevisionState::Superseded)
            used.append(document);
    }
    return used;
}

QString spanText(int minutes)
{
    if (minutes != 0 && minutes % kMinutesPerDay == 0 && minutes > kMinutesPerDay)
        return Text::tr("%1 d").arg(minutes / kMinutesPerDay);
    if (minutes != 0 && minutes % kMinutesPerHour == 0)
        return Text::tr("%1 h").arg(minutes / kMinutesPerHour);
    return Text::tr("%1 min").arg(minutes);
}

}  // namespace holdfast
