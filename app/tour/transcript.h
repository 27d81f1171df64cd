// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace holdfast {

/// One command of the tour and what it said.
struct TourStep {
    QString title;      ///< Why it is done, for the reader.
    QString command;    ///< Its name, "duty add".
    QStringList words;  ///< As typed after "holdfast".
    int status;         ///< Exit status.
    QString text;       ///< What a person sees.
    QJsonObject json;   ///< What --json prints.
};

/// The tour as a Markdown document that can be read from top to bottom.
QString toMarkdown(const QList<TourStep>& steps, const QString& program);

/// Leaves transcript.md and one JSON file a step in `folder`.
Done leaveTranscript(Disk& disk, const QString& folder, const QList<TourStep>& steps, const QString& program);

}  // namespace holdfast
