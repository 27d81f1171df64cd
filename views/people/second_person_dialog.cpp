// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/second_person_dialog.h"

#include "models/core/deliver.h"
#include "models/incidents/authority.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/widgets.h"
#include "views/people/pickable_people.h"
#include "views/people/pin_dialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 560;

}  // namespace

SecondPersonDialog::SecondPersonDialog(Workspace& workspace, const IncidentState& state, const QString& role,
                                       const QString& what, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_state(state),
      m_role(role),
      m_picker(new PersonPicker),
      m_nobody(makeLabel(tr("Nobody who may confirm this is entered here."), u"error"_s)),
      m_pin(new QLineEdit),
      m_error(makeLabel({}, u"error"_s)),
      m_confirm(makeButton(u"confirmSecondButton"_s, tr("Confirm with my PIN"), u"primary"_s)),
      m_setPin(makeButton(u"setPinButton"_s, tr("Set a first PIN"), u"link"_s))
{
    setObjectName(u"secondPersonDialog"_s);
    setWindowTitle(tr("A second person"));
    m_pin->setObjectName(u"pinEdit"_s);
    m_pin->setAccessibleName(tr("PIN of the second person"));
    m_pin->setPlaceholderText(tr("PIN of the second person"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_error->hide();
    m_nobody->hide();
    m_picker->askForPin();
    auto* layout = new QVBoxLayout(this);
    if (state.isDrill())
        layout->setMenuBar(new ExerciseStrip);
    layout->addWidget(makeLabel(tr("A second person confirms"), u"title"_s));
    layout->addWidget(makeLabel(what));
    if (!role.isEmpty())
        layout->addWidget(makeLabel(tr("The plan asks for %1.").arg(holdersText(state, role)), u"muted"_s));
    layout->addWidget(m_nobody);
    layout->addWidget(m_picker, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_pin, 1);
    row->addWidget(m_setPin);
    row->addWidget(m_confirm);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addWidget(makeOthers());
    letBodyScroll(*this, 3);
    sizeForText(*this, {kWidth, kHeight});
    connect(m_picker, &PersonPicker::changed, this, [this] { renew(); });
    connect(m_picker, &PersonPicker::confirmed, this, [this] { m_pin->setFocus(); });
    connect(m_pin, &QLineEdit::returnPressed, this, [this] { confirm(); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(); });
    connect(m_setPin, &QPushButton::clicked, this, [this] { setPin(); });
    readPeople();
}

QWidget* SecondPersonDialog::makeOthers()
{
    auto* others = new QWidget;
    auto* layout = new QVBoxLayout(others);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("Nobody at hand?"), u"heading"_s));
    if (!whyNotLead(m_state, m_workspace.actor())) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"withoutReasonEdit"_s);
        m_reason->setAccessibleName(tr("Reason to go on without"));
        m_reason->setPlaceholderText(tr("Reason; the step then shows as not confirmed"));
        auto* without = makeButton(u"withoutButton"_s, tr("Go on without"));
        connect(without, &QPushButton::clicked, this, [this] { goOnWithout(); });
        auto* row = new QHBoxLayout;
        row->addWidget(m_reason, 1);
        row->addWidget(without);
        layout->addLayout(row);
    }
    auto* later = makeButton(u"laterButton"_s, tr("They confirm later"));
    auto* cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    connect(later, &QPushButton::clicked, this, [this] { finish({std::nullopt, {}, true}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(later);
    row->addStretch();
    row->addWidget(cancel);
    layout->addLayout(row);
    return others;
}

void SecondPersonDialog::readPeople()
{
    readPickablePeople(m_workspace, this, [this](const Result<QList<PickedPerson>>& people) {
        if (people)
            offer(people.value());
        else
            refuse(people.error().message);
    });
}

void SecondPersonDialog::offer(const QList<PickedPerson>& people)
{
    QList<PickedPerson> fitting;
    for (const PickedPerson& one : people) {
        const Person& person = one.person;
        const Actor second{NamedPerson{person.id(), person.name()}, person.role(), Assurance::Pin};
        if (!whyNotSecond(m_state, m_workspace.actor(), second, m_role))
            fitting.append(one);
    }
    m_nobody->setVisible(fitting.isEmpty());
    m_picker->setPeople(fitting);
    if (fitting.size() == 1)
        m_picker->choose(fitting.first().person.id());
    renew();
}

void SecondPersonDialog::renew()
{
    const auto chosen = m_picker->chosen();
    m_confirm->setEnabled(chosen.has_value());
    m_setPin->setVisible(chosen && !chosen->hasPin);
    m_error->hide();
}

void SecondPersonDialog::confirm()
{
    const auto chosen = m_picker->chosen();
    if (!chosen) {
        refuse(tr("Choose who confirms."));
        return;
    }
    if (m_pin->text().isEmpty() || !chosen->hasPin) {
        refuse(chosen->hasPin
                   ? tr("Let %1 type their own PIN.").arg(chosen->person.name())
                   : tr("%1 has no PIN yet. Let them set one, here and now.").arg(chosen->person.name()));
        return;
    }
    m_confirm->setEnabled(false);
    deliver(m_workspace.services().identity.actAs(chosen->person.name(), {}, m_pin->text()), this,
            [this](const Result<Actor>& second) {
                m_confirm->setEnabled(true);
                m_pin->clear();
                if (!second) {
                    refuse(second.error().message);
                    return;
                }
                if (const auto why = whyNotSecond(m_state, m_workspace.actor(), second.value(), m_role)) {
                    refuse(why->message);
                    return;
                }
                finish({second.value(), {}, false});
            });
}

void SecondPersonDialog::setPin()
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

void SecondPersonDialog::goOnWithout()
{
    if (m_reason->text().trimmed().isEmpty()) {
        refuse(tr("Say why it goes on without a second person."));
        m_reason->setFocus();
        return;
    }
    finish({std::nullopt, m_reason->text().trimmed(), false});
}

void SecondPersonDialog::refuse(const QString& message)
{
    m_error->setText(message);
    m_error->show();
}

void SecondPersonDialog::finish(const SecondAnswer& answer)
{
    accept();
    emit answered(answer);
}

}  // namespace holdfast
