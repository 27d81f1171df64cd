// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace holdfast {

/// How an availability is reckoned. A published figure names the rule's version; a version is never changed.
struct AccountingRule {
    /// Which of two figures stands for the whole service; the other is shown beside it.
    enum class Overall {
        AnyModuleDown,  ///< "any_module_down": the service is down while any core module is.
        MeanOfModules   ///< "mean_of_modules"
    };

    int version;
    std::chrono::seconds mergeGap;     ///< Outages less than this apart are one interruption.
    std::chrono::seconds leastLength;  ///< A shorter interruption is not counted (its seconds are).
    int degradedUpPercent;             ///< How much of degraded time counts as up.
    int noticeWorkingDays;             ///< Planned maintenance is excluded if notified this long before …
    bool mustBeOffPeak;                ///< … and if its window lies off-peak.
    Overall overall;
};

/// The newest.
constexpr int kNewestAccountingRule = 1;
/// The rule of that version; the newest where there is none of it.
AccountingRule accountingRule(int version = kNewestAccountingRule);
QString keyword(AccountingRule::Overall overall);
/// The rule in whole sentences, as reports print it; `language` is "zh" or "en".
QStringList ruleText(const AccountingRule& rule, const QString& language);

}  // namespace holdfast
