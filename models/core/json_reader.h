// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"
#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// Reads the fields of a document's body and remembers the first thing that is wrong, with its path, so that
/// a value type checks once at the end.
///
/// A reader for a part of the body (child()) reports to the same place.
class JsonReader {
public:
    JsonReader(const QJsonObject& object, QString path, std::optional<Error>& problem)
        : m_object(object), m_path(std::move(path)), m_problem(&problem)
    {
    }

    /// Empty and a problem where it is missing, blank or no text.
    QString text(const QString& key);
    QString optionalText(const QString& key) const { return m_object.value(key).toString(); }
    int integer(const QString& key, int least, int most);
    std::optional<int> optionalInteger(const QString& key, int least, int most);
    bool boolean(const QString& key) const { return m_object.value(key).toBool(); }
    QStringList texts(const QString& key);
    QList<int> integers(const QString& key);
    LocalizedText localized(const QString& key);
    std::optional<LocalizedText> optionalLocalized(const QString& key);
    QList<LocalizedText> localizedList(const QString& key);
    bool has(const QString& key) const { return m_object.contains(key) && !m_object.value(key).isNull(); }
    const QJsonObject& object() const { return m_object; }
    const QString& path() const { return m_path; }

    JsonReader child(const QString& key);
    /// One reader an element; a problem where an element is no object.
    QList<JsonReader> children(const QString& key);

    /// Notes that `key` is wrong, unless something was wrong before.
    void refuse(const QString& key, const QString& why);

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error>* m_problem;
};

}  // namespace holdfast
