// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/span_text.h"
#include "models/incidents/entry_sentence.h"
#include "models/plans/plan_schedule.h"
#include "views/plans/plan_reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanReading)
};

QString minutes(int count)
{
    return spanText(std::chrono::minutes(count));
}

void writeVerdict(ReadingWriter& writer, const PlanBranch& branch, const BranchVerdict& verdict)
{
    const auto staffed = verdict.schedule.allRecoveredStaffed();
    writer.beginChips();
    if (!staffed) {
        writer.chip(Status::Unknown, Text::tr("cannot be said"));
        writer.words(Text::tr("a role that this branch needs has nobody"));
        return;
    }
    if (!verdict.fits)
        writer.chip(Status::Down, Text::tr("too late"));
    else if (verdict.isAtRisk)
        writer.chip(Status::Degraded, Text::tr("fits, at risk"));
    else
        writer.chip(Status::Up, Text::tr("fits"));
    const QString margin = verdict.marginMin < 0 ? Text::tr("%1 too late").arg(minutes(-verdict.marginMin))
                                                 : Text::tr("%1 to spare").arg(minutes(verdict.marginMin));
    writer.words(Text::tr("%1 of %2 (%3), %4")
                     .arg(minutes(*staffed), minutes(branch.targetMin), branch.targetId, margin));
}

QString channelWord(const QString& channel)
{
    if (channel == "phone"_L1)
        return Text::tr("phone");
    if (channel == "im"_L1)
        return Text::tr("messenger");
    if (channel == "email"_L1)
        return Text::tr("mail");
    if (channel == "sms"_L1)
        return Text::tr("text message");
    if (channel == "ticket"_L1)
        return Text::tr("ticket");
    if (channel == "in_person"_L1)
        return Text::tr("in person");
    if (channel == "official_letter"_L1)
        return Text::tr("official letter");
    if (channel == "official_portal"_L1)
        return Text::tr("official portal");
    if (channel == "reserve_line"_L1)
        return Text::tr("reserve line");
    return channel == "via_customer"_L1 ? Text::tr("through the customer") : channel;
}

QString anchorPhrase(const Communication& message, int deadlineMin)
{
    const QString time = minutes(deadlineMin);
    switch (message.anchor) {
    case Communication::Anchor::Detected: return Text::tr("within %1 of detection").arg(time);
    case Communication::Anchor::Declared: return Text::tr("within %1 of the declaration").arg(time);
    case Communication::Anchor::Decision: return Text::tr("within %1 of the decision").arg(time);
    case Communication::Anchor::StepDone: return Text::tr("within %1 of the step's end").arg(time);
    case Communication::Anchor::Closed: return Text::tr("within %1 of the closing").arg(time);
    }
    Q_UNREACHABLE();
}

void writeWhen(ReadingWriter& writer, const Plan& plan, const Communication& message)
{
    writer.row(Text::tr("When"), message.trigger);
    if (message.deadlineMin)
        writer.row(Text::tr("Deadline"), anchorPhrase(message, *message.deadlineMin));
    if (message.cadenceMin)
        writer.row(Text::tr("Again"),
                   Text::tr("every %1 until the service is restored").arg(minutes(*message.cadenceMin)));
    if (const auto step = plan.indexOf(message.step)) {
        writer.beginRow(Text::tr("Step"));
        writer.link(message.step + u' ' + writer.said(plan.steps().at(*step).title),
                    u"step:"_s + message.step);
    }
}

}  // namespace

void writeBranches(ReadingWriter& writer, const Plan& plan)
{
    if (plan.branches().isEmpty())
        return;
    writer.place(u"branches"_s, Text::tr("Branches"), 0);
    writer.heading(1, Text::tr("Branches"));
    writer.muted(
        Text::tr("Time from the start of the impact until everything is back, with the people counted "
                 "on. The critical path is the chain of steps that decides it."));
    for (const PlanBranch& branch : plan.branches()) {
        const BranchVerdict verdict = judgeBranch(plan, branch);
        writer.place(u"branch-"_s + branch.id, writer.said(branch.name), 1);
        writer.beginCard();
        writer.title({}, writer.said(branch.name));
        writeVerdict(writer, branch, verdict);
        QStringList decisions = branch.answers.keys();
        std::sort(decisions.begin(), decisions.end());
        for (qsizetype i = 0; i < decisions.size(); ++i) {
            const QString& decision = decisions.at(i);
            const PlanStep& step = plan.steps().at(*plan.indexOf(decision));
            writer.beginRow(i == 0 ? Text::tr("Decided") : u" "_s);
            writer.link(decision + u' ' + writer.said(step.title), u"step:"_s + decision);
            writer.words(u" = "_s + writer.said(step.option(branch.answers.value(decision))->text));
        }
        writer.beginRow(Text::tr("Critical path"));
        for (qsizetype i = 0; i < verdict.schedule.criticalPath.size(); ++i) {
            const QString& id = verdict.schedule.criticalPath.at(i);
            if (i > 0)
                writer.words(u" → "_s);
            writer.link(id, u"step:"_s + id);
        }
        writer.endCard();
    }
}

void writeCommunications(ReadingWriter& writer, const Plan& plan)
{
    if (plan.communications().isEmpty())
        return;
    writer.place(u"communications"_s, Text::tr("Messages"), 0);
    writer.heading(1, Text::tr("Messages"));
    for (const Communication& message : plan.communications()) {
        const QString title = Text::tr("to %1").arg(audienceName(message.audience));
        writer.place(message.id, message.id + u"  "_s + title, 1);
        writer.beginCard();
        writer.title(message.id, title);
        writer.beginChips();
        for (const QString& channel : message.channels)
            writer.chip(channelWord(channel));
        writeWhen(writer, plan, message);
        if (!message.preparedBy.isEmpty())
            writer.row(Text::tr("Prepares"), roleTitle(writer, plan, message.preparedBy));
        writer.row(Text::tr("Releases"), roleTitle(writer, plan, message.releaserRole));
        writer.row(Text::tr("Subject"), message.subject);
        writer.row(Text::tr("Text"), message.text);
        writer.endCard();
    }
}

}  // namespace holdfast
