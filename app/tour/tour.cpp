// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/tour/month.h"
#include "app/tour/month_of_data.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <functional>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

constexpr qint64 kCopyLimit = 64 * 1024 * 1024;

Error stopped(const QString& line, const QString& why)
{
    return {Error::Code::Conflict, Text::tr("The tour stopped at “%1”: %2").arg(line, why), {}};
}

}  // namespace

Tour::Tour(const Session::World& world, QString folder, GlobalOptions options)
    : m_world(world), m_folder(std::move(folder)), m_options(std::move(options))
{
    m_options.dataFolder = m_folder + u"/data"_s;
    m_options.person.reset();
    m_options.second.reset();
    m_options.pins.clear();
}

Result<QList<TourStep>> Tour::run()
{
    auto went = prepareFolder();
    if (went)
        went = walk();
    if (went)
        went = liveThroughNight();
    if (went)
        went = liveThroughMonth();
    if (!went)
        return went.error();
    return m_steps;
}

Done Tour::prepareFolder()
{
    if (QDir(m_folder).exists() && !QDir(m_folder).isEmpty()) {
        return Error{Error::Code::Conflict,
                     Text::tr("The folder %1 is not empty. Name a new one with --out.").arg(m_folder),
                     {}};
    }
    if (auto made = m_world.disk.makeFolder(m_folder); !made)
        return made;
    const QByteArray report =
        Text::tr("Restore test of the weekly full backup: 42 minutes, data complete, newest record 23 "
                 "hours old.\n")
            .toUtf8();
    return atomicWrite(m_world.disk, m_folder + u"/restore-test.txt"_s, report);
}

Done Tour::walk()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_world.time.now()), m_options.zone).date();
    const QString overdue = today.addDays(-10).toString(Qt::ISODate);
    const QString later = today.addDays(90).toString(Qt::ISODate);
    const QString copy = m_folder + u"/usb/records.db"_s;
    const QString altered = m_folder + u"/usb/altered.db"_s;
    const std::initializer_list<std::function<Done()>> acts = {
        [&] {
            return step(
                Text::tr("Create a data folder with the person who leads the team"),
                {u"init"_s, u"--operator"_s, Text::tr("Alex Example"), u"--role"_s, Text::tr("team leader")});
        },
        [&] {
            return step(Text::tr("Add a second person"),
                        {u"--as"_s, Text::tr("Alex Example"), u"person"_s, u"add"_s, Text::tr("Kim Sample"),
                         u"--role"_s, Text::tr("operations engineer")});
        },
        [&] {
            return step(Text::tr("Enter what the plan demands every quarter"),
                        {u"duty"_s, u"add"_s, Text::tr("Backup restore test"), u"--due"_s, overdue,
                         u"--every"_s, u"quarterly"_s, u"--kind"_s, u"restore-test"_s, u"--clause"_s,
                         u"XDYJ-06-15 5.2"_s});
        },
        [&] {
            return step(Text::tr("… and every half year"),
                        {u"duty"_s, u"add"_s, Text::tr("Tabletop exercise"), u"--due"_s, later, u"--every"_s,
                         u"half-yearly"_s, u"--kind"_s, u"tabletop"_s, u"--clause"_s, u"XDYJ-06-15 6.1"_s});
        },
        [&] {
            return step(Text::tr("What is due? The restore test is overdue"), {u"status"_s, u"--strict"_s},
                        1);
        },
        [&] {
            return step(Text::tr("It was done; the report is kept as evidence"),
                        {u"duty"_s, u"done"_s, Text::tr("Backup restore test"), u"--evidence"_s,
                         m_folder + u"/restore-test.txt"_s});
        },
        [&] {
            return step(Text::tr("By when must maintenance on 24 February 2026 be announced? The Spring "
                                 "Festival lies between"),
                        {u"workdays"_s, u"--before"_s, u"2026-02-24"_s, u"--days"_s, u"3"_s});
        },
        [&] {
            return step(Text::tr("A verified copy for the USB stick, with its evidence and its checkpoint"),
                        {u"backup"_s, copy});
        },
        [&] {
            return step(Text::tr("One more duty after the copy"),
                        {u"duty"_s, u"add"_s, Text::tr("Contact list check"), u"--due"_s, later, u"--every"_s,
                         u"monthly"_s, u"--kind"_s, u"contact-check"_s});
        },
        [&] {
            return step(Text::tr("The log continues what the checkpoint on the stick proves"),
                        {u"verify"_s, copy + u".checkpoint"_s});
        },
        [&] { return alterCopy(); },
        [&] {
            return step(Text::tr("Somebody alters a name in a copy, past the program: it is found"),
                        {u"verify"_s, altered}, 1);
        },
        [&] { return step(Text::tr("The folder itself is sound"), {u"check"_s}); },
        [&] {
            return step(Text::tr("Go back to the copy: audited, as a new device"),
                        {u"--as"_s, Text::tr("Alex Example"), u"restore"_s, copy});
        },
        [&] { return step(Text::tr("Both logs hold, and the new one names the old head"), {u"verify"_s}); },
        [&] { return step(Text::tr("What is open now"), {u"status"_s}); },
    };
    for (const auto& act : acts) {
        if (auto went = act(); !went)
            return went;
    }
    return done();
}

Done Tour::liveThroughNight()
{
    // Last night, in the contract's zone, so that nothing lies in the future.
    const QTimeZone zone("Asia/Shanghai");
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_world.time.now()), zone).date();
    constexpr int kDaysBefore = -3;
    const QDateTime begin(today.addDays(kDaysBefore), QTime(1, 0), zone);
    m_story = std::make_unique<StoryTime>(m_world.time, instantFromMs(begin.toMSecsSinceEpoch()));
    m_options.dataFolder = m_folder + u"/night"_s;
    return play(theNight(u"INC-%1-001"_s.arg(begin.date().year())), u"HH:mm"_s);
}

Done Tour::liveThroughMonth()
{
    // The month before the last, so that nothing lies in the future.
    const QTimeZone zone("Asia/Shanghai");
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_world.time.now()), zone).date();
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(-2);
    const QDateTime begin(month.addDays(4), QTime(10, 0), zone);
    const QString exported = m_folder + u"/monitoring-%1.csv"_s.arg(month.toString(u"yyyy-MM"_s));
    if (auto written = atomicWrite(m_world.disk, exported, constructedMonth(month)); !written)
        return written;
    m_story = std::make_unique<StoryTime>(m_world.time, instantFromMs(begin.toMSecsSinceEpoch()));
    m_options.dataFolder = m_folder + u"/month"_s;
    return play(theMonth(month, exported, m_folder), u"MM-dd HH:mm"_s);
}

Done Tour::play(const QList<Scene>& scenes, const QString& timeFormat)
{
    const QTimeZone zone("Asia/Shanghai");
    for (const Scene& scene : scenes) {
        m_story->moveOn(std::chrono::minutes(scene.minutes));
        m_options.pins = scene.pins;
        const QString time = QDateTime::fromMSecsSinceEpoch(toMs(m_story->now()), zone).toString(timeFormat);
        if (auto went = step(time + u"  "_s + scene.title, scene.words, scene.status); !went)
            return went;
    }
    m_options.pins.clear();
    m_story.reset();
    return done();
}

Done Tour::alterCopy()
{
    const auto content = m_world.disk.read(m_folder + u"/usb/records.db"_s, kCopyLimit);
    if (!content)
        return content.error();
    QByteArray bytes = content.value();
    const QByteArray name = Text::tr("Kim Sample").toUtf8();
    const qsizetype place = bytes.lastIndexOf(name);
    if (place < 0)
        return stopped(u"verify"_s, Text::tr("the name to alter is not in the copy"));
    bytes[place + name.size() - 1] = static_cast<char>(bytes[place + name.size() - 1] ^ 0x01);
    return atomicWrite(m_world.disk, m_folder + u"/usb/altered.db"_s, bytes);
}

Done Tour::step(const QString& title, const QStringList& words, int expected)
{
    const QString line = words.join(u' ');
    const QList<CommandSpec> commands = allCommands();
    const auto invocation = takeApart(words, commands);
    if (!invocation)
        return stopped(line, invocation.error().message);
    GlobalOptions options = m_options;
    if (invocation->globals.contains(u"as"_s))
        options.person = invocation->globals.value(u"as"_s).last();
    if (words.first() == "backup"_L1) {
        if (auto made = m_world.disk.makeFolder(m_folder + u"/usb"_s); !made)
            return made;
    }
    if (invocation->globals.contains(u"second"_s))
        options.second = invocation->globals.value(u"second"_s).last();
    CommandContext context({m_world.disk, m_story ? static_cast<const TimeSource&>(*m_story) : m_world.time},
                           options);
    const auto answer = invocation->command->run(context, invocation->arguments);
    if (!answer) {
        const int refused = static_cast<int>(statusOf(answer.error().code));
        if (refused != expected)
            return stopped(line, answer.error().message);
        m_steps.append({title, invocation->command->name, words, refused, answer.error().message, {}});
        return done();
    }
    const int status = answer->holds ? 0 : 1;
    m_steps.append({title, invocation->command->name, words, status, answer->text, answer->json});
    return status == expected ? done() : Done(stopped(line, Text::tr("exit status %1").arg(status)));
}

}  // namespace holdfast
