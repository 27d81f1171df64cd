// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sentences.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString joinSentences(const QStringList& sentences)
{
    static const QString kFullWidth = u"。；！？：，、）"_s;
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !kFullWidth.contains(text.back()))
            text += u' ';
        text += sentence;
    }
    return text;
}

}  // namespace holdfast
