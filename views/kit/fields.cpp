// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/fields.h"

#include <QAbstractItemView>

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
        measured = std::max(measured, fontMetrics().boundingRect(itemText(i)).width());
        drawn = std::max(drawn, fontMetrics().horizontalAdvance(itemText(i)));
    }
    return {hint.width() + std::max(0, drawn - measured) + kRounding, hint.height()};
}

FieldCell::FieldCell(QSize around, QObject* parent) : QStyledItemDelegate(parent), m_around(around) {}

QSize FieldCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QWidget* field = view != nullptr ? view->indexWidget(index) : nullptr;
    return field != nullptr ? words.expandedTo(field->sizeHint() + 2 * m_around) : words;
}

void FieldCell::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                     const QModelIndex&) const
{
    editor->setGeometry(
        option.rect.adjusted(m_around.width(), m_around.height(), -m_around.width(), -m_around.height()));
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
