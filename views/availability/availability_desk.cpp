// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/availability_desk.h"

#include "models/core/deliver.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

}  // namespace

AvailabilityDesk::AvailabilityDesk(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_month(firstOfMonth(workspace.today()).addMonths(-1))
{
    const auto renew = [this] { refresh(); };
    connect(&workspace, &Workspace::recordsChanged, this, renew);
    connect(&workspace.services().measurements, &MeasurementService::changed, this, renew);
    connect(&workspace.services().availability, &AvailabilityService::changed, this, renew);
    connect(&workspace.services().maintenance, &MaintenanceService::changed, this, renew);
    refresh();
}

const Service* AvailabilityDesk::service() const
{
    const auto& organisation = m_workspace.organisation();
    if (!organisation || organisation->services().isEmpty())
        return nullptr;
    const Service* chosen = organisation->service(m_serviceCode);
    return chosen != nullptr ? chosen : &organisation->services().first();
}

void AvailabilityDesk::chooseService(const QString& code)
{
    if (m_serviceCode == code)
        return;
    m_serviceCode = code;
    refresh();
}

void AvailabilityDesk::chooseMonth(QDate day)
{
    m_isMonthChosen = true;
    if (firstOfMonth(day) == m_month)
        return;
    m_month = firstOfMonth(day);
    reckon();
}

Instant AvailabilityDesk::from() const
{
    const Service* shown = service();
    const QTimeZone zone = shown != nullptr ? shown->zone : m_workspace.zone();
    return instantFromMs(m_month.startOfDay(zone).toMSecsSinceEpoch());
}

Instant AvailabilityDesk::to() const
{
    const Service* shown = service();
    const QTimeZone zone = shown != nullptr ? shown->zone : m_workspace.zone();
    return instantFromMs(m_month.addMonths(1).startOfDay(zone).toMSecsSinceEpoch());
}

QList<QDate> AvailabilityDesk::months() const
{
    QDate first = m_month;
    QDate last = std::max(m_month, firstOfMonth(m_workspace.today()));
    const QTimeZone zone = m_workspace.zone();
    for (const SeriesSummary& series : m_series) {
        const auto from = QDateTime::fromMSecsSinceEpoch(toMs(series.from), zone).date();
        const auto to = QDateTime::fromMSecsSinceEpoch(toMs(series.to) - 1, zone).date();
        first = std::min(first, firstOfMonth(from));
        last = std::max(last, firstOfMonth(to));
    }
    constexpr int kMostMonths = 240;
    QList<QDate> months;
    for (QDate month = last; month >= first && months.size() < kMostMonths; month = month.addMonths(-1))
        months.append(month);
    return months;
}

void AvailabilityDesk::refresh()
{
    readSeries();
    readNotices();
}

void AvailabilityDesk::readSeries()
{
    deliver(m_workspace.services().measurements.series(), this,
            [this](const Result<QList<SeriesSummary>>& series) {
                m_series = series ? series.value() : QList<SeriesSummary>();
                if (!m_isMonthChosen && !m_series.isEmpty()) {
                    const auto latest = std::max_element(
                        m_series.begin(), m_series.end(),
                        [](const SeriesSummary& a, const SeriesSummary& b) { return a.to < b.to; });
                    m_month = firstOfMonth(
                        QDateTime::fromMSecsSinceEpoch(toMs(latest->to) - 1, m_workspace.zone()).date());
                }
                reckon();
            });
}

/// Which modules of `service` the work of `notice` stops.
QString AvailabilityDesk::modulesText(const MaintenanceNotice& notice, const Service* service) const
{
    if (notice.modules.isEmpty())
        return tr("All modules");
    QStringList names;
    for (const QString& code : notice.modules) {
        QString name = code;
        for (const Part& module : service != nullptr ? service->modules : QList<Part>()) {
            if (module.code == code)
                name = module.name.in(m_workspace.language()).text;
        }
        names.append(name);
    }
    return names.join(tr(", ", "between names"));
}

void AvailabilityDesk::readNotices()
{
    deliver(m_workspace.services().maintenance.notices(), this,
            [this](const Result<QList<MaintenanceNotice>>& notices) {
                m_notices.clear();
                const auto& organisation = m_workspace.organisation();
                const AccountingRule rule = accountingRule();
                for (const MaintenanceNotice& notice :
                     notices ? notices.value() : QList<MaintenanceNotice>()) {
                    ListedNotice judged{notice, std::nullopt};
                    const Service* of = organisation ? organisation->service(notice.service) : nullptr;
                    judged.modules = modulesText(notice, of);
                    if (of != nullptr && m_workspace.calendar())
                        judged.judgement = judge(notice, *of, *m_workspace.calendar(), rule.noticeWorkingDays,
                                                 rule.mustBeOffPeak);
                    m_notices.append(judged);
                }
                emit changed();
            });
}

void AvailabilityDesk::reckon()
{
    const Service* shown = service();
    const int ticket = ++m_ticket;
    if (shown == nullptr) {
        m_account.reset();
        m_isLoaded = m_workspace.isLoaded();
        emit changed();
        return;
    }
    deliver(m_workspace.services().availability.account(
                {shown->code, from(), to(), std::nullopt, m_workspace.language()}),
            this, [this, ticket](const Result<ServiceAccount>& account) {
                if (ticket != m_ticket)
                    return;
                m_isLoaded = true;
                m_account = account ? std::optional(account.value()) : std::nullopt;
                m_error = account ? std::nullopt : std::optional(account.error());
                emit changed();
            });
}

}  // namespace holdfast
