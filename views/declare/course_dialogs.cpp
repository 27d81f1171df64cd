// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/declare/course_dialogs.h"

#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseDialogs)
};

constexpr CourseAct kAll[] = {
    CourseAct::Withdraw,        CourseAct::NotActivate, CourseAct::Abort, CourseAct::StandDown,
    CourseAct::AcceptDeferrals, CourseAct::BeginReview, CourseAct::Close, CourseAct::Escalate,
    CourseAct::ActivateSite,    CourseAct::ReturnSite,  CourseAct::Mark,  CourseAct::NoteRecoveryPoint};

Act actOf(const QString& kind, const ActValues& values)
{
    Act act{kind, {}, {}, {}, {}, {}};
    if (!values.reason.isEmpty())
        act.fields.insert(u"reason"_s, values.reason);
    return act;
}

/// An act that carries nothing but a reason.
std::function<QList<Act>(const IncidentState&, const ActValues&)> plain(const QString& kind)
{
    return [kind](const IncidentState&, const ActValues& values) { return QList<Act>{actOf(kind, values)}; };
}

/// "D05 Promote the replica", a line each, and how many more.
void nameSteps(QStringList& lines, const IncidentState& state, const QList<StepRef>& refs,
               const QString& language)
{
    constexpr qsizetype kNamed = 6;
    for (const StepRef& ref : refs.mid(0, kNamed)) {
        const PlanStep& step = stepOf(state, ref);
        lines.append(u"    "_s + step.id + u"  "_s + step.title.in(language).text);
    }
    if (refs.size() > kNamed)
        lines.append(u"    "_s + Text::tr("and %n more", nullptr, static_cast<int>(refs.size() - kNamed)));
}

QStringList standDownRemarks(const IncidentState& state, const QString& language)
{
    QStringList lines;
    if (const auto open = openSteps(state); !open.isEmpty()) {
        lines.append(Text::tr("✖ %n step(s) are still open. Finish, skip or defer them first:", nullptr,
                              static_cast<int>(open.size())));
        nameSteps(lines, state, open, language);
    }
    if (const auto deferred = openDeferrals(state); !deferred.isEmpty()) {
        lines.append(Text::tr("▲ %n step(s) are deferred. With a reason they are accepted and stay open:",
                              nullptr, static_cast<int>(deferred.size())));
        nameSteps(lines, state, deferred, language);
    }
    if (!restoredAt(state))
        lines.append(Text::tr("▲ Nobody said yet that the service is restored; its clocks run on."));
    return lines;
}

QList<Act> standDownActs(const IncidentState& state, const ActValues& values)
{
    QList<Act> acts;
    if (!openDeferrals(state).isEmpty())
        acts.append(actOf(incident_entry::kDeferralsAccepted, values));
    acts.append(actOf(incident_entry::kStoodDown, values));
    return acts;
}

ActForm standDownForm(const QString& language)
{
    ActForm form;
    form.title = Text::tr("Stand down");
    form.explanation = Text::tr("The emergency ends. Clocks of what is not restored run on.");
    form.button = Text::tr("Stand down");
    form.isGrave = true;
    form.remarks = [language](const IncidentState& state) { return standDownRemarks(state, language); };
    form.acts = &standDownActs;
    return form;
}

ActForm endForm(CourseAct act)
{
    ActForm form;
    form.isGrave = true;
    if (act == CourseAct::Withdraw) {
        form.title = Text::tr("Withdraw the declaration");
        form.explanation =
            Text::tr("It was a false alarm: its clocks are cancelled, and it uses up nothing of "
                     "the month. The log keeps both.");
        form.button = Text::tr("Withdraw");
        form.readyReasons = {Text::tr("A probe reported falsely."), Text::tr("Planned maintenance."),
                             Text::tr("It healed before anything was done.")};
        form.acts = plain(incident_entry::kWithdrawn);
    } else if (act == CourseAct::NotActivate) {
        form.title = Text::tr("Do not activate");
        form.explanation = Text::tr("The event is settled without a declaration.");
        form.button = Text::tr("Do not activate");
        form.readyReasons = {Text::tr("A probe reported falsely."),
                             Text::tr("The daily routine is enough for it.")};
        form.acts = plain(incident_entry::kNotActivated);
    } else {
        form.title = Text::tr("Abort the response");
        form.explanation =
            Text::tr("The response ends before its end. An outage that nobody said is over runs "
                     "on and counts.");
        form.button = Text::tr("Abort");
        form.readyReasons = {Text::tr("Drill broken off: a real alarm.")};
        form.acts = plain(incident_entry::kAborted);
    }
    return form;
}

ActForm quietForm(CourseAct act)
{
    ActForm form;
    if (act == CourseAct::AcceptDeferrals) {
        form.title = Text::tr("Accept what is deferred");
        form.explanation = Text::tr("The deferred steps stay open after standing down.");
        form.button = Text::tr("Accept");
        form.remarks = {};
        form.acts = plain(incident_entry::kDeferralsAccepted);
    } else if (act == CourseAct::BeginReview) {
        form.title = Text::tr("Begin the review");
        form.explanation = Text::tr("What went well, what did not, what is to be changed.");
        form.button = Text::tr("Begin the review");
        form.takesReason = false;
        form.acts = plain(incident_entry::kReviewBegun);
    } else {
        form.title = Text::tr("Close the incident");
        form.explanation = Text::tr("It is over. Entries can still be added to the log.");
        form.button = Text::tr("Close");
        form.isGrave = true;
        form.takesReason = false;
        form.acts = plain(incident_entry::kClosed);
    }
    return form;
}

ActForm escalateForm(const IncidentState& state, const Workspace& workspace)
{
    ActForm form;
    form.title = Text::tr("Escalate to another plan");
    form.explanation =
        Text::tr("The plan in use is left and another takes over. What was done stays on record.");
    form.button = Text::tr("Escalate");
    form.isGrave = true;
    ActForm::Choice to{u"to"_s, Text::tr("The plan that takes over"), {}};
    ActForm::Choice from{u"from"_s, Text::tr("The plan that is left"), {}};
    QStringList active;
    for (const PlanInUse& plan : state.plans) {
        if (plan.use != PlanInUse::Use::Active)
            continue;
        active.append(plan.code);
        from.options.prepend(
            {plan.code, plan.code + u"  "_s + plan.plan->title().in(workspace.language()).text});
    }
    for (const PlanPin& pin : workspace.plans()) {
        if (!active.contains(pin.code))
            to.options.append(
                {pin.code,
                 pin.code + u"  "_s + textIn(pin.body.value("title"_L1).toObject(), workspace.language())});
    }
    form.choices.append(to);
    if (from.options.size() > 1)
        form.choices.append(from);
    form.acts = [](const IncidentState&, const ActValues& values) {
        Act act = actOf(incident_entry::kEscalated, values);
        act.fields.insert(u"to"_s, values.choices.value(u"to"_s));
        if (values.choices.contains(u"from"_s))
            act.fields.insert(u"from"_s, values.choices.value(u"from"_s));
        return QList<Act>{act};
    };
    return form;
}

ActForm siteForm(CourseAct act)
{
    ActForm form;
    const bool goes = act == CourseAct::ActivateSite;
    form.title = goes ? Text::tr("Activate the standby site") : Text::tr("Return to the primary site");
    form.explanation = goes ? Text::tr("The standby site goes into service, and the clocks for it start.")
                            : Text::tr("The primary site serves again.");
    form.button = goes ? Text::tr("Activate the site") : Text::tr("Return");
    form.isGrave = goes;
    form.moment = ActForm::Moment{Text::tr("When?"), {0, 5, 15}};
    const QString kind = goes ? incident_entry::kSiteActivated : incident_entry::kSiteReturned;
    form.acts = [kind](const IncidentState&, const ActValues& values) {
        Act done = actOf(kind, values);
        done.at = values.moment;
        return QList<Act>{done};
    };
    return form;
}

ActForm markForm(const IncidentState& state, const Workspace& workspace)
{
    ActForm form;
    form.title = Text::tr("Mark a moment");
    form.explanation = Text::tr("Clocks start and stop at these moments.");
    form.button = Text::tr("Mark");
    form.choices.append({u"what"_s,
                         Text::tr("What happened then"),
                         {{u"restored"_s, Text::tr("The service was restored")},
                          {u"resolved"_s, Text::tr("The fault was removed")},
                          {u"impact"_s, Text::tr("The impact began")},
                          {u"detected"_s, Text::tr("It was detected")}}});
    ActForm::Choice item{u"item"_s, Text::tr("Of what, where it was restored"), {{u"0"_s, Text::tr("All")}}};
    const QList<int> priorities = prioritiesOf(state);
    for (const int priority : priorities) {
        const BiaItem* known = state.pinned->bia() ? state.pinned->bia()->item(priority) : nullptr;
        const QString name = known != nullptr ? known->name.in(workspace.language()).text : QString();
        item.options.append({QString::number(priority), QString::number(priority) + u"  "_s + name});
    }
    form.choices.append(item);
    form.moment = ActForm::Moment{Text::tr("When?"), {0, 5, 15}};
    form.acts = [](const IncidentState&, const ActValues& values) {
        Act act = actOf(incident_entry::kMarked, values);
        const QString what = values.choices.value(u"what"_s);
        act.fields.insert(u"what"_s, what);
        if (const int priority = values.choices.value(u"item"_s).toInt();
            priority > 0 && what == "restored"_L1)
            act.fields.insert(u"item"_s, priority);
        act.at = values.moment;
        return QList<Act>{act};
    };
    return form;
}

ActForm recoveryPointForm()
{
    ActForm form;
    form.title = Text::tr("Note a recovery point");
    form.explanation = Text::tr("Up to when the data is, or can be, brought back.");
    form.button = Text::tr("Note");
    form.takesReason = false;
    ActForm::Choice mode{u"mode"_s, Text::tr("After which failure"), {}};
    for (const FailureMode failure : {FailureMode::Hardware, FailureMode::Logical, FailureMode::Site})
        mode.options.append({keyword(failure), nameOf(failure)});
    form.choices.append(mode);
    form.moment = ActForm::Moment{Text::tr("The state of the data is that of"), {5, 15, 60}};
    form.texts.append({u"source"_s, Text::tr("From what (may stay empty)")});
    form.checks.append({u"tested"_s, Text::tr("A restore from it was tried and held")});
    form.acts = [](const IncidentState&, const ActValues& values) {
        Act act = actOf(incident_entry::kRecoveryPoint, values);
        act.fields = {{u"mode"_s, values.choices.value(u"mode"_s)},
                      {u"source"_s, values.texts.value(u"source"_s)},
                      {u"tested"_s, values.checks.value(u"tested"_s)}};
        if (values.moment)
            act.fields.insert(u"at_ms"_s, toMs(*values.moment));
        return QList<Act>{act};
    };
    return form;
}

}  // namespace

QString nameOf(CourseAct act)
{
    switch (act) {
    case CourseAct::Withdraw: return Text::tr("Withdraw the declaration");
    case CourseAct::NotActivate: return Text::tr("Do not activate");
    case CourseAct::Abort: return Text::tr("Abort the response");
    case CourseAct::StandDown: return Text::tr("Stand down");
    case CourseAct::AcceptDeferrals: return Text::tr("Accept what is deferred");
    case CourseAct::BeginReview: return Text::tr("Begin the review");
    case CourseAct::Close: return Text::tr("Close the incident");
    case CourseAct::Escalate: return Text::tr("Escalate to another plan");
    case CourseAct::ActivateSite: return Text::tr("Activate the standby site");
    case CourseAct::ReturnSite: return Text::tr("Return to the primary site");
    case CourseAct::Mark: return Text::tr("Mark a moment");
    case CourseAct::NoteRecoveryPoint: return Text::tr("Note a recovery point");
    }
    Q_UNREACHABLE();
}

ActForm formOf(CourseAct act, const IncidentState& state, const Workspace& workspace)
{
    switch (act) {
    case CourseAct::Withdraw:
    case CourseAct::NotActivate:
    case CourseAct::Abort: return endForm(act);
    case CourseAct::StandDown: return standDownForm(workspace.language());
    case CourseAct::AcceptDeferrals:
    case CourseAct::BeginReview:
    case CourseAct::Close: return quietForm(act);
    case CourseAct::Escalate: return escalateForm(state, workspace);
    case CourseAct::ActivateSite:
    case CourseAct::ReturnSite: return siteForm(act);
    case CourseAct::Mark: return markForm(state, workspace);
    case CourseAct::NoteRecoveryPoint: return recoveryPointForm();
    }
    Q_UNREACHABLE();
}

QList<CourseAct> possibleActs(const IncidentState& state, const Workspace& workspace)
{
    QList<CourseAct> possible;
    for (const CourseAct act : kAll) {
        const ActForm form = formOf(act, state, workspace);
        ActValues values;
        values.moment = workspace.now();
        bool hasChoices = true;
        for (const ActForm::Choice& choice : form.choices) {
            hasChoices = hasChoices && !choice.options.isEmpty();
            values.choices.insert(choice.key, choice.options.value(0).first);
        }
        const auto check =
            checkActs(state, form.acts(state, values), workspace.actor(), workspace.now(), workspace.plans());
        // What blocks a stand-down is shown in its dialog, so that one sees what is left to do.
        const bool isBlockedOnly = act == CourseAct::StandDown && isUnderway(state);
        if (hasChoices && (!check.refusal || isBlockedOnly))
            possible.append(act);
    }
    return possible;
}

ActDialog* openActDialog(CourseAct act, Workspace& workspace, const QString& incident, QWidget* parent)
{
    const IncidentState* state = workspace.incident(incident);
    if (state == nullptr)
        return nullptr;
    auto* dialog = new ActDialog(workspace, incident, formOf(act, *state, workspace), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

}  // namespace holdfast
