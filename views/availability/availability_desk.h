// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/maintenance/notice_table_model.h"
#include "views/kit/workspace.h"

namespace holdfast {

/// One month of one service as the availability page works on it: the account, the notices of maintenance,
/// what is imported. The panels of the page read it and never each other.
class AvailabilityDesk final : public QObject {
    Q_OBJECT

public:
    /// Does not own `workspace`.
    explicit AvailabilityDesk(Workspace& workspace, QObject* parent = nullptr);

    Workspace& workspace() { return m_workspace; }
    const Workspace& workspace() const { return m_workspace; }

    /// The service that is shown; null before the organisation is known.
    const Service* service() const;
    void chooseService(const QString& code);

    /// The first day of the month that is shown, in the contract's zone.
    QDate month() const { return m_month; }
    void chooseMonth(QDate day);
    /// The month as an interval of time, [from, to).
    Instant from() const;
    Instant to() const;
    /// The months of which anything is known, the newest first; always with the one that is shown.
    QList<QDate> months() const;

    /// Absent until it was reckoned, and where that failed.
    const std::optional<ServiceAccount>& account() const { return m_account; }
    const std::optional<Error>& error() const { return m_error; }
    /// Of all months, the latest first.
    const QList<ListedNotice>& notices() const { return m_notices; }
    const QList<SeriesSummary>& series() const { return m_series; }
    bool isLoaded() const { return m_isLoaded; }
    bool hasData() const { return !m_series.isEmpty(); }

    /// Reckons anew.
    void refresh();

signals:
    void changed();

private:
    void readSeries();
    void readNotices();
    QString modulesText(const MaintenanceNotice& notice, const Service* service) const;
    void reckon();

    Workspace& m_workspace;
    QString m_serviceCode;
    QDate m_month;
    bool m_isMonthChosen = false;
    bool m_isLoaded = false;
    int m_ticket = 0;  ///< Of the newest reckoning; answers of older ones are passed over.
    std::optional<ServiceAccount> m_account;
    std::optional<Error> m_error;
    QList<ListedNotice> m_notices;
    QList<SeriesSummary> m_series;
};

}  // namespace holdfast
