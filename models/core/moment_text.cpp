// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/moment_text.h"

#include "models/core/rfc3339.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

/// What an input method for Chinese puts in the place of ":", "-" and a space.
QString plain(const QString& text)
{
    QString result = text.trimmed();
    result.replace(u'：', u':').replace(u'－', u'-').replace(u'−', u'-').replace(QChar(0x3000), u' ');
    return result;
}

std::optional<Instant> localMoment(const QString& text, const QTimeZone& zone, Instant now)
{
    for (const QString& format :
         {u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-ddTHH:mm"_s, u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-ddTHH:mm:ss"_s}) {
        QDateTime local = QDateTime::fromString(text, format);
        if (!local.isValid())
            continue;
        local.setTimeZone(zone);
        return instantFromMs(local.toMSecsSinceEpoch());
    }
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    if (!time.isValid())
        return std::nullopt;
    const QDateTime present = QDateTime::fromMSecsSinceEpoch(toMs(now), zone);
    QDateTime today(present.date(), time, zone);
    // 23:50 said at 00:10 was yesterday.
    if (today > present)
        today = today.addDays(-1);
    return instantFromMs(today.toMSecsSinceEpoch());
}

}  // namespace

Result<Instant> parseMoment(const QString& text, const QTimeZone& zone, Instant now)
{
    static const QRegularExpression ago(u"^-(\\d{1,5})([mhd])$"_s);
    static const QRegularExpression withoutSeconds(
        u"^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(Z|[+-]\\d{2}:\\d{2})$"_s);
    const QString said = plain(text);
    if (const auto match = ago.match(said); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        if (match.captured(2) == "m"_L1)
            return now - std::chrono::minutes(count);
        return now -
               (match.captured(2) == "h"_L1 ? std::chrono::hours(count) : std::chrono::hours(24) * count);
    }
    if (const auto match = withoutSeconds.match(said); match.hasMatch())
        return parseMoment(match.captured(1) + u":00"_s + match.captured(2), zone, now);
    if (const auto moment = parseRfc3339(said))
        return moment.value();
    if (const auto moment = localMoment(said, zone, now))
        return *moment;
    return Error{
        Error::Code::BadInput,
        Text::tr("“%1” is no time. Write 2026-11-24T03:10:00+08:00, 2026-11-24 03:10, 03:10 or -15m.")
            .arg(text),
        {}};
}

}  // namespace holdfast
