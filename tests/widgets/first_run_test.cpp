// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_run.h"
#include "tests/support/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// A machine on which Holdfast was never started.
class FirstRun : public ::testing::Test {
protected:
    void SetUp() override
    {
        qputenv("XDG_STATE_HOME", dir.filePath(u"state"_s).toUtf8());
        dialog =
            std::make_unique<FirstRunDialog>(folder.path(), u"en"_s, prompter, [this](const QString& path) {
                return lookForRecords(disk, path);
            });
        QObject::connect(dialog.get(), &FirstRunDialog::chosen,
                         [this](const FirstRunChoice& made) { choice = made; });
        dialog->show();
    }

    Session::World world() { return {disk, time}; }
    template <class T>
    T* find(const QString& name)
    {
        T* found = dialog->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void press(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const QString& name, const QString& text) { find<QLineEdit>(name)->setText(text); }
    bool says(const QString& text)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void fillIn()
    {
        press(u"ownButton"_s);
        type(u"nameZhEdit"_s, u"示例公司"_s);
        type(u"serviceCodeEdit"_s, u"crm"_s);
        type(u"serviceNameEdit"_s, u"Customer system"_s);
        type(u"zoneEdit"_s, u"Asia/Shanghai"_s);
        type(u"personEdit"_s, u"测试人员"_s);
    }
    FirstRunOutcome begin()
    {
        EXPECT_TRUE(choice);
        auto outcome = beginWith(world(), folder, *choice);
        EXPECT_TRUE(outcome) << outcome.error().message.toStdString();
        return std::move(outcome).value();
    }

    QTemporaryDir dir;
    DataFolder folder{dir.filePath(u"data"_s)};
    RealDisk disk;
    FakeTimeSource time;
    ScriptedPrompter prompter;
    std::unique_ptr<FirstRunDialog> dialog;
    std::optional<FirstRunChoice> choice;
};

}  // namespace

TEST_F(FirstRun, EntersTheSampleWithOneInput)
{
    press(u"sampleButton"_s);
    const FirstRunOutcome outcome = begin();
    EXPECT_EQ(outcome.person, sampleLead().name);
    const auto session = Session::open(world(), outcome.folder);
    ASSERT_TRUE(session);
    EXPECT_TRUE(await(session.value()->organisation().current())->has_value());
}

TEST_F(FirstRun, MakesAnOwnOrganisationInWhichOneCanDeclare)
{
    fillIn();
    press(u"createButton"_s);
    const FirstRunOutcome outcome = begin();
    EXPECT_EQ(outcome.person, u"测试人员"_s);
    EXPECT_EQ(outcome.role, u"LEAD"_s);
    const auto session = Session::open(world(), outcome.folder);
    ASSERT_TRUE(session);
    const auto organisation = await(session.value()->organisation().current());
    ASSERT_TRUE(organisation && organisation->has_value());
    EXPECT_EQ((*organisation)->services().first().code, u"CRM"_s);
    const auto actor = await(session.value()->identity().actAs(outcome.person, outcome.role, std::nullopt));
    OpenRequest request;
    request.language = u"zh"_s;
    request.first = Act{incident_entry::kDeclared, {}, {}, {}, {}, {u"GEN-01"_s}};
    EXPECT_TRUE(
        await(session.value()->incidents().open(IncidentId(QUuid::createUuid()), request, actor.value())));
}

TEST_F(FirstRun, SetsThePinThatWasGiven)
{
    fillIn();
    type(u"pinEdit"_s, u"271828"_s);
    type(u"pinRepeatEdit"_s, u"271829"_s);
    press(u"createButton"_s);
    EXPECT_TRUE(says(u"do not match"_s));
    EXPECT_FALSE(choice);
    type(u"pinRepeatEdit"_s, u"271828"_s);
    press(u"createButton"_s);
    const FirstRunOutcome outcome = begin();
    const auto session = Session::open(world(), outcome.folder);
    EXPECT_TRUE(await(session.value()->identity().actAs(outcome.person, {}, u"271828"_s)));
    EXPECT_FALSE(await(session.value()->identity().actAs(outcome.person, {}, u"000000"_s)));
}

TEST_F(FirstRun, SaysWhatIsMissingAndLosesNothing)
{
    press(u"ownButton"_s);
    press(u"createButton"_s);
    EXPECT_TRUE(says(u"Enter the organisation's name"_s));
    type(u"nameEnEdit"_s, u"Example Ltd."_s);
    press(u"createButton"_s);
    EXPECT_TRUE(says(u"short code"_s));
    type(u"serviceCodeEdit"_s, u"CRM"_s);
    type(u"serviceNameEdit"_s, u"Customers"_s);
    press(u"createButton"_s);
    EXPECT_TRUE(says(u"Enter your name"_s));
    type(u"personEdit"_s, u"A. Example"_s);
    type(u"zoneEdit"_s, u"Mars/Olympus"_s);
    press(u"createButton"_s);
    EXPECT_TRUE(says(u"Mars/Olympus"_s));
    EXPECT_FALSE(choice);
    EXPECT_EQ(find<QLineEdit>(u"nameEnEdit"_s)->text(), u"Example Ltd."_s);
}

TEST_F(FirstRun, WorksInADataFolderThatLiesElsewhere)
{
    const DataFolder other(dir.filePath(u"other"_s));
    ASSERT_TRUE(Session::create(world(), other));
    prompter.answers = {other.path()};
    press(u"existingButton"_s);
    // Its records.db may be a copy on a stick as well: then it is restored.
    EXPECT_EQ(find<QComboBox>(u"backupCombo"_s)->currentData().toString(), other.records());
    press(u"useFolderButton"_s);
    const FirstRunOutcome outcome = begin();
    EXPECT_EQ(outcome.folder, other);
    EXPECT_TRUE(outcome.person.isEmpty());
    EXPECT_FALSE(disk.exists(folder.records()));
}

TEST_F(FirstRun, RestoresABackupFromAStick)
{
    const DataFolder other(dir.filePath(u"other"_s));
    const QString stick = dir.filePath(u"usb"_s);
    ASSERT_TRUE(disk.makeFolder(stick));
    ASSERT_TRUE(Session::create(world(), other));
    {
        const auto session = Session::open(world(), other);
        ASSERT_TRUE(await(session.value()->identity().addPerson(u"测试人员"_s, {}, Actor{})));
        ASSERT_TRUE(
            await(session.value()->safekeeping().backUpTo(stick + u"/records-20261124T031000Z.db"_s)));
    }
    prompter.answers = {stick};
    press(u"existingButton"_s);
    EXPECT_FALSE(find<QPushButton>(u"useFolderButton"_s)->isVisible());
    EXPECT_EQ(find<QComboBox>(u"backupCombo"_s)->count(), 1);
    press(u"restoreButton"_s);
    const FirstRunOutcome outcome = begin();
    EXPECT_EQ(outcome.folder, folder);
    const auto session = Session::open(world(), outcome.folder);
    ASSERT_TRUE(session);
    EXPECT_TRUE(await(session.value()->identity().named(u"测试人员"_s)));
}

TEST_F(FirstRun, SaysThatAFolderHoldsNothing)
{
    prompter.answers = {dir.path()};
    press(u"existingButton"_s);
    EXPECT_TRUE(says(u"holds no data of Holdfast"_s));
    EXPECT_TRUE(find<QPushButton>(u"sampleButton"_s)->isVisible());
}

TEST_F(FirstRun, LeavesNothingBehindWhenABackupDoesNotHold)
{
    const QString broken = dir.filePath(u"records-20261124T031000Z.db"_s);
    ASSERT_TRUE(atomicWrite(disk, broken, "no database"));
    const FirstRunChoice restore{FirstRunChoice::Kind::Restore, {}, broken};
    EXPECT_FALSE(beginWith(world(), folder, restore));
    EXPECT_FALSE(disk.exists(folder.records()));
    const FirstRunChoice sample{FirstRunChoice::Kind::Sample, {}, {}};
    EXPECT_TRUE(beginWith(world(), folder, sample));
}

TEST_F(FirstRun, NeverTouchesDataThatIsThere)
{
    ASSERT_TRUE(Session::create(world(), folder));
    const auto outcome = beginWith(world(), folder, {FirstRunChoice::Kind::Sample, {}, {}});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Conflict);
    EXPECT_TRUE(disk.exists(folder.records()));
}

TEST_F(FirstRun, KeepsWhatWasFilledInWhenTheLanguageChanges)
{
    QString language;
    QObject::connect(dialog.get(), &FirstRunDialog::languageChosen,
                     [&](const QString& chosen) { language = chosen; });
    fillIn();
    press(u"chineseButton"_s);
    EXPECT_EQ(language, u"zh_CN"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(dialog.get(), &change);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(find<QLineEdit>(u"nameZhEdit"_s)->text(), u"示例公司"_s);
    EXPECT_TRUE(waitUntil([&] { return find<QLineEdit>(u"nameZhEdit"_s)->isVisible(); }));
    EXPECT_EQ(find<QComboBox>(u"roleCombo"_s)->currentText(), u"组长"_s);
}

}  // namespace holdfast
