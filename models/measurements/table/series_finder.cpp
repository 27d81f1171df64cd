// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/series_finder.h"

#include "models/measurements/table/plain_text.h"
#include "models/measurements/table/time_reader.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString plainName(std::string_view field)
{
    const std::string_view text = trimmed(field);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

SeriesFinder::SeriesFinder(const TableLayout& layout, const QString& fallbackName, MeasurementSink& sink)
    : m_layout(layout), m_sink(sink)
{
    if (layout.isWide())
        return;
    for (const ColumnRole role : {ColumnRole::Component, ColumnRole::Monitor}) {
        if (const auto at = layout.column(role))
            m_nameColumns.push_back(*at);
    }
    const auto module = layout.column(ColumnRole::Module);
    if (m_nameColumns.empty() && module)
        m_nameColumns.push_back(*module);
    if (!m_nameColumns.empty())
        return;
    m_isNamedByFallback = layout.monitorName.isEmpty();
    m_constant = sink.series(describe(m_isNamedByFallback ? fallbackName : layout.monitorName, {}));
}

SeriesDescription SeriesFinder::describe(const QString& monitor, const QString& module) const
{
    return {{u"csv"_s, monitor},
            m_layout.metric,
            m_layout.rows == TableLayout::Rows::Samples ? m_layout.unit : QString(),
            std::nullopt,
            module};
}

MeasurementSink::Index SeriesFinder::ofColumn(const QString& name)
{
    return m_sink.series(describe(name, {}));
}

const MeasurementSink::Index* SeriesFinder::findSlowly(const TableRow& row, std::string_view first,
                                                       std::string_view last)
{
    std::string key(first);
    key.append(1, '\0').append(last);
    auto found = m_placeByName.find(key);
    if (found == m_placeByName.end()) {
        const QString component = plainName(first);
        const QString monitor = plainName(last);
        if (isFull() || (component.isEmpty() && monitor.isEmpty()) || isShortened(last) || isShortened(first))
            return nullptr;
        const bool hasBoth = !component.isEmpty() && !monitor.isEmpty();
        const QString name = hasBoth ? QString(component + u" / "_s + monitor) : QString(component + monitor);
        const auto module = m_layout.column(ColumnRole::Module);
        const QString proposed = module ? plainName(row.fields[static_cast<size_t>(*module)]) : QString();
        const size_t place = m_known.size();
        m_known.push_back(
            {std::string(first), std::string(last), m_sink.series(describe(name, proposed)), place});
        found = m_placeByName.emplace(std::move(key), place).first;
    }
    m_known[m_current].next = found->second;
    m_current = found->second;
    return &m_known[m_current].index;
}

}  // namespace holdfast
