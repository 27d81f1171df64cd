// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject toJson(const EvidenceFile& file)
{
    return {{u"name"_s, file.name}, {u"size"_s, file.size}, {u"sha256"_s, file.sha256.toHex()}};
}

Result<CommandAnswer> listEvidence(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto files = await(session.value()->evidence().files());
    if (!files)
        return files.error();
    QJsonArray list;
    QString text;
    for (const EvidenceFile& file : files.value()) {
        list.append(toJson(file));
        text += file.sha256.toHex() + u"  "_s + file.name + u'\n';
    }
    if (list.isEmpty())
        text = Text::tr("No file is kept as evidence yet. Add one with “holdfast evidence add FILE”.");
    return CommandAnswer{{{u"files"_s, list}}, text};
}

Result<CommandAnswer> addEvidence(CommandContext& context, const Arguments& arguments)
{
    const auto author = context.actor();
    if (!author)
        return author.error();
    auto session = context.session();
    if (!session)
        return session.error();
    EvidenceService& evidence = session.value()->evidence();
    const auto file = await(evidence.keep(absolutePath(arguments.words.first())));
    if (!file)
        return file.error();
    const auto place =
        await(evidence.attach(file.value(), {u"person"_s, author->person->id.uid()}, author.value()));
    if (!place)
        return place.error();
    QJsonObject json = toJson(file.value());
    json.insert(u"seq"_s, static_cast<qint64>(place->seq));
    return CommandAnswer{json, Text::tr("“%1” is kept as evidence: entry %2, SHA-256 %3.")
                                   .arg(file->name)
                                   .arg(place->seq)
                                   .arg(file->sha256.toHex())};
}

}  // namespace

QList<CommandSpec> evidenceCommands()
{
    return {{u"evidence list"_s,
             {},
             Text::tr("Lists the files kept as evidence."),
             u"holdfast evidence list"_s,
             0,
             0,
             {},
             &listEvidence},
            {u"evidence add"_s,
             u"FILE"_s,
             Text::tr("Keeps a file as evidence and says so in the log (up to 64 MiB)."),
             u"holdfast --as \"王强\" evidence add restore-test.pdf"_s,
             1,
             1,
             {},
             &addEvidence}};
}

}  // namespace holdfast
