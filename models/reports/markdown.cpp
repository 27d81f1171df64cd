// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/markdown.h"

#include "models/core/bilingual.h"
#include "models/reports/cover.h"
#include "models/reports/figure_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kSignature{u"签字：＿＿＿＿＿＿＿＿　日期：＿＿＿＿＿＿＿＿",
                               u"Signature: ____________ Date: ____________"};

QString breakable(const QString& text)
{
    return escapedForMarkdown(text).replace(u'\n', u"  \n"_s);
}

QString inCell(const QString& text)
{
    return escapedForMarkdown(text).replace(u'\n', u"<br>"_s);
}

QString toned(const QString& text, ReportTone tone)
{
    if (text.isEmpty())
        return text;
    switch (tone) {
    case ReportTone::Plain: return text;
    case ReportTone::Muted: return text;
    case ReportTone::Strong: return u"**"_s + text + u"**"_s;
    case ReportTone::Void: return u"~~"_s + text + u"~~"_s;
    case ReportTone::Good:
    case ReportTone::Caution:
    case ReportTone::Bad: return shapeOf(tone) + u' ' + text;
    }
    Q_UNREACHABLE();
}

QString underline(block::Align align)
{
    switch (align) {
    case block::Align::Left: return u"---"_s;
    case block::Align::Centre: return u":-:"_s;
    case block::Align::Right: return u"--:"_s;
    }
    Q_UNREACHABLE();
}

/// A code span may hold any text when its fence is longer than every run of backticks in it.
QString codeSpan(const QString& text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar letter : text) {
        run = letter == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return longest == 0 ? QString(fence + text + fence) : QString(fence + u' ' + text + u' ' + fence);
}

/// Writes one block after the other.
class Writer {
public:
    explicit Writer(const QString& language) : m_language(language) {}

    void operator()(const block::Heading& heading)
    {
        m_text += QString(heading.level + 1, u'#') + u' ' + escapedForMarkdown(heading.text) + u"\n\n"_s;
    }
    void operator()(const block::Paragraph& paragraph)
    {
        m_text += toned(breakable(paragraph.text), paragraph.tone) + u"\n\n"_s;
    }
    void operator()(const block::Facts& facts)
    {
        for (const block::Fact& fact : facts.facts)
            m_text +=
                u"- **"_s + inCell(fact.name) + u"**: "_s + toned(inCell(fact.value), fact.tone) + u'\n';
        m_text += u'\n';
    }
    void operator()(const block::Table& table)
    {
        if (table.rows.isEmpty()) {
            if (!table.ifEmpty.isEmpty())
                m_text += breakable(table.ifEmpty) + u"\n\n"_s;
            return;
        }
        QString heads = u"|"_s;
        QString lines = u"|"_s;
        for (const block::Column& column : table.columns) {
            heads += u' ' + inCell(column.head) + u" |"_s;
            lines += u' ' + underline(column.align) + u" |"_s;
        }
        m_text += heads + u'\n' + lines + u'\n';
        for (const QList<block::Cell>& row : table.rows) {
            QString line = u"|"_s;
            for (const block::Cell& cell : row)
                line += u' ' + toned(inCell(cell.text), cell.tone) + u" |"_s;
            m_text += line + u'\n';
        }
        m_text += u'\n';
    }
    void operator()(const block::Figure& figure)
    {
        if (!figure.title.isEmpty())
            m_text += u"**"_s + escapedForMarkdown(figure.title) + u"**\n\n"_s;
        if (!figure.summary.isEmpty())
            m_text += breakable(figure.summary) + u"\n\n"_s;
        if (!figure.isDataBeside)
            (*this)(figureTable(figure, m_language));
    }
    void operator()(const block::Verdict& verdict)
    {
        m_text += u"**"_s + toned(escapedForMarkdown(verdict.word), verdict.tone) + u"** — "_s +
                  breakable(verdict.text) + u"\n\n"_s;
    }
    void operator()(const block::Items& items)
    {
        int number = 0;
        for (const QString& item : items.items)
            m_text +=
                (items.isNumbered ? QString::number(++number) + u". "_s : u"- "_s) + inCell(item) + u'\n';
        m_text += u'\n';
    }
    void operator()(const block::Checklist& list)
    {
        for (const block::ChecklistItem& item : list.items)
            addItem(item);
        m_text += u'\n';
    }
    void operator()(const block::Message& message)
    {
        QStringList parts;
        if (!message.head.isEmpty())
            parts.append(u"*"_s + escapedForMarkdown(message.head) + u'*');
        if (!message.subject.isEmpty())
            parts.append(u"**"_s + escapedForMarkdown(message.subject) + u"**"_s);
        parts.append(breakable(message.text));
        QString quoted = parts.join(u"\n\n"_s);
        m_text += u"> "_s + quoted.replace(u'\n', u"\n> "_s) + u"\n\n"_s;
    }
    void operator()(const block::Callout& callout)
    {
        const bool isWarning = callout.kind == block::Callout::Kind::Warning;
        QString text = breakable(callout.text);
        m_text += (isWarning ? u"> **⚠** "_s : u"> "_s) + text.replace(u'\n', u"\n> "_s) + u"\n\n"_s;
    }
    void operator()(const block::Signatures& signatures)
    {
        for (const QString& role : signatures.roles)
            m_text += u"- "_s + escapedForMarkdown(role) + u" — "_s +
                      escapedForMarkdown(kSignature.in(m_language)) + u'\n';
        m_text += u'\n';
    }
    void operator()(const block::PageBreak&) { m_text += u"---\n\n"_s; }

    const QString& text() const { return m_text; }
    void add(const QString& text) { m_text += text; }

private:
    void addItem(const block::ChecklistItem& item)
    {
        QString mark = item.mark.isEmpty() ? u"[ ]"_s : u"[x]"_s;
        QString line = u"- "_s + mark + u" **"_s +
                       escapedForMarkdown(QString(item.id + u' ' + item.title).trimmed()) + u"**"_s;
        for (const QString& part : {item.who, item.time, item.mark}) {
            if (!part.isEmpty())
                line += u" · "_s + escapedForMarkdown(part);
        }
        m_text += line + u'\n';
        for (const QString& warning : item.warnings)
            m_text += u"  - **⚠ "_s + inCell(warning) + u"**\n"_s;
        for (const auto& [label, text] : item.lines)
            m_text += u"  - "_s + inCell(label) + u": "_s + inCell(text) + u'\n';
        for (const QString& command : item.commands) {
            const QStringList lines = command.split(u'\n');
            for (const QString& typed : lines)
                m_text += u"  - "_s + codeSpan(typed) + u'\n';
        }
    }

    QString m_language;
    QString m_text;
};

}  // namespace

QString escapedForMarkdown(const QString& text)
{
    static const QString special = u"\\`*_{}[]<>()#+-!|~&"_s;
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        // "-", "+", "#" and "1." mean something at the beginning of a line only; the others anywhere.
        const bool startsLine = i == 0 || text.at(i - 1) == u'\n';
        const bool isInner = u"-+#()!"_s.contains(letter);
        const bool endsNumber = (letter == u'.' || letter == u')') && i > 0 && text.at(i - 1).isDigit();
        if (special.contains(letter) && (!isInner || startsLine))
            escaped += u'\\';
        else if (endsNumber) {
            qsizetype start = i;
            while (start > 0 && text.at(start - 1).isDigit())
                --start;
            if (start == 0 || text.at(start - 1) == u'\n')
                escaped += u'\\';
        }
        escaped += letter;
    }
    return escaped;
}

QString toMarkdown(const Report& report)
{
    const ReportFurniture& furniture = report.furniture;
    Writer writer(furniture.language);
    writer.add(u"# "_s + escapedForMarkdown(furniture.title) + u"\n\n"_s);
    if (!furniture.subtitle.isEmpty())
        writer.add(escapedForMarkdown(furniture.subtitle) + u"\n\n"_s);
    const QList<ReportBlock> cover = coverBlocks(furniture);
    for (const ReportBlock& block : cover)
        std::visit(writer, block);
    for (const ReportBlock& block : report.blocks)
        std::visit(writer, block);
    if (const QString mark = markOf(furniture); !mark.isEmpty())
        writer.add(u"**"_s + mark + u"**\n"_s);
    return writer.text().trimmed() + u'\n';
}

}  // namespace holdfast
