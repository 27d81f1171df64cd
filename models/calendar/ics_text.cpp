// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/ics_text.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

Error bad(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

/// Line ends become LF, and lines that begin with a blank are joined to the one before. On bytes, since a
/// fold may stand within a character.
QByteArray unfolded(QByteArray bytes)
{
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QByteArray joined;
    joined.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isFold =
            bytes[i] == '\n' && i + 1 < bytes.size() && (bytes[i + 1] == ' ' || bytes[i + 1] == '\t');
        if (isFold)
            ++i;
        else
            joined.append(bytes[i]);
    }
    return joined;
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f';
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

bool isRepetition(const QByteArray& property)
{
    return property == "RRULE" || property == "EXRULE" || property == "RDATE" || property == "EXDATE" ||
           property == "RECURRENCE-ID";
}

/// Follows BEGIN and END through the lines of one file.
class Outline {
public:
    explicit Outline(const QString& fileName) : m_fileName(fileName) {}

    Done take(const QByteArray& line, qsizetype number)
    {
        if (line.size() > kMaxIcsLineBytes) {
            return bad(
                Text::tr("Line %1 of %2 is longer than %3 bytes. Take in the file as it was published.")
                    .arg(number)
                    .arg(m_fileName)
                    .arg(kMaxIcsLineBytes));
        }
        const auto nameEnd =
            std::find_if(line.cbegin(), line.cend(), [](char c) { return c == ':' || c == ';'; });
        const QByteArray name = line.left(nameEnd - line.cbegin()).trimmed().toUpper();
        const QByteArray value = line.mid(name.size() + 1).trimmed().toUpper();
        if (name == "BEGIN")
            return open(value, number);
        if (m_open.isEmpty())
            return broken(number);
        if (name == "END")
            return close(value, number);
        if (++m_properties.last() > kMaxIcsProperties) {
            return bad(
                Text::tr(
                    "A part of %1 has more than %2 lines (line %3). Take in the file as it was published.")
                    .arg(m_fileName)
                    .arg(kMaxIcsProperties)
                    .arg(number));
        }
        if (m_open.last() == "VEVENT" && isRepetition(name)) {
            return bad(
                Text::tr(
                    "The event at line %1 of %2 repeats (%3). Repeating events are not expanded. Take in a "
                    "file that lists every day.")
                    .arg(number)
                    .arg(m_fileName, QString::fromLatin1(name)));
        }
        return done();
    }

    Done finish(qsizetype number) const
    {
        return m_open.isEmpty() && m_components > 0 ? done() : broken(number);
    }

private:
    Done open(const QByteArray& component, qsizetype number)
    {
        if (m_open.isEmpty() && component != "VCALENDAR")
            return broken(number);
        if (m_open.size() == kMaxIcsDepth) {
            return bad(
                Text::tr(
                    "The parts of %1 lie deeper in each other than %2 levels (line %3). Take in the file as "
                    "it was published.")
                    .arg(m_fileName)
                    .arg(kMaxIcsDepth)
                    .arg(number));
        }
        if (++m_components > kMaxIcsComponents) {
            return bad(Text::tr("%1 has more than %2 events and other parts. Choose a file of fewer years.")
                           .arg(m_fileName)
                           .arg(kMaxIcsComponents));
        }
        m_open.append(component);
        m_properties.append(0);
        return done();
    }

    Done close(const QByteArray& component, qsizetype number)
    {
        if (m_open.last() != component)
            return broken(number);
        m_open.removeLast();
        m_properties.removeLast();
        return done();
    }

    Done broken(qsizetype number) const
    {
        return bad(
            Text::tr(
                "%1 is not a whole iCalendar file: BEGIN:VCALENDAR … END:VCALENDAR are missing or broken at "
                "line %2. Take in the file as it was published.")
                .arg(m_fileName)
                .arg(number));
    }

    QString m_fileName;
    QByteArrayList m_open;
    QList<int> m_properties;  // As many as m_open: what each open component has so far.
    int m_components = 0;
};

}  // namespace

Result<QByteArray> checkedIcsText(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > kMaxIcsBytes) {
        return bad(Text::tr("%1 is larger than the %2 MiB that can be taken. Choose a file of fewer years.")
                       .arg(fileName)
                       .arg(kMaxIcsBytes / (1024 * 1024)));
    }
    const QByteArray text = unfolded(bytes);
    if (!isUtf8(text)) {
        return bad(
            Text::tr("%1 is not UTF-8 text, as iCalendar must be. Take in the file as it was published.")
                .arg(fileName));
    }
    if (std::any_of(text.cbegin(), text.cend(), isControl)) {
        return bad(Text::tr("%1 has control characters and is damaged. Take in the file as it was published.")
                       .arg(fileName));
    }
    Outline outline(fileName);
    QByteArray checked;
    qsizetype number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const Done sound = outline.take(line, number); !sound)
            return sound.error();
        checked.append(line).append("\r\n");
    }
    if (const Done sound = outline.finish(number); !sound)
        return sound.error();
    return checked;
}

}  // namespace holdfast
