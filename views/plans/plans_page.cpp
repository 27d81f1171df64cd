// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plans/plans_page.h"

#include "models/plans/plan_file.h"
#include "views/kit/widgets.h"
#include "views/plans/plan_list_delegate.h"
#include "views/plans/plan_reading.h"
#include "views/reading/reading_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kShelfWidth = 252;
constexpr int kReaderWidth = 620;
constexpr int kApart = 12;
constexpr int kPlaceRole = Qt::UserRole;
constexpr int kNothing = 0;  // Pages of the stack at the right.
constexpr int kReader = 1;

}  // namespace

PlansPage::PlansPage(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_prompter(prompter)
{
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setObjectName(u"plansSplitter"_s);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(kApart);
    parts->addWidget(makeShelf());
    parts->addWidget(makeReader());
    parts->setStretchFactor(1, 1);
    parts->setSizes({kShelfWidth, kReaderWidth});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(parts);
    makeShortcuts();
    connect(&m_workspace, &Workspace::recordsChanged, this, &PlansPage::reload);
    reload();
}

QWidget* PlansPage::makeShelf()
{
    auto* shelf = new QWidget;
    m_search = new QLineEdit;
    m_search->setObjectName(u"planSearchEdit"_s);
    m_search->setAccessibleName(tr("Search all plans"));
    m_search->setPlaceholderText(tr("Search all plans"));
    m_search->setClearButtonEnabled(true);
    m_searchCount = makeLabel({}, u"muted"_s);
    m_searchCount->setObjectName(u"planSearchCountLabel"_s);
    m_searchCount->hide();
    m_list = new QListView;
    m_list->setObjectName(u"planList"_s);
    m_list->setAccessibleName(tr("Plans"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PlanListDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_import = makeButton(u"importPlanButton"_s, tr("Import a plan…"), u"quiet"_s);
    m_outline = new QListWidget;
    m_outline->setObjectName(u"outlineList"_s);
    m_outline->setAccessibleName(tr("Contents of the plan"));
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(shelf);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_searchCount);
    layout->addWidget(m_list, 5);
    layout->addWidget(m_import);
    layout->addWidget(makeLabel(tr("Contents"), u"muted"_s));
    layout->addWidget(m_outline, 6);
    connect(m_search, &QLineEdit::textChanged, this, &PlansPage::searchPlans);
    connect(m_import, &QPushButton::clicked, this, &PlansPage::askForFile);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlansPage::chooseRow);
    connect(m_outline, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            m_reader->showPlace(item->data(kPlaceRole).toString());
    });
    return shelf;
}

QWidget* PlansPage::makeReader()
{
    m_reader = new ReadingView;
    m_reader->setObjectName(u"planView"_s);
    m_reader->setAccessibleName(tr("The plan"));
    m_notice = makeLabel({}, u"muted"_s);
    m_notice->setObjectName(u"planNoticeLabel"_s);
    m_notice->hide();
    auto* reader = new QWidget;
    auto* layout = new QVBoxLayout(reader);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeToolRow());
    layout->addLayout(makeFindRow());
    layout->addWidget(m_notice);
    layout->addWidget(m_reader, 1);
    auto* empty = new EmptyState(tr("No plan of your own yet"),
                                 tr("Plans say step by step who does what in an emergency. Take one in from "
                                    "a file, or read the one that "
                                    "ships with Holdfast: choose it on the left."),
                                 tr("Import a plan…"));
    connect(empty, &EmptyState::actionRequested, this, &PlansPage::askForFile);
    m_stack = new QStackedWidget;
    m_stack->insertWidget(kNothing, empty);
    m_stack->insertWidget(kReader, reader);
    connect(m_reader, &ReadingView::placeChanged, this, [this](const QString& name) {
        markOutline(name);
        m_copyCommands->setEnabled(!commandsInSight().isEmpty());
    });
    connect(m_reader, &ReadingView::hitsChanged, this, &PlansPage::showHits);
    connect(m_reader, &ReadingView::linkActivated, this,
            [this](const QString& target) { m_reader->showPlace(target.section(u':', 1)); });
    connect(m_reader, &ReadingView::copied, this, [this] { say(tr("Copied.")); });
    return m_stack;
}

QBoxLayout* PlansPage::makeToolRow()
{
    m_title = makeLabel({}, u"heading"_s);
    m_title->setObjectName(u"planTitleLabel"_s);
    m_badge = new StatusBadge;
    m_revisions = new QComboBox;
    m_revisions->setObjectName(u"revisionCombo"_s);
    m_revisions->setAccessibleName(tr("Revision to read"));
    m_print = makeButton(u"printPlanButton"_s, tr("Print…"), u"quiet"_s);
    m_print->setToolTip(tr("Shows the plan as it is printed (Ctrl+P)"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_badge);
    row->addWidget(m_revisions);
    row->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &PlansPage::print);
    connect(m_revisions, &QComboBox::activated, this, [this](int index) {
        m_revision = m_revisions->itemData(index).toInt();
        showEdition();
    });
    return row;
}

QBoxLayout* PlansPage::makeFindRow()
{
    m_find = new QLineEdit;
    m_find->setObjectName(u"findEdit"_s);
    m_find->setAccessibleName(tr("Find in this plan"));
    m_find->setPlaceholderText(tr("Find in this plan (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    m_findCount = makeLabel({}, u"muted"_s);
    m_findCount->setObjectName(u"findCountLabel"_s);
    m_findCount->setWordWrap(false);
    m_previous = makeButton(u"findPreviousButton"_s, u"‹"_s, u"quiet"_s);
    m_previous->setAccessibleName(tr("Previous hit"));
    m_previous->setToolTip(tr("Previous hit (Shift+F3)"));
    m_next = makeButton(u"findNextButton"_s, u"›"_s, u"quiet"_s);
    m_next->setAccessibleName(tr("Next hit"));
    m_next->setToolTip(tr("Next hit (F3)"));
    m_copyCommands = makeButton(u"copyCommandsButton"_s, tr("Copy commands"), u"quiet"_s);
    m_copyCommands->setToolTip(tr("Copies the commands of the step that is read (Ctrl+Shift+C)"));
    m_copyCommands->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_find, 1);
    row->addWidget(m_findCount);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_copyCommands);
    connect(m_find, &QLineEdit::textChanged, m_reader, &ReadingView::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_reader->stepHit(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_reader->stepHit(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_reader->stepHit(1); });
    connect(m_copyCommands, &QPushButton::clicked, this, &PlansPage::copyCommands);
    return row;
}

void PlansPage::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::Find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    shortcut(QKeySequence(Qt::Key_F3), [this] { m_reader->stepHit(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_reader->stepHit(-1); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyCommands(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void PlansPage::open(const QString& subject)
{
    const CataloguedPlan* plan = m_model.plan(subject.section(u'/', 0, 0));
    if (plan == nullptr)
        return;
    choosePlan(plan->code);
    const QString part = subject.section(u'/', 1);
    if (!part.isEmpty())
        m_reader->showPlace(part);
}

QVariantMap PlansPage::place() const
{
    return {{u"plan"_s, m_code},
            {u"part"_s, m_reader->placeInSight()},
            {u"revision"_s, m_revision ? QVariant(*m_revision) : QVariant()},
            {u"search"_s, m_search->text()},
            {u"find"_s, m_find->text()}};
}

void PlansPage::resume(const QVariantMap& place)
{
    m_search->setText(place.value(u"search"_s).toString());
    m_find->setText(place.value(u"find"_s).toString());
    const QString code = place.value(u"plan"_s).toString();
    if (m_model.plan(code) == nullptr)
        return;
    const QVariant revision = place.value(u"revision"_s);
    choosePlan(code, revision.isValid() ? std::optional(revision.toInt()) : std::nullopt);
    m_reader->showPlace(place.value(u"part"_s).toString());
}

void PlansPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    const bool looksDifferent = event->type() == QEvent::PaletteChange ||
                                event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (!looksDifferent || m_shown.isEmpty())
        return;
    m_shown.clear();
    QMetaObject::invokeMethod(this, &PlansPage::showEdition, Qt::QueuedConnection);
}

void PlansPage::reload()
{
    if (!m_workspace.isLoaded())
        return;
    m_import->setEnabled(!m_workspace.isReadOnly());
    m_import->setToolTip(m_workspace.isReadOnly() ? m_workspace.readOnlyBecause()->message : QString());
    const auto plans = catalogueOf(m_workspace.documents(DocumentType::ManagementPlan),
                                   m_workspace.documents(DocumentType::EmergencyPlan), m_workspace.plans());
    {
        const QSignalBlocker still(m_list->selectionModel());
        m_model.show(plans, m_workspace.language());
    }
    const bool hasOwn = std::any_of(plans.cbegin(), plans.cend(),
                                    [](const CataloguedPlan& plan) { return !plan.revisions.isEmpty(); });
    if (m_model.plan(m_code) == nullptr)
        m_code = hasOwn ? plans.first().code : QString();
    choosePlan(m_code, m_revision);
}

void PlansPage::chooseRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString part = index.data(PlanListModel::PartRole).toString();
    choosePlan(index.data(PlanListModel::CodeRole).toString());
    if (!m_search->text().trimmed().isEmpty())
        m_find->setText(m_search->text().trimmed());
    if (!part.isEmpty())
        m_reader->showPlace(part);
}

void PlansPage::choosePlan(const QString& code, const std::optional<int>& revision)
{
    m_code = code;
    m_revision = revision;
    const QModelIndex current = m_list->currentIndex();
    if (current.data(PlanListModel::CodeRole).toString() != code || code.isEmpty()) {
        const QSignalBlocker still(m_list->selectionModel());
        m_list->setCurrentIndex(m_model.indexOf(code));
        m_list->viewport()->update();
    }
    showEdition();
}

const Revision* PlansPage::chosenRevision(const CataloguedPlan& plan) const
{
    for (const Revision& revision : plan.revisions) {
        const bool isChosen = m_revision ? revision.number == *m_revision : revision.label == plan.revision;
        if (isChosen)
            return &revision;
    }
    return nullptr;
}

void PlansPage::listRevisions(const CataloguedPlan& plan)
{
    m_revisions->clear();
    const Revision* chosen = chosenRevision(plan);
    for (auto it = plan.revisions.crbegin(); it != plan.revisions.crend(); ++it) {
        m_revisions->addItem(it->label + u"  "_s + nameOf(it->state), it->number);
        if (&*it == chosen)
            m_revisions->setCurrentIndex(m_revisions->count() - 1);
    }
    m_revisions->setVisible(plan.revisions.size() > 1);
}

void PlansPage::showEdition()
{
    const CataloguedPlan* plan = m_model.plan(m_code);
    m_stack->setCurrentIndex(plan == nullptr ? kNothing : kReader);
    if (plan == nullptr) {
        m_shown.clear();
        m_outline->clear();
        return;
    }
    const PlanEdition edition{*plan, chosenRevision(*plan), m_workspace.zone()};
    const QString key =
        u"%1\n%2\n%3\n%4\n%5"_s.arg(plan->code, edition.label(), keyword(edition.state()),
                                    QString::number(plan->revisions.size()), m_workspace.language());
    if (key == m_shown)
        return;
    const bool isSamePlan = m_shown.isEmpty() || m_shown.section(u'\n', 0, 0) == plan->code;
    const QString before = isSamePlan ? m_reader->placeInSight() : QString();
    m_shown = key;
    m_notice->hide();
    listRevisions(*plan);
    m_badge->show(plan->revisions.isEmpty() ? Status::Quiet : statusOf(edition.state()),
                  plan->revisions.isEmpty() ? tr("ships with Holdfast")
                                            : edition.label() + u' ' + nameOf(edition.state()));
    ReadingWriter writer(m_reader->font(), palette(), m_workspace.language());
    const QJsonObject body = edition.body();
    m_title->setText(plan->code + u"  "_s + plan->title().in(m_workspace.language()).text);
    std::optional<Error> problem;
    if (plan->type == DocumentType::EmergencyPlan) {
        const auto read = Plan::fromJson(body);
        if (read)
            writePlan(writer, read.value(), edition);
        else
            problem = read.error();
    } else {
        const auto read = ManagementPlan::fromJson(body);
        if (read)
            writePlan(writer, read.value(), edition);
        else
            problem = read.error();
    }
    if (problem) {
        writeControl(writer, edition, {});
        writer.paragraph(problem->message);
    }
    m_reader->show(writer.take());
    fillOutline();
    if (!before.isEmpty())
        m_reader->showPlace(before);
}

void PlansPage::fillOutline()
{
    const QSignalBlocker still(m_outline);
    m_outline->clear();
    for (const Reading::Place& place : m_reader->reading().places) {
        if (place.depth < 0)
            continue;
        auto* item = new QListWidgetItem(QString(place.depth, QChar(0x2003)) + place.title, m_outline);
        item->setData(kPlaceRole, place.name);
        item->setData(Qt::AccessibleTextRole, place.title);
        item->setToolTip(place.title);
        if (place.depth > 0)
            continue;
        QFont font = m_outline->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(font);
    }
    markOutline(m_reader->placeInSight());
}

void PlansPage::markOutline(const QString& name)
{
    const QSignalBlocker still(m_outline);
    for (int row = 0; row < m_outline->count(); ++row) {
        if (m_outline->item(row)->data(kPlaceRole).toString() == name)
            m_outline->setCurrentRow(row);
    }
}

void PlansPage::searchPlans(const QString& needle)
{
    {
        const QSignalBlocker still(m_list->selectionModel());
        m_model.search(needle);
        m_list->setCurrentIndex(m_model.indexOf(m_code));
    }
    m_searchCount->setVisible(!needle.trimmed().isEmpty());
    m_searchCount->setText(m_model.planCount() == 0
                               ? tr("Nothing found")
                               : tr("Steps and clauses found: %1").arg(m_model.hitCount()));
}

void PlansPage::showHits()
{
    const bool isSearching = !m_find->text().trimmed().isEmpty();
    m_findCount->setText(!isSearching ? QString()
                         : m_reader->hitCount() == 0
                             ? tr("no hit")
                             : tr("%1 of %2").arg(m_reader->currentHit()).arg(m_reader->hitCount()));
    m_previous->setEnabled(m_reader->hitCount() > 0);
    m_next->setEnabled(m_reader->hitCount() > 0);
}

QStringList PlansPage::commandsInSight() const
{
    QStringList commands;
    const QString prefix = m_reader->placeInSight() + u'.';
    for (int i = 0; m_reader->reading().snippets.contains(prefix + QString::number(i)); ++i)
        commands.append(m_reader->reading().snippets.value(prefix + QString::number(i)));
    return commands;
}

void PlansPage::copyCommands()
{
    const QStringList commands = commandsInSight();
    if (commands.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(commands.join(u'\n'));
    say(tr("Commands of %1 copied.").arg(m_reader->placeInSight()));
}

void PlansPage::say(const QString& text)
{
    m_notice->setText(text);
    m_notice->show();
}

}  // namespace holdfast
