// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/workspace.h"

#include <QWidget>

class QPushButton;

namespace holdfast {

class StatusBadge;

/// Says whether everything that was entered has reached the disk: saved, saving, NOT SAVED, or that the
/// folder can only be read. Never silent, never in the way.
class SaveIndicator final : public QWidget {
    Q_OBJECT

public:
    /// Does not own `workspace`.
    explicit SaveIndicator(Workspace& workspace, QWidget* parent = nullptr);

private:
    void update();

    Workspace& m_workspace;
    StatusBadge* m_badge;
    QPushButton* m_retry;
};

}  // namespace holdfast
