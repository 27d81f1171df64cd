// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>

namespace holdfast {

/// Of buttons that belong together Tab reaches one, and the arrow keys the others.
inline bool isReachedByArrows(const QWidget& widget, const QSet<QWidget*>& byTab)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* group = button != nullptr ? button->group() : nullptr;
    if (group == nullptr)
        return false;
    const auto buttons = group->buttons();
    return std::any_of(buttons.cbegin(), buttons.cend(),
                       [&byTab](QAbstractButton* one) { return byTab.contains(one); });
}

/// Widgets of `page` that take the focus by Tab now.
inline QList<QWidget*> focusableIn(QWidget& page)
{
    QList<QWidget*> found;
    const auto children = page.findChildren<QWidget*>();
    for (QWidget* child : children) {
        const bool takesTab = (child->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && child->isVisibleTo(&page) && child->window() == page.window() && child->isEnabled() &&
            child->focusProxy() == nullptr)
            found.append(child);
    }
    return found;
}

/// Presses Tab until the focus is back where it began, and expects that it was everywhere, and that
/// everything has a name for people who cannot see it.
inline void walkByKeyboard(QWidget& page)
{
    const auto wanted = focusableIn(page);
    ASSERT_FALSE(wanted.isEmpty());
    for (const QWidget* widget : wanted) {
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))
                         ->text(QAccessible::Name)
                         .isEmpty())
            << widget->objectName().toStdString() << " " << widget->metaObject()->className();
    }
    wanted.first()->setFocus();
    QSet<QWidget*> reached{page.focusWidget()};
    for (qsizetype i = 0; i < 2 * wanted.size(); ++i) {
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        reached.insert(page.focusWidget());
    }
    for (QWidget* widget : wanted) {
        EXPECT_TRUE(reached.contains(widget) || isReachedByArrows(*widget, reached))
            << widget->objectName().toStdString();
    }
    EXPECT_TRUE(reached.contains(wanted.first()));
}

}  // namespace holdfast
