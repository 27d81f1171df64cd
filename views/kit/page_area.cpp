// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/page_area.h"

#include "views/kit/widgets.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace holdfast {

PageArea::PageArea(const QString& name, const QString& accessibleName, QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(content);
}

void PageArea::focusInEvent(QFocusEvent* event)
{
    QScrollArea::focusInEvent(event);
    setLook(verticalScrollBar(), u"held"_s);
}

void PageArea::focusOutEvent(QFocusEvent* event)
{
    QScrollArea::focusOutEvent(event);
    setLook(verticalScrollBar(), {});
}

}  // namespace holdfast
