// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manual/manual.h"

#include <QFile>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype kBefore = 12;  ///< Characters of an excerpt before what was found.
constexpr qsizetype kExcerpt = 60;

QString readTopic(const QString& language, const QString& name)
{
    QFile file(u":/holdfast/manual/"_s + language + u'/' + name + u".md"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

QString headingOf(const QString& markdown)
{
    const QString line = markdown.section(u'\n', 0, 0);
    return line.startsWith("# "_L1) ? line.mid(2).trimmed() : line;
}

QString textOf(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText().replace(u'\n', u' ').simplified();
}

bool isInWord(const QString& text, qsizetype place)
{
    const auto isLatin = [](QChar character) {
        return character.isLetterOrNumber() && character < u'\x2e80';
    };
    return place > 0 && place < text.size() && isLatin(text.at(place - 1)) && isLatin(text.at(place));
}

/// Cuts no word of a language that has blanks between them.
QString excerptAround(const QString& text, qsizetype place)
{
    qsizetype from = std::max<qsizetype>(0, place - kBefore);
    while (from < place && isInWord(text, from))
        ++from;
    qsizetype to = std::min(from + kExcerpt, text.size());
    while (to > place + 1 && isInWord(text, to))
        --to;
    QString excerpt = text.mid(from, to - from).trimmed();
    if (from > 0)
        excerpt.prepend(u'…');
    if (to < text.size())
        excerpt.append(u'…');
    return excerpt;
}

}  // namespace

Manual::Manual(const QString& language)
{
    const QStringList all = names();
    for (const QString& name : all) {
        const QString markdown = readTopic(language, name);
        m_topics.append({name, headingOf(markdown), markdown, textOf(markdown)});
    }
}

QString Manual::presentLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh"_s : u"en"_s;
}

QStringList Manual::names()
{
    return {u"start"_s,     u"declare"_s,      u"command"_s, u"timeline"_s,  u"notices"_s,
            u"incidents"_s, u"availability"_s, u"import"_s,  u"mapping"_s,   u"drills"_s,
            u"plans"_s,     u"bia"_s,          u"search"_s,  u"readiness"_s, u"reports"_s,
            u"people"_s,    u"safety"_s,       u"keys"_s,    u"terms"_s,     u"command-line"_s};
}

QString Manual::linked(const QString& link)
{
    const QString name = link.endsWith(".md"_L1) ? link.chopped(3) : QString();
    return names().contains(name) ? name : QString();
}

const ManualTopic& Manual::topic(const QString& name) const
{
    const auto found = std::find_if(m_topics.cbegin(), m_topics.cend(),
                                    [&name](const ManualTopic& topic) { return topic.name == name; });
    return found == m_topics.cend() ? m_topics.first() : *found;
}

QList<ManualHit> Manual::search(const QString& sought) const
{
    const QString phrase = sought.simplified();
    if (phrase.isEmpty())
        return {};
    const QStringList words = phrase.split(u' ');
    QList<ManualHit> inTitle;
    QList<ManualHit> together;
    QList<ManualHit> apart;
    for (const ManualTopic& topic : m_topics) {
        const bool hasAll = std::all_of(words.cbegin(), words.cend(), [&topic](const QString& word) {
            return topic.text.contains(word, Qt::CaseInsensitive);
        });
        if (!hasAll)
            continue;
        const qsizetype place = topic.text.indexOf(phrase, 0, Qt::CaseInsensitive);
        const qsizetype first =
            place >= 0 ? place : topic.text.indexOf(words.first(), 0, Qt::CaseInsensitive);
        const ManualHit hit{topic.name, excerptAround(topic.text, first),
                            place >= 0 ? QStringList{phrase} : words};
        if (topic.title.contains(phrase, Qt::CaseInsensitive))
            inTitle.append(hit);
        else if (place >= 0)
            together.append(hit);
        else
            apart.append(hit);
    }
    return inTitle + together + apart;
}

}  // namespace holdfast
