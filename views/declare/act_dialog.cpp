// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/declare/act_dialog.h"

#include "models/incidents/entry_sentence.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/moment_edit.h"
#include "views/kit/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 560;

}  // namespace

ActDialog::ActDialog(Workspace& workspace, const QString& incident, const ActForm& form, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_incident(incident), m_form(form)
{
    setObjectName(u"actDialog"_s);
    setWindowTitle(form.title);
    const IncidentState* state = m_workspace.incident(incident);
    Q_ASSERT(state != nullptr);
    build(*state);
    connect(&m_workspace, &Workspace::incidentsChanged, this, [this] { renew(); });
    connect(&m_workspace, &Workspace::actorChanged, this, [this] { renew(); });
    renew();
    sizeForText(*this, {kWidth, 0});
}

void ActDialog::build(const IncidentState& state)
{
    auto* layout = new QVBoxLayout(this);
    if (state.isDrill())
        layout->setMenuBar(new ExerciseStrip);
    layout->addWidget(makeLabel(m_form.title, u"title"_s));
    layout->addWidget(
        makeLabel(state.code + u"  "_s + textIn(state.title, m_workspace.language()), u"muted"_s));
    layout->addWidget(makeLabel(m_form.explanation));
    m_remarks = makeLabel({});
    layout->addWidget(m_remarks);
    addChoices(layout);
    if (m_form.moment) {
        layout->addWidget(makeLabel(m_form.moment->label));
        m_moment = new MomentEdit(m_workspace.time(), m_workspace.zone(), m_form.moment->minutesAgo);
        connect(m_moment, &MomentEdit::changed, this, [this] { renew(); });
        layout->addWidget(m_moment);
    }
    for (const ActForm::Field& field : std::as_const(m_form.texts)) {
        auto* edit = new QLineEdit;
        edit->setObjectName(field.key + u"Edit"_s);
        edit->setAccessibleName(field.label);
        connect(edit, &QLineEdit::textChanged, this, [this] { renew(); });
        layout->addWidget(makeLabel(field.label));
        layout->addWidget(edit);
        m_texts.insert(field.key, edit);
    }
    for (const ActForm::Field& field : std::as_const(m_form.checks)) {
        auto* check = new QCheckBox(field.label);
        check->setObjectName(field.key + u"Check"_s);
        check->setAccessibleName(field.label);
        connect(check, &QCheckBox::toggled, this, [this] { renew(); });
        layout->addWidget(check);
        m_checks.insert(field.key, check);
    }
    if (m_form.takesReason)
        addReason(layout);
    addFoot(layout);
    letBodyScroll(*this, 2);
}

void ActDialog::addChoices(QVBoxLayout* layout)
{
    for (const ActForm::Choice& choice : std::as_const(m_form.choices)) {
        auto* combo = new QComboBox;
        combo->setObjectName(choice.key + u"Combo"_s);
        combo->setAccessibleName(choice.label);
        for (const auto& [value, text] : choice.options)
            combo->addItem(text, value);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { renew(); });
        layout->addWidget(makeLabel(choice.label));
        layout->addWidget(combo);
        m_choices.insert(choice.key, combo);
    }
}

void ActDialog::addReason(QVBoxLayout* layout)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { renew(); });
    layout->addWidget(makeLabel(tr("Reason")));
    for (qsizetype i = 0; i < m_form.readyReasons.size(); ++i) {
        const QString text = m_form.readyReasons.at(i);
        auto* button = makeButton(u"readyReason%1Button"_s.arg(i + 1), text, u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, text] { m_reason->setText(text); });
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    layout->addWidget(m_reason);
}

void ActDialog::addFoot(QVBoxLayout* layout)
{
    m_error = makeLabel({}, u"error"_s);
    layout->addStretch();
    layout->addWidget(m_error);
    auto* cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    m_act = makeButton(u"actButton"_s, m_form.button, m_form.isGrave ? u"danger"_s : u"primary"_s);
    m_act->setDefault(!m_form.isGrave);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_act);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] { carryOut(); });
}

ActValues ActDialog::values() const
{
    ActValues values;
    values.reason = m_reason != nullptr ? m_reason->text().trimmed() : QString();
    values.moment = m_moment != nullptr ? m_moment->moment() : std::nullopt;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        values.choices.insert(it.key(), it.value()->currentData().toString());
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        values.texts.insert(it.key(), it.value()->text().trimmed());
    for (auto it = m_checks.cbegin(); it != m_checks.cend(); ++it)
        values.checks.insert(it.key(), it.value()->isChecked());
    return values;
}

void ActDialog::renew()
{
    const IncidentState* state = m_workspace.incident(m_incident);
    if (state == nullptr || m_isBusy || m_act == nullptr)
        return;
    const QStringList remarks = m_form.remarks ? m_form.remarks(*state) : QStringList();
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    const bool lacksMoment = m_moment != nullptr && !m_moment->moment();
    const auto check = checkActs(*state, m_form.acts(*state, values()), m_workspace.actor(),
                                 m_workspace.now(), m_workspace.plans());
    if (m_reason != nullptr)
        m_reason->setPlaceholderText(check.asksReason ? tr("needed") : tr("may stay empty"));
    m_act->setEnabled(!check.refusal || lacksMoment);
    if (lacksMoment)
        say(m_wasPressed && !m_moment->problem() ? tr("Say when.") : QString());
    else if (check.refusal)
        say(check.refusal->message);
    else
        say(m_wasPressed && check.asksReason ? tr("Say why.") : QString());
    m_act->setAccessibleDescription(m_error->text());
}

void ActDialog::carryOut()
{
    m_wasPressed = true;
    renew();
    const IncidentState* state = m_workspace.incident(m_incident);
    if (state == nullptr || m_isBusy)
        return;
    if (m_moment != nullptr && !m_moment->moment()) {
        m_moment->setFocus();
        return;
    }
    const auto acts = m_form.acts(*state, values());
    const auto check = checkActs(*state, acts, m_workspace.actor(), m_workspace.now(), m_workspace.plans());
    if (check.asksReason && m_reason != nullptr)
        m_reason->setFocus();
    if (!check.isAllowed())
        return;
    m_isBusy = true;
    m_act->setEnabled(false);
    next(acts);
}

void ActDialog::next(const QList<Act>& acts)
{
    m_workspace.act(m_incident, acts.first(),
                    [self = QPointer(this), this, acts](const LogService::Recorded& recorded) {
                        if (self.isNull())
                            return;
                        if (recorded && acts.size() > 1) {
                            next(acts.mid(1));
                            return;
                        }
                        m_isBusy = false;
                        if (!recorded) {
                            // What the disk refused is kept and written later; once is enough.
                            m_act->setEnabled(recorded.error().code != Error::Code::NotSaved);
                            say(recorded.error().message);
                            return;
                        }
                        accept();
                        emit carriedOut(m_incident);
                    });
}

void ActDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void ActDialog::say(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

}  // namespace holdfast
