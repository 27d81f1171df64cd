// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_layout.h"

#include "models/measurements/table/state_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

template <class Value>
struct Keyword {
    const char* word;
    Value value;
};

constexpr std::array kRoles{Keyword<ColumnRole>{"time", ColumnRole::Time},
                            Keyword<ColumnRole>{"clock", ColumnRole::Clock},
                            Keyword<ColumnRole>{"end", ColumnRole::End},
                            Keyword<ColumnRole>{"endClock", ColumnRole::EndClock},
                            Keyword<ColumnRole>{"duration", ColumnRole::Duration},
                            Keyword<ColumnRole>{"monitor", ColumnRole::Monitor},
                            Keyword<ColumnRole>{"component", ColumnRole::Component},
                            Keyword<ColumnRole>{"module", ColumnRole::Module},
                            Keyword<ColumnRole>{"state", ColumnRole::State},
                            Keyword<ColumnRole>{"value", ColumnRole::Value},
                            Keyword<ColumnRole>{"share", ColumnRole::Share},
                            Keyword<ColumnRole>{"cause", ColumnRole::Cause}};

using Rows = TableLayout::Rows;
constexpr std::array kRows{Keyword<Rows>{"samples", Rows::Samples}, Keyword<Rows>{"changes", Rows::Changes},
                           Keyword<Rows>{"intervals", Rows::Intervals},
                           Keyword<Rows>{"shares", Rows::Shares}};

using Series = TableLayout::Series;
constexpr std::array kSeries{Keyword<Series>{"values", Series::Values},
                             Keyword<Series>{"states", Series::States},
                             Keyword<Series>{"shares", Series::Shares}};

constexpr std::array kMetrics{Keyword<Metric>{"probe", Metric::Probe},
                              Keyword<Metric>{"response", Metric::ResponseTime},
                              Keyword<Metric>{"resource", Metric::Resource}};

using Period = TableLayout::Period;
constexpr std::array kPeriods{Keyword<Period>{"hour", Period::Hour}, Keyword<Period>{"day", Period::Day},
                              Keyword<Period>{"month", Period::Month}};

using std::chrono::seconds;
constexpr std::array kDurations{Keyword<seconds>{"s", seconds(1)}, Keyword<seconds>{"min", seconds(60)},
                                Keyword<seconds>{"h", seconds(3600)}};

constexpr std::array kDecimals{Keyword<char>{".", '.'}, Keyword<char>{",", ','}};

template <class Table, class Value>
QString wordOf(const Table& table, Value value)
{
    for (const auto& entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    return {};
}

Error wrong(const QString& what)
{
    return {Error::Code::BadInput, Text::tr("The reading of the table cannot be used: %1").arg(what), {}};
}

/// Reads the JSON form and keeps what is wrong first.
class LayoutReader {
public:
    LayoutReader(const QJsonObject& json, const QStringList& header) : m_json(json), m_header(header) {}

    template <class Table, class Value>
    void choose(const QString& key, const Table& table, Value& value)
    {
        if (!m_json.contains(key))
            return;
        const QString word = m_json.value(key).toString();
        for (const auto& entry : table) {
            if (word == QLatin1String(entry.word)) {
                value = entry.value;
                return;
            }
        }
        refuse(Text::tr("“%1” is not known for “%2”.").arg(word, key));
    }
    std::optional<int> column(const QJsonValue& named)
    {
        if (named.isDouble()) {
            const int number = named.toInt();
            if (number >= 1 && number <= m_header.size())
                return number - 1;
            refuse(Text::tr("The table has no column %1.").arg(number));
            return std::nullopt;
        }
        const QString name = named.toString().trimmed();
        if (m_header.count(name) > 1) {
            refuse(Text::tr("Several columns are called “%1”; say the number of the one that is meant.")
                       .arg(name));
            return std::nullopt;
        }
        const auto at = m_header.indexOf(name);
        if (at < 0) {
            refuse(Text::tr("The table has no column “%1”; it has: %2.").arg(name, m_header.join(u", "_s)));
            return std::nullopt;
        }
        return static_cast<int>(at);
    }
    void words(QHash<QString, MonitorState>& words)
    {
        const QJsonObject given = m_json.value(u"words"_s).toObject();
        for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
            const auto state = monitorStateFromKeyword(it.value().toString());
            if (state)
                words.insert(it.key().trimmed().toLower(), *state);
            else
                refuse(Text::tr("“%1” is not known for “%2”.").arg(it.value().toString(), it.key()));
        }
    }
    void series(TableLayout& layout)
    {
        if (!m_json.contains(u"series"_s))
            return;
        layout.series.clear();
        const QJsonValue given = m_json.value(u"series"_s);
        if (given.toString() == u"*"_s) {
            for (int i = 0; i < m_header.size(); ++i) {
                if (!layout.columns.values().contains(i))
                    layout.series.append(i);
            }
            return;
        }
        for (const QJsonValue named : given.toArray()) {
            if (const auto at = column(named))
                layout.series.append(*at);
        }
    }
    void refuse(const QString& what)
    {
        if (!m_problem)
            m_problem = wrong(what);
    }
    Done outcome() const { return m_problem ? Done(*m_problem) : done(); }

private:
    const QJsonObject& m_json;
    const QStringList& m_header;
    std::optional<Error> m_problem;
};

QJsonValue nameOf(int column, const QStringList& header)
{
    const QString name = header.value(column);
    const bool isUnique = !name.isEmpty() && header.count(name) == 1;
    return isUnique ? QJsonValue(name) : QJsonValue(column + 1);
}

}  // namespace

QString keyword(ColumnRole role)
{
    return wordOf(kRoles, role);
}

QList<ColumnRole> allColumnRoles()
{
    QList<ColumnRole> roles;
    for (const auto& entry : kRoles)
        roles.append(entry.value);
    return roles;
}

Done applyJson(const QJsonObject& json, const QStringList& header, TableLayout& layout)
{
    LayoutReader reader(json, header);
    reader.choose(u"rows"_s, kRows, layout.rows);
    for (const auto& role : kRoles) {
        const QString key = QString::fromLatin1(role.word);
        if (!json.contains(key))
            continue;
        layout.columns.remove(role.value);
        if (json.value(key).isNull())
            continue;
        if (const auto at = reader.column(json.value(key))) {
            // A column has one meaning: the new one takes it from the one that was recognised.
            layout.columns.removeIf([at](const auto& entry) { return entry.value() == *at; });
            layout.series.removeAll(*at);
            layout.columns.insert(role.value, *at);
        }
    }
    reader.series(layout);
    reader.choose(u"seriesAre"_s, kSeries, layout.seriesAre);
    layout.monitorName = json.value(u"monitorName"_s).toString(layout.monitorName);
    reader.words(layout.words);
    reader.choose(u"metric"_s, kMetrics, layout.metric);
    layout.unit = json.value(u"unit"_s).toString(layout.unit);
    reader.choose(u"durationUnit"_s, kDurations, layout.durationUnit);
    Period period = layout.period.value_or(Period::Day);
    reader.choose(u"period"_s, kPeriods, period);
    if (json.contains(u"period"_s))
        layout.period = period;
    reader.choose(u"decimal"_s, kDecimals, layout.decimal);
    return reader.outcome();
}

QJsonObject toJson(const TableLayout& layout, const QStringList& header)
{
    QJsonObject json{{u"rows"_s, wordOf(kRows, layout.rows)}, {u"metric"_s, wordOf(kMetrics, layout.metric)}};
    for (const auto& role : kRoles) {
        if (const auto at = layout.column(role.value))
            json.insert(QString::fromLatin1(role.word), nameOf(*at, header));
    }
    if (layout.isWide()) {
        QJsonArray series;
        for (const int column : layout.series)
            series.append(nameOf(column, header));
        json.insert(u"series"_s, series);
        json.insert(u"seriesAre"_s, wordOf(kSeries, layout.seriesAre));
    }
    QJsonObject words;
    for (auto it = layout.words.constBegin(); it != layout.words.constEnd(); ++it)
        words.insert(it.key(), keyword(it.value()));
    if (!words.isEmpty())
        json.insert(u"words"_s, words);
    if (!layout.monitorName.isEmpty())
        json.insert(u"monitorName"_s, layout.monitorName);
    if (!layout.unit.isEmpty())
        json.insert(u"unit"_s, layout.unit);
    if (layout.durationUnit.count() > 0)
        json.insert(u"durationUnit"_s, wordOf(kDurations, layout.durationUnit));
    if (layout.period)
        json.insert(u"period"_s, wordOf(kPeriods, *layout.period));
    json.insert(u"decimal"_s, wordOf(kDecimals, layout.decimal));
    return json;
}

QStringList formKeys()
{
    return {u"sheet"_s, u"encoding"_s, u"separator"_s, u"headerLine"_s};
}

QJsonObject formIn(const QJsonObject& json)
{
    QJsonObject form;
    for (const QString& key : formKeys()) {
        if (json.contains(key))
            form.insert(key, json.value(key));
    }
    return form;
}

}  // namespace holdfast
