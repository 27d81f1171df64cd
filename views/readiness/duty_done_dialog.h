// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/duty.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace holdfast {

/// Says that a duty was done: when, with what result, and with which files as evidence. It is accepted once
/// that is recorded.
class DutyDoneDialog final : public QDialog {
    Q_OBJECT

public:
    /// Neither `workspace` nor `prompter` is owned; both must outlive the dialog.
    DutyDoneDialog(Workspace& workspace, Prompter& prompter, const Duty& duty, QWidget* parent);

private:
    QWidget* makeForm();
    QWidget* makeEvidence();
    QWidget* makeButtons();
    void addEvidence();
    void removeEvidence();
    void updateButtons();
    void complete();
    void keepNext();
    void recordDone();
    void refuse(const Error& error);

    Workspace& m_workspace;
    Prompter& m_prompter;
    Duty m_duty;
    QDateEdit* m_doneOn = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QListWidget* m_evidence = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_complete = nullptr;
    QHash<QString, Digest> m_kept;  ///< What is evidence already, by path.
    bool m_isBusy = false;
};

}  // namespace holdfast
