// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"
#include "models/incidents/timeline_file.h"
#include "models/log/log_service.h"

#include <QDate>
#include <QObject>

namespace holdfast {

/// A shipped timeline of somebody else's incident, with what was published of its begin and end.
struct ReferenceIncident {
    QJsonObject title;
    Timeline timeline;
    Instant impact;
    Instant restored;
    std::optional<Instant> resolved;
    std::optional<Instant> recoveryPoint;
};

/// The incidents of others that ship with the program.
QList<ReferenceIncident> shippedReferences();

/// The entries that bring in the sample organisation (plan XDYJ-06-15): its people, documents and duties. Its
/// people are fictitious. `today` is the day from which first due dates count.
QList<EntryDraft> draftSample(QDate today, Instant now);

/// The person who leads the sample's team, and the code of their role.
struct SampleLead {
    QString name;
    QString role;
};
SampleLead sampleLead();

/// Enters the sample organisation in a new data folder. Lives on the GUI thread, never blocks it.
class SampleService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    SampleService(LogService& log, const TimeSource& time, QObject* parent = nullptr);

    QFuture<LogService::Recorded> enter(QDate today);

private:
    LogService& m_log;
    const TimeSource& m_time;
};

}  // namespace holdfast
