// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/availability_json.h"
#include "app/commands/commands.h"
#include "app/commands/duty_json.h"
#include "app/commands/monthly_drafts.h"
#include "app/commands/service_choice.h"
#include "models/availability/figure_text.h"
#include "models/availability/monthly_difference.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Month> monthOption(const Arguments& arguments)
{
    const auto text = arguments.value(u"month"_s);
    if (!text)
        return Error{Error::Code::Usage, Text::tr("Say which month: --month 2026-05."), {}};
    return Month::fromText(*text);
}

/// The service and month that a command is about.
struct Place {
    MonthlyReportService* monthly;
    Service service;
    Month month;
};

Result<Place> placeOf(CommandContext& context, const Arguments& arguments)
{
    const auto month = monthOption(arguments);
    if (!month)
        return month.error();
    const auto service = chosenService(context);
    if (!service)
        return service.error();
    return Place{&context.session().value()->monthlyReports(), service.value(), month.value()};
}

/// The revision that --revision names, else the latest of the month.
Result<MonthlyReport> findReport(const Place& place, const Arguments& arguments)
{
    const auto reports = await(place.monthly->reports());
    if (!reports)
        return reports.error();
    const auto asked = arguments.value(u"revision"_s);
    for (const MonthlyReport& report : reports.value()) {
        if (report.service != place.service.code || report.month != place.month)
            continue;
        if (!asked || QString::number(report.revision) == *asked || report.label() == *asked)
            return report;
    }
    return Error{
        Error::Code::NotFound,
        asked ? Text::tr("The report of %1 has no revision %2. See “holdfast monthly list”.")
                    .arg(place.month.text(), *asked)
              : Text::tr("There is no report of %1. Draft it with “holdfast monthly draft --month %1”.")
                    .arg(place.month.text()),
        {}};
}

QJsonObject reportJson(CommandContext& context, const MonthlyReport& report)
{
    QJsonArray history;
    for (const MonthlyMove& move : report.history) {
        history.append(
            QJsonObject{{u"act"_s, keyword(move.act)},
                        {u"author"_s, nameOf(move.author)},
                        {u"role"_s, move.author.role.isEmpty() ? QJsonValue() : QJsonValue(move.author.role)},
                        {u"assurance"_s, keyword(move.author.assurance)},
                        {u"at"_s, context.format(move.at)},
                        {u"reason"_s, move.reason.isEmpty() ? QJsonValue() : QJsonValue(move.reason)},
                        {u"figures_sha256"_s, move.figures.toHex()}});
    }
    return {{u"service"_s, report.service},
            {u"month"_s, report.month.text()},
            {u"revision"_s, report.revision},
            {u"state"_s, keyword(report.state)},
            {u"sha256"_s, report.sha256.toHex()},
            {u"figures_sha256"_s, report.figures.toHex()},
            {u"history"_s, history}};
}

QString timeText(CommandContext& context, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), context.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString verdictText(const std::optional<bool>& isMet)
{
    if (!isMet)
        return u"–"_s;
    return *isMet ? Text::tr("● met") : Text::tr("✖ missed");
}

QString lineFor(const MonthlyReport& report)
{
    return u"%1  %2  %3  %4  SHA-256 %5…\n"_s.arg(report.month.text(), report.service, report.label(),
                                                  nameOf(report.state), report.figures.toHex().left(16));
}

QString waitingText(CommandContext& context, const MonthOutlook& outlook)
{
    using Readiness = MonthOutlook::Readiness;
    const QString head = u"%1  %2  "_s.arg(outlook.month.text(), outlook.service.code);
    switch (outlook.readiness) {
    case Readiness::NotEnded: return {};
    case Readiness::Ready:
        return outlook.hasDraft
                   ? QString()
                   : head + Text::tr("due: its data is in. Run “holdfast monthly draft”.") + u'\n';
    case Readiness::NothingMapped:
        return head + Text::tr("waits: no monitor speaks for a module. See “holdfast monitors”.") + u'\n';
    case Readiness::DataMissing: {
        QString text = head + Text::tr("waits for data that reach the month's end:") + u'\n';
        for (const MonitorReach& reach : outlook.missing) {
            text += u"    "_s + reach.monitor.monitor + u"  "_s +
                    (reach.to ? Text::tr("ends %1").arg(timeText(context, *reach.to))
                              : Text::tr("has none of the last day")) +
                    u'\n';
        }
        return text;
    }
    }
    Q_UNREACHABLE();
}

QJsonArray waitingJson(CommandContext& context, const QList<MonthOutlook>& outlooks)
{
    QJsonArray waiting;
    for (const MonthOutlook& outlook : outlooks) {
        if (outlook.hasDraft)
            continue;
        QJsonArray monitors;
        for (const MonitorReach& reach : outlook.missing)
            monitors.append(
                QJsonObject{{u"monitor"_s, reach.monitor.monitor},
                            {u"source"_s, reach.monitor.source},
                            {u"to"_s, reach.to ? QJsonValue(context.format(*reach.to)) : QJsonValue()}});
        waiting.append(QJsonObject{{u"service"_s, outlook.service.code},
                                   {u"month"_s, outlook.month.text()},
                                   {u"readiness"_s, keyword(outlook.readiness)},
                                   {u"monitors"_s, monitors}});
    }
    return waiting;
}

Result<CommandAnswer> list(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto reports = await(session.value()->monthlyReports().reports());
    if (!reports)
        return reports.error();
    const auto outlooks = await(session.value()->monthlyReports().outlook());
    if (!outlooks)
        return outlooks.error();
    QJsonArray rows;
    QString text;
    for (const MonthlyReport& report : reports.value()) {
        rows.append(reportJson(context, report));
        text += lineFor(report);
    }
    for (const MonthOutlook& outlook : outlooks.value())
        text += waitingText(context, outlook);
    if (text.isEmpty())
        text =
            Text::tr("There is no monthly report. One is drafted when a month has ended and its data is in.");
    return CommandAnswer{{{u"reports"_s, rows}, {u"waiting"_s, waitingJson(context, outlooks.value())}},
                         text};
}

/// The month's latest revision as it stands after a command.
Result<CommandAnswer> present(CommandContext& context, const Place& place, const QString& next)
{
    const auto report = findReport(place, {});
    if (!report)
        return report.error();
    return CommandAnswer{reportJson(context, report.value()),
                         lineFor(report.value()) + (next.isEmpty() ? QString() : next + u'\n')};
}

Result<CommandAnswer> draftAll(CommandContext& context)
{
    const auto drafted = ensureMonthlyDrafts(context, DraftRefresh::Yes);
    if (!drafted)
        return drafted.error();
    return CommandAnswer{
        {{u"drafted"_s, QJsonArray::fromStringList(drafted.value())}},
        drafted->isEmpty() ? Text::tr("Nothing is due; “holdfast monthly list” says what a month waits for.")
                           : Text::tr("Drafted: %1").arg(drafted->join(u", "_s))};
}

Result<CommandAnswer> draft(CommandContext& context, const Arguments& arguments)
{
    if (!arguments.has(u"month"_s))
        return draftAll(context);
    const auto author = context.actor();
    if (!author)
        return author.error();
    const auto place = placeOf(context, arguments);
    if (!place)
        return place.error();
    const auto body = await(place->monthly->reckon(place->service, place->month, context.options().language));
    if (!body)
        return body.error();
    const QString reason = arguments.value(u"reason"_s).value_or(QString());
    const auto drafted = await(place->monthly->draft(body.value(), reason, author.value()));
    if (!drafted)
        return drafted.error();
    return present(context, place.value(),
                   Text::tr("Look at it with “holdfast monthly show --month %1”, then “monthly check”.")
                       .arg(place->month.text()));
}

QString nextAfter(MonthlyAct act, const QString& month)
{
    switch (act) {
    case MonthlyAct::Check: return Text::tr("Next: holdfast monthly submit --month %1").arg(month);
    case MonthlyAct::Submit:
        return Text::tr("Next, by the quality department: holdfast monthly accept --month %1").arg(month);
    case MonthlyAct::Accept: return Text::tr("Next: holdfast monthly publish --month %1").arg(month);
    case MonthlyAct::Publish:
        return Text::tr("Next: holdfast report availability --month %1 --out FILE").arg(month);
    case MonthlyAct::Return: return Text::tr("It is a draft again and follows the data; check it anew.");
    case MonthlyAct::Draft:
    case MonthlyAct::Refresh:
    case MonthlyAct::Audit: return {};
    }
    Q_UNREACHABLE();
}

/// Who does it: a verdict may be given by --second at somebody else's keyboard.
Result<Actor> doerOf(CommandContext& context, MonthlyAct act)
{
    const bool isVerdict = act == MonthlyAct::Accept || act == MonthlyAct::Audit;
    const auto actor = context.actor();
    if (!actor || !isVerdict || !context.options().second)
        return actor;
    return context.secondPerson(actor.value());
}

template <MonthlyAct act>
Result<CommandAnswer> move(CommandContext& context, const Arguments& arguments)
{
    const auto doer = doerOf(context, act);
    if (!doer)
        return doer.error();
    const auto place = placeOf(context, arguments);
    if (!place)
        return place.error();
    std::optional<MonthlyBody> today;
    if constexpr (act == MonthlyAct::Check || act == MonthlyAct::Publish) {
        const auto body =
            await(place->monthly->reckon(place->service, place->month, context.options().language));
        if (!body)
            return body.error();
        today = body.value();
    }
    const auto moved =
        await(place->monthly->move(place->service.code, place->month, act,
                                   arguments.value(u"reason"_s).value_or(QString()), doer.value(), today));
    if (!moved)
        return moved.error();
    return present(context, place.value(), nextAfter(act, place->month.text()));
}

QString figuresText(const MonthlyBody& body)
{
    const ServiceAccount& account = body.account;
    QString text;
    for (const ModuleAccount& module : account.modules) {
        const auto named = body.names.modules.constFind(module.code);
        const QString name = named == body.names.modules.cend() ? module.code : named->in(languageTag()).text;
        text += u"  %1  %2  %3\n"_s.arg(name, percentText(module.availability, module.target),
                                        verdictText(module.isMet));
    }
    text += u"  "_s +
            Text::tr("Whole service: %1 (down while any module is), %2 (mean of modules)  %3")
                .arg(percentText(account.whole.availability, account.whole.target),
                     percentText(account.meanOfModules, account.whole.target),
                     verdictText(account.availabilityMet)) +
            u'\n';
    text += u"  "_s +
            Text::tr("Interruptions: %1, target at most %2  %3")
                .arg(QString::number(account.interruptions),
                     account.interruptionsTarget ? QString::number(*account.interruptionsTarget) : u"–"_s,
                     verdictText(account.interruptionsMet)) +
            u'\n';
    for (const QString& caution : account.cautions)
        text += u"  ▲ "_s + caution + u'\n';
    return text;
}

Result<CommandAnswer> show(CommandContext& context, const Arguments& arguments)
{
    const auto place = placeOf(context, arguments);
    if (!place)
        return place.error();
    const auto report = findReport(place.value(), arguments);
    if (!report)
        return report.error();
    const auto body = MonthlyBody::fromBytes(report->body);
    if (!body)
        return body.error();
    QJsonObject json = reportJson(context, report.value());
    const QJsonObject account = availabilityJson(body->account, {});
    for (auto part = account.constBegin(); part != account.constEnd(); ++part)
        json.insert(part.key(), part.value());
    QString text = lineFor(report.value()) + figuresText(body.value());
    for (const MonthlyMove& move : report->history) {
        text += u"  %1  %2  %3%4\n"_s.arg(timeText(context, move.at), nameOf(move.act), nameOf(move.author),
                                          move.reason.isEmpty() ? QString() : u": "_s + move.reason);
    }
    return CommandAnswer{json, text};
}

Result<CommandAnswer> verify(CommandContext& context, const Arguments& arguments)
{
    const auto place = placeOf(context, arguments);
    if (!place)
        return place.error();
    const auto report = findReport(place.value(), arguments);
    if (!report)
        return report.error();
    const auto frozen = MonthlyBody::fromBytes(report->body);
    if (!frozen)
        return frozen.error();
    const auto today =
        await(place->monthly->reckon(place->service, place->month, context.options().language));
    if (!today)
        return today.error();
    const QList<FigureDifference> differences = differencesBetween(frozen.value(), today.value());
    QJsonArray rows;
    QString text;
    for (const FigureDifference& one : differences) {
        rows.append(QJsonObject{{u"what"_s, one.what}, {u"then"_s, one.then}, {u"now"_s, one.now}});
        text += u"✖ "_s + Text::tr("%1: then %2, now %3").arg(one.what, one.then, one.now) + u'\n';
    }
    if (differences.isEmpty())
        text = u"● "_s +
               Text::tr("Reckoned again from today's data and decisions, the figures of %1 %2 are the same.")
                   .arg(report->month.text(), report->label());
    return CommandAnswer{{{u"ok"_s, differences.isEmpty()},
                          {u"month"_s, report->month.text()},
                          {u"revision"_s, report->revision},
                          {u"figures_sha256"_s, report->figures.toHex()},
                          {u"figures_sha256_now"_s, today->figures().toHex()},
                          {u"differences"_s, rows}},
                         text,
                         differences.isEmpty()};
}

}  // namespace

QList<CommandSpec> monthlyCommands()
{
    const OptionSpec month{u"month"_s, u"YYYY-MM"_s, Text::tr("which month")};
    const OptionSpec revision{u"revision"_s, u"N"_s, Text::tr("which revision; the latest if left out")};
    const OptionSpec reason{u"reason"_s, u"TEXT"_s, Text::tr("why")};
    const auto act = [&month](const QString& name, const QString& usage, const QString& help,
                              const QString& example, const QList<OptionSpec>& further, auto run) {
        return CommandSpec{name, usage, help, example, 0, 0, QList<OptionSpec>{month} + further, run};
    };
    return {
        {u"monthly list"_s,
         {},
         Text::tr("Lists monthly reports, and what months without one wait for."),
         u"holdfast monthly list"_s,
         0,
         0,
         {},
         &list},
        act(u"monthly draft"_s, u"[--month YYYY-MM [--reason TEXT]]"_s,
            Text::tr(
                "Drafts the report of a month, takes over new figures, or begins a correction of what was "
                "published; without a month, all that is due."),
            u"holdfast monthly draft --month 2026-05"_s,
            {{u"reason"_s, u"TEXT"_s, Text::tr("what a correction corrects")}}, &draft),
        act(u"monthly show"_s, u"--month YYYY-MM [--revision N]"_s,
            Text::tr("Shows a report's figures as they were frozen, and what was done to it."),
            u"holdfast monthly show --month 2026-05"_s, {revision}, &show),
        act(u"monthly check"_s, u"--month YYYY-MM"_s,
            Text::tr("The service manager stands by the figures; from here on they stand still."),
            u"holdfast monthly check --month 2026-05 --as 示例乙"_s, {}, &move<MonthlyAct::Check>),
        act(u"monthly submit"_s, u"--month YYYY-MM"_s,
            Text::tr("Hands the checked report to the quality department."),
            u"holdfast monthly submit --month 2026-05 --as 示例乙"_s, {}, &move<MonthlyAct::Submit>),
        act(u"monthly accept"_s, u"--month YYYY-MM --pin-fd N"_s,
            Text::tr("Accepts the report: by a reviewer who did not work on it, with their PIN."),
            u"holdfast monthly accept --month 2026-05 --as 示例癸 --pin-fd 3 3<pin.txt"_s, {reason},
            &move<MonthlyAct::Accept>),
        act(u"monthly return"_s, u"--month YYYY-MM --reason TEXT"_s,
            Text::tr("Returns the report: it is a draft again."),
            u"holdfast monthly return --month 2026-05 --reason \"5 月 12 日停机原因不明\""_s, {reason},
            &move<MonthlyAct::Return>),
        act(u"monthly publish"_s, u"--month YYYY-MM"_s,
            Text::tr("Publishes the accepted report; it is frozen with the digests of its sources."),
            u"holdfast monthly publish --month 2026-05 --as 示例乙"_s, {}, &move<MonthlyAct::Publish>),
        act(u"monthly audit"_s, u"--month YYYY-MM --reason FINDING --pin-fd N"_s,
            Text::tr("Records that a sample of the published figures was held against the sources, with the "
                     "finding."),
            u"holdfast monthly audit --month 2026-05 --reason \"抽查 CRM 5 月 12 日，与原始数据一致\" --as 示例癸 --pin-fd 3 3<pin.txt"_s,
            {{u"reason"_s, u"FINDING"_s, Text::tr("what was looked at, and the result")}},
            &move<MonthlyAct::Audit>),
        act(u"monthly verify"_s, u"--month YYYY-MM [--revision N]"_s,
            Text::tr("Reckons a report again from today's data and decisions; exit status 1 where a figure "
                     "differs."),
            u"holdfast monthly verify --month 2026-05"_s, {revision}, &verify)};
}

}  // namespace holdfast
