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

QString kindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Action: return Text::tr("action");
    case StepKind::Decision: return Text::tr("◇ decision");
    case StepKind::Verify: return Text::tr("✓ check");
    case StepKind::Notify: return Text::tr("✉ notice");
    case StepKind::Wait: return Text::tr("⇨ wait");
    }
    Q_UNREACHABLE();
}

/// The commas of the language.
QString comma()
{
    //: Between the names of a list.
    return Text::tr(", ");
}

class StepWriter {
public:
    StepWriter(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes)
        : m_writer(writer), m_plan(plan), m_annexes(annexes)
    {
    }

    void write(const PlanStep& step)
    {
        m_writer.place(step.id, step.id + u"  "_s + m_writer.said(step.title), 2);
        m_writer.beginCard(step.isIrreversible ? std::optional(Status::Degraded) : std::nullopt);
        m_writer.title(step.id, m_writer.said(step.title));
        writeChips(step);
        m_writer.row(Text::tr("Ask"), step.challenge);
        m_writer.row(Text::tr("Expect"), step.expected);
        m_writer.row(Text::tr("How"), step.detail);
        writeOptions(step);
        writeDependencies(step);
        writeConditions(step);
        writeFailure(step);
        writeRest(step);
        for (qsizetype i = 0; i < step.commands.size(); ++i) {
            const StepCommand& command = step.commands.at(i);
            m_writer.command(step.id + u'.' + QString::number(i), command.engine, command.text,
                             Text::tr("copy"));
        }
        m_writer.endCard();
    }

private:
    void writeChips(const PlanStep& step)
    {
        m_writer.beginChips();
        m_writer.chip(roleTitle(m_writer, m_plan, step.role));
        m_writer.chip(Text::tr("planned %1").arg(spanText(std::chrono::minutes(step.plannedMin))));
        if (step.kind != StepKind::Action)
            m_writer.chip(kindName(step.kind));
        if (step.isCritical)
            m_writer.chip(Text::tr("★ critical"));
        if (step.isMemoryItem)
            m_writer.chip(Text::tr("✦ by heart"));
        if (step.asksValue)
            m_writer.chip(Text::tr("✎ read a value back"));
        if (step.isIrreversible)
            m_writer.chip(Status::Degraded, Text::tr("irreversible"));
        if (step.needsSecondPerson)
            m_writer.chip(Text::tr("⚭ second person: %1").arg(roleTitle(m_writer, m_plan, step.secondRole)));
    }

    void writeOptions(const PlanStep& step)
    {
        for (qsizetype i = 0; i < step.options.size(); ++i) {
            const StepOption& option = step.options.at(i);
            const bool isSafe = option.id == step.ifUnsure;
            m_writer.beginRow(i == 0 ? Text::tr("Options") : u" "_s);
            m_writer.strongWords((isSafe ? u"◉ "_s : u"○ "_s) + m_writer.said(option.text));
            if (option.then)
                m_writer.words(u"  →  "_s + m_writer.said(*option.then));
            if (!option.escalatesTo.isEmpty())
                m_writer.words(u"  →  "_s + Text::tr("plan %1 takes over").arg(option.escalatesTo));
            if (option.activatesSite)
                m_writer.words(u"  →  "_s + Text::tr("the standby site goes into service"));
            if (!isSafe)
                continue;
            m_writer.words(u"   "_s);
            m_writer.chip(Status::Up, Text::tr("if unsure"));
        }
        m_writer.row(Text::tr("Why safe"), step.ifUnsureWhy);
    }

    void writeDependencies(const PlanStep& step)
    {
        if (step.dependsOn.isEmpty())
            return;
        m_writer.beginRow(Text::tr("After"));
        for (qsizetype i = 0; i < step.dependsOn.size(); ++i) {
            if (i > 0)
                m_writer.words(comma());
            linkTo(m_plan.steps().at(step.dependsOn.at(i)));
        }
    }

    void writeConditions(const PlanStep& step)
    {
        for (qsizetype i = 0; i < step.conditions.size(); ++i) {
            const StepCondition& condition = step.conditions.at(i);
            const PlanStep& decision = m_plan.steps().at(condition.decision);
            QStringList answers;
            for (const QString& id : condition.answers) {
                const StepOption* option = decision.option(id);
                answers.append(option == nullptr ? id : m_writer.said(option->text));
            }
            //: Before the condition of a step: it applies only if the decision was answered so.
            m_writer.beginRow(i == 0 ? Text::tr("Only if") : Text::tr("or"));
            linkTo(decision);
            //: Between the answers of a decision: "fence or restore".
            m_writer.words(u" = "_s + answers.join(Text::tr(" or ")));
        }
    }

    void writeFailure(const PlanStep& step)
    {
        m_writer.row(Text::tr("Way back"), step.rollback);
        if (!step.onFail && !step.goesBackTo)
            return;
        m_writer.beginRow(Text::tr("If it fails"));
        if (step.onFail)
            m_writer.words(m_writer.said(*step.onFail) + u' ');
        if (!step.goesBackTo)
            return;
        m_writer.words(u"↺ "_s);
        linkTo(m_plan.steps().at(*step.goesBackTo));
    }

    void writeRest(const PlanStep& step)
    {
        if (step.deferrableTo)
            m_writer.row(
                Text::tr("May wait"),
                Text::tr("until the phase “%1”").arg(m_writer.said(m_plan.phaseTitle(*step.deferrableTo))));
        if (step.isSkippable)
            m_writer.row(Text::tr("May skip"), Text::tr("with a reason"));
        if (!step.recovers.isEmpty()) {
            QStringList priorities;
            for (const int priority : step.recovers)
                priorities.append(QString::number(priority));
            m_writer.row(Text::tr("Recovers"), Text::tr("priority %1").arg(priorities.join(comma())));
        }
        if (step.returnsSite)
            m_writer.row(Text::tr("Site"), Text::tr("the primary site serves again"));
        QStringList resources;
        for (const QString& id : step.resources) {
            const PlanResource* resource = m_annexes.resource(id);
            resources.append(resource == nullptr ? id : m_writer.said(resource->name));
        }
        if (!resources.isEmpty())
            m_writer.row(Text::tr("Needs"), resources.join(comma()));
        if (step.communications.isEmpty())
            return;
        m_writer.beginRow(Text::tr("Notices"));
        for (qsizetype i = 0; i < step.communications.size(); ++i) {
            const QString& id = step.communications.at(i);
            if (i > 0)
                m_writer.words(comma());
            m_writer.link(id, u"step:"_s + id);
        }
    }

    void linkTo(const PlanStep& step)
    {
        m_writer.link(step.id + u' ' + m_writer.said(step.title), u"step:"_s + step.id);
    }

    ReadingWriter& m_writer;
    const Plan& m_plan;
    const PlanAnnexes& m_annexes;
};

}  // namespace

void writeSteps(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes)
{
    writer.place(u"steps"_s, Text::tr("Steps"), 0);
    writer.heading(1, Text::tr("Steps"));
    if (plan.steps().isEmpty()) {
        writer.beginCard();
        writer.paragraph(
            Text::tr("This plan has no steps beforehand: they are added as the incident goes on."));
        writer.endCard();
        return;
    }
    StepWriter steps(writer, plan, annexes);
    std::optional<Phase> phase;
    for (const PlanStep& step : plan.steps()) {
        if (step.phase != phase) {
            phase = step.phase;
            const QString title = writer.said(plan.phaseTitle(step.phase));
            writer.place(u"phase-"_s + keyword(step.phase), title, 1);
            writer.heading(2, title);
            const auto goal = annexes.phaseGoals.constFind(keyword(step.phase));
            if (goal != annexes.phaseGoals.cend())
                writer.muted(writer.said(*goal));
        }
        steps.write(step);
    }
}

}  // namespace holdfast
