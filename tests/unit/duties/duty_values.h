// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/duty.h"

#include <QDate>
#include <QString>
#include <QUuid>

namespace holdfast {

/// A duty that was never done; a test changes what it is about. `number` tells ids apart and orders them.
inline DutyParts partsOf(const QString& cadence, QDate firstDue, ushort number = 1)
{
    return {DutyId(QUuid(1, 0, number, 0, 0, 0, 0, 0, 0, 0, 0)),
            DutyKind::Drill,
            LocalizedText::of(QStringLiteral("zh-CN"), QStringLiteral("切换演练")),
            std::nullopt,
            Cadence::fromText(cadence).value(),
            firstDue,
            std::nullopt,
            {},
            QStringLiteral("5.2"),
            5,
            std::nullopt};
}

inline Duty dutyOf(const QString& cadence, QDate firstDue, ushort number = 1)
{
    return Duty::make(partsOf(cadence, firstDue, number)).value();
}

/// `duty` done once more on `day`.
inline Duty doneOn(const Duty& duty, QDate day)
{
    return duty.withCompletion({day, {}, {}}).value();
}

}  // namespace holdfast
