// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/decided_line.h"
#include "models/availability/module_line.h"
#include "models/availability/outages.h"
#include "models/organisation/organisation.h"

namespace holdfast {

/// A module, or a monitor that stands for itself, and who speaks for it.
struct ModuleFacts {
    QString code;
    QString name;
    QList<ModuleMonitor> monitors;
    QHash<SeriesKey, QList<Remark>> remarks;
    QList<CombinedBy> combinations;
};

/// Everything that an account follows from.
struct AccountFacts {
    QString service;
    QString serviceName;
    QList<Target> targets;
    QTimeZone contractZone = QTimeZone::utc();  ///< Of the days on which targets are valid.
    Period period;
    std::optional<Second> asOf;  ///< Up to here there can be data; absent: to the end.
    AccountingRule rule = accountingRule();
    QList<ModuleFacts> modules;
    Decisions decisions;
    bool isMonitoringAlone = false;  ///< Without notices, decisions and incidents.
};

/// The account: a pure function, one sweep along what the monitors say. Tracks may reach beyond the period on
/// both sides, and should: an interruption that began before it is not counted in it.
ServiceAccount reckon(const AccountFacts& facts);

/// The target of `kind` for `module` on `day`: the strictest that names it, else the strictest for all ("*").
/// An empty module: the whole service, for which one for all holds before those of its modules.
std::optional<int> targetFor(const QList<Target>& targets, Target::Kind kind, const QString& module,
                             QDate day);

/// What targetFor() says of the days of a period.
struct TargetWithin {
    std::optional<int> strictest;  ///< Of those that hold on some day.
    bool isChanging = false;
};
TargetWithin targetWithin(const QList<Target>& targets, Target::Kind kind, const QString& module, QDate first,
                          QDate last);

}  // namespace holdfast
