// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_canvas.h"

#include "models/reports/figure_table.h"
#include "views/charts/chart_callout.h"

#include <QAccessible>
#include <QGraphicsItem>
#include <QKeyEvent>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double kZoom = 1.5;
constexpr double kPanStep = 0.2;

/// `wanted`, moved into `whole` and made no longer than it.
Extent within(const Extent& wanted, const Extent& whole, double least)
{
    constexpr double kNearlyAll = 1.0 - 1e-9;
    const double length = std::clamp(wanted.length(), std::min(least, whole.length()), whole.length());
    if (length >= kNearlyAll * whole.length())
        return whole;
    const double middle = (wanted.from + wanted.to) / 2;
    const double from = std::clamp(wanted.length() == length ? wanted.from : middle - length / 2, whole.from,
                                   whole.to - length);
    return {from, from + length};
}

}  // namespace

/// The whole chart as one item: QtCharts' own series would stroke every point.
class ChartCanvas::Item final : public QGraphicsItem {
public:
    Item(const ChartCanvas& canvas, QGraphicsItem* parent) : QGraphicsItem(parent), m_canvas(canvas) {}

    void resize()
    {
        prepareGeometryChange();
        update();
    }
    QRectF boundingRect() const override { return {QPointF(0, 0), QSizeF(m_canvas.viewport()->size())}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_canvas.paintAll(*painter);
    }

private:
    const ChartCanvas& m_canvas;
};

ChartCanvas::ChartCanvas(QWidget* parent) : QChartView(new QChart, parent)
{
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    m_item = new Item(*this, chart());
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRubberBand(QChartView::NoRubberBand);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setSeries(const FigureSeries& series, double least)
{
    drop();
    m_maker = {};
    m_series = series;
    begin(wholeExtent(series), least);
}

void ChartCanvas::setSeriesMaker(const SeriesMaker& maker, const Extent& whole, double least)
{
    drop();
    m_maker = maker;
    begin(whole, least);
}

void ChartCanvas::begin(const Extent& whole, double least)
{
    const bool showedAll = showsAll();
    m_whole = whole;
    m_least = least;
    m_shown = showedAll || m_shown.to <= whole.from || m_shown.from >= whole.to
                  ? whole
                  : within(m_shown, whole, least);
    m_mark.reset();
    refresh();
    keepReadable();
    emit markChanged();
    emit shownChanged();
}

/// The least height grows with the text: what does not fit is scrolled and not squashed.
void ChartCanvas::keepReadable()
{
    constexpr double kSquashed = 0.8;
    constexpr int kEmpty = 120;
    setMinimumHeight(hasContent() ? static_cast<int>(kSquashed * sizeHint().height()) : kEmpty);
    updateGeometry();
}

void ChartCanvas::setEmptyText(const QString& text)
{
    m_emptyText = text;
    m_item->update();
}

void ChartCanvas::setName(const QString& name)
{
    setAccessibleName(name);
}

QRectF ChartCanvas::area() const
{
    return QRectF(QPointF(0, 0), QSizeF(viewport()->size())).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

void ChartCanvas::drop()
{
    m_picture.reset();
}

void ChartCanvas::refresh()
{
    drop();
    m_style = style();
    setBackgroundBrush(m_style.ground());
    m_item->update();
}

const ChartPicture& ChartCanvas::picture() const
{
    if (!m_picture) {
        if (m_maker)
            m_series = m_maker(m_shown, area().width(), m_style);
        m_picture = makePicture(m_series, m_shown, area(), m_style);
    }
    return *m_picture;
}

const FigureSeries& ChartCanvas::series() const
{
    if (m_maker)
        picture();
    return m_series;
}

bool ChartCanvas::hasContent() const
{
    return m_whole.length() > 0.0 && (m_maker || !isEmpty(m_series));
}

void ChartCanvas::setShown(const Extent& shown)
{
    if (!hasContent())
        return;
    const Extent wanted = within(shown, m_whole, m_least);
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    drop();
    m_item->update();
    emit shownChanged();
}

void ChartCanvas::setMark(const std::optional<ChartMark>& mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    m_item->update();
    setAccessibleDescription(markText());
    emit markChanged();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString ChartCanvas::markText() const
{
    return m_mark && hasContent() ? picture().textOf(*m_mark) : QString();
}

QSize ChartCanvas::sizeHint() const
{
    constexpr int kWidth = 760;
    constexpr double kEmpty = 160.0;
    const double height = hasContent() ? naturalHeight(series(), width(), style()) : kEmpty;
    return {kWidth, static_cast<int>(std::ceil(height + 2 * kMargin))};
}

void ChartCanvas::zoomIn()
{
    const double middle =
        m_mark && hasContent() ? picture().extentOf(*m_mark).from : (m_shown.from + m_shown.to) / 2;
    zoomAround(middle, 1.0 / kZoom);
}

void ChartCanvas::zoomOut()
{
    zoomAround((m_shown.from + m_shown.to) / 2, kZoom);
}

void ChartCanvas::showAll()
{
    setShown(m_whole);
}

/// `place` of the axis stays where it is on the screen.
void ChartCanvas::zoomAround(double place, double factor)
{
    if (!hasContent())
        return;
    const double length =
        std::clamp(m_shown.length() * factor, std::min(m_least, m_whole.length()), m_whole.length());
    const double share = std::clamp((place - m_shown.from) / m_shown.length(), 0.0, 1.0);
    setShown({place - share * length, place + (1.0 - share) * length});
}

void ChartCanvas::panBy(double share)
{
    const double by = share * m_shown.length();
    const double from = std::clamp(m_shown.from + by, m_whole.from, m_whole.to - m_shown.length());
    setShown({from, from + m_shown.length()});
}

void ChartCanvas::moveMark(int across, int down)
{
    if (!hasContent())
        return;
    m_isHovered = false;
    const std::optional<ChartMark> next =
        m_mark ? std::optional(picture().moved(*m_mark, across, down)) : picture().firstMark();
    if (!next)
        return;
    const Extent place = picture().extentOf(*next);
    // A column at the edge may begin before the axis does.
    if (place.to < m_whole.from || place.from > m_whole.to)
        return;
    // What is pointed at is in view.
    if (place.from < m_shown.from)
        setShown({place.from, place.from + m_shown.length()});
    else if (place.to > m_shown.to)
        setShown({std::min(place.from, place.to - m_shown.length()),
                  std::min(place.from, place.to - m_shown.length()) + m_shown.length()});
    setMark(next);
}

double ChartCanvas::axisAt(double x) const
{
    const QRectF plot = picture().plot();
    return m_shown.from + (x - plot.left()) / std::max(1.0, plot.width()) * m_shown.length();
}

bool ChartCanvas::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool pans = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Left: pans ? panBy(-kPanStep) : moveMark(-1, 0); return true;
    case Qt::Key_Right: pans ? panBy(kPanStep) : moveMark(1, 0); return true;
    case Qt::Key_Up: moveMark(0, -1); return true;
    case Qt::Key_Down: moveMark(0, 1); return true;
    case Qt::Key_PageUp: panBy(-1.0); return true;
    case Qt::Key_PageDown: panBy(1.0); return true;
    case Qt::Key_Home: showAll(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: zoomOut(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_mark)
            return false;
        emit opened(*m_mark);
        return true;
    case Qt::Key_Escape:
        if (!m_mark)
            return false;
        setMark(std::nullopt);
        return true;
    default: return false;
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || !takeKey(event->key(), event->modifiers()))
        event->ignore();  // Not to the view, which would scroll; what is no key of the chart is the window's.
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = m_dragTo = event->position();
    m_dragShown = m_shown;
    if (event->button() == Qt::MiddleButton)
        m_drag = Drag::Pan;
    else if (event->button() == Qt::LeftButton)
        m_drag = Drag::Undecided;
    event->accept();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    constexpr double kMeant = 5.0;
    if (!hasContent())
        return;
    m_dragTo = event->position();
    const QRectF plot = picture().plot();
    if (m_drag == Drag::Undecided && std::abs(m_dragTo.x() - m_dragFrom.x()) > kMeant) {
        const bool pans = event->modifiers().testFlag(Qt::ShiftModifier) || m_dragFrom.y() > plot.bottom();
        m_drag = pans ? Drag::Pan : Drag::Span;
        setCursor(pans ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    }
    if (m_drag == Drag::Pan) {
        const double by =
            (m_dragFrom.x() - m_dragTo.x()) / std::max(1.0, plot.width()) * m_dragShown.length();
        const double from =
            std::clamp(m_dragShown.from + by, m_whole.from, m_whole.to - m_dragShown.length());
        setShown({from, from + m_dragShown.length()});
    } else if (m_drag == Drag::Span) {
        m_item->update();
    } else if (m_drag == Drag::None) {
        m_isHovered = true;
        setMark(picture().markAt(event->position()));
    }
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag was = std::exchange(m_drag, Drag::None);
    unsetCursor();
    m_item->update();
    if (was == Drag::Span) {
        const double a = axisAt(m_dragFrom.x());
        const double b = axisAt(m_dragTo.x());
        setShown({std::max(m_whole.from, std::min(a, b)), std::min(m_whole.to, std::max(a, b))});
    } else if (was == Drag::Undecided && event->button() == Qt::LeftButton && hasContent()) {
        const auto mark = picture().markAt(event->position());
        setMark(mark);
        if (mark)
            emit opened(*mark);
    }
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    showAll();
    event->accept();
}

void ChartCanvas::wheelEvent(QWheelEvent* event)
{
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) || hasFocus();
    if (!hasContent() || !zooms) {
        event->ignore();
        return;
    }
    constexpr double kNotch = 120.0;
    const QPoint turned = event->angleDelta();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0;
    if (pans)
        panBy(-(turned.x() != 0 ? turned.x() : turned.y()) / kNotch * kPanStep);
    else
        zoomAround(axisAt(event->position().x()), std::pow(kZoom, -turned.y() / kNotch));
    event->accept();
}

void ChartCanvas::leaveEvent(QEvent* event)
{
    if (m_isHovered)
        setMark(std::nullopt);
    m_isHovered = false;
    QChartView::leaveEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    m_item->resize();
    refresh();
}

void ChartCanvas::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        refresh();
        keepReadable();
    }
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_item->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_item->update();
}

void ChartCanvas::paintAll(QPainter& painter) const
{
    const QRectF whole(QPointF(0, 0), QSizeF(viewport()->size()));
    if (!hasContent()) {
        painter.setFont(m_style.font);
        painter.setPen(m_style.muted());
        painter.drawText(area(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        painter.save();
        picture().paint(painter);
        painter.restore();
    }
    if (m_drag == Drag::Span) {
        const QRectF plot = picture().plot();
        QColor wash = m_style.accent();
        wash.setAlphaF(0.18F);
        painter.fillRect(
            QRectF(QPointF(m_dragFrom.x(), plot.top()), QPointF(m_dragTo.x(), plot.bottom())).normalized(),
            wash);
    } else if (m_mark && hasContent()) {
        painter.save();
        picture().paintMark(painter, *m_mark);
        painter.restore();
        drawCallout(painter, whole, picture().anchorOf(*m_mark), picture().textOf(*m_mark), m_style);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.accent(), 2.0));
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6);
    }
}

}  // namespace holdfast
