// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/xlsx.h"

#include "models/core/bilingual.h"
#include "models/reports/cover.h"
#include "models/reports/figure_table.h"
#include "models/reports/figure_words.h"
#include "models/reports/xlsx_formats.h"
#include "models/reports/xlsx_layout.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace holdfast::xlsx_layout;

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
constexpr Bilingual kSign{u"签字：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿",
                          u"Signature: ________________    Date: ________________"};

constexpr qsizetype kCellLimit = 32'000;
constexpr double kCharactersAcross = 110.0;
constexpr double kNameWidth = 26.0;
constexpr double kValueWidth = 84.0;

QString withShape(const QString& text, ReportTone tone)
{
    const QString shape = text.isEmpty() ? QString() : shapeOf(tone);
    return shape.isEmpty() ? text : QString(shape + u' ' + text);
}

/// Writes the blocks of one report into a book.
class Writer {
public:
    Writer(lxw_workbook* book, const ReportFurniture& furniture, const FigurePicture& picture)
        : m_book(book), m_furniture(furniture), m_picture(picture), m_formats(book)
    {
        m_cover = addSheet(in(kCover));
        worksheet_set_column(m_cover, 0, 0, kNameWidth, nullptr);
        worksheet_set_column(m_cover, 1, 1, kValueWidth, nullptr);
        wide(furniture.title, m_formats.title(), XlsxFormats::kTitleSize);
        if (!furniture.subtitle.isEmpty())
            wide(furniture.subtitle, m_formats.text(ReportTone::Muted));
    }

    void operator()(const block::Heading& heading)
    {
        ++m_row;
        m_heading = heading.text;
        wide(heading.text, m_formats.heading(), XlsxFormats::kHeadingSize);
    }
    void operator()(const block::Paragraph& paragraph)
    {
        wide(withShape(paragraph.text, paragraph.tone), m_formats.text(paragraph.tone));
    }
    void operator()(const block::Facts& facts)
    {
        for (const block::Fact& fact : facts.facts)
            pair(fact.name, ReportTone::Plain, withShape(fact.value, fact.tone), fact.tone);
    }
    void operator()(const block::Table& table);
    void operator()(const block::Figure& figure)
    {
        if (!figure.title.isEmpty())
            wide(figure.title, m_formats.text(ReportTone::Strong));
        addPicture(figure);
        if (!figure.summary.isEmpty())
            wide(figure.summary, m_formats.text(ReportTone::Muted));
        if (figure.isDataBeside)
            return;
        (*this)(figureTable(figure, m_furniture.language));
        if (const auto* bars = std::get_if<MonthlyBars>(&figure.series); bars != nullptr && !bars->isEmpty())
            addChart(*bars, figure.title);
    }
    void operator()(const block::Verdict& verdict)
    {
        pair(withShape(verdict.word, verdict.tone), verdict.tone, verdict.text, ReportTone::Plain);
    }
    void operator()(const block::Items& items)
    {
        int number = 0;
        for (const QString& item : items.items)
            wide((items.isNumbered ? QString::number(++number) + u". "_s : u"• "_s) + item, plain());
    }
    void operator()(const block::Checklist& list);
    void operator()(const block::Message& message)
    {
        QStringList parts{message.head, message.subject, message.text};
        parts.removeAll(QString());
        wide(parts.join(u'\n'), plain());
    }
    void operator()(const block::Callout& callout)
    {
        const bool isWarning = callout.kind == block::Callout::Kind::Warning;
        wide(isWarning ? QString(u"⚠ "_s + callout.text) : callout.text,
             m_formats.text(isWarning ? ReportTone::Bad : ReportTone::Plain));
    }
    void operator()(const block::Signatures& signatures)
    {
        constexpr double kRoomToSign = 30.0;
        for (const QString& role : signatures.roles) {
            pair(role, ReportTone::Plain, in(kSign), ReportTone::Plain);
            worksheet_set_row(m_cover, m_row - 1, kRoomToSign, nullptr);
        }
    }
    void operator()(const block::PageBreak&) { ++m_row; }

private:
    QString in(const Bilingual& text) const { return text.in(m_furniture.language); }
    lxw_format* plain() { return m_formats.text(ReportTone::Plain); }

    void addChart(const MonthlyBars& bars, const QString& title);
    void addPicture(const block::Figure& figure);
    lxw_worksheet* addSheet(const QString& name);
    void writeHead(lxw_worksheet* sheet, lxw_row_t row, const block::Table& table,
                   const QList<double>& widths);
    lxw_row_t writeRow(lxw_worksheet* sheet, lxw_row_t row, const QList<block::Cell>& cells);
    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }
    /// Text over both columns, in as many rows as it needs.
    void wide(const QString& text, lxw_format* format, double size = kBaseSize)
    {
        const double width = (kNameWidth + kValueWidth) * kBaseSize / size;
        for (qsizetype at = 0; at == 0 || at < text.size(); at += kCellLimit) {
            const QString part = text.mid(at, kCellLimit);
            worksheet_merge_range(m_cover, m_row, 0, m_row, 1, part.toUtf8().constData(), format);
            worksheet_set_row(m_cover, m_row++, heightOf(linesOf(part, width), size), nullptr);
        }
    }
    void pair(const QString& name, ReportTone nameTone, const QString& value, ReportTone tone)
    {
        write(m_cover, m_row, 0, name.left(kCellLimit), m_formats.cell(nameTone));
        for (qsizetype at = 0; at == 0 || at < value.size(); at += kCellLimit) {
            const QString part = value.mid(at, kCellLimit);
            const int lines = std::max(linesOf(part, kValueWidth), at == 0 ? linesOf(name, kNameWidth) : 1);
            write(m_cover, m_row, 1, part, m_formats.cell(tone));
            worksheet_set_row(m_cover, m_row++, heightOf(lines), nullptr);
        }
    }

    lxw_workbook* m_book;
    const ReportFurniture& m_furniture;
    const FigurePicture& m_picture;
    XlsxFormats m_formats;
    QStringList m_names;
    QString m_heading;
    lxw_worksheet* m_cover = nullptr;
    lxw_row_t m_row = 0;
    lxw_worksheet* m_tableSheet = nullptr;  ///< Of the table that was written last.
    lxw_row_t m_tableRow = 0;               ///< Its first row below the head.
    lxw_col_t m_tableEnd = 0;               ///< The column behind its last.
};

lxw_worksheet* Writer::addSheet(const QString& name)
{
    const QString unique = sheetName(name, m_names);
    m_names.append(unique);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
    constexpr uint8_t kA4 = 9;
    constexpr double kSide = 0.6;  // Inches.
    constexpr double kEnd = 0.8;
    worksheet_set_paper(sheet, kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, kSide, kSide, kEnd, kEnd);
    // "&" begins a code in headers and footers.
    const auto code = [](QString text) { return text.replace(u'&', u"&&"_s).left(60); };
    const QString mark = markOf(m_furniture);
    const QString header = (mark.isEmpty() ? QString() : u"&C&B"_s + mark) + u"&R&8&A"_s;
    const QString footer = u"&L&8"_s + code(codeAndVersion(m_furniture)) + u"&C&8"_s +
                           code(logHeadLine(m_furniture)) + u"&R&8&P / &N"_s;
    worksheet_set_header(sheet, header.toUtf8().constData());
    worksheet_set_footer(sheet, footer.toUtf8().constData());
    return sheet;
}

void Writer::writeHead(lxw_worksheet* sheet, lxw_row_t row, const block::Table& table,
                       const QList<double>& widths)
{
    int lines = 1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const QString& head = table.columns.at(i).head;
        worksheet_set_column(sheet, column, column, widths.at(i), nullptr);
        write(sheet, row, column, head, m_formats.head());
        lines = std::max(lines, linesOf(head, widths.at(i)));
    }
    worksheet_set_row(sheet, row, heightOf(lines), nullptr);
}

/// Says how many rows it took: a text longer than a cell goes on below.
lxw_row_t Writer::writeRow(lxw_worksheet* sheet, lxw_row_t row, const QList<block::Cell>& cells)
{
    lxw_row_t used = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const block::Cell& cell = cells.at(i);
        const auto column = static_cast<lxw_col_t>(i);
        if (cell.number) {
            worksheet_write_number(sheet, row, column, valueOf(*cell.number, cell.form),
                                   m_formats.number(cell.tone, cell.form));
            continue;
        }
        const QString text = withShape(cell.text, cell.tone);
        lxw_row_t below = 0;
        for (qsizetype at = 0; at == 0 || at < text.size(); at += kCellLimit)
            write(sheet, row + below++, column, text.mid(at, kCellLimit), m_formats.cell(cell.tone));
        used = std::max(used, below);
    }
    return used;
}

void Writer::operator()(const block::Table& table)
{
    constexpr double kPortrait = 112.0;  // Characters; what is wider is printed on its side.
    if (table.rows.isEmpty()) {
        if (!table.ifEmpty.isEmpty())
            wide(table.ifEmpty, m_formats.text(ReportTone::Muted));
        return;
    }
    const QString wanted = !table.title.isEmpty() ? table.title : m_heading;
    lxw_worksheet* sheet = addSheet(wanted.isEmpty() ? in(kTable) : wanted);
    wide(in(kSeeSheet).arg(m_names.last()), m_formats.text(ReportTone::Muted));
    const QList<double> widths = columnWidths(table, kCharactersAcross);
    if (std::accumulate(widths.cbegin(), widths.cend(), 0.0) > kPortrait)
        worksheet_set_landscape(sheet);
    lxw_row_t row = 0;
    if (const QString mark = markOf(m_furniture); !mark.isEmpty())
        write(sheet, row++, 0, mark, m_formats.heading());
    writeHead(sheet, row, table, widths);
    worksheet_repeat_rows(sheet, 0, row);
    worksheet_freeze_panes(sheet, ++row, 0);
    m_tableSheet = sheet;
    m_tableRow = row;
    m_tableEnd = static_cast<lxw_col_t>(table.columns.size());
    for (const QList<block::Cell>& cells : table.rows) {
        worksheet_set_row(sheet, row, heightOf(linesOf(cells, widths)), nullptr);
        row += writeRow(sheet, row, cells);
    }
}

/// The chart as it is printed, in a row of its own.
void Writer::addPicture(const block::Figure& figure)
{
    constexpr double kPixels = 740.0;  // Across both columns.
    constexpr double kPointsOfPixel = 0.75;
    constexpr double kMargin = 6.0;
    constexpr double kTallestRow = 400.0;
    if (!m_picture || isEmpty(figure.series))
        return;
    const QByteArray png = m_picture(figure);
    const QSize size = sizeOfPicture(png);
    if (size.isEmpty())
        return;
    QByteArray description = figure.summary.left(255).toUtf8();
    lxw_image_options options{};
    options.x_scale = kPixels / size.width();
    options.y_scale = options.x_scale;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    double height = size.height() * options.y_scale * kPointsOfPixel + kMargin;
    const lxw_row_t at = m_row;
    for (; height > 0.0; height -= kTallestRow)
        worksheet_set_row(m_cover, m_row++, std::min(height, kTallestRow), nullptr);
    worksheet_insert_image_buffer_opt(m_cover, at, 0, reinterpret_cast<const unsigned char*>(png.constData()),
                                      static_cast<size_t>(png.size()), &options);
}

/// A chart of the workbook itself, beside the table that it reads: it changes with the cells.
void Writer::addChart(const MonthlyBars& bars, const QString& title)
{
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
    chart_axis_set_min(chart->y_axis,
                       std::max(0.0, kWhole - kRoom * std::max(0.05, kWhole - lowest)) / kWhole);
    chart_axis_set_max(chart->y_axis, 1.0);
    chart_axis_set_num_format(chart->y_axis, "0.00 %");
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    worksheet_insert_chart(m_tableSheet, m_tableRow, static_cast<lxw_col_t>(m_tableEnd + 1), chart);
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

Result<QByteArray> toXlsx(const Report& report, const FigurePicture& picture)
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
        Writer writer(book, report.furniture, picture);
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
