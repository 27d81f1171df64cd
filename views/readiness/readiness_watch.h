// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readiness/readiness.h"
#include "views/kit/workspace.h"

#include <QObject>
#include <QTimer>

namespace holdfast {

/// Judges readiness anew whenever what it is judged by changes, and as days go by. Changes that come close
/// together are judged once; while nobody watches, none are.
class ReadinessWatch final : public QObject {
    Q_OBJECT

public:
    /// `workspace` is not owned and must outlive the watch.
    explicit ReadinessWatch(Workspace& workspace, QObject* parent = nullptr);

    void setWatching(bool isWatching);
    void judgeSoon();

signals:
    void judged(const QList<holdfast::Finding>& findings);

private:
    void gather();
    void gatherMonths(const QList<RecoveryPoint>& points, const SafekeepingProof& proof);
    void judge(const QList<RecoveryPoint>& points, const SafekeepingProof& proof);
    void look(Instant now);

    Workspace& m_workspace;
    QTimer m_later;
    std::optional<Instant> m_judgedAt;
    QDate m_judgedOn;
    QList<ServiceAccount> m_months;  ///< As the measurements last told.
    std::optional<Error> m_monthsProblem;
    bool m_isWatching = false;
    bool m_isStale = true;
};

}  // namespace holdfast
