// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/status.h"
#include "views/kit/workspace.h"

#include <QSet>

namespace holdfast {

/// Watches open incidents and tells, once, when a clock turns at risk or runs out and when something that
/// should have been told is overdue. What stood so when the window opened is not news.
class IncidentWatch final : public QObject {
    Q_OBJECT

public:
    /// Does not own `workspace`.
    explicit IncidentWatch(Workspace& workspace, QObject* parent = nullptr);

signals:
    /// `text` is a sentence for people.
    void happened(const QString& incident, const QString& text, holdfast::Status status);

private:
    void look();
    void note(const QString& incident, const QString& what, const QString& text, Status status);

    Workspace& m_workspace;
    QSet<QString> m_known;
    bool m_isFirst = true;
};

}  // namespace holdfast
