// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

constexpr qint64 kPercent = 100;
constexpr qint64 kBasisPoints = 10'000;
/// Percentages are shown to four decimals.
constexpr double kShownSteps = 10'000.0;

/// Served time in hundredths of a second, degraded time by the rule.
qint64 served(const Buckets& buckets, const AccountingRule& rule)
{
    return buckets.up.count() * kPercent + buckets.degraded.count() * rule.degradedUpPercent;
}

const QList<OutageClass>& allOutageClasses()
{
    static const QList<OutageClass> classes{OutageClass::Unplanned, OutageClass::PlannedMaintenance,
                                            OutageClass::ThirdParty, OutageClass::FalseAlarm};
    return classes;
}

}  // namespace

std::optional<double> Buckets::availability(const AccountingRule& rule) const
{
    if (known().count() == 0)
        return std::nullopt;
    return static_cast<double>(served(*this, rule)) / static_cast<double>(known().count());
}

std::optional<bool> Buckets::meets(int basisPoints, const AccountingRule& rule) const
{
    if (known().count() == 0)
        return std::nullopt;
    return served(*this, rule) * kBasisPoints >= known().count() * kPercent * basisPoints;
}

Buckets& Buckets::operator+=(const Buckets& other)
{
    up += other.up;
    down += other.down;
    degraded += other.degraded;
    excluded += other.excluded;
    unknown += other.unknown;
    return *this;
}

double shownPercent(double availability, std::optional<int> target)
{
    constexpr double kWhole = 100.0;
    const auto reaches = [&](double shown, double limit) { return availability < limit && shown >= limit; };
    const double nearest = std::round(availability * kShownSteps) / kShownSteps;
    const bool isTooGood =
        reaches(nearest, kWhole) ||
        (target && reaches(nearest, static_cast<double>(*target) / static_cast<double>(kPercent)));
    return isTooGood ? std::floor(availability * kShownSteps) / kShownSteps : nearest;
}

QString keyword(OutageClass kind)
{
    switch (kind) {
    case OutageClass::Unplanned: return u"unplanned"_s;
    case OutageClass::PlannedMaintenance: return u"planned_maintenance"_s;
    case OutageClass::ThirdParty: return u"third_party"_s;
    case OutageClass::FalseAlarm: return u"false_alarm"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OutageClass> outageClassFromKeyword(const QString& text)
{
    for (const OutageClass kind : allOutageClasses()) {
        if (keyword(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QString nameOf(OutageClass kind)
{
    switch (kind) {
    case OutageClass::Unplanned: return Text::tr("Unplanned");
    case OutageClass::PlannedMaintenance: return Text::tr("Planned maintenance");
    case OutageClass::ThirdParty: return Text::tr("Third party");
    case OutageClass::FalseAlarm: return Text::tr("False alarm");
    }
    Q_UNREACHABLE();
}

bool ServiceAccount::isAnythingKnown() const
{
    return std::any_of(modules.cbegin(), modules.cend(), [](const ModuleAccount& module) {
        return module.buckets.known().count() + module.buckets.excluded.count() > 0;
    });
}

}  // namespace holdfast
