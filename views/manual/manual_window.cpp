// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manual/manual_window.h"

#include "views/kit/theme.h"
#include "views/kit/widgets.h"
#include "views/manual/manual_document.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextFrame>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsualSize{980, 680};
constexpr QSize kSmallestSize{560, 380};
// In lines of text, so that all of it grows with the text.
constexpr int kListWidth = 15;
constexpr int kLongestLine = 44;
constexpr int kMargin = 20;

}  // namespace

ManualWindow::ManualWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_manual(Manual::presentLanguage())
{
    setObjectName(u"manualWindow"_s);
    build();
    addKeys();
    retranslate();
    showTopic(Manual::names().first());
    resize(kUsualSize);
}

void ManualWindow::build()
{
    setMinimumSize(kSmallestSize);
    auto* row = new QHBoxLayout(this);
    row->addWidget(buildList());
    row->addWidget(buildReader(), 1);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::searchOn);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::choose);
    connect(m_list, &QListWidget::itemActivated, m_browser, [this] { m_browser->setFocus(); });
    connect(m_back, &QPushButton::clicked, this, &ManualWindow::back);
    connect(m_print, &QPushButton::clicked, this, &ManualWindow::print);
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { follow(link.toString()); });
}

QWidget* ManualWindow::buildList()
{
    auto* panel = new QWidget(this);
    m_search = new QLineEdit(panel);
    m_search->setObjectName(u"manualSearchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(panel);
    m_list->setObjectName(u"topicList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setStyleSheet(
        u"QListWidget::item { padding: 5px 8px; border: none; } "
        "QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }"_s);
    m_nothing = makeLabel({}, u"muted"_s, panel);
    m_nothing->setObjectName(u"manualNothingLabel"_s);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->hide();
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    panel->setFixedWidth(kListWidth * fontMetrics().height());
    return panel;
}

QWidget* ManualWindow::buildReader()
{
    auto* panel = new QWidget(this);
    m_back = makeButton(u"manualBackButton"_s, {}, u"quiet"_s, panel);
    m_print = makeButton(u"manualPrintButton"_s, {}, u"quiet"_s, panel);
    m_notice = makeLabel({}, u"muted"_s, panel);
    m_notice->setObjectName(u"manualNoticeLabel"_s);
    m_browser = new QTextBrowser(panel);
    m_browser->setObjectName(u"manualBrowser"_s);
    // Links are followed by hand: none leaves the manual.
    m_browser->setOpenLinks(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_notice, 1);
    row->addWidget(m_print);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    return panel;
}

void ManualWindow::addKeys()
{
    const auto on = [this](const QKeySequence& key, const std::function<void()>& act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_Escape, [this] { close(); });
    on(QKeySequence(u"Alt+Left"_s), [this] { back(); });
    on(QKeySequence::Print, [this] { print(); });
    on(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void ManualWindow::retranslate()
{
    m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_list->setAccessibleName(tr("Topics"));
    m_browser->setAccessibleName(tr("The topic"));
    m_back->setText(tr("← Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back to where you were (Alt+Left)"));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print this topic"));
    m_print->setToolTip(tr("Print this topic (Ctrl+P)"));
    list();
}

void ManualWindow::open(const QString& page)
{
    if (isHidden())
        m_history.clear();
    m_search->clear();
    go(m_manual.topic(page).name, {});
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void ManualWindow::list()
{
    const QSignalBlocker still(m_list);
    m_list->clear();
    const QString sought = m_search->text().simplified();
    m_hits = m_manual.search(sought);
    if (sought.isEmpty()) {
        for (const ManualTopic& topic : m_manual.topics()) {
            auto* item = new QListWidgetItem(topic.title, m_list);
            item->setData(Qt::UserRole, topic.name);
            if (topic.name == m_topic)
                m_list->setCurrentItem(item);
        }
        mark({});
    }
    for (const ManualHit& hit : std::as_const(m_hits)) {
        const QString title = m_manual.topic(hit.topic).title;
        auto* item = new QListWidgetItem(title + u'\n' + hit.excerpt, m_list);
        item->setData(Qt::UserRole, hit.topic);
        if (hit.topic == m_topic) {
            m_list->setCurrentItem(item);
            mark(hit.words);
        }
    }
    m_nothing->setText(tr("Nothing in the manual has “%1”. Try fewer words, or press Ctrl+K in the window: "
                          "that finds plans, "
                          "people and incidents.")
                           .arg(sought));
    m_nothing->setVisible(!sought.isEmpty() && m_hits.isEmpty());
    m_list->setVisible(sought.isEmpty() || !m_hits.isEmpty());
}

void ManualWindow::choose(int row)
{
    if (row < 0)
        return;
    go(m_list->item(row)->data(Qt::UserRole).toString(),
       row < m_hits.size() ? m_hits.at(row).words : QStringList());
}

void ManualWindow::follow(const QString& link)
{
    const QString topic = Manual::linked(link);
    if (topic.isEmpty())
        return;
    m_search->clear();
    go(topic, {});
}

void ManualWindow::go(const QString& topic, const QStringList& words)
{
    if (topic != m_topic) {
        m_history.append({m_topic, m_browser->verticalScrollBar()->value()});
        showTopic(topic);
    }
    mark(words);
    m_back->setEnabled(!m_history.isEmpty());
}

void ManualWindow::back()
{
    if (m_history.isEmpty())
        return;
    const Place place = m_history.takeLast();
    showTopic(place.topic);
    m_browser->verticalScrollBar()->setValue(place.scroll);
    mark({});
}

void ManualWindow::showTopic(const QString& topic)
{
    const ManualTopic& shown = m_manual.topic(topic);
    m_topic = shown.name;
    m_marks.clear();
    m_browser->setExtraSelections({});
    setManualText(*m_browser->document(), shown.markdown, m_browser->font(), palette());
    limitLines();
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->verticalScrollBar()->setValue(0);
    m_notice->setText(QString());
    m_back->setEnabled(!m_history.isEmpty());
    setWindowTitle(tr("Manual: %1").arg(shown.title));
    const QSignalBlocker still(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_topic)
            m_list->setCurrentRow(row);
    }
}

void ManualWindow::mark(const QStringList& words)
{
    m_words = words;
    m_marks.clear();
    m_mark = 0;
    for (const QString& word : words) {
        QTextCursor found = m_browser->document()->find(word);
        while (!found.isNull()) {
            m_marks.append(found);
            found = m_browser->document()->find(word, found);
        }
    }
    std::sort(m_marks.begin(), m_marks.end());
    showMarks();
}

void ManualWindow::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_marks.at(i);
        const bool isCurrent = i == m_mark;
        selection.format.setBackground(isCurrent ? palette().color(QPalette::Highlight)
                                                 : statusFill(Status::Degraded, palette()));
        selection.format.setForeground(isCurrent ? palette().color(QPalette::HighlightedText)
                                                 : QColor(Qt::black));
        selections.append(selection);
    }
    m_browser->setExtraSelections(selections);
    if (m_marks.isEmpty())
        return;
    QTextCursor place = m_marks.at(m_mark);
    place.clearSelection();
    m_browser->setTextCursor(place);
    m_browser->ensureCursorVisible();
}

/// Enter in the search: the first hit, then the next place in the topic.
void ManualWindow::searchOn()
{
    if (m_hits.isEmpty())
        return;
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
        return;
    }
    m_mark = m_marks.isEmpty() ? 0 : (m_mark + 1) % static_cast<int>(m_marks.size());
    showMarks();
}

void ManualWindow::limitLines()
{
    QTextFrame* root = m_browser->document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    const int longest = kLongestLine * m_browser->fontMetrics().height();
    const int left = m_browser->viewport()->width() - longest - kMargin;
    const double margin = std::max(kMargin, left);
    if (format.rightMargin() == margin)
        return;
    format.setRightMargin(margin);
    root->setFrameFormat(format);
}

void ManualWindow::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_notice->setText(tr("No printer is set up on this machine."));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Paper is white in every scheme.
    QTextDocument paper;
    setManualText(paper, m_manual.topic(m_topic).markdown, m_browser->font(), paletteFor(Scheme::Light));
    paper.print(&printer);
}

void ManualWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_browser == nullptr)
        return;
    const bool isLanguage = event->type() == QEvent::LanguageChange;
    const bool isLook = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
                        event->type() == QEvent::StyleChange;
    if (!isLanguage && !isLook)
        return;
    if (isLanguage) {
        m_manual = Manual(Manual::presentLanguage());
        m_search->clear();
        retranslate();
    }
    m_list->parentWidget()->setFixedWidth(kListWidth * fontMetrics().height());
    const QStringList words = m_words;
    showTopic(m_topic);
    mark(words);
}

void ManualWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    limitLines();
}

}  // namespace holdfast
