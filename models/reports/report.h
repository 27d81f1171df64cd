// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/figure.h"
#include "models/reports/report_furniture.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace holdfast {

/// What a line or cell means to the reader. Renderers show a shape or weight with each, never colour alone.
enum class ReportTone {
    Plain,
    Strong,   ///< What counts in its row.
    Good,     ///< Kept, met, done.
    Caution,  ///< At risk, deferred, not tested.
    Bad,      ///< Missed, failed, overdue.
    Muted,    ///< Of second rank: not applicable, not known.
    Void      ///< Withdrawn: shown struck out, never left out.
};

/// "●", "▲", "✖" for the tones that judge; empty for the others.
QString shapeOf(ReportTone tone);

/// Content of a report, one struct a kind of block. All text is plain text; whoever wrote it, no exporter
/// reads markup in it. "\n" begins a new line.
namespace block {

/// `level` 1 is a chapter, 3 the smallest.
struct Heading {
    int level;
    QString text;
    bool isWithBefore = false;  ///< On paper it stands on one page with the chapter before it, if that fits.
};

struct Paragraph {
    QString text;
    ReportTone tone = ReportTone::Plain;
};

/// One line of facts: what, and its value.
struct Fact {
    QString name;
    QString value;
    ReportTone tone = ReportTone::Plain;
};

/// Control data: names on the left, values on the right. With two columns, facts fill them line by line; for
/// short values only.
struct Facts {
    QList<Fact> facts;
    int columns = 1;
};

enum class Align { Left, Centre, Right };

struct Column {
    QString head;
    double share = 1.0;  ///< Of the table's width, in relation to the other columns.
    Align align = Align::Left;
};

/// How a spreadsheet shows the number of a cell, and in which unit it is given.
enum class NumberForm {
    Plain,
    Count,
    Percent,   ///< In percent; shown with four decimals.
    Target,    ///< In percent; shown with two.
    Duration,  ///< In seconds; shown as h:mm:ss.
    Day,       ///< Days since 1899-12-30.
    Moment     ///< The same, with the time of day as a fraction.
};

struct Cell {
    QString text;
    ReportTone tone = ReportTone::Plain;
    std::optional<double> number = {};  ///< What a spreadsheet reckons with in place of the text.
    NumberForm form = NumberForm::Plain;

    Cell(const QString& content, ReportTone cellTone = ReportTone::Plain, std::optional<double> value = {},
         NumberForm numberForm = NumberForm::Plain)
        : text(content), tone(cellTone), number(value), form(numberForm)
    {
    }
};

/// A table; on paper its head is repeated where it goes on. Every row has as many cells as there are columns.
struct Table {
    QString title;  ///< Names the sheet of a workbook; not printed.
    QList<Column> columns;
    QList<QList<Cell>> rows;
    QString ifEmpty;  ///< What stands there where there are no rows.
};

/// A judgement: the word ("met") first, then what it is about.
struct Verdict {
    ReportTone tone;
    QString word;
    QString text;
};

struct Items {
    QStringList items;
    bool isNumbered = false;
};

/// One step to work through on paper: a box to tick, what is asked, and what else must be known.
struct ChecklistItem {
    QString id;
    QString title;
    QString who;   ///< Role; empty: not said.
    QString time;  ///< Planned, or planned and actual.
    ReportTone tone = ReportTone::Plain;
    QString mark;                              ///< In the box: empty, or how it ended.
    QList<std::pair<QString, QString>> lines;  ///< Label and text: challenge, expected, options …
    QStringList warnings;                      ///< "Irreversible: a second person confirms."
    QStringList commands;                      ///< To type as they stand; shown in a fixed-width face.
};

struct Checklist {
    QString title;  ///< Names the sheet of a workbook; not printed.
    QList<ChecklistItem> items;
};

/// A message word for word: a template, or what was sent.
struct Message {
    QString head;  ///< To whom, when, by whom.
    QString subject;
    QString text;
};

struct Callout {
    enum class Kind { Note, Warning };

    Kind kind;
    QString text;
};

/// Lines to sign on: for each, who signs.
struct Signatures {
    QStringList roles;
};

struct PageBreak {};

}  // namespace block

using ReportBlock = std::variant<block::Heading, block::Paragraph, block::Facts, block::Table, block::Figure,
                                 block::Verdict, block::Items, block::Checklist, block::Message,
                                 block::Callout, block::Signatures, block::PageBreak>;

/// A document for people, as blocks: what the screen, paper and every file format are made from. A new report
/// is new content only.
struct Report {
    ReportFurniture furniture;
    QList<ReportBlock> blocks;
};

}  // namespace holdfast
