// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/timeline_kind.h"
#include "models/incidents/timeline_table_model.h"
#include "models/log/entry_kinds.h"
#include "tests/unit/incidents/incident_harness.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <iostream>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// A real incident, a model on it and the tester that follows every signal.
class TimelineModel : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(laptop.open(IncidentMode::Real, samplePinned(), laptop.now() - 10min));
        model.setZone(QTimeZone("Asia/Shanghai"));
        model.setLanguage(u"zh"_s);
    }

    void log(const QString& kind, const QString& text, std::optional<Instant> at = {},
             const QString& by = kScribe)
    {
        const auto logged = laptop.act(incident_entry::kLogged,
                                       {{u"kind"_s, kind}, {u"text"_s, QJsonObject{{u"zh"_s, text}}}},
                                       person(by), {}, {}, at);
        ASSERT_TRUE(logged) << logged.error().message.toStdString();
    }
    void correct(int number, QJsonObject fields)
    {
        fields.insert(u"entry"_s, laptop.state.entries.at(number - 1).id.uid().toString());
        fields.insert(u"reason"_s, u"写错了"_s);
        const auto made = laptop.act(incident_entry::kCorrected, fields, person(kScribe));
        ASSERT_TRUE(made) << made.error().message.toStdString();
    }
    void show() { model.setState(laptop.state); }
    QList<int> numbers() const
    {
        QList<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.append(model.item(row).number);
        return numbers;
    }

    Laptop laptop;
    TimelineTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(TimelineModel, ShowsEntriesByWhenTheyHappenedUnderTheirLogNumbers)
{
    laptop.wait(20min);
    log(u"fact"_s, u"第二条"_s);
    log(u"decision"_s, u"早先的决定"_s, laptop.now() - 15min);
    show();
    EXPECT_EQ(numbers(), (QList<int>{1, 3, 2}));
    const TimelineItem late = model.item(1);
    EXPECT_EQ(late.sentence, u"早先的决定"_s);
    EXPECT_EQ(late.kind, u"decision"_s);
    EXPECT_EQ(late.author, kScribe);
    EXPECT_TRUE(late.isLate);
    EXPECT_EQ(late.occurredAt, moment("2026-11-24T19:15:00Z"));
    EXPECT_EQ(late.recordedAt, moment("2026-11-24T19:30:00Z"));
    EXPECT_FALSE(model.item(2).isLate);
    EXPECT_EQ(model.line(2), u"2026-11-25 03:30 #2 示例卯 · fact · 第二条"_s);
    EXPECT_EQ(model.index(2).data(Qt::AccessibleTextRole), model.line(2));
}

TEST_F(TimelineModel, InsertsWhatComesAtTheEndAndResetsNothing)
{
    show();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    laptop.wait(1min);
    log(u"fact"_s, u"一"_s);
    log(u"fact"_s, u"二"_s);
    show();
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().at(1).toInt(), 1);
    EXPECT_EQ(inserted.first().at(2).toInt(), 2);
    EXPECT_TRUE(reset.isEmpty());
    show();
    EXPECT_EQ(inserted.size(), 1);
}

TEST_F(TimelineModel, PutsALateEntryInItsPlace)
{
    laptop.wait(1min);
    log(u"fact"_s, u"一"_s);
    laptop.wait(30min);
    show();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    log(u"fact"_s, u"其实更早"_s, laptop.now() - 31min);
    show();
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(numbers(), (QList<int>{1, 3, 2}));
}

TEST_F(TimelineModel, ChangesACorrectedEntryWhereItStands)
{
    laptop.wait(1min);
    log(u"fact"_s, u"复制延迟 42 秒"_s);
    show();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    correct(2, {{u"text"_s, QJsonObject{{u"zh"_s, u"复制延迟 24 秒"_s}}}});
    show();
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().row(), 1);
    EXPECT_TRUE(reset.isEmpty());
    const TimelineItem item = model.item(1);
    EXPECT_EQ(item.sentence, u"复制延迟 24 秒"_s);
    EXPECT_EQ(item.before, u"复制延迟 42 秒"_s);
    EXPECT_TRUE(item.isCorrected());
    EXPECT_EQ(remarksOn(item, QTimeZone::utc()), QStringList{u"corrected; it said “复制延迟 42 秒”"_s});
}

TEST_F(TimelineModel, MovesAnEntryWhoseTimeIsCorrected)
{
    laptop.wait(10min);
    log(u"fact"_s, u"一"_s);
    laptop.wait(10min);
    log(u"fact"_s, u"二"_s);
    show();
    ASSERT_EQ(numbers(), (QList<int>{1, 2, 3}));
    correct(3, {{u"at_ms"_s, toMs(moment("2026-11-24T19:12:00Z"))}});
    show();
    EXPECT_EQ(numbers(), (QList<int>{1, 3, 2, 4}));
    EXPECT_EQ(model.item(1).occurredBefore, moment("2026-11-24T19:30:00Z"));
}

TEST_F(TimelineModel, KeepsAWithdrawnEntryInSight)
{
    laptop.wait(1min);
    log(u"fact"_s, u"不对"_s);
    correct(2, {{u"void"_s, true}});
    show();
    EXPECT_TRUE(model.item(1).isVoid);
    EXPECT_EQ(model.item(2).sentence, u"Entry #2 is withdrawn. Reason: 写错了"_s);
}

TEST_F(TimelineModel, FiltersByKindAuthorAndWords)
{
    laptop.wait(1min);
    log(u"fact"_s, u"主库无响应"_s, {}, kScribe);
    log(u"decision"_s, u"切换到备库"_s, {}, kLead);
    log(u"fact"_s, u"备库延迟 3 秒"_s, {}, kLead);
    show();
    EXPECT_EQ(model.kinds(), (QStringList{u"decision"_s, u"fact"_s, u"incident-opened"_s}));
    EXPECT_EQ(model.authors().size(), 2);
    model.setRule({{u"fact"_s}, {}, {}});
    EXPECT_EQ(numbers(), (QList<int>{2, 4}));
    model.setRule({{u"fact"_s}, kLead, {}});
    EXPECT_EQ(numbers(), (QList<int>{4}));
    model.setRule({{}, {}, u"备库"_s});
    EXPECT_EQ(numbers(), (QList<int>{3, 4}));
    EXPECT_EQ(model.rowOf(4), 1);
    EXPECT_EQ(model.rowOf(2), std::nullopt);
    log(u"fact"_s, u"备库已提升"_s);
    log(u"fact"_s, u"无关"_s);
    show();
    EXPECT_EQ(numbers(), (QList<int>{3, 4, 5}));
    correct(3, {{u"text"_s, QJsonObject{{u"zh"_s, u"切换到容灾机房"_s}}}});
    show();
    EXPECT_FALSE(numbers().contains(3));
    model.setRule({});
    EXPECT_EQ(model.rowCount(), 7);
}

TEST_F(TimelineModel, ShowsAnActThatIsNotSavedLast)
{
    show();
    const UnsavedAct act{{incident_entry::kLogged,
                          {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, u"正在写"_s}}}},
                          {},
                          {},
                          {},
                          {}},
                         person(kScribe),
                         laptop.now(),
                         false};
    model.setUnsaved({act});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.item(1).number, 0);
    EXPECT_EQ(model.item(1).saving, TimelineItem::Saving::Saving);
    UnsavedAct refused = act;
    refused.isRefusedByDisk = true;
    model.setUnsaved({refused});
    EXPECT_TRUE(model.line(1).contains(u"NOT SAVED"_s));
    log(u"fact"_s, u"正在写"_s);
    show();
    model.setUnsaved({});
    EXPECT_EQ(numbers(), (QList<int>{1, 2}));
}

TEST_F(TimelineModel, ShowsAConflictUntilItIsSettled)
{
    Laptop first(1);
    first.declare(u"DB-01"_s);
    Laptop second(2, first.incident());
    second.receiveAll(first);
    first.wait(1min);
    second.wait(2min);
    ASSERT_TRUE(first.finish(u"D01"_s));
    ASSERT_TRUE(second.finish(u"D01"_s));
    model.setState(first.state);
    first.receiveAll(second);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setState(first.state);
    EXPECT_TRUE(reset.isEmpty());
    const int row = model.rowCount() - 1;
    EXPECT_FALSE(model.item(row).conflict.isEmpty());
    EXPECT_TRUE(model.line(row).contains(u"conflict"_s));
    ASSERT_TRUE(first.act(incident_entry::kConflictSettled,
                          {{u"entry"_s, first.state.conflicts.first().entry.uid().toString()},
                           {u"reason"_s, u"同一动作记了两次"_s}},
                          person(kLead)));
    model.setState(first.state);
    EXPECT_TRUE(model.item(row).conflict.isEmpty());
}

TEST_F(TimelineModel, StartsAnewForAnotherIncident)
{
    show();
    Laptop other(2);
    ASSERT_TRUE(other.open());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setState(other.state);
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(TimelineModel, NamesTheFileThatIsKeptAsEvidence)
{
    const QString digest = QString(64, u'a');
    IncidentEntry entry = laptop.state.entries.last();
    entry.id = EntryId(QUuid::createUuid());
    entry.kind = entry_kind::kEvidenceAdded;
    entry.payload = {{u"sha256"_s, digest}, {u"size"_s, 1200}, {u"name"_s, u"监控截图.PNG"_s}};
    entry.time.counter += 1;
    apply(laptop.state, entry);
    entry.id = EntryId(QUuid::createUuid());
    entry.payload.insert(u"name"_s, u"error.log"_s);
    entry.time.counter += 1;
    apply(laptop.state, entry);
    show();
    const TimelineItem item = model.item(1);
    EXPECT_EQ(item.sentence, u"The picture “监控截图.PNG” is kept as evidence."_s);
    EXPECT_EQ(timelineKindName(item.kind), u"evidence"_s);
    ASSERT_TRUE(item.evidence);
    EXPECT_EQ(item.evidence->sha256.toHex(), digest);
    EXPECT_EQ(item.evidence->size, 1200);
    EXPECT_EQ(model.index(1).data(TimelineTableModel::EvidenceRole), digest);
    EXPECT_EQ(model.item(2).sentence, u"The file “error.log” is kept as evidence."_s);
}

TEST_F(TimelineModel, GivesTheSameRowsStepByStepAsAtOnce)
{
    const QByteArray given = qgetenv("HOLDFAST_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    SCOPED_TRACE("HOLDFAST_SEED=" + std::to_string(seed));
    std::mt19937 random(seed);
    const auto any = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    model.setRule({{}, {}, u"1"_s});
    for (int i = 0; i < 120; ++i) {
        laptop.wait(1min);
        const int target = 2 + any(std::max(i, 1));
        const bool mayCorrect = target <= laptop.state.entries.size() &&
                                laptop.state.entries.at(target - 1).kind == incident_entry::kLogged &&
                                !laptop.state.withdrawn.contains(laptop.state.entries.at(target - 1).id);
        const int choice = any(6);
        if (choice == 0 && mayCorrect)
            correct(target, {{u"void"_s, true}});
        else if (choice == 1 && mayCorrect)
            correct(target, {{u"at_ms"_s, toMs(laptop.now() - std::chrono::minutes(any(100)))}});
        else if (choice == 2 && mayCorrect)
            correct(target, {{u"text"_s, QJsonObject{{u"zh"_s, QString::number(any(40))}}}});
        else
            log(u"fact"_s, QString::number(any(40)), laptop.now() - std::chrono::minutes(any(3) * 20));
        if (any(3) == 0)
            show();
    }
    show();
    TimelineTableModel fresh;
    fresh.setLanguage(u"zh"_s);
    fresh.setState(laptop.state);
    fresh.setRule(model.rule());
    ASSERT_EQ(model.rowCount(), fresh.rowCount());
    for (int row = 0; row < fresh.rowCount(); ++row)
        EXPECT_EQ(model.item(row).number, fresh.item(row).number);
}

}  // namespace holdfast
