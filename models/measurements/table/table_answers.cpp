// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_answers.h"

#include "models/measurements/table/table_layout.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

/// A whole number is one; everything else is text.
QJsonValue nameOrNumber(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue seriesFrom(const QString& text)
{
    if (text == "*"_L1)
        return text;
    QJsonArray columns;
    if (text != "none"_L1) {
        for (const QString& column : text.split(u',', Qt::SkipEmptyParts))
            columns.append(nameOrNumber(column.trimmed()));
    }
    return columns;
}

std::optional<QJsonValue> wordsFrom(const QString& text)
{
    QJsonObject words;
    for (const QString& pair : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype at = pair.lastIndexOf(u'=');
        if (at < 0)
            return std::nullopt;
        words.insert(pair.left(at).trimmed(), pair.mid(at + 1).trimmed());
    }
    return words;
}

QString separatorFrom(const QString& text)
{
    static const QHash<QString, QString> kNames{{u"comma"_s, u","_s},
                                                {u"semicolon"_s, u";"_s},
                                                {u"tab"_s, u"\t"_s},
                                                {u"\\t"_s, u"\t"_s},
                                                {u"bar"_s, u"|"_s}};
    return kNames.value(text, text);
}

bool isRole(const QString& key)
{
    const QList<ColumnRole> roles = allColumnRoles();
    return std::any_of(roles.cbegin(), roles.cend(),
                       [&key](ColumnRole role) { return keyword(role) == key; });
}

std::optional<QJsonValue> valueFrom(const QString& key, const QString& text)
{
    if (key == "words"_L1)
        return wordsFrom(text);
    if (key == "series"_L1)
        return seriesFrom(text);
    if (key == "separator"_L1)
        return separatorFrom(text);
    if (key == "headerLine"_L1)
        return nameOrNumber(text);
    if (isRole(key))
        return text == "none"_L1 ? QJsonValue(QJsonValue::Null) : nameOrNumber(text);
    return text;
}

}  // namespace

QStringList tableAnswerKeys()
{
    QStringList keys = formKeys() + QStringList{u"rows"_s};
    for (const ColumnRole role : allColumnRoles())
        keys.append(keyword(role));
    return keys + QStringList{u"series"_s, u"seriesAre"_s, u"monitorName"_s,  u"words"_s,  u"metric"_s,
                              u"unit"_s,   u"period"_s,    u"durationUnit"_s, u"decimal"_s};
}

Result<QJsonObject> tableAnswersFrom(const QStringList& texts)
{
    QJsonObject answers;
    for (const QString& text : texts) {
        const qsizetype at = text.indexOf(u'=');
        const QString key = text.left(std::max<qsizetype>(0, at));
        if (!tableAnswerKeys().contains(key)) {
            return Error{Error::Code::BadInput,
                         Text::tr("“%1” says nothing of a table. Write KEY=VALUE; the keys are %2.")
                             .arg(text, tableAnswerKeys().join(u", "_s)),
                         {}};
        }
        const auto value = valueFrom(key, text.mid(at + 1));
        if (!value) {
            return Error{
                Error::Code::BadInput,
                Text::tr(
                    "“%1” says nothing of a table. Write words with what they mean: words=OK=up,FAIL=down.")
                    .arg(text),
                {}};
        }
        answers.insert(key, *value);
    }
    return answers;
}

}  // namespace holdfast
