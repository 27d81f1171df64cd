// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/bilingual.h"
#include "models/core/localized_text.h"
#include "models/documents/document.h"
#include "models/organisation/organisation.h"
#include "models/plans/plan.h"
#include "models/reports/report_setting.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace holdfast {

/// Words that several reports use, in the language of one report.
class ReportWords {
public:
    explicit ReportWords(const ReportSetting& setting) : m_setting(setting) {}

    QString in(const Bilingual& text) const { return text.in(m_setting.language); }
    QString in(const LocalizedText& text) const { return text.in(m_setting.language).text; }
    QString in(const std::optional<LocalizedText>& text) const { return text ? in(*text) : QString(); }
    /// Of a map language: text; empty where there is none.
    QString in(const QJsonValue& map) const;
    bool isChinese() const { return m_setting.language.startsWith(QLatin1String("zh")); }

    /// "2026-11-24 03:10"; "—" where absent.
    QString time(const std::optional<Instant>& at) const;
    /// "11-24 03:10", for tables whose year is plain.
    QString shortTime(Instant at) const;
    QString date(Instant at) const;
    /// "1 小时 12 分", "1 h 12 min"; whole minutes, seconds where it is less than one.
    QString duration(std::chrono::seconds time) const;
    QString minutes(int minutes) const { return duration(std::chrono::minutes(minutes)); }
    /// `text` as it follows Chinese text in a form that has no blank there: with one where it begins with a
    /// figure or a Latin letter. Unchanged in English.
    QString behindText(const QString& text) const;
    /// The same where Chinese text follows.
    QString beforeText(const QString& text) const;
    /// "、" or ", " between what is not empty.
    QString joined(QStringList parts) const;
    QString none() const;

    QString phase(Phase phase) const;
    QString channel(const QString& kind) const;
    QString power(Power power) const;
    QString revisionState(const QString& keyword) const;
    QString revisionState(RevisionState state) const { return revisionState(keyword(state)); }
    QString targetName(const QString& id) const;

    /// Title of a role by its code; the code where nobody knows it.
    QString role(const QString& code, const Organisation* organisation, const Plan* plan = nullptr) const;
    /// "示例甲、示例乙": who holds it on the day of the report, in order.
    QString holders(const Role& role) const;
    /// How it is reached; masked in a drill.
    QString channelValue(const DutyChannel& channel, bool isDrill) const;

private:
    const ReportSetting& m_setting;
};

/// Revision table of a document under control.
QList<ReportRevision> revisionsOf(const Document& document, const ReportWords& words);

/// What a body says is not confirmed yet, each once, in the order of the body's keys.
QStringList unconfirmedIn(const QJsonValue& body, const ReportWords& words);

}  // namespace holdfast
