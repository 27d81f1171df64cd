// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/availability/mapping.h"
#include "models/availability/month.h"
#include "models/availability/reclassification.h"
#include "models/core/digest.h"
#include "models/core/localized_text.h"
#include "models/maintenance/maintenance_notice.h"

#include <QMap>

namespace holdfast {

/// A notice whose window touches the month, and how it was judged when the figures were made.
struct JudgedMaintenance {
    MaintenanceNotice notice;
    NoticeJudgement judgement;
};

/// An incident whose outage touches the month, as it is told in its own record.
struct IncidentOfMonth {
    QString code;
    LocalizedText title;
    Instant from;               ///< Begin of the impact.
    std::optional<Instant> to;  ///< Absent: not restored.
};

/// How things are called, in every language in which they were entered.
struct MonthlyNames {
    std::optional<LocalizedText> organisation;
    std::optional<LocalizedText> service;
    std::optional<LocalizedText> customer;
    std::optional<LocalizedText> contract;
    QMap<QString, LocalizedText> modules;  ///< By code.
    QString hours;                         ///< Service hours, "7x24"; may be empty.
    QMap<QString, LocalizedText> roles;    ///< By code.
};

/// Everything that a monthly report says: from it alone the report can be made again, however the data, the
/// organisation or the program change later.
///
/// It has two parts. The figures hang on nothing but the data and the decisions: the same give the same
/// bytes, whatever the language of the window. The words are names and sentences as they were when it was
/// drafted.
struct MonthlyBody {
    Month month;
    ServiceAccount account;
    QList<JudgedMaintenance> maintenance;   ///< By window.
    QList<OffPeakHours> offPeak;            ///< Of the service.
    QList<Reclassification> decisions;      ///< That touch the month, as recorded.
    QList<MonitorAssignment> assignments;   ///< Valid in the month.
    QList<ModuleCombination> combinations;  ///< Valid in the month.
    QList<IncidentOfMonth> incidents;       ///< By begin.
    MonthlyNames names;
    QString language;  ///< Of its sentences: "zh" or "en".

    /// Canonical JSON (see canonicalJson()).
    Result<QByteArray> bytes() const;
    /// SHA-256 of the canonical JSON of the figures alone.
    Digest figures() const;
    /// CorruptData where `bytes` are not what bytes() makes.
    static Result<MonthlyBody> fromBytes(const QByteArray& bytes);
};

}  // namespace holdfast
