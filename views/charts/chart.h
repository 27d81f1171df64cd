// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "views/charts/chart_canvas.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace holdfast {

class Prompter;

/// A chart with its title, its buttons and, below it, the exact figures of what is pointed at. It is fed with
/// values and knows no service.
///
/// Its parts are named after it: the chart "stripMap" has a "stripMapCanvas", "stripMapZoomInButton",
/// "stripMapValueLabel" and so on.
class Chart : public QWidget {
    Q_OBJECT

public:
    /// `prompter` and `disk` are not owned and must outlive the chart.
    Chart(const QString& name, Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    /// Above the chart, in pictures of it and for those who do not see it.
    void setTitle(const QString& title);
    /// What it shows, in a sentence; goes into pictures, prints and the accessible description.
    void setSummary(const QString& summary);

    ChartCanvas& canvas() { return *m_canvas; }
    const ChartCanvas& canvas() const { return *m_canvas; }
    /// What is printed: what is in view where the series depends on it, else all.
    block::Figure figure() const;
    /// As it is copied and saved: what is in view, on white.
    QImage image() const;
    /// The data, for a spreadsheet.
    QString csv() const;
    /// Copying, saving, printing, zooming.
    QMenu* menu() const { return m_menu; }

public slots:
    void copyPicture();
    void copyCsv();
    void savePicture();

signals:
    /// The person wants it on paper: figure(). Whoever knows the log's head makes a report of it.
    void printRequested();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QHBoxLayout* makeHeader();
    void makeActions();
    QAction* addAct(const QString& name, const QString& text, const QKeySequence& key, void (Chart::*act)());
    void showValue();
    void enableActions();

    QString m_name;
    Prompter& m_prompter;
    Disk& m_disk;
    QString m_summary;
    ChartCanvas* m_canvas;
    QLabel* m_title = nullptr;
    QLabel* m_summaryLabel = nullptr;
    QLabel* m_value = nullptr;
    QMenu* m_menu;
    QList<QWidget*> m_zoomButtons;
    QWidget* m_resetButton = nullptr;
};

}  // namespace holdfast
