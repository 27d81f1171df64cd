// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/xlsx.h"

#include "models/core/bilingual.h"
#include "models/reports/cover.h"
#include "models/reports/figure_table.h"
#include "models/reports/figure_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr Bilingual kCover{u"封面", u"Report"};
constexpr Bilingual kTable{u"表", u"Table"};
constexpr Bilingual kSteps{u"步骤", u"Steps"};
constexpr Bilingual kSeeSheet{u"见工作表“%1”", u"See the sheet “%1”"};
constexpr Bilingual kStep{u"步骤", u"Step"};
constexpr Bilingual kTitle{u"内容", u"What"};
constexpr Bilingual kWho{u"负责", u"Who"};
constexpr Bilingual kTime{u"时间", u"Time"};
constexpr Bilingual kMark{u"结果", u"Result"};
constexpr Bilingual kMore{u"说明", u"More"};
constexpr Bilingual kSign{u"签字", u"Signature"};

constexpr qsizetype kCellLimit = 32'000;
constexpr double kCharactersAcross = 110.0;
constexpr double kNameWidth = 26.0;
constexpr double kValueWidth = 84.0;
constexpr double kBaseSize = 10.5;

/// The formats that a book is written with, made once each.
struct Formats {
    lxw_format* title;
    lxw_format* heading;
    lxw_format* head;
    lxw_format* text;
    lxw_format* tones[7];
};

lxw_format* makeFormat(lxw_workbook* book, bool hasBorder)
{
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, "Microsoft YaHei");
    format_set_font_size(format, kBaseSize);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (hasBorder)
        format_set_border(format, LXW_BORDER_HAIR);
    return format;
}

Formats makeFormats(lxw_workbook* book)
{
    constexpr double kTitleSize = 18.0;
    constexpr double kHeadingSize = 13.0;
    constexpr lxw_color_t kShade = 0xE8ECF1;
    constexpr lxw_color_t kGood = 0x005A8C;
    constexpr lxw_color_t kCaution = 0x7A5200;
    constexpr lxw_color_t kBad = 0xA83C00;
    constexpr lxw_color_t kMuted = 0x5A6572;
    Formats formats{};
    formats.title = makeFormat(book, false);
    format_set_font_size(formats.title, kTitleSize);
    format_set_bold(formats.title);
    formats.heading = makeFormat(book, false);
    format_set_font_size(formats.heading, kHeadingSize);
    format_set_bold(formats.heading);
    formats.head = makeFormat(book, true);
    format_set_bold(formats.head);
    format_set_bg_color(formats.head, kShade);
    formats.text = makeFormat(book, false);
    for (lxw_format*& tone : formats.tones)
        tone = makeFormat(book, true);
    const auto of = [&](ReportTone tone) { return formats.tones[static_cast<int>(tone)]; };
    format_set_bold(of(ReportTone::Strong));
    format_set_font_color(of(ReportTone::Good), kGood);
    format_set_font_color(of(ReportTone::Caution), kCaution);
    format_set_font_color(of(ReportTone::Bad), kBad);
    format_set_bold(of(ReportTone::Bad));
    format_set_font_color(of(ReportTone::Muted), kMuted);
    format_set_font_color(of(ReportTone::Void), kMuted);
    format_set_font_strikeout(of(ReportTone::Void));
    return formats;
}

QString withShape(const QString& text, ReportTone tone)
{
    const QString shape = text.isEmpty() ? QString() : shapeOf(tone);
    return shape.isEmpty() ? text : QString(shape + u' ' + text);
}

/// Writes the blocks of one report into a book.
class Writer {
public:
    Writer(lxw_workbook* book, const ReportFurniture& furniture)
        : m_book(book), m_furniture(furniture), m_formats(makeFormats(book))
    {
        m_cover = addSheet(in(kCover));
        worksheet_set_column(m_cover, 0, 0, kNameWidth, nullptr);
        worksheet_set_column(m_cover, 1, 1, kValueWidth, nullptr);
        line(furniture.title, m_formats.title);
        if (!furniture.subtitle.isEmpty())
            line(furniture.subtitle, m_formats.text);
    }

    void operator()(const block::Heading& heading)
    {
        ++m_row;
        m_heading = heading.text;
        line(heading.text, m_formats.heading);
    }
    void operator()(const block::Paragraph& paragraph) { wide(withShape(paragraph.text, paragraph.tone)); }
    void operator()(const block::Facts& facts)
    {
        for (const block::Fact& fact : facts.facts)
            pair(fact.name, withShape(fact.value, fact.tone), fact.tone);
    }
    void operator()(const block::Table& table);
    void operator()(const block::Figure& figure)
    {
        for (const QString& text : {figure.title, figure.summary}) {
            if (!text.isEmpty())
                wide(text);
        }
        (*this)(figureTable(figure, m_furniture.language));
        if (const auto* bars = std::get_if<MonthlyBars>(&figure.series); bars != nullptr && !bars->isEmpty())
            addChart(*bars, figure.title);
    }
    void operator()(const block::Verdict& verdict)
    {
        pair(withShape(verdict.word, verdict.tone), verdict.text, ReportTone::Plain);
    }
    void operator()(const block::Items& items)
    {
        int number = 0;
        for (const QString& item : items.items)
            wide((items.isNumbered ? QString::number(++number) + u". "_s : u"• "_s) + item);
    }
    void operator()(const block::Checklist& list);
    void operator()(const block::Message& message)
    {
        QStringList parts{message.head, message.subject, message.text};
        parts.removeAll(QString());
        wide(parts.join(u'\n'));
    }
    void operator()(const block::Callout& callout)
    {
        wide(callout.kind == block::Callout::Kind::Warning ? QString(u"⚠ "_s + callout.text) : callout.text);
    }
    void operator()(const block::Signatures& signatures)
    {
        for (const QString& role : signatures.roles)
            pair(role, in(kSign) + u'：', ReportTone::Plain);
    }
    void operator()(const block::PageBreak&) { ++m_row; }

private:
    QString in(const Bilingual& text) const { return text.in(m_furniture.language); }

    void addChart(const MonthlyBars& bars, const QString& title);
    lxw_worksheet* addSheet(const QString& name)
    {
        const QString unique = sheetName(name, m_names);
        m_names.append(unique);
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
        constexpr uint8_t kA4 = 9;
        worksheet_set_paper(sheet, kA4);
        worksheet_fit_to_pages(sheet, 1, 0);
        // "&" begins a code in headers and footers.
        const auto code = [](QString text) { return text.replace(u'&', u"&&"_s).left(60); };
        const QString mark = markOf(m_furniture);
        const QString header = mark.isEmpty() ? QString() : u"&C&B"_s + mark;
        const QString footer = u"&L&8"_s + code(codeAndVersion(m_furniture)) + u"&C&8"_s +
                               code(logHeadLine(m_furniture)) + u"&R&8&P / &N"_s;
        worksheet_set_header(sheet, header.toUtf8().constData());
        worksheet_set_footer(sheet, footer.toUtf8().constData());
        return sheet;
    }
    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }
    /// Text over both columns, in as many rows as it needs.
    void line(const QString& text, lxw_format* format)
    {
        for (qsizetype at = 0; at == 0 || at < text.size(); at += kCellLimit)
            write(m_cover, m_row++, 0, text.mid(at, kCellLimit), format);
    }
    void wide(const QString& text)
    {
        for (qsizetype at = 0; at == 0 || at < text.size(); at += kCellLimit)
            write(m_cover, m_row++, 1, text.mid(at, kCellLimit), m_formats.text);
    }
    void pair(const QString& name, const QString& value, ReportTone tone)
    {
        write(m_cover, m_row, 0, name.left(kCellLimit), m_formats.tones[0]);
        for (qsizetype at = 0; at == 0 || at < value.size(); at += kCellLimit)
            write(m_cover, m_row++, 1, value.mid(at, kCellLimit), m_formats.tones[static_cast<int>(tone)]);
    }

    lxw_workbook* m_book;
    const ReportFurniture& m_furniture;
    Formats m_formats;
    QStringList m_names;
    QString m_heading;
    lxw_worksheet* m_cover = nullptr;
    lxw_row_t m_row = 0;
    lxw_worksheet* m_tableSheet = nullptr;  ///< Of the table that was written last.
    lxw_row_t m_tableRow = 0;               ///< Its first row below the head.
};

void Writer::operator()(const block::Table& table)
{
    if (table.rows.isEmpty()) {
        wide(table.ifEmpty);
        return;
    }
    const QString wanted = !table.title.isEmpty() ? table.title : m_heading;
    lxw_worksheet* sheet = addSheet(wanted.isEmpty() ? in(kTable) : wanted);
    wide(in(kSeeSheet).arg(m_names.last()));
    const double whole = std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0,
                                         [](double sum, const block::Column& c) { return sum + c.share; });
    lxw_row_t row = 0;
    if (const QString mark = markOf(m_furniture); !mark.isEmpty())
        write(sheet, row++, 0, mark, m_formats.heading);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, table.columns.at(i).share / whole * kCharactersAcross,
                             nullptr);
        write(sheet, row, column, table.columns.at(i).head, m_formats.head);
    }
    worksheet_repeat_rows(sheet, 0, row);
    worksheet_freeze_panes(sheet, ++row, 0);
    m_tableSheet = sheet;
    m_tableRow = row;
    for (const QList<block::Cell>& cells : table.rows) {
        lxw_row_t used = 1;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const block::Cell& cell = cells.at(i);
            lxw_format* format = m_formats.tones[static_cast<int>(cell.tone)];
            const auto column = static_cast<lxw_col_t>(i);
            if (cell.number) {
                worksheet_write_number(sheet, row, column, *cell.number, format);
                continue;
            }
            const QString text = withShape(cell.text, cell.tone);
            lxw_row_t below = 0;
            for (qsizetype at = 0; at == 0 || at < text.size(); at += kCellLimit)
                write(sheet, row + below++, column, text.mid(at, kCellLimit), format);
            used = std::max(used, below);
        }
        row += used;
    }
}

/// A chart of the workbook itself, beside the table that it reads: it changes with the cells.
void Writer::addChart(const MonthlyBars& bars, const QString& title)
{
    constexpr lxw_col_t kBeside = 7;
    constexpr lxw_color_t kBlue = 0x0072B2;
    constexpr lxw_color_t kGrey = 0x4F5D6B;
    constexpr double kWhole = 100.0;
    constexpr double kRoom = 1.4;
    lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_LINE);
    const QByteArray sheet = m_names.last().toUtf8();
    const auto last = static_cast<lxw_row_t>(m_tableRow + bars.bars.size() - 1);
    const double lowest = bars.lowest();
    const auto add = [&](lxw_col_t column, const Bilingual& name) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, sheet.constData(), m_tableRow, 0, last, 0);
        chart_series_set_values(series, sheet.constData(), m_tableRow, column, last, column);
        chart_series_set_name(series, in(name).toUtf8().constData());
        return series;
    };
    lxw_chart_series* availability = add(1, figure_word::kAvailability);
    lxw_chart_line blue{};
    blue.color = kBlue;
    blue.width = 2.0F;
    chart_series_set_line(availability, &blue);
    chart_series_set_marker_type(availability, LXW_CHART_MARKER_CIRCLE);
    if (bars.hasTarget()) {
        lxw_chart_line dashed{};
        dashed.color = kGrey;
        dashed.width = 1.25F;
        dashed.dash_type = LXW_CHART_LINE_DASH_DASH;
        lxw_chart_series* target = add(2, figure_word::kTarget);
        chart_series_set_line(target, &dashed);
        chart_series_set_marker_type(target, LXW_CHART_MARKER_NONE);
    }
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_axis_set_min(chart->y_axis, std::max(0.0, kWhole - kRoom * std::max(0.05, kWhole - lowest)));
    chart_axis_set_max(chart->y_axis, kWhole);
    chart_axis_set_num_format(chart->y_axis, "0.00");
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    worksheet_insert_chart(m_tableSheet, m_tableRow, kBeside, chart);
}

void Writer::operator()(const block::Checklist& list)
{
    constexpr double kShort = 0.6;
    constexpr double kLong = 3.0;
    block::Table table;
    table.title = list.title.isEmpty() ? in(kSteps) : list.title;
    table.columns = {{in(kStep), kShort}, {in(kTitle), kLong}, {in(kWho)},
                     {in(kTime)},         {in(kMark)},         {in(kMore), kLong}};
    for (const block::ChecklistItem& item : list.items) {
        QStringList more;
        for (const QString& warning : item.warnings)
            more.append(u"⚠ "_s + warning);
        for (const auto& [label, text] : item.lines)
            more.append(label + u' ' + text);
        more += item.commands;
        table.rows.append(
            {item.id, item.title, item.who, item.time, block::Cell(item.mark, item.tone), more.join(u'\n')});
    }
    (*this)(table);
}

Error notWritten(const QString& detail)
{
    return {Error::Code::Io,
            Text::tr("The workbook could not be put together: no temporary file can be written. Free some "
                     "space on the disk and try again."),
            detail};
}

}  // namespace

QString sheetName(const QString& name, const QStringList& taken)
{
    constexpr qsizetype kLongest = 31;
    QString clean;
    for (const QChar letter : name) {
        // A character outside the basic plane counts as two; leaving it out keeps the count plain.
        if (!letter.isSurrogate() && letter.isPrint())
            clean += u"[]:*?/\\"_s.contains(letter) ? QChar(u'-') : letter;
    }
    clean = clean.trimmed().left(kLongest);
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    if (clean.isEmpty() || clean.compare("history"_L1, Qt::CaseInsensitive) == 0)
        clean += u"_"_s;
    QString unique = clean;
    for (int number = 2; taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString ending = u" (%1)"_s.arg(number);
        unique = clean.left(kLongest - ending.size()) + ending;
    }
    return unique;
}

Result<QByteArray> toXlsx(const Report& report)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.errorString());
    const QString path = folder.filePath(u"report.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = temporary.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr)
        return notWritten(u"workbook_new"_s);
    QByteArray title = report.furniture.title.left(255).toUtf8();
    QByteArray company = report.furniture.organisation.left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    workbook_set_properties(book, &properties);
    {
        Writer writer(book, report.furniture);
        const QList<ReportBlock> cover = coverBlocks(report.furniture);
        for (const ReportBlock& block : cover)
            std::visit(writer, block);
        for (const ReportBlock& block : report.blocks)
            std::visit(writer, block);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return file.readAll();
}

}  // namespace holdfast
