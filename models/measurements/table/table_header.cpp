// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_header.h"

#include "models/measurements/table/header_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

// Instructions and titles stand above the names of the columns, a few lines at most.
constexpr qsizetype kSearched = 20;

bool isData(const QString& cell)
{
    ColumnProfile profile;
    const QByteArray bytes = cell.toUtf8();
    profile.add({bytes.constData(), static_cast<size_t>(bytes.size())});
    return profile.times > 0 || profile.numbers > 0;
}

/// How well a row fits as the names of columns: a name that is known counts most; nothing where it holds
/// times or numbers.
int headerScore(const SketchRow& row)
{
    constexpr int kKnown = 100;
    int filled = 0;
    int known = 0;
    for (const QString& cell : row.fields) {
        if (cell.isEmpty())
            continue;
        if (isData(cell))
            return 0;
        ++filled;
        known += readHeaderWord(cell).role ? 1 : 0;
    }
    return filled < 2 ? 0 : known * kKnown + 1;
}

std::optional<qsizetype> recogniseHeader(const QList<SketchRow>& rows)
{
    std::optional<qsizetype> best;
    int bestScore = 0;
    for (qsizetype i = 0; i < std::min(kSearched, rows.size()); ++i) {
        const int score = headerScore(rows.at(i));
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
        if (score == 0 && best)
            break;  // Below the names there is data.
    }
    return best;
}

qsizetype usualWidth(const QList<SketchRow>& rows)
{
    QHash<qsizetype, int> counts;
    qsizetype best = 0;
    for (const SketchRow& row : rows) {
        const int count = ++counts[row.fields.size()];
        if (!row.fields.isEmpty() && (best == 0 || count > counts.value(best)))
            best = row.fields.size();
    }
    return best;
}

/// The place of the row that begins on `line`; BadInput where there is none.
Result<qsizetype> rowAt(qint64 line, const QList<SketchRow>& rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).line == line)
            return i;
    }
    return Error{
        Error::Code::BadInput,
        Text::tr("No row at the beginning of the table stands on line %1, which should name the columns. "
                 "Choose another line.")
            .arg(line),
        {}};
}

Result<std::optional<qsizetype>> headerRow(const QJsonValue& said, const QList<SketchRow>& rows)
{
    if (said.isUndefined() || said.isNull())
        return recogniseHeader(rows);
    if (said.toString() == u"none"_s)
        return std::optional<qsizetype>();
    constexpr int kNoLine = 0;
    if (said.toInt(kNoLine) <= kNoLine)
        return Error{Error::Code::BadInput,
                     Text::tr("The line that names the columns is a number from 1, or “none”."),
                     {}};
    const auto at = rowAt(said.toInt(), rows);
    if (!at)
        return at.error();
    return std::optional(at.value());
}

/// Whether the columns must be known by names, and no line has them.
bool needsNames(const TableSketch& sketch, const QJsonObject& said)
{
    return !sketch.headerLine && said.value(u"headerLine"_s).toString() != u"none"_s &&
           !said.value(u"time"_s).isDouble();
}

}  // namespace

Done findHeader(const QJsonObject& said, TableSketch& sketch)
{
    const auto at = headerRow(said.value(u"headerLine"_s), sketch.rows);
    if (!at)
        return at.error();
    const qsizetype width = std::max<qsizetype>(1, usualWidth(sketch.rows));
    if (!at.value()) {
        sketch.header = QStringList(width, QString());
        return done();
    }
    const SketchRow& names = sketch.rows.at(*at.value());
    sketch.headerLine = names.line;
    sketch.header = names.fields;
    // A title that somebody calls the names is shorter than what stands below it.
    while (said.contains(u"headerLine"_s) && sketch.header.size() < width)
        sketch.header.append(QString());
    return done();
}

std::optional<ImportQuestion> formQuestion(const TableSketch& sketch, const QJsonObject& said)
{
    const auto ask = [](const QString& text, const QStringList& examples, const QStringList& answers) {
        return ImportQuestion{ImportQuestion::About::Form, text, examples, answers};
    };
    const QList<SketchRow> searched = sketch.rows.first(std::min(kSearched, sketch.rows.size()));
    const auto names =
        std::find_if(sketch.rows.cbegin(), sketch.rows.cend(), [&sketch](const SketchRow& row) {
            return row.line == sketch.headerLine && row.flaw != RowFlaw::None;
        });
    if (names != sketch.rows.cend())
        return ask(Text::tr("Line %1 cannot name the columns: %2 Choose another line, or another encoding.")
                       .arg(names->line)
                       .arg(names->refused),
                   {}, {u"headerLine=3"_s, u"encoding=gb18030"_s});
    const auto garbled = std::find_if(searched.cbegin(), searched.cend(), [](const SketchRow& row) {
        return row.flaw == RowFlaw::NotText || row.flaw == RowFlaw::NulByte;
    });
    if (needsNames(sketch, said) && said.contains(u"encoding"_s) && garbled != searched.cend())
        return ask(Text::tr("Line %1 cannot be read: %2 In which encoding is the table?")
                       .arg(garbled->line)
                       .arg(garbled->refused),
                   {}, {u"encoding=gb18030"_s, u"encoding=windows-1252"_s});
    const bool isCut = std::any_of(sketch.rows.cbegin(), sketch.rows.cend(),
                                   [](const SketchRow& row) { return row.fields.size() > 1; });
    if (isCut || sketch.rows.isEmpty() || !said.contains(u"separator"_s))
        return std::nullopt;
    const SketchRow& first = sketch.rows.first();
    return ask(
        Text::tr("“%1” separates nothing: line %2 has one cell. Which sign stands between the columns?")
            .arg(sketch.separator)
            .arg(first.line),
        first.fields,
        {u"separator=comma"_s, u"separator=semicolon"_s, u"separator=tab"_s, u"separator=bar"_s});
}

}  // namespace holdfast
