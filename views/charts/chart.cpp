// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart.h"

#include "models/reports/figure_table.h"
#include "models/tabular/csv_text.h"
#include "views/charts/chart_image.h"
#include "views/kit/prompter.h"
#include "views/kit/widgets.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// A wide picture of whatever the window is now.
constexpr double kLeastWidth = 960.0;

QToolButton* makeToolButton(const QString& name, const QString& sign, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(sign);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setProperty("look", u"quiet"_s);
    return button;
}

}  // namespace

Chart::Chart(const QString& name, Prompter& prompter, Disk& disk, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_prompter(prompter),
      m_disk(disk),
      m_canvas(new ChartCanvas(this)),
      m_menu(new QMenu(this))
{
    setObjectName(name + u"Chart"_s);
    m_canvas->setObjectName(name + u"Canvas"_s);
    m_menu->setObjectName(name + u"Menu"_s);
    m_value = makeLabel({}, u"muted"_s, this);
    m_value->setObjectName(name + u"ValueLabel"_s);
    // One line, cut where it is too long: a chart that changes its height under the pointer cannot be read.
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summaryLabel = makeLabel({}, u"muted"_s, this);
    m_summaryLabel->setObjectName(name + u"SummaryLabel"_s);
    m_summaryLabel->setWordWrap(true);
    // In line with what the chart draws at its edge.
    m_summaryLabel->setIndent(ChartCanvas::kMargin);
    m_value->setIndent(ChartCanvas::kMargin);
    m_summaryLabel->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    makeActions();
    layout->addLayout(makeHeader());
    layout->addWidget(m_summaryLabel);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_value);
    connect(m_canvas, &ChartCanvas::markChanged, this, &Chart::showValue);
    connect(m_canvas, &ChartCanvas::shownChanged, this, &Chart::enableActions);
    showValue();
    enableActions();
}

QHBoxLayout* Chart::makeHeader()
{
    m_title = makeLabel({}, u"heading"_s, this);
    m_title->setObjectName(m_name + u"TitleLabel"_s);
    m_title->setIndent(ChartCanvas::kMargin);
    auto* out = makeToolButton(m_name + u"ZoomOutButton"_s, u"−"_s, tr("Zoom out"), this);
    auto* in = makeToolButton(m_name + u"ZoomInButton"_s, u"+"_s, tr("Zoom in"), this);
    auto* all = makeToolButton(m_name + u"ShowAllButton"_s, tr("All"), tr("Show all"), this);
    auto* more = makeToolButton(m_name + u"MenuButton"_s, u"⋯"_s, tr("Copy, save or print the chart"), this);
    connect(more, &QToolButton::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    connect(out, &QToolButton::clicked, m_canvas, &ChartCanvas::zoomOut);
    connect(in, &QToolButton::clicked, m_canvas, &ChartCanvas::zoomIn);
    connect(all, &QToolButton::clicked, m_canvas, &ChartCanvas::showAll);
    m_zoomButtons = {in};
    m_resetButton = all;
    m_zoomButtons.append(out);
    auto* header = new QHBoxLayout;
    header->setSpacing(2);
    header->addWidget(m_title, 1);
    for (QToolButton* button : {out, in, all, more})
        header->addWidget(button);
    return header;
}

QAction* Chart::addAct(const QString& name, const QString& text, const QKeySequence& key,
                       void (Chart::*act)())
{
    auto* action = m_menu->addAction(text);
    action->setObjectName(m_name + name + u"Action"_s);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_canvas->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void Chart::makeActions()
{
    addAct(u"CopyPicture"_s, tr("Copy as picture"), QKeySequence::Copy, &Chart::copyPicture);
    addAct(u"CopyCsv"_s, tr("Copy as CSV"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &Chart::copyCsv);
    addAct(u"SavePicture"_s, tr("Save picture…"), QKeySequence::Save, &Chart::savePicture);
    addAct(u"Print"_s, tr("Print…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &Chart::printRequested);
    m_menu->addSeparator();
    for (const auto& [text, act] : {std::pair(tr("Zoom in (+)"), &ChartCanvas::zoomIn),
                                    std::pair(tr("Zoom out (−)"), &ChartCanvas::zoomOut),
                                    std::pair(tr("Show all (Home)"), &ChartCanvas::showAll)})
        connect(m_menu->addAction(text), &QAction::triggered, m_canvas, act);
}

void Chart::setTitle(const QString& title)
{
    m_title->setText(title);
    m_canvas->setName(title);
}

void Chart::setSummary(const QString& summary)
{
    m_summary = summary;
    m_summaryLabel->setText(summary);
    m_summaryLabel->setVisible(!summary.isEmpty());
    showValue();
}

block::Figure Chart::figure() const
{
    return {m_title->text(), m_summary, m_canvas->series()};
}

QImage Chart::image() const
{
    return chartImage(figure(), m_canvas->shown(), std::max<double>(kLeastWidth, m_canvas->width()),
                      QLocale().name());
}

QString Chart::csv() const
{
    return csvText(figureRows(m_canvas->series(), QLocale().name()));
}

/// What is pointed at; else how to ask.
void Chart::showValue()
{
    QString text = m_canvas->markText();
    if (text.isEmpty() && m_canvas->hasContent())
        text = tr("Point at the chart or use the arrow keys to read exact figures.");
    m_value->setText(text);
    if (m_canvas->markText().isEmpty())
        m_canvas->setAccessibleDescription(m_summary);
}

void Chart::enableActions()
{
    const bool hasContent = m_canvas->hasContent();
    const auto actions = m_menu->actions();
    for (QAction* action : actions)
        action->setEnabled(hasContent);
    for (QWidget* button : std::as_const(m_zoomButtons))
        button->setEnabled(hasContent);
    m_resetButton->setEnabled(hasContent && !m_canvas->showsAll());
}

void Chart::copyPicture()
{
    auto* content = new QMimeData;
    content->setImageData(image());
    QGuiApplication::clipboard()->setMimeData(content);
}

void Chart::copyCsv()
{
    const QList<QStringList> rows = figureRows(m_canvas->series(), QLocale().name());
    auto* content = new QMimeData;
    content->setText(tabbedText(rows));
    content->setData(u"text/csv"_s, csvText(rows).toUtf8());
    QGuiApplication::clipboard()->setMimeData(content);
}

void Chart::savePicture()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = QDir(folder).filePath(m_name + u".png"_s);
    const auto path = m_prompter.fileToSave(this, tr("Save the chart"), proposal,
                                            tr("Picture (*.png);;Drawing (*.svg);;Table (*.csv)"));
    if (!path)
        return;
    QByteArray bytes;
    if (path->endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        bytes = chartSvg(figure(), m_canvas->shown(), std::max<double>(kLeastWidth, m_canvas->width()),
                         QLocale().name());
    } else if (path->endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        // A byte order mark, or spreadsheets take Chinese for Latin letters.
        bytes = QByteArray("\xEF\xBB\xBF") + csv().toUtf8();
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image().save(&buffer, "PNG");
    }
    const bool hasEnding = path->endsWith(".png"_L1, Qt::CaseInsensitive) ||
                           path->endsWith(".svg"_L1, Qt::CaseInsensitive) ||
                           path->endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QString file = QDir::current().absoluteFilePath(hasEnding ? *path : QString(*path + u".png"_s));
    if (const auto written = atomicWrite(m_disk, file, bytes); !written)
        m_prompter.tell(this, written.error());
}

void Chart::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->reason() == QContextMenuEvent::Keyboard
                      ? m_canvas->mapToGlobal(m_canvas->rect().center())
                      : event->globalPos());
    event->accept();
}

}  // namespace holdfast
