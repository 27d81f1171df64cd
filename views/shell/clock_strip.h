// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/status.h"
#include "views/kit/workspace.h"

#include <QAbstractButton>

namespace holdfast {

/// What an open incident says on top of every page: code, title, time passed, what is left of the tightest
/// clock, when everything is expected back. In an exercise the strip is hatched and says so. Pressed, it
/// leads to the command screen; with several open, it counts the others.
class ClockStrip final : public QAbstractButton {
    Q_OBJECT

public:
    /// Does not own `workspace`.
    explicit ClockStrip(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows that incident; by default the first of the open ones.
    void setIncident(const QString& code);
    QString incident() const { return m_code; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A piece of the strip: what it is, and its figure.
    struct Piece {
        QString name;
        QString figure;
        Status status = Status::Quiet;
    };

    void refresh();
    int paintPieces(QPainter& painter, const QRect& area) const;
    void paintHead(QPainter& painter, const QRect& area) const;
    QList<Piece> pieces(const IncidentState& state, Instant now) const;

    Workspace& m_workspace;
    QString m_wanted;
    QString m_code;
    QString m_title;
    bool m_isDrill = false;
    int m_others = 0;
    QList<Piece> m_pieces;
};

}  // namespace holdfast
