// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/span_text.h"
#include "views/plans/plan_reading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanReading)
};

QString withWhen(const ReadingWriter& writer, const QString& role, const std::optional<LocalizedText>& when)
{
    return when ? Text::tr("%1: %2").arg(role, writer.said(*when)) : role;
}

void writeSuccession(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes)
{
    QStringList lines;
    for (qsizetype i = 0; i < annexes.succession.size(); ++i) {
        const PlanSuccessor& successor = annexes.succession.at(i);
        lines.append(u"%1. %2"_s.arg(i + 1).arg(
            withWhen(writer, roleTitle(writer, plan, successor.role), successor.when)));
    }
    if (!lines.isEmpty())
        writer.row(Text::tr("Succession"), lines.join(u'\n'));
}

QStringList dutyLines(const ReadingWriter& writer, const Plan& plan, const QList<PlanDuty>& duties)
{
    QStringList lines;
    for (const PlanDuty& duty : duties) {
        const QString said =
            Text::tr("%1: %2").arg(roleTitle(writer, plan, duty.role), writer.said(duty.text));
        lines.append(duty.when.isEmpty() ? said : Text::tr("minute %1, %2").arg(duty.when, said));
    }
    return lines;
}

void writeRoles(ReadingWriter& writer, const Plan& plan)
{
    if (plan.roles().isEmpty())
        return;
    writer.place(u"roles"_s, Text::tr("Roles"), 0);
    writer.heading(1, Text::tr("Roles"));
    for (const PlanRole& role : plan.roles()) {
        writer.beginCard();
        writer.title(role.code, writer.said(role.title));
        writer.beginChips();
        writer.chip(role.staffing == 0 ? Text::tr("held by somebody else")
                                       : Text::tr("people counted on: %1").arg(role.staffing));
        if (role.duty)
            writer.paragraph(writer.said(*role.duty));
        writer.endCard();
    }
}

}  // namespace

void writeCommand(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes)
{
    const PlanCommand& command = plan.command();
    writer.place(u"command"_s, Text::tr("Command"), 0);
    writer.heading(1, Text::tr("Command"));
    writer.beginCard();
    if (!command.declareRole.isEmpty())
        writer.row(Text::tr("Declares"), roleTitle(writer, plan, command.declareRole));
    writeSuccession(writer, plan, annexes);
    if (command.situationCallMin)
        writer.row(Text::tr("Situation call"),
                   Text::tr("every %1").arg(spanText(std::chrono::minutes(*command.situationCallMin))));
    if (command.earlyEscalationMin)
        writer.row(Text::tr("Early warning"),
                   Text::tr("within %1 of a target being at risk")
                       .arg(spanText(std::chrono::minutes(*command.earlyEscalationMin))));
    if (annexes.earlyEscalation)
        writer.row(u" "_s, annexes.earlyEscalation);
    writer.bullets(Text::tr("May decide"), dutyLines(writer, plan, annexes.decisionRights));
    writer.endCard();
    if (!annexes.firstMinutes.isEmpty()) {
        writer.place(u"first-minutes"_s, Text::tr("The first ten minutes"), 1);
        writer.heading(2, Text::tr("The first ten minutes"));
        writer.beginCard();
        for (const PlanDuty& duty : annexes.firstMinutes)
            writer.row(duty.when + u'′',
                       Text::tr("%1: %2").arg(roleTitle(writer, plan, duty.role), writer.said(duty.text)));
        writer.endCard();
    }
    writeRoles(writer, plan);
}

void writeAnnexes(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes)
{
    const auto duties = [&](const QString& name, const QString& title, const QList<PlanDuty>& list) {
        if (list.isEmpty())
            return;
        writer.place(name, title, 0);
        writer.heading(1, title);
        writer.beginCard();
        for (const PlanDuty& duty : list) {
            const QString until = duty.until ? u"   "_s + writer.said(*duty.until) : QString();
            writer.paragraph(
                u"• "_s + Text::tr("%1: %2").arg(roleTitle(writer, plan, duty.role), writer.said(duty.text)) +
                until);
        }
        writer.endCard();
    };
    const auto texts = [&](const QString& name, const QString& title, const QList<LocalizedText>& list,
                           std::optional<Status> edge) {
        if (list.isEmpty())
            return;
        writer.place(name, title, 0);
        writer.heading(1, title);
        writer.beginCard(edge);
        for (const LocalizedText& text : list)
            writer.paragraph(u"• "_s + writer.said(text));
        writer.endCard();
    };
    duties(u"validation"_s, Text::tr("What counts as recovered"), annexes.validation);
    duties(u"return"_s, Text::tr("Return to normal"), annexes.returnToNormal);
    duties(u"afterwards"_s, Text::tr("Afterwards"), annexes.afterwards);
    if (!annexes.resources.isEmpty()) {
        writer.place(u"resources"_s, Text::tr("Resources"), 0);
        writer.heading(1, Text::tr("Resources"));
        writer.beginCard();
        for (const PlanResource& resource : annexes.resources) {
            writer.row(resource.id, resource.name);
            if (resource.check)
                writer.row(u" "_s, *resource.check);
        }
        writer.endCard();
    }
    texts(u"notes"_s, Text::tr("Notes"), annexes.notes, {});
    texts(u"unverified"_s, Text::tr("Not verified"), annexes.unverified, Status::Unknown);
}

}  // namespace holdfast
