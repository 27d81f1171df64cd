// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readiness/readiness_watch.h"

#include "models/core/deliver.h"

using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// Ages and days move on while nobody changes anything.
constexpr auto kJudgedAnewAfter = 5min;
constexpr auto kSettling = 40ms;

}  // namespace

ReadinessWatch::ReadinessWatch(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kSettling);
    connect(&m_later, &QTimer::timeout, this, &ReadinessWatch::gather);
    connect(&m_workspace, &Workspace::recordsChanged, this, &ReadinessWatch::judgeSoon);
    connect(&m_workspace, &Workspace::incidentsChanged, this, &ReadinessWatch::judgeSoon);
    connect(&m_workspace.services().availability, &AvailabilityService::changed, this,
            &ReadinessWatch::judgeSoon);
    connect(&m_workspace, &Workspace::ticked, this, &ReadinessWatch::look);
}

void ReadinessWatch::setWatching(bool isWatching)
{
    m_isWatching = isWatching;
    if (m_isWatching && m_isStale)
        judgeSoon();
}

void ReadinessWatch::judgeSoon()
{
    m_isStale = true;
    if (m_isWatching && !m_later.isActive())
        m_later.start();
}

void ReadinessWatch::look(Instant now)
{
    // A clock set back is no reason to wait.
    if (m_judgedAt &&
        (now < *m_judgedAt || now - *m_judgedAt >= kJudgedAnewAfter || m_judgedOn != m_workspace.today()))
        judgeSoon();
}

void ReadinessWatch::gather()
{
    if (!m_workspace.isLoaded())
        return;
    m_isStale = false;
    const auto fail = [this](const Error& error) { emit m_workspace.failed(error); };
    deliver(m_workspace.services().protection.newestPoints(), this,
            [this, fail](const Result<QList<RecoveryPoint>>& points) {
                if (!points)
                    return fail(points.error());
                deliver(m_workspace.services().safekeeping.proof(), this,
                        [this, fail, known = points.value()](const Result<SafekeepingProof>& proof) {
                            if (!proof)
                                return fail(proof.error());
                            gatherMonths(known, proof.value());
                        });
            });
}

void ReadinessWatch::gatherMonths(const QList<RecoveryPoint>& points, const SafekeepingProof& proof)
{
    // A long import keeps the measurements busy: what was known of the months holds until they answer.
    judge(points, proof);
    deliver(m_workspace.services().availability.monthsSoFar(m_workspace.language()), this,
            [this, points, proof](const Result<QList<ServiceAccount>>& months) {
                const bool isAsBefore = months && months->isEmpty() && m_months.isEmpty() && !m_monthsProblem;
                m_monthsProblem = months ? std::nullopt : std::optional(months.error());
                if (months)
                    m_months = months.value();
                if (!isAsBefore)
                    judge(points, proof);
            });
}

void ReadinessWatch::judge(const QList<RecoveryPoint>& points, const SafekeepingProof& proof)
{
    ReadinessFacts facts;
    facts.now = m_workspace.now();
    facts.zone = m_workspace.zone();
    facts.language = m_workspace.language();
    facts.incidents = m_workspace.live();
    facts.past = m_workspace.past();
    facts.duties = m_workspace.duties();
    facts.calendar = m_workspace.calendar();
    facts.organisation = m_workspace.organisation();
    facts.bia = m_workspace.bia();
    for (const DocumentType type : {DocumentType::EmergencyPlan, DocumentType::ManagementPlan,
                                    DocumentType::Bia, DocumentType::BackupScheme})
        facts.documents += m_workspace.documents(type);
    facts.recoveryPoints = points;
    facts.safekeeping = proof;
    facts.months = m_months;
    facts.monthsProblem = m_monthsProblem;
    m_judgedAt = facts.now;
    m_judgedOn = facts.today();
    emit judged(judgeReadiness(facts));
}

}  // namespace holdfast
