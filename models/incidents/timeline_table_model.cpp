// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/timeline_table_model.h"

#include "models/incidents/entry_sentence.h"
#include "models/incidents/fold.h"
#include "models/incidents/timeline_kind.h"

#include <QSet>

#include <algorithm>

namespace holdfast {

namespace {

/// More entries that belong somewhere in the middle than this are not worth single signals.
constexpr size_t kMostInserts = 100;

bool isSame(const Correction& a, const Correction& b)
{
    return a.by == b.by && a.isVoid == b.isVoid && a.text == b.text && a.at == b.at;
}

}  // namespace

void TimelineTableModel::setState(const IncidentState& state)
{
    if (!isNewerPicture(state)) {
        beginResetModel();
        m_state = state;
        reset();
        endResetModel();
        return;
    }
    const IncidentState before = m_state;
    m_state = state;
    takeCorrections(before);
    takeConflicts(before);
    takeNew(static_cast<int>(before.entries.size()));
    const bool hasOtherSteps =
        before.plans.size() != state.plans.size() || before.addedSteps != state.addedSteps;
    if (hasOtherSteps && rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TimelineTableModel::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    beginResetModel();
    m_language = language;
    reset();
    endResetModel();
}

void TimelineTableModel::setZone(const QTimeZone& zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TimelineTableModel::setUnsaved(const QList<UnsavedAct>& acts)
{
    const int saved = static_cast<int>(m_rows.size());
    if (!m_unsaved.isEmpty()) {
        beginRemoveRows({}, saved, rowCount() - 1);
        m_unsaved.clear();
        endRemoveRows();
    }
    if (!acts.isEmpty()) {
        beginInsertRows({}, saved, saved + static_cast<int>(acts.size()) - 1);
        m_unsaved = acts;
        endInsertRows();
    }
}

void TimelineTableModel::setRule(const TimelineRule& rule)
{
    if (rule == m_rule)
        return;
    beginResetModel();
    m_rule = rule;
    reset();
    endResetModel();
}

int TimelineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + static_cast<int>(m_unsaved.size());
}

QVariant TimelineTableModel::data(const QModelIndex& index, int role) const
{
    const bool isOurs = role == Qt::DisplayRole || role == Qt::ToolTipRole ||
                        role == Qt::AccessibleTextRole || (role >= ItemRole && role <= EvidenceNameRole);
    if (!isOurs || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineItem item = this->item(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.sentence;
    case Qt::ToolTipRole: return remarksOn(item, m_zone).join(u'\n');
    case Qt::AccessibleTextRole: return plainLine(item, m_zone);
    case ItemRole: return QVariant::fromValue(item);
    case NumberRole: return item.number;
    case OccurredRole: return toMs(item.occurredAt);
    case RecordedRole: return toMs(item.recordedAt);
    case AuthorRole: return item.author;
    case KindRole: return item.kind;
    case KindNameRole: return timelineKindName(item.kind);
    case IsLateRole: return item.isLate;
    case IsVoidRole: return item.isVoid;
    case IsCorrectedRole: return item.isCorrected();
    case ConflictRole: return item.conflict;
    case PrecisionRole: return item.precision;
    case SavingRole: return static_cast<int>(item.saving);
    case AssuranceRole: return keyword(item.assurance);
    case EvidenceRole: return item.evidence ? item.evidence->sha256.toHex() : QString();
    case EvidenceNameRole: return item.evidence ? item.evidence->name : QString();
    default: return {};
    }
}

TimelineItem TimelineTableModel::item(int row) const
{
    const size_t place = static_cast<size_t>(row);
    if (place < m_rows.size())
        return timelineItem(m_state, m_rows.at(place), m_language);
    return timelineItem(m_state, m_unsaved.at(static_cast<qsizetype>(place - m_rows.size())), m_language);
}

std::optional<int> TimelineTableModel::rowOf(int number) const
{
    const auto found = std::find(m_rows.cbegin(), m_rows.cend(), number - 1);
    return found == m_rows.cend() ? std::nullopt
                                  : std::optional(static_cast<int>(std::distance(m_rows.cbegin(), found)));
}

QStringList TimelineTableModel::kinds() const
{
    QSet<QString> there;
    for (const IncidentEntry& entry : m_state.entries)
        there.insert(timelineKind(entry));
    QStringList kinds;
    for (const QString& known : knownTimelineKinds()) {
        if (there.remove(known))
            kinds.append(known);
    }
    QStringList unknown(there.cbegin(), there.cend());
    unknown.sort();
    return kinds + unknown;
}

QStringList TimelineTableModel::authors() const
{
    QSet<QString> there;
    for (const IncidentEntry& entry : m_state.entries)
        there.insert(authorOf(m_state, entry));
    there.remove(QString());
    QStringList authors(there.cbegin(), there.cend());
    authors.sort();
    return authors;
}

/// Whether `state` is what became of the picture that is shown: nothing of it stands elsewhere in log order.
bool TimelineTableModel::isNewerPicture(const IncidentState& state) const
{
    const qsizetype known = m_state.entries.size();
    return known > 0 && state.entries.size() >= known &&
           state.entries.first().id == m_state.entries.first().id &&
           state.entries.at(known - 1).id == m_state.entries.last().id;
}

bool TimelineTableModel::comesBefore(int a, int b) const
{
    return std::pair(occurredAt(m_state, a), a) < std::pair(occurredAt(m_state, b), b);
}

bool TimelineTableModel::isShown(int position) const
{
    if (m_rule.isEmpty())
        return true;
    if (m_rule.until && occurredAt(m_state, position) > *m_rule.until)
        return false;
    const IncidentEntry& entry = m_state.entries.at(position);
    if (!m_rule.kinds.isEmpty() && !m_rule.kinds.contains(timelineKind(entry)))
        return false;
    if (!m_rule.author.isEmpty() && authorOf(m_state, entry) != m_rule.author)
        return false;
    return m_rule.text.isEmpty() ||
           entrySentence(m_state, entry, m_language).contains(m_rule.text, Qt::CaseInsensitive);
}

void TimelineTableModel::reset()
{
    m_rows = timelineOrder(m_state);
    if (!m_rule.isEmpty())
        std::erase_if(m_rows, [this](int position) { return !isShown(position); });
}

void TimelineTableModel::takeCorrections(const IncidentState& before)
{
    QList<EntryId> changed;
    for (auto it = m_state.corrections.cbegin(); it != m_state.corrections.cend(); ++it) {
        const auto old = before.corrections.constFind(it.key());
        if (old == before.corrections.cend() || !isSame(*old, *it))
            changed.append(it.key());
    }
    for (auto it = before.corrections.cbegin(); it != before.corrections.cend(); ++it) {
        if (!m_state.corrections.contains(it.key()))
            changed.append(it.key());
    }
    // Those that moved leave first, so that the order holds while the others find their places.
    QList<int> moved;
    QList<int> stayed;
    for (const EntryId& id : std::as_const(changed)) {
        const int position = m_state.positions.value(id, -1);
        if (position < 0 || position >= before.entries.size())
            continue;
        const bool hasMoved = occurredAt(m_state, position) != occurredAt(before, position);
        (hasMoved ? moved : stayed).append(position);
    }
    for (const int position : std::as_const(moved))
        remove(position);
    for (const int position : std::as_const(stayed))
        replace(position);
    for (const int position : std::as_const(moved)) {
        if (isShown(position))
            insert(position);
    }
}

void TimelineTableModel::takeConflicts(const IncidentState& before)
{
    const bool isAsBefore =
        std::equal(m_state.conflicts.cbegin(), m_state.conflicts.cend(), before.conflicts.cbegin(),
                   before.conflicts.cend(), [](const Conflict& a, const Conflict& b) {
                       return a.entry == b.entry && a.isSettled == b.isSettled;
                   });
    if (isAsBefore)
        return;
    QSet<EntryId> touched;
    for (const Conflict& conflict : before.conflicts)
        touched.insert(conflict.entry);
    for (const Conflict& conflict : m_state.conflicts)
        touched.insert(conflict.entry);
    for (const EntryId& entry : std::as_const(touched)) {
        const int position = m_state.positions.value(entry, -1);
        if (position >= 0 && position < before.entries.size())
            replace(position);
    }
}

void TimelineTableModel::takeNew(int from)
{
    std::vector<int> fresh;
    for (int position = from; position < m_state.entries.size(); ++position) {
        if (isShown(position))
            fresh.push_back(position);
    }
    std::sort(fresh.begin(), fresh.end(), [this](int a, int b) { return comesBefore(a, b); });
    const auto atEnd = m_rows.empty() ? fresh.begin()
                                      : std::upper_bound(fresh.begin(), fresh.end(), m_rows.back(),
                                                         [this](int a, int b) { return comesBefore(a, b); });
    if (static_cast<size_t>(std::distance(fresh.begin(), atEnd)) > kMostInserts) {
        beginResetModel();
        reset();
        endResetModel();
        return;
    }
    if (atEnd != fresh.end()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(std::distance(atEnd, fresh.end())) - 1);
        m_rows.insert(m_rows.end(), atEnd, fresh.end());
        endInsertRows();
    }
    std::for_each(fresh.begin(), atEnd, [this](int position) { insert(position); });
}

/// Shows the entry at `position` anew where it stands; takes it out when it is not to be seen any more.
void TimelineTableModel::replace(int position)
{
    const auto row = rowOf(position + 1);
    const bool isToBeSeen = isShown(position);
    if (row && isToBeSeen)
        emit dataChanged(index(*row), index(*row));
    else if (row)
        remove(position);
    else if (isToBeSeen)
        insert(position);
}

void TimelineTableModel::remove(int position)
{
    const auto row = rowOf(position + 1);
    if (!row)
        return;
    beginRemoveRows({}, *row, *row);
    m_rows.erase(m_rows.begin() + *row);
    endRemoveRows();
}

void TimelineTableModel::insert(int position)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), position,
                                        [this](int a, int b) { return comesBefore(a, b); });
    const int row = static_cast<int>(std::distance(m_rows.begin(), place));
    beginInsertRows({}, row, row);
    m_rows.insert(place, position);
    endInsertRows();
}

}  // namespace holdfast
