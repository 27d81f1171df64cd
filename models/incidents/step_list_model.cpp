// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_list_model.h"

#include "models/incidents/account.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kSecondsPerMinute = 60;

QString minutes(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::duration_cast<std::chrono::seconds>(time).count() /
                           kSecondsPerMinute) +
           u'′';
}

}  // namespace

StepListModel::StepListModel(QObject* parent) : QAbstractListModel(parent) {}

void StepListModel::show(const IncidentState& state, const std::optional<StepRef>& focus, Instant now,
                         const QString& language)
{
    const QList<Row> rows = rowsOf(state, focus, now, language);
    const bool isSameList =
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const Row& a, const Row& b) { return a.isHeader == b.isHeader && a.name == b.name; });
    if (!isSameList) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        emit dataChanged(index(i), index(i));
    }
}

void StepListModel::setFilter(Filter filter, const Actor& actor)
{
    m_filter = filter;
    m_actor = actor;
}

QList<StepListModel::Row> StepListModel::rowsOf(const IncidentState& state,
                                                const std::optional<StepRef>& focus, Instant now,
                                                const QString& language)
{
    QList<Row> rows;
    m_names.clear();
    const auto board = stepBoard(state);
    for (const BoardChunk& chunk : board) {
        const PlanInUse& plan = state.plans.at(chunk.plan);
        Row header;
        header.isHeader = true;
        header.name = plan.code + u'/' + keyword(chunk.phase) + QString::number(chunk.part);
        header.title = plan.plan->phaseTitle(chunk.phase).in(language).text;
        if (chunk.parts > 1)
            header.title += u" (%1/%2)"_s.arg(chunk.part).arg(chunk.parts);
        if (state.plans.size() > 1)
            header.title = plan.code + u" · "_s + header.title;
        header.time = u"%1/%2"_s.arg(chunk.settled()).arg(chunk.steps.size());
        header.state = chunk.isSettled() ? StepState::Finished : StepState::Running;
        rows.append(header);
        const auto before = rows.size();
        for (const BoardStep& step : chunk.steps) {
            m_names.insert(step.number, stepName(state, step.ref));
            if (!isShown(state, step))
                continue;
            Row row = stepRow(state, step, now, language);
            row.isFocus = focus == step.ref;
            rows.append(row);
        }
        if (rows.size() == before && m_filter != Filter::All)
            rows.removeLast();
    }
    return rows;
}

bool StepListModel::isShown(const IncidentState& state, const BoardStep& step) const
{
    switch (m_filter) {
    case Filter::All: return true;
    case Filter::Mine: return isStepOf(state, step.ref, m_actor);
    case Filter::Open: return !isSettled(step.state);
    }
    Q_UNREACHABLE();
}

StepListModel::Row StepListModel::stepRow(const IncidentState& state, const BoardStep& step, Instant now,
                                          const QString& language) const
{
    const PlanStep& planned = stepOf(state, step.ref);
    const StepProgress& progress = progressOf(state, step.ref);
    Row row;
    row.name = stepName(state, step.ref);
    row.title = planned.title.in(language).text;
    row.number = step.number;
    row.state = step.state;
    row.person = progress.by;
    row.isCritical = planned.isCritical;
    if (const auto actual = actualTime(state, step.ref))
        row.time = minutes(*actual);
    else if (step.state == StepState::Running && progress.startedAt)
        row.time = minutes(elapsed(state, *progress.startedAt, now)) + u" / "_s +
                   QString::number(planned.plannedMin) + u'′';
    else if (!isSettled(step.state))
        row.time = QString::number(planned.plannedMin) + u'′';
    return row;
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return row.isHeader ? row.title + u' ' + row.time
                            : u"%1 %2, %3, %4 %5"_s.arg(row.number)
                                  .arg(row.title, nameOf(row.state), row.time, row.person);
    case IsHeaderRole: return row.isHeader;
    case NameRole: return row.name;
    case NumberRole: return row.number;
    case StateRole: return static_cast<int>(row.state);
    case TimeRole: return row.time;
    case PersonRole: return row.person;
    case IsFocusRole: return row.isFocus;
    case IsCriticalRole: return row.isCritical;
    default: return {};
    }
}

Qt::ItemFlags StepListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).isHeader)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int StepListModel::focusRow() const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.isFocus; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QString StepListModel::stepNumbered(int number) const
{
    return m_names.value(number);
}

}  // namespace holdfast
