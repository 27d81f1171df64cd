// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace holdfast {

/// The language in which the program speaks: its own texts, Qt's, and the locale that rules read.
class Language {
public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// "zh_CN" or "en". Widgets hear of it by QEvent::LanguageChange.
    void use(const QString& language);
    const QString& name() const { return m_name; }
    /// "zh" or "en": the language of texts that people enter.
    QString ofTexts() const { return m_name.section(u'_', 0, 0); }

private:
    QString m_name = QStringLiteral("en");
    QTranslator m_own;
    QTranslator m_toolkit;
};

}  // namespace holdfast
