// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/maintenance_notice.h"

#include "models/maintenance/off_peak.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

QDateTime localTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

QString dayText(Instant at, const QTimeZone& zone)
{
    return localTime(at, zone).date().toString(Qt::ISODate);
}

QString hoursText(const QList<OffPeakHours>& hours)
{
    QStringList texts;
    for (const OffPeakHours& one : hours) {
        switch (one.days) {
        case OffPeakHours::Days::Daily: texts.append(Text::tr("daily %1").arg(one.text())); break;
        case OffPeakHours::Days::Working: texts.append(Text::tr("working days %1").arg(one.text())); break;
        case OffPeakHours::Days::Off: texts.append(Text::tr("days off %1").arg(one.text())); break;
        }
    }
    return texts.join(u", "_s);
}

void judgeTime(NoticeJudgement& judgement, const MaintenanceNotice& notice, const QTimeZone& zone,
               const WorkCalendar& calendar, int noticeWorkingDays)
{
    const auto latest = latestNoticeDay(notice.from, zone, calendar, noticeWorkingDays);
    if (!latest) {
        judgement.isKnown = false;
        judgement.reasons.append(latest.error().message);
        return;
    }
    judgement.latestNotice = latest->date;
    judgement.isKnown = latest->isKnown;
    if (!notice.notifiedAt) {
        judgement.reasons.append(Text::tr("It is not recorded that the customer was notified."));
        return;
    }
    judgement.isInTime = localTime(*notice.notifiedAt, zone).date() <= latest->date;
    judgement.isRecordedLate = notice.notificationRecordedAt && *notice.notificationRecordedAt >= notice.from;
    if (!judgement.isInTime) {
        judgement.reasons.append(
            Text::tr(
                "The customer was told on %1; %n working day(s) before the window, the latest day was %2.",
                nullptr, noticeWorkingDays)
                .arg(dayText(*notice.notifiedAt, zone), latest->date.toString(Qt::ISODate)));
    }
}

void judgeHours(NoticeJudgement& judgement, const MaintenanceNotice& notice, const Service& service,
                const WorkCalendar& calendar, bool mustBeOffPeak)
{
    const OffPeakAnswer answer = holdAgainst(service.offPeak, notice.from, notice.to, service.zone, calendar);
    judgement.isOffPeak = answer.isOffPeak();
    if (!mustBeOffPeak)
        return;
    judgement.isKnown = judgement.isKnown && answer.isKnown;
    if (answer.isOffPeak())
        return;
    if (service.offPeak.isEmpty()) {
        judgement.reasons.append(
            Text::tr(
                "Service %1 has no off-peak hours, so nothing shows that the window is off-peak. Enter them "
                "in the organisation document (“off_peak”).")
                .arg(service.code));
        return;
    }
    judgement.reasons.append(
        Text::tr("The window is not off-peak at %1; off-peak is: %2.")
            .arg(localTime(*answer.firstPeak, service.zone).toString(u"yyyy-MM-dd HH:mm"_s),
                 hoursText(service.offPeak)));
}

}  // namespace

Result<WorkCalendar::Reckoned> latestNoticeDay(Instant from, const QTimeZone& zone,
                                               const WorkCalendar& calendar, int noticeWorkingDays)
{
    return calendar.latestNoticeDate(localTime(from, zone).date(), noticeWorkingDays);
}

NoticeJudgement judge(const MaintenanceNotice& notice, const Service& service, const WorkCalendar& calendar,
                      int noticeWorkingDays, bool mustBeOffPeak)
{
    NoticeJudgement judgement;
    judgement.isAcknowledged = notice.acknowledgedAt.has_value();
    if (notice.withdrawnAt) {
        judgement.reasons.append(
            Text::tr("It was withdrawn on %1.").arg(dayText(*notice.withdrawnAt, service.zone)));
    }
    judgeTime(judgement, notice, service.zone, calendar, noticeWorkingDays);
    judgeHours(judgement, notice, service, calendar, mustBeOffPeak);
    judgement.isCompliant =
        !notice.withdrawnAt && judgement.isInTime && (judgement.isOffPeak || !mustBeOffPeak);
    return judgement;
}

}  // namespace holdfast
