// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/duty_json.h"
#include "models/incidents/entry_sentence.h"
#include "models/readiness/readiness_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QList<Document>> allDocuments(Session& session)
{
    QList<Document> all;
    for (const DocumentType type : {DocumentType::EmergencyPlan, DocumentType::ManagementPlan,
                                    DocumentType::Bia, DocumentType::BackupScheme}) {
        const auto documents = await(session.documents().documents(type));
        if (!documents)
            return documents.error();
        all += documents.value();
    }
    return all;
}

/// All that readiness is judged by but the incidents, which the caller has.
Result<ReadinessFacts> readinessFacts(CommandContext& context, Session& session)
{
    const auto organisation = await(session.organisation().current());
    const auto documents = allDocuments(session);
    const auto points = await(session.protection().newestPoints());
    const auto proof = await(session.safekeeping().proof());
    const auto months = await(session.availability().monthsSoFar(context.options().language));
    if (!organisation)
        return organisation.error();
    if (!documents)
        return documents.error();
    if (!points)
        return points.error();
    if (!proof)
        return proof.error();
    ReadinessFacts facts;
    // What is open and due must show whatever became of the measurements.
    if (months)
        facts.months = months.value();
    else
        facts.monthsProblem = months.error();
    facts.now = context.world().time.now();
    facts.zone = context.zone();
    facts.language = context.options().language;
    facts.organisation = organisation.value();
    facts.documents = documents.value();
    facts.recoveryPoints = points.value();
    facts.safekeeping = proof.value();
    const QList<Document> analyses = documentsInUse(facts, DocumentType::Bia);
    if (!analyses.isEmpty()) {
        if (const auto bia = Bia::fromJson(bodyOf(analyses.first().current())))
            facts.bia = bia.value();
    }
    return facts;
}

/// Claims that nobody can rely on as long as nothing proves them. Incidents and duties have lists of their
/// own.
bool isClaim(const Finding& finding)
{
    return finding.severity != FindingSeverity::Note && finding.kind != FindingKind::Incident &&
           finding.kind != FindingKind::Duty;
}

QString mark(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::ActNow: return u"✖ "_s;
    case FindingSeverity::Soon: return u"△ "_s;
    case FindingSeverity::Unproven: return u"▲ "_s;
    case FindingSeverity::Note: return u"– "_s;
    }
    Q_UNREACHABLE();
}

QJsonArray toJson(const QList<Finding>& claims)
{
    QJsonArray list;
    for (const Finding& claim : claims) {
        QJsonObject json{{u"kind"_s, keyword(claim.kind)},
                         {u"severity"_s, keyword(claim.severity)},
                         {u"text"_s, claim.text}};
        if (!claim.detail.isEmpty())
            json.insert(u"detail"_s, claim.detail);
        if (!claim.clause.isEmpty())
            json.insert(u"clause"_s, claim.clause);
        if (!claim.subject.isEmpty())
            json.insert(u"subject"_s, claim.subject);
        list.append(json);
    }
    return list;
}

/// The open ones for machines, and a line for each appended to `text`.
QJsonArray describeOpen(const QList<IncidentState>& incidents, const QString& language, QString& text)
{
    QJsonArray open;
    for (const IncidentState& incident : incidents) {
        if (isOver(incident))
            continue;
        const QString title = textIn(incident.title, language);
        open.append(QJsonObject{{u"id"_s, incident.code},
                                {u"mode"_s, keyword(incident.mode)},
                                {u"title"_s, title},
                                {u"state"_s, keyword(courseOf(incident))}});
        text += u"▶ %1 %2: %3\n"_s.arg(incident.code, title, nameOf(courseOf(incident)));
    }
    return open;
}

Result<CommandAnswer> status(CommandContext& context, const Arguments& arguments)
{
    auto open = context.session();
    if (!open)
        return open.error();
    Session& session = *open.value();
    const auto due = dueDuties(context);
    auto facts = readinessFacts(context, session);
    const auto waiting = await(session.log().countNotSaved());
    const auto incidents = await(session.incidents().all());
    if (!incidents)
        return incidents.error();
    if (!due)
        return due.error();
    if (!facts)
        return facts.error();
    if (!waiting)
        return waiting.error();
    facts->incidents = incidents.value();
    QList<Finding> claims = judgeReadiness(facts.value());
    claims.removeIf([](const Finding& finding) { return !isClaim(finding); });
    QString text;
    if (waiting.value() > 0)
        text += Text::tr("✖ NOT SAVED: %n entry(ies) wait for the disk to accept them", nullptr,
                         waiting.value()) +
                u'\n';
    const QJsonArray openIncidents = describeOpen(incidents.value(), context.options().language, text);
    for (const DueDuty& duty : due.value())
        text += lineFor(duty) + u'\n';
    for (const Finding& claim : claims)
        text += mark(claim.severity) + lineFor(claim) + u'\n';
    const bool isCalm = waiting.value() == 0 && claims.isEmpty() &&
                        std::none_of(due->cbegin(), due->cend(), [](const DueDuty& duty) {
                            return duty.status.state == DutyState::Overdue;
                        });
    if (text.isEmpty())
        text = Text::tr("● No incident is open, nothing is due, and every claim is proven.");
    return CommandAnswer{{{u"open_incidents"_s, openIncidents},
                          {u"duties"_s, toJson(due.value())},
                          {u"unproven"_s, toJson(claims)},
                          {u"not_saved"_s, waiting.value()},
                          {u"read_only"_s, session.report().readOnlyBecause.has_value()}},
                         text,
                         !arguments.has(u"strict"_s) || isCalm};
}

}  // namespace

QList<CommandSpec> statusCommands()
{
    return {{u"status"_s,
             u"[--strict]"_s,
             Text::tr("Says what is open, due, overdue or unproven."),
             u"holdfast status --strict"_s,
             0,
             0,
             {{u"strict"_s, {}, Text::tr("exit status 1 when anything is overdue, unproven or not saved")}},
             &status}};
}

}  // namespace holdfast
