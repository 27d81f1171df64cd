// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast {

/// One scene of the night: what is typed, and when.
struct Scene {
    QString title;  ///< Why it is done, for the reader.
    int minutes;    ///< How long after the scene before.
    QStringList words;
    QStringList pins;  ///< As --pin-fd would give them.
    int status = 0;    ///< The exit status that belongs to it.
};

/// A night on the sample organisation's database plan, from the first alarm to the closed incident.
/// `incident` is the code that the incident will have.
QList<Scene> theNight(const QString& incident);

}  // namespace holdfast
