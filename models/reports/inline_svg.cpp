// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/inline_svg.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QSet<QString>& shapes()
{
    static const QSet<QString> names{u"g"_s,       u"defs"_s,           u"rect"_s,     u"circle"_s,
                                     u"ellipse"_s, u"line"_s,           u"polyline"_s, u"polygon"_s,
                                     u"path"_s,    u"text"_s,           u"tspan"_s,    u"linearGradient"_s,
                                     u"stop"_s,    u"radialGradient"_s, u"pattern"_s,  u"clipPath"_s};
    return names;
}

/// Copies what is inside the root.
class Copier {
public:
    Copier(const QByteArray& svg, const DrawingWords& words)
        : m_reader(svg), m_writer(&m_text), m_words(words)
    {
    }

    QString copy()
    {
        if (!m_reader.readNextStartElement() || m_reader.name() != "svg"_L1)
            return {};
        begin();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement: element(); break;
            case QXmlStreamReader::EndElement: m_writer.writeEndElement(); break;
            case QXmlStreamReader::Characters: characters(); break;
            default: break;
            }
        }
        return m_reader.hasError() ? QString() : m_text;
    }

private:
    void begin()
    {
        const QString title = m_words.id + u"-title"_s;
        const QString summary = m_words.id + u"-summary"_s;
        m_writer.writeStartElement(u"svg"_s);
        m_writer.writeAttribute(u"viewBox"_s, m_reader.attributes().value("viewBox"_L1).toString());
        m_writer.writeAttribute(u"role"_s, u"img"_s);
        m_writer.writeAttribute(u"aria-labelledby"_s, title);
        if (!m_words.summary.isEmpty())
            m_writer.writeAttribute(u"aria-describedby"_s, summary);
        words(u"title"_s, title, m_words.title);
        words(u"desc"_s, summary, m_words.summary);
    }

    void words(const QString& name, const QString& id, const QString& text)
    {
        if (text.isEmpty())
            return;
        m_writer.writeStartElement(name);
        m_writer.writeAttribute(u"id"_s, id);
        m_writer.writeCharacters(text);
        m_writer.writeEndElement();
    }

    void element()
    {
        const QString name = m_reader.name().toString();
        if (!shapes().contains(name)) {
            m_reader.skipCurrentElement();
            return;
        }
        m_isText = name == "text"_L1 || name == "tspan"_L1;
        m_writer.writeStartElement(name);
        for (const QXmlStreamAttribute& attribute : m_reader.attributes())
            copy(attribute.qualifiedName().toString(), attribute.value().toString());
    }

    void copy(const QString& name, const QString& value)
    {
        const bool isOwn = name == "id"_L1;
        const bool mayRun = name.startsWith("on"_L1, Qt::CaseInsensitive) || name == "style"_L1;
        const bool mayPoint =
            name.endsWith("href"_L1) || (value.contains("url("_L1) && !value.startsWith("url(#"_L1));
        if (mayRun || mayPoint)
            return;
        QString copied = isOwn ? m_words.id + u'-' + value : value;
        m_writer.writeAttribute(name, copied.replace(u"url(#"_s, u"url(#"_s + m_words.id + u'-'));
    }

    /// Between shapes there is but the layout of the source.
    void characters()
    {
        if (m_isText && !m_reader.isWhitespace())
            m_writer.writeCharacters(m_reader.text().toString());
    }

    QXmlStreamReader m_reader;
    QString m_text;
    QXmlStreamWriter m_writer;
    const DrawingWords& m_words;
    bool m_isText = false;
};

}  // namespace

QString inlineSvg(const QByteArray& svg, const DrawingWords& words)
{
    return Copier(svg, words).copy();
}

}  // namespace holdfast
