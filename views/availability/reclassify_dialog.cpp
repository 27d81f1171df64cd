// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/reclassify_dialog.h"

#include "models/availability/figure_text.h"
#include "models/core/deliver.h"
#include "views/kit/dialog_body.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"
#include "views/people/pickable_people.h"
#include "views/people/pin_dialog.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsual{620, 0};
constexpr int kReasonHeight = 72;
constexpr int kIndent = 28;  ///< What a choice means stands under its words.
constexpr int kPickerHeight = 150;

}  // namespace

ReclassifyDialog::ReclassifyDialog(Workspace& workspace, const QString& service, const ModuleOutage& outage,
                                   const QTimeZone& zone, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_service(service), m_outage(outage)
{
    setObjectName(u"reclassifyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reclassify outage"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(tr("Reclassify outage"), u"title"_s));
    column->addWidget(makeLabel(outage.moduleName, u"heading"_s));
    column->addWidget(makeLabel(tr("%1 to %2, %3 down")
                                    .arg(longTime(outage.outage.from, zone), longTime(outage.outage.to, zone),
                                         secondsText(outage.outage.down)),
                                u"muted"_s));
    if (!outage.outage.cause.isEmpty())
        column->addWidget(makeLabel(tr("The monitoring says: %1").arg(outage.outage.cause)));
    addKinds(*column);
    addReason(*column);
    addApprover(*column);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new DialogBody(content), 1);
    layout->addWidget(makeFoot());
    sizeForText(*this, kUsual);
    readPeople();
    renew();
}

void ReclassifyDialog::addKinds(QVBoxLayout& column)
{
    struct Choice {
        OutageClass kind;
        QString name;
        QString means;
    };
    const QList<Choice> choices{
        {OutageClass::Unplanned, u"unplannedRadio"_s, tr("It counts as downtime and as an interruption.")},
        {OutageClass::PlannedMaintenance, u"plannedRadio"_s,
         tr("It is excluded only where a notice was given in time and the window was off-peak; else it "
            "counts.")},
        {OutageClass::ThirdParty, u"thirdPartyRadio"_s,
         tr("Not the provider's by the contract. It is taken out of the measured time.")},
        {OutageClass::FalseAlarm, u"falseAlarmRadio"_s,
         tr("The monitoring was wrong and the service answered. It counts as up.")}};
    column.addWidget(makeLabel(tr("What was it?"), u"heading"_s));
    m_kinds = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(nameOf(choice.kind));
        button->setObjectName(choice.name);
        button->setAccessibleDescription(choice.means);
        m_kinds->addButton(button, static_cast<int>(choice.kind));
        column.addWidget(button);
        auto* note = makeLabel(choice.means, u"muted"_s);
        note->setIndent(kIndent);
        column.addWidget(note);
    }
    connect(m_kinds, &QButtonGroup::idToggled, this, [this] { renew(); });
}

void ReclassifyDialog::addReason(QVBoxLayout& column)
{
    column.addWidget(makeLabel(tr("Reason, with what proves it"), u"heading"_s));
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"reclassifyReasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason, with what proves it"));
    m_reason->setPlaceholderText(tr("For example: carrier's fault ticket 2231, line restored 04:12"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    column.addWidget(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { renew(); });
}

void ReclassifyDialog::addApprover(QVBoxLayout& column)
{
    column.addWidget(makeLabel(tr("Who approves it?"), u"heading"_s));
    column.addWidget(makeLabel(
        tr("Another person, with their own PIN. Both names stay in the log and in the report."), u"muted"_s));
    m_picker = new PersonPicker;
    m_picker->askForPin();
    m_picker->setMinimumHeight(kPickerHeight);
    column.addWidget(m_picker, 1);
    m_withoutPin = makeLabel(
        tr("Who has no PIN yet sets one here: choose the name, then press “Set a first PIN”."), u"muted"_s);
    m_withoutPin->hide();
    column.addWidget(m_withoutPin);
    auto* row = new QHBoxLayout;
    m_pin = new QLineEdit;
    m_pin->setObjectName(u"approverPinEdit"_s);
    m_pin->setAccessibleName(tr("PIN of who approves"));
    m_pin->setPlaceholderText(tr("PIN of who approves"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_setPin = makeButton(u"approverSetPinButton"_s, tr("Set a first PIN"), u"link"_s);
    row->addWidget(m_pin, 1);
    row->addWidget(m_setPin);
    column.addLayout(row);
    connect(m_picker, &PersonPicker::changed, this, [this] { renew(); });
    connect(m_picker, &PersonPicker::confirmed, this, [this] { m_pin->setFocus(); });
    connect(m_pin, &QLineEdit::textChanged, this, [this] { renew(); });
    connect(m_setPin, &QPushButton::clicked, this, &ReclassifyDialog::setPin);
}

QWidget* ReclassifyDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_error = makeLabel({}, u"error"_s);
    m_error->hide();
    column->addWidget(m_error);
    auto* row = new QHBoxLayout;
    m_confirm = makeButton(u"reclassifyButton"_s, tr("Record the decision"), u"primary"_s);
    m_confirm->setAutoDefault(false);
    auto* back = makeButton(u"reclassifyBackButton"_s, tr("Back"));
    row->addStretch();
    row->addWidget(m_confirm);
    row->addWidget(back);
    column->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, &ReclassifyDialog::confirm);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void ReclassifyDialog::readPeople()
{
    readPickablePeople(m_workspace, this, [this](const Result<QList<PickedPerson>>& people) {
        if (people)
            offer(people.value());
        else
            refuse(people.error().message);
    });
}

void ReclassifyDialog::offer(QList<PickedPerson> others)
{
    const auto& author = m_workspace.actor().person;
    others.removeIf([&author](const PickedPerson& one) { return author && author->id == one.person.id(); });
    m_picker->setPeople(others);
    m_withoutPin->setVisible(
        std::any_of(others.cbegin(), others.cend(), [](const PickedPerson& one) { return !one.hasPin; }));
    renew();
}

void ReclassifyDialog::renew()
{
    if (m_confirm == nullptr)
        return;
    const auto chosen = m_picker->chosen();
    m_setPin->setVisible(chosen && !chosen->hasPin);
    m_confirm->setEnabled(m_kinds->checkedId() >= 0 && !m_reason->toPlainText().trimmed().isEmpty() &&
                          chosen && chosen->hasPin && !m_pin->text().isEmpty() && !m_workspace.isReadOnly());
}

void ReclassifyDialog::setPin()
{
    const auto chosen = m_picker->chosen();
    if (!chosen)
        return;
    auto* dialog = new PinDialog(m_workspace.services().identity, chosen->person, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PinDialog::pinSet, this, [this] {
        readPeople();
        m_pin->setFocus();
    });
    dialog->open();
}

void ReclassifyDialog::confirm()
{
    const auto chosen = m_picker->chosen();
    if (!chosen)
        return;
    m_confirm->setEnabled(false);
    deliver(m_workspace.services().identity.actAs(chosen->person.name(), {}, m_pin->text()), this,
            [this](const Result<Actor>& approver) {
                m_pin->clear();
                if (approver)
                    record(approver.value());
                else
                    refuse(approver.error().message);
            });
}

void ReclassifyDialog::record(const Actor& approver)
{
    Reclassification decision;
    decision.service = m_service;
    decision.module = m_outage.module;
    decision.from = m_outage.outage.from;
    decision.to = m_outage.outage.to;
    decision.kind = static_cast<OutageClass>(m_kinds->checkedId());
    decision.reason = m_reason->toPlainText().trimmed();
    m_workspace.follow(
        m_workspace.services().availability.reclassify(decision, m_workspace.actor(), approver),
        whileThere(this, [this](const LogService::Recorded& recorded) {
            if (recorded || recorded.error().code == Error::Code::NotSaved)
                accept();
            else
                refuse(recorded.error().message);
        }));
}

void ReclassifyDialog::refuse(const QString& message)
{
    m_error->setText(message);
    m_error->show();
    renew();
}

}  // namespace holdfast
