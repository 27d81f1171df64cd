// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_item.h"
#include "models/search/search_items.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace holdfast {

class PaletteModel;
class Workspace;
class WorkspaceIndex;

/// Finds anything and opens it: one line to type, what it finds below, and nothing else on the screen
/// meanwhile.
///
/// It lies over its window rather than being a window of its own, because Wayland lets no program place one,
/// and an input method for Chinese needs the focus to stay. The first search builds the index.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    /// `window` is what it covers, and its parent; `workspace` is not owned and must outlive it.
    CommandPalette(Workspace& workspace, QWidget* window);

    /// What the window can do, in the interface's language.
    void setCommands(const QList<PaletteCommand>& commands);
    /// Shows it with an empty line, or with `query`; what is typed already in an open one is marked.
    void popUp(const QString& query = {});
    /// Hides it and gives the focus back to who had it.
    void dismiss();

signals:
    /// Open `target`: its page with its subject, or the command that its subject names. The palette is hidden
    /// by then. Contacts with a number are not sent; choosing one copies the number.
    void chosen(const holdfast::SearchItem& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void build();
    void retranslate();
    void place();
    void search();
    /// The same after the records changed: what was marked stays so.
    void searchAgain();
    /// What is offered before anything is typed: what is going on, and what can be done.
    void browse();
    void showRows();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void move(int step);
    void choose(const QModelIndex& index);
    bool copyNumber(const QModelIndex& index);
    void hint();
    /// How high the list, or what stands in its place, should be.
    int rowsHeight(int width) const;

    Workspace& m_workspace;
    WorkspaceIndex* m_index;
    PaletteModel* m_model;
    QFrame* m_panel = nullptr;
    QLineEdit* m_edit = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPointer<QWidget> m_hadFocus;
};

}  // namespace holdfast
