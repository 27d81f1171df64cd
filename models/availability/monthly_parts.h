// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"

#include <QJsonObject>

/// The parts of a MonthlyBody as JSON: whole numbers, absent instead of null. Reading is forgiving, because
/// what is read was written here and is held against its digest.
namespace holdfast::monthly_parts {

QJsonObject toJson(const JudgedMaintenance& maintenance);
QJsonObject toJson(const OffPeakHours& hours);
QJsonObject toJson(const Reclassification& decision);
QJsonObject toJson(const MonitorAssignment& assignment);
QJsonObject toJson(const ModuleCombination& combination);
QJsonObject toJson(const IncidentOfMonth& incident);
QJsonObject toJson(const MonthlyNames& names);

/// What toJson() wrote of a T.
template <class T>
T from(const QJsonObject& json);
template <>
JudgedMaintenance from(const QJsonObject& json);
template <>
OffPeakHours from(const QJsonObject& json);
template <>
Reclassification from(const QJsonObject& json);
template <>
MonitorAssignment from(const QJsonObject& json);
template <>
ModuleCombination from(const QJsonObject& json);
template <>
IncidentOfMonth from(const QJsonObject& json);
template <>
MonthlyNames from(const QJsonObject& json);

}  // namespace holdfast::monthly_parts
