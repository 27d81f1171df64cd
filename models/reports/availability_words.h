// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"
#include "models/availability/monthly_report.h"
#include "models/reports/figure_words.h"
#include "models/reports/report_words.h"

namespace holdfast {

/// Words of a report about availability, in its language; times are the contract's.
class AvailabilityWords {
public:
    /// `body` and `setting` must outlive it; `setting` has the zone of the contract.
    AvailabilityWords(const MonthlyBody& body, const ReportSetting& setting)
        : m_body(body), m_setting(setting), m_words(setting), m_figures(setting.language)
    {
    }

    const ReportWords& base() const { return m_words; }
    const FigureWords& figures() const { return m_figures; }
    QString in(const Bilingual& text) const { return m_words.in(text); }

    /// "2026 年 5 月", "May 2026".
    QString month(const Month& month) const;
    /// "2026-05-12 03:04:05".
    QString moment(Instant at) const { return m_figures.moment(at, m_setting.zone); }
    /// "05-12 03:04:05", for tables whose year is plain.
    QString shortMoment(Instant at) const;
    /// "05-12 03:04:05 – 03:17:21"; with both dates where they differ.
    QString stretch(Instant from, Instant to) const;
    /// "Asia/Shanghai (UTC+08:00)".
    QString zone() const;

    QString serviceName() const;
    QString moduleName(const QString& code) const;
    /// "达标", "未达标", "无数据", and what they look like.
    std::pair<ReportTone, QString> verdict(const std::optional<bool>& isMet) const;
    QString act(MonthlyAct act) const;
    QString state(MonthlyState state) const;
    QString assurance(const Actor& author) const;
    /// "示例乙（运维项目经理）": with the role they acted in.
    QString person(const Actor& actor) const;
    /// "CRM：timeout；reset"; the name alone without words.
    QString named(const QString& name, const QStringList& words) const;
    QString offPeakHours() const;
    /// "CSV 表格" of "csv": what monitoring data came from.
    QString sourceName(const QString& keyword) const;

    /// Why the outage is of its class, from the decisions and notices of the body.
    QString decision(const ModuleAccount& module, const Outage& outage) const;
    /// The incident that overlaps, with its own times; empty: none.
    QString incident(const Outage& outage) const;
    /// What was wrong with a notice, in order; empty where it excludes its window.
    QStringList faults(const JudgedMaintenance& maintenance) const;

private:
    const MonthlyBody& m_body;
    const ReportSetting& m_setting;
    ReportWords m_words;
    FigureWords m_figures;
};

}  // namespace holdfast
