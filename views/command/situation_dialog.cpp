// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/situation_dialog.h"

#include "models/incidents/notice_text.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsual{640, 460};

}  // namespace

SituationDialog::SituationDialog(IncidentDesk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_text(new QPlainTextEdit(this)),
      m_problem(makeLabel({}, u"error"_s, this))
{
    setObjectName(u"situationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Situation report — %1").arg(desk.code()));
    const IncidentState* state = desk.state();
    QString since = tr("The first report of this incident.");
    if (state != nullptr && !state->situationReports.isEmpty())
        since = tr("Since the last report, %1.")
                    .arg(shortTime(state->situationReports.last(), desk.workspace().zone(), desk.now()));
    m_text->setObjectName(u"situationEdit"_s);
    m_text->setAccessibleName(tr("Situation report"));
    m_text->setTabChangesFocus(true);
    if (state != nullptr)
        m_text->setPlainText(situationText(*state, desk.now()));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLabel(since, u"muted"_s, this));
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* copy = makeButton(u"copySituationButton"_s, tr("Copy text"), {}, this);
    auto* log = makeButton(u"logSituationButton"_s, tr("Report and log"), u"primary"_s, this);
    auto* close = makeButton(u"closeSituationButton"_s, tr("Close"), {}, this);
    log->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    log->setToolTip(log->shortcut().toString(QKeySequence::NativeText));
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(log);
    buttons->addWidget(close);
    column->addLayout(buttons);
    letBodyScroll(*this);
    if (state != nullptr && state->isDrill())
        markAsExercise(*this);
    sizeForText(*this, kUsual);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(log, &QPushButton::clicked, this, &SituationDialog::log);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_desk, &IncidentDesk::refused, this,
            [this](const Error& error) { m_problem->setText(error.message); });
}

void SituationDialog::log()
{
    const QString text = m_text->toPlainText().trimmed();
    m_desk.act(incident_entry::kSituation, {{u"text"_s, entryText(m_desk.workspace().language(), text)}},
               whileThere(this, [this](bool isDone) {
                   if (isDone)
                       close();
               }));
}

}  // namespace holdfast
