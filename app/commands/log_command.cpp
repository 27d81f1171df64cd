// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject toJson(const StoredEntry& entry, CommandContext& context)
{
    const EntryDraft& draft = entry.record.draft;
    return {{u"seq"_s, static_cast<qint64>(entry.record.seq)},
            {u"device"_s, entry.record.device.uid().toString(QUuid::WithoutBraces)},
            {u"occurred"_s, context.format(draft.occurredAt)},
            {u"recorded"_s, context.format(entry.record.recorded.wall)},
            {u"kind"_s, draft.kind},
            {u"author"_s, nameOf(draft.author)},
            {u"role"_s, draft.author.role},
            {u"assurance"_s, keyword(draft.author.assurance)},
            {u"confirmed_by"_s, draft.confirmedBy ? QJsonValue(nameOf(*draft.confirmedBy)) : QJsonValue()},
            {u"payload"_s, QJsonDocument::fromJson(draft.publicPart).object()}};
}

Result<CommandAnswer> listLog(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto entries = await(session.value()->log().entries());
    if (!entries)
        return entries.error();
    QJsonArray list;
    QString text;
    for (const StoredEntry& entry : entries.value()) {
        const EntryDraft& draft = entry.record.draft;
        list.append(toJson(entry, context));
        text += u"%1  %2  %3 (%4)  %5  %6\n"_s.arg(static_cast<qint64>(entry.record.seq), 4)
                    .arg(context.format(draft.occurredAt), nameOf(draft.author),
                         keyword(draft.author.assurance), draft.kind, QString::fromUtf8(draft.publicPart));
    }
    if (list.isEmpty())
        text = Text::tr("The log is empty. It begins with the first thing that is entered.");
    return CommandAnswer{{{u"entries"_s, list}}, text};
}

/// The entry with that number in the log of the device that writes here.
Result<EntryId> findEntryOf(Session& session, const QString& number)
{
    const auto report = await(session.log().heads());
    const auto entries = await(session.log().entries());
    if (!report)
        return report.error();
    if (!entries)
        return entries.error();
    const auto found = std::find_if(entries->cbegin(), entries->cend(), [&](const StoredEntry& entry) {
        return !report->isEmpty() && entry.record.device == report->last().device &&
               QString::number(entry.record.seq) == number;
    });
    if (found == entries->cend()) {
        return Error{
            Error::Code::NotFound,
            Text::tr("There is no entry %1 in this device's log. See “holdfast log list”.").arg(number),
            {}};
    }
    return found->record.draft.id;
}

Result<CommandAnswer> eraseEntry(CommandContext& context, const Arguments& arguments)
{
    const auto reason = arguments.value(u"reason"_s);
    if (!reason || reason->trimmed().isEmpty())
        return Error{Error::Code::Usage, Text::tr("Erasing needs a reason: --reason TEXT."), {}};
    const auto author = context.actor();
    if (!author)
        return author.error();
    const auto second = context.secondPerson(author.value());
    if (!second)
        return second.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const auto entry = findEntryOf(*session.value(), arguments.words.first());
    if (!entry)
        return entry.error();
    const auto place = await(
        session.value()->log().erasePrivatePart(entry.value(), *reason, author.value(), second.value()));
    if (!place)
        return place.error();
    return CommandAnswer{
        {{u"erased"_s, arguments.words.first().toInt()}, {u"seq"_s, static_cast<qint64>(place->seq)}},
        Text::tr("The private part of entry %1 is erased; entry %2 says so. Backups made before still "
                 "hold it.")
            .arg(arguments.words.first())
            .arg(place->seq)};
}

}  // namespace

QList<CommandSpec> logCommands()
{
    return {
        {u"log list"_s,
         {},
         Text::tr("Prints every entry of the log, in its order."),
         u"holdfast log list"_s,
         0,
         0,
         {},
         &listLog},
        {u"log erase"_s,
         u"SEQ --reason TEXT --second PERSON --pin-fd N"_s,
         Text::tr(
             "Erases the private part of an entry for good; needs a second person. The log still verifies."),
         u"holdfast --as \"王强\" --second \"李明\" --pin-fd 3 log erase 12 --reason \"个人信息删除请求\" 3<pins.txt"_s,
         1,
         1,
         {{u"reason"_s, u"TEXT"_s, Text::tr("why it is erased")}},
         &eraseEntry}};
}

}  // namespace holdfast
