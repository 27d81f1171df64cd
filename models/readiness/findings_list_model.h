// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readiness/finding.h"

#include <QAbstractListModel>

namespace holdfast {

/// Findings in one list under a heading for each severity that has any. A heading cannot be chosen.
class FindingsListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Beside Qt::DisplayRole, which is the finding's text or the heading's words.
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        SeverityRole,  ///< A FindingSeverity, as int.
        WordRole,
        DetailRole,
        ClauseRole,
        DueRole,   ///< QDate, null where there is none.
        SinceRole  ///< QDate, null where there is none.
    };

    using QAbstractListModel::QAbstractListModel;

    /// In the order of judgeReadiness(). Nothing is signalled when they are what they were.
    void setFindings(const QList<Finding>& findings);
    const QList<Finding>& findings() const { return m_findings; }
    /// Only findings that contain each word of `text` are shown, letter case aside; with none, all.
    void setFilter(const QString& text);
    const QString& filter() const { return m_filter; }

    /// How many findings there are of `severity`, shown or not.
    int count(FindingSeverity severity) const;
    /// How many are shown.
    int shownCount() const;
    /// Null for a heading, and for an index that is none.
    const Finding* finding(const QModelIndex& index) const;
    /// The row of the first finding about the same as `like`: kind, page, subject, word.
    std::optional<int> rowLike(const Finding& like) const;
    /// The row of the first finding about `subject`.
    std::optional<int> rowOf(const QString& subject) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        FindingSeverity severity;
        std::optional<int> finding;  ///< Its place in m_findings; absent for a heading.
    };

    QList<Row> rowsFor(const QString& filter) const;
    QVariant headingData(FindingSeverity severity, int role) const;

    QList<Finding> m_findings;
    QString m_filter;
    QList<Row> m_rows;
};

}  // namespace holdfast
