// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_sink.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace holdfast {

/// An item of Zabbix, of which history and trends have values.
struct ZabbixItem {
    qint64 id;
    QString host;  ///< Empty in answers of the API.
    QString name;  ///< Likewise.
};

/// What the values of an item look like; seen whole before it is judged.
struct ZabbixItemShape {
    qint64 zeros = 0;
    qint64 ones = 0;
    qint64 others = 0;

    void add(double value);
};

/// Hands values of items over. An item is a probe where its values are all 0 and 1 and its name speaks of a
/// status or a service; then 1 is up. All others are resources.
class ZabbixItemWriter {
public:
    explicit ZabbixItemWriter(MeasurementSink& sink) : m_sink(sink) {}

    /// Shapes of the items by their id; must be known before value() is called.
    void judge(QHash<qint64, ZabbixItemShape> shapes) { m_shapes = std::move(shapes); }
    void value(const ZabbixItem& item, qint64 atMs, double value);
    /// The mean of the hour from `atMs` on.
    void trend(const ZabbixItem& item, qint64 atMs, double average);

    qint64 rows() const { return m_rows; }

private:
    struct Series {
        MeasurementSink::Index index;
        bool isProbe;
    };

    Series seriesOf(const ZabbixItem& item, bool isTrend);
    bool isProbe(const ZabbixItem& item) const;

    MeasurementSink& m_sink;
    QHash<qint64, ZabbixItemShape> m_shapes;
    QHash<std::pair<qint64, bool>, Series> m_series;
    QSet<QString> m_names;
    bool m_hasTrends = false;
    qint64 m_rows = 0;
};

}  // namespace holdfast
