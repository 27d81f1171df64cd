// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/tour/night.h"
#include "app/tour/story_time.h"
#include "app/tour/transcript.h"

#include <QList>
#include <QString>

#include <memory>

namespace holdfast {

/// Works a whole example through with the same commands a person would type: the upkeep of a year in the
/// folder `folder`/data, a night of crisis in `folder`/night, a month of availability in `folder`/month.
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
    Done liveThroughNight();
    Done liveThroughMonth();
    Done play(const QList<Scene>& scenes, const QString& timeFormat);
    Done alterCopy();
    /// Runs one command; `expected` is its exit status.
    Done step(const QString& title, const QStringList& words, int expected = 0);

    Session::World m_world;
    std::unique_ptr<StoryTime> m_story;  ///< In the night; else the time is the machine's.
    QString m_folder;
    GlobalOptions m_options;
    QList<TourStep> m_steps;
};

}  // namespace holdfast
