// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/timeline_kind.h"

#include "models/incidents/incident_entry.h"
#include "models/log/entry_kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct KindRow {
    const QString& keyword;
    const char* name;
    EntryTone tone = EntryTone::Plain;
};

// What people log has no constants of its own: the rules know the keywords (record_rules.cpp).
const std::array<QString, 10> kWords{u"decision"_s,      u"fact"_s,       u"action"_s,    u"setback"_s,
                                     u"communication"_s, u"assessment"_s, u"milestone"_s, u"detected"_s,
                                     u"recovered"_s,     u"closed"_s};

const QList<KindRow>& allKinds()
{
    using namespace incident_entry;
    static const QList<KindRow> kinds{
        {kWords[0], QT_TRANSLATE_NOOP("EntryKinds", "decision"), EntryTone::Decision},
        {kWords[1], QT_TRANSLATE_NOOP("EntryKinds", "fact")},
        {kWords[2], QT_TRANSLATE_NOOP("EntryKinds", "action")},
        {kWords[3], QT_TRANSLATE_NOOP("EntryKinds", "setback"), EntryTone::Bad},
        {kWords[4], QT_TRANSLATE_NOOP("EntryKinds", "communication")},
        {kWords[5], QT_TRANSLATE_NOOP("EntryKinds", "assessment")},
        {kWords[6], QT_TRANSLATE_NOOP("EntryKinds", "milestone"), EntryTone::Good},
        {kWords[7], QT_TRANSLATE_NOOP("EntryKinds", "detected")},
        {kWords[8], QT_TRANSLATE_NOOP("EntryKinds", "recovered"), EntryTone::Good},
        {kWords[9], QT_TRANSLATE_NOOP("EntryKinds", "end")},
        {kStepStarted, QT_TRANSLATE_NOOP("EntryKinds", "step begun")},
        {kStepDone, QT_TRANSLATE_NOOP("EntryKinds", "step done")},
        {kStepConfirmed, QT_TRANSLATE_NOOP("EntryKinds", "step confirmed")},
        {kStepFailed, QT_TRANSLATE_NOOP("EntryKinds", "step failed"), EntryTone::Bad},
        {kStepRetried, QT_TRANSLATE_NOOP("EntryKinds", "step again")},
        {kStepDeferred, QT_TRANSLATE_NOOP("EntryKinds", "step deferred"), EntryTone::Warning},
        {kStepSkipped, QT_TRANSLATE_NOOP("EntryKinds", "step skipped")},
        {kStepNotApplicable, QT_TRANSLATE_NOOP("EntryKinds", "step not applicable")},
        {kStepAdded, QT_TRANSLATE_NOOP("EntryKinds", "step added")},
        {kNotice, QT_TRANSLATE_NOOP("EntryKinds", "notice")},
        {kNoticeWaived, QT_TRANSLATE_NOOP("EntryKinds", "notice not needed")},
        {kAcknowledged, QT_TRANSLATE_NOOP("EntryKinds", "acknowledgement")},
        {kCalled, QT_TRANSLATE_NOOP("EntryKinds", "call")},
        {kSituation, QT_TRANSLATE_NOOP("EntryKinds", "situation report")},
        {entry_kind::kEvidenceAdded, QT_TRANSLATE_NOOP("EntryKinds", "evidence")},
        {kResourceDecided, QT_TRANSLATE_NOOP("EntryKinds", "resource decision"), EntryTone::Decision},
        {kClockAtRisk, QT_TRANSLATE_NOOP("EntryKinds", "clock at risk"), EntryTone::Warning},
        {kMarked, QT_TRANSLATE_NOOP("EntryKinds", "moment")},
        {kRecoveryPoint, QT_TRANSLATE_NOOP("EntryKinds", "recovery point")},
        {kOpened, QT_TRANSLATE_NOOP("EntryKinds", "opened")},
        {kPlanAttached, QT_TRANSLATE_NOOP("EntryKinds", "plan")},
        {kDeclared, QT_TRANSLATE_NOOP("EntryKinds", "declaration"), EntryTone::Decision},
        {kNotActivated, QT_TRANSLATE_NOOP("EntryKinds", "not activated"), EntryTone::Decision},
        {kWithdrawn, QT_TRANSLATE_NOOP("EntryKinds", "declaration withdrawn"), EntryTone::Decision},
        {kAborted, QT_TRANSLATE_NOOP("EntryKinds", "aborted"), EntryTone::Bad},
        {kEscalated, QT_TRANSLATE_NOOP("EntryKinds", "escalation"), EntryTone::Decision},
        {kHandedOver, QT_TRANSLATE_NOOP("EntryKinds", "hand-over"), EntryTone::Decision},
        {kSiteActivated, QT_TRANSLATE_NOOP("EntryKinds", "standby site"), EntryTone::Decision},
        {kSiteReturned, QT_TRANSLATE_NOOP("EntryKinds", "primary site"), EntryTone::Good},
        {kDeferralsAccepted, QT_TRANSLATE_NOOP("EntryKinds", "deferrals accepted"), EntryTone::Decision},
        {kStoodDown, QT_TRANSLATE_NOOP("EntryKinds", "stand-down"), EntryTone::Good},
        {kReviewBegun, QT_TRANSLATE_NOOP("EntryKinds", "review")},
        {kClosed, QT_TRANSLATE_NOOP("EntryKinds", "closed")},
        {kCorrected, QT_TRANSLATE_NOOP("EntryKinds", "correction")},
        {kConflictSettled, QT_TRANSLATE_NOOP("EntryKinds", "conflict settled"), EntryTone::Decision},
        {kExercisePaused, QT_TRANSLATE_NOOP("EntryKinds", "exercise paused")},
        {kExerciseResumed, QT_TRANSLATE_NOOP("EntryKinds", "exercise goes on")},
        {kExerciseJumped, QT_TRANSLATE_NOOP("EntryKinds", "exercise jump")}};
    return kinds;
}

const KindRow* find(const QString& kind)
{
    const auto& kinds = allKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(),
                                    [&kind](const KindRow& row) { return row.keyword == kind; });
    return found == kinds.cend() ? nullptr : &*found;
}

}  // namespace

const QStringList& knownTimelineKinds()
{
    static const QStringList keywords = [] {
        QStringList all;
        for (const KindRow& row : allKinds())
            all.append(row.keyword);
        return all;
    }();
    return keywords;
}

QString timelineKindName(const QString& kind)
{
    const KindRow* row = find(kind);
    return row == nullptr ? kind : QCoreApplication::translate("EntryKinds", row->name);
}

EntryTone toneOf(const QString& timelineKind)
{
    const KindRow* row = find(timelineKind);
    return row == nullptr ? EntryTone::Plain : row->tone;
}

}  // namespace holdfast
