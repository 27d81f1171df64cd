// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/operator_dialog.h"

#include "models/core/deliver.h"
#include "views/kit/dialog_body.h"
#include "views/kit/widgets.h"
#include "views/people/person_picker.h"
#include "views/people/pin_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 540;
constexpr int kHeight = 560;

}  // namespace

OperatorDialog::OperatorDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_picker(new PersonPicker),
      m_empty(makeLabel(tr("Nobody is entered yet. Add yourself."), u"muted"_s)),
      m_role(new QComboBox),
      m_pin(new QLineEdit),
      m_error(makeLabel({}, u"error"_s))
{
    setObjectName(u"operatorDialog"_s);
    setWindowTitle(tr("Who is at the keyboard?"));
    m_role->setObjectName(u"roleCombo"_s);
    m_role->setAccessibleName(tr("Role acted in"));
    m_pin->setObjectName(u"pinEdit"_s);
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_error->hide();
    m_empty->hide();
    auto* fields = new QHBoxLayout;
    fields->addWidget(makeLabel(tr("Role")));
    fields->addWidget(m_role, 1);
    fields->addWidget(makeLabel(tr("PIN")));
    fields->addWidget(m_pin, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("Who is at the keyboard?"), u"title"_s));
    layout->addWidget(makeLabel(
        tr("Everything from now on is logged in this name. With a PIN the log says that it was proven."),
        u"muted"_s));
    layout->addWidget(m_empty);
    layout->addWidget(m_picker, 1);
    layout->addLayout(fields);
    layout->addWidget(makeNewcomer());
    layout->addWidget(m_error);
    layout->addWidget(makeFoot());
    letBodyScroll(*this, 2);
    sizeForText(*this, {kWidth, kHeight});
    connect(m_picker, &PersonPicker::changed, this, [this] { renew(); });
    connect(m_picker, &PersonPicker::confirmed, this, [this] { choose(); });
    connect(m_pin, &QLineEdit::returnPressed, this, [this] { choose(); });
    readPeople(m_workspace.actor().person ? m_workspace.actor().person->name : QString());
}

QWidget* OperatorDialog::makeNewcomer()
{
    m_newcomer = new QWidget;
    m_newName = new QLineEdit;
    m_newName->setObjectName(u"newNameEdit"_s);
    m_newName->setAccessibleName(tr("Name of the new person"));
    m_newName->setPlaceholderText(tr("Name"));
    m_newRole = new QComboBox;
    m_newRole->setObjectName(u"newRoleCombo"_s);
    m_newRole->setAccessibleName(tr("Role of the new person"));
    m_newRole->addItem(tr("no role"), QString());
    if (const auto& organisation = m_workspace.organisation()) {
        for (const Role& role : organisation->roles())
            m_newRole->addItem(titleOf(role.code), role.code);
    }
    auto* save = makeButton(u"saveNewButton"_s, tr("Add"));
    connect(save, &QPushButton::clicked, this, [this] { add(); });
    connect(m_newName, &QLineEdit::returnPressed, this, [this] { add(); });
    auto* row = new QHBoxLayout(m_newcomer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_newName, 1);
    row->addWidget(m_newRole, 1);
    row->addWidget(save);
    m_newcomer->hide();
    return m_newcomer;
}

QWidget* OperatorDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* newcomer = makeButton(u"addPersonButton"_s, tr("Add a person"), u"link"_s);
    m_setPin = makeButton(u"setPinButton"_s, tr("Set my PIN"), u"link"_s);
    auto* cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    m_choose = makeButton(u"chooseButton"_s, tr("That is me"), u"primary"_s);
    connect(newcomer, &QPushButton::clicked, this, [this] {
        m_newcomer->show();
        m_newName->setFocus();
    });
    connect(m_setPin, &QPushButton::clicked, this, [this] { setPin(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, [this] { choose(); });
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(newcomer);
    row->addWidget(m_setPin);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_choose);
    return foot;
}

QString OperatorDialog::titleOf(const QString& role) const
{
    const auto& organisation = m_workspace.organisation();
    const Role* known = organisation ? organisation->role(role) : nullptr;
    return known != nullptr ? known->title.in(m_workspace.language()).text : role;
}

QStringList OperatorDialog::rolesOf(const Person& person) const
{
    QStringList roles;
    if (!person.role().isEmpty())
        roles.append(person.role());
    if (const auto& organisation = m_workspace.organisation()) {
        const auto held = organisation->rolesOf(person.name(), m_workspace.today());
        for (const auto& [code, order] : held)
            roles.append(code);
    }
    roles.removeDuplicates();
    return roles;
}

void OperatorDialog::readPeople(const QString& then)
{
    IdentityService& identity = m_workspace.services().identity;
    deliver(identity.people(), this, [this, &identity, then](const Result<QList<Person>>& people) {
        if (!people) {
            refuse(people.error().message);
            return;
        }
        deliver(identity.withPin(), this, [this, people, then](const Result<QSet<PersonId>>& withPin) {
            offer(people.value(), withPin ? withPin.value() : QSet<PersonId>(), then);
        });
    });
}

void OperatorDialog::offer(const QList<Person>& people, const QSet<PersonId>& withPin, const QString& then)
{
    QList<PickedPerson> picked;
    for (const Person& person : people) {
        QStringList titles;
        const QStringList roles = rolesOf(person);
        for (const QString& role : roles)
            titles.append(titleOf(role));
        picked.append({person, titles.join(u", "_s), withPin.contains(person.id())});
    }
    m_picker->setPeople(picked);
    for (const PickedPerson& one : std::as_const(picked)) {
        if (one.person.name() == then)
            m_picker->choose(one.person.id());
    }
    m_empty->setVisible(people.isEmpty());
    if (people.isEmpty())
        m_newcomer->show();
    renew();
}

void OperatorDialog::renew()
{
    const auto person = m_picker->chosen();
    m_error->hide();
    m_choose->setEnabled(person.has_value());
    m_setPin->setEnabled(person.has_value());
    m_role->clear();
    if (!person)
        return;
    const QStringList roles = rolesOf(person->person);
    for (const QString& role : roles)
        m_role->addItem(titleOf(role), role);
    m_role->setEnabled(roles.size() > 1);
    m_setPin->setText(person->hasPin ? tr("Change my PIN") : tr("Set my PIN"));
    m_setPin->setAccessibleName(m_setPin->text());
    m_pin->setEnabled(person->hasPin);
    m_pin->setPlaceholderText(person->hasPin ? tr("may stay empty") : tr("none is set"));
}

void OperatorDialog::choose()
{
    const auto person = m_picker->chosen();
    if (!person) {
        refuse(tr("Choose who you are."));
        return;
    }
    const auto pin =
        m_pin->isEnabled() && !m_pin->text().isEmpty() ? std::optional(m_pin->text()) : std::nullopt;
    m_choose->setEnabled(false);
    deliver(
        m_workspace.services().identity.actAs(person->person.name(), m_role->currentData().toString(), pin),
        this, [this](const Result<Actor>& actor) {
            m_choose->setEnabled(true);
            m_pin->clear();
            if (!actor) {
                refuse(actor.error().message);
                m_pin->setFocus();
                return;
            }
            accept();
            emit chosen(actor.value());
        });
}

void OperatorDialog::setPin()
{
    const auto person = m_picker->chosen();
    if (!person)
        return;
    auto* dialog = new PinDialog(m_workspace.services().identity, person->person, person->hasPin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PinDialog::pinSet, this, [this, name = person->person.name()] {
        readPeople(name);
        m_pin->setFocus();
    });
    dialog->open();
}

void OperatorDialog::add()
{
    const QString name = m_newName->text().simplified();
    deliver(m_workspace.services().identity.addPerson(name, m_newRole->currentData().toString(),
                                                      m_workspace.actor()),
            this, [this, name](const LogService::Recorded& recorded) {
                if (!recorded) {
                    refuse(recorded.error().message);
                    m_newName->setFocus();
                    return;
                }
                m_newName->clear();
                m_newcomer->hide();
                readPeople(name);
            });
}

void OperatorDialog::refuse(const QString& message)
{
    m_error->setText(message);
    m_error->show();
}

}  // namespace holdfast
