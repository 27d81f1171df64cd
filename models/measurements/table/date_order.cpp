// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/date_order.h"

#include "models/measurements/table/time_text.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

std::optional<DateOrder> orderOf(std::string_view cell)
{
    constexpr int kMonths = 12;
    const auto time = readTimeText(cell);
    if (!time || time->date != TimeText::Date::Open)
        return std::nullopt;
    if (time->first > kMonths && time->second <= kMonths)
        return DateOrder::DayMonthYear;
    if (time->second > kMonths && time->first <= kMonths)
        return DateOrder::MonthDayYear;
    return std::nullopt;
}

Error contradiction(const DateOrderFound& first, qint64 line)
{
    return {
        Error::Code::BadInput,
        Text::tr(
            "The dates of lines %1 and %2 contradict each other: in one the day comes first, in the other "
            "the month. Export the file again with one form of dates.")
            .arg(first.line)
            .arg(line),
        {}};
}

}  // namespace

Result<DateOrderFound> findDateOrder(OpenTable& table, const QList<int>& columns, const Progress& progress)
{
    constexpr int kRowsBetweenReports = 65'536;
    DateOrderFound found;
    TableRow row;
    int sinceReport = 0;
    while (table.rows->next(row)) {
        if (++sinceReport == kRowsBetweenReports) {
            sinceReport = 0;
            if (!report(progress, table.rows->position(), table.rows->size()))
                return Error{Error::Code::Cancelled, Text::tr("The reading was stopped."), {}};
        }
        for (const int column : columns) {
            if (static_cast<size_t>(column) >= row.fields.size())
                continue;
            const auto order = orderOf(row.fields[static_cast<size_t>(column)]);
            if (!order)
                continue;
            if (!found.order)
                found = {order, row.line};
            else if (found.order != order)
                return contradiction(found, row.line);
        }
    }
    if (table.rows->failure())
        return *table.rows->failure();
    return found;
}

}  // namespace holdfast
