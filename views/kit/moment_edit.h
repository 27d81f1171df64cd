// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/time_source.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast {

/// Asks for a moment that has passed: one of a few buttons ("now", "5 min ago"), or typed as parseMoment()
/// reads it. Says below when that was, in which zone, and how long ago. Nothing is chosen at first.
class MomentEdit final : public QWidget {
    Q_OBJECT

public:
    /// `time` is not owned. `minutesAgo` are the buttons; 0 is "now". They are called moment0Button,
    /// moment5Button …, the field momentEdit.
    MomentEdit(const TimeSource& time, const QTimeZone& zone, const QList<int>& minutesAgo,
               QWidget* parent = nullptr);

    /// Absent while nothing was said, or what was said is no time or lies ahead.
    std::optional<Instant> moment() const;
    void setMoment(Instant moment);
    /// What is wrong with what was typed.
    std::optional<Error> problem() const;
    /// Gives the buttons Alt+0, Alt+1 … and the field Alt+T.
    void setUpShortcuts();

signals:
    void changed();

private:
    void choose(int minutes, QPushButton* button);
    void read();
    void show();

    const TimeSource& m_time;
    QTimeZone m_zone;
    QList<QPushButton*> m_buttons;
    QLineEdit* m_edit;
    QLabel* m_said;
    QTimer m_tick;
    std::optional<Instant> m_moment;
    std::optional<Error> m_problem;
};

}  // namespace holdfast
