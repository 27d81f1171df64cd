// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_act_store.h"

#include "models/availability/monthly_report_store.h"
#include "models/core/uid.h"
#include "models/documents/document_store.h"
#include "models/duties/duty_schedule.h"
#include "models/duties/duty_store.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthlyReports)
};

/// The first audit comes due that many days after a publication; the cadence is the sample plan's.
constexpr int kFirstAuditDays = 30;
constexpr int kAuditLeadWorkingDays = 10;

[[noreturn]] void refuse(Error::Code code, const QString& message)
{
    throw Refusal{{code, message, {}}};
}

template <class T>
T orRefuse(Result<T> result)
{
    if (!result)
        throw Refusal{result.error()};
    return std::move(result).value();
}

std::optional<Organisation> organisationIn(Connection& connection)
{
    const auto documents = readDocuments(connection, DocumentType::Organisation);
    if (documents.isEmpty())
        return std::nullopt;
    return orRefuse(Organisation::fromJson(bodyOf(documents.first().current())));
}

MonthlyContent contentOf(const MonthlyBody& body)
{
    const QByteArray bytes = orRefuse(body.bytes());
    return {bytes, sha256(bytes), body.figures()};
}

QDate dayOf(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
}

/// The published revision, although a correction may be on its way; else the latest, which then cannot be
/// audited.
std::optional<MonthlyReport> readAuditedReport(Connection& connection, const QString& service,
                                               const Month& month)
{
    const auto reports = readMonthlyReports(connection);
    for (const MonthlyReport& report : reports) {
        if (report.service == service && report.month == month && report.state == MonthlyState::Published)
            return report;
    }
    return readNewestReport(connection, service, month);
}

bool isProgram(const Actor& author)
{
    return author.assurance == Assurance::Automatic;
}

/// A revision that is published or gone may be followed by a correction.
QList<EntryDraft> decideCorrection(const MonthlyReport& newest, const MonthlyBody& body,
                                   const QString& reason, const Actor& author, Instant now)
{
    const MonthlyContent content = contentOf(body);
    if (isProgram(author))
        return {};
    if (content.figures == newest.figures) {
        refuse(Error::Code::Conflict,
               Text::tr("Today's figures are those of %1 %2; there is nothing to correct.")
                   .arg(newest.month.text(), newest.label()));
    }
    if (reason.isEmpty()) {
        refuse(
            Error::Code::BadInput,
            Text::tr("The report of %1 was published. A correction is a new revision; say what it corrects.")
                .arg(newest.month.text()));
    }
    return {draftMonthlyDrafted(MonthlyReportId(mintUid(now)), body, content, newest.revision + 1, reason,
                                author, now)};
}

/// The duty about `subject` that is open; absent where there is none.
std::optional<Duty> openDutyAbout(Connection& connection, const Subject& subject, QDate today)
{
    const auto duties = readDuties(connection);
    for (const Duty& duty : duties) {
        if (duty.subject() == subject && !duty.isRetired(today) && nextDue(duty))
            return duty;
    }
    return std::nullopt;
}

EntryDraft draftAuditDuty(QDate today, const Actor& author, Instant now)
{
    const LocalizedText title = orRefuse(
        LocalizedText::make({{u"zh"_s, u"可用性数据审计：抽查已发布报告的数字、原始监测数据与核算规则"_s},
                             {u"en"_s, u"Audit of availability data: hold a sample of published figures "
                                       "against raw monitoring data and accounting rule"_s}}));
    const Duty duty = orRefuse(Duty::make({DutyId(mintUid(now)),
                                           DutyKind::Audit,
                                           title,
                                           auditDutySubject(),
                                           Cadence::quarterly(),
                                           today.addDays(kFirstAuditDays),
                                           std::nullopt,
                                           {},
                                           {},
                                           kAuditLeadWorkingDays,
                                           std::nullopt}));
    return draftDutyAdded(duty, author, now);
}

/// What follows for duties.
QList<EntryDraft> decideDuties(Connection& connection, const MonthlyReport& report, MonthlyAct act,
                               const QString& reason, QDate today, const Actor& author, Instant now)
{
    const QString label = report.month.text() + u' ' + report.label();
    QList<EntryDraft> drafts;
    if (act == MonthlyAct::Publish && report.revision == 1) {
        if (const auto duty = openDutyAbout(connection, reportDutySubject(), today))
            drafts.append(draftDutyDone(duty->id(), {today, label, {}}, author, now));
    }
    const bool concernsAudit = act == MonthlyAct::Publish || act == MonthlyAct::Audit;
    const auto audit =
        concernsAudit ? openDutyAbout(connection, auditDutySubject(), today) : std::optional<Duty>();
    if (act == MonthlyAct::Publish && !audit)
        drafts.append(draftAuditDuty(today, author, now));
    if (act == MonthlyAct::Audit && audit)
        drafts.append(
            draftDutyDone(audit->id(), {today, QString(label + u": "_s + reason), {}}, author, now));
    return drafts;
}

void requireToday(const MonthlyReport& report, const MonthlyMoveRequest& request)
{
    if (request.act != MonthlyAct::Check && request.act != MonthlyAct::Publish)
        return;
    if (request.today && request.today->figures() == report.figures)
        return;
    if (request.act == MonthlyAct::Check) {
        refuse(
            Error::Code::Conflict,
            Text::tr("The figures of %1 have changed since they were drafted. Take them over with “holdfast "
                     "monthly draft --month %1”, look at them, then check.")
                .arg(report.month.text()));
    }
    refuse(
        Error::Code::Conflict,
        Text::tr(
            "The figures of %1 have changed since they were accepted; “holdfast monthly verify --month %1” "
            "says how. Return the report, so that the new figures are checked and reviewed.")
            .arg(report.month.text()));
}

}  // namespace

QList<EntryDraft> decideMonthlyDraft(Connection& connection, const MonthlyBody& body, const QString& reason,
                                     const Actor& actor, Instant now)
{
    const auto organisation = organisationIn(connection);
    const Actor author = inRoleFor(MonthlyAct::Draft, actor, organisation ? &*organisation : nullptr,
                                   dayOf(now, body.account.zone));
    if (now < body.account.to) {
        if (isProgram(author))
            return {};
        refuse(Error::Code::Conflict,
               Text::tr("%1 is not over yet; a report is drafted when it is.").arg(body.month.text()));
    }
    const auto newest = readNewestReport(connection, body.account.service, body.month);
    if (!newest) {
        return {draftMonthlyDrafted(MonthlyReportId(mintUid(now)), body, contentOf(body), 1, reason, author,
                                    now)};
    }
    switch (newest->state) {
    case MonthlyState::Draft: {
        // The program renews a draft for its figures alone, a person for its words too.
        const MonthlyContent content = contentOf(body);
        if (content.sha256 == newest->sha256 || (isProgram(author) && content.figures == newest->figures))
            return {};
        return {draftMonthlyRefreshed(*newest, content, author, now)};
    }
    case MonthlyState::Checked:
    case MonthlyState::InReview:
    case MonthlyState::Accepted:
        if (isProgram(author))
            return {};
        refuse(Error::Code::Conflict,
               Text::tr("The report of %1 (%2) is: %3. Return it before new figures are taken over.")
                   .arg(newest->month.text(), newest->label(), nameOf(newest->state)));
    case MonthlyState::Published:
    case MonthlyState::Superseded: return decideCorrection(*newest, body, reason, author, now);
    }
    Q_UNREACHABLE();
}

QList<EntryDraft> decideMonthlyMove(Connection& connection, const MonthlyMoveRequest& request,
                                    const Actor& author, Instant now)
{
    const auto report = request.act == MonthlyAct::Audit
                            ? readAuditedReport(connection, request.service, request.month)
                            : readNewestReport(connection, request.service, request.month);
    if (!report) {
        refuse(Error::Code::NotFound,
               Text::tr("There is no report of %1 yet. Draft it with “holdfast monthly draft --month %1”.")
                   .arg(request.month.text()));
    }
    const auto organisation = organisationIn(connection);
    const Service* service = organisation ? organisation->service(report->service) : nullptr;
    const QTimeZone zone = service != nullptr ? service->zone : QTimeZone::utc();
    const QDate today = dayOf(now, zone);
    const Organisation* roles = organisation ? &*organisation : nullptr;
    if (const auto why = whyNot(*report, request.act, author, request.reason, roles, today))
        throw Refusal{*why};
    requireToday(*report, request);
    const Actor acting = inRoleFor(request.act, author, roles, today);
    QList<EntryDraft> drafts{draftMonthlyMoved(*report, request.act, request.reason, acting, now)};
    drafts += decideDuties(connection, *report, request.act, request.reason, today, acting, now);
    return drafts;
}

}  // namespace holdfast
