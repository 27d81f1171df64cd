// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/clock_strip.h"

#include "models/incidents/account.h"
#include "models/incidents/entry_sentence.h"
#include "views/kit/exercise_strip.h"
#include "views/kit/texts.h"
#include "views/kit/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMargin = 14;
constexpr int kGap = 22;
constexpr int kHatch = 6;

/// Names stand above, figures below.
QRect upperHalf(const QRect& area)
{
    return area.adjusted(0, 4, 0, -area.height() / 2 + 2);
}

QRect lowerHalf(const QRect& area)
{
    return area.adjusted(0, area.height() / 2 - 5, 0, -2);
}

}  // namespace

ClockStrip::ClockStrip(Workspace& workspace, QWidget* parent)
    : QAbstractButton(parent), m_workspace(workspace)
{
    setObjectName(u"clockStripButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&workspace, &Workspace::incidentsChanged, this, &ClockStrip::refresh);
    connect(&workspace, &Workspace::ticked, this, &ClockStrip::refresh);
    refresh();
}

void ClockStrip::setIncident(const QString& code)
{
    m_wanted = code;
    refresh();
}

QSize ClockStrip::sizeHint() const
{
    const int hatching = m_isDrill ? 2 * kHatch : 0;
    return {640, fontMetrics().height() * 2 + kMargin + hatching};
}

void ClockStrip::refresh()
{
    const auto open = m_workspace.openIncidents();
    const IncidentState* shown = open.isEmpty() ? nullptr : open.first();
    for (const IncidentState* state : open) {
        if (state->code == m_wanted)
            shown = state;
    }
    m_code = shown != nullptr ? shown->code : QString();
    if (shown == nullptr)
        return;
    m_title = textIn(shown->title, m_workspace.language());
    if (m_isDrill != shown->isDrill())
        updateGeometry();
    m_isDrill = shown->isDrill();
    m_others = static_cast<int>(open.size()) - 1;
    m_pieces = pieces(*shown, m_workspace.now());
    QString spoken = m_code + u' ' + m_title;
    if (m_isDrill)
        spoken = u"演练 EXERCISE "_s + spoken;
    for (const Piece& piece : std::as_const(m_pieces))
        spoken += u", "_s + piece.name + u' ' + piece.figure;
    setAccessibleName(spoken);
    setToolTip(tr("Open the command screen (F11)"));
    update();
}

QList<ClockStrip::Piece> ClockStrip::pieces(const IncidentState& state, Instant now) const
{
    const IncidentAccount account = at(state, now, m_workspace.zone());
    QList<Piece> pieces;
    pieces.append({tr("State"), nameOf(account.course), Status::Quiet});
    if (state.impact) {
        const Instant end = restoredAt(state).value_or(now);
        pieces.append({tr("Elapsed"),
                       hoursMinutesSeconds(std::chrono::duration_cast<std::chrono::seconds>(
                           elapsed(state, *state.impact, end))),
                       Status::Quiet});
    }
    if (const ClockReading* clock = tightestClock(account.clocks)) {
        const auto left = *timeLeft(*clock);
        const QString title = clockTitle(clockName(*clock));
        pieces.append({left.count() >= 0 ? tr("%1 left").arg(title) : tr("%1 over by").arg(title),
                       hoursMinutesSeconds(std::chrono::abs(left)), statusOf(*clock)});
    }
    if (account.forecast.median) {
        QString figure = shortTime(*account.forecast.median, m_workspace.zone(), now);
        if (account.forecast.p90 && *account.forecast.p90 != *account.forecast.median)
            figure += u" – "_s + shortTime(*account.forecast.p90, m_workspace.zone(), now);
        pieces.append({tr("Expected back"), figure, Status::Quiet});
    }
    return pieces;
}

void ClockStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint::card(palette()));
    QRect area = rect().adjusted(kMargin, 0, -kMargin, 0);
    if (m_isDrill) {
        // Figures stay on plain ground: they are read in a hurry.
        paintHatch(painter, QRect(0, 0, width(), kHatch), palette());
        paintHatch(painter, QRect(0, height() - kHatch, width(), kHatch), palette());
        area.adjust(0, kHatch, 0, -kHatch);
    }
    painter.setPen(tint::line(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    area.setRight(paintPieces(painter, area));
    paintHead(painter, area);
    if (hasFocus()) {
        painter.setPen(QPen(tint::accent(palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// From the right: figures never give way, the title does. Answers where they begin.
int ClockStrip::paintPieces(QPainter& painter, const QRect& area) const
{
    const QFont small = resized(font(), 0.85);
    const QFont large = resized(font(), 1.25, QFont::DemiBold);
    int right = area.right();
    for (auto piece = m_pieces.crbegin(); piece != m_pieces.crend(); ++piece) {
        const QString figure =
            piece->status == Status::Quiet ? piece->figure : shapeOf(piece->status) + u' ' + piece->figure;
        const int wide = std::max(QFontMetrics(small).horizontalAdvance(piece->name),
                                  QFontMetrics(large).horizontalAdvance(figure));
        const QRect place(right - wide, area.top(), wide + 2, area.height());
        painter.setFont(small);
        painter.setPen(tint::muted(palette()));
        painter.drawText(upperHalf(place), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), piece->name);
        painter.setFont(large);
        painter.setPen(piece->status == Status::Quiet ? palette().color(QPalette::Text)
                                                      : statusColour(piece->status, palette()));
        painter.drawText(lowerHalf(place), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), figure);
        right -= wide + kGap;
    }
    return right;
}

void ClockStrip::paintHead(QPainter& painter, const QRect& area) const
{
    QString head = m_code;
    if (m_others > 0)
        head += u"   "_s + tr("and %n more open", nullptr, m_others);
    QRect line = upperHalf(area);
    painter.setFont(resized(font(), 0.95, QFont::DemiBold));
    const auto alignment = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (m_isDrill) {
        const QString mark = u" 演练 EXERCISE "_s;
        QRect chip = line;
        chip.setWidth(painter.fontMetrics().horizontalAdvance(mark));
        painter.fillRect(chip, statusFill(Status::Maintenance, palette()));
        painter.setPen(statusInk(Status::Maintenance, palette()));
        painter.drawText(chip, static_cast<int>(Qt::AlignCenter), mark);
        line.setLeft(chip.right() + kMargin / 2);
    }
    painter.setPen(tint::muted(palette()));
    painter.drawText(line, alignment, painter.fontMetrics().elidedText(head, Qt::ElideRight, line.width()));
    painter.setFont(resized(font(), 1.25, QFont::DemiBold));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(lowerHalf(area), alignment,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, area.width()));
}

}  // namespace holdfast
