// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes entries to the data folder named as first argument until it is killed, and says on standard output,
// one line each, what is acknowledged: the uid of the entry.
#include "models/core/uid.h"
#include "models/log/log_store.h"
#include "models/safekeeping/backup_store.h"
#include "models/storage/records_file.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <cstdio>
#include <unistd.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    ::umask(077);
    QCoreApplication application(argc, argv);
    const DataFolder folder(QCoreApplication::arguments().value(1));
    const bool isBackingUp = QCoreApplication::arguments().contains(u"--backup"_s);
    RealDisk disk;
    SystemTimeSource time;
    auto opened = openRecords({folder, disk, time, u"Holdfast crash writer"_s});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message + opened.error().detail));
        return 1;
    }
    const LogContext log{identifyInstallation(folder.records()), [&time] { return time.read(); }};
    for (int i = 0;; ++i) {
        const Instant now = time.now();
        EntryDraft draft = automaticDraft(u"note"_s, {u"test"_s, mintUid(now)},
                                          "{\"n\":" + QByteArray::number(i) + "}", now);
        draft.privatePart = QByteArray(i % 3000, 'p');
        const auto place = LogStore(*opened->database).append(log, draft);
        if (!place) {
            std::fprintf(stderr, "%s\n", qPrintable(place.error().message + place.error().detail));
            return 2;
        }
        const QByteArray line = draft.id.uid().toByteArray(QUuid::WithoutBraces) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            return 3;
        if (isBackingUp && i % 5 == 4) {
            [[maybe_unused]] const auto made =
                backUpByRotation(*opened->database, disk, folder, time.now() + std::chrono::hours(i));
        }
    }
}
