// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDateTimeEdit>
#include <QStyledItemDelegate>

namespace holdfast {

/// As wide as its words. Qt measures their ink and begins to draw left of it, so what ends in a full-width
/// bracket is cut.
class FittingCombo final : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QSize widened(const QSize& hint) const;
};

/// A cell with a widget of its own, which takes the whole cell but for `around`: Qt sets it where the cell's
/// words would begin, and lets it stick out.
class FieldCell final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FieldCell(QSize around, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    QSize m_around;
};

/// How wide `edit` must be to show a moment in its format: Qt does not count the arrow of a style sheet.
int widthForMoment(const QDateTimeEdit& edit);

/// A QDateEdit or QDateTimeEdit that shows its last digit.
template <class Edit>
class Fitting final : public Edit {
public:
    using Edit::Edit;

    QSize sizeHint() const override { return Edit::sizeHint().expandedTo({widthForMoment(*this), 0}); }
    QSize minimumSizeHint() const override { return {sizeHint().width(), Edit::minimumSizeHint().height()}; }
};

}  // namespace holdfast
