// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/availability_words.h"
#include "models/reports/report.h"

namespace holdfast {

/// The tables of a report about availability.
class AvailabilityTables {
public:
    AvailabilityTables(const MonthlyBody& body, const AvailabilityWords& words) : m_body(body), m_words(words)
    {
    }

    /// The five buckets of each module and of the whole, in h:mm:ss.
    block::Table buckets() const;
    /// Availability, target, verdict, interruptions, MTTR, MTBF and budget of each.
    block::Table figures() const;
    /// Every interruption of the service, counted or not.
    block::Table interruptions() const;
    /// Every outage of every module, with cause, class, decision and incident.
    block::Table outages() const;
    block::Table maintenance() const;
    block::Table decisions() const;
    /// Days on which a module was not up from midnight to midnight.
    block::Table days() const;
    /// Which monitor speaks for which module, and how several are combined.
    block::Table monitors() const;
    /// Files with their digests.
    block::Table sources() const;
    /// What was done to the revision, by whom.
    block::Table moves(const MonthlyReport& report) const;

private:
    QString in(const Bilingual& text) const { return m_words.in(text); }
    /// `head` over the form in which its column writes time.
    QString timed(const Bilingual& head) const;
    block::Cell momentCell(Instant at) const;
    block::Cell shortMomentCell(Instant at) const;
    block::Cell minuteCell(Instant at) const;
    QList<block::Cell> bucketRow(const ModuleAccount& module, const QString& name) const;
    QList<block::Cell> figureRow(const ModuleAccount& module, const QString& name, ReportTone tone) const;
    /// The modules that were down in it, each with its causes.
    QString causeOf(const Interruption& interruption) const;
    QString outageText(const ModuleAccount& module, const Outage& outage) const;
    QString monitorsOf(const QList<SeriesKey>& monitors) const;

    const MonthlyBody& m_body;
    const AvailabilityWords& m_words;
};

}  // namespace holdfast
