// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reading/reading_view.h"

#include "views/kit/status.h"
#include "views/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidestEms = 70;
constexpr double kCorner = 8;
constexpr double kChipCorner = 5;
constexpr double kEdge = 4;

}  // namespace

ReadingView::ReadingView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setProperty("look", u"reading"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The caret walks with the keyboard; links would take the Tab key from the page.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                            Qt::LinksAccessibleByMouse);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingView::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingView::notePlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingView::markHits);
}

ReadingView::~ReadingView()
{
    // The document dies before the editor that shows it, and nobody listens any more.
    blockSignals(true);
    disconnect(verticalScrollBar(), nullptr, this, nullptr);
    setDocument(nullptr);
}

void ReadingView::show(Reading reading)
{
    Reading before = std::move(m_reading);
    m_reading = std::move(reading);
    m_goneTo.reset();
    m_place.clear();
    setDocument(m_reading.document.get());
    verticalScrollBar()->setValue(0);
    findAll();
    notePlace();
}

bool ReadingView::showPlace(const QString& name)
{
    const auto found = std::find_if(
        m_reading.places.cbegin(), m_reading.places.cend(),
        [&name](const Reading::Place& place) { return place.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == m_reading.places.cend())
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(found->position);
    setTextCursor(cursor);
    scrollTo(found->position);
    m_goneTo = verticalScrollBar()->value();
    m_place = found->name;
    emit placeChanged(m_place);
    return true;
}

QString ReadingView::placeInSight() const
{
    return m_place;
}

void ReadingView::search(const QString& needle)
{
    m_needle = needle.trimmed();
    findAll();
    if (m_current)
        stepHit(0);
}

void ReadingView::stepHit(int by)
{
    if (!m_current)
        return;
    const int count = hitCount();
    m_current = (*m_current + by + count) % count;
    const int at = m_hits.at(*m_current);
    QTextCursor cursor(document());
    cursor.setPosition(at);
    setTextCursor(cursor);
    const double y = topOf(at) - verticalScrollBar()->value();
    if (y < 0 || y > viewport()->height() - 2 * fontMetrics().height())
        verticalScrollBar()->setValue(qRound(topOf(at)) - viewport()->height() / 3);
    markHits();
    emit hitsChanged();
}

void ReadingView::findAll()
{
    m_hits.clear();
    m_current.reset();
    if (!m_needle.isEmpty() && m_reading.document) {
        QTextCursor found = document()->find(m_needle);
        while (!found.isNull()) {
            m_hits.append(found.selectionStart());
            found = document()->find(m_needle, found);
        }
    }
    if (!m_hits.isEmpty()) {
        // From where the person reads; behind the last, from the beginning.
        const int from = cursorForPosition(QPoint(0, 0)).position();
        const auto next = std::lower_bound(m_hits.cbegin(), m_hits.cend(), from);
        m_current = next == m_hits.cend() ? 0 : static_cast<int>(next - m_hits.cbegin());
    }
    markHits();
    emit hitsChanged();
}

void ReadingView::markHits()
{
    if (m_hits.isEmpty() && extraSelections().isEmpty())
        return;
    // Only those in sight: the editor looks at every mark whenever it paints.
    const int from = cursorForPosition(QPoint(0, 0)).position() - static_cast<int>(m_needle.size());
    const int to = cursorForPosition(viewport()->rect().bottomRight()).position();
    const auto first = std::lower_bound(m_hits.cbegin(), m_hits.cend(), from);
    const auto last = std::upper_bound(first, m_hits.cend(), to);
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = static_cast<int>(first - m_hits.cbegin()); i < last - m_hits.cbegin(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_hits.at(i));
        mark.cursor.setPosition(m_hits.at(i) + static_cast<int>(m_needle.size()), QTextCursor::KeepAnchor);
        if (i == m_current) {
            mark.format.setBackground(tint::accent(palette()));
            mark.format.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
        } else {
            mark.format.setBackground(statusFill(Status::Degraded, palette()));
            mark.format.setForeground(statusInk(Status::Degraded, palette()));
        }
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void ReadingView::follow(const QUrl& link)
{
    const QString target = link.toString();
    if (!target.startsWith("copy:"_L1)) {
        emit linkActivated(target);
        return;
    }
    const QString text = m_reading.snippets.value(target.section(u':', 1));
    QGuiApplication::clipboard()->setText(text);
    emit copied(text);
}

double ReadingView::topOf(int position) const
{
    return document()->documentLayout()->blockBoundingRect(document()->findBlock(position)).top();
}

void ReadingView::scrollTo(int position)
{
    verticalScrollBar()->setValue(qRound(topOf(position) - 1.6 * fontMetrics().height()));
}

void ReadingView::notePlace()
{
    if (!m_reading.document || (m_goneTo && *m_goneTo == verticalScrollBar()->value()))
        return;
    m_goneTo.reset();
    const double line = verticalScrollBar()->value() + 3.0 * fontMetrics().height();
    QString place;
    for (const Reading::Place& known : std::as_const(m_reading.places)) {
        if (known.depth >= 0 && topOf(known.position) > line && !place.isEmpty())
            break;
        if (known.depth >= 0)
            place = known.name;
    }
    if (place == m_place)
        return;
    m_place = place;
    emit placeChanged(m_place);
}

QRectF ReadingView::rectOf(const Reading::Ground& ground) const
{
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const double margin = document()->documentMargin();
    const double top = layout->blockBoundingRect(document()->findBlock(ground.from)).top();
    const double bottom = layout->blockBoundingRect(document()->findBlock(ground.to)).bottom();
    const double left = margin + ground.left;
    const double right = document()->textWidth() - margin - ground.right;
    return {left, top - ground.margin, right - left, bottom - top + 2 * ground.margin};
}

void ReadingView::paintChip(QPainter& painter, const Reading::Chip& chip, double top) const
{
    const QTextBlock block = document()->findBlock(chip.from);
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    if (place.bottom() < top)
        return;
    const int from = chip.from - block.position();
    const int to = chip.to - block.position();
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const double x = line.cursorToX(first);
        QRectF rect(place.left() + x, place.top() + line.y(), line.cursorToX(last) - x, line.height());
        rect.adjust(0, 0.5, 0, -0.5);
        QPainterPath path;
        path.addRoundedRect(rect, kChipCorner, kChipCorner);
        painter.fillPath(path, chip.fill);
    }
}

void ReadingView::paintEvent(QPaintEvent* event)
{
    if (m_reading.document) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const double scrolled = verticalScrollBar()->value();
        const double top = scrolled + event->rect().top();
        const double bottom = scrolled + event->rect().bottom();
        painter.translate(0, -scrolled);
        for (const Reading::Ground& ground : std::as_const(m_reading.grounds)) {
            const QRectF rect = rectOf(ground).adjusted(0.5, 0.5, -0.5, -0.5);
            // They stand in order; asking for more would lay out what nobody sees.
            if (rect.top() > bottom)
                break;
            if (rect.bottom() < top)
                continue;
            QPainterPath path;
            path.addRoundedRect(rect, kCorner, kCorner);
            painter.fillPath(path, ground.fill);
            if (ground.edge.isValid()) {
                painter.save();
                painter.setClipRect(QRectF(rect.left(), rect.top(), kEdge, rect.height()));
                painter.fillPath(path, ground.edge);
                painter.restore();
            }
            if (ground.line.isValid()) {
                painter.setPen(ground.line);
                painter.drawPath(path);
            }
        }
        for (const Reading::Chip& chip : std::as_const(m_reading.chips)) {
            if (topOf(chip.from) > bottom)
                break;
            paintChip(painter, chip, top);
        }
    }
    QTextBrowser::paintEvent(event);
}

void ReadingView::resizeEvent(QResizeEvent* event)
{
    const int widest = kWidestEms * fontMetrics().height() * 3 / 4;
    const QString place = m_place;
    const bool isMoved = verticalScrollBar()->value() > 0;
    setLineWrapColumnOrWidth(std::min(viewport()->width(), widest));
    QTextBrowser::resizeEvent(event);
    markHits();
    // What was read stays in sight when the lines break anew.
    if (isMoved && event->size().width() != event->oldSize().width() && !place.isEmpty())
        showPlace(place);
}

}  // namespace holdfast
