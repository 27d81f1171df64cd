// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/outbox.h"
#include "tests/support/test_folder.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

TEST(Outbox, GivesADraftBackAsItWas)
{
    TestFolder test;
    EntryDraft draft = test.draft(u"a \"quoted\" 文本"_s);
    draft.author = {NamedPerson{PersonId(mintUid(test.time.now())), u"示例甲"_s}, u"组长"_s,
                    Assurance::Stated};
    draft.onBehalfOf = NamedPerson{PersonId(mintUid(test.time.now())), u"示例丙"_s};
    draft.confirmedBy =
        Actor{NamedPerson{PersonId(mintUid(test.time.now())), u"示例乙"_s}, u""_s, Assurance::Pin};
    EXPECT_EQ(draftFromJson(draftToJson(draft)), draft);
    EXPECT_EQ(draftFromJson("{}"), std::nullopt);
    EXPECT_EQ(draftFromJson("not json"), std::nullopt);
}

TEST(Outbox, IsReadAgainInTheOrderOfTheActs)
{
    TestFolder test;
    const QString folder = test.dir.filePath(u"state"_s);
    QList<EntryDraft> drafts;
    {
        Outbox outbox(test.disk, folder);
        for (int i = 0; i < 5; ++i) {
            drafts.append(test.draft(QString::number(i)));
            drafts.last().id = EntryId(mintUid(test.time.now() + std::chrono::milliseconds(i)));
            EXPECT_TRUE(outbox.keep(drafts.last()));
        }
    }
    Outbox again(test.disk, folder);
    EXPECT_EQ(again.drafts(), drafts);
    EXPECT_TRUE(again.removeFirst());
    EXPECT_EQ(Outbox(test.disk, folder).drafts(), drafts.mid(1));
}
