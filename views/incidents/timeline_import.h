// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/timeline_file.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace holdfast {

class Prompter;
class Workspace;

/// Takes in the timeline of an incident that is over: shows what was found in the file, asks what it is, and
/// changes nothing before the person says so.
class TimelineImport final : public QWidget {
    Q_OBJECT

public:
    /// Neither reference is owned.
    TimelineImport(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    /// Reads the file at `path`; why not otherwise. Shows what was found.
    Done read(const QString& path);

signals:
    void imported(const QString& code);
    void backRequested();

private:
    void build();
    QWidget* makeForm();
    void showFound();
    void import();

    Workspace& m_workspace;
    Prompter& m_prompter;
    std::optional<Timeline> m_timeline;
    QString m_fileName;
    QLabel* m_foundLabel;
    QLineEdit* m_titleEdit;
    QComboBox* m_kindCombo;
    QDateTimeEdit* m_impactEdit;
    QCheckBox* m_restoredCheck;
    QDateTimeEdit* m_restoredEdit;
    QComboBox* m_planCombo;
    QTreeWidget* m_preview;
    QPushButton* m_importButton;
};

}  // namespace holdfast
