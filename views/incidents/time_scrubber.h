// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_replay.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace holdfast {

/// Goes to any moment of an incident: by slider, by steps (←, →), to both ends (Home, End), and says which
/// moment it is. A view of the past is plain to see.
class TimeScrubber final : public QWidget {
    Q_OBJECT

public:
    explicit TimeScrubber(QWidget* parent = nullptr);

    /// `replay` is not owned and must outlive what is shown.
    void show(const IncidentReplay* replay, int moment, const QTimeZone& zone);
    /// Gives the keys to the slider.
    void takeKeys();
    int moment() const;
    bool isAtEnd() const;

signals:
    void momentChosen(int moment);
    void sightChosen(holdfast::IncidentReplay::Sight sight);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* makeStep(const QString& name, const QString& text, const QString& spoken);
    void describe();

    const IncidentReplay* m_replay = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
    QComboBox* m_sightCombo;
    QToolButton* m_firstButton;
    QToolButton* m_backButton;
    QSlider* m_slider;
    QToolButton* m_onButton;
    QToolButton* m_lastButton;
    QLabel* m_momentLabel;
    QPushButton* m_endButton;
};

}  // namespace holdfast
