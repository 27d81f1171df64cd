// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace holdfast {

/// The day of "2026-05-01" and of nothing else: Qt's own reading takes the beginning of a longer text, so
/// that the time of a moment would be lost. Invalid where it is no such day.
inline QDate isoDate(const QString& text)
{
    constexpr qsizetype kLength = 10;
    const bool isDay = text.size() == kLength && text.at(4) == u'-' && text.at(7) == u'-';
    return isDay ? QDate::fromString(text, Qt::ISODate) : QDate();
}

}  // namespace holdfast
