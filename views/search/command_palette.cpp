// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/command_palette.h"

#include "views/kit/theme.h"
#include "views/kit/widgets.h"
#include "views/kit/workspace.h"
#include "views/search/palette_delegate.h"
#include "views/search/palette_model.h"
#include "views/search/workspace_index.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// In lines of text, so that all of it grows with the text.
constexpr int kWidth = 32;
constexpr int kTallest = 26;  ///< Of the list.
constexpr int kEmptyHeight = 6;
constexpr int kTop = 56;
constexpr int kEdge = 16;
constexpr int kPadding = 10;
constexpr double kEditSize = 1.2;
constexpr int kPage = 6;  ///< Rows that PageUp and PageDown go.
constexpr qsizetype kPerKind = 8;
constexpr int kScrimAlpha = 96;

}  // namespace

CommandPalette::CommandPalette(Workspace& workspace, QWidget* window)
    : QWidget(window),
      m_workspace(workspace),
      m_index(new WorkspaceIndex(workspace, this)),
      m_model(new PaletteModel(this))
{
    setObjectName(u"commandPalette"_s);
    build();
    retranslate();
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { search(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { hint(); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_index, &WorkspaceIndex::changed, this, [this] {
        if (isVisible())
            searchAgain();
    });
    hide();
}

void CommandPalette::build()
{
    m_panel = new QFrame(this);
    m_panel->setObjectName(u"palettePanel"_s);
    m_panel->setProperty("look", u"card"_s);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setFont(resized(font(), kEditSize));
    m_edit->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(u"QListView { border: none; }"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_empty = makeLabel({}, u"muted"_s);
    m_empty->setObjectName(u"paletteEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(kPadding);
    m_hint = makeLabel({}, u"muted"_s);
    m_hint->setObjectName(u"paletteHintLabel"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    layout->addWidget(m_edit);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_hint);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Search and commands"));
    m_edit->setPlaceholderText(tr("Search or command"));
    m_edit->setAccessibleName(tr("Search or command"));
    m_edit->setAccessibleDescription(tr("Names, codes and words of plans, steps, contacts, incidents and "
                                        "timeline entries; pinyin initials of "
                                        "names."));
    m_list->setAccessibleName(tr("What was found"));
}

void CommandPalette::setCommands(const QList<PaletteCommand>& commands)
{
    m_index->setCommands(commands);
}

void CommandPalette::popUp(const QString& query)
{
    QWidget* focused = window()->focusWidget();
    if (focused != nullptr && !isAncestorOf(focused))
        m_hadFocus = focused;
    const bool isOpenAlready = isVisible();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (isOpenAlready && query.isEmpty()) {
        m_edit->selectAll();
        return;
    }
    const QSignalBlocker blocker(m_edit);
    m_edit->setText(query);
    search();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    m_edit->clear();
    if (hadFocus && m_hadFocus != nullptr)
        m_hadFocus->setFocus(Qt::OtherFocusReason);
    m_hadFocus.clear();
}

void CommandPalette::search()
{
    if (!isVisible())
        return;
    if (wordsOf(m_edit->text()).isEmpty())
        browse();
    else
        m_model->setGroups(m_index->index().search(m_edit->text(), kPerKind));
    showRows();
}

void CommandPalette::searchAgain()
{
    const auto chosenItem = m_model->item(m_list->currentIndex());
    search();
    for (int row = 0; chosenItem && row < m_model->rowCount(); ++row) {
        const auto item = m_model->item(m_model->index(row));
        if (item && item->kind == chosenItem->kind && item->subject == chosenItem->subject &&
            item->number == chosenItem->number)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

void CommandPalette::browse()
{
    const SearchIndex& index = m_index->index();
    QList<SearchGroup> groups;
    const auto offer = [&groups](SearchKind kind, const QList<SearchItem>& items) {
        SearchGroup group{kind, {}, items.size()};
        for (const SearchItem& item : items)
            group.hits.append({item, 0, {}, item.detail, {}});
        if (!items.isEmpty())
            groups.append(group);
    };
    QList<SearchItem> running;
    for (const SearchItem& item : index.itemsOf(SearchKind::Incident)) {
        if (item.page == "command"_L1)
            running.append(item);
    }
    offer(SearchKind::Incident, running);
    offer(SearchKind::Command, index.itemsOf(SearchKind::Command));
    m_model->setGroups(groups);
}

void CommandPalette::showRows()
{
    const auto first = m_model->choosableFrom(0, 1);
    if (first) {
        m_stack->setCurrentWidget(m_list);
        m_list->setCurrentIndex(m_model->index(*first));
        m_list->scrollToTop();
    } else {
        m_stack->setCurrentWidget(m_empty);
        const QString query = m_edit->text().simplified();
        if (!m_workspace.isLoaded())
            m_empty->setText(tr("The records are still being read. What they hold is found in a moment."));
        else if (query.isEmpty())
            m_empty->setText(
                tr("Type a name, a code or a word to find a plan, step, contact, incident or entry."));
        else
            m_empty->setText(tr("Nothing has “%1” in it.\nTry fewer words, a code like DB-01, two Chinese "
                                "characters, or pinyin initials: zz finds 组长.")
                                 .arg(query));
    }
    hint();
    place();
}

void CommandPalette::hint()
{
    const auto item = m_model->item(m_list->currentIndex());
    if (!item)
        m_hint->setText(tr("Esc closes"));
    else if (item->kind == SearchKind::Contact && !item->number.isEmpty())
        m_hint->setText(tr("Enter or Ctrl+C copies the number · ↑ ↓ choose · Esc closes"));
    else if (item->kind == SearchKind::Command)
        m_hint->setText(tr("Enter carries it out · ↑ ↓ choose · Esc closes"));
    else
        m_hint->setText(tr("Enter opens · ↑ ↓ choose · Esc closes"));
}

int CommandPalette::rowsHeight(int width) const
{
    const int line = fontMetrics().height();
    if (m_stack->currentWidget() == m_empty)
        return std::max(kEmptyHeight * line, m_empty->heightForWidth(width));
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_model->rowCount() && height < kTallest * line; ++row)
        height += m_list->sizeHintForRow(row);
    return std::min(height, kTallest * line);
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    setGeometry(QRect(QPoint(0, 0), window));
    const int width = std::min(kWidth * fontMetrics().height(), window.width() - 2 * kEdge);
    const int top = std::min(kTop, window.height() / kEdge);
    const int frame = m_panel->height() - m_panel->contentsRect().height();
    const int inner = width - 2 * kPadding - frame;
    const int wanted = m_edit->sizeHint().height() + m_hint->heightForWidth(inner) +
                       2 * m_panel->layout()->spacing() + 2 * kPadding + frame + rowsHeight(inner);
    const int height = std::min(wanted, window.height() - top - kEdge);
    m_panel->setGeometry((window.width() - width) / 2, top, width, height);
}

bool CommandPalette::press(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isPlain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (modifiers == Qt::ControlModifier && key == Qt::Key_C)
        return !m_edit->hasSelectedText() && copyNumber(m_list->currentIndex());
    if (!isPlain)
        return false;
    switch (key) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(kPage); return true;
    case Qt::Key_PageUp: move(-kPage); return true;
    default: return false;
    }
}

void CommandPalette::move(int step)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int direction = step > 0 ? 1 : -1;
    int target = m_list->currentIndex().row() + step;
    // One row past the end comes round; a page past the end stays there.
    if (std::abs(step) > 1)
        target = std::clamp(target, 0, count - 1);
    auto row = m_model->choosableFrom(target, direction);
    if (!row && std::abs(step) > 1)
        row = m_model->choosableFrom(target, -direction);
    if (!row)
        row = m_model->choosableFrom(direction > 0 ? 0 : count - 1, direction);
    if (!row)
        return;
    m_list->setCurrentIndex(m_model->index(*row));
    // The heading of the first row is seen with it.
    if (*row > 0 && !m_model->choosableFrom(*row - 1, -1))
        m_list->scrollToTop();
}

void CommandPalette::choose(const QModelIndex& index)
{
    const auto item = m_model->item(index);
    if (!item || copyNumber(index))
        return;
    dismiss();
    emit chosen(*item);
}

bool CommandPalette::copyNumber(const QModelIndex& index)
{
    const auto item = m_model->item(index);
    if (!item || item->kind != SearchKind::Contact || item->number.isEmpty())
        return false;
    QApplication::clipboard()->setText(item->number);
    m_hint->setText(tr("Copied: %1").arg(item->number));
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that the palette knows do not reach the window's shortcuts.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isTyping =
            (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && !key->text().isEmpty();
        if (key->key() == Qt::Key_Escape || isTyping)
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (press(key->key(), key->modifiers()))
        return true;
    // Who types while the list has the focus goes on in the line.
    if (watched == m_list && !key->text().isEmpty() && key->text().at(0).isPrint()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->insert(key->text());
        return true;
    }
    return false;
}

bool CommandPalette::focusNextPrevChild(bool)
{
    // The page behind must not get the focus while it is covered.
    QWidget* other = m_list;
    if (m_list->hasFocus() || m_stack->currentWidget() != m_list)
        other = m_edit;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

void CommandPalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_index->invalidate();
    } else if (event->type() == QEvent::FontChange && m_edit != nullptr) {
        m_edit->setFont(resized(font(), kEditSize));
    }
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, kScrimAlpha));
}

}  // namespace holdfast
