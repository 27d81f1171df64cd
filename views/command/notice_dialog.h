// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/notice_text.h"
#include "views/command/incident_desk.h"

#include <QDialog>

class QDateTimeEdit;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace holdfast {

/// Messages of the plans in use: chosen, filled, released by who may, with the promise made in them. Fields
/// that the incident knows are filled; the others are asked for, and the text says what is still missing.
class NoticeDialog final : public QDialog {
    Q_OBJECT

public:
    /// Does not own `desk`. Chooses the communication `id` of `plan`; without it the first for `audience`.
    NoticeDialog(IncidentDesk& desk, const QString& plan, const QString& id, const QString& audience,
                 QWidget* parent = nullptr);

private:
    struct Choice {
        int plan;
        QString id;
    };

    void build();
    void list();
    void choose(const QString& plan, const QString& id, const QString& audience);
    void showChosen();
    void showFields(const QStringList& missing);
    void showPreview();
    void release();
    void waive();
    const Communication* communication() const;
    QJsonObject said() const;

    IncidentDesk& m_desk;
    QList<Choice> m_choices;
    QListWidget* m_list;
    QLabel* m_about;
    QFormLayout* m_form;
    QWidget* m_fields;
    QHash<QString, QLineEdit*> m_edits;
    QCheckBox* m_promises;
    QDateTimeEdit* m_promise;
    QPlainTextEdit* m_preview;
    QLabel* m_problem;
    QLineEdit* m_reason;
    QPushButton* m_waive;
    QPushButton* m_release;
};

}  // namespace holdfast
