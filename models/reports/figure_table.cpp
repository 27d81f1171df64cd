// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/figure_table.h"

#include "models/reports/figure_words.h"
#include "models/reports/number_cell.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace holdfast::figure_word;

namespace holdfast {

namespace {

constexpr double kWide = 2.0;

ReportTone toneOf(AccountState state)
{
    switch (state) {
    case AccountState::Up: return ReportTone::Plain;
    case AccountState::Degraded: return ReportTone::Caution;
    case AccountState::Down: return ReportTone::Bad;
    case AccountState::Excluded:
    case AccountState::Unknown: return ReportTone::Muted;
    }
    Q_UNREACHABLE();
}

ReportTone toneOf(std::optional<bool> isMet)
{
    if (!isMet)
        return ReportTone::Muted;
    return *isMet ? ReportTone::Good : ReportTone::Bad;
}

double seconds(std::chrono::milliseconds time)
{
    constexpr double kThousand = 1'000.0;
    return static_cast<double>(time.count()) / kThousand;
}

/// Numbers in a table for a spreadsheet, with nothing lost.
QString exact(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString exact(std::chrono::seconds time)
{
    return QString::number(time.count());
}

QString exact(std::optional<double> number)
{
    return number ? exact(*number) : QString();
}

/// The figure that is shown: a spreadsheet says nothing else than the text.
std::optional<double> shownOf(std::optional<double> availability, std::optional<int> target = {})
{
    return availability ? std::optional(shownPercent(*availability, target)) : std::nullopt;
}

Instant instant(qint64 ms)
{
    return instantFromMs(ms);
}

/// The table for people.
class TableMaker {
public:
    explicit TableMaker(const QString& language) : m_words(language) {}

    block::Table operator()(const StripMap& map) const
    {
        block::Table table;
        table.columns = {{m_words.in(kDay), kWide}};
        for (const StripRow& row : map.rows)
            table.columns.append({row.name, 1.0, block::Align::Right});
        for (qsizetype day = 0; day < map.days.size(); ++day) {
            QList<block::Cell> cells{number_cell::day(m_words.day(map.days.at(day)), map.days.at(day))};
            for (const StripRow& row : map.rows)
                cells.append(cellOf(row.cells.at(day)));
            table.rows.append(cells);
        }
        return table;
    }
    block::Table operator()(const MonthlyBars& bars) const
    {
        block::Table table;
        table.columns = {{m_words.in(kMonth)},
                         {m_words.in(kAvailability), 1.0, block::Align::Right},
                         {m_words.in(kTarget), 1.0, block::Align::Right},
                         {m_words.in(kVerdict)},
                         {m_words.in(kDown), 1.0, block::Align::Right},
                         {m_words.in(kUnknown), 1.0, block::Align::Right}};
        for (const MonthBar& bar : bars.bars) {
            table.rows.append({block::Cell(m_words.month(bar.first)),
                               number_cell::percent(m_words.percent(bar.availability, bar.target),
                                                    shownOf(bar.availability, bar.target)),
                               number_cell::target(bar.target),
                               block::Cell(m_words.verdict(bar.isMet), toneOf(bar.isMet)),
                               lengthCell(bar.buckets.down), lengthCell(bar.buckets.unknown)});
        }
        return table;
    }
    block::Table operator()(const OutageLanes& lanes) const
    {
        block::Table table;
        table.ifEmpty = m_words.in(kNoOutage);
        table.columns = {{m_words.in(kModule)}, {m_words.in(kFrom), kWide}, {m_words.in(kTo), kWide},
                         {m_words.in(kDown)},   {m_words.in(kKind)},        {m_words.in(kCause), kWide}};
        for (const OutageLane& lane : lanes.lanes) {
            for (const Outage& outage : lane.outages) {
                const bool counts = outage.kind == OutageClass::Unplanned;
                table.rows.append({block::Cell(lane.name), momentCell(outage.from, lanes.zone),
                                   outage.isOpen || outage.endsInSilence
                                       ? block::Cell(m_words.end(outage, lanes.zone))
                                       : momentCell(outage.to, lanes.zone),
                                   lengthCell(outage.down, counts ? ReportTone::Bad : ReportTone::Plain),
                                   block::Cell(m_words.kind(outage.kind)), block::Cell(outage.cause)});
            }
        }
        return table;
    }
    block::Table operator()(const ResponseBand& band) const
    {
        block::Table table;
        table.columns = {{m_words.in(kSeries), kWide},
                         {m_words.in(kValues), 1.0, block::Align::Right},
                         {m_words.in(kLeast), 1.0, block::Align::Right},
                         {m_words.in(kMean), 1.0, block::Align::Right},
                         {m_words.in(kMost), 1.0, block::Align::Right},
                         {m_words.in(kUnknown), 1.0, block::Align::Right}};
        for (const BandLane& lane : band.lanes)
            table.rows.append(summaryOf(lane, band.unit));
        return table;
    }
    block::Table operator()(const BurnDown& burn) const
    {
        block::Table table;
        table.columns = {{m_words.in(kTime), kWide},
                         {m_words.in(kLeft), 1.0, block::Align::Right},
                         {m_words.in(kEven), 1.0, block::Align::Right}};
        for (const BurnPoint& point : burn.points) {
            const bool isOver = point.left.count() < 0;
            table.rows.append(
                {momentCell(point.at, burn.zone),
                 lengthCell(wholeSeconds(point.left), isOver ? ReportTone::Bad : ReportTone::Plain),
                 lengthCell(wholeSeconds(burn.evenAt(point.at)), ReportTone::Muted)});
        }
        return table;
    }

private:
    static std::chrono::seconds wholeSeconds(std::chrono::milliseconds time)
    {
        return std::chrono::duration_cast<std::chrono::seconds>(time);
    }
    block::Cell lengthCell(std::chrono::seconds time, ReportTone tone = ReportTone::Plain) const
    {
        return number_cell::duration(m_words.length(time), time, tone);
    }
    block::Cell momentCell(Instant at, const QTimeZone& zone) const
    {
        return number_cell::moment(m_words.moment(at, zone), at, zone);
    }
    block::Cell cellOf(const StripCell& cell) const
    {
        if (cell.isToCome)
            return {m_words.in(kToCome), ReportTone::Muted};
        if (cell.worst == AccountState::Unknown || cell.worst == AccountState::Excluded)
            return {m_words.state(cell.worst), ReportTone::Muted};
        QString text = m_words.percent(cell.availability);
        const auto add = [&](AccountState state, std::chrono::seconds time) {
            if (time.count() > 0)
                text += u" · "_s + m_words.state(state) + u' ' + clockText(time);
        };
        add(AccountState::Excluded, cell.buckets.excluded);
        add(AccountState::Unknown, cell.buckets.unknown);
        return number_cell::percent(text, shownOf(cell.availability), toneOf(cell.worst));
    }
    QList<block::Cell> summaryOf(const BandLane& lane, const QString& unit) const
    {
        qint64 count = 0;
        double least = 0.0;
        double most = 0.0;
        double sum = 0.0;
        for (const BandColumn& column : lane.columns) {
            if (column.count == 0)
                continue;
            least = count == 0 ? column.least : std::min(least, column.least);
            most = count == 0 ? column.most : std::max(most, column.most);
            sum += column.mean * static_cast<double>(column.count);
            count += column.count;
        }
        std::chrono::milliseconds unknown{0};
        for (const SeriesSpan& hole : lane.holes)
            unknown += std::chrono::milliseconds(hole.length());
        const auto cell = [&](double value) {
            return count == 0 ? block::Cell(m_words.in(kUnknown), ReportTone::Muted)
                              : block::Cell(m_words.value(value, unit), ReportTone::Plain, value);
        };
        const double mean = count == 0 ? 0.0 : sum / static_cast<double>(count);
        return {
            block::Cell(lane.name),           number_cell::count(count), cell(least), cell(mean), cell(most),
            lengthCell(wholeSeconds(unknown))};
    }

    FigureWords m_words;
};

/// The data in full.
class RowMaker {
public:
    explicit RowMaker(const QString& language) : m_words(language) {}

    QList<QStringList> operator()(const StripMap& map) const
    {
        QList<QStringList> rows{heads({kDay, kModule, kState, kAvailability, kUpSeconds, kDegradedSeconds,
                                       kDownSeconds, kExcludedSeconds, kUnknownSeconds})};
        for (const StripRow& row : map.rows) {
            for (qsizetype i = 0; i < map.days.size(); ++i) {
                const StripCell& cell = row.cells.at(i);
                rows.append(QStringList{map.days.at(i).toString(Qt::ISODate), row.name,
                                        m_words.state(cell.worst), exact(cell.availability)} +
                            bucketsOf(cell.buckets));
            }
        }
        return rows;
    }
    QList<QStringList> operator()(const MonthlyBars& bars) const
    {
        QList<QStringList> rows{heads({kMonth, kAvailability, kTarget, kVerdict, kUpSeconds, kDegradedSeconds,
                                       kDownSeconds, kExcludedSeconds, kUnknownSeconds})};
        for (const MonthBar& bar : bars.bars)
            rows.append(QStringList{m_words.month(bar.first), exact(bar.availability),
                                    exact(bar.targetPercent()), m_words.verdict(bar.isMet)} +
                        bucketsOf(bar.buckets));
        return rows;
    }
    QList<QStringList> operator()(const OutageLanes& lanes) const
    {
        QList<QStringList> rows{heads({kModule, kFrom, kTo, kDownSeconds, kKind, kCause})};
        for (const OutageLane& lane : lanes.lanes) {
            for (const Outage& outage : lane.outages)
                rows.append({lane.name, m_words.moment(outage.from, lanes.zone),
                             m_words.end(outage, lanes.zone), exact(outage.down), m_words.kind(outage.kind),
                             outage.cause});
        }
        return rows;
    }
    QList<QStringList> operator()(const ResponseBand& band) const
    {
        QList<QStringList> rows{heads({kSeries, kFrom, kTo, kValues, kLeast, kMedian, kMean, kMost})};
        for (const BandLane& lane : band.lanes) {
            for (const BandColumn& column : lane.columns) {
                const bool isKnown = column.count > 0;
                rows.append(
                    {lane.name, m_words.moment(instant(column.span.fromMs), band.zone),
                     m_words.moment(instant(column.span.toMs), band.zone), QString::number(column.count),
                     isKnown ? exact(column.least) : QString(), isKnown ? exact(column.median) : QString(),
                     isKnown ? exact(column.mean) : QString(), isKnown ? exact(column.most) : QString()});
            }
        }
        return rows;
    }
    QList<QStringList> operator()(const BurnDown& burn) const
    {
        QList<QStringList> rows{heads({kTime, kLeftSeconds, kEvenSeconds})};
        for (const BurnPoint& point : burn.points)
            rows.append({m_words.moment(point.at, burn.zone), exact(seconds(point.left)),
                         exact(seconds(burn.evenAt(point.at)))});
        return rows;
    }

private:
    QStringList heads(const QList<Bilingual>& names) const
    {
        QStringList texts;
        for (const Bilingual& name : names)
            texts.append(m_words.in(name));
        return texts;
    }
    static QStringList bucketsOf(const Buckets& buckets)
    {
        return {exact(buckets.up), exact(buckets.degraded), exact(buckets.down), exact(buckets.excluded),
                exact(buckets.unknown)};
    }

    FigureWords m_words;
};

}  // namespace

block::Table figureTable(const block::Figure& figure, const QString& language)
{
    if (isEmpty(figure.series)) {
        block::Table none;
        none.ifEmpty = FigureWords(language).in(kNothingKnown);
        return none;
    }
    block::Table table = std::visit(TableMaker(language), figure.series);
    table.title = figure.title;
    return table;
}

QList<QStringList> figureRows(const FigureSeries& series, const QString& language)
{
    return std::visit(RowMaker(language), series);
}

bool isEmpty(const FigureSeries& series)
{
    return std::visit([](const auto& one) { return one.isEmpty(); }, series);
}

}  // namespace holdfast
