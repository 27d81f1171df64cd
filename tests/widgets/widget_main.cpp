// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/theme.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

/// The window in English, in the light scheme, without a display.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    holdfast::applyTheme(application, holdfast::Scheme::Light);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
