// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Keywords of the entries that the program writes of itself. Stored; never changed.
namespace holdfast::entry_kind {

inline const QString kDeviceStarted = QStringLiteral("device-started");
inline const QString kClockChanged = QStringLiteral("clock-changed");
inline const QString kPrivateErased = QStringLiteral("private-erased");
inline const QString kRestored = QStringLiteral("restored");
inline const QString kSalvaged = QStringLiteral("salvaged");
inline const QString kPersonAdded = QStringLiteral("person-added");
inline const QString kPinSet = QStringLiteral("pin-set");
inline const QString kEvidenceAdded = QStringLiteral("evidence-added");
inline const QString kDutyAdded = QStringLiteral("duty-added");
inline const QString kDutyDone = QStringLiteral("duty-done");
inline const QString kDutyRetired = QStringLiteral("duty-retired");
inline const QString kDocumentDrafted = QStringLiteral("document-drafted");
inline const QString kDocumentMoved = QStringLiteral("document-moved");
inline const QString kRecoveryPointNoted = QStringLiteral("recovery-point-noted");
inline const QString kMeasurementsImported = QStringLiteral("measurements-imported");
inline const QString kMeasurementsUndone = QStringLiteral("measurements-undone");
inline const QString kMeasurementPresetSaved = QStringLiteral("measurement-preset-saved");
inline const QString kMaintenancePlanned = QStringLiteral("maintenance-planned");
inline const QString kMaintenanceNotified = QStringLiteral("maintenance-notified");
inline const QString kMaintenanceAcknowledged = QStringLiteral("maintenance-acknowledged");
inline const QString kMaintenanceWithdrawn = QStringLiteral("maintenance-withdrawn");
inline const QString kMonitorAssigned = QStringLiteral("monitor-assigned");
inline const QString kModuleCombined = QStringLiteral("module-combined");
inline const QString kOutageReclassified = QStringLiteral("outage-reclassified");
inline const QString kMonthlyDrafted = QStringLiteral("monthly-report-drafted");
inline const QString kMonthlyRefreshed = QStringLiteral("monthly-report-refreshed");
inline const QString kMonthlyMoved = QStringLiteral("monthly-report-moved");

}  // namespace holdfast::entry_kind
