// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/declare/outlook_panel.h"

#include "models/incidents/entry_sentence.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kScrollMargin = 6;

/// What is worth a line before it has begun: promises with a target.
bool isWorthALine(const ClockReading& clock)
{
    if (clock.kind == ClockKind::MonthBudget || clock.kind == ClockKind::MonthInterruptions)
        return clock.state == ClockState::AtRisk || clock.state == ClockState::Breached;
    return clock.target.has_value();
}

QString nameOfCall(const DueNotice& call)
{
    return call.audience.isEmpty() ? call.id : audienceName(call.audience);
}

}  // namespace

OutlookPanel::OutlookPanel(const QTimeZone& zone, const QString& language, QWidget* parent)
    : QWidget(parent), m_zone(zone), m_language(language)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
}

void OutlookPanel::show(const DeclarationQuestion& question, const DeclarationOutlook& outlook,
                        const std::optional<Bia>& bia, Instant now)
{
    QList<Part> parts{warnings(question, outlook), clocks(question, outlook, bia, now), calls(outlook, now),
                      team(outlook, question.mode == IncidentMode::Drill)};
    parts.removeIf([](const Part& part) { return part.lines.isEmpty(); });
    if (parts != m_shown)
        rebuild(parts);
}

OutlookPanel::Part OutlookPanel::warnings(const DeclarationQuestion& question,
                                          const DeclarationOutlook& outlook) const
{
    Part part{tr("Mind"), {}};
    for (const QString& code : outlook.sameInOthers) {
        part.lines.append({Status::Down,
                           tr("%1 is open already by this plan.").arg(code),
                           tr("Go on there, unless this is something else."),
                           {}});
    }
    if (outlook.isPlanUnapproved) {
        part.lines.append(
            {Status::Degraded,
             tr("Plan %1 %2 is not approved.").arg(question.plan->code, question.plan->revision),
             tr("It is used all the same, and the log says so."),
             {}});
    }
    if (outlook.plan) {
        const auto& [ways, inTime] = *outlook.plan;
        if (inTime == ways)
            part.lines.append({Status::Up, tr("Every way through the plan keeps its promise."), {}, {}});
        else if (inTime == 0)
            part.lines.append(
                {Status::Down, tr("No way through the plan keeps its promise any more."), {}, {}});
        else
            part.lines.append({Status::Degraded,
                               tr("%1 of %2 ways through the plan keep its promise.").arg(inTime).arg(ways),
                               {},
                               {}});
    }
    return part;
}

OutlookPanel::Part OutlookPanel::clocks(const DeclarationQuestion& question,
                                        const DeclarationOutlook& outlook, const std::optional<Bia>& bia,
                                        Instant now) const
{
    Part part{tr("Clocks that run"), {}};
    for (const ClockReading& clock : outlook.clocks) {
        if (!isWorthALine(clock))
            continue;
        Line line{statusOf(clock), clockTitle(clockName(clock)), {}, {}};
        const BiaItem* item = clock.priority && bia ? bia->item(*clock.priority) : nullptr;
        if (item != nullptr)
            line.detail = item->name.in(m_language).text;
        if (clock.kind == ClockKind::Rpo || clock.kind == ClockKind::BcpRpo) {
            line.when = clock.elapsed ? hoursMinutes(*clock.elapsed) : wordFor(clock);
        } else if (clock.targetCount) {
            line.when = u"%1 / %2"_s.arg(clock.count.value_or(0)).arg(*clock.targetCount);
        } else {
            line.text += u"  "_s + hoursMinutes(*clock.target);
            if (question.impact && clock.dueAt)
                line.when = tr("by %1").arg(shortTime(*clock.dueAt, m_zone, now));
        }
        if (clock.forecast && question.impact) {
            const QString expected = tr("expected %1").arg(shortTime(*clock.forecast, m_zone, now));
            line.detail = line.detail.isEmpty() ? expected : line.detail + u"\u00A0· "_s + expected;
        }
        part.lines.append(line);
    }
    return part;
}

OutlookPanel::Part OutlookPanel::calls(const DeclarationOutlook& outlook, Instant now) const
{
    Part part{tr("Must be told"), {}};
    for (const DueNotice& call : outlook.calls) {
        const QString detail = call.kind == DueNotice::Kind::Level ? tr("level %1").arg(call.id)
                               : call.kind == DueNotice::Kind::SituationCall
                                   ? tr("situation report of the team")
                               : call.kind == DueNotice::Kind::EarlyWarning ? tr("early warning")
                                                                            : call.id;
        part.lines.append({call.isOverdue ? Status::Down : Status::Quiet, nameOfCall(call), detail,
                           tr("by %1").arg(shortTime(call.dueAt, m_zone, now))});
    }
    return part;
}

OutlookPanel::Part OutlookPanel::team(const DeclarationOutlook& outlook, bool isDrill) const
{
    Part part{tr("Called together"), {}};
    for (const TeamCall& one : outlook.team) {
        const QString channel = one.channels.isEmpty() ? QString()
                                                       : channelName(one.channels.first().kind) + u' ' +
                                                             (isDrill ? masked(one.channels.first().value)
                                                                      : one.channels.first().value);
        part.lines.append({one.holder.isEmpty() ? Status::Degraded : Status::Quiet,
                           one.role.in(m_language).text, channel,
                           one.holder.isEmpty() ? tr("nobody entered") : one.holder});
    }
    return part;
}

void OutlookPanel::rebuild(const QList<Part>& parts)
{
    m_shown = parts;
    delete m_content;
    m_content = new QWidget;
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, kScrollMargin, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Part& part : parts) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 10);
        grid->addWidget(makeLabel(part.title, u"muted"_s), row++, 0, 1, 3);
        for (const Line& line : part.lines) {
            auto* shape = new StatusBadge;
            shape->setFlat(true);
            shape->show(line.status, {});
            grid->addWidget(shape, row, 0, Qt::AlignTop);
            grid->addWidget(makeLabel(line.text), row, 1, 1, line.when.isEmpty() ? 2 : 1);
            if (!line.when.isEmpty()) {
                auto* when = makeLabel(line.when);
                when->setWordWrap(false);
                grid->addWidget(when, row, 2, Qt::AlignTop | Qt::AlignRight);
            }
            ++row;
            if (!line.detail.isEmpty())
                grid->addWidget(makeLabel(line.detail, u"muted"_s), row++, 1, 1, 2);
        }
    }
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_content);
}

}  // namespace holdfast
