// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/figure_picture.h"

#include <QtEndian>

namespace holdfast {

QSize sizeOfPicture(const QByteArray& png)
{
    // The signature, then the chunk IHDR with both as its first fields (PNG, 5.2 and 11.2.2).
    constexpr qsizetype kWidthAt = 16;
    constexpr qsizetype kHeightAt = 20;
    constexpr qsizetype kEnd = 24;
    if (!png.startsWith("\x89PNG") || png.size() < kEnd)
        return {};
    return {static_cast<int>(qFromBigEndian<quint32>(png.constData() + kWidthAt)),
            static_cast<int>(qFromBigEndian<quint32>(png.constData() + kHeightAt))};
}

}  // namespace holdfast
