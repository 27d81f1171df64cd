// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is open and what is due.
#include "models/duties/duty_schedule.h"
#include "models/incidents/entry_sentence.h"
#include "models/readiness/readiness_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

/// Nobody works on it any more; review and closing are outstanding.
bool isAftermath(Course course)
{
    switch (course) {
    case Course::StoodDown:
    case Course::Reviewing:
    case Course::NotActivated:
    case Course::Withdrawn:
    case Course::Escalated:
    case Course::Aborted:
    case Course::Closed: return true;
    case Course::Monitoring:
    case Course::Assessing:
    case Course::AwaitingDeclaration:
    case Course::Activated:
    case Course::Recovering:
    case Course::Validating:
    case Course::Returning: return false;
    }
    Q_UNREACHABLE();
}

Finding findingFor(const IncidentState& incident, const ReadinessFacts& facts)
{
    const Course course = courseOf(incident);
    Finding finding{FindingKind::Incident,
                    FindingSeverity::ActNow,
                    nameOf(course),
                    u"%1 %2"_s.arg(incident.code, textIn(incident.title, facts.language)),
                    {},
                    {},
                    u"incidents"_s,
                    incident.code,
                    facts.dayOf(incident.impact.value_or(incident.openedAt)),
                    {}};
    if (incident.lead)
        finding.detail = Text::tr("Led by %1.").arg(incident.lead->name);
    if (isAftermath(course)) {
        finding.severity = FindingSeverity::Soon;
        finding.detail = Text::tr("It is over and not closed: review it, then close it.");
        finding.clause = u"ISO 22301, 10.1"_s;
    }
    if (incident.isDrill()) {
        finding.severity = FindingSeverity::Note;
        finding.word = Text::tr("drill");
        finding.detail = Text::tr("A drill is not closed: %1.").arg(nameOf(course));
    }
    return finding;
}

QString lastDoneText(const Duty& duty)
{
    return duty.last() ? Text::tr("Last done on %1.").arg(duty.last()->doneOn.toString(Qt::ISODate))
                       : Text::tr("Never done so far.");
}

std::optional<Finding> findingFor(const DueDuty& due, const ReadinessFacts& facts)
{
    Finding finding{FindingKind::Duty,
                    FindingSeverity::ActNow,
                    {},
                    due.duty.title().in(facts.language).text,
                    lastDoneText(due.duty),
                    due.duty.sourceClause(),
                    {},
                    due.duty.id().uid().toString(QUuid::WithoutBraces),
                    {},
                    due.status.due};
    switch (due.status.state) {
    case DutyState::Overdue:
        finding.word = Text::tr("overdue");
        //: Two sentences, one after the other.
        finding.detail =
            Text::tr("%1 %2").arg(Text::tr("Overdue for %n day(s).", nullptr,
                                           static_cast<int>(due.status.due.daysTo(facts.today()))),
                                  finding.detail);
        return finding;
    case DutyState::Due: finding.word = Text::tr("due today"); return finding;
    case DutyState::DueSoon:
        finding.severity = FindingSeverity::Soon;
        finding.word = Text::tr("due soon");
        return finding;
    case DutyState::Upcoming:
    case DutyState::Completed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The lead of a duty is reckoned backwards from its due day, so that is where holidays may be missing.
Finding unknownHolidays(QDate due)
{
    return {
        FindingKind::Calendar,
        FindingSeverity::Note,
        Text::tr("holidays unknown"),
        Text::tr("Notice days for what is due from %1 on are reckoned without holidays.")
            .arg(due.toString(Qt::ISODate)),
        Text::tr("The holiday data do not reach that far. Import the year's file once it is published; until "
                 "then a duty may be announced some days late."),
        {},
        {},
        {},
        {},
        {}};
}

}  // namespace

QList<Finding> incidentFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    for (const IncidentState& incident : facts.incidents) {
        if (!isOver(incident))
            findings.append(findingFor(incident, facts));
    }
    return findings;
}

QList<Finding> dutyFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    if (!facts.calendar)
        return findings;
    std::optional<QDate> unknownFrom;
    const QList<DueDuty> list = dueList(facts.duties, facts.today(), *facts.calendar);
    for (const DueDuty& due : list) {
        if (const auto finding = findingFor(due, facts))
            findings.append(*finding);
        if (!due.status.isKnown && !unknownFrom)
            unknownFrom = due.status.due;
    }
    if (unknownFrom)
        findings.append(unknownHolidays(*unknownFrom));
    return findings;
}

}  // namespace holdfast
