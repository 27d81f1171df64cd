// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/reports/report.h"

#include <QDialog>

#include <memory>

class QPrinter;
class QPrintPreviewWidget;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace holdfast {

class Prompter;
class ReportRenderer;

/// Shows a report before it goes anywhere: as text to read and select, or in the pages that a printer gets.
/// Prints it, writes it to a file in the format of the ending, copies it as text.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `prompter` and `disk` are not owned and must outlive the dialog.
    ReportDialog(const Report& report, Prompter& prompter, Disk& disk, QWidget* parent = nullptr);
    ~ReportDialog() override;

    const Report& report() const { return m_report; }
    /// What “Copy as text” copies: the report as Markdown.
    QString asText() const;

public slots:
    void print();
    void saveAs();
    void copyAsText();

private:
    void build();
    QWidget* makeHeader();
    QWidget* makeButtons();
    void showPages(bool arePages);

    Report m_report;
    Prompter& m_prompter;
    Disk& m_disk;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<ReportRenderer> m_renderer;
    QStackedWidget* m_stack = nullptr;
    QTextBrowser* m_browser = nullptr;
    QPrintPreviewWidget* m_preview = nullptr;
    QToolButton* m_textButton = nullptr;
    QToolButton* m_pagesButton = nullptr;
};

}  // namespace holdfast
