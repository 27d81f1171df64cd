// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_intake.h"

#include "models/core/deliver.h"
#include "views/availability/file_kind_dialog.h"
#include "views/availability/import_journal.h"
#include "views/availability/mapping_dialog.h"
#include "views/command/command_page.h"
#include "views/incidents/incidents_page.h"
#include "views/plans/plans_page.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kAvailabilityPage = u"availability"_s;

}  // namespace

FileIntake::FileIntake(Workspace& workspace, Prompter& prompter, MainWindow& window)
    : m_workspace(workspace), m_prompter(prompter), m_window(window)
{
}

void FileIntake::take(const QStringList& paths)
{
    look(paths, {});
}

void FileIntake::look(QStringList left, const QList<Given>& seen)
{
    if (left.isEmpty()) {
        sort(seen);
        return;
    }
    const QString path = left.takeFirst();
    deliver(lookInto(path), this, [this, left, seen, path](const FileKinds& kinds) {
        look(left, seen + QList<Given>{{path, kinds}});
    });
}

void FileIntake::sort(const QList<Given>& seen)
{
    QStringList monitoring;
    for (const Given& file : seen) {
        if (file.kinds.isEither())
            askKind(file.path);
        else if (file.kinds.isMonitoring)
            monitoring.append(file.path);
        else if (file.kinds.isTimeline)
            takeTimeline(file.path);
        else
            takeOther(file);
    }
    if (!monitoring.isEmpty())
        openImport(monitoring);
}

void FileIntake::askKind(const QString& path)
{
    auto* dialog = new FileKindDialog(QFileInfo(path).fileName(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FileKindDialog::monitoringChosen, this, [this, path] { openImport({path}); });
    connect(dialog, &FileKindDialog::timelineChosen, this, [this, path] { takeTimeline(path); });
    dialog->open();
}

void FileIntake::takeTimeline(const QString& path)
{
    m_window.showPage(u"incidents"_s);
    static_cast<IncidentsPage*>(m_window.page(u"incidents"_s))->offerImport(path);
}

void FileIntake::takeOther(const Given& file)
{
    if (file.path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        m_window.showPage(u"plans"_s);
        static_cast<PlansPage*>(m_window.page(u"plans"_s))->importFile(file.path);
    } else if (m_window.currentPage() == "command"_L1) {
        static_cast<CommandPage*>(m_window.page(u"command"_s))->takeFiles({file.path});
    } else {
        m_prompter.tell(&m_window,
                        tr("%1 is neither a plan (.json), nor the timeline of an incident (.csv), nor "
                           "monitoring data. Evidence of an incident is dropped on its command screen.")
                                .arg(QFileInfo(file.path).fileName()) +
                            u'\n' + file.kinds.why);
    }
}

void FileIntake::chooseAndImport()
{
    const auto path = m_prompter.fileToOpen(&m_window, tr("Import monitoring data"), monitoringFileFilter());
    if (path)
        openImport({*path});
}

void FileIntake::openImport(const QStringList& files)
{
    auto* dialog = new ImportDialog(m_workspace, m_prompter, files, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::monthRequested, this,
            [this](QDate month) { m_window.showPage(kAvailabilityPage, month.toString(u"yyyy-MM"_s)); });
    connect(dialog, &ImportDialog::mappingRequested, this, [this, dialog] { openMapping(dialog); });
    dialog->QDialog::open();
}

void FileIntake::openJournal()
{
    auto* dialog = new ImportJournal(m_workspace, m_prompter, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportJournal::importRequested, this, [this, dialog](const QStringList& files) {
        dialog->accept();
        openImport(files);
    });
    dialog->open();
}

void FileIntake::openMapping(QWidget* above)
{
    auto* dialog = new MappingDialog(m_workspace, above != nullptr ? above : &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace holdfast
