// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readiness/readiness_page.h"

#include "models/core/deliver.h"
#include "models/readiness/findings_list_model.h"
#include "views/kit/widgets.h"
#include "views/readiness/duty_done_dialog.h"
#include "views/readiness/findings_view.h"
#include "views/readiness/readiness_header.h"
#include "views/readiness/readiness_watch.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMargin = 20;
constexpr int kSpacing = 10;

enum Body { Reading, List, NoMatch, Calm };

}  // namespace

ReadinessPage::ReadinessPage(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_model(new FindingsListModel(this)),
      m_watch(new ReadinessWatch(workspace, this)),
      m_header(new ReadinessHeader(title()))
{
    setObjectName(u"readinessPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_header);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeFooter());
    listen();
    showAction();
}

QString ReadinessPage::name() const
{
    return u"readiness"_s;
}

QString ReadinessPage::title() const
{
    return tr("Readiness");
}

QWidget* ReadinessPage::makeBody()
{
    m_view = new FindingsView;
    m_view->setObjectName(u"findingsView"_s);
    m_view->setAccessibleName(tr("Findings"));
    m_view->setModel(m_model);
    m_noMatch = makeLabel({}, u"muted"_s);
    m_noMatch->setObjectName(u"noMatchLabel"_s);
    m_noMatch->setAlignment(Qt::AlignCenter);
    auto* reading = makeLabel(tr("Reading the records…"), u"muted"_s);
    reading->setAlignment(Qt::AlignCenter);
    m_body = new QStackedWidget;
    m_body->setObjectName(u"readinessBody"_s);
    m_body->insertWidget(Reading, reading);
    m_body->insertWidget(List, m_view);
    m_body->insertWidget(NoMatch, m_noMatch);
    m_body->insertWidget(Calm, new EmptyState(tr("Nothing open, nothing due"),
                                              tr("Every claim is proven. What comes due, what ends and what "
                                                 "nobody has proven will stand here."),
                                              {}));
    return m_body;
}

QWidget* ReadinessPage::makeFooter()
{
    m_action = makeButton(u"actionButton"_s, tr("Open"), u"primary"_s);
    m_copy = makeButton(u"copyButton"_s, tr("Copy as text"));
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_action);
    layout->addStretch();
    layout->addWidget(m_copy);
    return footer;
}

void ReadinessPage::listen()
{
    connect(m_watch, &ReadinessWatch::judged, this, &ReadinessPage::showFindings);
    connect(m_header->filter(), &QLineEdit::textChanged, this, &ReadinessPage::narrow);
    connect(m_header->filter(), &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &QListView::activated, this, &ReadinessPage::actOnChosen);
    connect(m_view, &FindingsView::copyRequested, this, &ReadinessPage::copyChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReadinessPage::showAction);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadinessPage::showAction);
    connect(m_action, &QPushButton::clicked, this, &ReadinessPage::actOnChosen);
    connect(m_copy, &QPushButton::clicked, this, &ReadinessPage::copyChosen);
}

void ReadinessPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_watch->setWatching(true);
}

void ReadinessPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_watch->setWatching(false);
}

void ReadinessPage::narrow(const QString& text)
{
    const Finding* before = chosen();
    const auto like = before != nullptr ? std::optional(*before) : std::nullopt;
    m_model->setFilter(text);
    choose(like ? m_model->rowLike(*like) : std::nullopt);
    showBody();
}

void ReadinessPage::showFindings(const QList<Finding>& findings)
{
    const Finding* before = chosen();
    const auto like = before != nullptr ? std::optional(*before) : std::nullopt;
    const int row = m_view->currentIndex().row();
    m_model->setFindings(findings);
    auto next = like ? m_model->rowLike(*like) : std::nullopt;
    if (!m_wanted.isEmpty()) {
        if (const auto wanted = m_model->rowOf(m_wanted))
            next = wanted;
        m_wanted.clear();
    }
    // What was chosen is settled: go on where it stood.
    if (!next && like && row >= 0 && row < m_model->rowCount())
        next = row;
    choose(next);
    m_header->show(m_workspace, findings);
    m_isJudged = true;
    showBody();
}

void ReadinessPage::choose(std::optional<int> row)
{
    int place = row.value_or(0);
    while (place < m_model->rowCount() && m_model->finding(m_model->index(place)) == nullptr)
        ++place;
    if (place < m_model->rowCount() && m_view->currentIndex().row() != place)
        m_view->setCurrentIndex(m_model->index(place));
    showAction();
}

const Finding* ReadinessPage::chosen() const
{
    return m_model->finding(m_view->currentIndex());
}

void ReadinessPage::showBody()
{
    if (!m_isJudged)
        return;
    const bool hasAny = !m_model->findings().isEmpty();
    m_noMatch->setText(tr("Nothing here matches “%1”.").arg(m_model->filter()));
    m_body->setCurrentIndex(!hasAny ? Calm : m_model->shownCount() == 0 ? NoMatch : List);
    m_header->filter()->setEnabled(hasAny);
}

void ReadinessPage::showAction()
{
    const Finding* finding = chosen();
    QString act;
    if (finding != nullptr) {
        if (finding->kind == FindingKind::Duty)
            act = tr("Mark as done…");
        else if (finding->kind == FindingKind::Backup)
            act = tr("Back up now");
        else if (finding->kind == FindingKind::Check)
            act = tr("Check now");
        else if (!finding->page.isEmpty())
            act = tr("Open");
    }
    m_action->setVisible(!act.isEmpty());
    m_action->setText(act);
    m_action->setAccessibleName(act);
    m_action->setEnabled(!m_isBusy);
    m_copy->setEnabled(finding != nullptr);
}

void ReadinessPage::actOnChosen()
{
    const Finding* finding = chosen();
    if (finding == nullptr || m_isBusy)
        return;
    if (finding->kind == FindingKind::Duty)
        markDone(finding->subject);
    else if (finding->kind == FindingKind::Backup)
        backUp();
    else if (finding->kind == FindingKind::Check)
        check();
    else if (!finding->page.isEmpty())
        emit recordRequested(finding->page, finding->subject);
}

void ReadinessPage::markDone(const QString& duty)
{
    const QList<Duty>& duties = m_workspace.duties();
    const auto found = std::find_if(duties.cbegin(), duties.cend(), [&duty](const Duty& known) {
        return known.id().uid() == QUuid::fromString(duty);
    });
    if (found == duties.cend())
        return;
    auto* dialog = new DutyDoneDialog(m_workspace, m_prompter, *found, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_view, [this] { m_view->setFocus(); });
    dialog->open();
}

void ReadinessPage::backUp()
{
    m_isBusy = true;
    showAction();
    deliver(m_workspace.services().safekeeping.backUp(), this, [this](const Result<BackupReport>& report) {
        m_isBusy = false;
        showAction();
        if (!report)
            m_prompter.tell(this, report.error());
        m_watch->judgeSoon();
    });
}

void ReadinessPage::check()
{
    m_isBusy = true;
    showAction();
    deliver(m_workspace.services().safekeeping.check(), this, [this](const Result<CheckReport>& report) {
        m_isBusy = false;
        showAction();
        if (!report)
            m_prompter.tell(this, report.error());
        else if (!report->isSound())
            m_prompter.tell(this,
                            tr("The check found damage. “holdfast check” says what and where; restore the "
                               "newest verified backup with “holdfast restore”."));
        m_watch->judgeSoon();
    });
}

void ReadinessPage::copyChosen()
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QStringList lines;
    for (const QModelIndex& index : std::as_const(indexes)) {
        if (const Finding* finding = m_model->finding(index))
            lines.append(shapeOf(statusOf(finding->severity)) + u' ' + nameOf(finding->severity) + u": "_s +
                         lineFor(*finding));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ReadinessPage::open(const QString& subject)
{
    if (subject.isEmpty())
        return;
    if (const auto row = m_model->rowOf(subject))
        choose(row);
    else
        m_wanted = subject;
}

QVariantMap ReadinessPage::place() const
{
    const Finding* finding = chosen();
    return {{u"filter"_s, m_header->filter()->text()},
            {u"subject"_s, finding != nullptr ? finding->subject : QString()}};
}

void ReadinessPage::resume(const QVariantMap& place)
{
    m_header->filter()->setText(place.value(u"filter"_s).toString());
    open(place.value(u"subject"_s).toString());
}

}  // namespace holdfast
