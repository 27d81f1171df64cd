// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/maintenance_view.h"

#include "models/core/moment_text.h"
#include "views/availability/maintenance_dialog.h"
#include "views/availability/notice_delegate.h"
#include "views/kit/row_table.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

MaintenanceView::MaintenanceView(AvailabilityDesk& desk, Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompter(prompter)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Planned maintenance is excluded only when the customer was told at least 3 "
                                "working days ahead and the window is off-peak."),
                             u"muted"_s),
                   1);
    auto* plan = makeButton(u"planMaintenanceButton"_s, tr("Plan maintenance…"));
    row->addWidget(plan);
    layout->addLayout(row);
    auto* empty = new EmptyState(
        tr("No maintenance is planned"),
        tr("Enter the window before you tell the customer: Holdfast reckons the latest lawful day by the "
           "working-day calendar, and takes compliant windows out of the account."),
        {});
    m_empty = empty;
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeDetail());
    connect(plan, &QPushButton::clicked, this, &MaintenanceView::planNew);
    connect(&m_desk, &AvailabilityDesk::changed, this, &MaintenanceView::renew);
    renew();
}

QTableView* MaintenanceView::makeTable()
{
    m_table = makeRowTable(u"noticeTable"_s, tr("Notices of planned maintenance"), &m_model,
                           {NoticeTableModel::Work});
    m_table->setItemDelegate(new NoticeDelegate(m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showChosen(); });
    return m_table;
}

QWidget* MaintenanceView::makeDetail()
{
    QFrame* card = makeCard();
    m_head = makeLabel({}, u"heading"_s);
    m_text = makeLabel({});
    m_text->setObjectName(u"noticeDetailLabel"_s);
    m_notified = makeButton(u"noteNotifiedButton"_s, tr("The customer was told…"));
    m_acknowledged = makeButton(u"noteAcknowledgedButton"_s, tr("The customer acknowledged…"));
    m_withdraw = makeButton(u"withdrawNoticeButton"_s, tr("Withdraw…"), u"quiet"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_notified);
    row->addWidget(m_acknowledged);
    row->addStretch();
    row->addWidget(m_withdraw);
    layoutOf(card)->addWidget(m_head);
    layoutOf(card)->addWidget(m_text);
    layoutOf(card)->addLayout(row);
    connect(m_notified, &QPushButton::clicked, this, &MaintenanceView::noteNotified);
    connect(m_acknowledged, &QPushButton::clicked, this, &MaintenanceView::noteAcknowledged);
    connect(m_withdraw, &QPushButton::clicked, this, &MaintenanceView::withdraw);
    return card;
}

void MaintenanceView::renew()
{
    QString code = m_awaited;
    if (code.isEmpty()) {
        if (const ListedNotice* chosen = m_model.notice(m_table->currentIndex().row()))
            code = chosen->notice.code;
    }
    m_model.show(m_desk.notices(), m_desk.workspace().zone(), m_desk.workspace().now());
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    const int row = m_model.rowOf(code);
    if (row >= 0 && code == m_awaited)
        m_awaited.clear();
    if (!isEmpty)
        m_table->selectRow(std::max(row, 0));
    showChosen();
}

void MaintenanceView::choose(const QString& code)
{
    m_awaited = code;
    renew();
}

void MaintenanceView::showChosen()
{
    const ListedNotice* chosen = m_model.notice(m_table->currentIndex().row());
    m_head->parentWidget()->setVisible(chosen != nullptr);
    if (chosen == nullptr)
        return;
    const MaintenanceNotice& notice = chosen->notice;
    m_head->setText(notice.code + u" · "_s + notice.work);
    QStringList lines{tr("Modules that stop: %1").arg(chosen->modules)};
    if (chosen->judgement) {
        const NoticeJudgement& judged = *chosen->judgement;
        lines.append(tr("Latest day to notify: %1").arg(judged.latestNotice.toString(Qt::ISODate)) +
                     (judged.isKnown ? QString() : tr(" (holidays of that time are not known)")));
        if (judged.isCompliant)
            lines.append(tr("In time and off-peak: its downtime is excluded."));
        else
            lines += judged.reasons;
    }
    if (notice.acknowledgedAt)
        lines.append(
            tr("Acknowledged by %1, %2")
                .arg(notice.acknowledgedBy, longTime(*notice.acknowledgedAt, m_desk.workspace().zone())));
    m_text->setText(lines.join(u'\n'));
    const bool isOpen = !notice.withdrawnAt && !m_desk.workspace().isReadOnly();
    m_notified->setEnabled(isOpen && !notice.notifiedAt);
    m_acknowledged->setEnabled(isOpen && notice.notifiedAt && !notice.acknowledgedAt);
    m_withdraw->setEnabled(isOpen);
}

void MaintenanceView::planNew()
{
    const Service* service = m_desk.service();
    if (service == nullptr)
        return;
    auto* dialog = new MaintenanceDialog(m_desk.workspace(), *service, this);
    connect(dialog, &MaintenanceDialog::planned, this, &MaintenanceView::choose);
    dialog->open();
}

std::optional<Instant> MaintenanceView::askMoment(const QString& question)
{
    const Workspace& workspace = m_desk.workspace();
    const auto text = m_prompter.askText(this, question, longTime(workspace.now(), workspace.zone()));
    if (!text)
        return std::nullopt;
    const auto moment = parseMoment(*text, workspace.zone(), workspace.now());
    if (!moment) {
        m_prompter.tell(this, moment.error());
        return std::nullopt;
    }
    return moment.value();
}

void MaintenanceView::noteNotified()
{
    const ListedNotice* chosen = m_model.notice(m_table->currentIndex().row());
    if (chosen == nullptr)
        return;
    const NoticeId id = chosen->notice.id;
    const auto at = askMoment(tr("When was the customer told?"));
    if (!at)
        return;
    const auto channel = m_prompter.askText(this, tr("By which way (letter, e-mail, phone)?"), {});
    if (channel)
        follow(m_desk.workspace().services().maintenance.noteNotified(id, *at, *channel,
                                                                      m_desk.workspace().actor()));
}

void MaintenanceView::noteAcknowledged()
{
    const ListedNotice* chosen = m_model.notice(m_table->currentIndex().row());
    if (chosen == nullptr)
        return;
    const NoticeId id = chosen->notice.id;
    const auto by = m_prompter.askText(this, tr("Who of the customer acknowledged it?"), {});
    if (!by)
        return;
    if (const auto at = askMoment(tr("When was it acknowledged?")))
        follow(m_desk.workspace().services().maintenance.noteAcknowledged(id, *at, *by,
                                                                          m_desk.workspace().actor()));
}

void MaintenanceView::withdraw()
{
    const ListedNotice* chosen = m_model.notice(m_table->currentIndex().row());
    if (chosen == nullptr)
        return;
    const NoticeId id = chosen->notice.id;
    if (const auto reason = m_prompter.askText(this, tr("Why is the notice withdrawn?"), {}))
        follow(m_desk.workspace().services().maintenance.withdraw(id, *reason, m_desk.workspace().actor()));
}

void MaintenanceView::follow(QFuture<LogService::Recorded> recorded)
{
    m_desk.workspace().follow(recorded, whileThere(this, [this](const LogService::Recorded& answer) {
                                  if (!answer && answer.error().code != Error::Code::NotSaved)
                                      m_prompter.tell(this, answer.error());
                                  m_desk.refresh();
                              }));
}

}  // namespace holdfast
