// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/account.h"
#include "models/incidents/step_board.h"
#include "views/kit/preferences.h"
#include "views/kit/workspace.h"

namespace holdfast {

/// One incident as the command screen works on it: its state, what depends on the hour, the step in focus,
/// and what the person does about it. The panels of the screen read it and never each other.
class IncidentDesk final : public QObject {
    Q_OBJECT

public:
    /// Owns neither.
    IncidentDesk(Workspace& workspace, Preferences& preferences, QObject* parent = nullptr);

    Workspace& workspace() { return m_workspace; }
    const Workspace& workspace() const { return m_workspace; }

    /// Works on that incident from now on.
    void open(const QString& code);
    const QString& code() const { return m_code; }
    /// Null where the incident is not there (yet).
    const IncidentState* state() const { return m_workspace.incident(m_code); }
    const IncidentAccount& account() const { return m_account; }
    Instant now() const { return m_now; }

    const std::optional<StepRef>& focus() const { return m_focus; }
    /// Puts the step "DB-01/D05" in focus, as long as it can be worked on.
    void choose(const QString& step);

    /// Carries out `act`; a refusal is told by refused(). `then` hears whether it was done, as long as the
    /// desk is there; a caller that may go before it looks after itself (see whileThere()).
    void act(const Act& act, const std::function<void(bool isDone)>& then = {});
    /// The same as somebody else who is there, for example the second person.
    void actAs(const Actor& actor, const Act& act, const std::function<void(bool isDone)>& then = {});
    void act(const QString& kind, const QJsonObject& fields,
             const std::function<void(bool isDone)>& then = {});
    /// An act about the step in focus; plan and step are added.
    void actOnFocus(const QString& kind, QJsonObject fields, const std::optional<Actor>& second = {},
                    const std::function<void(bool isDone)>& then = {});
    /// The last entry of the person at the keyboard that still counts; its number from 1. Absent without one.
    std::optional<int> lastOwnEntry() const;

signals:
    /// Entries were added, or another incident or step is shown.
    void changed();
    /// A second has passed.
    void ticked();
    void refused(const holdfast::Error& error);

private:
    void refresh();

    Workspace& m_workspace;
    Preferences& m_preferences;
    QString m_code;
    QString m_chosen;
    Instant m_now;
    IncidentAccount m_account;
    std::optional<StepRef> m_focus;
};

}  // namespace holdfast
