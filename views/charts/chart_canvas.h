// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"

#include <QtCharts/QChartView>

#include <functional>

namespace holdfast {

/// Shows one picture in a QChart, with a part of its axis in view, and lets a person point at things in it by
/// mouse and keyboard.
///
/// Mouse: the wheel zooms (with Ctrl, or when the chart has the focus; else the page scrolls), dragging over
/// a span zooms into it, dragging the axis or with Shift pans, a double click shows all. Keys: arrows move
/// the mark, with Shift they pan; +, −, Home, Enter.
class ChartCanvas final : public QChartView {
    Q_OBJECT

public:
    /// Makes what is to be drawn of a part of the axis, in a picture of that width.
    using SeriesMaker =
        std::function<FigureSeries(const Extent& shown, double width, const ChartStyle& style)>;

    static constexpr int kMargin = 6;  ///< Around what is drawn.

    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;

    /// `least` is the shortest part of the axis that can be zoomed to. What is in view stays where it can.
    void setSeries(const FigureSeries& series, double least);
    /// Series that depend on what is in view.
    void setSeriesMaker(const SeriesMaker& maker, const Extent& whole, double least);
    /// What is said where there is nothing to show.
    void setEmptyText(const QString& text);
    void setName(const QString& name);

    const FigureSeries& series() const;
    bool hasContent() const;
    Extent shown() const { return m_shown; }
    Extent whole() const { return m_whole; }
    bool showsAll() const { return m_shown == m_whole; }
    void setShown(const Extent& shown);
    const std::optional<ChartMark>& mark() const { return m_mark; }
    void setMark(const std::optional<ChartMark>& mark);
    /// The figures at the mark; empty without one.
    QString markText() const;
    const ChartPicture& picture() const;
    ChartStyle style() const { return ChartStyle::forScreen(*this); }

    QSize sizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void showAll();

signals:
    void markChanged();
    void shownChanged();
    /// A click on the mark, or Enter.
    void opened(const ChartMark& mark);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Item;
    enum class Drag { None, Undecided, Span, Pan };

    void begin(const Extent& whole, double least);
    void refresh();
    void keepReadable();
    void drop();
    void zoomAround(double place, double factor);
    void panBy(double share);
    void moveMark(int across, int down);
    double axisAt(double x) const;
    QRectF area() const;
    void paintAll(QPainter& painter) const;
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    Item* m_item;
    SeriesMaker m_maker;
    mutable FigureSeries m_series;
    mutable std::unique_ptr<ChartPicture> m_picture;
    mutable ChartStyle m_style;
    Extent m_whole;
    Extent m_shown;
    double m_least = 1.0;
    QString m_emptyText;
    std::optional<ChartMark> m_mark;
    bool m_isHovered = false;  ///< The mark follows the pointer.
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
    QPointF m_dragTo;
    Extent m_dragShown;
};

}  // namespace holdfast
