// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QWidget>

class QLabel;

namespace holdfast {

class LineButton;

/// What somebody must be told, and by when; the most urgent first. Each line opens the notice or the report.
class DuePanel final : public QWidget {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit DuePanel(IncidentDesk& desk, QWidget* parent = nullptr);

    /// How many are listed, 1 … 3; the others are counted.
    void setMost(int most);

signals:
    void noticeRequested(const QString& plan, const QString& communication, const QString& audience);
    void situationReportRequested();

private:
    void show();

    IncidentDesk& m_desk;
    QLabel* m_title;
    QList<LineButton*> m_buttons;
    QLabel* m_more;
    int m_most;
};

/// What is due, in a sentence: "notice DB-C2 to the customer".
QString dueSentence(const DueNotice& notice);

}  // namespace holdfast
