// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_sketch.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;

namespace holdfast {

/// How a table is written: its sheet, its encoding, the sign between its columns and the row that names them.
/// What was recognised stands first, until somebody says otherwise.
class TableForm final : public QWidget {
    Q_OBJECT

public:
    explicit TableForm(QWidget* parent = nullptr);

    /// Shows how `sketch` was read, and what was said of it.
    void show(const TableSketch& sketch);
    void reset();
    /// To the first choice there is.
    void takeFocus();
    /// In the JSON form of TableLayout; what is recognised is absent.
    const QJsonObject& said() const { return m_said; }

signals:
    /// Something else was said.
    void changed();

private:
    QWidget* add(QComboBox*& combo, const QString& name, const QString& text, const QString& key);
    void take(const QString& key, const QJsonValue& value);
    /// Shows what was said of `key`, else what was recognised, as the first of the choices.
    void choose(QComboBox& combo, const QString& key, const QString& recognised);
    void showSheets(const TableSketch& sketch);
    void showEncoding(const TableSketch& sketch);
    void showSeparator(const TableSketch& sketch);
    void showHeader(const TableSketch& sketch);

    QJsonObject m_said;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QComboBox* m_header = nullptr;
    QWidget* m_sheetPart = nullptr;
    QWidget* m_encodingPart = nullptr;
    QWidget* m_separatorPart = nullptr;
    QWidget* m_headerPart = nullptr;
};

}  // namespace holdfast
