// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_sketch.h"

#include "models/measurements/table/clock_columns.h"
#include "models/measurements/table/date_order.h"
#include "models/measurements/table/layout_recognition.h"
#include "models/measurements/table/repeated_days.h"
#include "models/measurements/table/table_header.h"
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
constexpr qsizetype kAnswers = 4;

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
    SketchRow sketch{row.line, {}, describe(row), row.flaw};
    for (const std::string_view field : row.fields)
        sketch.fields.append(
            QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).trimmed().left(kLongest));
    return sketch;
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
    if (auto found = findHeader(said, sketch); !found)
        return found;
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
    if (!isWhole)
        pairClocks(sketch, said, sketch.layout);
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

/// The preset that is meant for tables with these names of columns, below what was said.
void takeKnownPreset(const ImportAnswers& answers, QJsonObject& said, TableSketch& sketch)
{
    sketch.preset = presetFor(sketch.header);
    const QJsonObject preset = presetCalled(sketch.preset, answers.presets).value_or(QJsonObject());
    for (auto it = preset.constBegin(); it != preset.constEnd(); ++it) {
        if (!said.contains(it.key()))
            said.insert(it.key(), it.value());
    }
}

/// Adds the question for the time of day where days alone would make one moment of many rows.
Done settleDays(const QString& path, const QJsonObject& said, TableSketch& sketch)
{
    const auto time = sketch.layout.column(ColumnRole::Time);
    const bool isSaid =
        said.contains(keyword(ColumnRole::Clock)) || (said.contains(u"rows"_s) && said.contains(u"time"_s));
    const bool isAsked =
        std::any_of(sketch.questions.cbegin(), sketch.questions.cend(), [](const ImportQuestion& question) {
            return question.about == ImportQuestion::About::Columns;
        });
    if (!time || isSaid || isAsked || sketch.layout.has(ColumnRole::Clock))
        return done();
    const ColumnProfile& profile = sketch.columns.at(*time).profile;
    // A text that names its zone says that it is a moment, be it midnight.
    if (profile.times == 0 || profile.days < profile.times || profile.zoneless < profile.times)
        return done();
    auto table = openTable(path, said);
    if (!table)
        return table.error();
    if (!saysDaysRepeatedly(table.value(), sketch))
        return done();
    QStringList answers{keyword(ColumnRole::Clock) + u"=none"_s};
    for (int i = static_cast<int>(sketch.header.size()) - 1; i >= 0; --i) {
        if (!sketch.layout.columns.values().contains(i) && !sketch.header.at(i).isEmpty())
            answers.prepend(keyword(ColumnRole::Clock) + u'=' + sketch.header.at(i));
    }
    const QString name =
        sketch.header.at(*time).isEmpty() ? QString::number(*time + 1) : sketch.header.at(*time);
    sketch.questions.append({ImportQuestion::About::Columns,
                             Text::tr("“%1” says days only, and most rows say the same day as another row of "
                                      "their monitor. Which column has the time of day?")
                                 .arg(name),
                             sketch.header, answers.mid(std::max<qsizetype>(0, answers.size() - kAnswers))});
    return done();
}

/// A table of which nothing can be told before `question` is answered.
TableSketch askingOnly(const ImportQuestion& question, const QJsonObject& said, TableSketch sketch)
{
    sketch.questions = {question};
    sketch.columnsJson = formIn(said);
    return sketch;
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
    if (auto read = readHead(path, said.value(), sketch); !read) {
        if (!lacksEncoding(path, said.value()))
            return read.error();
        return askingOnly({ImportQuestion::About::Form,
                           read.error().message,
                           {},
                           {u"encoding=windows-1252"_s, u"encoding=utf-16le"_s}},
                          said.value(), sketch);
    }
    if (sketch.sheets.isEmpty() && answers.columns.contains(u"sheet"_s)) {
        return Error{Error::Code::BadInput,
                     Text::tr("The file is no workbook and has no sheet “%1”. Leave out “sheet”.")
                         .arg(answers.columns.value(u"sheet"_s).toString()),
                     {}};
    }
    if (const auto question = formQuestion(sketch, said.value()))
        return askingOnly(*question, said.value(), sketch);
    if (answers.preset.isEmpty() && formIn(answers.columns) == answers.columns)
        takeKnownPreset(answers, said.value(), sketch);
    if (auto laidOut = layOut(said.value(), sketch); !laidOut)
        return laidOut.error();
    if (auto settled = settleDateOrder(path, said.value(), progress, sketch); !settled)
        return settled.error();
    sketch.questions = openQuestions(sketch, said.value());
    if (auto settled = settleDays(path, said.value(), sketch); !settled)
        return settled.error();
    sketch.columnsJson = toJson(sketch.layout, sketch.header);
    QJsonObject form = formIn(said.value());
    if (sketch.sheets.isEmpty())
        form.remove(u"sheet"_s);  // Of a preset that was made of a workbook.
    for (auto it = form.constBegin(); it != form.constEnd(); ++it)
        sketch.columnsJson.insert(it.key(), it.value());
    return sketch;
}

}  // namespace holdfast
