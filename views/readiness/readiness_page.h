// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readiness/finding.h"
#include "views/kit/page.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace holdfast {

class FindingsListModel;
class FindingsView;
class ReadinessHeader;
class ReadinessWatch;

/// Home: why the organisation is not as ready as it could be, the most pressing reason first. Each line opens
/// its record; a duty is marked as done here.
class ReadinessPage final : public Page {
    Q_OBJECT

public:
    /// Neither `workspace` nor `prompter` is owned; both must outlive the page.
    ReadinessPage(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    /// Chooses the first finding about `subject`.
    void open(const QString& subject) override;
    QVariantMap place() const override;
    void resume(const QVariantMap& place) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeFooter();
    void listen();
    void narrow(const QString& text);

    void showFindings(const QList<Finding>& findings);
    void showBody();
    void showAction();
    void choose(std::optional<int> row);
    const Finding* chosen() const;

    /// What Enter does with the chosen finding.
    void actOnChosen();
    void markDone(const QString& duty);
    void backUp();
    void check();
    void copyChosen();

    Workspace& m_workspace;
    Prompter& m_prompter;
    FindingsListModel* m_model;
    ReadinessWatch* m_watch;
    ReadinessHeader* m_header;
    FindingsView* m_view = nullptr;
    QStackedWidget* m_body = nullptr;
    QLabel* m_noMatch = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_copy = nullptr;
    QString m_wanted;  ///< The subject to choose once it is there.
    bool m_isJudged = false;
    bool m_isBusy = false;
};

}  // namespace holdfast
