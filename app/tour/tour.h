// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/tour/transcript.h"

#include <QList>
#include <QString>

namespace holdfast {

/// Works a whole example through with the same commands a person would type, in the folder `folder`/data.
///
/// It ends as it should: where a step answers another exit status than the one that belongs to it (the proof
/// that an alteration is found ends with 1), the tour stops and says so.
class Tour {
public:
    Tour(const Session::World& world, QString folder, GlobalOptions options);

    Result<QList<TourStep>> run();

private:
    Done prepareFolder();
    Done walk();
    Done alterCopy();
    /// Runs one command; `expected` is its exit status.
    Done step(const QString& title, const QStringList& words, int expected = 0);

    Session::World m_world;
    QString m_folder;
    GlobalOptions m_options;
    QList<TourStep> m_steps;
};

}  // namespace holdfast
