// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QApplication>

#include <sys/stat.h>

#include <cstring>
#include <memory>

namespace {

/// Reports are set with fonts, which only an application with a platform has; data commands need none.
bool setsPages(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "report") == 0 || std::strcmp(argv[i], "tour") == 0)
            return true;
    }
    return false;
}

}  // namespace

int main(int argc, char** argv)
{
    ::umask(077);  // Everything that is written belongs to its owner alone.
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    std::unique_ptr<QCoreApplication> application;
    if (setsPages(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return holdfast::runCommandLine(QCoreApplication::arguments());
}
