// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/step_board_view.h"

#include "models/incidents/step_graph.h"
#include "views/kit/status.h"
#include "views/kit/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kPadding = 8;
constexpr int kShapeWidth = 22;

void drawLine(QPainter* painter, const QRect& area, const QString& text, Qt::Alignment alignment)
{
    painter->drawText(area, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintHeader(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect area = option.rect.adjusted(kPadding, 4, -kPadding, 0);
    painter->setFont(resized(option.font, 0.92, QFont::DemiBold));
    painter->setPen(tint::muted(option.palette));
    drawLine(painter, area, index.data(StepListModel::TimeRole).toString(), Qt::AlignRight);
    const bool isDone =
        static_cast<StepState>(index.data(StepListModel::StateRole).toInt()) == StepState::Finished;
    drawLine(painter, area.adjusted(0, 0, -3 * kShapeWidth, 0),
             (isDone ? u"✔ "_s : QString()) + index.data().toString(), Qt::AlignLeft);
    painter->setPen(tint::line(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, bool isFocus)
{
    if (isFocus) {
        painter->fillRect(option.rect, tint::accentWash(option.palette));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()),
                          tint::accent(option.palette));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(tint::accent(option.palette), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void paintStep(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto state = static_cast<StepState>(index.data(StepListModel::StateRole).toInt());
    const bool isFocus = index.data(StepListModel::IsFocusRole).toBool();
    paintGround(painter, option, isFocus);
    const QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const bool isOver = isSettled(state);
    const QColor ink = isOver || state == StepState::Blocked ? tint::muted(option.palette)
                                                             : option.palette.color(QPalette::Text);
    painter->setFont(option.font);
    painter->setPen(statusOf(state) == Status::Quiet ? ink : statusColour(statusOf(state), option.palette));
    painter->drawText(QRect(area.left(), area.top(), kShapeWidth, area.height()),
                      static_cast<int>(Qt::AlignCenter), shapeOf(state));
    const QString time = index.data(StepListModel::TimeRole).toString();
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time) + kPadding;
    painter->setPen(tint::muted(option.palette));
    drawLine(painter, area, time, Qt::AlignRight);
    const QString number = QString::number(index.data(StepListModel::NumberRole).toInt());
    const int numberWidth = painter->fontMetrics().horizontalAdvance(u"00"_s) + kPadding;
    QRect rest = area.adjusted(kShapeWidth, 0, -timeWidth, 0);
    painter->setPen(tint::muted(option.palette));
    drawLine(painter, QRect(rest.left(), rest.top(), numberWidth, rest.height()), number, Qt::AlignLeft);
    rest.adjust(numberWidth, 0, 0, 0);
    if (isFocus)
        painter->setFont(resized(option.font, 1.0, QFont::Bold));
    painter->setPen(ink);
    const QString title = index.data().toString();
    const QString person = index.data(StepListModel::PersonRole).toString();
    const int titleWidth = painter->fontMetrics().horizontalAdvance(title);
    drawLine(painter, rest, title, Qt::AlignLeft);
    const QRect behind = rest.adjusted(titleWidth + kPadding, 0, 0, 0);
    constexpr int kLeastForName = 40;
    if (!person.isEmpty() && behind.width() >= kLeastForName) {
        painter->setFont(resized(option.font, 0.85));
        painter->setPen(tint::muted(option.palette));
        drawLine(painter, behind, person, Qt::AlignLeft);
    }
}

}  // namespace

void StepBoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    if (index.data(StepListModel::IsHeaderRole).toBool())
        paintHeader(painter, own, index);
    else
        paintStep(painter, own, index);
    painter->restore();
}

QSize StepBoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = option.fontMetrics.height();
    const bool isHeader = index.data(StepListModel::IsHeaderRole).toBool();
    return {100, isHeader ? height + 2 * kPadding : height + kPadding + 4};
}

StepBoardView::StepBoardView(StepListModel& model, QWidget* parent) : QListView(parent), m_model(model)
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps of the plan"));
    setModel(&m_model);
    setItemDelegate(new StepBoardDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    const auto choose = [this](const QModelIndex& index) {
        if (!index.data(StepListModel::IsHeaderRole).toBool())
            emit stepChosen(index.data(StepListModel::NameRole).toString());
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void StepBoardView::followFocus()
{
    const int row = m_model.focusRow();
    if (row == m_followed || row < 0)
        return;
    m_followed = row;
    setCurrentIndex(m_model.index(row));
    showAround(row);
}

void StepBoardView::showAround(int row)
{
    // What comes next is in sight as well, and the line of the phase above.
    constexpr int kAhead = 3;
    scrollTo(m_model.index(std::min(row + kAhead, m_model.rowCount() - 1)));
    scrollTo(m_model.index(std::max(row - 1, 0)));
    scrollTo(m_model.index(row));
}

void StepBoardView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (m_model.focusRow() >= 0)
        showAround(m_model.focusRow());
}

}  // namespace holdfast
