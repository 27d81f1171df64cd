// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace holdfast {

/// The readings of tables that come with the program, by name, in the JSON form of TableLayout: "Grafana"
/// (CSV of a panel's data) and "UptimeRobot" (export of events).
QJsonObject builtInPresets();

/// The preset called `name` of `saved`, else of the program's own.
std::optional<QJsonObject> presetCalled(const QString& name, const QJsonObject& saved);

/// Name of the preset of the program's that is meant for tables with exactly such columns; empty where none
/// is.
QString presetFor(const QStringList& header);

}  // namespace holdfast
