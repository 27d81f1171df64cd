// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/duty_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString wordFor(DutyState state)
{
    switch (state) {
    case DutyState::Upcoming: return Text::tr("○ upcoming");
    case DutyState::DueSoon: return Text::tr("△ due soon");
    case DutyState::Due: return Text::tr("▲ due today");
    case DutyState::Overdue: return Text::tr("✖ overdue");
    case DutyState::Completed: return Text::tr("● done");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString languageTag()
{
    //: The language of this translation as a BCP 47 tag.
    return Text::tr("en");
}

QDate todayIn(CommandContext& context)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(toMs(context.world().time.now()), context.zone());
    return now.date();
}

Result<QList<DueDuty>> dueDuties(CommandContext& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto duties = await(session.value()->duties().duties());
    if (!duties)
        return duties.error();
    const auto calendar = await(session.value()->calendar().calendar());
    if (!calendar)
        return calendar.error();
    return dueList(duties.value(), todayIn(context), calendar.value());
}

QJsonArray toJson(const QList<DueDuty>& duties)
{
    QJsonArray list;
    for (const DueDuty& due : duties) {
        list.append(QJsonObject{{u"id"_s, due.duty.id().uid().toString(QUuid::WithoutBraces)},
                                {u"kind"_s, keyword(due.duty.kind())},
                                {u"title"_s, due.duty.title().in(languageTag()).text},
                                {u"due"_s, due.status.due.toString(Qt::ISODate)},
                                {u"state"_s, keyword(due.status.state)}});
    }
    return list;
}

QString lineFor(const DueDuty& duty)
{
    return u"%1  %2  %3"_s.arg(wordFor(duty.status.state), duty.status.due.toString(Qt::ISODate),
                               duty.duty.title().in(languageTag()).text);
}

}  // namespace holdfast
