// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_sketch.h"

#include "models/measurements/table/date_order.h"
#include "models/measurements/table/header_words.h"
#include "models/measurements/table/layout_recognition.h"
#include "models/measurements/table/table_opening.h"
#include "models/measurements/table/table_presets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qsizetype kShown = 50;
constexpr qsizetype kJudged = 1000;

/// What was said: a preset, and over it what was said of the columns.
Result<QJsonObject> saidAbout(const ImportAnswers& answers)
{
    QJsonObject said;
    if (!answers.preset.isEmpty()) {
        const auto preset = presetCalled(answers.preset, answers.presets);
        if (!preset) {
            QStringList names = answers.presets.keys() + builtInPresets().keys();
            names.removeDuplicates();
            return Error{Error::Code::NotFound,
                         Text::tr("There is no saved reading “%1”; there are: %2.")
                             .arg(answers.preset, names.join(u", "_s)),
                         {}};
        }
        said = *preset;
    }
    for (auto it = answers.columns.constBegin(); it != answers.columns.constEnd(); ++it)
        said.insert(it.key(), it.value());
    return said;
}

SketchRow sketchOf(const TableRow& row)
{
    constexpr qsizetype kLongest = 500;
    SketchRow sketch{row.line, {}, describe(row)};
    for (const std::string_view field : row.fields)
        sketch.fields.append(
            QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).trimmed().left(kLongest));
    return sketch;
}

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

std::optional<qsizetype> findHeader(const QList<SketchRow>& rows)
{
    // Instructions and titles stand above it, a few lines at most.
    constexpr qsizetype kSearched = 20;
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

void judge(const TableRow& row, TableSketch& sketch)
{
    if (row.fields.size() != static_cast<size_t>(sketch.header.size()))
        return;
    for (size_t i = 0; i < row.fields.size(); ++i)
        sketch.columns[static_cast<qsizetype>(i)].profile.add(row.fields[i]);
}

/// Reads the head of the table twice: once to find the names of the columns, once to judge what stands below.
Done readHead(const QString& path, const QJsonObject& said, TableSketch& sketch)
{
    auto first = openTable(path, said);
    if (!first)
        return first.error();
    sketch.encoding = first->encoding;
    sketch.separator = first->separator;
    sketch.sheets = first->sheets;
    sketch.sheet = first->sheet;
    TableRow row;
    while (sketch.rows.size() < kShown && first->rows->next(row))
        sketch.rows.append(sketchOf(row));
    if (first->rows->failure())
        return *first->rows->failure();
    const auto at = findHeader(sketch.rows);
    if (at) {
        sketch.headerLine = sketch.rows.at(*at).line;
        sketch.header = sketch.rows.at(*at).fields;
    } else {
        sketch.header = QStringList(usualWidth(sketch.rows), QString());
    }
    for (const QString& name : sketch.header)
        sketch.columns.append({name, {}});
    auto second = openTable(path, said);
    if (!second)
        return second.error();
    second->rows->padTo(static_cast<size_t>(sketch.header.size()));
    for (qsizetype i = 0; i < kJudged && second->rows->next(row); ++i) {
        if (!sketch.headerLine || row.line > *sketch.headerLine)
            judge(row, sketch);
    }
    return done();
}

Done layOut(const QJsonObject& said, TableSketch& sketch)
{
    // A reading that says what a row is and where its time stands is whole: nothing is added to it.
    const bool isWhole = said.contains(u"rows"_s) && said.contains(u"time"_s);
    if (!isWhole)
        sketch.layout = recogniseColumns(sketch);
    if (auto applied = applyJson(said, sketch.header, sketch.layout); !applied)
        return applied;
    deriveReading(sketch, sketch.layout);
    return applyJson(said, sketch.header, sketch.layout);
}

Done settleDateOrder(const QString& path, const QJsonObject& said, const Progress& progress,
                     TableSketch& sketch)
{
    QList<int> columns;
    for (const ColumnRole role : {ColumnRole::Time, ColumnRole::End}) {
        const auto at = sketch.layout.column(role);
        if (at && sketch.columns.at(*at).profile.openDates > 0)
            columns.append(*at);
    }
    if (columns.isEmpty() || sketch.dateOrder)
        return done();
    auto table = openTable(path, said);
    if (!table)
        return table.error();
    table->rows->padTo(static_cast<size_t>(sketch.header.size()));
    const auto found = findDateOrder(table.value(), columns, progress);
    if (!found)
        return found.error();
    sketch.dateOrder = found->order;
    if (found->order)
        sketch.dateOrderLine = found->line;
    return done();
}

}  // namespace

Result<TableSketch> sketchTable(const QString& path, const ImportAnswers& answers, const Progress& progress)
{
    auto said = saidAbout(answers);
    if (!said)
        return said.error();
    TableSketch sketch;
    sketch.preset = answers.preset;
    sketch.zone = answers.zone;
    sketch.dateOrder = answers.dateOrder;
    if (auto read = readHead(path, said.value(), sketch); !read)
        return read.error();
    if (answers.preset.isEmpty() && answers.columns.isEmpty()) {
        sketch.preset = presetFor(sketch.header);
        said = presetCalled(sketch.preset, answers.presets).value_or(QJsonObject());
    }
    if (auto laidOut = layOut(said.value(), sketch); !laidOut)
        return laidOut.error();
    if (auto settled = settleDateOrder(path, said.value(), progress, sketch); !settled)
        return settled.error();
    sketch.questions = openQuestions(sketch, said.value());
    sketch.columnsJson = toJson(sketch.layout, sketch.header);
    for (const QString& key : {u"encoding"_s, u"separator"_s, u"sheet"_s}) {
        if (said->contains(key))
            sketch.columnsJson.insert(key, said->value(key));
    }
    return sketch;
}

}  // namespace holdfast
