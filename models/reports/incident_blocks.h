// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/account.h"
#include "models/reports/report_language.h"
#include "models/reports/report_words.h"

namespace holdfast {

/// What the reports about one incident share, as it stands at the moment of the report. While it lives, the
/// thread speaks the report's language.
class IncidentBlocks {
public:
    IncidentBlocks(const IncidentState& state, const ReportSetting& setting);

    const IncidentState& state() const { return m_state; }
    const IncidentAccount& account() const { return m_account; }
    const ReportWords& words() const { return m_words; }
    QString in(const Bilingual& text) const { return m_words.in(text); }

    /// Furniture of a report of that kind about the incident; drill mark and assurance included.
    ReportFurniture furniture(const Bilingual& kind) const;
    QString role(const QString& code) const;
    QString stepTitle(const StepRef& ref) const;
    /// "RTO 1 核心数据库与用户认证".
    QString clockTitle(const ClockReading& clock) const;

    /// A judgement for each clock that says something: met, missed, at risk, running.
    QList<ReportBlock> verdicts() const;
    /// All clocks with target, time and forecast.
    block::Table clockTable() const;
    /// Steps in one of `wanted`, of active plans; with who, since when and how long.
    block::Table stepTable(const QList<StepState>& wanted) const;
    /// Every notice that went out, with its promise and whether it was kept.
    block::Table noticeTable() const;
    /// What is still to be told, by when.
    block::Table dueTable() const;
    /// Promises that nobody has kept yet.
    block::Table openPromiseTable() const;
    /// What was decided since `since`, by whom; entries that were withdrawn are left out.
    block::Table decisionTable(const std::optional<Instant>& since = {}) const;
    block::Table deferralTable(bool openOnly) const;
    /// When and by what way recovery is expected; nothing where everything is back.
    QList<ReportBlock> forecastBlocks() const;
    /// What must be watched: clocks at risk, untested recovery points, steps not confirmed, conflicts.
    QStringList watchList() const;
    /// "3 条以 PIN 核实，12 条未核验，2 条由程序记录".
    QString assuranceText() const;

private:
    bool isDecision(const IncidentEntry& entry) const;
    QString dueText(const DueNotice& notice) const;

    ReportLanguage m_speaking;
    const IncidentState& m_state;
    const ReportSetting& m_setting;
    ReportWords m_words;
    IncidentAccount m_account;
};

/// Where `notice` stands with its promise at `now`: kept by the next notice to the same audience in time,
/// kept late, open, overdue, or without need because the incident ended before.
enum class PromiseState { Kept, KeptLate, Open, Overdue, Moot };
PromiseState promiseState(const IncidentState& state, int notice, Instant now);

/// Tone and word of a clock.
std::pair<ReportTone, QString> judged(const ClockReading& clock, const ReportWords& words);

}  // namespace holdfast
