// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readiness/duty_done_dialog.h"

#include "models/core/deliver.h"
#include "models/duties/duty_schedule.h"
#include "views/kit/dialog_body.h"
#include "views/kit/widgets.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 520;
constexpr int kSpacing = 12;
constexpr int kNoteHeight = 84;
constexpr int kEvidenceHeight = 78;

QLabel* captionFor(QWidget* field, const QString& text)
{
    auto* caption = makeLabel(text);
    caption->setWordWrap(false);
    caption->setBuddy(field);
    field->setAccessibleName(text);
    return caption;
}

}  // namespace

DutyDoneDialog::DutyDoneDialog(Workspace& workspace, Prompter& prompter, const Duty& duty, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompter(prompter), m_duty(duty)
{
    setObjectName(u"dutyDoneDialog"_s);
    setWindowTitle(tr("Mark a duty as done"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kSpacing);
    layout->addWidget(makeLabel(duty.title().in(workspace.language()).text, u"heading"_s));
    QStringList facts;
    if (const auto due = nextDue(duty))
        facts.append(tr("Due %1").arg(due->toString(Qt::ISODate)));
    facts.append(duty.last() ? tr("last done on %1").arg(duty.last()->doneOn.toString(Qt::ISODate))
                             : tr("never done so far"));
    if (!duty.sourceClause().isEmpty())
        facts.append(duty.sourceClause());
    layout->addWidget(makeLabel(facts.join(u" · "_s), u"muted"_s));
    layout->addWidget(makeForm());
    if (workspace.readOnlyBecause())
        layout->addWidget(makeLabel(workspace.readOnlyBecause()->message, u"error"_s));
    layout->addWidget(makeButtons());
    letBodyScroll(*this);
    sizeForText(*this, {kWidth, 0});
    updateButtons();
    m_doneOn->setFocus();
}

QWidget* DutyDoneDialog::makeForm()
{
    const QDate today = m_workspace.today();
    m_doneOn = new QDateEdit(today);
    m_doneOn->setObjectName(u"doneOnEdit"_s);
    m_doneOn->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_doneOn->setMaximumDate(today);
    m_doneOn->setCalendarPopup(true);
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_note->setPlaceholderText(tr("Result, figures, what was left open"));
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addRow(captionFor(m_doneOn, tr("Done on")), m_doneOn);
    layout->addRow(captionFor(m_note, tr("Note")), m_note);
    auto* evidence = makeEvidence();
    layout->addRow(captionFor(m_evidence, tr("Evidence")), evidence);
    return form;
}

QWidget* DutyDoneDialog::makeEvidence()
{
    m_evidence = new QListWidget;
    m_evidence->setObjectName(u"evidenceList"_s);
    m_evidence->setFixedHeight(kEvidenceHeight);
    connect(m_evidence, &QListWidget::currentRowChanged, this, [this] { updateButtons(); });
    auto* add = makeButton(u"addEvidenceButton"_s, tr("Add file…"));
    m_remove = makeButton(u"removeEvidenceButton"_s, tr("Remove"));
    connect(add, &QPushButton::clicked, this, &DutyDoneDialog::addEvidence);
    connect(m_remove, &QPushButton::clicked, this, &DutyDoneDialog::removeEvidence);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* part = new QWidget;
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_evidence, 1);
    layout->addLayout(buttons);
    return part;
}

QWidget* DutyDoneDialog::makeButtons()
{
    m_complete = makeButton(u"completeButton"_s, tr("Mark as done"), u"primary"_s);
    auto* cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    connect(m_complete, &QPushButton::clicked, this, &DutyDoneDialog::complete);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* part = new QWidget;
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_complete);
    return part;
}

void DutyDoneDialog::addEvidence()
{
    const auto path = m_prompter.fileToOpen(this, tr("Choose a file that proves it"), tr("All files (*)"));
    if (!path)
        return;
    for (int row = 0; row < m_evidence->count(); ++row) {
        if (m_evidence->item(row)->data(Qt::UserRole).toString() == *path)
            return;
    }
    auto* item = new QListWidgetItem(QFileInfo(*path).fileName(), m_evidence);
    item->setData(Qt::UserRole, *path);
    m_evidence->setCurrentItem(item);
}

void DutyDoneDialog::removeEvidence()
{
    delete m_evidence->takeItem(m_evidence->currentRow());
    updateButtons();
}

void DutyDoneDialog::updateButtons()
{
    m_remove->setEnabled(!m_isBusy && m_evidence->currentRow() >= 0);
    if (m_complete != nullptr)
        m_complete->setEnabled(!m_isBusy && !m_workspace.isReadOnly());
}

void DutyDoneDialog::complete()
{
    m_isBusy = true;
    updateButtons();
    keepNext();
}

void DutyDoneDialog::keepNext()
{
    for (int row = 0; row < m_evidence->count(); ++row) {
        const QString path = m_evidence->item(row)->data(Qt::UserRole).toString();
        if (m_kept.contains(path))
            continue;
        EvidenceService& evidence = m_workspace.services().evidence;
        deliver(evidence.keep(path), this, [this, path, &evidence](const Result<EvidenceFile>& file) {
            if (!file)
                return refuse(file.error());
            const Digest digest = file->sha256;
            deliver(evidence.attach(file.value(), {u"duty"_s, m_duty.id().uid()}, m_workspace.actor()), this,
                    [this, path, digest](const LogService::Recorded& attached) {
                        if (!attached)
                            return refuse(attached.error());
                        m_kept.insert(path, digest);
                        keepNext();
                    });
        });
        return;
    }
    recordDone();
}

void DutyDoneDialog::recordDone()
{
    DutyCompletion completion{m_doneOn->date(), m_note->toPlainText().trimmed(), {}};
    for (int row = 0; row < m_evidence->count(); ++row)
        completion.evidence.append(*m_kept.constFind(m_evidence->item(row)->data(Qt::UserRole).toString()));
    auto recorded =
        m_workspace.services().duties.complete(m_duty, completion, m_workspace.today(), m_workspace.actor());
    const QPointer<DutyDoneDialog> self(this);
    m_workspace.follow(std::move(recorded), [self](const LogService::Recorded& answer) {
        if (self == nullptr)
            return;
        if (!answer && answer.error().code != Error::Code::NotSaved)
            return self->refuse(answer.error());
        // What the disk refused is kept and written later; to say it again would say it twice.
        if (!answer)
            self->m_prompter.tell(self, answer.error());
        self->accept();
    });
}

void DutyDoneDialog::refuse(const Error& error)
{
    m_isBusy = false;
    updateButtons();
    m_prompter.tell(this, error);
}

}  // namespace holdfast
