// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/zabbix_item.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

bool speaksOf(const QString& name, const QStringList& words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

void ZabbixItemShape::add(double value)
{
    if (value == 0)
        ++zeros;
    else if (value == 1)
        ++ones;
    else
        ++others;
}

bool ZabbixItemWriter::isProbe(const ZabbixItem& item) const
{
    static const QStringList kGood{u"status"_s,  u"ping"_s, u"availab"_s, u"reachab"_s,
                                   u"service"_s, u"状态"_s, u"可用"_s,    u"可达"_s,
                                   u"服务"_s,    u"存活"_s, u"连通"_s};
    static const QStringList kBad{u"fail"_s, u"error"_s, u"unavailab"_s, u"unreachab"_s, u"失败"_s,
                                  u"错误"_s, u"不可"_s,  u"异常"_s,      u"故障"_s};
    const ZabbixItemShape shape = m_shapes.value(item.id);
    if (shape.others > 0 || shape.ones == 0)
        return false;
    return item.name.isEmpty() || (speaksOf(item.name, kGood) && !speaksOf(item.name, kBad));
}

ZabbixItemWriter::Series ZabbixItemWriter::seriesOf(const ZabbixItem& item, bool isTrend)
{
    const auto known = m_series.constFind({item.id, isTrend});
    if (known != m_series.constEnd())
        return *known;
    QString name = item.name.isEmpty() ? u"item %1"_s.arg(item.id) : item.name;
    if (!item.host.isEmpty())
        name = item.host + u": "_s + name;
    if (isTrend)
        name += u" [hourly average]"_s;
    if (m_names.contains(name)) {
        const QString numbered = u"%1 (#%2)"_s.arg(name).arg(item.id);
        m_sink.caution(
            Text::tr("Several items are called “%1”; one of them is listed as “%2”.").arg(name, numbered));
        name = numbered;
    }
    m_names.insert(name);
    Series series{0, !isTrend && isProbe(item)};
    SeriesDescription description{
        {u"zabbix"_s, name}, series.isProbe ? Metric::Probe : Metric::Resource, {}, std::nullopt, {}};
    if (isTrend)
        description.interval = std::chrono::hours(1);
    if (series.isProbe)
        m_sink.caution(Text::tr("The values of “%1” are all 0 or 1 and are taken for down and up. If 1 means "
                                "a failure there, do "
                                "not count it for a module.")
                           .arg(name));
    series.index = m_sink.series(description);
    m_series.insert({item.id, isTrend}, series);
    return series;
}

void ZabbixItemWriter::value(const ZabbixItem& item, qint64 atMs, double value)
{
    const Series series = seriesOf(item, false);
    if (series.isProbe)
        m_sink.sample(series.index, {atMs, value == 1 ? MonitorState::Up : MonitorState::Down});
    else
        m_sink.sample(series.index, {atMs, MonitorState::None, value});
    ++m_rows;
}

void ZabbixItemWriter::trend(const ZabbixItem& item, qint64 atMs, double average)
{
    m_sink.sample(seriesOf(item, true).index, {atMs, MonitorState::None, average});
    ++m_rows;
    if (!m_hasTrends)
        m_sink.caution(Text::tr("Trends have one mean an hour: peaks within an hour do not show."));
    m_hasTrends = true;
}

}  // namespace holdfast
