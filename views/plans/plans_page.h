// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/incidents/plan_list_model.h"
#include "views/kit/page.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace holdfast {

class ReadingView;
class StatusBadge;
struct PlanFile;

/// Plans to read: a list with a search through every step, and the chosen plan with its contents.
class PlansPage final : public Page {
    Q_OBJECT

public:
    PlansPage(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("plans"); }
    QString title() const override { return tr("Plans"); }
    /// `subject` is a plan's code ("DB-01"), with a step, clause, message or section where one is meant
    /// ("DB-01/D05").
    void open(const QString& subject) override;

    bool canPrint() const override { return !m_shown.isEmpty(); }
    void print() override;

    QVariantMap place() const override;
    void resume(const QVariantMap& place) override;

    /// Takes in the plan in `path` as a new draft, as it would be by the import button.
    void importFile(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeShelf();
    QWidget* makeReader();
    QBoxLayout* makeToolRow();
    QBoxLayout* makeFindRow();
    void makeShortcuts();
    void reload();
    void chooseRow(const QModelIndex& index);
    void choosePlan(const QString& code, const std::optional<int>& revision = {});
    void showEdition();
    void listRevisions(const CataloguedPlan& plan);
    const Revision* chosenRevision(const CataloguedPlan& plan) const;
    void fillOutline();
    void markOutline(const QString& name);
    void searchPlans(const QString& needle);
    void showHits();
    void askForFile();
    void draft(const PlanFile& file, const QString& label, const QString& change);
    void copyCommands();
    QStringList commandsInSight() const;
    void say(const QString& text);

    Workspace& m_workspace;
    Prompter& m_prompter;
    PlanListModel m_model;
    RealDisk m_disk;
    QString m_code;                 ///< Of the plan that is shown; empty: none.
    std::optional<int> m_revision;  ///< Number of the revision that was asked for; absent: the current one.
    QString m_shown;                ///< What the reader was built from.
    QListView* m_list = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_searchCount = nullptr;
    QPushButton* m_import = nullptr;
    QListWidget* m_outline = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_title = nullptr;
    StatusBadge* m_badge = nullptr;
    QComboBox* m_revisions = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_findCount = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_copyCommands = nullptr;
    QPushButton* m_print = nullptr;
    QLabel* m_notice = nullptr;
    ReadingView* m_reader = nullptr;
};

}  // namespace holdfast
