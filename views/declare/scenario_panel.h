// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/decide.h"
#include "models/organisation/organisation.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace holdfast {

class Tile;

/// "What happened?": a tile for each plan and one for what no plan foresees, the level where somebody says
/// it, and the signs of the chosen plan to tick.
class ScenarioPanel final : public QWidget {
    Q_OBJECT

public:
    /// `levels` are the organisation's; texts are shown in `language`.
    ScenarioPanel(const QList<PlanPin>& plans, const QList<EventLevel>& levels, const QString& language,
                  QWidget* parent = nullptr);

    std::optional<PlanPin> plan() const;
    /// Empty: nobody said.
    QString level() const;
    /// The ticked signs as an assessment; empty without one.
    QJsonObject seen() const;

    /// Chooses by the number on the tile; false when there is none.
    bool choose(int number);
    void choose(const QString& code);
    void setLevel(const QString& level);

signals:
    void changed();

private:
    void addTiles(QVBoxLayout* layout);
    QWidget* makeLevels();
    void showPlan();
    void showLevel();

    QList<PlanPin> m_plans;  ///< In the order of the tiles.
    QList<EventLevel> m_levels;
    QString m_language;
    QButtonGroup* m_tiles;
    QButtonGroup* m_levelButtons;
    QLabel* m_levelText;
    QLabel* m_signsTitle;
    QVBoxLayout* m_signs;
    QList<std::pair<QString, QCheckBox*>> m_checks;
    std::optional<Plan> m_plan;
};

}  // namespace holdfast
