// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace holdfast {

/// The object in the file at `path`.
inline QJsonObject readJsonFile(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// All of a file under tests/data.
inline QByteArray readTestData(const QString& name)
{
    QFile file(QStringLiteral(HOLDFAST_TEST_DATA_DIR "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

inline QJsonObject readJsonObject(const QString& name)
{
    return QJsonDocument::fromJson(readTestData(name)).object();
}

}  // namespace holdfast
