// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/declare/declare_dialog.h"

#include "models/core/deliver.h"
#include "models/core/uid.h"
#include "models/incidents/entry_sentence.h"
#include "views/declare/authority_panel.h"
#include "views/declare/outlook_panel.h"
#include "views/declare/scenario_panel.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/flow_layout.h"
#include "views/kit/moment_edit.h"
#include "views/kit/widgets.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 1024;
constexpr int kHeight = 670;
constexpr int kGap = 12;
constexpr int kSide = 10;  // Shares of the width.
constexpr int kMiddle = 16;
constexpr int kThen = 11;
constexpr int kLines = 6;  // That a list shows at least.

QLabel* makeError()
{
    auto* label = makeLabel({}, u"error"_s);
    label->hide();
    return label;
}

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QFrame* makeColumn(const QString& heading)
{
    auto* card = makeCard();
    layoutOf(card)->addWidget(makeLabel(heading, u"heading"_s));
    return card;
}

/// Scrolled by keyboard too: nothing in it takes the focus.
DialogBody* scrolled(QWidget* content, const QString& name, const QString& spoken)
{
    auto* scroll = new DialogBody(content);
    scroll->setObjectName(name);
    scroll->setAccessibleName(spoken);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setLeastHeight(kLines * scroll->fontMetrics().lineSpacing());
    return scroll;
}

}  // namespace

DeclareDialog::DeclareDialog(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompter(prompter)
{
    setObjectName(u"declareDialog"_s);
    build();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, [this] { declare(); });
    }
    connect(&m_workspace, &Workspace::ticked, this, [this] { renew(); });
    connect(&m_workspace, &Workspace::actorChanged, this, [this] { renew(); });
    connect(&m_workspace, &Workspace::incidentsChanged, this, [this] { renew(); });
    readPinned();
    renew();
    sizeForText(*this, {kWidth, kHeight});
}

void DeclareDialog::build()
{
    m_strip = new ExerciseStrip;
    m_strip->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kGap);
    layout->addWidget(makeHead());
    layout->addWidget(m_strip);
    layout->addWidget(new DialogBody(makeBody()), 1);
    layout->addWidget(makeFoot());
}

QWidget* DeclareDialog::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(tr("Declare the activation"), u"title"_s);
    m_who = makeLabel({}, u"muted"_s);
    m_who->setWordWrap(false);
    auto* change = makeButton(u"operatorButton"_s, tr("somebody else"), u"link"_s);
    connect(change, &QPushButton::clicked, this, &DeclareDialog::operatorRequested);
    m_drill = new QCheckBox(tr("This is a drill"));
    m_drill->setObjectName(u"drillCheck"_s);
    m_drill->setAccessibleName(tr("This is a drill"));
    connect(m_drill, &QCheckBox::toggled, this, [this] { renew(); });
    auto* right = new FlowLayout;
    right->setAlignment(Qt::AlignRight);
    right->addWidget(m_who);
    right->addWidget(change);
    right->addWidget(m_drill);
    row->addWidget(m_title, 1);
    row->addLayout(right, 2);
    return head;
}

QWidget* DeclareDialog::makeBody()
{
    const QString language = m_workspace.language();
    const auto& organisation = m_workspace.organisation();
    m_scenario = new ScenarioPanel(m_workspace.plans(),
                                   organisation ? organisation->levels() : QList<EventLevel>(), language);
    m_scenarioError = makeError();
    m_what = makeColumn(tr("1  What happened?"));
    layoutOf(m_what)->addWidget(m_scenarioError);
    layoutOf(m_what)->addWidget(m_scenario, 1);

    m_impact = new MomentEdit(m_workspace.time(), m_workspace.zone(), {0, 5, 15, 30});
    m_impact->setUpShortcuts();
    m_impactError = makeError();
    auto* when = makeColumn(tr("2  When did the impact begin?"));
    layoutOf(when)->addWidget(m_impactError);
    layoutOf(when)->addWidget(m_impact);

    m_authority = new AuthorityPanel(language);
    m_authorityError = makeError();
    auto* who = makeColumn(tr("3  On whose authority?"));
    layoutOf(who)->addWidget(m_authorityError);
    layoutOf(who)->addWidget(m_authority, 1);

    m_panel = new OutlookPanel(m_workspace.zone(), language);
    m_then = makeColumn(tr("What will happen"));
    layoutOf(m_then)->addWidget(scrolled(m_panel, u"outlookScroll"_s, tr("What will happen")), 1);

    m_middle = new QWidget;
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(kGap);
    middle->addWidget(when);
    middle->addWidget(who, 1);
    auto* body = new QWidget;
    m_columns = new QGridLayout(body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(kGap);
    m_columns->setColumnStretch(0, kSide);
    m_columns->setColumnStretch(1, kMiddle);
    m_columns->addWidget(m_what, 0, 0);
    m_columns->addWidget(m_middle, 0, 1);
    connect(m_scenario, &ScenarioPanel::changed, this, [this] { renew(); });
    connect(m_impact, &MomentEdit::changed, this, [this] { renew(); });
    connect(m_authority, &AuthorityPanel::changed, this, [this] { renew(); });
    return body;
}

/// What will happen stands beside the questions where large text leaves the room, else below them.
void DeclareDialog::arrangeBody()
{
    const int gaps = layout()->contentsMargins().left() + layout()->contentsMargins().right() + 2 * kGap;
    int wide = gaps + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (const QWidget* column : {static_cast<QWidget*>(m_what), m_middle, static_cast<QWidget*>(m_then)})
        wide += column->minimumSizeHint().width();
    const bool isBeside = wide <= (parentWidget() != nullptr ? parentWidget()->window()->width() : kWidth);
    if (m_columns->itemAtPosition(isBeside ? 0 : 1, isBeside ? 2 : 0) != nullptr)
        return;
    m_columns->removeWidget(m_then);
    m_columns->addWidget(m_then, isBeside ? 0 : 1, isBeside ? 2 : 0, 1, isBeside ? 1 : 2);
    m_columns->setColumnStretch(2, isBeside ? kThen : 0);
}

QWidget* DeclareDialog::makeFoot()
{
    auto* foot = new QWidget;
    m_error = makeError();
    m_missing = makeLabel({}, u"muted"_s);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_openOnly = makeButton(u"openOnlyButton"_s, tr("Only watch and assess for now"));
    m_declare = makeButton(u"declareButton"_s, tr("DECLARE BCP"), u"danger"_s);
    m_declare->setToolTip(tr("Ctrl+Enter"));
    auto* close = makeButton(u"cancelButton"_s, tr("Cancel"));
    connect(m_declare, &QPushButton::clicked, this, [this] { declare(); });
    connect(m_openOnly, &QPushButton::clicked, this, [this] { openOnly(); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(close);
    row->addWidget(m_openOnly);
    row->addWidget(m_missing, 1);
    row->addWidget(m_declare);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_error);
    layout->addLayout(row);
    return foot;
}

void DeclareDialog::setDrill(bool isDrill)
{
    m_drill->setChecked(isDrill);
}

void DeclareDialog::declareExisting(const QString& code)
{
    m_existing = code;
    const IncidentState* state = existing();
    if (state == nullptr)
        return;
    m_title->setText(tr("Declare %1").arg(code));
    m_drill->setChecked(state->isDrill());
    m_drill->setEnabled(false);
    m_openOnly->hide();
    if (!state->plans.isEmpty())
        m_scenario->choose(state->plans.last().code);
    if (!state->level.isEmpty())
        m_scenario->setLevel(state->level);
    if (state->impact)
        m_impact->setMoment(*state->impact);
    renew();
}

const IncidentState* DeclareDialog::existing() const
{
    return m_existing.isEmpty() ? nullptr : m_workspace.incident(m_existing);
}

DeclarationQuestion DeclareDialog::question() const
{
    DeclarationQuestion asked;
    asked.pinned = m_pinned;
    asked.incident = existing();
    const auto open = m_workspace.openIncidents();
    for (const IncidentState* other : open) {
        if (other->code != m_existing)
            asked.others.append(other);
    }
    asked.mode = m_drill->isChecked() ? IncidentMode::Drill : IncidentMode::Real;
    asked.plan = m_scenario->plan();
    asked.level = m_scenario->level();
    asked.role = m_authority->role();
    asked.reason = m_authority->reason();
    asked.impact = m_impact->moment();
    asked.actor = m_workspace.actor();
    return asked;
}

void DeclareDialog::readPinned()
{
    // At once with what is on the picture; recovery points and the month so far arrive a moment later.
    m_pinned = {{u"rule_set"_s, shippedRules().newest().number}};
    if (m_workspace.organisation())
        m_pinned.insert(u"organisation"_s, m_workspace.organisation()->json());
    if (m_workspace.bia())
        m_pinned.insert(u"bia"_s, m_workspace.bia()->json());
    readPinnedRecords();
    // A large import may keep the measurements busy; nobody waits for them here.
    deliver(m_workspace.services().availability.unplannedOutages({}, m_workspace.now()), this,
            [this](const Result<QList<Stretch>>& outages) {
                if (!outages || outages->isEmpty())
                    return;
                m_monitored = outages.value();
                readPinnedRecords();
            });
}

void DeclareDialog::readPinnedRecords()
{
    deliver(m_workspace.services().incidents.pinned({}, m_workspace.now(), m_monitored), this,
            [this](const Result<QJsonObject>& pinned) {
                if (!pinned)
                    return;
                m_pinned = pinned.value();
                renew();
            });
}

void DeclareDialog::renew()
{
    if (m_declare == nullptr || m_isBusy)
        return;
    const DeclarationQuestion asked = question();
    const bool isDrill = m_drill->isChecked();
    m_outlook = outlookOf(asked, m_workspace.now());
    m_strip->setVisible(isDrill);
    m_declare->setText(isDrill ? tr("DECLARE THE DRILL") : tr("DECLARE BCP"));
    m_declare->setAccessibleName(m_declare->text());
    setWindowTitle(isDrill ? tr("Declare – 演练 EXERCISE") : tr("Declare"));
    const auto& person = asked.actor.person;
    m_who->setText(person ? tr("At the keyboard: %1").arg(person->name) : tr("Nobody is at the keyboard"));
    m_authority->show(m_outlook, person ? person->name : QString(), isDrill);
    m_panel->show(asked, m_outlook, m_workspace.bia(), m_workspace.now());
    showGaps(m_outlook);
    arrangeBody();
}

QString DeclareDialog::nameOf(DeclarationGap gap) const
{
    switch (gap) {
    case DeclarationGap::Person: return tr("Say who is at the keyboard.");
    case DeclarationGap::Plan: return tr("Choose what happened.");
    case DeclarationGap::Impact: return tr("Say when the impact began.");
    case DeclarationGap::Authority:
        return tr("%1 may not declare. Call one of these, in order, or let them sit down here.")
            .arg(holdfast::nameOf(m_workspace.actor()));
    case DeclarationGap::Reason: return tr("Say why you stand in.");
    }
    Q_UNREACHABLE();
}

void DeclareDialog::showGaps(const DeclarationOutlook& outlook)
{
    const auto atPlace = [&](DeclarationGap gap) {
        return m_wasPressed && outlook.has(gap) ? nameOf(gap) : QString();
    };
    say(m_scenarioError, atPlace(DeclarationGap::Plan));
    // What was typed wrongly stands below the field already.
    say(m_impactError, m_impact->problem() ? QString() : atPlace(DeclarationGap::Impact));
    // Who may not declare has to know at once, not when the button is pressed.
    say(m_authorityError, outlook.has(DeclarationGap::Authority) && m_workspace.actor().person
                              ? nameOf(DeclarationGap::Authority)
                              : atPlace(DeclarationGap::Reason));
    if (m_isKept)
        return;
    say(m_error, m_workspace.isReadOnly() ? m_workspace.readOnlyBecause()->message
                 : outlook.refusal        ? outlook.refusal->message
                                          : QString());
    const QString missing = outlook.gaps.isEmpty() ? QString() : nameOf(outlook.gaps.first());
    m_missing->setText(missing);
    m_declare->setAccessibleDescription(missing);
    m_declare->setEnabled(!m_workspace.isReadOnly());
    m_openOnly->setEnabled(!m_workspace.isReadOnly());
}

void DeclareDialog::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_0;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && number >= 1 && number <= 9 && m_scenario->choose(number))
        return;
    QDialog::keyPressEvent(event);
}

void DeclareDialog::declare()
{
    if (m_isBusy || m_isKept || m_workspace.isReadOnly())
        return;
    m_wasPressed = true;
    renew();
    if (!m_outlook.isReady()) {
        if (m_outlook.has(DeclarationGap::Plan))
            m_scenario->setFocus();
        else if (m_outlook.has(DeclarationGap::Impact))
            m_impact->setFocus();
        else if (m_outlook.has(DeclarationGap::Reason))
            m_authority->focusReason();
        return;
    }
    const DeclarationQuestion asked = question();
    const Act act = declarationOf(asked, m_outlook.authority);
    if (asked.incident == nullptr) {
        open(asked, act, true);
        return;
    }
    setBusy(true);
    m_workspace.act(m_existing, act, [self = QPointer(this), this](const LogService::Recorded& recorded) {
        if (self.isNull())
            return;
        setBusy(false);
        if (recorded)
            finish(m_existing, true);
        else
            refuse(recorded.error());
    });
}

void DeclareDialog::openOnly()
{
    if (m_isBusy || m_isKept || m_workspace.isReadOnly())
        return;
    const DeclarationQuestion asked = question();
    if (m_impact->problem() || !asked.actor.person) {
        m_wasPressed = true;
        renew();
        return;
    }
    open(asked, std::nullopt, false);
}

void DeclareDialog::open(const DeclarationQuestion& asked, const std::optional<Act>& first, bool isDeclared)
{
    const IncidentId id(mintUid(m_workspace.now()));
    OpenRequest request;
    request.mode = asked.mode;
    request.level = asked.level;
    request.language = m_workspace.language();
    request.impact = asked.impact;
    request.first = first;
    request.monitored = m_monitored;
    if (!first && asked.plan)
        request.title = textIn(asked.plan->body.value("title"_L1).toObject(), m_workspace.language());
    setBusy(true);
    m_workspace.follow(
        m_workspace.services().incidents.open(id, request, asked.actor),
        [self = QPointer(this), this, id, isDeclared](const LogService::Recorded& recorded) {
            if (self.isNull())
                return;
            if (!recorded) {
                setBusy(false);
                refuse(recorded.error());
                return;
            }
            deliver(m_workspace.services().incidents.state(id.uid().toString(QUuid::WithoutBraces)), this,
                    [this, isDeclared](const Result<IncidentState>& state) {
                        setBusy(false);
                        if (state)
                            finish(state->code, isDeclared);
                        else
                            refuse(state.error());
                    });
        });
}

void DeclareDialog::finish(const QString& code, bool isDeclared)
{
    // The incident stands; what was seen follows it, and a refusal of that does not call it back.
    if (const QJsonObject seen = m_scenario->seen(); !seen.isEmpty()) {
        QJsonObject fields{{u"kind"_s, u"assessment"_s}, {u"text"_s, seen}};
        if (!m_scenario->level().isEmpty())
            fields.insert(u"level"_s, m_scenario->level());
        Prompter& prompter = m_prompter;
        m_workspace.act(code, {incident_entry::kLogged, fields, {}, {}, {}, {}},
                        [&prompter](const LogService::Recorded& recorded) {
                            if (!recorded)
                                prompter.tell(nullptr, recorded.error());
                        });
    }
    accept();
    if (isDeclared)
        emit declared(code);
    else
        emit opened(code);
}

void DeclareDialog::reject()
{
    // What is on its way to the disk cannot be called back by closing.
    if (!m_isBusy)
        QDialog::reject();
}

void DeclareDialog::refuse(const Error& error)
{
    m_isKept = error.code == Error::Code::NotSaved;
    m_declare->setEnabled(!m_isKept);
    m_openOnly->setEnabled(!m_isKept);
    say(m_error, error.message);
}

void DeclareDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_declare->setEnabled(!isBusy);
    m_openOnly->setEnabled(!isBusy);
    m_missing->setText(isBusy ? tr("Saving …") : QString());
}

}  // namespace holdfast
