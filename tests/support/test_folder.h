// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/uid.h"
#include "models/log/log_store.h"
#include "models/storage/records_file.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace holdfast {

/// A data folder on the real disk, made anew for each test, with what is needed to open it.
class TestFolder {
public:
    TestFolder() : folder(dir.filePath(QStringLiteral("data"))) {}

    OpeningContext context() { return {folder, disk, time, QStringLiteral("Holdfast test")}; }

    void create()
    {
        const auto created = createRecords(context());
        ASSERT_TRUE(created) << created.error().message.toStdString() << created.error().detail.toStdString();
    }

    /// Opens the folder; the test fails where that is refused.
    OpenRecords open()
    {
        auto opened = openRecords(context());
        EXPECT_TRUE(opened) << opened.error().message.toStdString() << opened.error().detail.toStdString();
        return std::move(opened).value();
    }

    LogContext log() const
    {
        return {identifyInstallation(folder.records()), [this] { return time.read(); }};
    }

    /// A draft whose text is `text`, about a subject of its own.
    EntryDraft draft(const QString& text) const
    {
        const Instant now = time.now();
        EntryDraft made = automaticDraft(QStringLiteral("note"), {QStringLiteral("test"), mintUid(now)},
                                         "{\"text\":\"" + text.toUtf8() + "\"}", now);
        made.privatePart = "private " + text.toUtf8();
        return made;
    }

    QTemporaryDir dir;
    DataFolder folder;
    RealDisk disk;
    SystemTimeSource time;
};

}  // namespace holdfast
