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
    void ask(const QString& text, const QStringList& examples, const QStringList& answers)
    {
        m_questions.append({ImportQuestion::About::Columns, text,
                            examples.first(std::min(kExamples, examples.size())), answers});
    }
    /// "time=Datum": what says that a column is `role`.
    QString saying(ColumnRole role, int column) const
    {
        const QString& header = m_sketch.header.at(column);
        const bool isName = !header.isEmpty() && m_sketch.header.count(header) == 1;
        return keyword(role) + u'=' + (isName ? header : QString::number(column + 1));
    }
    /// A column that has no role yet, and that `fits`, else the last one.
    template <class Fits>
    int anyColumn(Fits fits) const
    {
        const QList<int> used = layout().columns.values();
        for (int i = 0; i < m_sketch.columns.size(); ++i) {
            if (!used.contains(i) && fits(m_sketch.columns.at(i).profile))
                return i;
        }
        return static_cast<int>(m_sketch.columns.size()) - 1;
    }
    /// "words=kaputt=down,geht=up", of the words of the file.
    static QStringList sayingWords(const QStringList& words)
    {
        QStringList pairs;
        for (const QString& word : words.first(std::min<qsizetype>(2, words.size())))
            pairs.append(word + (pairs.isEmpty() ? u"=down"_s : u"=up"_s));
        return {u"words="_s + pairs.join(u',')};
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
            if (m_sketch.sheets.size() > 1 && !isSaid(u"sheet"_s)) {
                askForSheet();
                return;
            }
            ask(Text::tr("No line of the table names its columns. Which column is which?"), firstCells(),
                {u"headerLine=1"_s,
                 saying(ColumnRole::Time, anyColumn([](const auto& profile) { return profile.isTimes(); }))});
            return;
        }
        if (isSaid(u"time"_s))
            return;
        QStringList candidates;
        QStringList answers;
        for (int i = 0; i < m_sketch.columns.size(); ++i) {
            if (readHeaderWord(m_sketch.header.at(i)).role == ColumnRole::Time &&
                m_sketch.columns.at(i).profile.isTimes()) {
                candidates.append(Text::tr("%1 (column %2)").arg(name(i)).arg(i + 1));
                answers.append(saying(ColumnRole::Time, i));
            }
        }
        if (candidates.size() > 1)
            ask(Text::tr("Several columns hold times. Which one says when?"), candidates, answers);
        else if (!layout().has(ColumnRole::Time))
            ask(Text::tr("No column is known to hold the times. Which one is it?"), names(),
                {saying(ColumnRole::Time, anyColumn([](const auto& profile) { return profile.isTimes(); }))});
    }
    void askForSheet()
    {
        QStringList others = m_sketch.sheets;
        others.removeAll(m_sketch.sheet);
        QStringList answers;
        for (const QString& other : others)
            answers.append(u"sheet="_s + other);
        ask(Text::tr(
                "No line of the sheet “%1” names its columns; the workbook also has: %2. Which sheet is to "
                "be read?")
                .arg(m_sketch.sheet, others.join(u", "_s)),
            m_sketch.sheets, answers.first(std::min(kExamples, answers.size())));
    }
    void askAboutClocks()
    {
        // A whole reading says by what it leaves out that the column is not used.
        if (isSaid(u"rows"_s) && isSaid(u"time"_s))
            return;
        QStringList loose;
        QStringList answers;
        for (const int column : looseClocks(m_sketch, m_said)) {
            const auto clock = readHeaderWord(m_sketch.header.at(column)).clock.value_or(ColumnRole::Clock);
            const ColumnProfile& profile = m_sketch.columns.at(column).profile;
            answers.append({saying(clock, column), keyword(clock) + u"=none"_s});
            if (profile.isRanges()) {
                ask(Text::tr(
                        "“%1” holds spans like “%2”. Does each row speak from the beginning of its span, or "
                        "is the column not used?")
                        .arg(name(column), profile.rangeExample),
                    {profile.rangeExample}, answers);
                return;
            }
            loose.append(Text::tr("%1 (column %2)").arg(name(column)).arg(column + 1));
        }
        if (!loose.isEmpty())
            ask(Text::tr(
                    "“%1” holds times of day without days. Do they belong to the days of another column, or "
                    "are they not used?")
                    .arg(loose.join(u", "_s)),
                loose, answers);
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
            ask(Text::tr("No column is known to hold states or values. Which one is it?"), names(),
                {saying(ColumnRole::State,
                        anyColumn([](const auto& profile) { return !profile.isNumbers(); })),
                 saying(ColumnRole::Value,
                        anyColumn([](const auto& profile) { return profile.isNumbers(); }))});
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
            ask(Text::tr("The columns hold only 0 and 1. Are these states or values?"), names(),
                {u"seriesAre=states"_s, u"seriesAre=values"_s});
        else if (arePercents)
            ask(Text::tr("The columns hold percentages. Is this the share of each period in which the "
                         "monitor was up, "
                         "or another value?"),
                names(), {u"seriesAre=shares"_s, u"seriesAre=values"_s});
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
                    profile.sortedWords(), sayingWords(profile.sortedWords()));
        }
        if (!unknown.isEmpty())
            ask(Text::tr("The table has words for states that are not known. What do they mean?"), unknown,
                sayingWords(unknown));
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
                column ? m_sketch.columns.at(*column).profile.sortedWords() : QStringList(),
                column ? QStringList{saying(ColumnRole::Share, *column), saying(ColumnRole::Value, *column)}
                       : QStringList{u"seriesAre=shares"_s, u"seriesAre=values"_s});
        } else if (!layout().period && !layout().has(ColumnRole::End)) {
            ask(Text::tr("How long is the period of each row: an hour, a day or a month?"), {},
                {u"period=hour"_s, u"period=day"_s, u"period=month"_s});
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
                    profile.sortedWords(), {u"decimal=."_s, u"decimal=,"_s});
                return;
            }
            const bool isComma = profile.undecidedExample.contains(u',');
            const bool isOpen = isComma || m_sketch.separator == u";"_s;
            if (profile.undecidedSigns > 0 && !profile.hasPoint && !profile.hasComma && isOpen) {
                ask(Text::tr("“%1” may be a thousand and more or one and a fraction. Which sign stands "
                             "before decimals?")
                        .arg(profile.undecidedExample),
                    profile.sortedWords(), {u"decimal=."_s, u"decimal=,"_s});
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
                profile.sortedWords(), {u"durationUnit=s"_s, u"durationUnit=min"_s, u"durationUnit=h"_s});
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
    const bool isBare = ofDay.isHours() || ofDay.isPartsOfADay() || ofDay.isRanges();
    if (isBare)
        return profile.zonelessExample;
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
