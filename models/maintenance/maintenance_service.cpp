// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/maintenance_service.h"

#include "models/calendar/holiday_store.h"
#include "models/calendar/shipped_holidays.h"
#include "models/core/deliver.h"
#include "models/core/uid.h"
#include "models/documents/document_store.h"
#include "models/duties/duty_schedule.h"
#include "models/duties/duty_store.h"
#include "models/log/entry_kinds.h"
#include "models/maintenance/maintenance_store.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

constexpr std::chrono::days kLongestWindow{31};
constexpr int kLeadWorkingDays = 5;
const QString kSubject = u"maintenance-notice"_s;

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

WorkCalendar calendarIn(Connection& connection)
{
    return WorkCalendar(orRefuse(shippedHolidays()) + readHolidayYears(connection));
}

std::optional<Organisation> organisationIn(Connection& connection)
{
    const auto documents = readDocuments(connection, DocumentType::Organisation);
    if (documents.isEmpty())
        return std::nullopt;
    return orRefuse(Organisation::fromJson(bodyOf(documents.first().current())));
}

Service serviceIn(Connection& connection, const QString& code)
{
    const auto organisation = organisationIn(connection);
    const Service* service = organisation ? organisation->service(code) : nullptr;
    if (service == nullptr) {
        refuse(Error::Code::NotFound,
               Text::tr("There is no service %1. See “holdfast organisation”.").arg(code));
    }
    return *service;
}

QDateTime localTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

/// `notice` with the service's and modules' codes as the organisation writes them, each module once.
MaintenanceNotice checked(const MaintenanceNotice& asked, const Service& service)
{
    if (asked.to <= asked.from)
        refuse(Error::Code::BadInput, Text::tr("The window ends before it begins. Say from when to when."));
    if (asked.to - asked.from > kLongestWindow) {
        refuse(Error::Code::BadInput,
               Text::tr("The window lasts longer than 31 days. Plan the work as several windows."));
    }
    MaintenanceNotice notice = asked;
    notice.service = service.code;
    notice.modules.clear();
    notice.work = asked.work.trimmed();
    if (notice.work.isEmpty())
        refuse(Error::Code::BadInput, Text::tr("Say what is done, in the words of the notice."));
    for (const Part& module : service.modules) {
        if (asked.modules.contains(module.code, Qt::CaseInsensitive))
            notice.modules.append(module.code);
    }
    for (const QString& code : asked.modules) {
        if (!notice.modules.contains(code, Qt::CaseInsensitive))
            refuse(Error::Code::NotFound, Text::tr("Service %1 has no module %2.").arg(service.code, code));
    }
    return notice;
}

void refuseTwin(Connection& connection, const MaintenanceNotice& notice)
{
    const auto known = readNotices(connection);
    for (const MaintenanceNotice& other : known) {
        if (!other.withdrawnAt && other.service == notice.service && other.modules == notice.modules &&
            other.from == notice.from && other.to == notice.to) {
            refuse(Error::Code::Conflict,
                   Text::tr("%1 announces the same window for the same modules.").arg(other.code));
        }
    }
}

/// The duty to tell the customer in time.
Duty dutyFor(const MaintenanceNotice& notice, const Service& service, const WorkCalendar& calendar,
             Instant now)
{
    const auto latest = orRefuse(latestNoticeDay(notice.from, service.zone, calendar, kNoticeWorkingDays));
    const QString window = localTime(notice.from, service.zone).toString(u"yyyy-MM-dd HH:mm"_s);
    const LocalizedText title = orRefuse(LocalizedText::make(
        {{u"zh"_s, u"计划内维护 %1：最迟于当日通知甲方（维护窗口 %2 起）"_s.arg(notice.code, window)},
         {u"en"_s, u"Planned maintenance %1: last day to notify the customer (window from %2)"_s.arg(
                       notice.code, window)}}));
    return orRefuse(Duty::make({DutyId(mintUid(now)),
                                DutyKind::Notice,
                                title,
                                Subject{kSubject, notice.id.uid()},
                                Cadence::once(),
                                latest.date,
                                std::nullopt,
                                {},
                                {},
                                kLeadWorkingDays,
                                std::nullopt}));
}

std::optional<Duty> openDutyOf(Connection& connection, const NoticeId& notice)
{
    const auto duties = readDuties(connection);
    for (const Duty& duty : duties) {
        if (duty.subject() == Subject{kSubject, notice.uid()} && !duty.last() && !duty.retiredOn())
            return duty;
    }
    return std::nullopt;
}

/// The notice, which was not withdrawn.
MaintenanceNotice standing(Connection& connection, const NoticeId& id)
{
    const auto notice = readNotice(connection, id);
    if (!notice) {
        refuse(Error::Code::NotFound, Text::tr("There is no such notice. See “holdfast maintenance list”."));
    }
    if (notice->withdrawnAt) {
        refuse(Error::Code::Conflict,
               Text::tr("%1 was withdrawn; plan the maintenance anew.").arg(notice->code));
    }
    return *notice;
}

/// The day that a moment lies on in the notice's service's zone; the machine's where the service is gone.
QDate dayOf(Connection& connection, const MaintenanceNotice& notice, Instant at)
{
    const auto organisation = organisationIn(connection);
    const Service* service = organisation ? organisation->service(notice.service) : nullptr;
    return localTime(at, service != nullptr ? service->zone : QTimeZone::systemTimeZone()).date();
}

QList<EntryDraft> draftPlan(Connection& connection, MaintenanceNotice& notice, const LogContext& log,
                            const Actor& author, Instant now)
{
    const Service service = serviceIn(connection, notice.service);
    const NoticeId id = notice.id;
    notice = checked(notice, service);
    refuseTwin(connection, notice);
    notice.id = id;
    notice.author = nameOf(author);
    notice.code = nextNoticeCode(connection, localTime(notice.from, service.zone).date().year(),
                                 deviceSuffix(writingDeviceOrdinal(connection, log)));
    QList<EntryDraft> drafts{draftMaintenancePlanned(notice, author, now)};
    if (notice.from > now) {
        const Duty duty = dutyFor(notice, service, calendarIn(connection), now);
        drafts.append(draftDutyAdded(duty, author, now));
    }
    return drafts;
}

QList<EntryDraft> draftNotified(Connection& connection, const NoticeId& id, Instant at,
                                const QString& channel, const Actor& author, Instant now)
{
    const MaintenanceNotice notice = standing(connection, id);
    if (notice.notifiedAt) {
        refuse(Error::Code::Conflict,
               Text::tr("%1 was notified already. What the customer was told is fixed; to change it, "
                        "withdraw the notice and plan it anew.")
                   .arg(notice.code));
    }
    if (at > now)
        refuse(Error::Code::BadInput, Text::tr("The customer cannot have been told in the future."));
    QList<EntryDraft> drafts{draftMaintenanceNotified(notice, at, channel.trimmed(), author, now)};
    if (const auto duty = openDutyOf(connection, id)) {
        drafts.append(
            draftDutyDone(duty->id(), {dayOf(connection, notice, at), notice.code, {}}, author, now));
    }
    return drafts;
}

QList<EntryDraft> draftAcknowledged(Connection& connection, const NoticeId& id, Instant at, const QString& by,
                                    const Actor& author, Instant now)
{
    const MaintenanceNotice notice = standing(connection, id);
    if (!notice.notifiedAt) {
        refuse(Error::Code::Conflict,
               Text::tr("The customer was not told of %1 yet; record that first.").arg(notice.code));
    }
    if (notice.acknowledgedAt) {
        refuse(Error::Code::Conflict,
               Text::tr("%1 was acknowledged already, by %2.").arg(notice.code, notice.acknowledgedBy));
    }
    if (by.trimmed().isEmpty())
        refuse(Error::Code::BadInput, Text::tr("Say who acknowledged it on the customer's side."));
    if (at < *notice.notifiedAt || at > now) {
        refuse(Error::Code::BadInput,
               Text::tr("%1 can have been acknowledged only after it was notified, and before now.")
                   .arg(notice.code));
    }
    return {draftMaintenanceAcknowledged(notice, at, by.trimmed(), author, now)};
}

QList<EntryDraft> draftWithdrawn(Connection& connection, const NoticeId& id, const QString& reason,
                                 const Actor& author, Instant now)
{
    const MaintenanceNotice notice = standing(connection, id);
    if (reason.trimmed().isEmpty())
        refuse(Error::Code::BadInput, Text::tr("Say why %1 is withdrawn.").arg(notice.code));
    QList<EntryDraft> drafts{draftMaintenanceWithdrawn(notice, reason.trimmed(), author, now)};
    if (const auto duty = openDutyOf(connection, id)) {
        drafts.append(
            draftDutyRetired(duty->id(), dayOf(connection, notice, now), reason.trimmed(), author, now));
    }
    return drafts;
}

}  // namespace

MaintenanceService::MaintenanceService(StorageThread& records, LogService& log, QObject* parent)
    : QObject(parent), m_records(records), m_log(log)
{
    m_log.setProjection(entry_kind::kMaintenancePlanned, &applyMaintenancePlanned);
    m_log.setProjection(entry_kind::kMaintenanceNotified, &applyMaintenanceNotified);
    m_log.setProjection(entry_kind::kMaintenanceAcknowledged, &applyMaintenanceAcknowledged);
    m_log.setProjection(entry_kind::kMaintenanceWithdrawn, &applyMaintenanceWithdrawn);
}

QFuture<Result<QList<MaintenanceNotice>>> MaintenanceService::notices()
{
    return m_records.run([](Database& database) { return database.read(&readNotices); });
}

QFuture<LogService::Recorded> MaintenanceService::record(std::function<QList<EntryDraft>(Connection&)> decide)
{
    auto recorded = m_log.recordDecided(std::move(decide));
    deliver(recorded, this, [this](const LogService::Recorded& answer) {
        if (answer)
            emit changed();
    });
    return recorded;
}

QFuture<Result<MaintenanceNotice>> MaintenanceService::plan(const MaintenanceNotice& notice,
                                                            const Actor& author)
{
    auto planned = std::make_shared<MaintenanceNotice>(notice);
    planned->id = NoticeId(mintUid(now()));
    planned->notifiedAt = planned->acknowledgedAt = std::nullopt;
    planned->withdrawnAt = planned->notificationRecordedAt = std::nullopt;
    planned->channel = planned->acknowledgedBy = planned->withdrawnBecause = QString();
    return record([planned, log = m_log.context(), author, now = now()](Connection& connection) {
               return draftPlan(connection, *planned, log, author, now);
           })
        .then([planned](const LogService::Recorded& recorded) -> Result<MaintenanceNotice> {
            return recorded ? Result<MaintenanceNotice>(*planned)
                            : Result<MaintenanceNotice>(recorded.error());
        });
}

QFuture<LogService::Recorded> MaintenanceService::noteNotified(const NoticeId& notice, Instant at,
                                                               const QString& channel, const Actor& author)
{
    return record([notice, at, channel, author, now = now()](Connection& connection) {
        return draftNotified(connection, notice, at, channel, author, now);
    });
}

QFuture<LogService::Recorded> MaintenanceService::noteAcknowledged(const NoticeId& notice, Instant at,
                                                                   const QString& by, const Actor& author)
{
    return record([notice, at, by, author, now = now()](Connection& connection) {
        return draftAcknowledged(connection, notice, at, by, author, now);
    });
}

QFuture<LogService::Recorded> MaintenanceService::withdraw(const NoticeId& notice, const QString& reason,
                                                           const Actor& author)
{
    return record([notice, reason, author, now = now()](Connection& connection) {
        return draftWithdrawn(connection, notice, reason, author, now);
    });
}

}  // namespace holdfast
