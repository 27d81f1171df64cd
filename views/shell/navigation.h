// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace holdfast {

/// The pages, one entry each, and the way into an emergency below them.
class Navigation final : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// `name` is the page's; `key` opens it with Alt.
    void addEntry(const QString& name, const QString& title, const QKeySequence& key);
    void setCurrent(const QString& name);
    /// An entry that leads nowhere at the moment is not shown.
    void setEntryVisible(const QString& name, bool isVisible);

signals:
    void chosen(const QString& name);
    void declarationRequested();

private:
    QPushButton* entry(const QString& name) const;

    QVBoxLayout* m_entries;
    QButtonGroup* m_group;
};

}  // namespace holdfast
