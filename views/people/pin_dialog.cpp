// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/pin_dialog.h"

#include "models/core/deliver.h"
#include "views/kit/dialog_body.h"
#include "views/kit/widgets.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

PinDialog::PinDialog(IdentityService& identity, const Person& person, bool hasPin, QWidget* parent)
    : QDialog(parent), m_identity(identity), m_person(person)
{
    constexpr int kWidth = 400;
    setObjectName(u"pinDialog"_s);
    setWindowTitle(tr("PIN of %1").arg(person.name()));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("PIN of %1").arg(person.name()), u"heading"_s));
    layout->addWidget(makeLabel(
        tr("With it the log says that it was really you. It has 4 to 64 characters and is kept by nobody: "
           "only its fingerprint is stored."),
        u"muted"_s));
    if (hasPin)
        m_present = addField(layout, u"presentPinEdit"_s, tr("Present PIN"));
    m_new = addField(layout, u"newPinEdit"_s, tr("New PIN"));
    m_repeat = addField(layout, u"repeatPinEdit"_s, tr("New PIN, once more"));
    m_error = makeLabel({}, u"error"_s);
    m_error->hide();
    layout->addWidget(m_error);
    auto* cancel = makeButton(u"cancelPinButton"_s, tr("Cancel"));
    m_save = makeButton(u"savePinButton"_s, tr("Set the PIN"), u"primary"_s);
    m_save->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    letBodyScroll(*this, 2);
    sizeForText(*this, {kWidth, 0});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

QLineEdit* PinDialog::addField(QVBoxLayout* layout, const QString& name, const QString& label)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setEchoMode(QLineEdit::Password);
    layout->addWidget(makeLabel(label));
    layout->addWidget(edit);
    return edit;
}

void PinDialog::save()
{
    if (m_new->text() != m_repeat->text()) {
        refuse(tr("The two do not match. Type the new PIN once more."), m_repeat);
        return;
    }
    if (m_present == nullptr) {
        set({NamedPerson{m_person.id(), m_person.name()}, m_person.role(), Assurance::Stated});
        return;
    }
    m_save->setEnabled(false);
    deliver(m_identity.actAs(m_person.name(), {}, m_present->text()), this,
            [this](const Result<Actor>& proven) {
                if (proven)
                    set(proven.value());
                else
                    refuse(proven.error().message, m_present);
            });
}

void PinDialog::set(const Actor& author)
{
    m_save->setEnabled(false);
    deliver(m_identity.setPin(m_person, m_new->text(), author), this,
            [this](const LogService::Recorded& recorded) {
                if (!recorded) {
                    refuse(recorded.error().message, m_new);
                    return;
                }
                accept();
                emit pinSet();
            });
}

void PinDialog::refuse(const QString& message, QLineEdit* field)
{
    m_save->setEnabled(true);
    m_error->setText(message);
    m_error->show();
    field->setFocus();
    field->selectAll();
}

}  // namespace holdfast
