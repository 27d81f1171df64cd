// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace holdfast {

/// A day that differs from the ordinary week, as a holiday paper states it.
struct HolidayDay {
    QDate date;
    QString name;   ///< The holiday it belongs to, for example 春节; never blank within a HolidayYear.
    bool isOffDay;  ///< False: people work, usually on a weekend day that makes up for a holiday (调休).

    friend bool operator==(const HolidayDay&, const HolidayDay&) = default;
};

/// What is known of the holidays of one year, from one source: the State Council's yearly paper or a file.
class HolidayYear {
public:
    static constexpr int kFirstYear = 1900;
    static constexpr int kLastYear = 9999;

    /// `source` is the address of the paper (several divided by spaces) or the name of the file.
    ///
    /// A paper may reach into the neighbouring years (2022-12-31 stands in the paper for 2023). Refused with
    /// InvalidValue: no days at all, for that means "not published yet" and never "no holidays"; no off day
    /// in `year` itself; a day outside year-1 … year+1; a day that is called both off and working; blank
    /// texts. A day that is stated twice alike is kept once, the first name holding.
    static Result<HolidayYear> make(int year, const QString& source, const QList<HolidayDay>& days);

    int year() const { return m_year; }
    const QString& source() const { return m_source; }
    /// In order of their dates, each date once.
    const QList<HolidayDay>& days() const { return m_days; }

    friend bool operator==(const HolidayYear&, const HolidayYear&) = default;

private:
    HolidayYear(int year, QString source, QList<HolidayDay> days)
        : m_year(year), m_source(std::move(source)), m_days(std::move(days))
    {
    }

    int m_year;
    QString m_source;
    QList<HolidayDay> m_days;
};

/// Divides the days of a file that does not say which paper they come from into years.
///
/// Days go to their own calendar year, except that a year of which only December is given is taken as the
/// beginning of the next one's holidays, and one of which only January is given as the end of the one before,
/// where that neighbour is in the file. So a few days at its edge never make a year count as known.
Result<QList<HolidayYear>> groupIntoYears(const QList<HolidayDay>& days, const QString& source);

}  // namespace holdfast
