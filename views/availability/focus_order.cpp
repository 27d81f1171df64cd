// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/focus_order.h"

#include <QWidget>

namespace holdfast {

namespace {

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

}  // namespace

void tabThrough(const QList<QWidget*>& parts)
{
    QWidget* last = nullptr;
    const auto follow = [&last](QWidget* next) {
        if (last != nullptr)
            QWidget::setTabOrder(last, next);
        last = next;
    };
    for (QWidget* part : parts) {
        if (takesTab(*part))
            follow(part);
        const auto children = part->findChildren<QWidget*>();
        for (QWidget* child : children) {
            // The lists that combo boxes open are windows of their own.
            if (takesTab(*child) && child->window() == part->window())
                follow(child);
        }
    }
}

}  // namespace holdfast
