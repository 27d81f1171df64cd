// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/duty_json.h"
#include "models/core/iso_date.h"
#include "models/core/uid.h"

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

Error bad(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

Result<QDate> dateFrom(const QString& text)
{
    const QDate date = isoDate(text);
    if (!date.isValid())
        return bad(Text::tr("“%1” is not a date. Write it like 2026-12-31.").arg(text));
    return date;
}

Result<CommandAnswer> listDuties(CommandContext& context, const Arguments&)
{
    const auto due = dueDuties(context);
    if (!due)
        return due.error();
    QString text;
    for (const DueDuty& duty : due.value())
        text += lineFor(duty) + u'\n';
    if (due->isEmpty())
        text = Text::tr("Nothing has to be done. Add a duty with “holdfast duty add TITLE --due DATE”.");
    return CommandAnswer{{{u"duties"_s, toJson(due.value())}}, text};
}

Result<CommandAnswer> addDuty(CommandContext& context, const Arguments& arguments)
{
    const auto author = context.actor();
    if (!author)
        return author.error();
    const auto due = dateFrom(arguments.value(u"due"_s).value_or(QString()));
    if (!due)
        return due.error();
    const auto cadence = Cadence::fromText(arguments.value(u"every"_s).value_or(u"once"_s));
    if (!cadence)
        return cadence.error();
    const QString kindText = arguments.value(u"kind"_s).value_or(u"other"_s);
    const auto kind = dutyKindFromKeyword(kindText);
    if (!kind)
        return bad(
            Text::tr("There is no kind of duty “%1”. Choose one of: drill, tabletop, review, restore-test, "
                     "backup-check, health-check, report, audit, contact-check, notice, other.")
                .arg(kindText));
    const auto title = LocalizedText::make({{languageTag(), arguments.words.first()}});
    if (!title)
        return title.error();
    const auto duty = Duty::make({DutyId(mintUid(context.world().time.now())),
                                  *kind,
                                  title.value(),
                                  std::nullopt,
                                  cadence.value(),
                                  due.value(),
                                  std::nullopt,
                                  {},
                                  arguments.value(u"clause"_s).value_or(u""_s),
                                  5,
                                  std::nullopt});
    if (!duty)
        return duty.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const auto added = await(session.value()->duties().add(duty.value(), author.value()));
    if (!added)
        return added.error();
    return CommandAnswer{
        {{u"id"_s, duty->id().uid().toString(QUuid::WithoutBraces)},
         {u"seq"_s, static_cast<qint64>(added->seq)}},
        Text::tr("Added: %1, first due %2.").arg(arguments.words.first(), due->toString(Qt::ISODate))};
}

/// The duty that `text` names: its id, or the only one whose title contains it.
Result<Duty> findDuty(const QList<Duty>& duties, const QString& text)
{
    const QUuid uid = QUuid::fromString(text);
    QList<Duty> found;
    for (const Duty& duty : duties) {
        const auto titles = duty.title().texts().values();
        const bool isNamed = std::any_of(titles.cbegin(), titles.cend(), [&text](const QString& title) {
            return title.contains(text, Qt::CaseInsensitive);
        });
        if (duty.id().uid() == uid)
            return duty;
        if (isNamed)
            found.append(duty);
    }
    if (found.isEmpty())
        return Error{Error::Code::NotFound,
                     Text::tr("There is no duty “%1”. See “holdfast duty list”.").arg(text),
                     {}};
    if (found.size() > 1)
        return bad(
            Text::tr(
                "“%1” fits %2 duties. Use more of the title, or the id from “holdfast duty list --json”.")
                .arg(text)
                .arg(found.size()));
    return found.first();
}

Result<CommandAnswer> completeDuty(CommandContext& context, const Arguments& arguments)
{
    const auto author = context.actor();
    if (!author)
        return author.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const auto duties = await(session.value()->duties().duties());
    if (!duties)
        return duties.error();
    const auto duty = findDuty(duties.value(), arguments.words.first());
    if (!duty)
        return duty.error();
    const QDate today = todayIn(context);
    DutyCompletion completion{today, arguments.value(u"note"_s).value_or(u""_s), {}};
    if (const auto on = arguments.value(u"on"_s)) {
        const auto date = dateFrom(*on);
        if (!date)
            return date.error();
        completion.doneOn = date.value();
    }
    for (const QString& path : arguments.options.value(u"evidence"_s)) {
        const auto file = await(session.value()->evidence().keep(absolutePath(path)));
        if (!file)
            return file.error();
        const auto attached = await(
            session.value()->evidence().attach(file.value(), {u"duty"_s, duty->id().uid()}, author.value()));
        if (!attached)
            return attached.error();
        completion.evidence.append(file->sha256);
    }
    const auto done =
        await(session.value()->duties().complete(duty.value(), completion, today, author.value()));
    if (!done)
        return done.error();
    const auto next = nextDue(duty->withCompletion(completion).value());
    const QString title = duty->title().in(languageTag()).text;
    return CommandAnswer{{{u"id"_s, duty->id().uid().toString(QUuid::WithoutBraces)},
                          {u"seq"_s, static_cast<qint64>(done->seq)},
                          {u"next_due"_s, next ? QJsonValue(next->toString(Qt::ISODate)) : QJsonValue()}},
                         next ? Text::tr("Done: %1. Next due %2.").arg(title, next->toString(Qt::ISODate))
                              : Text::tr("Done: %1.").arg(title)};
}

}  // namespace

QList<CommandSpec> dutyCommands()
{
    return {
        {u"duty list"_s,
         {},
         Text::tr("Lists what has to be done, the longest overdue first."),
         u"holdfast duty list"_s,
         0,
         0,
         {},
         &listDuties},
        {u"duty add"_s,
         u"TITLE --due DATE [--every CADENCE] [--kind KIND] [--clause CLAUSE]"_s,
         Text::tr("Adds something that has to be done, once or again and again."),
         u"holdfast duty add \"备份恢复测试\" --due 2026-12-31 --every quarterly --kind restore-test --clause 5.2"_s,
         1,
         1,
         {{u"due"_s, u"DATE"_s, Text::tr("when it is first due")},
          {u"every"_s, u"CADENCE"_s,
           Text::tr(
               "once, weekly, monthly, quarterly, half-yearly, yearly or every-N-days; once if left out")},
          {u"kind"_s, u"KIND"_s, Text::tr("what it is, for example restore-test, review or drill")},
          {u"clause"_s, u"CLAUSE"_s, Text::tr("the clause that demands it")}},
         &addDuty},
        {u"duty done"_s,
         u"DUTY [--on DATE] [--note TEXT] [--evidence FILE]…"_s,
         Text::tr("Records that it was done. DUTY: its id, or a part of its title that fits no other."),
         u"holdfast duty done 备份恢复测试 --evidence restore-test.pdf"_s,
         1,
         1,
         {{u"on"_s, u"DATE"_s, Text::tr("the day on which it was done; today if left out")},
          {u"note"_s, u"TEXT"_s, Text::tr("what there is to say about it")},
          {u"evidence"_s, u"FILE"_s, Text::tr("a file that proves it; may be given several times")}},
         &completeDuty}};
}

}  // namespace holdfast
