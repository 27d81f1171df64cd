// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/entry_sentence.h"

#include "models/incidents/fold.h"
#include "models/incidents/step_graph.h"
#include "models/log/entry_kinds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

QString clockTime(const IncidentState& state, Instant at)
{
    const QTimeZone zone = state.pinned ? state.pinned->zone() : QTimeZone::utc();
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.trimmed().isEmpty() ? sentence : Text::tr("%1 Reason: %2").arg(sentence, reason.trimmed());
}

QString stepName(const IncidentState& state, const IncidentEntry& entry, const QString& language)
{
    const auto ref = findStep(state, entry.text("plan"_L1), entry.text("step"_L1));
    if (!ref)
        return entry.text("step"_L1);
    return stepOf(state, *ref).id + u' ' + stepOf(state, *ref).title.in(language).text;
}

/// The phase to which a step was deferred, as its plan calls it.
QString phaseName(const IncidentState& state, const IncidentEntry& entry, const QString& language)
{
    const auto ref = findStep(state, entry.text("plan"_L1), entry.text("step"_L1));
    const auto phase = phaseFromKeyword(entry.text("to"_L1));
    return ref && phase ? state.plans.at(ref->plan).plan->phaseTitle(*phase).in(language).text
                        : entry.text("to"_L1);
}

QString answerOf(const IncidentState& state, const IncidentEntry& entry, const QString& language)
{
    const auto ref = findStep(state, entry.text("plan"_L1), entry.text("step"_L1));
    const StepOption* option = ref ? stepOf(state, *ref).option(entry.text("option"_L1)) : nullptr;
    if (option == nullptr)
        return {};
    const QString text = option->text.in(language).text;
    return entry.payload.value("unsure"_L1).toBool() ? Text::tr("%1 (unsure: the safe answer)").arg(text)
                                                     : text;
}

QString nameIn(const std::optional<Actor>& actor)
{
    return actor && actor->person ? actor->person->name : QString();
}

QString doneSentence(const IncidentState& state, const IncidentEntry& entry, const QString& language)
{
    const QString step = stepName(state, entry, language);
    QString sentence = Text::tr("Step %1 done.").arg(step);
    if (entry.payload.value("awaiting"_L1).toBool())
        sentence = Text::tr("Step %1 done; waits for confirmation.").arg(step);
    if (const QString answer = answerOf(state, entry, language); !answer.isEmpty())
        sentence = Text::tr("Step %1 decided: %2.").arg(step, answer);
    if (!entry.text("value"_L1).isEmpty())
        sentence += u' ' + Text::tr("Read back: %1.").arg(entry.text("value"_L1));
    if (entry.confirmedBy)
        sentence += u' ' + Text::tr("Confirmed by %1.").arg(nameIn(entry.confirmedBy));
    const auto ref = findStep(state, entry.text("plan"_L1), entry.text("step"_L1));
    const bool isUnconfirmed = ref && stepOf(state, *ref).needsSecondPerson && !entry.confirmedBy &&
                               !entry.payload.value("awaiting"_L1).toBool();
    if (isUnconfirmed)
        sentence += u' ' + Text::tr("NOT CONFIRMED by a second person.");
    return withReason(sentence, entry.text("reason"_L1));
}

QString stepSentence(const IncidentState& state, const IncidentEntry& entry, const QString& language)
{
    using namespace incident_entry;
    const QString step = stepName(state, entry, language);
    const QString reason = entry.text("reason"_L1);
    if (entry.kind == kStepStarted)
        return Text::tr("Step %1 begun.").arg(step);
    if (entry.kind == kStepDone)
        return doneSentence(state, entry, language);
    if (entry.kind == kStepConfirmed)
        return withReason(Text::tr("Step %1 confirmed.").arg(step), reason);
    if (entry.kind == kStepNotApplicable)
        return withReason(Text::tr("Step %1 does not apply.").arg(step), reason);
    if (entry.kind == kStepFailed)
        return withReason(Text::tr("Step %1 FAILED.").arg(step), reason);
    if (entry.kind == kStepSkipped)
        return withReason(Text::tr("Step %1 skipped.").arg(step), reason);
    if (entry.kind == kStepDeferred)
        return withReason(
            Text::tr("Step %1 deferred to the phase “%2”.").arg(step, phaseName(state, entry, language)),
            reason);
    if (entry.kind == kStepAdded)
        return Text::tr("Step %1 added.").arg(step);
    const bool goesBack = entry.text("to"_L1) != entry.text("step"_L1);
    return withReason(goesBack ? Text::tr("From step %1 back to %2.").arg(step, entry.text("to"_L1))
                               : Text::tr("Step %1 tried again.").arg(step),
                      reason);
}

QString numberOf(const IncidentState& state, const IncidentEntry& entry)
{
    const QUuid uid = QUuid::fromString(entry.text("entry"_L1));
    if (uid.isNull() || !state.positions.contains(EntryId(uid)))
        return u"?"_s;
    return QString::number(state.positions.value(EntryId(uid)) + 1);
}

QString courseSentence(const IncidentEntry& entry, const QString& language)
{
    using namespace incident_entry;
    const QString reason = entry.text("reason"_L1);
    if (entry.kind == kOpened)
        return Text::tr("%1 opened: %2.")
            .arg(entry.text("code"_L1), textIn(entry.payload.value("title"_L1).toObject(), language));
    if (entry.kind == kPlanAttached) {
        const QString sentence =
            Text::tr("Plan %1 %2 is in use.").arg(entry.text("code"_L1), entry.text("revision"_L1));
        return entry.text("revision_state"_L1) == "approved"_L1
                   ? sentence
                   : sentence + u' ' + Text::tr("This revision is not approved.");
    }
    if (entry.kind == kDeclared)
        return withReason(Text::tr("Activation DECLARED."), reason);
    if (entry.kind == kNotActivated)
        return withReason(Text::tr("Not activated."), reason);
    if (entry.kind == kWithdrawn)
        return withReason(Text::tr("The declaration is withdrawn."), reason);
    if (entry.kind == kAborted)
        return withReason(Text::tr("The response is aborted."), reason);
    if (entry.kind == kEscalated)
        return withReason(
            Text::tr("Escalated from plan %1 to %2.").arg(entry.text("from"_L1), entry.text("to"_L1)),
            reason);
    if (entry.kind == kStoodDown)
        return withReason(Text::tr("STOOD DOWN."), reason);
    if (entry.kind == kReviewBegun)
        return Text::tr("The review begins.");
    if (entry.kind == kClosed)
        return Text::tr("Closed.");
    if (entry.kind == kHandedOver)
        return withReason(Text::tr("The lead goes to %1.").arg(entry.text("name"_L1)), reason);
    if (entry.kind == kSiteActivated)
        return Text::tr("The standby site goes into service.");
    if (entry.kind == kSiteReturned)
        return Text::tr("The primary site serves again.");
    return withReason(Text::tr("The open deferrals are accepted."), reason);
}

QString markSentence(const IncidentState& state, const IncidentEntry& entry)
{
    const QString when = clockTime(state, entry.occurredAt);
    const QString what = entry.text("what"_L1);
    const int item = entry.payload.value("item"_L1).toInt();
    if (what == "impact"_L1)
        return Text::tr("The impact began at %1.").arg(when);
    if (what == "detected"_L1)
        return Text::tr("Detected at %1.").arg(when);
    if (what == "resolved"_L1)
        return Text::tr("The fault is removed since %1.").arg(when);
    return item == 0 ? Text::tr("The service is restored since %1.").arg(when)
                     : Text::tr("Recovery priority %1 is back since %2.").arg(item).arg(when);
}

QString resourceSentence(const IncidentEntry& entry)
{
    QStringList options;
    const QJsonArray array = entry.payload.value("options"_L1).toArray();
    for (const QJsonValue& option : array)
        options.append(option.toString());
    QString sentence = Text::tr("%1 Options: %2. Decided: %3.")
                           .arg(entry.text("question"_L1), options.join(u" / "_s), entry.text("choice"_L1));
    if (!entry.text("authority"_L1).isEmpty())
        sentence += u' ' + Text::tr("Authority: %1.").arg(entry.text("authority"_L1));
    return withReason(sentence, entry.text("reason"_L1));
}

QString evidenceSentence(const IncidentEntry& entry)
{
    static const QRegularExpression picture(u"\\.(png|jpe?g)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = entry.text("name"_L1);
    return picture.match(name).hasMatch() ? Text::tr("The picture “%1” is kept as evidence.").arg(name)
                                          : Text::tr("The file “%1” is kept as evidence.").arg(name);
}

QString recordSentence(const IncidentState& state, const IncidentEntry& entry, const QString& language)
{
    using namespace incident_entry;
    const QString text = textIn(entry.payload.value("text"_L1).toObject(), language);
    const QString reason = entry.text("reason"_L1);
    if (entry.kind == kLogged || entry.kind == kSituation)
        return text;
    if (entry.kind == kMarked)
        return withReason(markSentence(state, entry), reason);
    if (entry.kind == kRecoveryPoint) {
        const auto point = recoveryPointFromJson(entry.payload);
        return point ? Text::tr("Recovery point (%1): data up to %2%3.")
                           .arg(nameOf(point->mode), clockTime(state, point->at),
                                point->isTested ? Text::tr(", restore tested") : QString())
                     : entry.kind;
    }
    if (entry.kind == kNotice) {
        QString sentence = Text::tr("Notice %1 released.").arg(entry.text("communication"_L1));
        if (const auto promise = entry.instant("promise_ms"_L1))
            sentence += u' ' + Text::tr("Next word promised by %1.").arg(clockTime(state, *promise));
        return sentence + u'\n' + text;
    }
    if (entry.kind == kNoticeWaived)
        return withReason(Text::tr("Notice %1 is not needed.").arg(entry.text("communication"_L1)), reason);
    if (entry.kind == kAcknowledged)
        return Text::tr("Notice #%1 acknowledged by %2.").arg(numberOf(state, entry), entry.text("by"_L1));
    if (entry.kind == kCalled) {
        const Role* role = state.pinned->organisation()
                               ? state.pinned->organisation()->role(entry.text("whom"_L1))
                               : nullptr;
        const QString whom = role != nullptr ? role->title.in(language).text : entry.text("whom"_L1);
        const QString sentence = entry.payload.value("reached"_L1).toBool()
                                     ? Text::tr("Called %1: reached.").arg(whom)
                                     : Text::tr("Called %1: not reached.").arg(whom);
        return text.isEmpty() ? sentence : sentence + u' ' + text;
    }
    if (entry.kind == kResourceDecided)
        return resourceSentence(entry);
    if (entry.kind == kClockAtRisk)
        return Text::tr("The clock %1 is at risk; customer and management must be told by %2.")
            .arg(clockTitle(entry.text("clock"_L1)),
                 clockTime(state, entry.instant("notice_due_ms"_L1).value_or(entry.occurredAt)));
    if (entry.kind == kCorrected) {
        if (entry.payload.value("void"_L1).toBool())
            return withReason(Text::tr("Entry #%1 is withdrawn.").arg(numberOf(state, entry)), reason);
        if (const auto at = entry.instant("at_ms"_L1); at && text.isEmpty())
            return withReason(
                Text::tr("Entry #%1 happened at %2.").arg(numberOf(state, entry), clockTime(state, *at)),
                reason);
        return withReason(Text::tr("Entry #%1 now reads: “%2”.").arg(numberOf(state, entry), text), reason);
    }
    if (entry.kind == entry_kind::kEvidenceAdded)
        return evidenceSentence(entry);
    if (entry.kind == kConflictSettled)
        return withReason(Text::tr("The conflict about entry #%1 is settled.").arg(numberOf(state, entry)),
                          reason);
    if (entry.kind == kExercisePaused)
        return Text::tr("The exercise pauses.");
    if (entry.kind == kExerciseResumed)
        return Text::tr("The exercise goes on.");
    if (entry.kind == kExerciseJumped)
        return Text::tr("Exercise time jumps ahead by %1 minutes.")
            .arg(entry.payload.value("by_s"_L1).toInt() / 60);
    return entry.kind + u' ' + QString::fromUtf8(QJsonDocument(entry.payload).toJson(QJsonDocument::Compact));
}

}  // namespace

QString clockTitle(const QString& name)
{
    const QString kind = name.section(u'/', 0, 0);
    const QString part = name.section(u'/', 1);
    QString title;
    if (kind == "rto"_L1)
        title = Text::tr("RTO");
    else if (kind == "bcp_rto"_L1)
        title = Text::tr("BCP RTO");
    else if (kind == "contract"_L1)
        title = Text::tr("Fault removed (contract)");
    else if (kind == "rpo"_L1)
        title = Text::tr("RPO");
    else if (kind == "bcp_rpo"_L1)
        title = Text::tr("BCP RPO");
    else if (kind == "month_budget"_L1)
        title = Text::tr("Downtime of the month");
    else if (kind == "month_interruptions"_L1)
        title = Text::tr("Interruptions of the month");
    else
        return name;
    if (const auto mode = failureModeFromKeyword(part))
        return Text::tr("%1, %2").arg(title, nameOf(*mode));
    return part.isEmpty() ? title : QString(title + u' ' + part);
}

QString audienceName(const QString& audience)
{
    if (audience == "internal"_L1)
        return Text::tr("the team");
    if (audience == "management"_L1)
        return Text::tr("management");
    if (audience == "customer"_L1)
        return Text::tr("the customer");
    if (audience == "supplier"_L1)
        return Text::tr("the supplier");
    if (audience == "regulator"_L1)
        return Text::tr("the authority");
    return audience == "employees"_L1 ? Text::tr("the people concerned") : audience;
}

QString textIn(const QJsonObject& object, const QString& language)
{
    const auto text = LocalizedText::fromJson(object);
    return text ? text->in(language).text : QString();
}

QString entrySentence(const IncidentState& state, const IncidentEntry& written, const QString& language)
{
    using namespace incident_entry;
    static const QStringList course{kOpened,     kPlanAttached,  kDeclared,     kNotActivated,     kWithdrawn,
                                    kAborted,    kEscalated,     kStoodDown,    kReviewBegun,      kClosed,
                                    kHandedOver, kSiteActivated, kSiteReturned, kDeferralsAccepted};
    const IncidentEntry entry = corrected(state, written);
    if (course.contains(entry.kind))
        return courseSentence(entry, language);
    return entry.kind.startsWith("step-"_L1) ? stepSentence(state, entry, language)
                                             : recordSentence(state, entry, language);
}

QString timelineKind(const IncidentEntry& entry)
{
    return entry.kind == incident_entry::kLogged ? entry.text("kind"_L1) : entry.kind;
}

bool isLate(const IncidentState& state, const IncidentEntry& entry)
{
    return !state.isImported() && entry.recordedAt - entry.occurredAt > state.rules().lateAfter;
}

QString nameOf(Course course)
{
    switch (course) {
    case Course::Monitoring: return Text::tr("monitoring");
    case Course::Assessing: return Text::tr("assessing");
    case Course::AwaitingDeclaration: return Text::tr("awaiting declaration");
    case Course::Activated: return Text::tr("activated");
    case Course::Recovering: return Text::tr("recovering");
    case Course::Validating: return Text::tr("validating");
    case Course::Returning: return Text::tr("returning to normal");
    case Course::StoodDown: return Text::tr("stood down");
    case Course::Reviewing: return Text::tr("under review");
    case Course::Closed: return Text::tr("closed");
    case Course::NotActivated: return Text::tr("not activated");
    case Course::Withdrawn: return Text::tr("withdrawn");
    case Course::Escalated: return Text::tr("escalated");
    case Course::Aborted: return Text::tr("aborted");
    }
    Q_UNREACHABLE();
}

QString nameOf(IncidentMode mode)
{
    switch (mode) {
    case IncidentMode::Real: return Text::tr("real");
    case IncidentMode::Drill: return Text::tr("EXERCISE");
    case IncidentMode::Past: return Text::tr("past");
    case IncidentMode::Reference: return Text::tr("reference");
    }
    Q_UNREACHABLE();
}

QString nameOf(StepState state)
{
    switch (state) {
    case StepState::Blocked: return Text::tr("waiting");
    case StepState::Ready: return Text::tr("ready");
    case StepState::Running: return Text::tr("running");
    case StepState::AwaitingConfirmation: return Text::tr("awaiting confirmation");
    case StepState::Finished: return Text::tr("done");
    case StepState::Skipped: return Text::tr("skipped");
    case StepState::Deferred: return Text::tr("deferred");
    case StepState::Failed: return Text::tr("failed");
    case StepState::NotApplicable: return Text::tr("not applicable");
    }
    Q_UNREACHABLE();
}

QString nameOf(FailureMode mode)
{
    switch (mode) {
    case FailureMode::Hardware: return Text::tr("hardware failure");
    case FailureMode::Logical: return Text::tr("data damage");
    case FailureMode::Site: return Text::tr("loss of the site");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
