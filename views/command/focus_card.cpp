// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/focus_card.h"

#include "models/incidents/authority.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"
#include "views/kit/flow_layout.h"
#include "views/kit/texts.h"
#include "views/kit/theme.h"
#include "views/kit/tile.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMargin = 16;
constexpr int kSecondsPerMinute = 60;

QLabel* selectable(QLabel* label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// An action's button: its words and the letter that presses it.
QPushButton* actionButton(const QString& name, const QString& text, const QString& key, const QString& look,
                          QWidget* parent)
{
    auto* button = makeButton(name, text + u"  "_s + key, look, parent);
    button->setAccessibleName(text);
    button->setAccessibleDescription(key);
    return button;
}

}  // namespace

FocusCard::FocusCard(IncidentDesk& desk, QWidget* parent) : QFrame(parent), m_desk(desk)
{
    setObjectName(u"focusCard"_s);
    setProperty("look", u"focus"_s);
    setAccessibleName(tr("The step to do now"));
    build();
    takeFont();
    connect(&m_desk, &IncidentDesk::changed, this, &FocusCard::show);
    connect(&m_desk, &IncidentDesk::ticked, this, &FocusCard::showTimes);
    show();
}

void FocusCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);

    m_number = makeLabel({}, u"muted"_s, this);
    m_number->setWordWrap(false);
    m_title = selectable(makeLabel({}, {}, this));
    m_title->setObjectName(u"focusTitleLabel"_s);
    m_state = new StatusBadge(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_number, 0, Qt::AlignTop);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);

    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 4, 0);
    m_people = selectable(makeLabel({}, {}, this));
    m_people->setObjectName(u"focusPeopleLabel"_s);
    m_call = actionButton(u"callButton"_s, tr("Call"), u"C"_s, u"quiet"_s, this);
    auto* people = new QHBoxLayout;
    people->addWidget(m_people, 1);
    people->addWidget(m_call);
    inner->addLayout(people);
    m_times = makeLabel({}, {}, this);
    m_times->setObjectName(u"focusTimesLabel"_s);
    m_marks = makeLabel({}, {}, this);
    m_times->setWordWrap(false);
    auto* facts = new QHBoxLayout;
    facts->addWidget(m_times);
    facts->addSpacing(kMargin);
    facts->addWidget(m_marks, 1);
    inner->addLayout(facts);

    m_challenge = selectable(makeLabel({}, {}, content));
    m_expected = selectable(makeLabel({}, {}, content));
    inner->addWidget(m_challenge);
    inner->addWidget(m_expected);
    m_optionsBox = new QWidget(content);
    m_options = new QVBoxLayout(m_optionsBox);
    m_options->setContentsMargins(0, 0, 0, 0);
    m_options->setSpacing(4);
    m_optionGroup = new QButtonGroup(this);
    inner->addWidget(m_optionsBox);
    m_value = new QLineEdit(this);
    m_value->setObjectName(u"valueEdit"_s);
    m_value->setAccessibleName(tr("Value read back"));
    m_more = makeButton(u"detailButton"_s, tr("How it is done"), u"link"_s, content);
    m_more->setCheckable(true);
    inner->addWidget(m_more, 0, Qt::AlignLeft);
    m_detail = selectable(makeLabel({}, {}, content));
    m_detail->setObjectName(u"detailLabel"_s);
    inner->addWidget(m_detail);
    inner->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"focusScrollArea"_s);
    m_scroll->setAccessibleName(tr("What to check"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);

    column->addWidget(m_value);

    m_actions = new QWidget(this);
    auto* row = new FlowLayout(m_actions);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(6);
    m_begin = actionButton(u"beginStepButton"_s, tr("Begin"), u"B"_s, {}, m_actions);
    m_done = actionButton(u"doneButton"_s, tr("Done"), u"D"_s, u"primary"_s, m_actions);
    m_notApplicable = actionButton(u"notApplicableButton"_s, tr("Not applicable"), u"N"_s, {}, m_actions);
    m_failed = actionButton(u"failedButton"_s, tr("Failed"), u"X"_s, {}, m_actions);
    m_defer = actionButton(u"deferButton"_s, tr("Defer"), u"L"_s, {}, m_actions);
    m_skip = actionButton(u"skipButton"_s, tr("Skip"), u"K"_s, {}, m_actions);
    m_retry = actionButton(u"retryButton"_s, tr("Try again"), u"R"_s, u"primary"_s, m_actions);
    for (QPushButton* button : {m_begin, m_done, m_retry, m_notApplicable, m_failed, m_defer, m_skip})
        row->addWidget(button);
    column->addWidget(m_actions);

    m_reasonRow = new QWidget(this);
    auto* lines = new QVBoxLayout(m_reasonRow);
    lines->setContentsMargins(0, 4, 0, 0);
    m_reasonTitle = makeLabel({}, {}, m_reasonRow);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_phase = new QComboBox(m_reasonRow);
    m_phase->setObjectName(u"deferPhaseCombo"_s);
    m_phase->setAccessibleName(tr("Deferred to the phase"));
    m_giveReason = makeButton(u"giveReasonButton"_s, tr("Record"), u"primary"_s, m_reasonRow);
    auto* cancel = makeButton(u"cancelReasonButton"_s, tr("Back"), {}, m_reasonRow);
    lines->addWidget(m_reasonTitle);
    lines->addWidget(m_reason);
    auto* answers = new FlowLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_phase, m_giveReason, cancel})
        answers->addWidget(widget);
    lines->addLayout(answers);
    column->addWidget(m_reasonRow);
    m_reasonRow->hide();

    connect(m_call, &QPushButton::clicked, this, [this] {
        const IncidentState* state = m_desk.state();
        if (state != nullptr && m_desk.focus())
            emit callRequested(stepOf(*state, *m_desk.focus()).role);
    });
    connect(m_more, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_begin, &QPushButton::clicked, this, &FocusCard::begin);
    connect(m_done, &QPushButton::clicked, this, &FocusCard::finish);
    connect(m_value, &QLineEdit::returnPressed, this, &FocusCard::finish);
    connect(m_notApplicable, &QPushButton::clicked, this, [this] { askReason(u"na"_s); });
    connect(m_failed, &QPushButton::clicked, this, [this] { askReason(u"failed"_s); });
    connect(m_defer, &QPushButton::clicked, this, [this] { askReason(u"defer"_s); });
    connect(m_skip, &QPushButton::clicked, this, [this] { askReason(u"skip"_s); });
    connect(m_retry, &QPushButton::clicked, this, [this] { askReason(u"retry"_s); });
    connect(m_giveReason, &QPushButton::clicked, this, &FocusCard::giveReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &FocusCard::giveReason);
    connect(cancel, &QPushButton::clicked, this, &FocusCard::endReason);
}

/// The step is the largest thing on the screen, whatever the size of text.
void FocusCard::takeFont()
{
    constexpr int kSmallHeight = 780;
    const double title = window()->height() < kSmallHeight ? 1.4 : 1.7;
    constexpr double kChallenge = 1.2;
    m_number->setFont(resized(font(), title, QFont::DemiBold));
    m_title->setFont(resized(font(), title, QFont::DemiBold));
    m_challenge->setFont(resized(font(), kChallenge, QFont::DemiBold));
    constexpr int kLeastLines = 3;
    m_scroll->setMinimumHeight(kLeastLines * fontMetrics().height());
}

void FocusCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    takeFont();
}

void FocusCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

QString FocusCard::text(const std::optional<LocalizedText>& text) const
{
    return text ? text->in(m_desk.workspace().language()).text : QString();
}

void FocusCard::show()
{
    const IncidentState* state = m_desk.state();
    const auto& focus = m_desk.focus();
    setVisible(state != nullptr && focus.has_value());
    if (!isVisibleTo(parentWidget()))
        return;
    const PlanStep& step = stepOf(*state, *focus);
    const QString name = stepName(*state, *focus);
    const StepState stepState = stepStates(state->plans.at(focus->plan)).at(focus->step);
    m_state->show(statusOf(stepState), nameOf(stepState), shapeOf(stepState));
    if (name != m_shown) {
        m_shown = name;
        m_value->clear();
        m_more->setChecked(false);
        endReason();
        m_number->setText(step.id);
        m_title->setText(text(step.title));
        showQuestion(*state, step);
        showOptions(step);
        showDetail(step);
        m_scroll->ensureVisible(0, 0);
    }
    showPeople(*state, step);
    showActions(stepState, step);
    showTimes();
}

void FocusCard::showPeople(const IncidentState& state, const PlanStep& step)
{
    const QString language = m_desk.workspace().language();
    const Role* role = state.pinned->organisation() ? state.pinned->organisation()->role(step.role) : nullptr;
    const StepProgress& progress = progressOf(state, *m_desk.focus());
    QStringList parts;
    parts.append(role != nullptr ? role->title.in(language).text : step.role);
    if (role != nullptr) {
        QStringList names;
        for (const RoleHolder& holder : role->holders) {
            if (holder.isValidOn(m_desk.workspace().today()))
                names.append(holder.name);
        }
        if (!names.isEmpty())
            parts.append(names.mid(0, 3).join(u" → "_s));
        if (!role->channels.isEmpty()) {
            const QString number = role->channels.first().value;
            parts.append(u"☎ "_s + (state.isDrill() ? masked(number) : number));
        }
    }
    if (!progress.by.isEmpty() && progress.said == StepState::Running)
        parts.append(tr("done by %1").arg(progress.by));
    m_people->setText(parts.join(u"  ·  "_s));
}

void FocusCard::showTimes()
{
    const IncidentState* state = m_desk.state();
    const auto& focus = m_desk.focus();
    if (state == nullptr || !focus)
        return;
    const PlanStep& step = stepOf(*state, *focus);
    const StepProgress& progress = progressOf(*state, *focus);
    QStringList parts{tr("Planned %1 min").arg(step.plannedMin)};
    if (progress.startedAt && progress.said == StepState::Running) {
        const auto used = std::chrono::duration_cast<std::chrono::seconds>(
            elapsed(*state, *progress.startedAt, m_desk.now()));
        const bool isLate = used > std::chrono::minutes(step.plannedMin);
        parts.append((isLate ? shapeOf(Status::Degraded) + u' ' : QString()) +
                     tr("used %1").arg(hoursMinutesSeconds(used)));
    }
    if (const auto times = state->pinned->stepTimes(state->plans.at(focus->plan).code, step.id)) {
        parts.append(tr("measured: median %1, P90 %2 min (%n time(s))", nullptr, times->count)
                         .arg(times->median.count() / kSecondsPerMinute)
                         .arg(times->p90.count() / kSecondsPerMinute));
    }
    if (!progress.attempts.isEmpty())
        parts.append(tr("attempt %1").arg(progress.attempts.size() + 1));
    m_times->setText(parts.join(u"   "_s));
}

void FocusCard::showQuestion(const IncidentState& state, const PlanStep& step)
{
    QStringList marks;
    if (step.isMemoryItem)
        marks.append(u"◆ "_s + tr("from memory, at once"));
    if (step.isIrreversible)
        marks.append(shapeOf(Status::Degraded) + u' ' + tr("cannot be undone"));
    if (step.needsSecondPerson)
        marks.append(u"⚇ "_s + tr("second person: %1").arg(holdersText(state, step.secondRole)));
    if (step.isCritical)
        marks.append(tr("critical"));
    m_marks->setText(marks.join(u"   "_s));
    m_marks->setVisible(!marks.isEmpty());
    m_challenge->setText(text(step.challenge));
    m_challenge->setVisible(step.challenge.has_value());
    m_expected->setText(tr("Expected: %1").arg(text(step.expected)));
    m_expected->setVisible(step.expected.has_value());
    m_value->setVisible(!step.isDecision());
    m_value->setPlaceholderText(step.asksValue ? tr("Read the value back (needed)")
                                               : tr("Read the value back, for example what was seen"));
}

void FocusCard::showOptions(const PlanStep& step)
{
    const auto old = m_optionGroup->buttons();
    for (QAbstractButton* button : old) {
        m_optionGroup->removeButton(button);
        delete button;
    }
    m_optionsBox->setVisible(step.isDecision());
    for (const StepOption& option : step.options) {
        QString note = text(option.then);
        if (option.id == step.ifUnsure) {
            const QString unsure = tr("If unsure, this one.");
            note = note.isEmpty() ? unsure : QString(note + u"  ·  "_s + unsure);
        }
        auto* button = new Tile(option.id + u"OptionButton"_s, text(option.text), note, {}, m_optionsBox);
        button->setToolTip(option.id == step.ifUnsure ? text(step.ifUnsureWhy) : QString());
        button->setProperty("option", option.id);
        m_optionGroup->addButton(button);
        m_options->addWidget(button);
    }
}

void FocusCard::showDetail(const PlanStep& step)
{
    QStringList parts;
    if (step.detail)
        parts.append(text(step.detail));
    for (const StepCommand& command : step.commands)
        parts.append(command.engine + u":\n"_s + command.text);
    if (step.rollback)
        parts.append(tr("Way back: %1").arg(text(step.rollback)));
    if (step.onFail)
        parts.append(tr("If it fails: %1").arg(text(step.onFail)));
    if (!step.resources.isEmpty())
        parts.append(tr("Needs: %1").arg(step.resources.join(u", "_s)));
    m_detail->setText(parts.join(u"\n\n"_s));
    m_more->setVisible(!parts.isEmpty());
    m_detail->setVisible(m_more->isChecked());
}

void FocusCard::showActions(StepState state, const PlanStep& step)
{
    const bool isReadOnly = m_desk.workspace().isReadOnly();
    const bool mayBegin = state == StepState::Ready || state == StepState::Deferred;
    const bool isAwaiting = state == StepState::AwaitingConfirmation;
    m_begin->setVisible(mayBegin);
    m_done->setVisible(state != StepState::Failed);
    const QString done = isAwaiting ? tr("Confirm") : step.isDecision() ? tr("Decide") : tr("Done");
    m_done->setText(done + u"  D"_s);
    m_done->setAccessibleName(done);
    m_retry->setVisible(state == StepState::Failed);
    m_failed->setVisible(state == StepState::Ready || state == StepState::Running || isAwaiting);
    m_defer->setVisible(step.deferrableTo && (state == StepState::Ready || state == StepState::Running));
    m_skip->setVisible(step.maySkip());
    for (QPushButton* button : {m_begin, m_done, m_notApplicable, m_failed, m_defer, m_skip, m_retry})
        button->setEnabled(!isReadOnly);
}

void FocusCard::begin()
{
    if (m_begin->isVisibleTo(this))
        m_desk.actOnFocus(incident_entry::kStepStarted, {});
}

void FocusCard::finish()
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr || !m_desk.focus() || !m_done->isVisibleTo(this))
        return;
    const PlanStep& step = stepOf(*state, *m_desk.focus());
    QJsonObject fields;
    if (progressOf(*state, *m_desk.focus()).said == StepState::AwaitingConfirmation) {
        emit secondPersonNeeded(fields);
        return;
    }
    if (step.isDecision()) {
        const QAbstractButton* chosen = m_optionGroup->checkedButton();
        if (chosen == nullptr) {
            m_optionGroup->buttons().first()->setFocus();
            emit m_desk.refused({Error::Code::BadInput, tr("Choose one of the answers first."), {}});
            return;
        }
        fields.insert(u"option"_s, chosen->property("option").toString());
    }
    const QString value = m_value->text().trimmed();
    if (step.asksValue && value.isEmpty()) {
        m_value->setFocus();
        emit m_desk.refused({Error::Code::BadInput, tr("Read the value back first."), {}});
        return;
    }
    if (!value.isEmpty())
        fields.insert(u"value"_s, value);
    if (step.needsSecondPerson) {
        emit secondPersonNeeded(fields);
        return;
    }
    m_desk.actOnFocus(incident_entry::kStepDone, fields);
}

void FocusCard::askReason(const QString& verb)
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr || !m_desk.focus())
        return;
    const PlanStep& step = stepOf(*state, *m_desk.focus());
    const QHash<QString, std::pair<QPushButton*, QString>> verbs{
        {u"na"_s, {m_notApplicable, tr("Why does it not apply?")}},
        {u"failed"_s, {m_failed, tr("What went wrong?")}},
        {u"defer"_s, {m_defer, tr("Why later?")}},
        {u"skip"_s, {m_skip, tr("Why skip it?")}},
        {u"retry"_s, {m_retry, tr("What is different now?")}}};
    const auto [button, question] = verbs.value(verb);
    if (button == nullptr || !button->isVisibleTo(this))
        return;
    m_verb = verb;
    m_reasonTitle->setText(question);
    m_phase->clear();
    m_phase->setVisible(verb == "defer"_L1);
    if (verb == "defer"_L1 && step.deferrableTo) {
        const PlanInUse& plan = state->plans.at(m_desk.focus()->plan);
        for (const Phase phase : {Phase::Contain, Phase::Recover, Phase::Validate, Phase::Return}) {
            if (phase > step.phase && phase <= *step.deferrableTo)
                m_phase->addItem(text(plan.plan->phaseTitle(phase)), keyword(phase));
        }
        m_phase->setCurrentIndex(m_phase->count() - 1);
    }
    if (verb == "retry"_L1 && step.goesBackTo) {
        const PlanInUse& plan = state->plans.at(m_desk.focus()->plan);
        m_phase->setVisible(true);
        m_phase->addItem(tr("this step again"), step.id);
        const PlanStep& back = plan.steps.at(*step.goesBackTo);
        if (back.id != step.id)
            m_phase->addItem(tr("back to %1").arg(back.id + u' ' + text(back.title)), back.id);
    }
    m_actions->hide();
    m_reasonRow->show();
    m_reason->clear();
    m_reason->setFocus();
}

void FocusCard::giveReason()
{
    const QString reason = m_reason->text().trimmed();
    const bool isNeeded = m_verb != "retry"_L1;
    if (reason.isEmpty() && isNeeded) {
        m_reason->setFocus();
        emit m_desk.refused({Error::Code::BadInput, tr("Give a reason; the review will ask for it."), {}});
        return;
    }
    QJsonObject fields;
    if (!reason.isEmpty())
        fields.insert(u"reason"_s, reason);
    if (m_phase->isVisibleTo(m_reasonRow) && m_phase->currentIndex() >= 0)
        fields.insert(u"to"_s, m_phase->currentData().toString());
    const QHash<QString, QString> kinds{{u"na"_s, incident_entry::kStepNotApplicable},
                                        {u"failed"_s, incident_entry::kStepFailed},
                                        {u"defer"_s, incident_entry::kStepDeferred},
                                        {u"skip"_s, incident_entry::kStepSkipped},
                                        {u"retry"_s, incident_entry::kStepRetried}};
    m_desk.actOnFocus(kinds.value(m_verb), fields, {}, whileThere(this, [this](bool isDone) {
                          if (isDone)
                              endReason();
                      }));
}

void FocusCard::endReason()
{
    m_verb.clear();
    const bool hadFocus = m_reasonRow->isAncestorOf(focusWidget());
    m_reasonRow->hide();
    m_actions->show();
    if (hadFocus)
        m_done->setFocus();
}

void FocusCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_verb.isEmpty()) {
        endReason();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace holdfast
