// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csv_stream.h"

#include <QHash>

namespace holdfast {

namespace {

constexpr qsizetype kHead = 64 * 1024;
constexpr int kRowsToJudge = 200;

/// A text of which the beginning was looked at already.
class ResumedSource final : public ByteSource {
public:
    ResumedSource(QByteArray head, std::unique_ptr<ByteSource> rest)
        : m_head(std::move(head)), m_rest(std::move(rest))
    {
    }

    Result<qsizetype> read(char* to, qsizetype room) override
    {
        const auto fromHead = m_head.read(to, room);
        return fromHead.value() > 0 ? fromHead : m_rest->read(to, room);
    }

private:
    MemorySource m_head;
    std::unique_ptr<ByteSource> m_rest;
};

Result<QByteArray> readHead(ByteSource& source)
{
    QByteArray head(kHead, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < kHead) {
        const auto count = source.read(head.data() + filled, kHead - filled);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        filled += *count;
    }
    head.truncate(filled);
    return head;
}

/// How many records have the number of fields that most have, and that number; 0 where they are not cut.
struct Evenness {
    int rows = 0;
    int fields = 0;

    bool beats(const Evenness& other) const
    {
        return rows != other.rows ? rows > other.rows : fields > other.fields;
    }
};

Evenness evennessOf(const QByteArray& head, char separator)
{
    CsvScanner scanner(std::make_unique<MemorySource>(head), separator);
    QHash<int, int> rowsByFields;
    TableRow row;
    for (int i = 0; i < kRowsToJudge && scanner.next(row); ++i) {
        if (row.flaw == RowFlaw::None && row.fields.size() > 1)
            ++rowsByFields[static_cast<int>(row.fields.size())];
    }
    Evenness best;
    for (auto it = rowsByFields.cbegin(); it != rowsByFields.cend(); ++it) {
        const Evenness found{it.value(), it.key()};
        if (found.beats(best))
            best = found;
    }
    return best;
}

struct SeparatorLine {
    char separator;
    qsizetype length;
};

/// The line "sep=;" that spreadsheets understand, where the text begins with one.
std::optional<SeparatorLine> separatorLine(const QByteArray& head)
{
    qsizetype end = 0;
    while (end < head.size() && head.at(end) != '\n' && head.at(end) != '\r')
        ++end;
    QByteArray line = head.first(end);
    if (line.startsWith('"') && line.endsWith('"'))
        line = line.mid(1, line.size() - 2);
    constexpr qsizetype kLength = 5;
    if (line.size() != kLength || !line.toLower().startsWith("sep="))
        return std::nullopt;
    if (head.mid(end, 2) == "\r\n")
        ++end;
    return SeparatorLine{line.back(), std::min(end + 1, head.size())};
}

}  // namespace

char recogniseSeparator(const QByteArray& head)
{
    char best = ',';
    Evenness bestEvenness;
    for (const char separator : {',', ';', '\t'}) {
        const Evenness evenness = evennessOf(head, separator);
        if (evenness.beats(bestEvenness)) {
            bestEvenness = evenness;
            best = separator;
        }
    }
    // A bar stands inside cells more often than between them.
    return evennessOf(head, '|').rows > bestEvenness.rows ? '|' : best;
}

Result<std::unique_ptr<CsvStream>> CsvStream::open(const QString& path, const CsvForm& form)
{
    auto source = TextSource::open(path, form.encoding);
    if (!source)
        return source.error();
    TextSource& text = *source.value();
    auto head = readHead(text);
    if (!head)
        return head.error();
    qint64 firstLine = 1;
    char separator = form.separator.value_or(',');
    if (const auto line = separatorLine(head.value())) {
        head->remove(0, line->length);
        separator = form.separator.value_or(line->separator);
        ++firstLine;
    } else if (!form.separator) {
        separator = recogniseSeparator(head.value());
    }
    auto resumed = std::make_unique<ResumedSource>(std::move(head).value(), std::move(source).value());
    return std::unique_ptr<CsvStream>(new CsvStream(std::move(resumed), text, separator, firstLine));
}

}  // namespace holdfast
