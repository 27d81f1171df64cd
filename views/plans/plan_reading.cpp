// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plans/plan_reading.h"

#include "models/core/span_text.h"
#include "views/kit/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanReading)
};

QString targetName(const QString& id)
{
    if (id == "RTO"_L1)
        return Text::tr("RTO");
    if (id == "RPO"_L1)
        return Text::tr("RPO");
    if (id == "BCP_RTO"_L1)
        return Text::tr("BCP RTO");
    if (id == "BCP_RPO"_L1)
        return Text::tr("BCP RPO");
    return id == "CONTRACT_FIX"_L1 ? Text::tr("Contract") : id;
}

QString byAt(const QString& name, const std::optional<Instant>& at, const QTimeZone& zone)
{
    if (!at)
        return name;
    return name.isEmpty() ? longTime(*at, zone) : Text::tr("%1, %2").arg(name, longTime(*at, zone));
}

/// An approval is of a day: one taken over from paper has no hour.
QString approval(const Revision& revision, const QTimeZone& zone)
{
    if (!revision.approvedAt)
        return revision.approvedBy;
    const QString day = longTime(*revision.approvedAt, zone).section(u' ', 0, 0);
    return revision.approvedBy.isEmpty() ? day : Text::tr("%1, %2").arg(revision.approvedBy, day);
}

void writeHistory(ReadingWriter& writer, const PlanEdition& edition)
{
    for (auto it = edition.plan.revisions.crbegin(); it != edition.plan.revisions.crend(); ++it) {
        writer.beginRow(it == edition.plan.revisions.crbegin() ? Text::tr("Revisions") : u" "_s);
        writer.strongWords(it->label);
        writer.words(u"  "_s + nameOf(it->state) + u"  "_s);
        writer.mutedWords(byAt(it->author, it->draftedAt, edition.zone));
        if (!it->change.isEmpty())
            writer.words(u"  "_s + it->change);
    }
}

void writeTargets(ReadingWriter& writer, const Plan& plan)
{
    if (plan.targets().isEmpty())
        return;
    writer.place(u"targets"_s, Text::tr("Targets"), 0);
    writer.heading(1, Text::tr("Targets"));
    writer.beginCard();
    for (const PlanTarget& target : plan.targets()) {
        writer.beginRow(targetName(target.id));
        writer.strongWords(spanText(std::chrono::minutes(target.minutes)));
        if (!target.clause.isEmpty())
            writer.mutedWords(u"   "_s + Text::tr("clause %1").arg(target.clause));
    }
    writer.endCard();
}

void writePurpose(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes)
{
    if (!plan.purpose() && !annexes.scope && annexes.assumptions.isEmpty())
        return;
    writer.place(u"purpose"_s, Text::tr("Purpose"), 0);
    writer.heading(1, Text::tr("Purpose"));
    writer.beginCard();
    writer.row(Text::tr("Purpose"), plan.purpose());
    writer.row(Text::tr("Scope"), annexes.scope);
    QStringList assumptions;
    for (const LocalizedText& assumption : annexes.assumptions)
        assumptions.append(writer.said(assumption));
    writer.bullets(Text::tr("Assumptions"), assumptions);
    writer.endCard();
}

void writeTriggers(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes)
{
    if (!plan.triggers().isEmpty()) {
        writer.place(u"triggers"_s, Text::tr("Triggers"), 0);
        writer.heading(1, Text::tr("Triggers"));
        writer.beginCard();
        for (const PlanTrigger& trigger : plan.triggers())
            writer.paragraph(u"• "_s + writer.said(trigger.text));
        writer.endCard();
    }
    if (plan.grading().isEmpty())
        return;
    writer.place(u"grading"_s, Text::tr("Event levels"), 0);
    writer.heading(1, Text::tr("Event levels"));
    for (const PlanLevel& level : plan.grading()) {
        writer.beginCard();
        writer.title({}, Text::tr("Level %1").arg(level.level));
        QStringList when;
        for (const LocalizedText& one : level.when)
            when.append(writer.said(one));
        writer.bullets(Text::tr("When"), when);
        writer.row(Text::tr("Response"), level.response);
        const QString declares = plan.command().declareByLevel.value(level.level);
        if (!declares.isEmpty())
            writer.row(Text::tr("Declares"), roleTitle(writer, plan, declares));
        writer.endCard();
    }
    if (annexes.uplift.isEmpty() && !annexes.deescalate && !annexes.gradingNote)
        return;
    writer.beginCard();
    QStringList uplift;
    for (const LocalizedText& one : annexes.uplift)
        uplift.append(writer.said(one));
    writer.bullets(Text::tr("One level up"), uplift);
    writer.row(Text::tr("Level down"), annexes.deescalate);
    writer.row(Text::tr("Note"), annexes.gradingNote);
    writer.endCard();
}

}  // namespace

QString roleTitle(const ReadingWriter& writer, const Plan& plan, const QString& code)
{
    const PlanRole* role = plan.role(code);
    return role == nullptr ? code : writer.said(role->title);
}

void writeControl(ReadingWriter& writer, const PlanEdition& edition,
                  const QList<std::pair<QString, QString>>& more)
{
    const Revision* revision = edition.revision;
    const bool isApproved = edition.state() == RevisionState::Approved;
    writer.place(u"control"_s, Text::tr("Document control"), 0);
    writer.heading(1, Text::tr("Document control"));
    writer.beginCard(isApproved ? std::nullopt : std::optional(statusOf(edition.state())));
    if (!isApproved) {
        writer.beginChips();
        writer.chip(statusOf(edition.state()), nameOf(edition.state()));
        writer.words(Text::tr("This revision is not approved. It may be used in an emergency; the log then "
                              "says that it was not approved."));
    }
    writer.row(Text::tr("Number"), edition.plan.code);
    writer.row(Text::tr("Revision"), edition.label());
    writer.row(Text::tr("State"), nameOf(edition.state()));
    for (const auto& [label, text] : more)
        writer.row(label, text);
    if (revision == nullptr) {
        writer.row(Text::tr("Origin"), Text::tr("Ships with Holdfast; nobody here has made it their own."));
        writer.endCard();
        return;
    }
    writer.row(Text::tr("Drafted"),
               byAt(revision->author.isEmpty() ? Text::tr("taken in with the sample") : revision->author,
                    revision->draftedAt, edition.zone));
    writer.row(Text::tr("Approved"), revision->approvedAt || !revision->approvedBy.isEmpty()
                                         ? approval(*revision, edition.zone)
                                         : Text::tr("by nobody yet"));
    constexpr int kShown = 16;
    const QString digest = revision->digest.toHex();
    writer.beginRow(Text::tr("SHA-256"));
    writer.words(digest.left(kShown) + u"…  "_s);
    writer.copyLink(u"digest"_s, Text::tr("copy in full"), digest);
    writeHistory(writer, edition);
    writer.endCard();
}

void writePlan(ReadingWriter& writer, const Plan& plan, const PlanEdition& edition)
{
    const PlanAnnexes annexes = annexesOf(plan);
    QList<std::pair<QString, QString>> more;
    if (!annexes.parent.isEmpty())
        more.append(
            {Text::tr("Belongs to"), annexes.clause.isEmpty()
                                         ? annexes.parent
                                         : Text::tr("%1, clause %2").arg(annexes.parent, annexes.clause)});
    writeControl(writer, edition, more);
    writePurpose(writer, plan, annexes);
    writeTriggers(writer, plan, annexes);
    writeCommand(writer, plan, annexes);
    writeTargets(writer, plan);
    writeSteps(writer, plan, annexes);
    writeBranches(writer, plan);
    writeCommunications(writer, plan);
    writeAnnexes(writer, plan, annexes);
}

void writePlan(ReadingWriter& writer, const ManagementPlan& plan, const PlanEdition& edition)
{
    QList<std::pair<QString, QString>> more;
    if (plan.organisation())
        more.append({Text::tr("Organisation"), writer.said(*plan.organisation())});
    if (plan.department())
        more.append({Text::tr("Department"), writer.said(*plan.department())});
    writeControl(writer, edition, more);
    for (const PlanSection& section : plan.sections()) {
        const QString title = section.clause + u"  "_s + writer.said(section.title);
        writer.place(section.clause, title, section.depth() - 1);
        writer.heading(section.depth(), title);
        if (!section.text)
            continue;
        writer.beginCard();
        writer.paragraph(writer.said(*section.text));
        writer.endCard();
    }
}

}  // namespace holdfast
