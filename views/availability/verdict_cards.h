// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;

namespace holdfast {

class StatusBadge;

/// A month at a glance: availability and interruptions against the contract, what is left of the downtime
/// budget, and how much of the month nobody measured.
class VerdictCards final : public QWidget {
    Q_OBJECT

public:
    explicit VerdictCards(QWidget* parent = nullptr);

    void show(const ServiceAccount& account);
    /// One card on a line.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Card {
        QLabel* figure;
        StatusBadge* badge;
        QLabel* note;
    };
    int widest() const;
    void arrange();
    Card addCard(const QString& name, const QString& caption);
    void showAvailability(const ServiceAccount& account);
    void showInterruptions(const ServiceAccount& account);
    void showBudget(const ServiceAccount& account);
    void showKnown(const ServiceAccount& account);

    QGridLayout* m_grid;
    QList<QFrame*> m_frames;
    int m_columns = 0;
    Card m_availability{};
    Card m_interruptions{};
    Card m_budget{};
    Card m_known{};
};

}  // namespace holdfast
