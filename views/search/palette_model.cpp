// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/palette_model.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString shapeOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Command: return u"›"_s;
    case SearchKind::Contact: return u"☎"_s;
    case SearchKind::Incident: return u"▣"_s;
    case SearchKind::Plan: return u"▤"_s;
    case SearchKind::Step: return u"▷"_s;
    case SearchKind::Entry: return u"✎"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace

QString PaletteModel::headingFor(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Command: return tr("Commands");
    case SearchKind::Contact: return tr("Contacts");
    case SearchKind::Incident: return tr("Incidents");
    case SearchKind::Plan: return tr("Plans");
    case SearchKind::Step: return tr("Steps of plans");
    case SearchKind::Entry: return tr("Timeline entries");
    }
    Q_UNREACHABLE();
}

void PaletteModel::setGroups(const QList<SearchGroup>& groups)
{
    beginResetModel();
    m_rows.clear();
    for (const SearchGroup& group : groups) {
        const QString name = headingFor(group.kind);
        const bool isAll = group.count <= group.hits.size();
        //: Heading of a list that shows only the best of what was found: "Steps of plans (8 of 41)".
        m_rows.append({isAll ? name : tr("%1 (%2 of %3)").arg(name).arg(group.hits.size()).arg(group.count),
                       std::nullopt});
        for (const SearchHit& hit : group.hits)
            m_rows.append({{}, hit});
    }
    endResetModel();
}

std::optional<SearchItem> PaletteModel::item(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).hit)
        return std::nullopt;
    return m_rows.at(index.row()).hit->item;
}

std::optional<int> PaletteModel::choosableFrom(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).hit)
            return row;
    }
    return std::nullopt;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    if (row.hit)
        return role == HeadingRole ? QVariant(false) : dataOf(*row.hit, role);
    if (role == HeadingRole)
        return true;
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
}

QVariant PaletteModel::dataOf(const SearchHit& hit, int role)
{
    switch (role) {
    case Qt::DisplayRole: return hit.item.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{headingFor(hit.item.kind), hit.item.title, hit.item.number, hit.excerpt};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case ShapeRole: return shapeOf(hit.item.kind);
    case TitleRangesRole: return QVariant::fromValue(hit.inTitle);
    case DetailRole: return hit.excerpt;
    case DetailRangesRole: return QVariant::fromValue(hit.inExcerpt);
    case NumberRole: return hit.item.number;
    case KindRole: return static_cast<int>(hit.item.kind);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return m_rows.at(index.row()).hit ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                      : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

}  // namespace holdfast
