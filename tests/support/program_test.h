// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/json_file.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace holdfast {

/// How a run of the program ended and what it printed.
struct Ran {
    int status;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the built program on a data folder of its own, as a person or a script would.
class ProgramTest : public ::testing::Test {
protected:
    QString path(const QString& name) const { return dir.filePath(name); }

    Ran run(const QStringList& words, const QString& before = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home")));
        process.setProcessEnvironment(environment);
        const QStringList line = QStringList{QStringLiteral("--data"), path(QStringLiteral("data"))} + words;
        if (before.isEmpty())
            process.start(QStringLiteral(HOLDFAST_PROGRAM), line);
        else  // The shell first limits the process or opens descriptors.
            process.start(QStringLiteral("bash"),
                          QStringList{QStringLiteral("-c"),
                                      before + QStringLiteral(" exec \"$@\" 3<\"$PINS\""),
                                      QStringLiteral("x"), QStringLiteral(HOLDFAST_PROGRAM)} +
                              line);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Ran runWithPins(const QStringList& words, const QByteArray& pins)
    {
        write(QStringLiteral("pins"), pins);
        return run(words, QStringLiteral("PINS='%1';").arg(path(QStringLiteral("pins"))));
    }

    void write(const QString& name, const QByteArray& content)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir dir;
};

}  // namespace holdfast
