// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protection/recovery_point.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString keyword(FailureMode mode)
{
    switch (mode) {
    case FailureMode::Hardware: return u"hardware"_s;
    case FailureMode::Logical: return u"logical"_s;
    case FailureMode::Site: return u"site"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FailureMode> failureModeFromKeyword(const QString& keyword)
{
    for (const FailureMode mode : {FailureMode::Hardware, FailureMode::Logical, FailureMode::Site}) {
        if (holdfast::keyword(mode) == keyword)
            return mode;
    }
    return std::nullopt;
}

}  // namespace holdfast
