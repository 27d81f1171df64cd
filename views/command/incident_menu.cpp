// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/incident_menu.h"

#include "models/reports/incident_report.h"
#include "views/declare/course_dialogs.h"
#include "views/kit/prompter.h"
#include "views/reports/show_report.h"

#include <QJsonArray>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QAction* addAction(QMenu& menu, const QString& name, const QString& text)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    return action;
}

ActForm::Choice phaseChoice(const IncidentState& state, const QString& language)
{
    ActForm::Choice choice{u"phase"_s, IncidentMenu::tr("Phase"), {}};
    const auto& plan = state.plans.last().plan;
    for (const Phase phase :
         {Phase::Recover, Phase::Activate, Phase::Contain, Phase::Validate, Phase::Return})
        choice.options.append({keyword(phase), plan->phaseTitle(phase).in(language).text});
    return choice;
}

ActForm::Choice roleChoice(const IncidentState& state, const QString& language)
{
    ActForm::Choice choice{u"role"_s, IncidentMenu::tr("Whose it is"), {}};
    if (state.pinned->organisation()) {
        for (const Role& role : state.pinned->organisation()->roles())
            choice.options.append({role.code, role.title.in(language).text});
    }
    return choice;
}

}  // namespace

IncidentMenu::IncidentMenu(IncidentDesk& desk, Prompter& prompter, QWidget& window)
    : QObject(&window), m_desk(desk), m_prompter(prompter), m_window(window)
{
}

void IncidentMenu::fill(QMenu& menu)
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    if (isUnderway(*state) && !state->plans.isEmpty()) {
        connect(addAction(menu, u"addStepAction"_s, tr("Add a step…")), &QAction::triggered, this,
                &IncidentMenu::addStep);
        connect(addAction(menu, u"decideResourcesAction"_s, tr("Record a decision about resources…")),
                &QAction::triggered, this, &IncidentMenu::decideResources);
        menu.addSeparator();
    }
    addCourse(menu, *state);
    addExerciseTime(menu, *state);
    addReports(menu);
}

void IncidentMenu::addCourse(QMenu& menu, const IncidentState& state)
{
    const auto acts = possibleActs(state, m_desk.workspace());
    for (const CourseAct act : acts) {
        connect(menu.addAction(nameOf(act) + u'…'), &QAction::triggered, this,
                [this, act] { openActDialog(act, m_desk.workspace(), m_desk.code(), &m_window); });
    }
    if (!acts.isEmpty())
        menu.addSeparator();
}

void IncidentMenu::addExerciseTime(QMenu& menu, const IncidentState& state)
{
    if (!state.isDrill() || !isUnderway(state))
        return;
    const bool isPausedNow = isPaused(state);
    const QString kind = isPausedNow ? incident_entry::kExerciseResumed : incident_entry::kExercisePaused;
    connect(addAction(menu, u"pauseExerciseAction"_s,
                      isPausedNow ? tr("Let exercise time go on") : tr("Pause exercise time")),
            &QAction::triggered, this, [this, kind] { m_desk.act(kind, {}); });
    connect(addAction(menu, u"jumpExerciseAction"_s, tr("Let exercise time jump ahead…")),
            &QAction::triggered, this, &IncidentMenu::jumpAhead);
    menu.addSeparator();
}

void IncidentMenu::addReports(QMenu& menu)
{
    const std::initializer_list<std::pair<QString, QString>> reports = {
        {u"incident"_s, tr("Incident report…")},
        {u"situation"_s, tr("Situation report as a sheet…")},
        {u"handover"_s, tr("Hand-over sheet…")}};
    for (const auto& [kind, text] : reports) {
        connect(addAction(menu, kind + u"ReportAction"_s, text), &QAction::triggered, this,
                [this, chosen = kind] { showReport(chosen); });
    }
}

void IncidentMenu::showReport(const QString& kind)
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    holdfast::showReport(m_desk.workspace(), m_prompter, m_disk, &m_window,
                         [kind, shown = *state](const ReportSetting& setting) {
                             if (kind == "handover"_L1)
                                 return handOverSheet(shown, setting);
                             return kind == "situation"_L1 ? situationReport(shown, setting)
                                                           : incidentReport(shown, setting);
                         });
}

void IncidentMenu::addStep()
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    const QString language = m_desk.workspace().language();
    ActForm form;
    form.title = tr("Add a step");
    form.explanation =
        tr("For what no plan foresaw. It stands among the steps and holds up the stand-down like "
           "them.");
    form.button = tr("Add");
    form.texts = {{u"title"_s, tr("What is to be done")},
                  {u"minutes"_s, tr("Minutes it is expected to take")}};
    form.choices = {roleChoice(*state, language), phaseChoice(*state, language)};
    form.checks = {{u"critical"_s, tr("It may not be skipped")}};
    form.takesReason = false;
    form.acts = [language](const IncidentState&, const ActValues& values) {
        QJsonObject fields{{u"title"_s, entryText(language, values.texts.value(u"title"_s))},
                           {u"role"_s, values.choices.value(u"role"_s)},
                           {u"phase"_s, values.choices.value(u"phase"_s)}};
        if (const int minutes = values.texts.value(u"minutes"_s).toInt(); minutes > 0)
            fields.insert(u"planned_min"_s, minutes);
        if (values.checks.value(u"critical"_s))
            fields.insert(u"critical"_s, true);
        return QList<Act>{{incident_entry::kStepAdded, fields, {}, {}, {}, {}}};
    };
    (new ActDialog(m_desk.workspace(), m_desk.code(), form, &m_window))->open();
}

void IncidentMenu::decideResources()
{
    ActForm form;
    form.title = tr("Record a decision about resources");
    form.explanation = tr("What else could have been chosen belongs to it: the review will ask.");
    form.button = tr("Record");
    form.texts = {{u"question"_s, tr("Question, for example: buy standby capacity?")},
                  {u"choice"_s, tr("What was chosen")},
                  {u"other"_s, tr("What else could have been chosen")}};
    form.acts = [](const IncidentState& state, const ActValues& values) {
        const QString choice = values.texts.value(u"choice"_s).trimmed();
        QJsonArray options;
        for (const QString& option : {choice, values.texts.value(u"other"_s).trimmed()}) {
            if (!option.isEmpty())
                options.append(option);
        }
        return QList<Act>{{incident_entry::kResourceDecided,
                           {{u"question"_s, values.texts.value(u"question"_s)},
                            {u"options"_s, options},
                            {u"choice"_s, choice},
                            {u"reason"_s, values.reason},
                            {u"authority"_s, state.leadRole}},
                           {},
                           {},
                           {},
                           {}}};
    };
    (new ActDialog(m_desk.workspace(), m_desk.code(), form, &m_window))->open();
}

void IncidentMenu::jumpAhead()
{
    const auto minutes =
        m_prompter.askText(&m_window, tr("By how many minutes does exercise time jump?"), u"30"_s);
    if (!minutes)
        return;
    constexpr int kSeconds = 60;
    m_desk.act(incident_entry::kExerciseJumped, {{u"by_s"_s, minutes->trimmed().toInt() * kSeconds}});
}

}  // namespace holdfast
