// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/import_request.h"
#include "app/commands/monitor_mapping.h"
#include "models/core/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Names of files may hold line breaks and whatever moves the cursor.
QString onOneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text;
}

/// An answer that is missing, with the option that gives it.
Error unanswered(const QString& file, const QList<ImportQuestion>& questions)
{
    QStringList lines;
    for (const ImportQuestion& question : questions) {
        QStringList sentences{question.text};
        if (question.about == ImportQuestion::About::Columns && !question.examples.isEmpty())
            sentences.append(Text::tr("The file has: %1.").arg(question.examples.join(u", "_s)));
        sentences.append(Text::tr("Answer it with %1.").arg(optionFor(question)));
        const QStringList& answers = question.answers;
        if (!answers.isEmpty() && answers.first().startsWith("words="_L1))
            sentences.append(Text::tr("Each word is one of up, down, degraded, maintenance and none."));
        lines.append(joinSentences(sentences));
    }
    return {Error::Code::BadInput,
            Text::tr("%1 was not imported. %2").arg(onOneLine(file), joinSentences(lines)),
            {}};
}

/// Of several files, which one it was.
Error naming(const QString& path, Error error)
{
    const QString name = QFileInfo(path).fileName();
    if (!error.message.contains(name))
        error.message = Text::tr("%1 was not imported. %2").arg(name, error.message);
    error.message.replace(name, onOneLine(name));
    return error;
}

QJsonObject toJson(CommandContext& context, const SourceContent& content,
                   const QList<MonitorAssignment>& assignments)
{
    QJsonArray refused;
    for (const RefusedRecord& record : content.refused)
        refused.append(QJsonObject{{u"line"_s, record.line}, {u"reason"_s, record.reason}});
    QJsonArray monitors;
    for (const SeriesFound& found : content.series) {
        const auto moment = [&context](const std::optional<Instant>& instant) {
            return instant ? QJsonValue(context.format(*instant)) : QJsonValue();
        };
        monitors.append(QJsonObject{{u"name"_s, found.description.key.monitor},
                                    {u"module"_s, moduleOf(context, assignments, found.description.key)},
                                    {u"from"_s, moment(found.from)},
                                    {u"to"_s, moment(found.to)}});
    }
    return {{u"file"_s, content.fileName},
            {u"format"_s, keyword(content.format)},
            {u"rows"_s, content.rows},
            {u"refused"_s, refused},
            {u"refused_count"_s, content.refusedCount},
            {u"cautions"_s, QJsonArray::fromStringList(content.cautions)},
            {u"monitors"_s, monitors}};
}

QString toText(const SourceContent& content, bool isDryRun)
{
    const QString name = onOneLine(content.fileName);
    const QString rows = QString::number(content.rows);
    const QString monitors = QString::number(content.series.size());
    QString text;
    if (content.isKnown) {
        text = Text::tr("%1 was imported before; nothing was changed.").arg(name);
    } else if (isDryRun) {
        text = Text::tr("%1 (%2) would bring %3 rows of %4 monitors; nothing was changed.")
                   .arg(name, nameOf(content.format), rows, monitors);
    } else {
        text = Text::tr("%1 (%2) is imported: %3 rows of %4 monitors.")
                   .arg(name, nameOf(content.format), rows, monitors);
    }
    text += u'\n';
    for (const QString& caution : content.cautions)
        text += u"  ▲ "_s + onOneLine(caution) + u'\n';
    for (const RefusedRecord& record : content.refused)
        text +=
            u"  "_s + Text::tr("line %1 refused: %2").arg(record.line).arg(onOneLine(record.reason)) + u'\n';
    if (content.refusedCount > content.refused.size())
        text += u"  "_s + Text::tr("and %1 more lines").arg(content.refusedCount - content.refused.size()) +
                u'\n';
    return text;
}

/// Looks at every file before the first is imported, so that a refusal leaves all as it was.
Done inspectAll(MeasurementService& measurements, const QList<SourceRequest>& requests,
                QList<SourceContent>& contents)
{
    for (const SourceRequest& request : requests) {
        auto content = await(measurements.inspect(request));
        if (!content)
            return naming(request.path, content.error());
        if (!content->questions.isEmpty())
            return unanswered(request.path, content->questions);
        contents.append(std::move(content).value());
    }
    return done();
}

Done importAll(MeasurementService& measurements, const QList<SourceRequest>& requests, const Actor& author,
               QList<SourceContent>& contents)
{
    for (const SourceRequest& request : requests) {
        auto content = await(measurements.importFile(request, author));
        if (!content)
            return naming(request.path, content.error());
        if (!content->questions.isEmpty())
            return unanswered(request.path, content->questions);
        contents.append(std::move(content).value());
    }
    return done();
}

QList<SeriesKey> monitorsIn(const QList<SourceContent>& contents)
{
    QList<SeriesKey> keys;
    for (const SourceContent& content : contents) {
        for (const SeriesFound& found : content.series) {
            if (!keys.contains(found.description.key))
                keys.append(found.description.key);
        }
    }
    return keys;
}

/// Monitors whose file names a module, as long as nobody has said which it is.
QString proposalsIn(const QList<SourceContent>& contents, const QList<MonitorAssignment>& assignments)
{
    QString text;
    for (const SourceContent& content : contents) {
        for (const SeriesFound& found : content.series) {
            const QString& proposed = found.description.proposedModule;
            const bool isOpen = !isDecided(assignments, found.description.key);
            if (!proposed.isEmpty() && isOpen)
                text +=
                    u"  "_s +
                    Text::tr(
                        "%1: the file names module “%2”. “holdfast monitors --accept-proposals” takes that.")
                        .arg(found.description.key.monitor, proposed) +
                    u'\n';
        }
    }
    return text;
}

Result<CommandAnswer> importFiles(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto requests = importRequestsFrom(context, arguments);
    if (!requests)
        return requests.error();
    MeasurementService& measurements = session.value()->measurements();
    const bool isDryRun = arguments.has(u"dry-run"_s);
    QList<SourceContent> contents;
    if (isDryRun || requests->size() > 1 || arguments.has(u"map"_s)) {
        if (const auto looked = inspectAll(measurements, requests.value(), contents); !looked)
            return looked.error();
    }
    const auto mappings = mappingsFrom(context, arguments, monitorsIn(contents));
    if (!mappings)
        return mappings.error();
    if (!isDryRun) {
        // Who speaks for what is a person's word.
        const auto author = mappings->isEmpty() ? context.actorOrProgram() : context.actor();
        if (!author)
            return author.error();
        contents.clear();
        if (const auto imported = importAll(measurements, requests.value(), author.value(), contents);
            !imported)
            return imported.error();
        if (!mappings->isEmpty()) {
            const auto assigned =
                await(session.value()->availability().assignAll(mappings.value(), author.value()));
            if (!assigned)
                return assigned.error();
        }
    }
    auto assignments = await(session.value()->availability().assignments());
    if (!assignments)
        return assignments.error();
    if (isDryRun)
        assignments.value() += mappings.value();
    QJsonArray files;
    QString text;
    for (const SourceContent& content : contents) {
        files.append(toJson(context, content, assignments.value()));
        text += toText(content, isDryRun);
    }
    text += proposalsIn(contents, assignments.value());
    return CommandAnswer{{{u"files"_s, files}}, text};
}

QJsonObject toJson(CommandContext& context, const ImportRecord& record)
{
    const auto moment = [&context](const std::optional<Instant>& instant) {
        return instant ? QJsonValue(context.format(*instant)) : QJsonValue();
    };
    return {{u"id"_s, record.id.uid().toString(QUuid::WithoutBraces)},
            {u"file"_s, record.fileName},
            {u"sha256"_s, QString::fromLatin1(record.sha256.toHex())},
            {u"format"_s, keyword(record.format)},
            {u"rows"_s, record.rows},
            {u"refused_count"_s, record.refused},
            {u"from"_s, moment(record.from)},
            {u"to"_s, moment(record.to)},
            {u"imported"_s, context.format(record.importedAt)},
            {u"by"_s, record.importedBy},
            {u"undone"_s, moment(record.undoneAt)},
            {u"reason"_s, record.undoneAt ? QJsonValue(record.undoneBecause) : QJsonValue()},
            {u"present"_s, record.isPresent}};
}

QString toText(CommandContext& context, const ImportRecord& record)
{
    QString text = u"%1  %2  %3  %4"_s.arg(record.id.uid().toString(QUuid::WithoutBraces),
                                           context.format(record.importedAt), keyword(record.format),
                                           onOneLine(record.fileName));
    if (record.undoneAt)
        text += u"  "_s + Text::tr("undone: %1").arg(record.undoneBecause);
    else if (!record.isPresent)
        text += u"  "_s + Text::tr("▲ its data is missing; import the file again");
    return text + u'\n';
}

Result<CommandAnswer> listImports(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto journal = await(session.value()->measurements().imports());
    if (!journal)
        return journal.error();
    QJsonArray imports;
    QString text;
    for (const ImportRecord& record : journal.value()) {
        imports.append(toJson(context, record));
        text += toText(context, record);
    }
    if (imports.isEmpty())
        text = Text::tr("No monitoring data was imported yet. Import a file with “holdfast import FILE”.");
    return CommandAnswer{{{u"imports"_s, imports}}, text};
}

Result<CommandAnswer> undoImport(CommandContext& context, const Arguments& arguments)
{
    const QUuid uid = QUuid::fromString(arguments.words.first());
    if (uid.isNull()) {
        return Error{Error::Code::BadInput,
                     Text::tr("“%1” is not an import. “holdfast import list” shows them with their ids.")
                         .arg(arguments.words.first()),
                     {}};
    }
    const auto author = context.actor();
    if (!author)
        return author.error();
    auto session = context.session();
    if (!session)
        return session.error();
    const auto undone = await(session.value()->measurements().undo(
        ImportId(uid), arguments.value(u"reason"_s).value_or(QString()), author.value()));
    if (!undone)
        return undone.error();
    return CommandAnswer{
        {{u"id"_s, uid.toString(QUuid::WithoutBraces)}, {u"seq"_s, static_cast<qint64>(undone->seq)}},
        Text::tr("The import is undone; the journal keeps the reason.")};
}

}  // namespace

QList<CommandSpec> importCommands()
{
    return {
        {u"import"_s, u"FILE… [--map \"NAME=MODULE\"]…"_s,
         Text::tr("Takes in monitoring data; the format is recognised. The same file again changes nothing."),
         u"holdfast import 2026-05.csv --source-timezone Asia/Shanghai"_s, 1, 1000,
         importOptions() + QList<OptionSpec>{mapOption()}, &importFiles},
        {u"import list"_s,
         {},
         Text::tr("The journal of imports, the newest first."),
         u"holdfast import list"_s,
         0,
         0,
         {},
         &listImports},
        {u"import undo"_s,
         u"ID --reason R"_s,
         Text::tr("Takes back what an import brought; what other files say stays."),
         u"holdfast import undo 019abc12-3456-7890-abcd-ef0123456789 --reason \"wrong host\""_s,
         1,
         1,
         {{u"reason"_s, u"R"_s, Text::tr("why; it stays in the journal")}},
         &undoImport}};
}

}  // namespace holdfast
