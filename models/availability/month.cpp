// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/month.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

}  // namespace

Result<Month> Month::fromText(const QString& text)
{
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}$"_s);
    const QDate first = QDate::fromString(text.trimmed() + u"-01"_s, Qt::ISODate);
    if (!form.match(text.trimmed()).hasMatch() || !first.isValid() || first.year() == 0) {
        return Error{
            Error::Code::BadInput, Text::tr("“%1” is not a month. Write it like 2026-05.").arg(text), {}};
    }
    return Month(first);
}

Month Month::of(Instant at, const QTimeZone& zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
    return Month(QDate(day.year(), day.month(), 1));
}

Instant Month::begin(const QTimeZone& zone) const
{
    return instantFromMs(m_first.startOfDay(zone).toMSecsSinceEpoch());
}

}  // namespace holdfast
