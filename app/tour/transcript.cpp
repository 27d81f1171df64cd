// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/transcript.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

QString quoted(const QString& word)
{
    const bool isPlain = !word.isEmpty() && !word.contains(u' ') && !word.contains(u'"');
    return isPlain ? word : u'"' + word + u'"';
}

QString commandLine(const QStringList& words)
{
    QStringList line{u"holdfast"_s};
    for (const QString& word : words)
        line.append(quoted(word));
    return line.join(u' ');
}

QString jsonName(qsizetype number, QString command)
{
    return u"%1-%2.json"_s.arg(number, 2, 10, QLatin1Char('0')).arg(command.replace(u' ', u'-'));
}

}  // namespace

QString toMarkdown(const QList<TourStep>& steps, const QString& program)
{
    QString text =
        u"# "_s + Text::tr("Holdfast: a guided tour") + u"\n\n"_s +
        Text::tr("Worked through by %1 in a folder of its own. Names are fictitious.").arg(program) +
        u"\n\n"_s;
    qsizetype number = 0;
    for (const TourStep& step : steps) {
        ++number;
        text += u"## %1. %2\n\n"_s.arg(number).arg(step.title);
        text += u"```\n$ "_s + commandLine(step.words) + u'\n' + step.text.trimmed() + u"\n```\n\n"_s;
        text +=
            Text::tr("Exit status %1; as JSON in %2.").arg(step.status).arg(jsonName(number, step.command)) +
            u"\n\n"_s;
    }
    return text;
}

Done leaveTranscript(Disk& disk, const QString& folder, const QList<TourStep>& steps, const QString& program)
{
    qsizetype number = 0;
    for (const TourStep& step : steps) {
        ++number;
        const QByteArray json = QJsonDocument(step.json).toJson(QJsonDocument::Indented);
        if (auto written = atomicWrite(disk, folder + u'/' + jsonName(number, step.command), json); !written)
            return written;
    }
    return atomicWrite(disk, folder + u"/transcript.md"_s, toMarkdown(steps, program).toUtf8());
}

}  // namespace holdfast
