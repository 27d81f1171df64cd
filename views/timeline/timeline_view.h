// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/incidents/timeline_table_model.h"

#include <QTreeView>

class QMenu;
class QPushButton;

namespace holdfast {

class EvidenceService;
class PictureLoader;
class TimelineDelegate;

/// The timeline of an incident. Stays at the newest entry while it shows it; otherwise says how many have
/// come. Rows are measured only when they come into sight.
///
/// Ctrl+C copies what is chosen, F2 asks to correct it, Delete to withdraw it, Enter to open its evidence.
/// Letters are left to the window, which has acts on them.
class TimelineView final : public QTreeView {
    Q_OBJECT

public:
    /// `evidence` shows pictures; null: only their names. Not owned.
    explicit TimelineView(EvidenceService* evidence, QWidget* parent = nullptr);

    void setTimeline(TimelineTableModel* model);
    /// The day of `today` goes without a date.
    void setTimes(const QTimeZone& zone, Instant today);
    /// Whether entries may be corrected and withdrawn from here; they may not until this is called.
    void setCorrectable(bool isCorrectable) { m_isCorrectable = isCorrectable; }

    /// Shows entry #`number` and chooses it; false where it is not shown.
    bool choose(int number);
    /// The number of the entry with the cursor; absent without one, and while it is not saved.
    std::optional<int> chosen() const;
    void showNewest();
    void showOldest();
    bool isAtNewest() const;
    /// The chosen entries as lines of text, in the order in which they are shown.
    QString chosenText() const;

    void keyboardSearch(const QString& search) override;
    /// Rows out of sight lie above or below the viewport, wherever that is: they are not measured.
    QRect visualRect(const QModelIndex& index) const override;

signals:
    void correctionRequested(int number);
    void withdrawalRequested(int number);
    void evidenceRequested(const holdfast::Digest& sha256);
    void entryChosen(int number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    std::optional<Digest> chosenEvidence() const;
    void copy() const;
    void follow();
    void remeasure();
    void placeButton();
    void noteNew(int first, int last);

    TimelineTableModel* m_timeline = nullptr;
    PictureLoader* m_pictures = nullptr;
    TimelineDelegate* m_delegate;
    QPushButton* m_newestButton;
    bool m_isCorrectable = false;
    bool m_follows = true;
    int m_unseen = 0;
};

}  // namespace holdfast
