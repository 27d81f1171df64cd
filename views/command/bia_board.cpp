// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/bia_board.h"

#include "models/incidents/entry_sentence.h"
#include "views/kit/texts.h"
#include "views/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kGap = 8;
constexpr int kPadding = 8;
constexpr int kBarHeight = 5;
constexpr int kLeastWidth = 140;
constexpr int kLeastDigits = 17;  // Of the figure and the word beside it.

bool isOfDataLoss(const ClockReading& clock)
{
    return clock.kind == ClockKind::Rpo || clock.kind == ClockKind::BcpRpo;
}

/// The lower, the more it matters.
int weightOf(Status status)
{
    switch (status) {
    case Status::Down: return 0;
    case Status::Degraded: return 1;
    case Status::Unknown: return 2;
    case Status::Maintenance: return 3;
    case Status::Up: return 4;
    case Status::Quiet: return 5;
    }
    Q_UNREACHABLE();
}

}  // namespace

BiaBoard::BiaBoard(IncidentDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"biaBoard"_s);
    setAccessibleName(tr("Clocks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_desk, &IncidentDesk::changed, this, &BiaBoard::show);
    connect(&m_desk, &IncidentDesk::ticked, this, &BiaBoard::show);
    show();
}

QSize BiaBoard::sizeHint() const
{
    constexpr int kUsualWidth = 1000;
    return {kUsualWidth, height()};
}

/// Cards are never squeezed: their lines would run into each other.
void BiaBoard::takeHeight()
{
    const int rows = rowsFor(width());
    const int tall = fontMetrics().height() * 2 + kBarHeight + 2 * kPadding;
    setFixedHeight(rows * tall + (rows - 1) * kGap);
}

void BiaBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    takeHeight();
}

void BiaBoard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeHeight();
}

int BiaBoard::rowsFor(int width) const
{
    const int cards = std::max(1, static_cast<int>(m_cards.size()));
    const int wide = std::max(kLeastWidth, fontMetrics().horizontalAdvance(u'0') * kLeastDigits);
    const int most = std::max(1, (width + kGap) / (wide + kGap));
    return (cards + most - 1) / most;
}

/// As even as they come: ten cards are two rows of five.
QRect BiaBoard::cardRect(int index) const
{
    const int cards = std::max(1, static_cast<int>(m_cards.size()));
    const int rows = rowsFor(width());
    const int count = (cards + rows - 1) / rows;
    const int wide = (width() - (count - 1) * kGap) / count;
    const int tall = (height() - (rows - 1) * kGap) / rows;
    return {index % count * (wide + kGap), index / count * (tall + kGap), wide, tall};
}

void BiaBoard::show()
{
    const IncidentState* state = m_desk.state();
    const auto before = m_cards.size();
    m_cards.clear();
    if (state != nullptr) {
        QList<Card> loss;
        QList<Card> month;
        for (const ClockReading& clock : m_desk.account().clocks) {
            const bool isOfMonth =
                clock.kind == ClockKind::MonthBudget || clock.kind == ClockKind::MonthInterruptions;
            QList<Card>& place = isOfDataLoss(clock) ? loss : isOfMonth ? month : m_cards;
            place.append(cardFor(*state, clock));
        }
        if (!loss.isEmpty())
            m_cards.append(joined(tr("Data loss (RPO)"), loss));
        if (!month.isEmpty())
            m_cards.append(joined(tr("This month"), month));
    }
    QStringList spoken;
    for (const Card& card : std::as_const(m_cards))
        spoken.append(card.title + u": "_s + card.figure + u", "_s + card.word);
    setAccessibleDescription(spoken.join(u"; "_s));
    if (before != m_cards.size())
        takeHeight();
    update();
}

QString BiaBoard::figureFor(const ClockReading& clock) const
{
    if (clock.kind == ClockKind::MonthInterruptions) {
        const QString count = clock.count ? QString::number(*clock.count) : u"?"_s;
        return clock.targetCount ? count + u" / "_s + QString::number(*clock.targetCount) : count;
    }
    if (!clock.elapsed)
        return tr("unknown");
    if (isOfDataLoss(clock))
        return hoursMinutes(*clock.elapsed);
    if (clock.kind == ClockKind::MonthBudget && clock.target)
        return hoursMinutes(*clock.elapsed) + u" / "_s + hoursMinutes(*clock.target);
    if (const auto left = timeLeft(clock))
        return left->count() >= 0 ? tr("%1 left").arg(hoursMinutes(*left))
                                  : tr("over by %1").arg(hoursMinutes(*left * -1));
    return hoursMinutes(*clock.elapsed);
}

BiaBoard::Card BiaBoard::cardFor(const IncidentState& state, const ClockReading& clock) const
{
    Card card;
    card.title = clockTitle(clockName(clock));
    if (clock.priority && state.pinned->bia()) {
        if (const BiaItem* item = state.pinned->bia()->item(*clock.priority))
            card.title += u"  "_s + item->name.in(m_desk.workspace().language()).text;
    }
    card.figure = figureFor(clock);
    card.status = statusOf(clock);
    card.word = wordFor(clock);
    if (clock.target && clock.elapsed && clock.target->count() > 0)
        card.share = static_cast<double>(clock.elapsed->count()) / static_cast<double>(clock.target->count());
    QStringList notes;
    if (clock.target && clock.kind != ClockKind::MonthBudget)
        notes.append(tr("target %1").arg(hoursMinutes(*clock.target)));
    if (clock.forecast && clock.verdict == std::nullopt)
        notes.append(
            tr("expected %1").arg(shortTime(*clock.forecast, m_desk.workspace().zone(), m_desk.now())));
    if (clock.isTested)
        notes.append(*clock.isTested ? tr("restore tested") : tr("restore not tested"));
    card.note = notes.join(u" · "_s);
    return card;
}

BiaBoard::Card BiaBoard::joined(const QString& title, const QList<Card>& cards) const
{
    const auto worst = std::min_element(cards.cbegin(), cards.cend(), [](const Card& a, const Card& b) {
        return weightOf(a.status) < weightOf(b.status);
    });
    Card card = *worst;
    card.title = title;
    QStringList notes;
    for (const Card& one : cards)
        notes.append(one.title + u": "_s + one.figure + u"  "_s + one.word +
                     (one.note.isEmpty() ? QString() : u" · "_s + one.note));
    card.note = notes.join(u'\n');
    return card;
}

void BiaBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_cards.size(); ++i)
        paintCard(painter, cardRect(i), m_cards.at(i));
}

void BiaBoard::paintCard(QPainter& painter, const QRect& area, const Card& card) const
{
    painter.setPen(tint::line(palette()));
    painter.setBrush(tint::card(palette()));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect inner = area.adjusted(kPadding, kPadding - 2, -kPadding, -kPadding + 2);
    const int line = fontMetrics().height();
    const auto put = [&](int row, const QString& text, Qt::Alignment side) {
        const QRect place(inner.left(), inner.top() + row * line, inner.width(), line);
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setFont(resized(font(), 0.88));
    painter.setPen(tint::muted(palette()));
    put(0, card.title, Qt::AlignLeft);
    const QFont small = resized(font(), 0.9, QFont::DemiBold);
    const QString word = shapeOf(card.status) + u' ' + card.word;
    const bool saysTheSame = card.figure == card.word;
    constexpr int kBetween = 8;
    const int room =
        inner.width() - (saysTheSame ? 0 : QFontMetrics(small).horizontalAdvance(word) + kBetween);
    const QFont large = resized(font(), 1.12, QFont::DemiBold);
    const bool isRoomy = QFontMetrics(large).horizontalAdvance(card.figure) <= room;
    painter.setFont(isRoomy ? large : small);
    painter.setPen(card.status == Status::Quiet ? palette().color(QPalette::Text)
                                                : statusColour(card.status, palette()));
    put(1, saysTheSame ? word : card.figure, Qt::AlignLeft);
    painter.setFont(small);
    if (!saysTheSame)
        put(1, word, Qt::AlignRight);

    const QRect bar(inner.left(), inner.bottom() - kBarHeight + 1, inner.width(), kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint::line(palette()));
    painter.drawRoundedRect(bar, 3, 3);
    if (card.share) {
        QRect passed = bar;
        passed.setWidth(static_cast<int>(std::lround(bar.width() * std::min(1.0, *card.share))));
        painter.setBrush(statusFill(card.status == Status::Quiet ? Status::Unknown : card.status, palette()));
        painter.drawRoundedRect(passed, 3, 3);
    }
}

bool BiaBoard::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_cards.size(); ++i) {
            if (!cardRect(i).contains(help->pos()))
                continue;
            const Card& card = m_cards.at(i);
            QToolTip::showText(help->globalPos(),
                               card.title + u'\n' + card.figure + u"  "_s + card.word + u'\n' + card.note,
                               this);
            return true;
        }
    }
    return QWidget::event(event);
}

}  // namespace holdfast
