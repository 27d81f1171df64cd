// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/global_options.h"
#include "app/session.h"

#include <QStringList>

#include <memory>

namespace holdfast {

/// Status of a process that ended, as cli.md has it.
enum class ExitStatus { Success = 0, DoesNotHold = 1, Usage = 2, Refused = 3, FolderUnusable = 4 };

/// What a command works on. Opens the data folder when it is first asked for.
class CommandContext {
public:
    CommandContext(const Session::World& world, GlobalOptions options);

    const GlobalOptions& options() const { return m_options; }
    const Session::World& world() const { return m_world; }
    DataFolder folder() const { return DataFolder(m_options.dataFolder); }

    Result<Session*> session();
    /// Makes the data folder; refused (Conflict) where it is one already.
    Done create();
    bool isOpenForWriting() const;
    /// Closes what session() opened, for commands that replace the folder's content.
    void close() { m_session.reset(); }

    /// Who acts: --as, else who acted last here. NotPermitted when neither is known.
    Result<Actor> actor();
    /// The same, or the program itself where nobody is known; for acts that need no person.
    Result<Actor> actorOrProgram();
    /// Who confirms (--second), checked to be somebody else with their PIN.
    Result<Actor> secondPerson(const Actor& author);

    /// Remembers on this machine who acts here when --as is left out.
    void rememberOperator(const QString& name, const QString& role);

    /// The zone in which times are shown and read: what --timezone says, else the contract's, else the
    /// machine's.
    const QTimeZone& zone();
    QString format(Instant instant);

    /// True when the reason for a failure is that the data folder cannot be used.
    bool isFolderUnusable() const { return m_isFolderUnusable; }

private:
    Session::World m_world;
    GlobalOptions m_options;
    std::unique_ptr<Session> m_session;
    std::optional<QTimeZone> m_zone;
    bool m_isFolderUnusable = false;
};

/// The status for a failure of `code`. A failure to open the data folder is always FolderUnusable.
ExitStatus statusOf(Error::Code code);

/// What kind of application a command line needs: most work without any display, reports and the tour draw
/// without showing, and without a command there is the window.
enum class DisplayNeed { None, Offscreen, Window };
DisplayNeed displayNeedOf(const QStringList& words);

/// Runs one command line, program name first, and answers the exit status. Prints to standard output and
/// error. Without a command it opens the window, where there is a QApplication.
int runCommandLine(const QStringList& words);

}  // namespace holdfast
