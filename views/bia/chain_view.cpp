// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bia/chain_view.h"

#include "views/kit/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kPadding = 9;
constexpr int kArrow = 30;
constexpr int kLineGap = 8;
constexpr int kCorner = 6;

}  // namespace

ChainView::ChainView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainView::show(const QStringList& links)
{
    m_links = links;
    setAccessibleName(links.join(u" → "_s));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QList<QRect> ChainView::boxesIn(int width) const
{
    QList<QRect> boxes;
    const int height = fontMetrics().height() + kPadding;
    int x = 0;
    int y = 0;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const int arrow = i == 0 ? 0 : kArrow;
        const int box =
            std::min(fontMetrics().horizontalAdvance(m_links.at(i)) + 2 * kPadding, width - kArrow);
        if (x > 0 && x + arrow + box > width) {
            x = 0;
            y += height + kLineGap;
        }
        // An arrow stands before every box but the first, at the beginning of a line too.
        x += arrow;
        boxes.append(QRect(x, y, box, height));
        x += box;
    }
    return boxes;
}

int ChainView::heightForWidth(int width) const
{
    const auto boxes = boxesIn(width);
    return boxes.isEmpty() ? 0 : boxes.last().bottom() + 2;
}

QSize ChainView::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

void ChainView::resizeEvent(QResizeEvent*)
{
    setMinimumHeight(heightForWidth(width()));
}

void ChainView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto boxes = boxesIn(width());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRect box = boxes.at(i);
        const bool isLast = i + 1 == boxes.size();
        if (i > 0) {
            painter.setPen(tint::muted(palette()));
            painter.drawText(QRect(box.left() - kArrow, box.top(), kArrow, box.height()), Qt::AlignCenter,
                             u"→"_s);
        }
        QPainterPath path;
        path.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
        painter.fillPath(path, isLast ? tint::accentWash(palette()) : tint::card(palette()));
        painter.setPen(isLast ? QPen(tint::accent(palette()), 2) : QPen(tint::line(palette())));
        painter.drawPath(path);
        painter.setPen(palette().color(QPalette::Active, QPalette::Text));
        painter.drawText(box, Qt::AlignCenter,
                         fontMetrics().elidedText(m_links.at(i), Qt::ElideRight, box.width() - kPadding));
    }
}

}  // namespace holdfast
