// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/json_reader.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

}  // namespace

void JsonReader::refuse(const QString& key, const QString& why)
{
    if (*m_problem)
        return;
    const QString path = m_path + u'/' + key;
    *m_problem = Error{Error::Code::BadInput, Text::tr("%1: %2").arg(path, why), path};
}

QString JsonReader::text(const QString& key)
{
    const QString text = m_object.value(key).toString();
    if (text.trimmed().isEmpty())
        refuse(key, Text::tr("a text is missing here"));
    return text;
}

int JsonReader::integer(const QString& key, int least, int most)
{
    if (const auto number = optionalInteger(key, least, most))
        return *number;
    refuse(key, Text::tr("a number is missing here"));
    return least;
}

std::optional<int> JsonReader::optionalInteger(const QString& key, int least, int most)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number || number < least || number > most) {
        refuse(key, Text::tr("a whole number from %1 to %2 is needed").arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

QStringList JsonReader::texts(const QString& key)
{
    QStringList texts;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue& value : array) {
        if (!value.isString())
            refuse(key, Text::tr("only texts may stand in this list"));
        texts.append(value.toString());
    }
    return texts;
}

QList<int> JsonReader::integers(const QString& key)
{
    QList<int> numbers;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue& value : array) {
        if (!value.isDouble())
            refuse(key, Text::tr("only numbers may stand in this list"));
        numbers.append(value.toInt());
    }
    return numbers;
}

LocalizedText JsonReader::localized(const QString& key)
{
    auto text = LocalizedText::fromJson(m_object.value(key).toObject());
    if (text)
        return std::move(text).value();
    refuse(key, Text::tr("a text in at least one language is missing here"));
    return LocalizedText::of(u"en"_s, u"?"_s);
}

std::optional<LocalizedText> JsonReader::optionalLocalized(const QString& key)
{
    return has(key) ? std::optional(localized(key)) : std::nullopt;
}

QList<LocalizedText> JsonReader::localizedList(const QString& key)
{
    QList<LocalizedText> texts;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue& value : array) {
        auto text = LocalizedText::fromJson(value.toObject());
        if (text)
            texts.append(std::move(text).value());
        else
            refuse(key, Text::tr("only texts in at least one language may stand in this list"));
    }
    return texts;
}

JsonReader JsonReader::child(const QString& key)
{
    if (has(key) && !m_object.value(key).isObject())
        refuse(key, Text::tr("an object is needed here"));
    return {m_object.value(key).toObject(), m_path + u'/' + key, *m_problem};
}

QList<JsonReader> JsonReader::children(const QString& key)
{
    QList<JsonReader> readers;
    const QJsonArray array = m_object.value(key).toArray();
    if (has(key) && !m_object.value(key).isArray())
        refuse(key, Text::tr("a list is needed here"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString name = key + u'/' + QString::number(i);
        if (!array.at(i).isObject())
            refuse(name, Text::tr("an object is needed here"));
        readers.append(JsonReader(array.at(i).toObject(), m_path + u'/' + name, *m_problem));
    }
    return readers;
}

}  // namespace holdfast
