// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/dialog_body.h"

#include "views/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

namespace {

/// The window behind, else the screen: a dialog is not larger.
QSize roomFor(const QWidget& dialog)
{
    const QWidget* behind = dialog.parentWidget() != nullptr ? dialog.parentWidget()->window() : nullptr;
    return behind != nullptr ? behind->size() : dialog.screen()->availableSize();
}

}  // namespace

DialogBody::DialogBody(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->installEventFilter(this);
}

QSize DialogBody::sizeHint() const
{
    const QSize liked = widget()->sizeHint();
    return {liked.width(), std::min(liked.height(), m_leastHeight.value_or(liked.height()))};
}

QSize DialogBody::minimumSizeHint() const
{
    constexpr double kMost = 0.45;  // Of the height of the window behind: title and buttons want theirs.
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    const int most = m_leastHeight.value_or(static_cast<int>(roomFor(*window()).height() * kMost));
    return {width, std::min(heightNeededAt(std::max(width, this->width())), most)};
}

void DialogBody::setLeastHeight(int height)
{
    m_leastHeight = height;
    updateGeometry();
}

int DialogBody::heightLikedAt(int width) const
{
    const QLayout* layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

int DialogBody::heightNeededAt(int width) const
{
    const QLayout* layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                       : layout->totalMinimumSize().height();
}

bool DialogBody::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void DialogBody::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void DialogBody::fit()
{
    QSize room = maximumViewportSize();
    if (heightNeededAt(room.width()) > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    widget()->resize(room.width(), std::max(room.height(), heightNeededAt(room.width())));
}

void letBodyScroll(QDialog& dialog, int footRows)
{
    auto* column = qobject_cast<QVBoxLayout*>(dialog.layout());
    Q_ASSERT(column != nullptr);
    auto* content = new QWidget;
    auto* inContent = new QVBoxLayout(content);
    inContent->setContentsMargins(0, 0, 0, 0);
    inContent->setSpacing(column->spacing());
    while (column->count() > footRows) {
        const int stretch = column->stretch(0);
        QLayoutItem* item = column->takeAt(0);
        if (QLayout* row = item->layout()) {
            inContent->addLayout(row, stretch);
        } else if (QWidget* widget = item->widget()) {
            inContent->addWidget(widget, stretch, item->alignment());
            delete item;
        } else {
            inContent->addItem(item);
            inContent->setStretch(inContent->count() - 1, stretch);
        }
    }
    column->insertWidget(0, new DialogBody(content, &dialog), 1);
}

void sizeForText(QDialog& dialog, const QSize& usual)
{
    const double scale = std::max(1.0, QApplication::font().pointSizeF() / kUsualPoints);
    QSize size = (QSizeF(usual) * scale).toSize().boundedTo(roomFor(dialog));
    if (const auto* body = dialog.findChild<DialogBody*>(); body != nullptr && usual.height() == 0) {
        const QMargins around = dialog.layout()->contentsMargins();
        size = size.expandedTo({dialog.minimumSizeHint().width(), 0});
        const int others = dialog.layout()->totalSizeHint().height() - body->sizeHint().height();
        size.setHeight(others + body->heightLikedAt(size.width() - around.left() - around.right()));
    }
    dialog.resize(size.boundedTo(roomFor(dialog)));
}

}  // namespace holdfast
