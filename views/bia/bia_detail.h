// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bia/impact_table_model.h"
#include "models/organisation/organisation.h"
#include "models/protection/exposure.h"
#include "views/kit/widgets.h"

#include <QTimeZone>

class QGridLayout;
class QTableView;

namespace holdfast {

class ChainView;

/// One item of the BIA: its impact over time, what has to be back before it, what it covers, and what is
/// proven about getting its data back.
class BiaDetail final : public QWidget {
    Q_OBJECT

public:
    explicit BiaDetail(QWidget* parent = nullptr);

    struct Content {
        const Bia& bia;
        const BiaItem& item;
        const std::optional<Organisation>& organisation;
        QString language;
    };
    void show(const Content& content);
    /// What the newest recovery points mean for the item that is shown; nothing before they are read.
    void showExposures(const QList<Exposure>& exposures, const QTimeZone& zone);

protected:
    void changeEvent(QEvent* event) override;

private:
    QFrame* makeImpactCard();
    QFrame* makeCoverCard();
    QFrame* makePointCard();
    void fitMatrix();

    ImpactTableModel m_impacts;
    QLabel* m_name;
    QTableView* m_matrix = nullptr;
    QLabel* m_cell = nullptr;
    ChainView* m_chain = nullptr;
    QLabel* m_covers = nullptr;
    QLabel* m_unconfirmed = nullptr;
    struct PointRow {
        QLabel* mode;
        StatusBadge* verdict;
        QLabel* text;
    };
    QList<PointRow> m_points;
};

}  // namespace holdfast
