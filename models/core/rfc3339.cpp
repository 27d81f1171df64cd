// SPDX-License-Identifier: GPL-3.0-or-later
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

}  // namespace

QString formatRfc3339(Instant instant, const QTimeZone& zone)
{
    const qint64 ms = toMs(instant);
    const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    const auto local = QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
    return local.toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

Result<Instant> parseRfc3339(const QString& text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$"_s);
    const auto moment =
        form.match(text).hasMatch() ? QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs) : QDateTime();
    if (!moment.isValid()) {
        return Error{Error::Code::InvalidValue,
                     Text::tr("“%1” is not a time with an offset. Write it like "
                              "2026-05-01T03:10:00+08:00.")
                         .arg(text),
                     {}};
    }
    return instantFromMs(moment.toMSecsSinceEpoch());
}

QString fileStamp(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

}  // namespace holdfast
