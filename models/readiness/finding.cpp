// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readiness/finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

}  // namespace

QString keyword(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::ActNow: return u"act-now"_s;
    case FindingSeverity::Soon: return u"soon"_s;
    case FindingSeverity::Unproven: return u"unproven"_s;
    case FindingSeverity::Note: return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::ActNow: return Text::tr("Act now");
    case FindingSeverity::Soon: return Text::tr("Due soon");
    case FindingSeverity::Unproven: return Text::tr("Unproven");
    case FindingSeverity::Note: return Text::tr("Notes");
    }
    Q_UNREACHABLE();
}

QString keyword(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Incident: return u"incident"_s;
    case FindingKind::Duty: return u"duty"_s;
    case FindingKind::Holder: return u"holder"_s;
    case FindingKind::Channel: return u"channel"_s;
    case FindingKind::Succession: return u"succession"_s;
    case FindingKind::Approval: return u"approval"_s;
    case FindingKind::Drill: return u"drill"_s;
    case FindingKind::Schedule: return u"schedule"_s;
    case FindingKind::StepTime: return u"step-time"_s;
    case FindingKind::Impact: return u"impact"_s;
    case FindingKind::Capability: return u"capability"_s;
    case FindingKind::Backup: return u"backup"_s;
    case FindingKind::Check: return u"check"_s;
    case FindingKind::Availability: return u"availability"_s;
    case FindingKind::Calendar: return u"calendar"_s;
    case FindingKind::Setup: return u"setup"_s;
    }
    Q_UNREACHABLE();
}

QString lineFor(const Finding& finding)
{
    QString line = finding.word + u"  "_s + finding.text;
    if (finding.due)
        line += u"  "_s + Text::tr("due %1").arg(finding.due->toString(Qt::ISODate));
    if (!finding.detail.isEmpty())
        line += u"  "_s + finding.detail;
    if (!finding.clause.isEmpty())
        line += u"  ["_s + finding.clause + u']';
    return line;
}

}  // namespace holdfast
