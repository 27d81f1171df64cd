// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/availability/mapping_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

class MappingDialogs : public ::testing::Test {
protected:
    void SetUp() override
    {
        const QString month = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/prometheus/month_step300.json");
        if (!QFileInfo::exists(month))
            GTEST_SKIP() << "the shared data is not beside the project";
        desk.workspace->setLanguage(u"en"_s);
        const auto imported =
            await(desk.session->measurements().importFile({month, {}, {}}, desk.workspace->actor()));
        ASSERT_TRUE(imported) << imported.error().message.toStdString();
        dialog = std::make_unique<MappingDialog>(*desk.workspace);
        dialog->open();
        ASSERT_TRUE(waitUntil([this] { return monitors()->topLevelItemCount() == 4; }));
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        auto* widget = dialog->findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    QTreeWidget* monitors() { return find<QTreeWidget>(u"monitorList"_s); }
    QTreeWidget* modules() { return find<QTreeWidget>(u"moduleList"_s); }
    void click(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void chooseModule(const QString& code)
    {
        auto* combo = find<QComboBox>(u"mapModuleCombo"_s);
        for (int i = 0; i < combo->count(); ++i) {
            if (combo->itemData(i).toStringList() == QStringList{u"FYY"_s, code})
                combo->setCurrentIndex(i);
        }
    }
    bool waitForText(const QString& label, const QString& text)
    {
        return waitUntil([&] { return find<QLabel>(label)->text().contains(text); });
    }
    QList<MonitorAssignment> assignments()
    {
        return await(desk.session->availability().assignments()).value();
    }
    QList<ModuleCombination> combinations()
    {
        return await(desk.session->availability().combinations()).value();
    }
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        dialog->grab().save(folder + u'/' + name + u".png"_s);
    }

    Desk desk;
    std::unique_ptr<MappingDialog> dialog;
};

}  // namespace

TEST_F(MappingDialogs, RecordsForWhichModuleAMonitorCounts)
{
    picture(u"mapping-monitors-en"_s);
    monitors()->setCurrentItem(monitors()->topLevelItem(0));
    const QString monitor = monitors()->topLevelItem(0)->text(0);
    chooseModule(u"SET"_s);
    find<QSpinBox>(u"mapWeightSpin"_s)->setValue(3);
    click(u"decideMappingButton"_s);
    ASSERT_TRUE(waitForText(u"mappingSaidLabel"_s, u"Recorded"_s));
    ASSERT_EQ(assignments().size(), 1);
    const MonitorAssignment held = assignments().first();
    EXPECT_EQ(held.monitor.monitor, monitor);
    EXPECT_EQ(held.module, u"SET"_s);
    EXPECT_EQ(held.weight, 3);
    EXPECT_TRUE(held.validFrom.isNull());
    ASSERT_TRUE(waitUntil([this] { return monitors()->topLevelItem(0)->text(5).contains(u"Settlement"_s); }));
}

TEST_F(MappingDialogs, MapsSeveralMonitorsTogether)
{
    monitors()->selectAll();
    chooseModule(u"CRM"_s);
    click(u"decideMappingButton"_s);
    ASSERT_TRUE(waitForText(u"mappingSaidLabel"_s, u"Recorded"_s));
    EXPECT_EQ(assignments().size(), 4);
    find<QCheckBox>(u"onlyUndecidedCheck"_s)->setChecked(true);
    ASSERT_TRUE(waitUntil([this] { return monitors()->topLevelItemCount() == 0; }));
    EXPECT_FALSE(monitors()->isVisible());
}

TEST_F(MappingDialogs, MapsFromADayOn)
{
    chooseModule(u"CRM"_s);
    find<QCheckBox>(u"monitorFromCheck"_s)->setChecked(true);
    find<QDateEdit>(u"monitorFromEdit"_s)->setDate(QDate(2026, 6, 15));
    click(u"decideMappingButton"_s);
    ASSERT_TRUE(waitForText(u"mappingSaidLabel"_s, u"Recorded"_s));
    ASSERT_EQ(assignments().size(), 1);
    EXPECT_EQ(assignments().first().validFrom, QDate(2026, 6, 15));
}

TEST_F(MappingDialogs, RecordsNothingWithoutAModuleOrWithDaysThatCannotBe)
{
    click(u"decideMappingButton"_s);
    EXPECT_TRUE(find<QLabel>(u"mappingSaidLabel"_s)->text().startsWith(u"Say for which module"_s));
    chooseModule(u"CRM"_s);
    find<QCheckBox>(u"monitorFromCheck"_s)->setChecked(true);
    find<QCheckBox>(u"monitorToCheck"_s)->setChecked(true);
    find<QDateEdit>(u"monitorFromEdit"_s)->setDate(QDate(2026, 6, 15));
    find<QDateEdit>(u"monitorToEdit"_s)->setDate(QDate(2026, 6, 14));
    click(u"decideMappingButton"_s);
    EXPECT_TRUE(find<QLabel>(u"mappingSaidLabel"_s)->text().startsWith(u"The last day"_s));
    EXPECT_TRUE(assignments().isEmpty());
}

TEST_F(MappingDialogs, RecordsHowAModuleIsReckoned)
{
    find<QTabWidget>(u"mappingTabs"_s)->setCurrentIndex(1);
    ASSERT_TRUE(waitUntil([this] { return modules()->topLevelItemCount() == 4; }));
    EXPECT_TRUE(find<QRadioButton>(u"anyDownRadio"_s)->isChecked())
        << "the strictest where nothing was decided";
    EXPECT_FALSE(find<QSpinBox>(u"thresholdSpin"_s)->isEnabled());
    find<QRadioButton>(u"weightedRadio"_s)->click();
    find<QSpinBox>(u"thresholdSpin"_s)->setValue(60);
    picture(u"mapping-rules-en"_s);
    click(u"decideRuleButton"_s);
    ASSERT_TRUE(waitForText(u"ruleSaidLabel"_s, u"Recorded"_s));
    ASSERT_EQ(combinations().size(), 1);
    EXPECT_EQ(combinations().first().rule, CombineRule::Weighted);
    EXPECT_EQ(combinations().first().thresholdPercent, 60);
    ASSERT_TRUE(waitUntil([this] { return modules()->topLevelItem(0)->text(2).contains(u"60 %"_s); }));
}

TEST_F(MappingDialogs, KeepsWhatIsHalfChosenWhenSomethingElseChanges)
{
    find<QTabWidget>(u"mappingTabs"_s)->setCurrentIndex(1);
    ASSERT_TRUE(waitUntil([this] { return modules()->topLevelItemCount() == 4; }));
    find<QRadioButton>(u"allDownRadio"_s)->click();
    chooseModule(u"SET"_s);
    emit desk.session->measurements().changed();
    QTest::qWait(200);
    EXPECT_TRUE(find<QRadioButton>(u"allDownRadio"_s)->isChecked());
    EXPECT_EQ(find<QComboBox>(u"mapModuleCombo"_s)->currentData().toStringList().value(1), u"SET"_s);
}

TEST_F(MappingDialogs, FindsMonitorsByName)
{
    find<QLineEdit>(u"monitorSearchEdit"_s)->setText(u"no such monitor"_s);
    EXPECT_EQ(monitors()->topLevelItemCount(), 0);
    find<QLineEdit>(u"monitorSearchEdit"_s)->clear();
    EXPECT_EQ(monitors()->topLevelItemCount(), 4);
}

TEST_F(MappingDialogs, IsWalkedByKeyboardAndFitsIntoTheSmallestWindow)
{
    walkByKeyboard(*dialog);
    find<QTabWidget>(u"mappingTabs"_s)->setCurrentIndex(1);
    walkByKeyboard(*dialog);
    EXPECT_LE(dialog->minimumSizeHint().width(), 1000);
    EXPECT_LE(dialog->minimumSizeHint().height(), 660);
}

}  // namespace holdfast
