// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readiness/findings_list_model.h"
#include "views/kit/status.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace holdfast {

/// How a severity looks; only what has to be acted on now is red.
Status statusOf(FindingSeverity severity);

/// Paints findings: on the left shape and word, then the sentence with what helps to judge it below, on the
/// right the day. Text wraps, so that nothing is cut off at any width or text size.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The list of findings. Arrows go from finding to finding, past the headings.
class FindingsView final : public QListView {
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

signals:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace holdfast
