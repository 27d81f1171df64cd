// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/declaration_outlook.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

#include <QDialog>

class QCheckBox;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;

namespace holdfast {

class AuthorityPanel;
class ExerciseStrip;
class MomentEdit;
class OutlookPanel;
class ScenarioPanel;

/// Declares the activation of the continuity plan: what happened, since when, on whose authority, and beside
/// it what will happen then. To be shown with open(); Enter never declares, Ctrl+Enter does.
class DeclareDialog final : public QDialog {
    Q_OBJECT

public:
    /// References are not owned and outlive the dialog.
    DeclareDialog(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    /// Declares the incident `code`, which is open already; its impact, mode and level are taken over.
    void declareExisting(const QString& code);
    /// Starts as a drill.
    void setDrill(bool isDrill);

public slots:
    void reject() override;

signals:
    /// The incident is declared, and the workspace shows it.
    void declared(const QString& code);
    /// It was opened to be watched and assessed, without a declaration.
    void opened(const QString& code);
    /// Somebody else sits at the keyboard, or nobody is known.
    void operatorRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void arrangeBody();
    QWidget* makeFoot();
    void build();
    const IncidentState* existing() const;
    DeclarationQuestion question() const;
    void readPinned();
    void readPinnedRecords();
    void renew();
    void showGaps(const DeclarationOutlook& outlook);
    QString nameOf(DeclarationGap gap) const;
    void declare();
    void openOnly();
    void open(const DeclarationQuestion& asked, const std::optional<Act>& first, bool isDeclared);
    void finish(const QString& code, bool isDeclared);
    void refuse(const Error& error);
    void setBusy(bool isBusy);

    Workspace& m_workspace;
    Prompter& m_prompter;
    QString m_existing;  ///< Code of the incident that is declared; empty: a new one.
    QJsonObject m_pinned;
    QList<Stretch> m_monitored;  ///< Outages of this month that the monitoring saw.
    DeclarationOutlook m_outlook;
    bool m_wasPressed = false;  ///< From then on each gap is shown at its place.
    bool m_isBusy = false;
    bool m_isKept = false;  ///< The disk refused; the entries wait and must not be entered again.

    QLabel* m_title = nullptr;
    QLabel* m_who = nullptr;
    QCheckBox* m_drill = nullptr;
    ExerciseStrip* m_strip = nullptr;
    ScenarioPanel* m_scenario = nullptr;
    MomentEdit* m_impact = nullptr;
    AuthorityPanel* m_authority = nullptr;
    OutlookPanel* m_panel = nullptr;
    QLabel* m_scenarioError = nullptr;
    QLabel* m_impactError = nullptr;
    QLabel* m_authorityError = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_missing = nullptr;
    QPushButton* m_declare = nullptr;
    QPushButton* m_openOnly = nullptr;
    QGridLayout* m_columns = nullptr;
    QFrame* m_what = nullptr;
    QWidget* m_middle = nullptr;
    QFrame* m_then = nullptr;
};

}  // namespace holdfast
