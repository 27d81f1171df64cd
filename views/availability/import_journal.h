// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_service.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace holdfast {

class EmptyState;

/// Every import there was: which file, what it covers, who and when, and whether it still counts. An import
/// is taken back here, with a reason. To be shown with open().
class ImportJournal final : public QDialog {
    Q_OBJECT

public:
    /// Neither reference is owned.
    ImportJournal(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

signals:
    /// Files should be imported: chosen here, or one whose data was lost.
    void importRequested(const QStringList& files);

private:
    QWidget* makeFacts();
    QWidget* makeFoot();
    void read();
    void show(const QList<ImportRecord>& imports);
    const ImportRecord* chosen() const;
    void renew();
    void undo();
    void importFile();
    void copyDigest();
    void refuse(const Error& error);

    Workspace& m_workspace;
    Prompter& m_prompter;
    QList<ImportRecord> m_imports;
    QTreeWidget* m_list;
    EmptyState* m_empty;
    QWidget* m_facts = nullptr;
    QLabel* m_digest = nullptr;
    QLabel* m_answers = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_moreButton = nullptr;
    QPushButton* m_undoButton = nullptr;
    QPushButton* m_againButton = nullptr;
    QPushButton* m_copyButton = nullptr;
};

}  // namespace holdfast
