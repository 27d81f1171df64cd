// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 kCheckpointLimit = 64 * 1024;
/// A checkpoint is small text; what is not one is taken for a database, and refused there when it is none.
bool isCheckpoint(const Disk& disk, const QString& path)
{
    const auto text = disk.read(path, kCheckpointLimit);
    return text && parseCheckpoint(QString::fromUtf8(text.value()));
}

QJsonObject toJson(const DeviceVerdict& device)
{
    QJsonObject json{{u"device"_s, device.device},
                     {u"size"_s, static_cast<qint64>(device.size)},
                     {u"root"_s, device.root},
                     {u"ok"_s, !device.fault.has_value()},
                     {u"first_bad"_s, QJsonValue::Null}};
    if (device.fault) {
        json.insert(u"first_bad"_s, static_cast<qint64>(device.fault->seq));
        json.insert(u"reason"_s, device.fault->reason);
    }
    return json;
}

CommandAnswer describe(const VerifyReport& report)
{
    CommandAnswer answer;
    answer.holds = report.isIntact();
    const auto fault = report.logs.firstFault();
    QJsonArray devices;
    QJsonArray evidence;
    for (const DeviceVerdict& device : report.logs.devices) {
        devices.append(toJson(device));
        answer.text += device.fault
                           ? Text::tr("✖ log of device %1: %2").arg(device.device, device.fault->reason)
                           : Text::tr("● log of device %1: %n entries, every one as it was written", nullptr,
                                      static_cast<int>(device.size))
                                 .arg(device.device);
        answer.text += u'\n';
    }
    for (const EvidenceFault& missing : report.evidence) {
        evidence.append(QJsonObject{{u"name"_s, missing.file.name}, {u"reason"_s, missing.reason}});
        answer.text += u"✖ "_s + missing.reason + u'\n';
    }
    answer.text +=
        Text::tr("Compared with %n checkpoint(s) kept outside the log.", nullptr, report.checkpointsHeld) +
        u'\n';
    if (report.present && report.isIntact()) {
        answer.text +=
            Text::tr("Checkpoint of now, unsigned; give it to somebody else, and any later change of these "
                     "entries can be shown:") +
            u"\n\n"_s + toText(*report.present);
    }
    answer.json = {{u"ok"_s, report.isIntact()},
                   {u"size"_s, report.present ? static_cast<qint64>(report.present->size) : 0},
                   {u"root"_s, report.present ? QJsonValue(report.present->root.toHex()) : QJsonValue()},
                   {u"first_bad"_s, fault ? QJsonValue(static_cast<qint64>(fault->seq)) : QJsonValue()},
                   {u"devices"_s, devices},
                   {u"evidence"_s, evidence},
                   {u"checkpoints_held"_s, report.checkpointsHeld},
                   {u"checkpoint"_s, report.present ? QJsonValue(toText(*report.present)) : QJsonValue()},
                   {u"signed"_s, false}};
    return answer;
}

Result<QList<Checkpoint>> readHeld(const Disk& disk, const QStringList& paths)
{
    QList<Checkpoint> held;
    for (const QString& path : paths) {
        const auto text = disk.read(absolutePath(path), kCheckpointLimit);
        if (!text)
            return text.error();
        const auto checkpoint = parseCheckpoint(QString::fromUtf8(text.value()));
        if (!checkpoint)
            return checkpoint.error();
        held.append(checkpoint.value());
    }
    return held;
}

/// What can be said of one incident's record beside the log's: all of it is read, and what is in dispute is
/// named.
Done addIncident(CommandContext& context, const QString& incident, CommandAnswer& answer)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto state = await(session.value()->incidents().state(incident));
    if (!state)
        return state.error();
    const auto open = std::count_if(state->conflicts.cbegin(), state->conflicts.cend(),
                                    [](const Conflict& conflict) { return !conflict.isSettled; });
    answer.json.insert(u"incident"_s, QJsonObject{{u"id"_s, state->code},
                                                  {u"entries"_s, static_cast<qint64>(state->entries.size())},
                                                  {u"conflicts"_s, static_cast<qint64>(open)}});
    answer.text =
        Text::tr("%1: %2 entries, %3 open conflicts.").arg(state->code).arg(state->entries.size()).arg(open) +
        u'\n' + answer.text;
    return done();
}

Result<CommandAnswer> verify(CommandContext& context, const Arguments& arguments)
{
    Disk& disk = context.world().disk;
    QStringList checkpoints = arguments.words;
    checkpoints.removeAll(context.folder().records());
    QString database;
    for (const QString& path : arguments.words) {
        if (!disk.exists(absolutePath(path)))
            return Error{Error::Code::NotFound, Text::tr("There is no file %1.").arg(path), {}};
    }
    // The live file is never read past SQLite: closing it would drop the locks of its connection.
    if (!checkpoints.isEmpty() && absolutePath(checkpoints.first()) != context.folder().records() &&
        !isCheckpoint(disk, absolutePath(checkpoints.first())))
        database = absolutePath(checkpoints.takeFirst());
    const auto held = readHeld(disk, checkpoints);
    if (!held)
        return held.error();
    auto report = Result<VerifyReport>(Error{Error::Code::Cancelled, {}, {}});
    if (!database.isEmpty()) {
        report = verifyCopy(disk, database, held.value());
    } else {
        auto session = context.session();
        if (!session)
            return session.error();
        report = await(session.value()->safekeeping().verify(held.value()));
    }
    if (!report)
        return report.error();
    const auto target = arguments.value(u"checkpoint-out"_s);
    if (target && report->present) {
        if (auto written = atomicWrite(disk, absolutePath(*target), toText(*report->present).toUtf8());
            !written)
            return written.error();
    }
    CommandAnswer answer = describe(report.value());
    if (const auto incident = arguments.value(u"incident"_s)) {
        if (auto added = addIncident(context, *incident, answer); !added)
            return added.error();
    }
    return answer;
}

}  // namespace

QList<CommandSpec> verifyCommands()
{
    return {{u"verify"_s,
             u"[--incident ID] [FILE…]"_s,
             Text::tr("Proves that no entry of the log was altered. FILE: a checkpoint to compare with, or a "
                      "backup to verify "
                      "instead."),
             u"holdfast verify usb/records.db.checkpoint"_s,
             0,
             16,
             {{u"incident"_s, u"ID"_s, Text::tr("also say what the record of that incident holds")},
              {u"checkpoint-out"_s, u"FILE"_s, Text::tr("also write the present checkpoint to FILE")}},
             &verify}};
}

}  // namespace holdfast
