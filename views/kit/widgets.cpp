// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/widgets.h"

#include "views/kit/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kBadgePadding = 8;
constexpr int kCardMargin = 14;

}  // namespace

QLabel* makeLabel(const QString& text, const QString& look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!look.isEmpty())
        label->setProperty("look", look);
    return label;
}

QPushButton* makeButton(const QString& name, const QString& text, const QString& look, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&'));
    button->setAutoDefault(false);
    if (!look.isEmpty())
        button->setProperty("look", look);
    return button;
}

void setLook(QWidget* widget, const QString& look)
{
    if (widget->property("look").toString() == look)
        return;
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void discard(QWidget* widget)
{
    widget->setObjectName(QString());
    widget->hide();
    widget->deleteLater();
}

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("look", u"card"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    return card;
}

QVBoxLayout* layoutOf(QFrame* card)
{
    return qobject_cast<QVBoxLayout*>(card->layout());
}

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::show(Status status, const QString& word, const QString& shape)
{
    if (status == m_status && word == m_word && shape == m_shape)
        return;
    m_status = status;
    m_word = word;
    m_shape = shape;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StatusBadge::setFlat(bool isFlat)
{
    m_isFlat = isFlat;
    updateGeometry();
}

QString StatusBadge::text() const
{
    const QString shape = m_shape.isEmpty() ? shapeOf(m_status) : m_shape;
    return m_word.isEmpty() ? shape : shape + u' ' + m_word;
}

QSize StatusBadge::sizeHint() const
{
    const int padding = m_isFlat ? 0 : 2 * kBadgePadding;
    return {fontMetrics().horizontalAdvance(text()) + padding, fontMetrics().height() + kBadgePadding / 2};
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isFlat) {
        painter.setPen(statusColour(m_status, palette()));
    } else {
        QPainterPath ground;
        ground.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.fillPath(ground, statusFill(m_status, palette()));
        painter.setPen(statusInk(m_status, palette()));
    }
    const Qt::Alignment place = m_isFlat ? Qt::AlignVCenter | Qt::AlignLeft : Qt::Alignment(Qt::AlignCenter);
    painter.drawText(rect(), static_cast<int>(place), text());
}

LineButton::LineButton(const QString& name, const QString& text, const QString& look, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(name);
    setAutoDefault(false);
    setProperty("look", look);
    setWords(text);
}

void LineButton::setWords(const QString& words)
{
    if (words == text() && words == accessibleName())
        return;
    setText(words);
    setAccessibleName(words);
    setToolTip(words);
}

QSize LineButton::minimumSizeHint() const
{
    constexpr int kLetters = 10;
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * kLetters), sizeHint().height()};
}

void LineButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, inside.width());
    painter.drawControl(QStyle::CE_PushButton, option);
}

EmptyState::EmptyState(const QString& title, const QString& text, const QString& action, QWidget* parent)
    : QWidget(parent)
{
    constexpr int kWidest = 460;
    auto* heading = makeLabel(title, u"heading"_s);
    heading->setAlignment(Qt::AlignHCenter);
    auto* body = makeLabel(text, u"muted"_s);
    body->setAlignment(Qt::AlignHCenter);
    body->setMaximumWidth(kWidest);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    // Between stretches and not aligned, so that its height follows from the width that it really gets.
    constexpr int kAll = 1000;
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(body, kAll);
    row->addStretch(1);
    layout->addLayout(row);
    if (!action.isEmpty()) {
        auto* button = makeButton(u"emptyActionButton"_s, action, u"primary"_s);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionRequested);
        layout->addSpacing(kBadgePadding);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

}  // namespace holdfast
