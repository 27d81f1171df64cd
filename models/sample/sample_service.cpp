// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_service.h"

#include "models/availability/monthly_report.h"
#include "models/core/rfc3339.h"
#include "models/core/uid.h"
#include "models/documents/canonical_json.h"
#include "models/documents/document_service.h"
#include "models/duties/duty_store.h"
#include "models/log/entry_kinds.h"
#include "models/organisation/organisation.h"
#include "models/people/person_store.h"
#include "models/plans/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Reads a shipped file. That it can be read and holds its rules is a promise of the program, held by tests.
QByteArray shipped(const QString& path)
{
    QFile file(u":/holdfast/"_s + path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

QJsonObject shippedJson(const QString& path)
{
    return QJsonDocument::fromJson(shipped(path)).object();
}

template <class T>
T sound(Result<T> result)
{
    Q_ASSERT(result);
    return std::move(result).value();
}

void appendPeople(QList<EntryDraft>& drafts, const QJsonObject& body, Instant now)
{
    const Organisation organisation = sound(Organisation::fromJson(body));
    QSet<QString> known;
    for (const Role& role : organisation.roles()) {
        for (const RoleHolder& holder : role.holders) {
            if (known.contains(holder.name))
                continue;
            known.insert(holder.name);
            const Person person = sound(Person::make(PersonId(mintUid(now)), holder.name, role.code));
            drafts.append(draftPersonAdded(person, Actor{}, now));
        }
    }
}

EntryDraft draftBody(const QJsonObject& body, const QString& code, const QString& label, Instant now)
{
    const DocumentBody document = sound(DocumentBody::make(body));
    return draftDocumentDrafted(DocumentId(mintUid(now)), code, document, {label, {}}, Actor{}, now);
}

/// The source plan was approved on paper before it came here; the entries say so.
void appendApproved(QList<EntryDraft>& drafts, const QJsonObject& body, Instant now)
{
    const QString code = body.value("code"_L1).toString();
    const EntryDraft drafted = draftBody(body, code, body.value("version"_L1).toString(), now);
    const QJsonObject payload = QJsonDocument::fromJson(drafted.publicPart).object();
    drafts.append(drafted);
    for (const RevisionState to : {RevisionState::InReview, RevisionState::Approved}) {
        QJsonObject moved{{u"code"_s, code},
                          {u"revision"_s, payload.value("revision"_L1)},
                          {u"label"_s, payload.value("label"_L1)},
                          {u"sha256"_s, payload.value("sha256"_L1)},
                          {u"to"_s, keyword(to)}};
        if (to == RevisionState::Approved) {
            moved.insert(u"approved_by"_s, body.value("approved_by"_L1));
            moved.insert(u"approved_on"_s, body.value("approved_on"_L1));
        }
        drafts.append(automaticDraft(entry_kind::kDocumentMoved, drafted.subject,
                                     QJsonDocument(moved).toJson(QJsonDocument::Compact), now));
    }
}

/// What the program itself fulfils: publishing the monthly report, auditing its figures.
std::optional<Subject> dutySubject(const QString& name)
{
    for (const Subject& subject : {reportDutySubject(), auditDutySubject()}) {
        if (subject.kind == name)
            return subject;
    }
    return std::nullopt;
}

Duty dutyFrom(const QJsonObject& json, QDate today, Instant now)
{
    DutyParts parts{DutyId(mintUid(now)),
                    dutyKindFromKeyword(json.value("kind"_L1).toString()).value_or(DutyKind::Other),
                    sound(LocalizedText::fromJson(json.value("title"_L1).toObject())),
                    dutySubject(json.value("subject"_L1).toString()),
                    sound(Cadence::fromText(json.value("cadence"_L1).toString())),
                    today.addDays(json.value("first_due"_L1).toObject().value("days_after_init"_L1).toInt()),
                    std::nullopt,
                    {},
                    json.value("clause"_L1).toString(),
                    json.value("lead_working_days"_L1).toInt(5),
                    std::nullopt};
    return sound(Duty::make(std::move(parts)));
}

std::optional<Instant> instantIn(const QJsonObject& json, const QString& key)
{
    const auto at = parseRfc3339(json.value(key).toString());
    return at ? std::optional(at.value()) : std::nullopt;
}

}  // namespace

QList<ReferenceIncident> shippedReferences()
{
    QList<ReferenceIncident> references;
    const QJsonArray list = shippedJson(u"incidents/references.json"_s).value("references"_L1).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject json = value.toObject();
        references.append({json.value("title"_L1).toObject(),
                           sound(readTimeline(shipped(u"incidents/"_s + json.value("file"_L1).toString()))),
                           *instantIn(json, u"impact"_s), *instantIn(json, u"restored"_s),
                           instantIn(json, u"resolved"_s), instantIn(json, u"recovery_point"_s)});
    }
    return references;
}

QList<EntryDraft> draftSample(QDate today, Instant now)
{
    QList<EntryDraft> drafts;
    const QJsonObject organisation = withoutNulls(shippedJson(u"sample/organisation.json"_s));
    appendPeople(drafts, organisation, now);
    appendApproved(drafts, withoutNulls(shippedJson(u"sample/management-plan.json"_s)), now);
    drafts.append(draftBody(organisation, u"ORG"_s, u"V1.0"_s, now));
    drafts.append(draftBody(withoutNulls(shippedJson(u"sample/bia.json"_s)), u"BIA"_s, u"V1.0"_s, now));
    drafts.append(
        draftBody(withoutNulls(shippedJson(u"sample/backup-scheme.json"_s)), u"BACKUP"_s, u"V1.0"_s, now));
    for (const QString& name :
         {u"single-server"_s, u"database"_s, u"site-disaster"_s, u"network-attack"_s, u"unforeseen"_s}) {
        const QJsonObject body = withoutNulls(planBodyFrom(shippedJson(u"plans/"_s + name + u".json"_s)));
        drafts.append(draftBody(body, body.value("code"_L1).toString(),
                                body.value("document"_L1).toObject().value("version"_L1).toString(), now));
    }
    const QJsonArray duties = shippedJson(u"sample/duties.json"_s).value("duties"_L1).toArray();
    for (const QJsonValue& duty : duties)
        drafts.append(draftDutyAdded(dutyFrom(duty.toObject(), today, now), Actor{}, now));
    return drafts;
}

SampleLead sampleLead()
{
    const Organisation organisation =
        sound(Organisation::fromJson(withoutNulls(shippedJson(u"sample/organisation.json"_s))));
    const Role* lead = organisation.role(organisation.succession().first());
    return {lead->holders.first().name, lead->code};
}

SampleService::SampleService(LogService& log, const TimeSource& time, QObject* parent)
    : QObject(parent), m_log(log), m_time(time)
{
}

QFuture<LogService::Recorded> SampleService::enter(QDate today)
{
    return m_log.recordDecided(
        [today, now = m_time.now()](class Connection&) { return draftSample(today, now); });
}

}  // namespace holdfast
