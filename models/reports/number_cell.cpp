// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/number_cell.h"

#include "models/availability/figure_text.h"

#include <QDateTime>
#include <QLocale>

namespace holdfast::number_cell {

namespace {

using block::Cell;
using block::NumberForm;

/// Day 0 of spreadsheets, so that 1900-03-01 and all later days have their right number.
QDate dayZero()
{
    return {1899, 12, 30};
}

}  // namespace

Cell count(qint64 number, ReportTone tone)
{
    return {QLocale(QLocale::English).toString(number), tone, static_cast<double>(number), NumberForm::Count};
}

Cell percent(const QString& text, std::optional<double> value, ReportTone tone)
{
    return {text, tone, value, NumberForm::Percent};
}

Cell target(std::optional<int> basisPoints)
{
    constexpr double kPerPercent = 100.0;
    return {targetText(basisPoints), ReportTone::Plain,
            basisPoints ? std::optional(*basisPoints / kPerPercent) : std::nullopt, NumberForm::Target};
}

Cell duration(const QString& text, std::optional<std::chrono::seconds> time, ReportTone tone)
{
    if (!time || time->count() < 0)
        return {text, tone};
    return {text, tone, static_cast<double>(time->count()), NumberForm::Duration};
}

Cell day(const QString& text, const QDate& day, ReportTone tone)
{
    if (!day.isValid())
        return {text, tone};
    return {text, tone, static_cast<double>(dayZero().daysTo(day)), NumberForm::Day};
}

Cell moment(const QString& text, Instant at, const QTimeZone& zone, ReportTone tone)
{
    constexpr double kSecondsOfDay = 86'400.0;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
    const int second = QTime(0, 0).secsTo(local.time());
    return {text, tone, static_cast<double>(dayZero().daysTo(local.date())) + second / kSecondsOfDay,
            NumberForm::Moment};
}

}  // namespace holdfast::number_cell
