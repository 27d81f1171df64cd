// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/monitor_mapping.h"

#include "app/commands/service_choice.h"
#include "models/availability/mapping_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace

Result<QList<MonitorAssignment>> mappingsFrom(CommandContext& context, const Arguments& arguments,
                                              const QList<SeriesKey>& found)
{
    const QStringList maps = arguments.options.value(u"map"_s);
    if (maps.isEmpty())
        return QList<MonitorAssignment>();
    auto session = context.session();
    if (!session)
        return session.error();
    const auto service = chosenService(context);
    if (!service)
        return service.error();
    const auto series = await(session.value()->measurements().series());
    if (!series)
        return series.error();
    QList<SeriesKey> keys = found;
    for (const SeriesSummary& one : series.value()) {
        if (!keys.contains(one.description.key))
            keys.append(one.description.key);
    }
    QList<MonitorAssignment> assignments;
    for (const QString& text : maps) {
        const auto assignment = assignmentFrom(text, service.value(), keys);
        if (!assignment)
            return assignment.error();
        assignments.append(assignment.value());
    }
    return assignments;
}

OptionSpec mapOption()
{
    return {u"map"_s, u"NAME=MODULE"_s,
            Text::tr("this monitor speaks for that module; without a module, for none")};
}

bool isDecided(const QList<MonitorAssignment>& assignments, const SeriesKey& monitor)
{
    return std::any_of(assignments.cbegin(), assignments.cend(),
                       [&monitor](const MonitorAssignment& one) { return one.monitor == monitor; });
}

QJsonValue moduleOf(CommandContext& context, const QList<MonitorAssignment>& assignments,
                    const SeriesKey& monitor)
{
    const auto said = [](const MonitorAssignment& one) {
        return one.module.isEmpty() ? QJsonValue() : QJsonValue(one.module);
    };
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(toMs(context.world().time.now()), context.zone()).date();
    QJsonValue module;
    for (const MonitorAssignment& one : assignments) {
        if (one.monitor != monitor)
            continue;
        if (Validity{one.validFrom, one.validTo}.includes(today))
            return said(one);
        module = said(one);
    }
    return module;
}

}  // namespace holdfast
