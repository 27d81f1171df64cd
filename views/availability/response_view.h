// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/measurements/series/response_band.h"
#include "views/availability/availability_desk.h"
#include "views/kit/prompter.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace holdfast {

class ResponseTimeChart;

/// How long answers took in the month, for one monitor or for all that share a unit.
class ResponseView final : public QWidget {
    Q_OBJECT

public:
    /// None of the references is owned.
    ResponseView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void renew();
    void read();
    void take(const SeriesSummary& series, const QList<Sample>& samples, int ticket);

    AvailabilityDesk& m_desk;
    QComboBox* m_choice;
    QLabel* m_empty;
    ResponseTimeChart* m_chart;
    QList<SeriesSummary> m_timed;  ///< Series that have values of time.
    QList<BandSource> m_sources;
    QString m_shown;  ///< What the chart was read for; the same is not read again.
    int m_ticket = 0;
    qsizetype m_waitingFor = 0;
};

}  // namespace holdfast
