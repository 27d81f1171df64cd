// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_index.h"

#include <QAbstractListModel>

namespace holdfast {

/// What a search found, as rows: a heading for each kind, then its hits.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole,  ///< Whether the row is a heading; it cannot be chosen.
        ShapeRole,                   ///< The sign of the kind.
        TitleRangesRole,             ///< QList<TextRange>: what fits in the title.
        DetailRole,
        DetailRangesRole,
        NumberRole,  ///< What is dialled, written to or pressed.
        KindRole     ///< SearchKind as a number.
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<SearchGroup>& groups);
    /// Absent for a heading.
    std::optional<SearchItem> item(const QModelIndex& index) const;
    /// The nearest row from `row` on that can be chosen, `step` (1 or -1) rows at a time; absent at the end.
    std::optional<int> choosableFrom(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "Contacts", "Steps" …
    static QString headingFor(SearchKind kind);

private:
    struct Row {
        QString heading;
        std::optional<SearchHit> hit;
    };

    static QVariant dataOf(const SearchHit& hit, int role);

    QList<Row> m_rows;
};

}  // namespace holdfast
