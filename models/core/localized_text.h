// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QString>

class QJsonObject;

namespace holdfast {

/// A text for people in one or more languages; there is always at least one.
class LocalizedText {
public:
    /// What is shown, and whether it had to be taken from another language than the one asked for.
    struct Shown {
        QString text;
        bool isFallback;
    };

    /// `texts` maps language tags (BCP 47, "zh-CN", "en") to texts; refused when empty or a text is blank.
    static Result<LocalizedText> make(QMap<QString, QString> texts);
    static LocalizedText of(const QString& language, const QString& text);

    /// The text in `language`, else in another region of it, else the first there is.
    Shown in(const QString& language) const;

    const QMap<QString, QString>& texts() const { return m_texts; }
    QJsonObject toJson() const;
    static Result<LocalizedText> fromJson(const QJsonObject& object);

    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;

private:
    explicit LocalizedText(QMap<QString, QString> texts) : m_texts(std::move(texts)) {}

    QMap<QString, QString> m_texts;
};

}  // namespace holdfast
