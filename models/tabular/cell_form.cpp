// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/cell_form.h"

#include <QDate>
#include <QTime>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kMsPerDay = 86'400'000;

/// `code` without texts in quotes, escaped characters, colours and conditions; elapsed hours keep their
/// brackets.
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (inside == u"h"_s || inside == u"hh"_s || inside == u"m"_s || inside == u"mm"_s ||
                inside == u"s"_s)
                bare += u"[h]"_s;
            i = end;
        } else {
            bare += c.toLower();
        }
    }
    return bare.section(u';', 0, 0);
}

QByteArray plainNumber(double value)
{
    std::array<char, 64> text{};
    constexpr double kExact = 9.0e15;
    constexpr int kDigits = 12;
    const bool isWhole = value == std::floor(value) && std::abs(value) < kExact;
    const auto end = isWhole
                         ? std::to_chars(text.data(), text.data() + text.size(), static_cast<qint64>(value))
                         : std::to_chars(text.data(), text.data() + text.size(), value,
                                         std::chars_format::general, kDigits);
    return {text.data(), end.ptr - text.data()};
}

std::optional<QDate> dayOf(qint64 serial, bool is1904)
{
    constexpr qint64 kLeapDay = 60;
    constexpr qint64 kLast = 2'958'465;  // 9999-12-31
    if (serial < 0 || serial > kLast || (!is1904 && serial == kLeapDay))
        return std::nullopt;
    if (is1904)
        return QDate(1904, 1, 1).addDays(serial);
    return (serial < kLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(serial);
}

QByteArray clockText(qint64 ms)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
    return time.toString(ms % 1000 != 0 ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s).toUtf8();
}

QByteArray durationText(double days)
{
    constexpr qint64 kSecondsPerHour = 3600;
    const auto seconds = std::llround(days * static_cast<double>(kMsPerDay) / 1000);
    const QByteArray rest = clockText(seconds % kSecondsPerHour * 1000).sliced(2);
    return QByteArray::number(qint64(seconds / kSecondsPerHour)).rightJustified(2, '0') + rest;
}

}  // namespace

CellForm builtInForm(int formatId)
{
    const auto isBetween = [formatId](int least, int most) { return formatId >= least && formatId <= most; };
    if (isBetween(9, 10))
        return CellForm::Percent;
    if (formatId == 22)
        return CellForm::DateTime;
    if (isBetween(18, 21) || isBetween(45, 47))
        return CellForm::Duration;
    // 27 to 36 and 50 to 58 are dates of East Asian languages.
    return isBetween(14, 17) || isBetween(27, 36) || isBetween(50, 58) ? CellForm::Date : CellForm::Plain;
}

CellForm formOfCode(const QString& code)
{
    const QString bare = bareCode(code);
    const bool hasDay = bare.contains(u'y') || bare.contains(u'd');
    const bool hasClock = bare.contains(u'h') || bare.contains(u's');
    if (bare.contains(u"general"_s))
        return CellForm::Plain;
    if (hasDay)
        return hasClock ? CellForm::DateTime : CellForm::Date;
    if (hasClock)
        return CellForm::Duration;
    return bare.contains(u'%') ? CellForm::Percent : CellForm::Plain;
}

QByteArray numberText(std::string_view stored, CellForm form, bool is1904)
{
    const QByteArray unchanged(stored.data(), static_cast<qsizetype>(stored.size()));
    double value = 0;
    const auto read = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (read.ec != std::errc() || read.ptr != stored.data() + stored.size() || !std::isfinite(value))
        return unchanged;
    switch (form) {
    case CellForm::Plain:
        return unchanged.contains('E') || unchanged.contains('e') ? plainNumber(value) : unchanged;
    case CellForm::Percent: return plainNumber(value * 100) + '%';
    case CellForm::Duration:
        if (value >= 0 && value < 1'000'000)
            return durationText(value);
        return unchanged;
    case CellForm::Date:
    case CellForm::DateTime: break;
    }
    const double days = std::floor(value);
    qint64 ms = std::llround((value - days) * static_cast<double>(kMsPerDay));
    qint64 serial = static_cast<qint64>(std::max(-1.0, std::min(days, 1e9)));
    if (ms == kMsPerDay) {
        ms = 0;
        ++serial;
    }
    const auto day = dayOf(serial, is1904);
    if (!day)
        return unchanged;
    const QByteArray date = day->toString(Qt::ISODate).toUtf8();
    return ms == 0 && form == CellForm::Date ? date : date + ' ' + clockText(ms);
}

}  // namespace holdfast
