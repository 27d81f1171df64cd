// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace holdfast {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
}

void Language::use(const QString& language)
{
    // First the locale: whoever hears of the change reads it.
    QLocale::setDefault(QLocale(language));
    m_name = language;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
    if (language != "en"_L1 &&
        m_toolkit.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_own.load(u":/holdfast/i18n/holdfast_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

}  // namespace holdfast
