// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/plan_catalogue.h"
#include "models/plans/plan_search.h"

#include <QAbstractListModel>

#include <variant>

namespace holdfast {

/// The plans that can be read; while something is searched for, those that have it, each followed by the
/// parts in which it stands.
class PlanListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,  ///< QString: the plan's code, of hits too.
        PartRole,                 ///< QString: step or clause; empty on a plan's own line.
        TitleRole,                ///< QString, without the code.
        ExcerptRole,              ///< QString, of a hit: what stands around the find.
        IsHitRole,                ///< bool.
        StateRole,                ///< int: the RevisionState of the revision that would be used.
        StateNameRole,            ///< QString: the same for people, with the revision's number.
        IsShippedRole             ///< bool: it comes with the program.
    };

    using QAbstractListModel::QAbstractListModel;

    /// Texts in `language`.
    void show(const QList<CataloguedPlan>& plans, const QString& language);
    void search(const QString& needle);

    const QList<CataloguedPlan>& plans() const { return m_plans; }
    /// By code, letter case aside; null when there is none.
    const CataloguedPlan* plan(const QString& code) const;
    /// The line of a plan, or of a part that was found in it; invalid where there is none.
    QModelIndex indexOf(const QString& code, const QString& part = {}) const;
    /// How many parts, and in how many plans, have what is searched for.
    int hitCount() const;
    int planCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    using Content = std::variant<std::monostate, Plan, ManagementPlan>;
    struct Row {
        qsizetype plan;
        std::optional<PlanHit> hit;
    };
    void build();
    QString stateName(const CataloguedPlan& plan) const;

    QList<CataloguedPlan> m_plans;
    QList<Content> m_contents;  ///< Of the plan in the same place; nothing where its body breaks its rules.
    QString m_language;
    QString m_needle;
    QList<Row> m_rows;
};

}  // namespace holdfast
