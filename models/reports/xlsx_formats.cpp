// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/xlsx_formats.h"

#include "models/reports/xlsx_layout.h"

namespace holdfast {

XlsxFormats::XlsxFormats(lxw_workbook* book)
    : m_book(book), m_title(make(false)), m_heading(make(false)), m_head(make(true))
{
    constexpr lxw_color_t kShade = 0xE8ECF1;
    format_set_font_size(m_title, kTitleSize);
    format_set_bold(m_title);
    format_set_font_size(m_heading, kHeadingSize);
    format_set_bold(m_heading);
    format_set_bold(m_head);
    format_set_bg_color(m_head, kShade);
}

lxw_format* XlsxFormats::make(bool hasBorder) const
{
    lxw_format* format = workbook_add_format(m_book);
    format_set_font_name(format, "Microsoft YaHei");
    format_set_font_size(format, xlsx_layout::kBaseSize);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (hasBorder)
        format_set_border(format, LXW_BORDER_HAIR);
    return format;
}

lxw_format* XlsxFormats::toned(ReportTone tone, bool hasBorder) const
{
    constexpr lxw_color_t kGood = 0x005A8C;
    constexpr lxw_color_t kCaution = 0x7A5200;
    constexpr lxw_color_t kBad = 0xA83C00;
    constexpr lxw_color_t kMuted = 0x5A6572;
    lxw_format* format = make(hasBorder);
    switch (tone) {
    case ReportTone::Plain: break;
    case ReportTone::Strong: format_set_bold(format); break;
    case ReportTone::Good: format_set_font_color(format, kGood); break;
    case ReportTone::Caution: format_set_font_color(format, kCaution); break;
    case ReportTone::Bad:
        format_set_font_color(format, kBad);
        format_set_bold(format);
        break;
    case ReportTone::Muted: format_set_font_color(format, kMuted); break;
    case ReportTone::Void:
        format_set_font_color(format, kMuted);
        format_set_font_strikeout(format);
        break;
    }
    return format;
}

lxw_format* XlsxFormats::text(ReportTone tone)
{
    lxw_format*& format = m_texts[tone];
    if (format == nullptr)
        format = toned(tone, false);
    return format;
}

lxw_format* XlsxFormats::number(ReportTone tone, block::NumberForm form)
{
    lxw_format*& format = m_numbers[{tone, form}];
    if (format != nullptr)
        return format;
    format = toned(tone, true);
    if (form == block::NumberForm::Plain)
        return format;
    format_set_num_format(format, xlsx_layout::codeOf(form));
    const bool isTime = form == block::NumberForm::Day || form == block::NumberForm::Moment;
    format_set_align(format, isTime ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    return format;
}

}  // namespace holdfast
