// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

constexpr qsizetype kLongestField = 64 * 1024;

Error bad(int line, const QString& why)
{
    return {Error::Code::BadInput,
            Text::tr("Line %1: %2 Nothing was read from the file.").arg(line).arg(why),
            {}};
}

Result<QString> decode(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{Error::Code::BadInput,
                     Text::tr("The file is not UTF-8 text. Save it as “CSV UTF-8” and try again."),
                     {}};
    return text;
}

/// Reads records one character at a time.
class CsvReader {
public:
    explicit CsvReader(const QString& text) : m_text(text) {}

    Result<QList<CsvRow>> read()
    {
        QList<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            if (auto went = readRecord(row.fields); !went)
                return went.error();
            const bool isBlank = row.fields.size() == 1 && row.fields.first().isEmpty();
            if (!isBlank)
                rows.append(std::move(row));
        }
        return rows;
    }

private:
    bool isAt(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }

    bool isAtLineEnd() const { return isAt(u'\r') || isAt(u'\n'); }

    void passLineEnd()
    {
        if (isAt(u'\r'))
            ++m_at;
        if (isAt(u'\n'))
            ++m_at;
        ++m_line;
    }

    Done readRecord(QStringList& fields)
    {
        for (;;) {
            QString field;
            if (auto went = isAt(u'"') ? readQuoted(field) : readPlain(field); !went)
                return went;
            fields.append(field);
            if (isAt(u',')) {
                ++m_at;
                continue;
            }
            if (isAtLineEnd())
                passLineEnd();
            return done();
        }
    }

    Done readPlain(QString& field)
    {
        while (m_at < m_text.size() && !isAt(u',') && !isAtLineEnd())
            field += m_text.at(m_at++);
        return field.size() <= kLongestField ? done() : Done(bad(m_line, Text::tr("a field is too long.")));
    }

    Done readQuoted(QString& field)
    {
        const int begin = m_line;
        ++m_at;
        while (m_at < m_text.size()) {
            if (isAt(u'"')) {
                ++m_at;
                if (!isAt(u'"')) {
                    const bool isEnd = m_at >= m_text.size() || isAt(u',') || isAtLineEnd();
                    return isEnd ? done()
                                 : Done(bad(m_line, Text::tr("there is text after a closing quote.")));
                }
            } else if (isAt(u'\n')) {
                ++m_line;
            }
            field += m_text.at(m_at++);
            if (field.size() > kLongestField)
                return bad(begin, Text::tr("a field is too long."));
        }
        return bad(begin, Text::tr("a quote is opened and never closed."));
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

}  // namespace

Result<QList<CsvRow>> readCsv(const QByteArray& bytes)
{
    const auto text = decode(bytes);
    if (!text)
        return text.error();
    return CsvReader(text.value()).read();
}

}  // namespace holdfast
