// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/reclassification.h"
#include "models/availability/state_line.h"

#include <QStringList>

namespace holdfast {

/// A notice of planned maintenance and whether it was lawful.
struct JudgedNotice {
    QString code;
    QStringList modules;  ///< Codes; empty: all.
    Instant from;
    Instant to;
    bool isCompliant = false;
    bool isKnown = true;  ///< False: judged without the holidays of its year.
    QStringList reasons;  ///< Why it is not.

    bool covers(const QString& module) const { return modules.isEmpty() || modules.contains(module); }
};

/// The outage of an incident that was worked on here or taken in as our own.
struct IncidentOutage {
    QString code;
    QStringList modules;  ///< Codes; empty: all.
    Instant from;
    Instant to;
    bool isOpen = false;

    bool covers(const QString& module) const { return modules.isEmpty() || modules.contains(module); }
};

/// What one module is judged by beside its monitors.
struct Decisions {
    QList<JudgedNotice> notices;
    QList<Reclassification> reclassifications;  ///< In the order in which they were recorded.
    QList<IncidentOutage> incidents;
};

/// How a stretch in which a module did not serve is judged.
struct Ruling {
    OutageClass kind = OutageClass::Unplanned;
    QString decision;  ///< Why; empty where nobody decided anything.
    QString incident;  ///< Code, where only the incident says that it did not serve.

    friend bool operator==(const Ruling&, const Ruling&) = default;
};

/// A span after all decisions: without maintenance, which has become down or excluded.
struct DecidedSpan {
    StateSpan counted;
    std::chrono::seconds away{};   ///< How much of it was down or in maintenance before anybody decided.
    std::optional<Ruling> ruling;  ///< Of what was; absent where that is nothing.
};
using DecidedLine = QList<DecidedSpan>;

/// `line` of the module `module` as it counts:
/// - where it is unknown and an incident says down, it is down;
/// - the latest reclassification of a time holds: third party is excluded, false alarm is up, unplanned is
///   down, planned maintenance is excluded only where a lawful notice covers it;
/// - else a lawful notice excludes what was down or in maintenance in its window;
/// - else maintenance is down.
DecidedLine decided(const StateLine& line, const QString& module, const Decisions& decisions);

/// `line` as the monitoring counts by itself: maintenance is neither up nor down.
DecidedLine undecided(const StateLine& line);

/// What counts, without the rulings.
StateLine countedOf(const DecidedLine& line);

}  // namespace holdfast
