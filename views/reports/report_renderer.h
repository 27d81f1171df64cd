// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace holdfast {

/// Sets a report in pages of A4 and paints them, wherever they go: printer, preview or PDF. Each page has its
/// header and footer: what it is, code and version, "page x of y", the head of the log; in a drill a hatched
/// band.
class ReportRenderer {
public:
    explicit ReportRenderer(const Report& report);
    ~ReportRenderer();
    ReportRenderer(const ReportRenderer&) = delete;
    ReportRenderer& operator=(const ReportRenderer&) = delete;

    /// Paints pages `first` … `last` (from 1; 0: all) on `device`; false where it cannot be painted on. All
    /// paints of one renderer go to devices of one resolution: it is laid out once.
    bool paint(QPagedPaintDevice& device, int first = 0, int last = 0);
    /// Pages of the last paint().
    int pageCount() const { return m_pageCount; }

private:
    struct Sheet;

    void layOut(QPagedPaintDevice& device, const QSizeF& page);
    void paintPage(QPainter& painter, const Sheet& sheet, int page) const;
    void paintHeader(QPainter& painter, const Sheet& sheet) const;
    void paintFooter(QPainter& painter, const Sheet& sheet, int page) const;

    Report m_report;
    std::unique_ptr<struct ReportDocument> m_document;
    int m_pageCount = 0;
};

/// `report` as PDF, A4, with its fonts inside and text that can be searched and copied.
QByteArray toPdf(const Report& report);

}  // namespace holdfast
