// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/hand_over_dialog.h"

#include "models/core/deliver.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/notice_text.h"
#include "models/incidents/step_board.h"
#include "models/incidents/step_graph.h"
#include "views/command/due_panel.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsual{680, 560};
constexpr int kLines = 4;
constexpr int kNameRole = Qt::UserRole + 1;

}  // namespace

HandOverDialog::HandOverDialog(IncidentDesk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_person(new QComboBox(this)),
      m_reason(new QLineEdit(this)),
      m_problem(makeLabel({}, u"error"_s, this))
{
    setObjectName(u"handOverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand-over — %1").arg(desk.code()));
    const IncidentState* state = desk.state();
    auto* column = new QVBoxLayout(this);
    const QString lead = state != nullptr && state->lead ? state->lead->name : tr("nobody yet");
    column->addWidget(makeLabel(tr("In command: %1").arg(lead), u"heading"_s, this));
    auto* sheet = new QPlainTextEdit(standing(), this);
    sheet->setObjectName(u"handOverSheetEdit"_s);
    sheet->setAccessibleName(tr("Where we stand"));
    sheet->setReadOnly(true);
    sheet->setTabChangesFocus(true);
    sheet->setMinimumHeight(kLines * fontMetrics().lineSpacing());
    column->addWidget(sheet, 1);
    m_person->setObjectName(u"successorCombo"_s);
    m_person->setAccessibleName(tr("Who takes over"));
    m_reason->setObjectName(u"handOverReasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, for example end of shift (needed to take over unasked)"));
    column->addWidget(makeLabel(tr("Who takes over"), u"muted"_s, this));
    column->addWidget(m_person);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* print = makeButton(u"handOverReportButton"_s, tr("Hand-over sheet…"), {}, this);
    auto* give = makeButton(u"handOverButton"_s, tr("Hand over and log"), u"primary"_s, this);
    auto* close = makeButton(u"closeHandOverButton"_s, tr("Close"), {}, this);
    buttons->addWidget(print);
    buttons->addStretch(1);
    buttons->addWidget(give);
    buttons->addWidget(close);
    column->addLayout(buttons);
    letBodyScroll(*this);
    if (state != nullptr && state->isDrill())
        markAsExercise(*this);
    sizeForText(*this, kUsual);
    connect(print, &QPushButton::clicked, this, &HandOverDialog::sheetRequested);
    connect(give, &QPushButton::clicked, this, &HandOverDialog::handOver);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_desk, &IncidentDesk::refused, this,
            [this](const Error& error) { m_problem->setText(error.message); });
    listPeople();
}

QString HandOverDialog::standing() const
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return {};
    QStringList lines{state->code + u"  "_s + textIn(state->title, m_desk.workspace().language()),
                      tr("State: %1").arg(nameOf(m_desk.account().course)),
                      situationText(*state, m_desk.now())};
    for (const DueNotice& notice : m_desk.account().due)
        lines.append(
            tr("Due %1: %2")
                .arg(shortTime(notice.dueAt, m_desk.workspace().zone(), m_desk.now()), dueSentence(notice)));
    const auto deferred = openDeferrals(*state);
    for (const StepRef& ref : deferred)
        lines.append(tr("Deferred: %1").arg(stepName(*state, ref)));
    return lines.join(u'\n');
}

void HandOverDialog::listPeople()
{
    deliver(m_desk.workspace().services().identity.people(), this,
            [this](const Result<QList<Person>>& people) {
                const IncidentState* state = m_desk.state();
                if (!people || state == nullptr)
                    return;
                QStringList first;
                if (const auto& organisation = state->pinned->organisation()) {
                    for (const QString& code : organisation->succession()) {
                        if (const Role* role = organisation->role(code)) {
                            for (const RoleHolder& holder : role->holders)
                                first.append(holder.name);
                        }
                    }
                }
                const auto known = people.value();
                const auto add = [&](bool isInLine) {
                    for (const Person& person : known) {
                        const bool isLead = state->lead && state->lead->id == person.id();
                        if (first.contains(person.name()) != isInLine || isLead)
                            continue;
                        m_person->addItem(isInLine ? tr("%1 (line of succession)").arg(person.name())
                                                   : person.name(),
                                          QVariant::fromValue(person.id().uid()));
                        m_person->setItemData(m_person->count() - 1, person.name(), kNameRole);
                    }
                };
                add(true);
                add(false);
            });
}

void HandOverDialog::handOver()
{
    const QUuid uid = m_person->currentData().toUuid();
    QJsonObject fields{{u"to"_s, uid.toString(QUuid::WithoutBraces)},
                       {u"name"_s, m_person->currentData(kNameRole).toString()}};
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        fields.insert(u"reason"_s, reason);
    m_desk.act(incident_entry::kHandedOver, fields, whileThere(this, [this](bool isDone) {
                   if (isDone)
                       close();
               }));
}

}  // namespace holdfast
