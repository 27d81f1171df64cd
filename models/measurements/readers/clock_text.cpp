// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/clock_text.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// Digits at the beginning of `text`, which are taken off it; absent unless there are between `least` and
/// `most`.
std::optional<int> takeNumber(QStringView& text, qsizetype least, qsizetype most)
{
    qsizetype length = 0;
    int value = 0;
    while (length < text.size() && length < most && text[length] >= u'0' && text[length] <= u'9')
        value = value * 10 + (text[length++].unicode() - u'0');
    if (length < least)
        return std::nullopt;
    text = text.sliced(length);
    return value;
}

bool takeCharacter(QStringView& text, char16_t character)
{
    if (!text.startsWith(QChar(character)))
        return false;
    text = text.sliced(1);
    return true;
}

/// ".5", ".517" or ",517123" as milliseconds; 0 where there is no fraction.
std::optional<int> takeFraction(QStringView& text)
{
    if (!takeCharacter(text, u'.') && !takeCharacter(text, u','))
        return 0;
    int value = 0;
    qsizetype length = 0;
    for (; length < text.size() && text[length] >= u'0' && text[length] <= u'9'; ++length) {
        if (length < 3)
            value = value * 10 + (text[length].unicode() - u'0');
    }
    if (length == 0)
        return std::nullopt;
    for (qsizetype i = length; i < 3; ++i)
        value *= 10;
    text = text.sliced(length);
    return value;
}

enum class Half { None, Morning, Afternoon };

Half takeHalf(QStringView& text)
{
    text = text.trimmed();
    for (const auto& [word, half] :
         {std::pair{"AM"_L1, Half::Morning}, std::pair{"PM"_L1, Half::Afternoon}}) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.sliced(2).trimmed();
            return half;
        }
    }
    for (const auto& [word, half] :
         {std::pair{u"上午", Half::Morning}, std::pair{u"下午", Half::Afternoon}}) {
        if (text.startsWith(QStringView(word))) {
            text = text.sliced(2).trimmed();
            return half;
        }
    }
    return Half::None;
}

std::optional<QTime> takeTime(QStringView text)
{
    Half half = takeHalf(text);
    const auto hour = takeNumber(text, 1, 2);
    if (!hour || !takeCharacter(text, u':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2, 2);
    std::optional<int> second = 0;
    std::optional<int> fraction = 0;
    if (takeCharacter(text, u':')) {
        second = takeNumber(text, 2, 2);
        fraction = takeFraction(text);
    }
    if (half == Half::None)
        half = takeHalf(text);
    if (!minute || !second || !fraction || !text.trimmed().isEmpty())
        return std::nullopt;
    if (half == Half::None)
        return QTime(*hour, *minute, *second, *fraction);
    if (*hour < 1 || *hour > 12)
        return std::nullopt;
    return QTime(*hour % 12 + (half == Half::Afternoon ? 12 : 0), *minute, *second, *fraction);
}

}  // namespace

std::optional<WrittenMoment> writtenMoment(QStringView text)
{
    text = text.trimmed();
    const auto year = takeNumber(text, 4, 4);
    if (!year || !takeCharacter(text, u'-'))
        return std::nullopt;
    const auto month = takeNumber(text, 1, 2);
    if (!month || !takeCharacter(text, u'-'))
        return std::nullopt;
    const auto day = takeNumber(text, 1, 2);
    if (!day || (!takeCharacter(text, u' ') && !takeCharacter(text, u'T')))
        return std::nullopt;
    const QDate date(*year, *month, *day);
    const auto time = takeTime(text);
    if (!date.isValid() || *year < 1970 || !time || !time->isValid())
        return std::nullopt;
    return WrittenMoment{date, *time};
}

std::optional<qint64> utcMoment(QStringView text)
{
    const auto moment = writtenMoment(text);
    if (!moment)
        return std::nullopt;
    return QDateTime(moment->date, moment->time, Qt::UTC).toMSecsSinceEpoch();
}

QList<qint64> momentsIn(const WrittenMoment& moment, const QTimeZone& zone)
{
    const qint64 asUtc = QDateTime(moment.date, moment.time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 ms) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) * 1000LL;
    };
    // An offset is right if it holds at the moment that it gives; those of the day before and after are the
    // only ones.
    QList<qint64> found;
    for (const qint64 offset : {offsetAt(asUtc - kDayMs), offsetAt(asUtc + kDayMs)}) {
        if (offsetAt(asUtc - offset) == offset && !found.contains(asUtc - offset))
            found.append(asUtc - offset);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace holdfast
