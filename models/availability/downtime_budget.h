// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

namespace holdfast {

/// The downtime that a target allows, and what of it is used.
struct DowntimeBudget {
    std::chrono::seconds allowed;
    std::chrono::seconds used;

    /// Negative where more than that is used.
    std::chrono::seconds left() const { return allowed - used; }
    bool isOverdrawn() const { return used > allowed; }
    /// Used by allowed; absent where nothing is allowed.
    std::optional<double> share() const;
};

/// Downtime that uses up a budget: all of down, and of degraded time what the rule does not count as up.
std::chrono::seconds budgetUsed(const Buckets& buckets, const AccountingRule& rule);

/// The budget of `module`, which is one of `account` or its whole: what the target allows in the known time
/// and, of a period that goes on, in the time still to come. Absent without a target, and where nothing of
/// it is known or to come.
std::optional<DowntimeBudget> budgetOf(const ServiceAccount& account, const ModuleAccount& module);

/// The one of `account`, its whole among them, whose budget is nearest to its end; null where none has one.
const ModuleAccount* tightestOf(const ServiceAccount& account);

/// How a promise is kept. In a period that goes on, nothing is kept yet.
enum class TargetVerdict {
    Unknown,
    Met,
    OnTrack,  ///< So far it is kept.
    AtRisk,   ///< So far it is not kept, and it still can be.
    Missed    ///< It was not kept, or can be no more.
};
/// Of a module's availability, or of the whole's.
TargetVerdict availabilityVerdict(const ServiceAccount& account, const ModuleAccount& module);
/// Of the availability of the whole service by the rule's definition of it.
TargetVerdict serviceVerdict(const ServiceAccount& account);
/// Of the number of interruptions, which only grows.
TargetVerdict interruptionsVerdict(const ServiceAccount& account);
/// "met", "on track", translated.
QString nameOf(TargetVerdict verdict);

}  // namespace holdfast
