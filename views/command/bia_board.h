// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"
#include "views/kit/status.h"

#include <QWidget>

namespace holdfast {

/// The clocks, side by side: one card a recovery priority with its bar, then the contract, data loss by
/// failure mode, and the month. Text and bar, never colour alone; at risk shows before breached.
class BiaBoard final : public QWidget {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit BiaBoard(IncidentDesk& desk, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What one card says.
    struct Card {
        QString title;
        QString figure;
        QString note;
        Status status = Status::Quiet;
        QString word;
        std::optional<double> share;  ///< Of the target that has passed.
    };

    void show();
    Card cardFor(const IncidentState& state, const ClockReading& clock) const;
    /// One card for clocks that are read together: it shows the one that matters most, and says the others.
    Card joined(const QString& title, const QList<Card>& cards) const;
    QString figureFor(const ClockReading& clock) const;
    int rowsFor(int width) const;
    void takeHeight();
    QRect cardRect(int index) const;
    void paintCard(QPainter& painter, const QRect& area, const Card& card) const;

    IncidentDesk& m_desk;
    QList<Card> m_cards;
};

}  // namespace holdfast
