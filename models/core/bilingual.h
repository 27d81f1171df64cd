// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace holdfast {

/// A text of a report in both its languages. Reports do not go through the translator: their language is a
/// setting of its own, and a Chinese report is written from an English window.
struct Bilingual {
    const char16_t* zh;
    const char16_t* en;

    QString in(const QString& language) const
    {
        return QString::fromUtf16(language.startsWith(QLatin1String("zh")) ? zh : en);
    }
};

}  // namespace holdfast
