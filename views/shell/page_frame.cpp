// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/page_frame.h"

#include "views/kit/page.h"

#include <QEvent>

namespace holdfast {

PageFrame::PageFrame(Page* page, QWidget* parent) : QScrollArea(parent), m_page(page)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->installEventFilter(this);
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageFrame::fit()
{
    m_page->resize(maximumViewportSize().expandedTo(m_page->minimumSizeHint()));
}

}  // namespace holdfast
