// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/step_list_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace holdfast {

/// Paints a phase's line and a step's line: shape, number, title, who and how long.
class StepBoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// All steps by phase. Choosing one puts it in focus.
class StepBoardView final : public QListView {
    Q_OBJECT

public:
    /// Does not own `model`.
    explicit StepBoardView(StepListModel& model, QWidget* parent = nullptr);

    /// Brings the step in focus into view.
    void followFocus();

signals:
    void stepChosen(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showAround(int row);

    StepListModel& m_model;
    int m_followed = -1;
};

}  // namespace holdfast
