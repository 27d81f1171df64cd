// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/published_months.h"

#include <algorithm>

namespace holdfast {

Result<QList<MonthlyBody>> publishedMonths(const QList<MonthlyReport>& reports, const QString& service,
                                           const Month& first, const Month& last)
{
    QList<MonthlyBody> bodies;
    for (const MonthlyReport& report : reports) {
        const bool isWithin = !(report.month < first) && !(last < report.month);
        if (report.service != service || report.state != MonthlyState::Published || !isWithin)
            continue;
        auto body = MonthlyBody::fromBytes(report.body);
        if (!body)
            return body.error();
        bodies.append(std::move(body).value());
    }
    std::sort(bodies.begin(), bodies.end(),
              [](const MonthlyBody& a, const MonthlyBody& b) { return a.month < b.month; });
    return bodies;
}

}  // namespace holdfast
