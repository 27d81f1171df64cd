// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "models/measurements/measurement_service.h"
#include "views/availability/job_watch.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace holdfast {

class FoundMonitors;
class ImportFindings;
class ImportOutcome;
class ImportQuestions;
class TableWizard;

/// Takes monitoring files in, one after the other: recognises each, shows what it holds, asks what it does
/// not say, asks for which module each monitor counts, and changes nothing before the person says so. Long
/// work shows how far it is and can be stopped. To be shown with open().
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `files` has at least one path. Neither reference is owned.
    ImportDialog(Workspace& workspace, Prompter& prompter, const QStringList& files,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

public slots:
    /// Stops what runs; what is not whole by then is not taken. Where nothing runs, closes the dialog.
    void reject() override;

signals:
    /// Data came, or was taken back.
    void dataChanged();
    /// The person wants to see that month's account; its first day.
    void monthRequested(QDate month);
    void mappingRequested();

private:
    enum class Phase { Reading, Asking, Importing, Finished };

    QWidget* makeHead();
    QWidget* makeReadingPage();
    QWidget* makeContentPage();
    QWidget* makeFoot();
    void startFile(qsizetype number);
    void inspect();
    void take(const Result<SourceContent>& content);
    void showContent();
    void showTable();
    void import();
    void decide();
    void finish(const Done& mapped);
    void shrink();
    void undo();
    void next();
    void renew();
    void renewImportButton();
    void follow();
    void orderFocus();
    void enter(Phase phase);
    QString fileName() const;
    bool hasNext() const { return m_number + 1 < m_files.size(); }
    const Organisation* organisation() const;
    QList<QDate> monthsToOffer() const;

    Workspace& m_workspace;
    Prompter& m_prompter;
    QStringList m_files;
    qsizetype m_number = 0;
    std::optional<int> m_heightBefore;  ///< Before it shrank to what was done.
    Phase m_phase = Phase::Reading;
    SourceRequest m_request;
    std::optional<SourceContent> m_content;
    std::optional<Error> m_error;
    QList<MonitorAssignment> m_decided;
    QList<MonitorAssignment> m_toDecide;
    QStringList m_saidLate;  ///< What went wrong beside an import that holds.
    JobWatch m_watch;
    int m_reading = 0;         ///< Counts readings: an answer to an older one is not for us any more.
    bool m_movesFocus = true;  ///< To what is to be done next; not while the person is typing.
    QTimer m_tick;

    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_formatCaption = nullptr;
    QComboBox* m_format = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_readingLabel = nullptr;
    QLabel* m_errorLabel = nullptr;
    ImportFindings* m_findings = nullptr;
    ImportQuestions* m_questions = nullptr;
    TableWizard* m_wizard = nullptr;
    FoundMonitors* m_monitors = nullptr;
    ImportOutcome* m_outcome = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_columnsButton = nullptr;
    QPushButton* m_cancelButton = nullptr;
    QPushButton* m_nextButton = nullptr;
    QPushButton* m_importButton = nullptr;
};

}  // namespace holdfast
