// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_dialog.h"

#include "models/reports/markdown.h"
#include "views/kit/dialog_body.h"
#include "views/kit/prompter.h"
#include "views/kit/widgets.h"
#include "views/reports/report_document.h"
#include "views/reports/report_files.h"
#include "views/reports/report_renderer.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kStartSize(900, 660);
constexpr double kPaperMargin = 36.0;

QToolButton* makeChoice(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

/// Paper is white in every scheme; the ink is the report's own.
QPalette paperPalette(QPalette palette)
{
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

}  // namespace

ReportDialog::ReportDialog(const Report& report, Prompter& prompter, Disk& disk, QWidget* parent)
    : QDialog(parent), m_report(report), m_prompter(prompter), m_disk(disk)
{
    build();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::build()
{
    setObjectName(u"reportDialog"_s);
    const ReportFurniture& furniture = m_report.furniture;
    setWindowTitle(furniture.kind.isEmpty() || furniture.kind == furniture.title
                       ? furniture.title
                       : tr("%1: %2").arg(furniture.kind, furniture.title));
    m_browser = new QTextBrowser(this);
    m_browser->setObjectName(u"reportTextBrowser"_s);
    m_browser->setAccessibleName(tr("Report"));
    m_browser->setOpenLinks(false);
    m_browser->setPalette(paperPalette(palette()));
    ReportDocument document = setDocument(m_report);
    document.text->setDocumentMargin(kPaperMargin);
    document.text->setParent(m_browser);
    m_browser->setDocument(document.text.release());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_browser);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    m_textButton->setChecked(true);
    m_browser->setFocus();
    sizeForText(*this, kStartSize);
}

QWidget* ReportDialog::makeHeader()
{
    auto* header = new QWidget(this);
    m_textButton = makeChoice(u"showTextButton"_s, tr("Text"), header);
    m_pagesButton = makeChoice(u"showPagesButton"_s, tr("Pages"), header);
    auto* choices = new QButtonGroup(header);
    choices->addButton(m_textButton);
    choices->addButton(m_pagesButton);
    connect(m_pagesButton, &QToolButton::toggled, this, &ReportDialog::showPages);
    QStringList name{codeAndVersion(m_report.furniture), logHeadLine(m_report.furniture)};
    name.prepend(markOf(m_report.furniture));
    name.removeAll(QString());
    auto* about = makeLabel(name.join(u"  ·  "_s), u"muted"_s, header);
    about->setObjectName(u"reportAboutLabel"_s);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(about, 1);
    layout->addWidget(m_textButton);
    layout->addWidget(m_pagesButton);
    return header;
}

QWidget* ReportDialog::makeButtons()
{
    auto* row = new QWidget(this);
    auto* copy = makeButton(u"copyReportButton"_s, tr("Copy as text"), {}, row);
    auto* save = makeButton(u"saveReportButton"_s, tr("Save as…"), {}, row);
    auto* printing = makeButton(u"printReportButton"_s, tr("Print…"), u"primary"_s, row);
    auto* close = makeButton(u"closeReportButton"_s, tr("Close"), {}, row);
    printing->setShortcut(QKeySequence::Print);
    save->setShortcut(QKeySequence::Save);
    for (QPushButton* button : {copy, save, printing, close})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ReportDialog::copyAsText);
    connect(save, &QPushButton::clicked, this, &ReportDialog::saveAs);
    connect(printing, &QPushButton::clicked, this, &ReportDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(copy);
    layout->addStretch(1);
    layout->addWidget(save);
    layout->addWidget(printing);
    layout->addWidget(close);
    return row;
}

/// The preview is made when it is first looked at: it needs a printer, and takes as long as printing.
void ReportDialog::showPages(bool arePages)
{
    if (arePages && m_preview == nullptr) {
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        m_renderer = std::make_unique<ReportRenderer>(m_report);
        m_preview = new QPrintPreviewWidget(m_printer.get(), m_stack);
        m_preview->setObjectName(u"reportPreviewWidget"_s);
        m_preview->setAccessibleName(tr("Pages of the report"));
        connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
            m_renderer = std::make_unique<ReportRenderer>(m_report);
            m_renderer->paint(*printer);
        });
        m_stack->addWidget(m_preview);
        m_preview->updatePreview();
        m_preview->fitToWidth();
    }
    m_stack->setCurrentWidget(arePages ? static_cast<QWidget*>(m_preview) : m_browser);
}

void ReportDialog::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_prompter.tell(this, tr("No printer is set up on this machine. Save the report as PDF and print it "
                                 "elsewhere."));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(proposedFileName(m_report.furniture));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ReportRenderer renderer(m_report);
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    if (!renderer.paint(printer, isRange ? printer.fromPage() : 0, isRange ? printer.toPage() : 0))
        m_prompter.tell(this, tr("The printer did not take the report. See that it is switched on and "
                                 "reachable, or save the report as PDF."));
}

void ReportDialog::saveAs()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = QDir(folder).filePath(proposedFileName(m_report.furniture) + u".pdf"_s);
    const auto path =
        m_prompter.fileToSave(this, tr("Save the report"), proposal,
                              tr("PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html);;Markdown "
                                 "(*.md);;Workbook (*.xlsx)"));
    if (!path)
        return;
    if (const auto written = writeReport(m_disk, m_report, QDir::current().absoluteFilePath(*path)); !written)
        m_prompter.tell(this, written.error());
}

void ReportDialog::copyAsText()
{
    QGuiApplication::clipboard()->setText(asText());
}

QString ReportDialog::asText() const
{
    return toMarkdown(m_report);
}

}  // namespace holdfast
