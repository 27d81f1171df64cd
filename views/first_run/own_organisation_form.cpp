// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/first_run/own_organisation_form.h"

#include "views/kit/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kShortestPin = 4;
constexpr int kLongestPin = 64;

}  // namespace

OwnOrganisationForm::OwnOrganisationForm(const QString& language, QWidget* parent)
    : QWidget(parent), m_language(language)
{
    auto* grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    addHeading(grid, tr("Your organisation"));
    m_nameZh = addField(grid, u"nameZhEdit"_s, tr("Name in Chinese"), tr("one of the two is enough"));
    m_nameEn = addField(grid, u"nameEnEdit"_s, tr("Name in English"), {});
    addHeading(grid, tr("The service that must go on"));
    m_code = addField(grid, u"serviceCodeEdit"_s, tr("Short code"), tr("CRM"));
    m_service = addField(grid, u"serviceNameEdit"_s, tr("Name"), {});
    m_customer = addField(grid, u"customerEdit"_s, tr("Customer"), tr("may stay empty"));
    m_zone = addCombo(grid, u"zoneCombo"_s, tr("Time zone of the contract"));
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : zones)
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->lineEdit()->setObjectName(u"zoneEdit"_s);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone of the contract"));
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    addHeading(grid, tr("You, at the keyboard"));
    m_person = addField(grid, u"personEdit"_s, tr("Your name"), {});
    m_role = addCombo(grid, u"roleCombo"_s, tr("Your role"));
    for (const FirstRole& role : firstRoles())
        m_role->addItem(m_language == "zh"_L1 ? role.zh : role.en, role.code);
    m_pin = addField(grid, u"pinEdit"_s, tr("PIN"), tr("may stay empty"));
    m_repeat = addField(grid, u"pinRepeatEdit"_s, tr("PIN, once more"), {});
    m_pin->setEchoMode(QLineEdit::Password);
    m_repeat->setEchoMode(QLineEdit::Password);
    setFocusProxy(m_nameZh);
}

void OwnOrganisationForm::addHeading(QGridLayout* grid, const QString& text)
{
    grid->addWidget(makeLabel(text, u"heading"_s), grid->rowCount(), 0, 1, 2);
}

QLineEdit* OwnOrganisationForm::addField(QGridLayout* grid, const QString& name, const QString& label,
                                         const QString& placeholder)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(placeholder);
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(label), row, 0);
    grid->addWidget(edit, row, 1);
    return edit;
}

QComboBox* OwnOrganisationForm::addCombo(QGridLayout* grid, const QString& name, const QString& label)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(label), row, 0);
    grid->addWidget(combo, row, 1);
    return combo;
}

OwnBeginning OwnOrganisationForm::beginning() const
{
    const QString person = m_person->text().simplified();
    const QString role = m_role->currentData().toString();
    const OrganisationBasics basics{{{u"zh"_s, m_nameZh->text()}, {u"en"_s, m_nameEn->text()}},
                                    m_code->text(),
                                    {{m_language, m_service->text()}},
                                    {{m_language, m_customer->text()}},
                                    m_zone->currentText().trimmed(),
                                    role == firstRoles().first().code ? person : QString()};
    return {basics, person, role, m_pin->text()};
}

std::optional<Error> OwnOrganisationForm::findProblem()
{
    const auto refuse = [](QWidget* field, const QString& message) {
        field->setFocus();
        return Error{Error::Code::BadInput, message, {}};
    };
    const OwnBeginning said = beginning();
    if (!QTimeZone(said.basics.zone.toLatin1()).isValid())
        return refuse(m_zone,
                      tr("There is no time zone “%1”. Write it like Asia/Shanghai.").arg(said.basics.zone));
    if (const auto body = draftOrganisation(said.basics); !body) {
        QLineEdit* field = m_nameZh->text().trimmed().isEmpty() && m_nameEn->text().trimmed().isEmpty()
                               ? m_nameZh
                           : m_code->text().trimmed().isEmpty() ? m_code
                                                                : m_service;
        return refuse(field, body.error().message);
    }
    if (said.person.isEmpty())
        return refuse(m_person, tr("Enter your name: everything is logged in somebody's name."));
    if (said.person.contains(u'/'))
        return refuse(m_person, tr("A name cannot contain “/”."));
    if (said.pin != m_repeat->text())
        return refuse(m_repeat, tr("The two PINs do not match. Type it once more."));
    if (!said.pin.isEmpty() && (said.pin.size() < kShortestPin || said.pin.size() > kLongestPin))
        return refuse(m_pin, tr("A PIN has 4 to 64 characters."));
    return std::nullopt;
}

QMap<QString, QString> OwnOrganisationForm::filledIn() const
{
    QMap<QString, QString> texts;
    const auto edits = findChildren<QLineEdit*>();
    for (const QLineEdit* edit : edits)
        texts.insert(edit->objectName(), edit->text());
    texts.insert(m_role->objectName(), m_role->currentData().toString());
    return texts;
}

void OwnOrganisationForm::fillIn(const QMap<QString, QString>& texts)
{
    const auto edits = findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits) {
        if (texts.contains(edit->objectName()))
            edit->setText(texts.value(edit->objectName()));
    }
    if (texts.contains(m_role->objectName()))
        m_role->setCurrentIndex(m_role->findData(texts.value(m_role->objectName())));
}

}  // namespace holdfast
