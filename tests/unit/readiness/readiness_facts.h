// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/shipped_holidays.h"
#include "models/readiness/readiness_rules.h"
#include "tests/unit/duties/duty_values.h"
#include "tests/unit/incidents/incident_harness.h"

namespace holdfast {

/// A document with one revision in `state`, drafted on 2026-04-20.
inline Document documentOf(DocumentType type, const QString& code, const QJsonObject& body,
                           RevisionState state = RevisionState::Draft)
{
    const DocumentBody content = DocumentBody::make(body).value();
    return {DocumentId(QUuid::createUuid()),
            type,
            code,
            {{RevisionId(QUuid::createUuid()),
              1,
              QStringLiteral("V1.0"),
              state,
              content.bytes,
              content.digest,
              {},
              kLead,
              moment("2026-04-20T02:00:00Z"),
              {},
              {}}}};
}

inline Document planDocument(const QJsonObject& body, RevisionState state = RevisionState::Draft)
{
    return documentOf(DocumentType::EmergencyPlan, body.value(QStringLiteral("code")).toString(), body,
                      state);
}

/// The sample organisation at noon of 2026-05-01 in Shanghai, a Friday and the first of five days off: in
/// English, with nothing open, no duties, and its own backup and check just done.
inline ReadinessFacts sampleFacts()
{
    ReadinessFacts facts;
    facts.now = moment("2026-05-01T04:00:00Z");
    facts.zone = QTimeZone("Asia/Shanghai");
    facts.language = QStringLiteral("en");
    facts.calendar = WorkCalendar(shippedHolidays().value());
    facts.organisation = Organisation::fromJson(sampleBody(QStringLiteral("organisation"))).value();
    facts.bia = Bia::fromJson(sampleBody(QStringLiteral("bia"))).value();
    for (const QString& name : kPlanFiles)
        facts.documents.append(planDocument(shippedPlanBody(name)));
    facts.documents.append(
        documentOf(DocumentType::Bia, QStringLiteral("BIA"), sampleBody(QStringLiteral("bia"))));
    facts.documents.append(documentOf(DocumentType::BackupScheme, QStringLiteral("BACKUP"),
                                      sampleBody(QStringLiteral("backup-scheme"))));
    facts.safekeeping = {facts.now, facts.now};
    return facts;
}

/// "word subject" of each, in order.
inline QStringList wordsOf(const QList<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings)
        words.append(QString(finding.word + QLatin1Char(' ') + finding.subject).trimmed());
    return words;
}

}  // namespace holdfast
