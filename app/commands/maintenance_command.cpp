// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/incident_commands.h"
#include "app/commands/service_choice.h"
#include "models/core/uid.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What notices are judged by.
struct Ground {
    Session* session;
    std::optional<Organisation> organisation;
    WorkCalendar calendar;
};

Result<Ground> groundOf(CommandContext& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto organisation = await(session.value()->organisation().current());
    const auto calendar = await(session.value()->calendar().calendar());
    if (!organisation)
        return organisation.error();
    if (!calendar)
        return calendar.error();
    return Ground{session.value(), organisation.value(), calendar.value()};
}

std::optional<NoticeJudgement> judged(const Ground& ground, const MaintenanceNotice& notice)
{
    const Service* service = ground.organisation ? ground.organisation->service(notice.service) : nullptr;
    return service != nullptr
               ? std::optional(judge(notice, *service, ground.calendar, kNoticeWorkingDays, true))
               : std::nullopt;
}

QJsonObject noticeJson(CommandContext& context, const MaintenanceNotice& notice,
                       const std::optional<NoticeJudgement>& judgement)
{
    const auto moment = [&context](const std::optional<Instant>& at) {
        return at ? QJsonValue(context.format(*at)) : QJsonValue();
    };
    const auto text = [](const QString& words) { return words.isEmpty() ? QJsonValue() : QJsonValue(words); };
    QJsonObject json{{u"id"_s, notice.code},
                     {u"service"_s, notice.service},
                     {u"modules"_s, QJsonArray::fromStringList(notice.modules)},
                     {u"from"_s, context.format(notice.from)},
                     {u"to"_s, context.format(notice.to)},
                     {u"work"_s, notice.work},
                     {u"author"_s, notice.author},
                     {u"notified"_s, moment(notice.notifiedAt)},
                     {u"notification_recorded"_s, moment(notice.notificationRecordedAt)},
                     {u"channel"_s, text(notice.channel)},
                     {u"acknowledged"_s, moment(notice.acknowledgedAt)},
                     {u"acknowledged_by"_s, text(notice.acknowledgedBy)},
                     {u"withdrawn"_s, moment(notice.withdrawnAt)},
                     {u"withdrawn_because"_s, text(notice.withdrawnBecause)}};
    if (judgement) {
        json.insert(u"latest_notice"_s, text(judgement->latestNotice.toString(Qt::ISODate)));
        json.insert(u"known"_s, judgement->isKnown);
        json.insert(u"in_time"_s, judgement->isInTime);
        json.insert(u"off_peak"_s, judgement->isOffPeak);
        json.insert(u"compliant"_s, judgement->isCompliant);
        json.insert(u"reasons"_s, QJsonArray::fromStringList(judgement->reasons));
    }
    return json;
}

QString timeText(CommandContext& context, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), context.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString judgementText(const std::optional<NoticeJudgement>& judgement, bool isWithdrawn)
{
    if (!judgement || isWithdrawn)
        return {};
    QString text;
    if (judgement->isCompliant) {
        text = u"    ● "_s + Text::tr("excluded from the account: in time and off-peak") + u'\n';
    } else {
        for (const QString& reason : judgement->reasons)
            text += u"    ▲ "_s + reason + u'\n';
    }
    if (judgement->isRecordedLate)
        text +=
            u"    ▲ "_s + Text::tr("The notification was recorded only after the window had begun.") + u'\n';
    if (!judgement->isKnown) {
        text += u"    ▲ "_s +
                Text::tr("the holidays of a year that it hangs on are not known; import them with “holdfast "
                         "calendar import”") +
                u'\n';
    }
    return text;
}

QString noticeText(CommandContext& context, const MaintenanceNotice& notice,
                   const std::optional<NoticeJudgement>& judgement)
{
    const QString modules = notice.modules.isEmpty() ? Text::tr("all modules") : notice.modules.join(u", "_s);
    QString text = u"%1  %2 – %3  %4  %5\n"_s.arg(notice.code, timeText(context, notice.from),
                                                  timeText(context, notice.to), modules, notice.work);
    if (notice.withdrawnAt) {
        text += u"    – "_s +
                Text::tr("withdrawn %1: %2")
                    .arg(timeText(context, *notice.withdrawnAt), notice.withdrawnBecause) +
                u'\n';
    }
    if (notice.notifiedAt) {
        text += u"    "_s + Text::tr("notified %1").arg(timeText(context, *notice.notifiedAt)) +
                (notice.channel.isEmpty() ? QString() : u" · "_s + notice.channel) + u'\n';
    } else if (judgement && !notice.withdrawnAt) {
        text +=
            u"    "_s +
            Text::tr("the customer must be told by %1").arg(judgement->latestNotice.toString(Qt::ISODate)) +
            u'\n';
    }
    if (notice.acknowledgedAt) {
        text += u"    "_s +
                Text::tr("acknowledged %1 by %2")
                    .arg(timeText(context, *notice.acknowledgedAt), notice.acknowledgedBy) +
                u'\n';
    }
    return text + judgementText(judgement, notice.withdrawnAt.has_value());
}

Result<MaintenanceNotice> findNotice(const Ground& ground, const QString& code)
{
    const auto notices = await(ground.session->maintenance().notices());
    if (!notices)
        return notices.error();
    for (const MaintenanceNotice& notice : notices.value()) {
        if (notice.code.compare(code.trimmed(), Qt::CaseInsensitive) == 0)
            return notice;
    }
    return Error{Error::Code::NotFound,
                 Text::tr("There is no notice %1. See “holdfast maintenance list”.").arg(code),
                 {}};
}

Result<CommandAnswer> list(CommandContext& context, const Arguments&)
{
    const auto ground = groundOf(context);
    if (!ground)
        return ground.error();
    const auto notices = await(ground->session->maintenance().notices());
    if (!notices)
        return notices.error();
    QJsonArray rows;
    QString text;
    for (const MaintenanceNotice& notice : notices.value()) {
        const auto judgement = judged(ground.value(), notice);
        rows.append(noticeJson(context, notice, judgement));
        text += noticeText(context, notice, judgement);
    }
    if (notices->isEmpty())
        text = Text::tr("No maintenance is planned. Plan some with “holdfast maintenance plan”.");
    return CommandAnswer{{{u"notices"_s, rows}}, text};
}

/// The answer of a command that changed `code`: the notice as it stands now.
Result<CommandAnswer> present(CommandContext& context, const Ground& ground, const QString& code,
                              const QString& warning = {})
{
    const auto notice = findNotice(ground, code);
    if (!notice)
        return notice.error();
    const auto judgement = judged(ground, notice.value());
    QJsonObject json = noticeJson(context, notice.value(), judgement);
    QString text = noticeText(context, notice.value(), judgement);
    if (!warning.isEmpty()) {
        json.insert(u"warning"_s, warning);
        text += u"▲ "_s + warning + u'\n';
    }
    return CommandAnswer{json, text};
}

Result<CommandAnswer> plan(CommandContext& context, const Arguments& arguments)
{
    const auto author = context.actor();
    if (!author)
        return author.error();
    const auto service = chosenService(context);
    if (!service)
        return service.error();
    const auto from = momentOption(context, arguments, u"from"_s);
    const auto to = momentOption(context, arguments, u"to"_s);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (!from.value() || !to.value()) {
        return Error{Error::Code::Usage,
                     Text::tr("Say when the window is: --from TIME --to TIME, with date and time."),
                     {}};
    }
    const auto ground = groundOf(context);
    if (!ground)
        return ground.error();
    const Instant now = context.world().time.now();
    const MaintenanceNotice asked{NoticeId(mintUid(now)),
                                  {},
                                  service->code,
                                  arguments.options.value(u"module"_s),
                                  *from.value(),
                                  *to.value(),
                                  arguments.words.first(),
                                  {},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}};
    const auto planned = await(ground->session->maintenance().plan(asked, author.value()));
    if (!planned)
        return planned.error();
    QString warning;
    const auto latest = latestNoticeDay(planned->from, service->zone, ground->calendar, kNoticeWorkingDays);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), service->zone).date();
    if (planned->from <= now)
        warning = Text::tr("The window has begun or passed already; is the date right?");
    else if (latest && latest->date < today)
        warning = Text::tr("The last day to notify the customer was %1: this downtime will count.")
                      .arg(latest->date.toString(Qt::ISODate));
    return present(context, ground.value(), planned->code, warning);
}

/// Runs `act` on the notice that the first word names, at --at or now.
template <class ActOn>
Result<CommandAnswer> onNotice(CommandContext& context, const Arguments& arguments, ActOn act)
{
    const auto author = context.actor();
    if (!author)
        return author.error();
    const auto ground = groundOf(context);
    if (!ground)
        return ground.error();
    const auto at = momentOption(context, arguments, u"at"_s);
    if (!at)
        return at.error();
    const auto notice = findNotice(ground.value(), arguments.words.first());
    if (!notice)
        return notice.error();
    const auto recorded = await(act(ground->session->maintenance(), notice->id,
                                    at.value().value_or(context.world().time.now()), author.value()));
    if (!recorded)
        return recorded.error();
    return present(context, ground.value(), notice->code);
}

Result<CommandAnswer> notified(CommandContext& context, const Arguments& arguments)
{
    const QString channel = arguments.value(u"channel"_s).value_or(QString());
    return onNotice(
        context, arguments,
        [&channel](MaintenanceService& service, const NoticeId& notice, Instant at, const Actor& author) {
            return service.noteNotified(notice, at, channel, author);
        });
}

Result<CommandAnswer> acknowledged(CommandContext& context, const Arguments& arguments)
{
    const QString by = arguments.value(u"by"_s).value_or(QString());
    return onNotice(context, arguments,
                    [&by](MaintenanceService& service, const NoticeId& notice, Instant at,
                          const Actor& author) { return service.noteAcknowledged(notice, at, by, author); });
}

Result<CommandAnswer> withdraw(CommandContext& context, const Arguments& arguments)
{
    const QString reason = arguments.value(u"reason"_s).value_or(QString());
    return onNotice(context, arguments,
                    [&reason](MaintenanceService& service, const NoticeId& notice, Instant,
                              const Actor& author) { return service.withdraw(notice, reason, author); });
}

}  // namespace

QList<CommandSpec> maintenanceCommands()
{
    return {
        {u"maintenance list"_s,
         {},
         Text::tr(
             "Lists notices of planned maintenance and whether each excludes its window from the account."),
         u"holdfast maintenance list"_s,
         0,
         0,
         {},
         &list},
        {u"maintenance plan"_s,
         u"WORK --from TIME --to TIME [--module MODULE]…"_s,
         Text::tr("Plans maintenance; says by when the customer must be told. WORK: what is done."),
         u"holdfast maintenance plan \"数据库版本升级\" --from \"2026-12-10 00:30\" --to \"2026-12-10 04:00\" --module SET"_s,
         1,
         1,
         {{u"from"_s, u"TIME"_s, Text::tr("when the window begins")},
          {u"to"_s, u"TIME"_s, Text::tr("when it ends")},
          {u"module"_s, u"MODULE"_s,
           Text::tr("a module it is about; may be given several times; all if left out")}},
         &plan},
        {u"maintenance notified"_s,
         u"NOTICE [--at TIME] [--channel TEXT]"_s,
         Text::tr("Records that the customer was told. From then on the window is fixed."),
         u"holdfast maintenance notified MN-2026-004 --at \"2026-12-04 10:00\" --channel 邮件"_s,
         1,
         1,
         {{u"at"_s, u"TIME"_s, Text::tr("when they were told; now if left out")},
          {u"channel"_s, u"TEXT"_s, Text::tr("by which way")}},
         &notified},
        {u"maintenance acknowledged"_s,
         u"NOTICE --by PERSON [--at TIME]"_s,
         Text::tr("Records that the customer acknowledged it."),
         u"holdfast maintenance acknowledged MN-2026-004 --by 甲方联系人"_s,
         1,
         1,
         {{u"by"_s, u"PERSON"_s, Text::tr("who did, on the customer's side")},
          {u"at"_s, u"TIME"_s, Text::tr("when; now if left out")}},
         &acknowledged},
        {u"maintenance withdraw"_s,
         u"NOTICE --reason TEXT"_s,
         Text::tr("Withdraws a notice; it stays visible and excludes nothing."),
         u"holdfast maintenance withdraw MN-2026-004 --reason \"窗口改期\""_s,
         1,
         1,
         {{u"reason"_s, u"TEXT"_s, Text::tr("why")}},
         &withdraw}};
}

}  // namespace holdfast
