// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/maintenance_dialog.h"

#include "models/availability/accounting_rule.h"
#include "models/core/deliver.h"
#include "models/core/sentences.h"
#include "models/core/uid.h"
#include "views/kit/dialog_body.h"
#include "views/kit/fields.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsual{600, 0};
constexpr int kWorkHeight = 84;
constexpr int kDaysAhead = 7;

QDateTimeEdit* makeMoment(const QString& name, const QString& text, const QDateTime& at)
{
    auto* edit = new Fitting<QDateTimeEdit>(at);
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setCalendarPopup(true);
    return edit;
}

}  // namespace

MaintenanceDialog::MaintenanceDialog(Workspace& workspace, const Service& service, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_service(service)
{
    setObjectName(u"maintenanceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Plan maintenance"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("Plan maintenance"), u"title"_s));
    layout->addWidget(new DialogBody(makeForm()), 1);
    layout->addWidget(makeFoot());
    sizeForText(*this, kUsual);
    renew();
}

QWidget* MaintenanceDialog::makeForm()
{
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    // A window in the first hours of a day a week ahead; local wall time of the contract's zone.
    const QDateTime start(m_workspace.today().addDays(kDaysAhead), QTime(1, 0));
    m_from = makeMoment(u"noticeFromEdit"_s, tr("The work begins"), start);
    m_to = makeMoment(u"noticeToEdit"_s, tr("It ends at the latest"), start.addSecs(3 * 3600));
    layout->addRow(tr("The work begins"), m_from);
    layout->addRow(tr("It ends at the latest"), m_to);
    auto* modules = new QWidget;
    auto* column = new QVBoxLayout(modules);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Part& module : m_service.modules) {
        auto* box = new QCheckBox(module.name.in(m_workspace.language()).text);
        box->setObjectName(u"module%1Check"_s.arg(module.code));
        box->setProperty("code", module.code);
        box->setChecked(true);
        m_modules.append(box);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &MaintenanceDialog::renew);
    }
    layout->addRow(tr("Modules that stop"), modules);
    m_work = new QPlainTextEdit;
    m_work->setObjectName(u"noticeWorkEdit"_s);
    m_work->setAccessibleName(tr("What is done"));
    m_work->setPlaceholderText(tr("For example: version upgrade of the core database"));
    m_work->setTabChangesFocus(true);
    m_work->setFixedHeight(kWorkHeight);
    layout->addRow(tr("What is done"), m_work);
    m_outlook = makeLabel({});
    m_outlook->setObjectName(u"noticeOutlookLabel"_s);
    layout->addRow(m_outlook);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &MaintenanceDialog::renew);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &MaintenanceDialog::renew);
    connect(m_work, &QPlainTextEdit::textChanged, this, &MaintenanceDialog::renew);
    return form;
}

QWidget* MaintenanceDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_error = makeLabel({}, u"error"_s);
    m_error->hide();
    m_plan = makeButton(u"planNoticeButton"_s, tr("Enter the notice"), u"primary"_s);
    auto* back = makeButton(u"noticeBackButton"_s, tr("Back"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_plan);
    row->addWidget(back);
    column->addWidget(m_error);
    column->addLayout(row);
    connect(m_plan, &QPushButton::clicked, this, &MaintenanceDialog::plan);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

MaintenanceNotice MaintenanceDialog::notice() const
{
    const auto instant = [this](const QDateTimeEdit* edit) {
        return instantFromMs(QDateTime(edit->date(), edit->time(), m_service.zone).toMSecsSinceEpoch());
    };
    MaintenanceNotice notice{NoticeId(mintUid(m_workspace.now())),
                             {},
                             m_service.code,
                             {},
                             instant(m_from),
                             instant(m_to),
                             m_work->toPlainText().trimmed(),
                             {},
                             {},
                             {},
                             {},
                             {},
                             {}};
    bool isAll = true;
    for (const QCheckBox* box : m_modules) {
        if (box->isChecked())
            notice.modules.append(box->property("code").toString());
        else
            isAll = false;
    }
    if (isAll)
        notice.modules.clear();
    return notice;
}

void MaintenanceDialog::renew()
{
    if (m_plan == nullptr)
        return;
    MaintenanceNotice planned = notice();
    const bool hasModule = std::any_of(m_modules.begin(), m_modules.end(),
                                       [](const QCheckBox* box) { return box->isChecked(); });
    QStringList lines;
    if (planned.to <= planned.from) {
        lines.append(tr("The window must end after it begins."));
    } else if (const auto& calendar = m_workspace.calendar()) {
        const AccountingRule rule = accountingRule();
        planned.notifiedAt = m_workspace.now();
        const NoticeJudgement judged =
            judge(planned, m_service, *calendar, rule.noticeWorkingDays, rule.mustBeOffPeak);
        lines.append(tr("The customer must be told by %1 (%2 working days ahead).")
                         .arg(judged.latestNotice.toString(Qt::ISODate))
                         .arg(rule.noticeWorkingDays));
        if (!judged.isKnown)
            lines.append(tr("The holidays of that time are not known yet: check the day again."));
        if (judged.isCompliant)
            lines.append(tr("Told today, its downtime is excluded from the account."));
        else
            lines.append(tr("Even if the customer is told today, its downtime counts: %1")
                             .arg(joinSentences(judged.reasons)));
    }
    if (!hasModule && !m_modules.isEmpty())
        lines.append(tr("Choose at least one module."));
    m_outlook->setText(lines.join(u'\n'));
    m_plan->setEnabled(planned.to > planned.from && (hasModule || m_modules.isEmpty()) &&
                       !planned.work.isEmpty() && !m_workspace.isReadOnly());
}

void MaintenanceDialog::plan()
{
    m_plan->setEnabled(false);
    deliver(m_workspace.services().maintenance.plan(notice(), m_workspace.actor()), this,
            [this](const Result<MaintenanceNotice>& planned) {
                if (planned) {
                    emit this->planned(planned->code);
                    accept();
                    return;
                }
                m_error->setText(planned.error().message);
                m_error->show();
                renew();
            });
}

}  // namespace holdfast
