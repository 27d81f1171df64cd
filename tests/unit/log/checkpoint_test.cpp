// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/checkpoint.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const QString kNote = QStringLiteral("holdfast.device/01900000-0000-7000-8000-000000000001\n"
                                     "42\n"
                                     "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
                                     "\n");

}  // namespace

TEST(Checkpoint, IsANoteOfOriginSizeAndRoot)
{
    // The root is SHA-256 of nothing, as base64 (FIPS 180-4 example, converted by hand).
    const Checkpoint checkpoint{DeviceId(QUuid(u"01900000-0000-7000-8000-000000000001"_s)), 42, sha256({})};
    EXPECT_EQ(toText(checkpoint), kNote);
    EXPECT_EQ(parseCheckpoint(kNote).value(), checkpoint);
}

TEST(Checkpoint, PassesOverExtensionLinesAndSignatures)
{
    QString note = kNote;
    note.insert(note.size() - 1, u"extension line\n"_s);
    note += u"— holdfast.device/x AAAA\n"_s;
    EXPECT_EQ(parseCheckpoint(note)->size, 42u);
}

TEST(Checkpoint, RefusesWhatIsNotExactlyOne)
{
    for (const auto& [before, after] :
         {std::pair(u"42"_s, u"042"_s), std::pair(u"42"_s, u"-1"_s), std::pair(u"42"_s, u""_s),
          std::pair(u"holdfast.device/"_s, u"elsewhere/"_s), std::pair(u"FU="_s, u"FU"_s),
          std::pair(u"FU="_s, u"FV="_s), std::pair(u"0001\n"_s, u"0001 \n"_s), std::pair(u"\n\n"_s, u"\n"_s),
          std::pair(u"01900000-"_s, u"0190000G-"_s)}) {
        QString note = kNote;
        note.replace(before, after);
        EXPECT_FALSE(parseCheckpoint(note)) << note.toStdString();
    }
    EXPECT_FALSE(parseCheckpoint({}));
    EXPECT_FALSE(parseCheckpoint(u"SQLite format 3"_s));
}
