// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/clock_columns.h"
#include "models/measurements/table/header_words.h"
#include "models/measurements/table/layout_recognition.h"
#include "models/measurements/table/state_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

using Rows = TableLayout::Rows;
using Series = TableLayout::Series;

constexpr qsizetype kExamples = 8;

/// Collects what must be asked about the columns.
class Doubts {
public:
    Doubts(const TableSketch& sketch, const QJsonObject& said) : m_sketch(sketch), m_said(said) {}

    QList<ImportQuestion> all()
    {
        askAboutTime();
        askAboutClocks();
        askAboutContent();
        askAboutStates();
        askAboutShares();
        askAboutDecimals();
        askAboutDurations();
        return m_questions;
    }

private:
    const TableLayout& layout() const { return m_sketch.layout; }
    bool isSaid(const QString& key) const { return m_said.contains(key); }
    void ask(const QString& text, const QStringList& examples)
    {
        m_questions.append(
            {ImportQuestion::About::Columns, text, examples.first(std::min(kExamples, examples.size()))});
    }
    QString name(int column) const
    {
        const QString header = m_sketch.header.at(column);
        return header.isEmpty() ? Text::tr("column %1").arg(column + 1) : header;
    }
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < m_sketch.columns.size(); ++i)
            all.append(name(i));
        return all;
    }

    void askAboutTime()
    {
        if (!m_sketch.headerLine && !isSaid(u"time"_s)) {
            ask(Text::tr("No line of the table names its columns. Which column is which?"), firstCells());
            return;
        }
        if (isSaid(u"time"_s))
            return;
        QStringList candidates;
        for (int i = 0; i < m_sketch.columns.size(); ++i) {
            if (readHeaderWord(m_sketch.header.at(i)).role == ColumnRole::Time &&
                m_sketch.columns.at(i).profile.isTimes())
                candidates.append(Text::tr("%1 (column %2)").arg(name(i)).arg(i + 1));
        }
        if (candidates.size() > 1)
            ask(Text::tr("Several columns hold times. Which one says when?"), candidates);
        else if (!layout().has(ColumnRole::Time))
            ask(Text::tr("No column is known to hold the times. Which one is it?"), names());
    }
    void askAboutClocks()
    {
        // A whole reading says by what it leaves out that the column is not used.
        if (isSaid(u"rows"_s) && isSaid(u"time"_s))
            return;
        QStringList loose;
        for (const int column : looseClocks(m_sketch, m_said))
            loose.append(Text::tr("%1 (column %2)").arg(name(column)).arg(column + 1));
        if (!loose.isEmpty())
            ask(Text::tr(
                    "“%1” holds times of day without days. Do they belong to the days of another column, or "
                    "are they not used?")
                    .arg(loose.join(u", "_s)),
                loose);
    }
    QStringList firstCells() const
    {
        return m_sketch.rows.isEmpty() ? QStringList() : m_sketch.rows.first().fields;
    }
    void askAboutContent()
    {
        const bool hasContent = layout().isWide() || layout().has(ColumnRole::State) ||
                                layout().has(ColumnRole::Value) || layout().has(ColumnRole::Share) ||
                                layout().rows == Rows::Intervals;
        if (m_sketch.headerLine && !hasContent)
            ask(Text::tr("No column is known to hold states or values. Which one is it?"), names());
        const bool mayBeStates =
            layout().isWide() && layout().seriesAre == Series::Values && !isSaid(u"seriesAre"_s);
        if (!mayBeStates)
            return;
        bool areBinary = true;
        bool arePercents = false;
        for (const int column : layout().series) {
            const ColumnProfile& profile = m_sketch.columns.at(column).profile;
            areBinary = areBinary && profile.isBinary;
            arePercents = arePercents || profile.percents > 0;
        }
        if (areBinary)
            ask(Text::tr("The columns hold only 0 and 1. Are these states or values?"), names());
        else if (arePercents)
            ask(Text::tr("The columns hold percentages. Is this the share of each period in which the "
                         "monitor was up, "
                         "or another value?"),
                names());
    }
    void askAboutStates()
    {
        QStringList unknown;
        for (const int column : stateColumns(layout())) {
            const ColumnProfile& profile = m_sketch.columns.at(column).profile;
            for (const QString& word : profile.sortedWords()) {
                if (!layout().words.contains(word.toLower()) && !unknown.contains(word))
                    unknown.append(word);
            }
            const bool isTold = isSaid(u"words"_s);
            if (!layout().isWide() && readHeaderWord(m_sketch.header.at(column)).isCountedAgainst &&
                !isTold && !hasPlainWords(profile))
                ask(Text::tr("“%1” may mean that 1 is a failure. What do its words mean?").arg(name(column)),
                    profile.sortedWords());
        }
        if (!unknown.isEmpty())
            ask(Text::tr("The table has words for states that are not known. What do they mean?"), unknown);
    }
    /// Whether the words tell by themselves whether they are good, unlike 1 and true.
    static bool hasPlainWords(const ColumnProfile& profile)
    {
        return std::none_of(profile.words.keyBegin(), profile.words.keyEnd(), isBareWord);
    }
    void askAboutShares()
    {
        if (layout().rows != Rows::Shares)
            return;
        if (!isSaid(u"rows"_s) && !isSaid(u"share"_s) && !isSaid(u"seriesAre"_s)) {
            const auto column = layout().column(ColumnRole::Share);
            ask(Text::tr("“%1” looks like the share of each period in which the monitor was up. Is it, and "
                         "how long is "
                         "a period?")
                    .arg(column ? name(*column) : QString()),
                column ? m_sketch.columns.at(*column).profile.sortedWords() : QStringList());
        } else if (!layout().period && !layout().has(ColumnRole::End)) {
            ask(Text::tr("How long is the period of each row: an hour, a day or a month?"), {});
        }
    }
    void askAboutDecimals()
    {
        if (isSaid(u"decimal"_s))
            return;
        QList<int> columns = layout().series;
        for (const ColumnRole role : {ColumnRole::Value, ColumnRole::Share}) {
            if (const auto at = layout().column(role))
                columns.append(*at);
        }
        for (const int column : columns) {
            const ColumnProfile& profile = m_sketch.columns.at(column).profile;
            if (profile.hasPoint && profile.hasComma) {
                ask(Text::tr("“%1” has numbers with a decimal point and numbers with a decimal comma. Which "
                             "is right?")
                        .arg(name(column)),
                    profile.sortedWords());
                return;
            }
            const bool isComma = profile.undecidedExample.contains(u',');
            const bool isOpen = isComma || m_sketch.separator == u";"_s;
            if (profile.undecidedSigns > 0 && !profile.hasPoint && !profile.hasComma && isOpen) {
                ask(Text::tr("“%1” may be a thousand and more or one and a fraction. Which sign stands "
                             "before decimals?")
                        .arg(profile.undecidedExample),
                    profile.sortedWords());
                return;
            }
        }
    }
    void askAboutDurations()
    {
        const auto column = layout().column(ColumnRole::Duration);
        if (!column || layout().has(ColumnRole::End) || layout().durationUnit.count() > 0 ||
            layout().rows == Rows::Samples)
            return;
        const ColumnProfile& profile = m_sketch.columns.at(*column).profile;
        if (profile.isNumbers() && profile.unit.isEmpty())
            ask(Text::tr("In which unit is “%1”: seconds, minutes or hours?").arg(name(*column)),
                profile.sortedWords());
    }

    const TableSketch& m_sketch;
    const QJsonObject& m_said;
    QList<ImportQuestion> m_questions;
};

QString orderedNames(const TableSketch& sketch, int column)
{
    return sketch.header.at(column).isEmpty() ? QString::number(column + 1) : sketch.header.at(column);
}

/// A time of the column of `role` that names no zone, with its time of day where that stands elsewhere.
QString zonelessExample(const TableSketch& sketch, ColumnRole role, ColumnRole clockRole)
{
    const ColumnProfile& profile = sketch.columns.at(*sketch.layout.column(role)).profile;
    const auto clock = sketch.layout.column(clockRole);
    if (!clock)
        return profile.zonelessExample;
    const ColumnProfile& ofDay = sketch.columns.at(*clock).profile;
    return ofDay.zonelessClocks > 0 ? profile.zonelessExample + u' ' + ofDay.clockExample : QString();
}

}  // namespace

QList<ImportQuestion> openQuestions(const TableSketch& sketch, const QJsonObject& said)
{
    QList<ImportQuestion> questions = Doubts(sketch, said).all();
    QStringList zoneless;
    QStringList open;
    QString column;
    for (const auto& [role, clock] :
         {std::pair(ColumnRole::Time, ColumnRole::Clock), std::pair(ColumnRole::End, ColumnRole::EndClock)}) {
        const auto at = sketch.layout.column(role);
        if (!at)
            continue;
        const QString example = zonelessExample(sketch, role, clock);
        if (!example.isEmpty()) {
            zoneless.append(example);
            column = column.isEmpty() ? orderedNames(sketch, *at) : column;
        }
        const ColumnProfile& profile = sketch.columns.at(*at).profile;
        if (profile.openDates > 0)
            open.append(profile.openDateExample);
    }
    if (!zoneless.isEmpty() && !sketch.zone) {
        questions.append(
            {ImportQuestion::About::Zone,
             Text::tr("The times in “%1” name no time zone, for example “%2”. In which zone are they?")
                 .arg(column, zoneless.first()),
             zoneless});
    }
    if (!open.isEmpty() && !sketch.dateOrder) {
        questions.append(
            {ImportQuestion::About::DateOrder,
             Text::tr("Which number of “%1” is the day? No date of the file tells.").arg(open.first()),
             open});
    }
    return questions;
}

}  // namespace holdfast
