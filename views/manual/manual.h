// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast {

/// One page of the manual.
struct ManualTopic {
    QString name;      ///< That of the page it explains: "command"; also that of its file.
    QString title;     ///< Its first heading.
    QString markdown;  ///< CommonMark with tables; links to other topics are relative: "command.md".
    QString text;      ///< What a person reads of it, without marks.
};

/// A topic that a search found.
struct ManualHit {
    QString topic;
    QString excerpt;    ///< What stands around the first place.
    QStringList words;  ///< What to mark in the topic: all that was asked as one, or else each word.

    friend bool operator==(const ManualHit&, const ManualHit&) = default;
};

/// The manual in one language, read from the program itself.
class Manual {
public:
    /// `language` is "zh" or "en".
    explicit Manual(const QString& language);

    /// The language of the manual that fits the present locale.
    static QString presentLanguage();
    /// The names of all topics, in the order in which they are listed.
    static QStringList names();
    /// The topic that a link names: "command" of "command.md"; empty where the link leads elsewhere.
    static QString linked(const QString& link);

    const QList<ManualTopic>& topics() const { return m_topics; }
    /// The topic `name`; the one to start with where there is none of that name.
    const ManualTopic& topic(const QString& name) const;
    /// Topics in which every word of `sought` stands, whatever its case. First those with the words in their
    /// title, then those in which they stand together. Nothing for blanks.
    QList<ManualHit> search(const QString& sought) const;

private:
    QList<ManualTopic> m_topics;
};

}  // namespace holdfast
