// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "views/kit/page.h"

class QStackedWidget;

namespace holdfast {

class IncidentList;
struct IncidentState;
class PastIncident;
class Prompter;
class TimelineImport;
class Workspace;

/// Open and past incidents. An open one goes to the command screen; one that is over opens here, read-only,
/// at any moment of it. Timelines of incidents that are over are imported here.
class IncidentsPage final : public Page {
    Q_OBJECT

public:
    /// Neither reference is owned.
    IncidentsPage(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    /// A code ("INC-2026-001"), or one with an entry ("INC-2026-001#12"), which opens here even while the
    /// incident is open. Without one the list is shown.
    void open(const QString& subject) override;

    /// Shows what the file at `path` holds before anything is imported.
    void offerImport(const QString& path);
    /// Whether that file begins as one that this page imports.
    static bool takes(const QString& path);

    /// The report of the incident that is shown.
    bool canPrint() const override;
    void print() override;

    QVariantMap place() const override;
    void resume(const QVariantMap& place) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePast();
    void showPast(const IncidentState& state);
    void read(const QString& code);
    void renew();
    void chooseFile();
    void openImported(const QString& code);
    void showList();

    Workspace& m_workspace;
    Prompter& m_prompter;
    IncidentList* m_list;
    PastIncident* m_past = nullptr;  ///< While one is shown: nothing of it is kept afterwards.
    TimelineImport* m_import;
    QStackedWidget* m_stack;
    RealDisk m_disk;
    QString m_awaited;           ///< What is to be opened once it is there.
    QVariantMap m_placeAwaited;  ///< Where in it.
};

}  // namespace holdfast
