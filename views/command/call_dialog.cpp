// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/call_dialog.h"

#include "models/incidents/entry_sentence.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsual{680, 560};

}  // namespace

CallDialog::CallDialog(IncidentDesk& desk, const QString& role, QWidget* parent)
    : QDialog(parent), m_desk(desk)
{
    setObjectName(u"callDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reach somebody — %1").arg(desk.code()));
    build(role);
    letBodyScroll(*this);
    if (m_desk.state() != nullptr && m_desk.state()->isDrill())
        markAsExercise(*this);
    connect(&m_desk, &IncidentDesk::changed, this, &CallDialog::show);
    connect(&m_desk, &IncidentDesk::refused, this,
            [this](const Error& error) { m_problem->setText(error.message); });
    show();
    sizeForText(*this, kUsual);
}

void CallDialog::build(const QString& role)
{
    auto* column = new QVBoxLayout(this);
    m_role = new QComboBox(this);
    m_role->setObjectName(u"roleCombo"_s);
    m_role->setAccessibleName(tr("Role"));
    const IncidentState* state = m_desk.state();
    if (state != nullptr && state->pinned->organisation()) {
        for (const Role& one : state->pinned->organisation()->roles())
            m_role->addItem(one.title.in(m_desk.workspace().language()).text, one.code);
    }
    m_role->setCurrentIndex(std::max(0, m_role->findData(role)));
    m_duty = makeLabel({}, u"muted"_s, this);
    m_place = new QVBoxLayout;
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"callNoteEdit"_s);
    m_note->setAccessibleName(tr("What was said"));
    m_note->setPlaceholderText(tr("What was said (logged with the next attempt)"));
    m_problem = makeLabel({}, u"error"_s, this);
    m_log = makeLabel({}, u"muted"_s, this);
    auto* close = makeButton(u"closeCallButton"_s, tr("Close"), {}, this);
    column->addWidget(m_role);
    column->addWidget(m_duty);
    column->addLayout(m_place, 1);
    column->addWidget(m_note);
    column->addWidget(m_log);
    column->addWidget(m_problem);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_role, &QComboBox::currentIndexChanged, this, &CallDialog::show);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

QStringList CallDialog::attempts() const
{
    QStringList lines;
    const IncidentState* state = m_desk.state();
    for (const IncidentEntry& entry : state->entries) {
        if (entry.kind != incident_entry::kCalled ||
            entry.text("whom"_L1) != m_role->currentData().toString())
            continue;
        lines.append(shortTime(entry.occurredAt, m_desk.workspace().zone(), m_desk.now()) + u"  "_s +
                     entrySentence(*state, entry, m_desk.workspace().language()));
    }
    return lines;
}

void CallDialog::show()
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr || !state->pinned->organisation())
        return;
    const Role* role = state->pinned->organisation()->role(m_role->currentData().toString());
    if (m_holders != nullptr)
        discard(m_holders);
    m_holders = new QWidget;
    auto* column = new QVBoxLayout(m_holders);
    column->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_holders);
    m_problem->clear();
    if (role == nullptr)
        return;
    m_duty->setText(role->duty ? role->duty->in(m_desk.workspace().language()).text : QString());
    if (role->holders.isEmpty())
        column->addWidget(
            makeLabel(tr("Nobody holds this role. Name a holder in the organisation's document."), u"error"_s,
                      m_holders));
    if (role->channels.isEmpty())
        column->addWidget(makeLabel(tr("This role has no duty channel: hotline, duty phone or role mailbox."),
                                    u"error"_s, m_holders));
    int number = 0;
    int place = 0;
    for (const RoleHolder& holder : role->holders) {
        if (!holder.isValidOn(m_desk.workspace().today()))
            continue;
        column->addWidget(makeLabel(u"%1. %2"_s.arg(++place).arg(holder.name), u"heading"_s, m_holders));
        for (const DutyChannel& channel : role->channels)
            addAttempt(column, holder.name, channel, ++number);
    }
    column->addStretch(1);
    const QStringList tried = attempts();
    m_log->setText(tried.isEmpty() ? tr("No attempt has been logged yet.") : tried.join(u'\n'));
}

void CallDialog::addAttempt(QVBoxLayout* column, const QString& holder, const DutyChannel& channel,
                            int number)
{
    const bool isDrill = m_desk.state()->isDrill();
    const QString value = isDrill ? masked(channel.value) : channel.value;
    auto* row = new QHBoxLayout;
    auto* text = makeLabel(u"☎  "_s + value + u"   "_s + channelName(channel.kind), {}, m_holders);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* reached = makeButton(u"reached%1Button"_s.arg(number), tr("Reached"), {}, m_holders);
    auto* notReached = makeButton(u"notReached%1Button"_s.arg(number), tr("Not reached"), {}, m_holders);
    reached->setAccessibleName(tr("%1 was reached, %2").arg(holder, value));
    notReached->setAccessibleName(tr("%1 was not reached, %2").arg(holder, value));
    row->addWidget(text, 1);
    row->addWidget(reached);
    row->addWidget(notReached);
    column->addLayout(row);
    connect(reached, &QPushButton::clicked, this, [this, holder, channel] { log(holder, channel, true); });
    connect(notReached, &QPushButton::clicked, this,
            [this, holder, channel] { log(holder, channel, false); });
}

void CallDialog::log(const QString& holder, const DutyChannel& channel, bool isReached)
{
    QString text = holder + u", "_s + channelName(channel.kind);
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        text += u": "_s + note;
    m_desk.act(incident_entry::kCalled,
               {{u"whom"_s, m_role->currentData().toString()},
                {u"reached"_s, isReached},
                {u"text"_s, entryText(m_desk.workspace().language(), text)}},
               whileThere(this, [this, isReached](bool isDone) {
                   if (!isDone)
                       return;
                   m_note->clear();
                   if (isReached)
                       close();
               }));
}

}  // namespace holdfast
