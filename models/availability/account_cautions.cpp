// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account_cautions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

constexpr int kHalf = 2;

/// What people call the module; its code where nothing else is known.
QString nameOf(const ModuleAccount& account)
{
    return account.name.isEmpty() ? account.code : account.name;
}

QStringList saidOf(const IncidentOutage& incident, const ModuleAccount& account, const Buckets& seen)
{
    bool isLinked = false;
    bool isFromIncident = false;
    for (const Outage& outage : account.outages) {
        isLinked = isLinked || (outage.from < incident.to && outage.to > incident.from);
        isFromIncident = isFromIncident || (outage.incident == incident.code && outage.monitors.isEmpty());
    }
    QStringList cautions;
    if (seen.unknown == seen.total()) {
        cautions.append(
            Text::tr("Incident %1 says that %2 was down, in a time that is not monitored; that is "
                     "not in the account.")
                .arg(incident.code, nameOf(account)));
    } else if (!isLinked) {
        cautions.append(
            Text::tr("Incident %1 says that %2 was down, but the monitoring saw no outage then; the "
                     "monitoring counts.")
                .arg(incident.code, nameOf(account)));
    }
    if (isFromIncident) {
        cautions.append(
            Text::tr("Where the monitoring of %2 is silent, incident %1 says that it was down, and so "
                     "it counts.")
                .arg(incident.code, nameOf(account)));
    }
    return cautions;
}

}  // namespace

QString unmappedCaution()
{
    return Text::tr(
        "No monitor is assigned to any module, so nothing is known of them. Say which monitor speaks "
        "for which module with “holdfast monitors --map \"MONITOR=MODULE\"”.");
}

QStringList coverageCautions(const ModuleAccount& account, std::chrono::seconds toCome)
{
    if (account.monitors.isEmpty()) {
        return {
            Text::tr("No monitor is assigned to %1: all of its time is unknown, and it is left out of the "
                     "whole service. Assign one with “holdfast monitors --map \"MONITOR=%2\"”.")
                .arg(nameOf(account), account.code)};
    }
    const auto unknown = account.buckets.unknown - toCome;
    const auto total = account.buckets.total() - toCome;
    if (total.count() > 0 && account.buckets.known().count() == 0) {
        return {Text::tr("Nothing of the period is known for %1, so it has no percentage and no verdict.")
                    .arg(nameOf(account))};
    }
    if (unknown * kHalf > total) {
        return {Text::tr("More than half of the period is unknown for %1; its percentage stands for the rest "
                         "alone.")
                    .arg(nameOf(account))};
    }
    return {};
}

QStringList sumCautions(const ModuleAccount& account, const StateLine& counted, const Period& period)
{
    const bool hasSums = std::any_of(counted.cbegin(), counted.cend(), [&period](const StateSpan& span) {
        return !span.standing() && span.from < period.to && span.to > period.from;
    });
    if (!hasSums)
        return {};
    return {
        Text::tr("Of a part of the period only sums are known for %1. There outages are approximate, one may "
                 "stand for several, and what falls across a border of the period or of a day is shared out "
                 "evenly.")
            .arg(nameOf(account))};
}

QStringList incidentCautions(const ModuleAccount& account, const StateLine& counted,
                             const QList<IncidentOutage>& incidents, const Period& period)
{
    QStringList cautions;
    for (const IncidentOutage& incident : incidents) {
        const Second from = std::max(secondOf(incident.from), period.from);
        const Second to = std::min(secondOf(incident.to), period.to);
        if (to > from)
            cautions += saidOf(incident, account, bucketsOf(counted, from, to));
    }
    return cautions;
}

}  // namespace holdfast
