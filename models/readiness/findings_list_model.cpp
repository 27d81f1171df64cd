// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readiness/findings_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool contains(const Finding& finding, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(), [&finding](const QString& word) {
        for (const QString& text :
             {finding.word, finding.text, finding.detail, finding.clause, finding.subject}) {
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

}  // namespace

void FindingsListModel::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    m_rows = rowsFor(m_filter);
    endResetModel();
}

void FindingsListModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    m_rows = rowsFor(m_filter);
    endResetModel();
}

QList<FindingsListModel::Row> FindingsListModel::rowsFor(const QString& filter) const
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    QList<Row> rows;
    for (int i = 0; i < m_findings.size(); ++i) {
        const Finding& finding = m_findings.at(i);
        if (!contains(finding, words))
            continue;
        if (rows.isEmpty() || rows.last().severity != finding.severity)
            rows.append({finding.severity, std::nullopt});
        rows.append({finding.severity, i});
    }
    return rows;
}

int FindingsListModel::count(FindingSeverity severity) const
{
    return static_cast<int>(
        std::count_if(m_findings.cbegin(), m_findings.cend(),
                      [severity](const Finding& finding) { return finding.severity == severity; }));
}

int FindingsListModel::shownCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const Row& row) { return row.finding.has_value(); }));
}

const Finding* FindingsListModel::finding(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto place = m_rows.at(index.row()).finding;
    return place ? &m_findings.at(*place) : nullptr;
}

std::optional<int> FindingsListModel::rowLike(const Finding& like) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Finding* known = finding(index(row));
        if (known != nullptr && known->kind == like.kind && known->page == like.page &&
            known->subject == like.subject && known->word == like.word)
            return row;
    }
    return std::nullopt;
}

std::optional<int> FindingsListModel::rowOf(const QString& subject) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Finding* known = finding(index(row));
        if (known != nullptr && known->subject == subject)
            return row;
    }
    return std::nullopt;
}

int FindingsListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags FindingsListModel::flags(const QModelIndex& index) const
{
    if (finding(index) != nullptr)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() ? Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant FindingsListModel::headingData(FindingSeverity severity, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto shown = std::count_if(m_rows.cbegin(), m_rows.cend(), [severity](const Row& row) {
            return row.finding && row.severity == severity;
        });
        return u"%1 (%2)"_s.arg(nameOf(severity)).arg(shown);
    }
    case IsHeadingRole: return true;
    case SeverityRole: return static_cast<int>(severity);
    default: return {};
    }
}

QVariant FindingsListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (!row.finding)
        return headingData(row.severity, role);
    const Finding& finding = m_findings.at(*row.finding);
    switch (role) {
    case Qt::DisplayRole: return finding.text;
    case Qt::AccessibleTextRole: return QString(nameOf(row.severity) + u": "_s + lineFor(finding));
    case IsHeadingRole: return false;
    case SeverityRole: return static_cast<int>(row.severity);
    case WordRole: return finding.word;
    case DetailRole: return finding.detail;
    case ClauseRole: return finding.clause;
    case DueRole: return finding.due.value_or(QDate());
    case SinceRole: return finding.since.value_or(QDate());
    default: return {};
    }
}

}  // namespace holdfast
