// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/evidence_file.h"
#include "tests/support/test_folder.h"

#include <QFile>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class EvidenceTest : public ::testing::Test {
protected:
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = test.dir.filePath(name);
        EXPECT_TRUE(atomicWrite(test.disk, path, content));
        return path;
    }
    QString folder() const { return test.dir.filePath(u"evidence"_s); }

    TestFolder test;
};

}  // namespace

TEST_F(EvidenceTest, IsFiledUnderItsDigest)
{
    const auto file = keepEvidence(test.disk, folder(), write(u"abc.txt"_s, "abc"));
    ASSERT_TRUE(file);
    // SHA-256 of "abc", FIPS 180-4 example.
    EXPECT_EQ(file->sha256.toHex(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_TRUE(
        QFile::exists(folder() + u"/ba/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s));
    EXPECT_EQ(file->size, 3);
    EXPECT_EQ(file->name, u"abc.txt"_s);
}

TEST_F(EvidenceTest, IsKeptOnceHoweverOftenItIsTaken)
{
    const QString source = write(u"abc.txt"_s, "abc");
    EXPECT_EQ(keepEvidence(test.disk, folder(), source).value(),
              keepEvidence(test.disk, folder(), source).value());
    EXPECT_TRUE(keepEvidence(test.disk, folder(), write(u"empty"_s, {})));
}

TEST_F(EvidenceTest, IsReportedWhenMissingOrAlteredAndMendedFromItsSource)
{
    const QString source = write(u"abc.txt"_s, "abc");
    const EvidenceFile file = keepEvidence(test.disk, folder(), source).value();
    EXPECT_TRUE(checkEvidence(test.disk, folder(), {file}).isEmpty());
    QFile stored(evidencePath(folder(), file.sha256));
    ASSERT_TRUE(stored.open(QIODevice::WriteOnly));
    stored.write("abd");
    stored.close();
    EXPECT_EQ(checkEvidence(test.disk, folder(), {file}).size(), 1);
    EXPECT_TRUE(keepEvidence(test.disk, folder(), source));
    EXPECT_TRUE(checkEvidence(test.disk, folder(), {file}).isEmpty());
    stored.remove();
    EXPECT_EQ(checkEvidence(test.disk, folder(), {file}).size(), 1);
}

TEST_F(EvidenceTest, IsRefusedAbove64MiB)
{
    QFile large(test.dir.filePath(u"large"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(kEvidenceLimit + 1));
    large.close();
    EXPECT_EQ(keepEvidence(test.disk, folder(), large.fileName()).error().code, Error::Code::BadInput);
    EXPECT_EQ(keepEvidence(test.disk, folder(), test.dir.filePath(u"none"_s)).error().code,
              Error::Code::NotFound);
    EXPECT_FALSE(QFile::exists(folder()));
}
