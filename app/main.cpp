// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QApplication>

#include <sys/stat.h>

#include <memory>

int main(int argc, char** argv)
{
    ::umask(077);  // Everything that is written belongs to its owner alone.
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto need = holdfast::displayNeedOf(words);
    if (need == holdfast::DisplayNeed::Offscreen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Commands need no display library: they run where none is.
    std::unique_ptr<QCoreApplication> application;
    if (need == holdfast::DisplayNeed::None)
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    return holdfast::runCommandLine(words);
}
