// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/notice_dialog.h"

#include "models/incidents/authority.h"
#include "models/incidents/entry_sentence.h"
#include "views/kit/dialog_body.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/flow_layout.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsual{940, 620};
constexpr int kListWidth = 280;
constexpr int kFieldLines = 5;
constexpr int kPreviewLines = 4;

}  // namespace

NoticeDialog::NoticeDialog(IncidentDesk& desk, const QString& plan, const QString& id,
                           const QString& audience, QWidget* parent)
    : QDialog(parent), m_desk(desk)
{
    setObjectName(u"noticeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notices — %1").arg(desk.code()));
    build();
    if (m_desk.state() != nullptr && m_desk.state()->isDrill())
        markAsExercise(*this);
    list();
    choose(plan, id, audience);
    sizeForText(*this, kUsual);
    connect(&m_desk, &IncidentDesk::refused, this, [this](const Error& error) {
        m_problem->setText(error.message);
        m_problem->show();
    });
}

void NoticeDialog::build()
{
    auto* row = new QHBoxLayout(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"noticeList"_s);
    m_list->setAccessibleName(tr("Notices that the plans foresee"));
    m_list->setFixedWidth(kListWidth);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    auto* content = new QWidget;
    auto* right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, 0, 0);
    m_about = makeLabel({}, u"muted"_s, this);
    right->addWidget(m_about);

    m_fields = new QWidget(this);
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"noticeFieldsScrollArea"_s);
    scroll->setAccessibleName(tr("Fields of the notice"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(kFieldLines * fontMetrics().lineSpacing());
    scroll->setWidget(m_fields);
    right->addWidget(scroll, 2);
    auto* promise = new FlowLayout;
    m_promises = new QCheckBox(tr("The next word is promised by"), this);
    m_promises->setObjectName(u"promiseCheck"_s);
    m_promises->setAccessibleName(m_promises->text());
    m_promise = new QDateTimeEdit(this);
    m_promise->setObjectName(u"promiseEdit"_s);
    m_promise->setAccessibleName(tr("Time of the next word"));
    m_promise->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_promise->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    // Shows and takes the contract's wall time, whatever the machine's zone.
    m_promise->setTimeSpec(Qt::UTC);
    promise->addWidget(m_promises);
    promise->addWidget(m_promise);
    right->addLayout(promise);
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(u"noticePreviewEdit"_s);
    m_preview->setAccessibleName(tr("Text of the notice"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(kPreviewLines * fontMetrics().lineSpacing());
    right->addWidget(m_preview, 3);
    m_problem = makeLabel({}, u"error"_s, this);
    m_problem->setObjectName(u"noticeProblemLabel"_s);
    m_problem->hide();
    right->addWidget(m_problem);

    auto* notNeeded = new QHBoxLayout;
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"waiveReasonEdit"_s);
    m_reason->setAccessibleName(tr("Why it is not needed"));
    m_reason->setPlaceholderText(tr("Why it is not needed"));
    m_waive = makeButton(u"waiveButton"_s, tr("Not needed"), {}, this);
    notNeeded->addWidget(m_reason, 1);
    notNeeded->addWidget(m_waive);
    right->addLayout(notNeeded);
    auto* buttons = new QHBoxLayout;
    auto* copy = makeButton(u"copyNoticeButton"_s, tr("Copy text"), {}, this);
    m_release = makeButton(u"releaseButton"_s, tr("Release and log"), u"primary"_s, this);
    auto* close = makeButton(u"closeNoticeButton"_s, tr("Close"), {}, this);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(m_release);
    buttons->addWidget(close);
    column->addWidget(new DialogBody(content), 1);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &NoticeDialog::showChosen);
    connect(m_promises, &QCheckBox::toggled, this, &NoticeDialog::showPreview);
    connect(m_promise, &QDateTimeEdit::dateTimeChanged, this, &NoticeDialog::showPreview);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_preview->toPlainText()); });
    connect(m_release, &QPushButton::clicked, this, &NoticeDialog::release);
    connect(m_waive, &QPushButton::clicked, this, &NoticeDialog::waive);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void NoticeDialog::list()
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr)
        return;
    const QList<DueNotice>& due = m_desk.account().due;
    for (int p = 0; p < state->plans.size(); ++p) {
        const PlanInUse& plan = state->plans.at(p);
        if (plan.use != PlanInUse::Use::Active)
            continue;
        for (const Communication& communication : plan.plan->communications()) {
            m_choices.append({p, communication.id});
            QString text = communication.id + u"  "_s + tr("to %1").arg(audienceName(communication.audience));
            const auto found = std::find_if(due.cbegin(), due.cend(), [&](const DueNotice& notice) {
                return notice.plan == plan.code && notice.id == communication.id;
            });
            const auto sent =
                std::count_if(state->notices.cbegin(), state->notices.cend(), [&](const Notice& one) {
                    return one.plan == plan.code && one.communication == communication.id;
                });
            if (found != due.cend())
                text += u"\n"_s + (found->isOverdue ? shapeOf(Status::Down) : u"○"_s) + u' ' +
                        tr("due %1").arg(shortTime(found->dueAt, m_desk.workspace().zone(), m_desk.now()));
            else if (sent > 0)
                text += u"\n✔ "_s + tr("released %n time(s)", nullptr, static_cast<int>(sent));
            m_list->addItem(text);
        }
    }
}

void NoticeDialog::choose(const QString& plan, const QString& id, const QString& audience)
{
    const IncidentState* state = m_desk.state();
    int row = m_choices.isEmpty() ? -1 : 0;
    for (int i = static_cast<int>(m_choices.size()) - 1; i >= 0 && state != nullptr; --i) {
        const PlanInUse& inUse = state->plans.at(m_choices.at(i).plan);
        const Communication* one = inUse.plan->communication(m_choices.at(i).id);
        const bool isAsked = id.isEmpty() ? one->audience == audience : one->id == id && inUse.code == plan;
        if (isAsked)
            row = i;
    }
    m_list->setCurrentRow(row);
    showChosen();
}

const Communication* NoticeDialog::communication() const
{
    const IncidentState* state = m_desk.state();
    const int row = m_list->currentRow();
    if (state == nullptr || row < 0 || row >= m_choices.size())
        return nullptr;
    return state->plans.at(m_choices.at(row).plan).plan->communication(m_choices.at(row).id);
}

void NoticeDialog::showChosen()
{
    const Communication* chosen = communication();
    const IncidentState* state = m_desk.state();
    m_release->setEnabled(chosen != nullptr && !m_desk.workspace().isReadOnly());
    m_waive->setEnabled(m_release->isEnabled());
    m_problem->hide();
    if (chosen == nullptr) {
        m_about->setText(tr("No plan in use foresees a notice. Write what was told into the timeline."));
        return;
    }
    QStringList channels;
    for (const QString& channel : chosen->channels)
        channels.append(mediumName(channel));
    QStringList about{tr("Released by: %1").arg(holdersText(*state, chosen->releaserRole)),
                      tr("Channels: %1").arg(channels.join(u", "_s))};
    if (chosen->trigger)
        about.prepend(tr("When: %1").arg(chosen->trigger->in(m_desk.workspace().language()).text));
    m_about->setText(about.join(u'\n'));
    constexpr int kUsualMinutes = 30;
    const int minutes = chosen->cadenceMin.value_or(kUsualMinutes);
    const QDateTime next = QDateTime::fromMSecsSinceEpoch(toMs(m_desk.now() + std::chrono::minutes(minutes)),
                                                          m_desk.workspace().zone());
    m_promise->setDateTime(QDateTime(next.date(), next.time(), Qt::UTC));
    m_promises->setChecked(chosen->fields.contains(u"next_update_at"_s));
    qDeleteAll(m_edits);
    m_edits.clear();
    const NoticeText text = fillNotice(*state, *state->plans.at(m_choices.at(m_list->currentRow()).plan).plan,
                                       *chosen, said(), m_desk.now());
    showFields(text.missing);
    showPreview();
}

void NoticeDialog::showFields(const QStringList& missing)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_edits.clear();
    const IncidentState* state = m_desk.state();
    const Plan& plan = *state->plans.at(m_choices.at(m_list->currentRow()).plan).plan;
    for (const QString& name : missing) {
        if (name == "next_update_at"_L1)
            continue;
        auto* edit = new QLineEdit(m_fields);
        const auto meaning = plan.field(name);
        const QString title = meaning ? meaning->in(m_desk.workspace().language()).text : name;
        edit->setObjectName(name + u"FieldEdit"_s);
        edit->setAccessibleName(title);
        auto* label = makeLabel(title, {}, m_fields);
        label->setBuddy(edit);
        m_form->addRow(label, edit);
        m_edits.insert(name, edit);
        connect(edit, &QLineEdit::textChanged, this, &NoticeDialog::showPreview);
    }
}

QJsonObject NoticeDialog::said() const
{
    QJsonObject filled;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        if (const QString text = it.value()->text().trimmed(); !text.isEmpty())
            filled.insert(it.key(), text);
    }
    QJsonObject said;
    if (!filled.isEmpty())
        said.insert(u"fields"_s, filled);
    if (m_promises->isChecked())
        said.insert(
            u"promise_ms"_s,
            QDateTime(m_promise->date(), m_promise->time(), m_desk.workspace().zone()).toMSecsSinceEpoch());
    return said;
}

void NoticeDialog::showPreview()
{
    const Communication* chosen = communication();
    const IncidentState* state = m_desk.state();
    m_promise->setEnabled(m_promises->isChecked());
    if (chosen == nullptr || state == nullptr)
        return;
    const Plan& plan = *state->plans.at(m_choices.at(m_list->currentRow()).plan).plan;
    const NoticeText text = fillNotice(*state, plan, *chosen, said(), m_desk.now());
    const QString language = m_desk.workspace().language();
    const QString subject = textIn(text.subject, language);
    m_preview->setPlainText((subject.isEmpty() ? QString() : subject + u"\n\n"_s) +
                            textIn(text.text, language));
    m_problem->setText(tr("%n field(s) are not filled yet; the text says which.", nullptr,
                          static_cast<int>(text.missing.size())));
    m_problem->setVisible(!text.missing.isEmpty());
}

void NoticeDialog::release()
{
    const Communication* chosen = communication();
    if (chosen == nullptr)
        return;
    QJsonObject fields = said();
    fields.insert(u"communication"_s, chosen->id);
    m_desk.act(incident_entry::kNotice, fields, whileThere(this, [this](bool isDone) {
                   if (isDone)
                       close();
               }));
}

void NoticeDialog::waive()
{
    const Communication* chosen = communication();
    if (chosen == nullptr)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->setFocus();
        m_problem->setText(tr("Say why it is not needed; the review will ask for it."));
        m_problem->show();
        return;
    }
    m_desk.act(incident_entry::kNoticeWaived, {{u"communication"_s, chosen->id}, {u"reason"_s, reason}},
               whileThere(this, [this](bool isDone) {
                   if (isDone)
                       close();
               }));
}

}  // namespace holdfast
