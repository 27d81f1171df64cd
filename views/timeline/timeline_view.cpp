// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_view.h"

#include "views/kit/widgets.h"
#include "views/timeline/picture_loader.h"
#include "views/timeline/timeline_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Twice what is painted, for screens with two pixels to the point.
constexpr QSize kPictureBounds{640, 240};

}  // namespace

TimelineView::TimelineView(EvidenceService* evidence, QWidget* parent) : QTreeView(parent)
{
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(true);
    if (evidence != nullptr) {
        m_pictures = new PictureLoader(*evidence, kPictureBounds, this);
        connect(m_pictures, &PictureLoader::loaded, viewport(), qOverload<>(&QWidget::update));
    }
    m_delegate = new TimelineDelegate(m_pictures, this);
    setItemDelegate(m_delegate);
    m_newestButton = makeButton(u"newestEntriesButton"_s, tr("New entries ↓"), u"primary"_s, this);
    m_newestButton->setFocusPolicy(Qt::NoFocus);
    m_newestButton->hide();
    connect(m_newestButton, &QPushButton::clicked, this, &TimelineView::showNewest);
    connect(this, &QTreeView::doubleClicked, this, [this] {
        if (const auto evidenceFile = chosenEvidence())
            emit evidenceRequested(*evidenceFile);
    });
}

void TimelineView::setTimeline(TimelineTableModel* model)
{
    m_timeline = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { noteNew(first, last); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_follows = isAtNewest(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_unseen = 0;
        m_newestButton->hide();
        if (m_follows)
            scrollToBottom();
    });
    // A correction may take more lines than what it replaces.
    connect(model, &QAbstractItemModel::dataChanged, this, &TimelineView::remeasure);
}

void TimelineView::setTimes(const QTimeZone& zone, Instant today)
{
    m_delegate->setTimes(zone, today);
    viewport()->update();
}

bool TimelineView::choose(int number)
{
    const auto row = m_timeline != nullptr ? m_timeline->rowOf(number) : std::nullopt;
    if (!row)
        return false;
    const QModelIndex index = m_timeline->index(*row);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    m_follows = isAtNewest() && *row + 1 == m_timeline->rowCount();
    return true;
}

std::optional<int> TimelineView::chosen() const
{
    const int number = currentIndex().data(TimelineTableModel::NumberRole).toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

void TimelineView::showNewest()
{
    m_unseen = 0;
    m_follows = true;
    m_newestButton->hide();
    scrollToBottom();
}

void TimelineView::showOldest()
{
    m_follows = false;
    scrollToTop();
}

/// Once rows are laid out; somebody may have gone elsewhere in the meantime.
void TimelineView::follow()
{
    if (m_follows)
        showNewest();
}

bool TimelineView::isAtNewest() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

QString TimelineView::chosenText() const
{
    QModelIndexList chosenRows = selectionModel()->selectedRows();
    std::sort(chosenRows.begin(), chosenRows.end());
    QStringList lines;
    for (const QModelIndex& index : std::as_const(chosenRows))
        lines.append(m_timeline->line(index.row()));
    return lines.join(u'\n');
}

void TimelineView::keyboardSearch(const QString&) {}

QRect TimelineView::visualRect(const QModelIndex& index) const
{
    // QTreeView would measure every row between the first visible one and this.
    constexpr int kFar = 10'000;
    const int first = verticalScrollBar()->value();
    const int last = first + verticalScrollBar()->pageStep() + 1;
    if (index.row() >= first && index.row() <= last)
        return QTreeView::visualRect(index);
    return {0, index.row() < first ? -kFar : viewport()->height() + kFar, viewport()->width(), 1};
}

/// As QTreeView does it, without measuring the rows between.
QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_timeline == nullptr ? 0 : m_timeline->rowCount();
    if (count == 0)
        return {};
    const int page = std::max(verticalScrollBar()->pageStep() - 1, 1);
    int row = currentIndex().isValid() ? currentIndex().row() : verticalScrollBar()->value();
    switch (action) {
    case MoveUp:
    case MovePrevious: row -= 1; break;
    case MoveDown:
    case MoveNext: row += 1; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    case MoveLeft:
    case MoveRight: break;
    }
    return m_timeline->index(std::clamp(row, 0, count - 1));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const auto number = chosen();
    const auto evidence = chosenEvidence();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (m_isCorrectable && number && event->key() == Qt::Key_F2) {
        emit correctionRequested(*number);
    } else if (m_isCorrectable && number && event->key() == Qt::Key_Delete) {
        emit withdrawalRequested(*number);
    } else if (isEnter && evidence) {
        emit evidenceRequested(*evidence);
    } else if (isEnter || event->key() == Qt::Key_Escape ||
               (!event->text().isEmpty() && event->text().at(0).isPrint())) {
        event->ignore();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto number = chosen();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"timelineMenu"_s);
    if (m_isCorrectable && number) {
        menu->addAction(tr("Correct entry #%1 …\tF2").arg(*number), this,
                        [this, number] { emit correctionRequested(*number); });
        menu->addAction(tr("Withdraw entry #%1 …\tDel").arg(*number), this,
                        [this, number] { emit withdrawalRequested(*number); });
    }
    if (const auto evidence = chosenEvidence()) {
        menu->addAction(tr("Open the evidence\tEnter"), this,
                        [this, evidence] { emit evidenceRequested(*evidence); });
    }
    auto* copyAction = menu->addAction(tr("Copy as text\tCtrl+C"), this, &TimelineView::copy);
    copyAction->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    menu->popup(event->globalPos());
    event->accept();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        remeasure();
    placeButton();
}

void TimelineView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        remeasure();
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (const auto number = chosen())
        emit entryChosen(*number);
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    m_follows = isAtNewest();
    if (m_follows) {
        m_unseen = 0;
        m_newestButton->hide();
    }
}

/// QTreeView measures every row above the first visible one for this, at each paint; here only the
/// background's origin would follow from it.
int TimelineView::verticalOffset() const
{
    return 0;
}

std::optional<Digest> TimelineView::chosenEvidence() const
{
    return Digest::fromHex(currentIndex().data(TimelineTableModel::EvidenceRole).toString());
}

void TimelineView::copy() const
{
    const QString text = chosenText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

/// Heights follow from the width; those of rows out of sight are forgotten until they are needed.
void TimelineView::remeasure()
{
    m_delegate->setWidth(viewport()->width());
    scheduleDelayedItemsLayout();
    if (m_follows)
        QMetaObject::invokeMethod(this, &TimelineView::follow, Qt::QueuedConnection);
}

void TimelineView::placeButton()
{
    constexpr int kGap = 10;
    m_newestButton->adjustSize();
    const QRect area = viewport()->geometry();
    m_newestButton->move(area.center().x() - m_newestButton->width() / 2,
                         area.bottom() - m_newestButton->height() - kGap);
}

void TimelineView::noteNew(int first, int last)
{
    if (m_follows) {
        QMetaObject::invokeMethod(this, &TimelineView::follow, Qt::QueuedConnection);
        return;
    }
    m_unseen += last - first + 1;
    m_newestButton->setText(tr("New entries: %1 ↓").arg(m_unseen));
    placeButton();
    m_newestButton->show();
    m_newestButton->raise();
}

}  // namespace holdfast
