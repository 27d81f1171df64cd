// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/monthly_view.h"

#include "models/core/deliver.h"
#include "models/reports/availability_report.h"
#include "views/availability/month_picker.h"
#include "views/kit/row_table.h"
#include "views/kit/texts.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"
#include "views/reports/show_report.h"

#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// How many published months before stand beside the reported one.
constexpr int kEarlierMonths = 11;

Status statusOf(MonthlyState state)
{
    switch (state) {
    case MonthlyState::Draft: return Status::Quiet;
    case MonthlyState::Checked:
    case MonthlyState::InReview: return Status::Degraded;
    case MonthlyState::Accepted:
    case MonthlyState::Published: return Status::Up;
    case MonthlyState::Superseded: return Status::Quiet;
    }
    Q_UNREACHABLE();
}

Month monthAt(QDate first)
{
    return Month::fromText(first.toString(u"yyyy-MM"_s)).value();
}

}  // namespace

MonthlyView::MonthlyView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompter(prompter), m_disk(disk)
{
    m_history = new QTableWidget(0, 5);
    m_history->setObjectName(u"monthlyHistoryTable"_s);
    m_history->setAccessibleName(tr("History of the month's report"));
    m_history->setHorizontalHeaderLabels({tr("Revision"), tr("What"), tr("Who"), tr("When"), tr("Remark")});
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    readByRows(m_history, {m_history->columnCount() - 1});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_history, 1);
    layout->addStretch();
    connect(&m_desk, &AvailabilityDesk::changed, this, &MonthlyView::read);
    connect(&m_desk.workspace().services().monthlyReports, &MonthlyReportService::changed, this,
            &MonthlyView::read);
    connect(&m_desk.workspace(), &Workspace::actorChanged, this, &MonthlyView::renew);
    read();
}

QWidget* MonthlyView::makeHead()
{
    QFrame* card = makeCard();
    m_title = makeLabel({}, u"heading"_s);
    m_badge = new StatusBadge;
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_badge);
    m_next = makeLabel({});
    m_next->setObjectName(u"monthlyNextLabel"_s);
    m_working = makeLabel(tr("Reckoning…"), u"muted"_s);
    m_working->hide();
    m_acts = new QHBoxLayout;
    layoutOf(card)->addLayout(row);
    layoutOf(card)->addWidget(m_next);
    layoutOf(card)->addLayout(m_acts);
    layoutOf(card)->addWidget(m_working);
    return card;
}

void MonthlyView::read()
{
    deliver(m_desk.workspace().services().monthlyReports.reports(), this,
            [this](const Result<QList<MonthlyReport>>& reports) {
                m_reports = reports ? reports.value() : QList<MonthlyReport>();
                renew();
            });
}

QList<MonthlyReport> MonthlyView::ofMonth() const
{
    QList<MonthlyReport> found;
    const Service* service = m_desk.service();
    for (const MonthlyReport& report : m_reports) {
        if (service != nullptr && report.service == service->code && report.month.first() == m_desk.month())
            found.append(report);
    }
    return found;
}

void MonthlyView::renew()
{
    const QList<MonthlyReport> reports = ofMonth();
    const MonthlyReport* latest = reports.isEmpty() ? nullptr : &reports.first();
    const QString month = monthName(m_desk.month());
    m_title->setText(latest != nullptr ? tr("Service Availability Report, %1, %2").arg(month, latest->label())
                                       : tr("Service Availability Report, %1").arg(month));
    m_badge->setVisible(latest != nullptr);
    if (latest != nullptr)
        m_badge->show(statusOf(latest->state), nameOf(latest->state));
    renewActs(latest);
    int row = 0;
    m_history->setRowCount(0);
    for (const MonthlyReport& report : reports) {
        for (auto move = report.history.crbegin(); move != report.history.crend(); ++move) {
            m_history->insertRow(row);
            const QStringList texts{report.label(), nameOf(move->act), nameOf(move->author),
                                    longTime(move->at, m_desk.workspace().zone()), move->reason};
            for (int column = 0; column < texts.size(); ++column)
                m_history->setItem(row, column, new QTableWidgetItem(texts.at(column)));
            ++row;
        }
    }
    m_history->setVisible(row > 0);
}

void MonthlyView::renewActs(const MonthlyReport* latest)
{
    while (QLayoutItem* item = m_acts->takeAt(0)) {
        if (item->widget() != nullptr)
            discard(item->widget());
        delete item;
    }
    const bool hasEnded = m_desk.to() <= m_desk.workspace().now();
    if (latest == nullptr) {
        m_next->setText(
            hasEnded ? tr("No draft yet. One is made by itself once the data of every monitor reach the "
                          "month's end; you can make one now.")
                     : tr("The month has not ended. The report can be looked at any time; it is drafted "
                          "when the month is over and its data are in."));
        if (hasEnded)
            addAct(MonthlyAct::Draft, tr("Draft the report"), true);
    } else {
        switch (latest->state) {
        case MonthlyState::Draft:
            m_next->setText(tr("The draft follows the data. Check its figures against the sources; from then "
                               "on they stand still."));
            addAct(MonthlyAct::Check, tr("I checked the figures"), true);
            break;
        case MonthlyState::Checked:
            m_next->setText(tr("Checked. The quality department reviews it before it goes to the customer."));
            addAct(MonthlyAct::Submit, tr("Submit to QA"), true);
            addAct(MonthlyAct::Return, tr("Back to draft…"), false);
            break;
        case MonthlyState::InReview:
            m_next->setText(tr("In review. Who accepts it had no hand in it and confirms with a PIN."));
            addAct(MonthlyAct::Accept, tr("Accept"), true);
            addAct(MonthlyAct::Return, tr("Return…"), false);
            break;
        case MonthlyState::Accepted:
            m_next->setText(tr("Accepted. Publishing freezes it with the digests of its sources."));
            addAct(MonthlyAct::Publish, tr("Publish"), true);
            addAct(MonthlyAct::Return, tr("Return…"), false);
            break;
        case MonthlyState::Published:
        case MonthlyState::Superseded:
            m_next->setText(tr("Published and frozen. A correction is a new revision; this one stays."));
            addAct(MonthlyAct::Audit, tr("Record a QA audit…"), false);
            addAct(MonthlyAct::Draft, tr("Correct…"), false);
            break;
        }
    }
    auto* show = makeButton(u"showMonthlyButton"_s, tr("Show the report"));
    const auto revision = latest != nullptr ? std::optional(latest->revision) : std::nullopt;
    connect(show, &QPushButton::clicked, this, [this, revision] { showReportOf(revision); });
    m_acts->addWidget(show);
    m_acts->addStretch();
}

void MonthlyView::addAct(MonthlyAct act, const QString& text, bool isMain)
{
    const QString name = u"monthly"_s + keyword(act).replace(0, 1, keyword(act).left(1).toUpper());
    auto* button = makeButton(name + u"Button"_s, text, isMain ? u"primary"_s : QString());
    button->setEnabled(!m_desk.workspace().isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, act] { this->act(act); });
    m_acts->addWidget(button);
}

void MonthlyView::act(MonthlyAct act)
{
    const QList<MonthlyReport> reports = ofMonth();
    QString reason;
    const bool isCorrection = act == MonthlyAct::Draft && !reports.isEmpty();
    if (act == MonthlyAct::Return || act == MonthlyAct::Audit || isCorrection) {
        const auto said = m_prompter.askText(
            this,
            act == MonthlyAct::Return  ? tr("Why does it go back?")
            : act == MonthlyAct::Audit ? tr("What was held against the sources, and with which result?")
                                       : tr("Why is it corrected?"),
            {});
        if (!said)
            return;
        reason = *said;
    }
    if (act == MonthlyAct::Draft) {
        draft(reason);
        return;
    }
    if (act != MonthlyAct::Check && act != MonthlyAct::Publish) {
        move(act, reason, std::nullopt);
        return;
    }
    // These two stand only if today's data give the same figures.
    const Service* service = m_desk.service();
    m_working->show();
    deliver(m_desk.workspace().services().monthlyReports.reckon(*service, monthAt(m_desk.month()),
                                                                m_desk.workspace().language()),
            this, [this, act](const Result<MonthlyBody>& today) {
                m_working->hide();
                if (today)
                    move(act, {}, today.value());
                else
                    m_prompter.tell(this, today.error());
            });
}

void MonthlyView::move(MonthlyAct act, const QString& reason, const std::optional<MonthlyBody>& today)
{
    const Service* service = m_desk.service();
    follow(m_desk.workspace().services().monthlyReports.move(service->code, monthAt(m_desk.month()), act,
                                                             reason, m_desk.workspace().actor(), today));
}

void MonthlyView::draft(const QString& reason)
{
    const Service* service = m_desk.service();
    m_working->show();
    MonthlyReportService& monthly = m_desk.workspace().services().monthlyReports;
    deliver(monthly.reckon(*service, monthAt(m_desk.month()), m_desk.workspace().language()), this,
            [this, &monthly, reason](const Result<MonthlyBody>& body) {
                m_working->hide();
                if (body)
                    follow(monthly.draft(body.value(), reason, m_desk.workspace().actor()));
                else
                    m_prompter.tell(this, body.error());
            });
}

void MonthlyView::follow(QFuture<LogService::Recorded> recorded)
{
    m_desk.workspace().follow(recorded, whileThere(this, [this](const LogService::Recorded& answer) {
                                  if (!answer && answer.error().code != Error::Code::NotSaved)
                                      m_prompter.tell(this, answer.error());
                                  read();
                              }));
}

void MonthlyView::showLatest()
{
    const QList<MonthlyReport> reports = ofMonth();
    const auto published = std::find_if(reports.begin(), reports.end(), [](const MonthlyReport& report) {
        return report.state == MonthlyState::Published;
    });
    if (reports.isEmpty())
        showReportOf(std::nullopt);
    else
        showReportOf(published != reports.end() ? published->revision : reports.first().revision);
}

void MonthlyView::showReportOf(std::optional<int> revision)
{
    const Service* service = m_desk.service();
    if (service == nullptr)
        return;
    AvailabilityReportGround ground;
    const Month month = monthAt(m_desk.month());
    for (const MonthlyReport& report : m_reports) {
        const bool isBefore = report.month < month && !(report.month < month.plus(-kEarlierMonths));
        if (report.service != service->code || report.state != MonthlyState::Published || !isBefore)
            continue;
        if (auto body = MonthlyBody::fromBytes(report.body))
            ground.earlier.prepend(std::move(body).value());
    }
    const auto show = [this](const MonthlyBody& body, const AvailabilityReportGround& beside) {
        showReport(m_desk.workspace(), m_prompter, m_disk, this,
                   [body, beside](const ReportSetting& setting) {
                       return availabilityReport(body, beside, setting);
                   });
    };
    std::optional<MonthlyReport> chosen;
    for (const MonthlyReport& report : ofMonth()) {
        if (revision && report.revision == *revision)
            chosen = report;
        if (revision && report.revision <= *revision)
            ground.revisions.prepend(report);
    }
    if (chosen) {
        if (const auto body = MonthlyBody::fromBytes(chosen->body))
            show(body.value(), ground);
        else
            m_prompter.tell(this, body.error());
        return;
    }
    m_working->show();
    deliver(
        m_desk.workspace().services().monthlyReports.reckon(*service, month, m_desk.workspace().language()),
        this, [this, show, ground](const Result<MonthlyBody>& body) {
            m_working->hide();
            if (body)
                show(body.value(), ground);
            else
                m_prompter.tell(this, body.error());
        });
}

}  // namespace holdfast
