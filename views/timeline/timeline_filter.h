// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/timeline_table_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace holdfast {

/// Chooses what a timeline shows: words, kinds, an author. One line high.
class TimelineFilter final : public QWidget {
    Q_OBJECT

public:
    /// `model` is not owned and must outlive the filter.
    explicit TimelineFilter(TimelineTableModel& model, QWidget* parent = nullptr);

    void setRule(const TimelineRule& rule);
    void clear() { setRule({}); }

private:
    void fillKinds();
    void fillAuthors();
    void apply();
    void showRule();

    TimelineTableModel& m_model;
    TimelineRule m_rule;
    QLineEdit* m_textEdit;
    QToolButton* m_kindsButton;
    QToolButton* m_authorButton;
    QToolButton* m_clearButton;
    QLabel* m_countLabel;
    QMenu* m_kindsMenu;
    QMenu* m_authorMenu;
    QTimer m_typing;
};

}  // namespace holdfast
