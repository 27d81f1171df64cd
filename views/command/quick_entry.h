// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMimeData;

namespace holdfast {

/// One line to write into the timeline without leaving the keyboard; pictures are pasted or dropped into it.
/// What was written stays until it is saved.
class QuickEntry final : public QWidget {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit QuickEntry(IncidentDesk& desk, QWidget* parent = nullptr);

    /// The cursor goes into the line.
    void start();
    QString text() const;
    void setText(const QString& text);
    /// Keeps files as evidence of the incident; answers how many of them it can take.
    int takeFiles(const QStringList& paths);
    /// A picture or files in `mime`; false where there is neither.
    bool take(const QMimeData& mime);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();
    void keep(const QString& path, bool isTemporary);

    IncidentDesk& m_desk;
    QComboBox* m_kind;
    QLineEdit* m_text;
    bool m_isWriting = false;
};

/// Kinds of entry that people write, in the order in which they are offered, and their names.
QList<std::pair<QString, QString>> entryKindsForPeople();

}  // namespace holdfast
