// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/monthly_drafts.h"
#include "app/language.h"
#include "app/operator_memory.h"
#include "app/window/run_window.h"
#include "models/core/rfc3339.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The untranslated details of what went wrong: QT_LOGGING_RULES="holdfast.command.info=true".
Q_LOGGING_CATEGORY(lcCommand, "holdfast.command", QtWarningMsg)

void print(FILE* stream, const QString& text)
{
    QTextStream(stream) << text << (text.endsWith(u'\n') ? QString() : u"\n"_s);
}

/// What people and foreign files wrote, without what would steer a terminal: control characters but line ends
/// and tabs, and marks that turn the direction of writing.
QString harmless(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool isControl =
            (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
        const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        shown += isControl || turnsDirection ? QChar(0xFFFD) : c;
    }
    return shown;
}

QString toText(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

int fail(const Error& error, ExitStatus status, bool isJson)
{
    qCInfo(lcCommand) << keyword(error.code) << error.detail;
    if (isJson) {
        const QJsonObject body{{u"code"_s, keyword(error.code)}, {u"message"_s, error.message}};
        print(stderr, QString::fromUtf8(
                          QJsonDocument(QJsonObject{{u"error"_s, body}}).toJson(QJsonDocument::Compact)));
    } else {
        print(stderr, harmless(error.message));
    }
    return static_cast<int>(status);
}

QString usageOf(const CommandSpec& command)
{
    return QString(u"holdfast "_s + command.name + u' ' + command.usage).trimmed();
}

QString describe(const QList<OptionSpec>& options)
{
    QString text;
    for (const OptionSpec& option : options) {
        const QString name = QString(u"--"_s + option.name + u' ' + option.value).trimmed();
        text += u"  "_s + name.leftJustified(24) + u' ' + option.help + u'\n';
    }
    return text;
}

QString helpFor(const CommandSpec& command)
{
    QString text = command.help + u"\n\n"_s + Text::tr("Usage:") + u"\n  "_s + usageOf(command) + u"\n\n"_s;
    if (!command.options.isEmpty())
        text += Text::tr("Options:") + u'\n' + describe(command.options) + u'\n';
    return text + Text::tr("Example:") + u"\n  "_s + command.example + u'\n';
}

QString helpForAll(const QList<CommandSpec>& commands)
{
    QString text = Text::tr("Holdfast, the business continuity command center.") + u"\n\n"_s +
                   Text::tr("Usage:") + u"\n  holdfast [OPTION]… COMMAND …\n\n"_s + Text::tr("Commands:") +
                   u'\n';
    for (const CommandSpec& command : commands) {
        text += u"  "_s + QString(command.name + u' ' + command.usage).trimmed() + u"\n      "_s +
                command.help + u"\n      $ "_s + command.example + u'\n';
    }
    return text + u'\n' + Text::tr("Options that every command has:") + u'\n' + describe(globalOptions()) +
           u'\n' +
           Text::tr("Exit status: 0 done, 1 what was checked does not hold, 2 usage, 3 refused (nothing was "
                    "changed), 4 "
                    "the data folder cannot be used.") +
           u'\n';
}

/// Everybody who works here leaves a backup behind, once an hour at most; nobody has to think of it.
void backUpIfDue(CommandContext& context)
{
    if (!context.isOpenForWriting())
        return;
    const auto made = await(context.session().value()->safekeeping().backUpIfDue());
    if (!made)
        print(stderr, Text::tr("The hourly backup was not made: %1").arg(made.error().message));
}

int runCommand(const Invocation& invocation, const GlobalOptions& options)
{
    RealDisk disk;
    const SystemTimeSource time;
    CommandContext context({disk, time}, options);
    const auto answer = invocation.command->run(context, invocation.arguments);
    if (!answer) {
        const auto status =
            context.isFolderUnusable() ? ExitStatus::FolderUnusable : statusOf(answer.error().code);
        return fail(answer.error(), status, options.isJson);
    }
    print(stdout, options.isJson ? toText(answer->json) : harmless(answer->text));
    if (const QString message = draftReportsAfter(context, invocation.command->name); !message.isEmpty())
        print(stderr, harmless(message));
    backUpIfDue(context);
    return static_cast<int>(answer->holds ? ExitStatus::Success : ExitStatus::DoesNotHold);
}

/// Picks --lang and --json out before anything is translated or refused.
QMap<QString, QStringList> peek(const QStringList& words)
{
    QMap<QString, QStringList> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == "--lang"_L1 && i + 1 < words.size())
            found[u"lang"_s].append(words.at(i + 1));
        else if (words.at(i).startsWith("--lang="_L1))
            found[u"lang"_s].append(words.at(i).mid(7));
        else if (words.at(i) == "--json"_L1)
            found[u"json"_s].append(QString());
    }
    return found;
}

}  // namespace

CommandContext::CommandContext(const Session::World& world, GlobalOptions options)
    : m_world(world), m_options(std::move(options))
{
}

Result<Session*> CommandContext::session()
{
    if (!m_session) {
        auto opened = Session::open(m_world, folder());
        if (!opened) {
            m_isFolderUnusable = true;
            return opened.error();
        }
        m_session = std::move(opened).value();
        if (m_session->report().wasUncleanExit) {
            print(stderr,
                  Text::tr(
                      "The last program on this data folder did not end in order; the folder was checked and "
                      "is sound."));
        }
        if (m_session->report().readOnlyBecause)
            print(stderr, m_session->report().readOnlyBecause->message);
    }
    return m_session.get();
}

Done CommandContext::create()
{
    auto created = Session::create(m_world, folder());
    m_isFolderUnusable = !created && created.error().code != Error::Code::Conflict;
    return created;
}

bool CommandContext::isOpenForWriting() const
{
    return m_session && !m_session->report().readOnlyBecause;
}

Result<Actor> CommandContext::actor()
{
    auto open = session();
    if (!open)
        return open.error();
    const bool isNamed = m_options.person.has_value();
    QString name = m_options.person.value_or(QString());
    QString role = m_options.role;
    if (!isNamed) {
        const auto remembered = rememberedOperator(m_world.disk, folder());
        if (!remembered) {
            return Error{
                Error::Code::NotPermitted,
                Text::tr("Who acts? Name yourself with --as NAME; it is remembered on this machine."),
                {}};
        }
        name = remembered->name;
        role = remembered->role;
    }
    auto actor = await(open.value()->identity().actAs(name, role, m_options.pin(0)));
    if (actor && isNamed)
        rememberOperator(name, role);
    return actor;
}

Result<Actor> CommandContext::actorOrProgram()
{
    if (!m_options.person && !rememberedOperator(m_world.disk, folder()))
        return Actor{};
    return actor();
}

Result<Actor> CommandContext::secondPerson(const Actor& author)
{
    auto open = session();
    if (!open)
        return open.error();
    if (!m_options.second) {
        return Error{
            Error::Code::NotPermitted,
            Text::tr("This act needs a second person. Name them with --second, and give their PIN through "
                     "--pin-fd, on the second line."),
            {}};
    }
    auto second = await(open.value()->identity().actAs(*m_options.second, {}, m_options.pin(1)));
    if (!second)
        return second;
    if (auto checked = checkSecondPerson(author, second.value()); !checked)
        return checked.error();
    return second;
}

void CommandContext::rememberOperator(const QString& name, const QString& role)
{
    holdfast::rememberOperator(m_world.disk, folder(), {name, role});
}

const QTimeZone& CommandContext::zone()
{
    if (m_options.isZoneGiven)
        return m_options.zone;
    if (!m_zone && m_session) {
        const auto organisation = await(m_session->organisation().current());
        const Service* service = nullptr;
        if (organisation && organisation.value()) {
            const Organisation& known = *organisation.value();
            service = known.service(m_options.service);
            if (service == nullptr && !known.services().isEmpty())
                service = &known.services().first();
        }
        m_zone = service != nullptr ? service->zone : m_options.zone;
    }
    return m_zone ? *m_zone : m_options.zone;
}

QString CommandContext::format(Instant instant)
{
    return formatRfc3339(instant, zone());
}

ExitStatus statusOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Usage: return ExitStatus::Usage;
    case Error::Code::InvalidValue:
    case Error::Code::BadInput:
    case Error::Code::NotFound:
    case Error::Code::Conflict:
    case Error::Code::NotPermitted:
    case Error::Code::Cancelled:
    case Error::Code::Io: return ExitStatus::Refused;
    case Error::Code::NotSaved:
    case Error::Code::Locked:
    case Error::Code::ReadOnly:
    case Error::Code::CorruptData:
    case Error::Code::ForeignFile:
    case Error::Code::SchemaTooNew:
    case Error::Code::StorageFailed: return ExitStatus::FolderUnusable;
    }
    Q_UNREACHABLE();
}

DisplayNeed displayNeedOf(const QStringList& words)
{
    const QList<CommandSpec> commands = allCommands();  // The answer points into it.
    const auto invocation = takeApart(words.mid(1), commands);
    if (!invocation || invocation->globals.contains(u"help"_s) || invocation->globals.contains(u"version"_s))
        return DisplayNeed::None;
    if (invocation->command == nullptr) {
        const bool isThere = qEnvironmentVariableIsSet("DISPLAY") ||
                             qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                             qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
        return isThere ? DisplayNeed::Window : DisplayNeed::None;
    }
    const bool draws =
        invocation->command->name == "tour"_L1 || invocation->command->name.startsWith("report"_L1);
    return draws ? DisplayNeed::Offscreen : DisplayNeed::None;
}

int runCommandLine(const QStringList& words)
{
    const auto early = peek(words);
    const bool isJson = early.contains(u"json"_s);
    const auto language = languageFrom(early);
    if (!language)
        return fail(language.error(), ExitStatus::Usage, isJson);
    Language spoken;
    spoken.use(language.value());

    const QList<CommandSpec> commands = allCommands();
    const auto invocation = takeApart(words.mid(1), commands);
    if (!invocation)
        return fail(invocation.error(), ExitStatus::Usage, isJson);
    if (invocation->globals.contains(u"version"_s)) {
        print(stdout, u"holdfast "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (invocation->globals.contains(u"help"_s)) {
        print(stdout, invocation->command != nullptr ? helpFor(*invocation->command) : helpForAll(commands));
        return 0;
    }
    const bool hasDisplay = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    if (invocation->command == nullptr && !hasDisplay) {
        print(stderr, helpForAll(commands));
        return static_cast<int>(ExitStatus::Usage);
    }
    const auto options = readGlobalOptions(invocation->globals);
    if (!options)
        return fail(options.error(), ExitStatus::Usage, isJson);
    if (invocation->command == nullptr)
        return runWindow(options.value(), early.contains(u"lang"_s), spoken);
    return runCommand(invocation.value(), options.value());
}

}  // namespace holdfast
