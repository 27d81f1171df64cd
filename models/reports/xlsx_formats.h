// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

#include <map>
#include <utility>
#include <xlsxwriter.h>

namespace holdfast {

/// The formats that a workbook is written with; each is made once. The book owns them.
class XlsxFormats {
public:
    static constexpr double kTitleSize = 18.0;
    static constexpr double kHeadingSize = 13.0;

    explicit XlsxFormats(lxw_workbook* book);

    lxw_format* title() const { return m_title; }
    lxw_format* heading() const { return m_heading; }
    lxw_format* head() const { return m_head; }  ///< Of a column.
    lxw_format* text(ReportTone tone);           ///< Without lines around it.
    lxw_format* cell(ReportTone tone) { return number(tone, block::NumberForm::Plain); }
    lxw_format* number(ReportTone tone, block::NumberForm form);

private:
    lxw_format* make(bool hasBorder) const;
    lxw_format* toned(ReportTone tone, bool hasBorder) const;

    lxw_workbook* m_book;
    lxw_format* m_title;
    lxw_format* m_heading;
    lxw_format* m_head;
    std::map<ReportTone, lxw_format*> m_texts;
    std::map<std::pair<ReportTone, block::NumberForm>, lxw_format*> m_numbers;
};

}  // namespace holdfast
