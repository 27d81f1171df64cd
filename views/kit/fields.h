// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDateTimeEdit>

namespace holdfast {

/// As wide as its words. Qt measures the full-width brackets of Chinese narrower than it draws them, and
/// forgets the rounding.
class FittingCombo final : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QSize widened(const QSize& hint) const;
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
