// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/localized_text.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalizedText)
};

}  // namespace

Result<LocalizedText> LocalizedText::make(QMap<QString, QString> texts)
{
    const auto isBlank = [](const QString& text) { return text.trimmed().isEmpty(); };
    if (texts.isEmpty() || std::any_of(texts.cbegin(), texts.cend(), isBlank)) {
        return Error{
            Error::Code::InvalidValue, Text::tr("A text is missing. Enter it in at least one language."), {}};
    }
    return LocalizedText(std::move(texts));
}

LocalizedText LocalizedText::of(const QString& language, const QString& text)
{
    return LocalizedText({{language, text}});
}

LocalizedText::Shown LocalizedText::in(const QString& language) const
{
    const auto exact = m_texts.constFind(language);
    if (exact != m_texts.cend())
        return {*exact, false};
    const QString base = language.section(QLatin1Char('-'), 0, 0);
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (it.key().section(QLatin1Char('-'), 0, 0) == base)
            return {it.value(), false};
    }
    return {m_texts.first(), true};
}

QJsonObject LocalizedText::toJson() const
{
    QJsonObject object;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<LocalizedText> LocalizedText::fromJson(const QJsonObject& object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return make(std::move(texts));
}

}  // namespace holdfast
