// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/correction_dialog.h"

#include "models/incidents/entry_sentence.h"
#include "models/incidents/fold.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/moment_edit.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsual{600, 480};
constexpr int kLines = 4;

}  // namespace

CorrectionDialog::CorrectionDialog(IncidentDesk& desk, int number, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_number(number),
      m_text(new QPlainTextEdit(this)),
      m_moment(new MomentEdit(desk.workspace().time(), desk.workspace().zone(), {}, this)),
      m_reason(new QLineEdit(this)),
      m_problem(makeLabel({}, u"error"_s, this))
{
    setObjectName(u"correctionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Correct entry #%1").arg(number));
    const IncidentState* state = desk.state();
    const IncidentEntry entry = corrected(*state, state->entries.at(number - 1));
    m_before = textIn(entry.payload.value("text"_L1).toObject(), desk.workspace().language());
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        makeLabel(tr("It says: %1")
                      .arg(entrySentence(*state, state->entries.at(number - 1), desk.workspace().language())),
                  {}, this));
    column->addWidget(makeLabel(tr("It should say"), u"muted"_s, this));
    m_text->setObjectName(u"correctedTextEdit"_s);
    m_text->setAccessibleName(tr("It should say"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kLines * fontMetrics().lineSpacing());
    m_text->setPlainText(m_before);
    // What the program wrote has no words of its own: only its time can be said better.
    m_text->setEnabled(!m_before.isEmpty());
    column->addWidget(m_text, 1);
    column->addWidget(makeLabel(
        tr("It happened at (now said: %1)").arg(longTime(entry.occurredAt, desk.workspace().zone())),
        u"muted"_s, this));
    column->addWidget(m_moment);
    m_reason->setObjectName(u"correctionReasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, for example misread figure"));
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* correct = makeButton(u"correctButton"_s, tr("Correct"), u"primary"_s, this);
    auto* close = makeButton(u"closeCorrectionButton"_s, tr("Back"), {}, this);
    buttons->addStretch(1);
    buttons->addWidget(correct);
    buttons->addWidget(close);
    column->addLayout(buttons);
    letBodyScroll(*this);
    if (state != nullptr && state->isDrill())
        markAsExercise(*this);
    sizeForText(*this, kUsual);
    connect(correct, &QPushButton::clicked, this, &CorrectionDialog::correct);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_desk, &IncidentDesk::refused, this,
            [this](const Error& error) { m_problem->setText(error.message); });
}

void CorrectionDialog::correct()
{
    const QString text = m_text->toPlainText().trimmed();
    QJsonObject fields{{u"seq"_s, m_number}, {u"reason"_s, m_reason->text().trimmed()}};
    if (!m_before.isEmpty() && text != m_before)
        fields.insert(u"text"_s, entryText(m_desk.workspace().language(), text));
    if (const auto moment = m_moment->moment())
        fields.insert(u"at_ms"_s, toMs(*moment));
    if (const auto problem = m_moment->problem()) {
        m_problem->setText(problem->message);
        return;
    }
    if (!fields.contains(u"text"_s) && !fields.contains(u"at_ms"_s)) {
        m_problem->setText(tr("Nothing is changed yet: give other words or another time."));
        return;
    }
    m_desk.act(incident_entry::kCorrected, fields, whileThere(this, [this](bool isDone) {
                   if (isDone)
                       close();
               }));
}

}  // namespace holdfast
