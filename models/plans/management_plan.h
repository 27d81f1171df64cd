// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace holdfast {

/// A numbered part of a management plan; headings that only group others have no text.
struct PlanSection {
    QString clause;  ///< "2.1.2".
    LocalizedText title;
    std::optional<LocalizedText> text;

    /// How deep it stands: "2" is 1, "2.1.2" is 3.
    int depth() const { return static_cast<int>(clause.count(QLatin1Char('.'))) + 1; }
};

/// A plan that people read and that no incident is worked by: a controlled document's content.
class ManagementPlan {
public:
    /// BadInput names the first field that is wrong: every section has a clause and a title, no clause stands
    /// twice.
    static Result<ManagementPlan> fromJson(const QJsonObject& body);

    const QString& code() const { return m_code; }
    const LocalizedText& title() const { return m_title; }
    const std::optional<LocalizedText>& organisation() const { return m_organisation; }
    const std::optional<LocalizedText>& department() const { return m_department; }
    const QList<PlanSection>& sections() const { return m_sections; }

private:
    explicit ManagementPlan(LocalizedText title) : m_title(std::move(title)) {}

    QString m_code;
    LocalizedText m_title;
    std::optional<LocalizedText> m_organisation;
    std::optional<LocalizedText> m_department;
    QList<PlanSection> m_sections;
};

}  // namespace holdfast
