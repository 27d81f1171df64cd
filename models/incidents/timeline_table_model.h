// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/timeline_item.h"

#include <QAbstractListModel>

#include <vector>

namespace holdfast {

/// Which entries of a timeline are shown.
struct TimelineRule {
    QStringList kinds;                  ///< Empty: all.
    QString author;                     ///< Name; empty: everybody's.
    QString text;                       ///< Somewhere in the words, letter case aside; empty: any.
    std::optional<Instant> until = {};  ///< What happened later is not shown; absent: all is.

    bool isEmpty() const { return !isNarrowed() && !until; }
    /// Whether somebody chose among the entries.
    bool isNarrowed() const { return !kinds.isEmpty() || !author.isEmpty() || !text.isEmpty(); }

    friend bool operator==(const TimelineRule&, const TimelineRule&) = default;
};

/// The timeline of an incident over a snapshot of its state, by when things happened; what is not saved yet
/// comes last. Sentences are made when they are asked for: a timeline may have 100,000 of them.
///
/// A newer snapshot of the same incident gives the narrowest signals; another incident a reset.
class TimelineTableModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole + 1,  ///< TimelineItem, all of the following at once.
        NumberRole,
        OccurredRole,  ///< UTC milliseconds.
        RecordedRole,  ///< UTC milliseconds.
        AuthorRole,
        KindRole,
        KindNameRole,
        IsLateRole,
        IsVoidRole,
        IsCorrectedRole,
        ConflictRole,
        PrecisionRole,
        SavingRole,  ///< TimelineItem::Saving as int.
        AssuranceRole,
        EvidenceRole,  ///< SHA-256, hexadecimal; empty without.
        EvidenceNameRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setState(const IncidentState& state);
    void setLanguage(const QString& language);
    /// In which times are said in lines of text; UTC until then.
    void setZone(const QTimeZone& zone);
    void setUnsaved(const QList<UnsavedAct>& acts);
    void setRule(const TimelineRule& rule);

    const IncidentState& state() const { return m_state; }
    const TimelineRule& rule() const { return m_rule; }
    const QTimeZone& zone() const { return m_zone; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    TimelineItem item(int row) const;
    QString line(int row) const { return plainLine(item(row), m_zone); }
    /// The row of entry #`number`; absent when it is not shown.
    std::optional<int> rowOf(int number) const;
    /// How many entries there are, shown or not.
    int total() const { return static_cast<int>(m_state.entries.size()); }

    /// Kinds and authors that the timeline has, for choosing among them.
    QStringList kinds() const;
    QStringList authors() const;

private:
    bool isNewerPicture(const IncidentState& state) const;
    bool comesBefore(int a, int b) const;
    bool isShown(int position) const;
    void reset();
    void takeCorrections(const IncidentState& before);
    void takeConflicts(const IncidentState& before);
    void takeNew(int from);
    void replace(int position);
    void remove(int position);
    void insert(int position);

    IncidentState m_state;
    QString m_language = QStringLiteral("en");
    QTimeZone m_zone = QTimeZone::utc();
    TimelineRule m_rule;
    QList<UnsavedAct> m_unsaved;
    std::vector<int> m_rows;  ///< Positions of the entries shown.
};

}  // namespace holdfast
