// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace holdfast {

namespace {

/// The size that `item` likes, as far as `width` allows.
QSize sizeIn(int width, const QLayoutItem& item)
{
    const QSize liked = item.sizeHint();
    return {std::max(std::min(liked.width(), width), item.minimumSize().width()), liked.height()};
}

}  // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int wide = 0;
    int tall = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        wide += item->sizeHint().width() + (wide > 0 ? spacing() : 0);
        tall = std::max(tall, item->sizeHint().height());
    }
    const QMargins around = contentsMargins();
    return QSize(wide, tall).grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool moves) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    QList<QLayoutItem*> line;
    int wide = 0;
    int y = inner.top();
    const auto endLine = [&] {
        int tall = 0;
        for (const QLayoutItem* item : std::as_const(line))
            tall = std::max(tall, sizeIn(inner.width(), *item).height());
        int x = alignment().testFlag(Qt::AlignRight) ? inner.left() + std::max(0, inner.width() - wide)
                                                     : inner.left();
        for (QLayoutItem* item : std::as_const(line)) {
            const QSize size = sizeIn(inner.width(), *item);
            if (moves)
                item->setGeometry({{x, y + (tall - size.height()) / 2}, size});
            x += size.width() + spacing();
        }
        y += tall + spacing();
        line.clear();
        wide = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int more = sizeIn(inner.width(), *item).width() + (line.isEmpty() ? 0 : spacing());
        if (!line.isEmpty() && wide + more > inner.width())
            endLine();
        wide += line.isEmpty() ? sizeIn(inner.width(), *item).width() : more;
        line.append(item);
    }
    if (!line.isEmpty())
        endLine();
    return std::max(0, y - spacing() - area.top()) + contentsMargins().bottom();
}

}  // namespace holdfast
