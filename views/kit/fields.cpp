// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/fields.h"

#include <algorithm>

namespace holdfast {

QSize FittingCombo::sizeHint() const
{
    return widened(QComboBox::sizeHint());
}

QSize FittingCombo::minimumSizeHint() const
{
    return sizeAdjustPolicy() == QComboBox::AdjustToContents ? widened(QComboBox::minimumSizeHint())
                                                             : QComboBox::minimumSizeHint();
}

QSize FittingCombo::widened(const QSize& hint) const
{
    constexpr int kRounding = 4;
    int measured = 0;
    int drawn = 0;
    for (int i = 0; i < count(); ++i) {
        measured = std::max(measured, fontMetrics().size(Qt::TextSingleLine, itemText(i)).width());
        drawn = std::max(drawn, fontMetrics().horizontalAdvance(itemText(i)));
    }
    return {hint.width() + std::max(0, drawn - measured) + kRounding, hint.height()};
}

int widthForMoment(const QDateTimeEdit& edit)
{
    constexpr int kAround = 56;  // Padding, frame, the arrow and where the cursor stands.
    QString text = edit.displayFormat();
    for (QChar& letter : text) {
        if (letter.isLetter())
            letter = QLatin1Char('0');
    }
    return edit.fontMetrics().horizontalAdvance(text) + kAround;
}

}  // namespace holdfast
