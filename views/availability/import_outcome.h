// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_service.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;

namespace holdfast {

/// How an import ended: what came, what to look at now, and the way back.
class ImportOutcome final : public QWidget {
    Q_OBJECT

public:
    explicit ImportOutcome(QWidget* parent = nullptr);

    /// `month` is the first day of the month to look at; null where there is none.
    void showImported(const SourceContent& content, QDate month);
    /// How many monitors were given a module, or why that did not work.
    void showMapped(int count);
    void showProblem(const QString& message);
    void showUndone();
    /// While it is being taken back.
    void setUndoing(bool isOn);
    QWidget* firstButton() const;

signals:
    void monthRequested(QDate month);
    void undoRequested();
    void mappingRequested();

private:
    QLabel* m_heading;
    QLabel* m_said;
    QLabel* m_mapped;
    QLabel* m_problem;
    QPushButton* m_monthButton;
    QPushButton* m_mappingButton;
    QPushButton* m_undoButton;
    QDate m_month;
};

/// "May 2026" in the present language.
QString monthText(QDate month);

}  // namespace holdfast
