// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace holdfast {

/// Asks from which day to which something holds; at first always.
class ValidityEdit final : public QWidget {
    Q_OBJECT

public:
    /// `prefix` begins the object names of the fields: "monitorFromCheck", "monitorFromEdit" …
    ValidityEdit(const QString& prefix, QDate today, QWidget* parent = nullptr);

    /// Null: from the first day on.
    QDate from() const;
    /// The last day; null: until further notice.
    QDate to() const;
    /// Whether it does not end before it begins.
    bool isPossible() const;
    void set(QDate from, QDate to);

private:
    QCheckBox* m_hasFrom;
    QDateEdit* m_from;
    QCheckBox* m_hasTo;
    QDateEdit* m_to;
};

/// "from 2026-05-01", "until 2026-05-31", "2026-05-01 – 2026-05-31"; empty: always.
QString validityText(QDate from, QDate to);

}  // namespace holdfast
