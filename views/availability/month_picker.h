// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace holdfast {

/// Chooses a month: the one before, the one after, or any of a list. Ctrl+PgUp and Ctrl+PgDown go back and
/// on.
class MonthPicker final : public QWidget {
    Q_OBJECT

public:
    explicit MonthPicker(QWidget* parent = nullptr);

    /// `months` by their first days, the newest first; `shown` is one of them.
    void show(const QList<QDate>& months, QDate shown);

signals:
    void chosen(QDate month);

private:
    void step(int months);

    QList<QDate> m_months;
    QComboBox* m_combo;
    QToolButton* m_before;
    QToolButton* m_after;
};

/// "2026年5月", "May 2026": in the language of the window.
QString monthName(QDate month);

}  // namespace holdfast
