// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_table_model.h"
#include "views/kit/status.h"

#include <QStyledItemDelegate>

namespace holdfast {

/// What a verdict of a line means: shown as shape, colour and word. Quiet where there is nothing to judge.
Status statusOf(const IncidentLine& line, int column);

/// Paints the cells of the list of incidents: verdicts as shape and word, the title over code
/// and kind, drills hatched.
class IncidentRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `model` is not owned.
    explicit IncidentRowDelegate(const IncidentTableModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString words(const QModelIndex& index) const;
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const IncidentLine& line,
                    const QRect& area) const;

    const IncidentTableModel& m_model;
};

}  // namespace holdfast
