// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/span_text.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Spans)
};

}  // namespace

QString spanText(std::chrono::minutes span)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(span);
    const auto rest = span - hours;
    if (hours.count() == 0)
        return Text::tr("%1 min").arg(span.count());
    if (rest.count() == 0)
        return Text::tr("%1 h").arg(hours.count());
    return Text::tr("%1 h %2 min").arg(hours.count()).arg(rest.count());
}

}  // namespace holdfast
