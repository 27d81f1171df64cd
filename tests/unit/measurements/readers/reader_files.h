// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/recording_sink.h"

#include <QTemporaryDir>

namespace holdfast {

/// Reads files from the shared test data and files of a test's own making.
class ReaderTest : public ::testing::Test {
protected:
    /// Reads `name` of the shared data; the test fails where that is refused.
    void readShared(const QString& name, const ImportAnswers& answers = {})
    {
        readInto(reading, sharedData(name), answers);
        EXPECT_FALSE(reading.error) << name.toStdString() << ": " << reading.error->message.toStdString();
    }
    void write(const QByteArray& bytes, const QString& name = QStringLiteral("file"))
    {
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    /// Reads a file that holds `bytes`.
    void readBytes(const QByteArray& bytes, const ImportAnswers& answers = {})
    {
        write(bytes);
        readInto(reading, dir.filePath(QStringLiteral("file")), answers);
    }
    std::string message() const
    {
        return reading.error ? reading.error->message.toStdString() : std::string();
    }

    QTemporaryDir dir;
    Reading reading;
};

}  // namespace holdfast
