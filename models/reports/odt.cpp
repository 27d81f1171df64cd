// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt.h"

#include "models/core/bilingual.h"
#include "models/reports/cover.h"
#include "models/reports/figure_table.h"
#include "models/reports/odt_styles.h"
#include "models/reports/zip_file.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kSign{u"签字", u"Signature"};
constexpr Bilingual kDate{u"日期", u"Date"};
constexpr Bilingual kStep{u"步骤", u"Step"};
constexpr Bilingual kContent{u"内容", u"What to do"};
constexpr Bilingual kWho{u"负责 · 用时", u"Who · time"};

constexpr std::pair<const char16_t*, const char16_t*> kNamespaces[] = {
    {u"office", u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {u"style", u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {u"text", u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {u"table", u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {u"draw", u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {u"fo", u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {u"svg", u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {u"xlink", u"http://www.w3.org/1999/xlink"}};

QString spanStyle(ReportTone tone, bool isStrong = false)
{
    switch (tone) {
    case ReportTone::Plain: return isStrong ? u"Strong"_s : QString();
    case ReportTone::Strong: return u"Strong"_s;
    case ReportTone::Good: return isStrong ? u"StrongGood"_s : u"Good"_s;
    case ReportTone::Caution: return isStrong ? u"StrongCaution"_s : u"Caution"_s;
    case ReportTone::Bad: return u"Bad"_s;
    case ReportTone::Muted: return u"Muted"_s;
    case ReportTone::Void: return u"Void"_s;
    }
    Q_UNREACHABLE();
}

QString cellStyle(block::Align align)
{
    switch (align) {
    case block::Align::Left: return u"Cell_left"_s;
    case block::Align::Centre: return u"Cell_center"_s;
    case block::Align::Right: return u"Cell_right"_s;
    }
    Q_UNREACHABLE();
}

QString withShape(const QString& text, ReportTone tone)
{
    const QString shape = text.isEmpty() ? QString() : shapeOf(tone);
    return shape.isEmpty() ? text : QString(shape + u' ' + text);
}

/// Writes the blocks of one report, in order. Styles of tables come to stand apart: they differ in widths.
class Writer {
public:
    Writer(const ReportFurniture& furniture, const FigurePicture& picture)
        : m_furniture(furniture), m_picture(picture), m_body(&m_bodyText), m_styles(&m_styleText)
    {
    }

    void writeTitle();
    void write(const QList<ReportBlock>& blocks);
    QByteArray content() const;
    const QList<std::pair<QString, QByteArray>>& pictures() const { return m_pictures; }

    void operator()(const block::Heading& heading)
    {
        const int level = std::clamp(heading.level, 1, 3);
        m_body.writeStartElement(u"text:h"_s);
        m_body.writeAttribute(u"text:style-name"_s, u"Heading_%1"_s.arg(level));
        m_body.writeAttribute(u"text:outline-level"_s, QString::number(level));
        span(heading.text, {});
        m_body.writeEndElement();
    }
    void operator()(const block::Paragraph& block)
    {
        // What leads to a table or a chart stays with it.
        const bool isKept = m_next != nullptr && (std::holds_alternative<block::Table>(*m_next) ||
                                                  std::holds_alternative<block::Figure>(*m_next));
        paragraph(isKept ? u"BodyKept"_s : u"Body"_s, withShape(block.text, block.tone), block.tone);
    }
    void operator()(const block::Facts& facts);
    void operator()(const block::Table& table);
    void operator()(const block::Figure& figure);
    void operator()(const block::Verdict& verdict) { writeVerdicts({verdict}); }
    void operator()(const block::Items& items);
    void operator()(const block::Checklist& list);
    void operator()(const block::Message& message)
    {
        QStringList parts{message.head, message.subject, message.text};
        parts.removeAll(QString());
        paragraph(u"Message"_s, parts.join(u'\n'));
    }
    void operator()(const block::Callout& callout)
    {
        const bool isWarning = callout.kind == block::Callout::Kind::Warning;
        paragraph(isWarning ? u"Warning"_s : u"Note"_s,
                  isWarning ? QString(u"⚠ "_s + callout.text) : callout.text);
    }
    void operator()(const block::Signatures& signatures);
    void operator()(const block::PageBreak&) { paragraph(u"Break"_s, {}); }

private:
    QString in(const Bilingual& text) const { return text.in(m_furniture.language); }

    /// Whether the chapter that comes next stays on the page of this one.
    bool isWithNext() const
    {
        const auto* heading = m_next != nullptr ? std::get_if<block::Heading>(m_next) : nullptr;
        return heading != nullptr && heading->isWithBefore;
    }
    void span(const QString& text, const QString& style);
    void paragraph(const QString& style, const QString& text, ReportTone tone = ReportTone::Plain,
                   bool isStrong = false)
    {
        m_body.writeStartElement(u"text:p"_s);
        m_body.writeAttribute(u"text:style-name"_s, style);
        span(text, spanStyle(tone, isStrong));
        m_body.writeEndElement();
    }
    void beginTable(const QList<double>& shares, bool isWhole);
    void endTable();
    void beginRow(const QString& style = u"Row"_s)
    {
        m_body.writeStartElement(u"table:table-row"_s);
        m_body.writeAttribute(u"table:style-name"_s, style);
    }
    void beginCell(const QString& style = u"CellPlain"_s)
    {
        m_body.writeStartElement(u"table:table-cell"_s);
        m_body.writeAttribute(u"table:style-name"_s, style);
        m_body.writeAttribute(u"office:value-type"_s, u"string"_s);
    }
    void cell(const QString& text, ReportTone tone = ReportTone::Plain, bool isStrong = false,
              block::Align align = block::Align::Left, const QString& style = u"CellPlain"_s)
    {
        beginCell(style);
        paragraph(cellStyle(align), withShape(text, tone), tone, isStrong);
        m_body.writeEndElement();
    }
    void writeHead(const QList<block::Column>& columns);
    void writeVerdicts(const QList<block::Verdict>& verdicts);
    void writeStep(const block::ChecklistItem& item);
    void writePicture(const block::Figure& figure, const QByteArray& png);

    const ReportFurniture& m_furniture;
    const FigurePicture& m_picture;
    QString m_bodyText;
    QString m_styleText;
    QXmlStreamWriter m_body;
    QXmlStreamWriter m_styles;
    QList<std::pair<QString, QByteArray>> m_pictures;
    const ReportBlock* m_next = nullptr;  ///< What comes after the block that is written.
    int m_tables = 0;
};

/// "\n" begins a line, blanks stay as many as they are; a percentage is not torn from its sign.
void Writer::span(const QString& text, const QString& style)
{
    static const QRegularExpression percent(u"(?<=\\d) %"_s);
    if (!style.isEmpty()) {
        m_body.writeStartElement(u"text:span"_s);
        m_body.writeAttribute(u"text:style-name"_s, style);
    }
    const QStringList lines = QString(text).replace(percent, QString(QChar(QChar::Nbsp) + u'%')).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_body.writeEmptyElement(u"text:line-break"_s);
        const QStringList words = lines.at(i).split(u"  "_s);
        for (qsizetype word = 0; word < words.size(); ++word) {
            if (word > 0) {
                m_body.writeEmptyElement(u"text:s"_s);
                m_body.writeAttribute(u"text:c"_s, u"2"_s);
            }
            m_body.writeCharacters(words.at(word));
        }
    }
    if (!style.isEmpty())
        m_body.writeEndElement();
}

void Writer::writeTitle()
{
    paragraph(u"Kind"_s, m_furniture.kind == m_furniture.title ? QString() : m_furniture.kind);
    paragraph(u"Title"_s, m_furniture.title);
    paragraph(u"Subtitle"_s, m_furniture.subtitle);
}

void Writer::write(const QList<ReportBlock>& blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QList<block::Verdict> verdicts;
        while (i < blocks.size() && std::holds_alternative<block::Verdict>(blocks.at(i)))
            verdicts.append(std::get<block::Verdict>(blocks.at(i++)));
        if (!verdicts.isEmpty()) {
            writeVerdicts(verdicts);
            --i;
            continue;
        }
        m_next = i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr;
        std::visit(*this, blocks.at(i));
    }
}

/// `isWhole`: no page ends in it.
void Writer::beginTable(const QList<double>& shares, bool isWhole)
{
    const bool isKept = isWithNext();
    const QString name = u"Table%1"_s.arg(++m_tables);
    const double whole = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
    m_styles.writeStartElement(u"style:style"_s);
    m_styles.writeAttribute(u"style:name"_s, name);
    m_styles.writeAttribute(u"style:family"_s, u"table"_s);
    m_styles.writeEmptyElement(u"style:table-properties"_s);
    m_styles.writeAttribute(u"style:width"_s, u"%1mm"_s.arg(kOdtWidth));
    m_styles.writeAttribute(u"table:align"_s, u"margins"_s);
    m_styles.writeAttribute(u"table:border-model"_s, u"collapsing"_s);
    m_styles.writeAttribute(u"style:may-break-between-rows"_s, isWhole || isKept ? u"false"_s : u"true"_s);
    if (isKept)
        m_styles.writeAttribute(u"fo:keep-with-next"_s, u"always"_s);
    m_styles.writeEndElement();
    m_body.writeStartElement(u"table:table"_s);
    m_body.writeAttribute(u"table:name"_s, name);
    m_body.writeAttribute(u"table:style-name"_s, name);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const QString column = u"%1.%2"_s.arg(name).arg(i + 1);
        m_styles.writeStartElement(u"style:style"_s);
        m_styles.writeAttribute(u"style:name"_s, column);
        m_styles.writeAttribute(u"style:family"_s, u"table-column"_s);
        m_styles.writeEmptyElement(u"style:table-column-properties"_s);
        m_styles.writeAttribute(u"style:column-width"_s,
                                u"%1mm"_s.arg(shares.at(i) / whole * kOdtWidth, 0, 'f', 2));
        m_styles.writeEndElement();
        m_body.writeEmptyElement(u"table:table-column"_s);
        m_body.writeAttribute(u"table:style-name"_s, column);
    }
}

void Writer::endTable()
{
    m_body.writeEndElement();
    paragraph(isWithNext() ? u"GapKept"_s : u"Gap"_s, {});
}

void Writer::writeHead(const QList<block::Column>& columns)
{
    m_body.writeStartElement(u"table:table-header-rows"_s);
    beginRow();
    for (const block::Column& column : columns)
        cell(column.head, ReportTone::Plain, true, column.align, u"CellShaded"_s);
    m_body.writeEndElement();
    m_body.writeEndElement();
}

void Writer::operator()(const block::Facts& facts)
{
    if (facts.facts.isEmpty())
        return;
    const qsizetype across = std::max(1, facts.columns);
    QList<double> shares;
    for (qsizetype i = 0; i < across; ++i)
        shares << 1.0 << (across == 1 ? 3.6 : 1.8);
    beginTable(shares, false);
    for (qsizetype i = 0; i < facts.facts.size(); i += across) {
        beginRow();
        for (qsizetype at = i; at < i + across; ++at) {
            const block::Fact fact = at < facts.facts.size() ? facts.facts.at(at) : block::Fact{};
            cell(fact.name, ReportTone::Muted);
            cell(fact.value, fact.tone);
        }
        m_body.writeEndElement();
    }
    endTable();
}

void Writer::operator()(const block::Table& table)
{
    constexpr qsizetype kShort = 4;
    if (table.rows.isEmpty()) {
        if (!table.ifEmpty.isEmpty())
            paragraph(u"Body"_s, table.ifEmpty, ReportTone::Muted);
        return;
    }
    QList<double> shares;
    for (const block::Column& column : table.columns)
        shares.append(column.share);
    beginTable(shares, table.rows.size() <= kShort);
    writeHead(table.columns);
    for (const QList<block::Cell>& row : table.rows) {
        beginRow();
        for (qsizetype i = 0; i < row.size(); ++i)
            cell(row.at(i).text, row.at(i).tone, false, table.columns.at(i).align);
        m_body.writeEndElement();
    }
    endTable();
}

void Writer::operator()(const block::Figure& figure)
{
    const QByteArray png = m_picture && !isEmpty(figure.series) ? m_picture(figure) : QByteArray();
    if (!figure.title.isEmpty())
        paragraph(u"FigureTitle"_s, figure.title);
    if (!sizeOfPicture(png).isEmpty())
        writePicture(figure, png);
    if (!figure.summary.isEmpty())
        paragraph(u"Caption"_s, figure.summary);
    if (png.isEmpty() && !figure.isDataBeside)
        (*this)(figureTable(figure, m_furniture.language));
}

void Writer::writePicture(const block::Figure& figure, const QByteArray& png)
{
    const QSize size = sizeOfPicture(png);
    const QString name = u"Pictures/figure-%1.png"_s.arg(m_pictures.size() + 1);
    m_pictures.append({name, png});
    m_body.writeStartElement(u"text:p"_s);
    m_body.writeAttribute(u"text:style-name"_s, u"Figure"_s);
    m_body.writeStartElement(u"draw:frame"_s);
    m_body.writeAttribute(u"draw:name"_s, u"Figure %1"_s.arg(m_pictures.size()));
    m_body.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
    m_body.writeAttribute(u"svg:width"_s, u"%1mm"_s.arg(kOdtWidth));
    m_body.writeAttribute(u"svg:height"_s,
                          u"%1mm"_s.arg(kOdtWidth * size.height() / size.width(), 0, 'f', 2));
    m_body.writeEmptyElement(u"draw:image"_s);
    m_body.writeAttribute(u"xlink:href"_s, name);
    m_body.writeAttribute(u"xlink:type"_s, u"simple"_s);
    m_body.writeAttribute(u"xlink:show"_s, u"embed"_s);
    m_body.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
    m_body.writeTextElement(u"svg:title"_s, figure.title);
    m_body.writeTextElement(u"svg:desc"_s, figure.summary);
    m_body.writeEndElement();
    m_body.writeEndElement();
}

void Writer::writeVerdicts(const QList<block::Verdict>& verdicts)
{
    constexpr qsizetype kShort = 8;
    m_next = nullptr;
    beginTable({1.1, 5.0}, verdicts.size() <= kShort);
    for (const block::Verdict& verdict : verdicts) {
        beginRow();
        cell(verdict.word, verdict.tone, true, block::Align::Left, u"CellShaded"_s);
        cell(verdict.text);
        m_body.writeEndElement();
    }
    endTable();
}

void Writer::operator()(const block::Items& items)
{
    m_body.writeStartElement(u"text:list"_s);
    m_body.writeAttribute(u"text:style-name"_s, items.isNumbered ? u"Numbers"_s : u"Bullets"_s);
    for (const QString& item : items.items) {
        m_body.writeStartElement(u"text:list-item"_s);
        paragraph(u"Item"_s, item);
        m_body.writeEndElement();
    }
    m_body.writeEndElement();
}

void Writer::operator()(const block::Checklist& list)
{
    if (list.items.isEmpty())
        return;
    const QList<block::Column> columns{{{}, 0.42}, {in(kStep), 0.72}, {in(kContent), 6.0}, {in(kWho), 1.7}};
    QList<double> shares;
    for (const block::Column& column : columns)
        shares.append(column.share);
    beginTable(shares, false);
    writeHead(columns);
    for (const block::ChecklistItem& item : list.items)
        writeStep(item);
    endTable();
}

void Writer::writeStep(const block::ChecklistItem& item)
{
    const QString style = cellStyle(block::Align::Left);
    beginRow();
    cell(item.mark.isEmpty() ? u"□"_s : u"■"_s, ReportTone::Plain, false, block::Align::Centre);
    cell(item.id, ReportTone::Plain, true);
    beginCell();
    paragraph(style, withShape(item.title, item.tone), item.tone, true);
    for (const QString& warning : item.warnings)
        paragraph(style, u"⚠ "_s + warning, ReportTone::Bad);
    for (const auto& [label, text] : item.lines)
        paragraph(style, label + u' ' + text);
    for (const QString& command : item.commands)
        paragraph(u"Typed"_s, command);
    m_body.writeEndElement();
    QStringList side{item.who, item.time, item.mark};
    side.removeAll(QString());
    cell(side.join(u'\n'));
    m_body.writeEndElement();
}

void Writer::operator()(const block::Signatures& signatures)
{
    beginTable({2.4, 3.0, 2.2}, true);
    writeHead({{{}}, {in(kSign)}, {in(kDate)}});
    for (const QString& role : signatures.roles) {
        beginRow(u"RowTall"_s);
        for (const QString& text : {role, QString(), QString()})
            cell(text, ReportTone::Plain, false, block::Align::Left, u"CellTall"_s);
        m_body.writeEndElement();
    }
    endTable();
}

QByteArray Writer::content() const
{
    QString root = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"_s;
    for (const auto& [prefix, address] : kNamespaces)
        root += u" xmlns:%1=\"%2\""_s.arg(QString::fromUtf16(prefix), QString::fromUtf16(address));
    return QString(root + u" office:version=\"1.2\">\n<office:automatic-styles>"_s + odtTableStyles() +
                   m_styleText + u"</office:automatic-styles>\n<office:body><office:text>"_s + m_bodyText +
                   u"</office:text></office:body>\n</office:document-content>\n"_s)
        .toUtf8();
}

QByteArray metaOf(const ReportFurniture& furniture)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "
           u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           u"xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"><office:meta>"
           u"<dc:title>%1</dc:title></office:meta></office:document-meta>\n"_s
               .arg(QString(codeAndVersion(furniture) + u' ' + furniture.title).trimmed().toHtmlEscaped())
               .toUtf8();
}

QByteArray manifestOf(const QList<std::pair<QString, QByteArray>>& pictures)
{
    const auto entry = [](const QString& path, const QString& type) {
        return u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n"_s.arg(path,
                                                                                                      type);
    };
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                   u"xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                   u"manifest:version=\"1.2\">\n"_s +
                   entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const QString& name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        text += entry(name, u"text/xml"_s);
    for (const auto& [name, png] : pictures)
        text += entry(name, u"image/png"_s);
    return (text + u"</manifest:manifest>\n"_s).toUtf8();
}

}  // namespace

QByteArray toOdt(const Report& report, const FigurePicture& picture)
{
    Writer writer(report.furniture, picture);
    writer.writeTitle();
    writer.write(coverBlocks(report.furniture));
    if (report.furniture.hasCover)
        writer(block::PageBreak{});
    writer.write(report.blocks);
    ZipFile file;
    file.add(u"mimetype"_s, "application/vnd.oasis.opendocument.text", ZipFile::Form::Stored);
    file.add(u"content.xml"_s, writer.content());
    file.add(u"styles.xml"_s, odtStyles(report.furniture));
    file.add(u"meta.xml"_s, metaOf(report.furniture));
    for (const auto& [name, png] : writer.pictures())
        file.add(name, png, ZipFile::Form::Stored);
    file.add(u"META-INF/manifest.xml"_s, manifestOf(writer.pictures()));
    return file.finish();
}

}  // namespace holdfast
