// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/report_ground.h"
#include "models/reports/bia_report.h"
#include "models/reports/contact_report.h"
#include "models/reports/incident_report.h"
#include "models/reports/management_report.h"
#include "models/reports/plan_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A report about one incident, made by `make`.
template <Report (*make)(const IncidentState&, const ReportSetting&)>
Result<CommandAnswer> aboutIncident(CommandContext& context, const Arguments& arguments)
{
    const auto ground = reportGround(context, arguments);
    if (!ground)
        return ground.error();
    const auto state = await(ground->session->incidents().state(arguments.words.first()));
    if (!state)
        return state.error();
    return writeReport(context, arguments, make(state.value(), ground->setting));
}

const Document* find(const QList<Document>& documents, const QString& code)
{
    for (const Document& document : documents) {
        if (document.code.compare(code, Qt::CaseInsensitive) == 0)
            return &document;
    }
    return nullptr;
}

Result<CommandAnswer> plan(CommandContext& context, const Arguments& arguments)
{
    const auto ground = reportGround(context, arguments);
    if (!ground)
        return ground.error();
    const QString code = arguments.words.first();
    const auto managed = await(ground->session->documents().documents(DocumentType::ManagementPlan));
    if (!managed)
        return managed.error();
    if (const Document* document = find(managed.value(), code))
        return writeReport(context, arguments, managementPlanReport(*document, ground->setting));
    const auto documents = await(ground->session->documents().documents(DocumentType::EmergencyPlan));
    if (!documents)
        return documents.error();
    const auto pins = await(ground->session->incidents().plans());
    if (!pins)
        return pins.error();
    for (const PlanPin& pin : pins.value()) {
        if (pin.code.compare(code, Qt::CaseInsensitive) != 0)
            continue;
        const auto read = Plan::fromJson(pin.body);
        if (!read)
            return read.error();
        const PlanSource source{find(documents.value(), pin.code), pin.revision, pin.revisionState,
                                ground->organisation ? &*ground->organisation : nullptr};
        return writeReport(context, arguments, planReport(read.value(), source, ground->setting));
    }
    return Error{
        Error::Code::NotFound, Text::tr("There is no plan %1. See “holdfast plan list”.").arg(code), {}};
}

Error noOrganisation()
{
    return {Error::Code::NotFound,
            Text::tr("No organisation is entered yet, so there are no roles to print. Enter one, or try "
                     "“holdfast init --sample” in a new folder."),
            {}};
}

Result<CommandAnswer> contacts(CommandContext& context, const Arguments& arguments)
{
    const auto ground = reportGround(context, arguments);
    if (!ground)
        return ground.error();
    if (!ground->organisation)
        return noOrganisation();
    return writeReport(context, arguments, contactSheet(*ground->organisation, ground->setting));
}

Result<CommandAnswer> roles(CommandContext& context, const Arguments& arguments)
{
    const auto ground = reportGround(context, arguments);
    if (!ground)
        return ground.error();
    if (!ground->organisation)
        return noOrganisation();
    const auto pins = await(ground->session->incidents().plans());
    if (!pins)
        return pins.error();
    QList<std::shared_ptr<const Plan>> plans;
    for (const PlanPin& pin : pins.value()) {
        auto read = Plan::fromJson(pin.body);
        if (!read)
            return read.error();
        plans.append(std::make_shared<const Plan>(std::move(read).value()));
    }
    return writeReport(context, arguments, roleCards(*ground->organisation, plans, ground->setting));
}

Result<CommandAnswer> bia(CommandContext& context, const Arguments& arguments)
{
    const auto ground = reportGround(context, arguments);
    if (!ground)
        return ground.error();
    const auto documents = await(ground->session->documents().documents(DocumentType::Bia));
    if (!documents)
        return documents.error();
    if (documents->isEmpty()) {
        return Error{Error::Code::NotFound,
                     Text::tr("No business impact analysis is entered yet, so there is nothing to print."),
                     {}};
    }
    const Document& document = documents->first();
    const auto read = Bia::fromJson(bodyOf(document.current()));
    if (!read)
        return read.error();
    return writeReport(context, arguments,
                       biaReport(read.value(), &document,
                                 ground->organisation ? &*ground->organisation : nullptr, ground->setting));
}

}  // namespace

QList<CommandSpec> reportCommands()
{
    return {{u"report incident"_s, u"ID --out FILE"_s,
             Text::tr("Writes the report of an incident or drill: verdicts, decisions, steps, promises, the "
                      "whole timeline."),
             u"holdfast report incident INC-2026-003 --out incident.pdf"_s, 1, 1, reportOptions(false),
             &aboutIncident<&incidentReport>},
            {u"report handover"_s, u"ID --out FILE"_s,
             Text::tr("Writes the sheet for handing an open incident over, with lines to sign."),
             u"holdfast report handover INC-2026-003 --out handover.pdf"_s, 1, 1, reportOptions(false),
             &aboutIncident<&handOverSheet>},
            {u"report situation"_s, u"ID --out FILE"_s,
             Text::tr("Writes the situation report: what changed, what runs, clocks, forecast, risks."),
             u"holdfast report situation INC-2026-003 --out situation.pdf"_s, 1, 1, reportOptions(false),
             &aboutIncident<&situationReport>},
            {u"report plan"_s, u"CODE --out FILE"_s,
             Text::tr("Writes a plan as a controlled document, its steps as checklists."),
             u"holdfast report plan DB-01 --out DB-01.pdf"_s, 1, 1, reportOptions(true), &plan},
            {u"report roles"_s, u"--out FILE"_s, Text::tr("Writes a card for each role."),
             u"holdfast report roles --out roles.pdf"_s, 0, 0, reportOptions(true), &roles},
            {u"report contacts"_s, u"--out FILE"_s,
             Text::tr("Writes the contact sheet: roles, holders in order, duty channels."),
             u"holdfast report contacts --out contacts.pdf"_s, 0, 0, reportOptions(true), &contacts},
            {u"report bia"_s, u"--out FILE"_s,
             Text::tr("Writes the business impact analysis: priorities, targets, impacts."),
             u"holdfast report bia --out bia.xlsx"_s, 0, 0, reportOptions(false), &bia}};
}

}  // namespace holdfast
