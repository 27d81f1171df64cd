// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"

#include <QDate>
#include <QString>

#include <optional>

namespace holdfast {

/// How several monitors make one module. Stored by keyword.
enum class CombineRule {
    AnyDown,  ///< "any_down": the module is down while any of its monitors is.
    AllDown,  ///< "all_down": only while all are; the others stand in for one that is down.
    Weighted  ///< "weighted": the weights of those that are down, a share of all, reach the threshold.
};
QString keyword(CombineRule rule);
std::optional<CombineRule> combineRuleFromKeyword(const QString& keyword);
/// For the person, translated: "down while any monitor is".
QString nameOf(CombineRule rule);

/// For which module, and if known for which of its components, a monitor speaks, from when to when.
struct MonitorAssignment {
    SeriesKey monitor;
    QString service;
    QString module;     ///< Empty: for none.
    QString component;  ///< May be empty.
    int weight = 1;
    QDate validFrom;  ///< Null: always.
    QDate validTo;    ///< Null: until further notice; the day itself belongs to it.

    friend bool operator==(const MonitorAssignment&, const MonitorAssignment&) = default;
};

/// How a module's monitors are combined, from when to when.
struct ModuleCombination {
    QString service;
    QString module;
    CombineRule rule = CombineRule::AnyDown;
    int thresholdPercent = 50;  ///< Of Weighted.
    QDate validFrom;
    QDate validTo;

    friend bool operator==(const ModuleCombination&, const ModuleCombination&) = default;
};

/// Days from `from` to `to`, both belonging to it; null: without an end.
struct Validity {
    QDate from;
    QDate to;

    bool includes(QDate day) const;
    friend bool operator==(const Validity&, const Validity&) = default;
};

/// What is left of `old` beside `taken`: nothing, one piece, or one before and one after it.
QList<Validity> remainder(const Validity& old, const Validity& taken);

}  // namespace holdfast
