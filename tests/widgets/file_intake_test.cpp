// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_desk.h"
#include "views/availability/file_kind_dialog.h"
#include "views/availability/import_dialog.h"
#include "views/availability/monitoring_files.h"

#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kTimeline = "ts,kind,text\n"
                           "2026-03-02T01:00:00Z,FACT,值班电话\n"
                           "2026-03-02T03:40:00Z,RECOVER,恢复服务\n";
constexpr auto kBrokenTimeline = "ts,kind,text\n"
                                 "2026-03-02T01:00:00Z,FACT,值班电话\n"
                                 "2026-03-02T03:40:00Z,UP,恢复服务\n";
constexpr auto kProbes = R"({"status":"success","data":{"resultType":"matrix","result":[)"
                         R"({"metric":{"__name__":"probe_success","module":"CRM"},)"
                         R"("values":[[1780243200,"1"],[1780243500,"0"],[1780243800,"1"]]}]}})";

class FilesGivenToTheWindow : public ::testing::Test {
protected:
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(desk.dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void drop(const QStringList& paths) { emit desk.window().filesDropped(paths); }
    template <class Dialog>
    Dialog* awaitDialog()
    {
        EXPECT_TRUE(waitUntil([this] {
            const auto* dialog = desk.window().findChild<Dialog*>();
            return dialog != nullptr && dialog->isVisible();
        }));
        return desk.window().findChild<Dialog*>();
    }
    bool waitForTimelineImport()
    {
        return waitUntil([this] {
            const auto* button = desk.window().findChild<QPushButton*>(u"importBackButton"_s);
            return button != nullptr && button->isVisible();
        });
    }

    WindowDesk desk;
};

FileKinds kindsOf(const QString& path)
{
    return await(lookInto(path));
}

}  // namespace

TEST_F(FilesGivenToTheWindow, ATimelineGoesToTheIncidentsAsBefore)
{
    drop({written(u"night.csv"_s, kTimeline)});
    ASSERT_TRUE(waitForTimelineImport());
    EXPECT_EQ(desk.window().currentPage(), u"incidents"_s);
    EXPECT_EQ(desk.window().findChild<ImportDialog*>(), nullptr);
}

TEST_F(FilesGivenToTheWindow, MonitoringDataIsRecognisedByContentAndNotByItsName)
{
    drop({written(u"plan.json"_s, kProbes)});
    auto* dialog = awaitDialog<ImportDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<QPushButton*>(u"importButton"_s)->isEnabled(); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FilesGivenToTheWindow, AsksWhereAFileCanBeReadInTwoWays)
{
    const QString path = written(u"night.csv"_s, kBrokenTimeline);
    ASSERT_TRUE(kindsOf(path).isEither());
    drop({path});
    auto* asked = awaitDialog<FileKindDialog>();
    ASSERT_NE(asked, nullptr);
    QTest::mouseClick(asked->findChild<QPushButton*>(u"monitoringDataButton"_s), Qt::LeftButton);
    ASSERT_NE(awaitDialog<ImportDialog>(), nullptr);
}

TEST_F(FilesGivenToTheWindow, SaysWhatAFileIsNotWhereNothingTakesIt)
{
    drop({written(u"letter.txt"_s, "Dear customer,\nall was well.\n")});
    ASSERT_TRUE(waitUntil([this] { return !desk.prompter.told.isEmpty(); }));
    EXPECT_TRUE(desk.prompter.told.first().contains(u"letter.txt"_s));
}

TEST_F(FilesGivenToTheWindow, TheKeyAsksForAFileAndOpensTheImport)
{
    desk.prompter.answers = {written(u"probes.json"_s, kProbes)};
    desk.press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_EQ(desk.prompter.asked.size(), 1);
    EXPECT_NE(awaitDialog<ImportDialog>(), nullptr);
}

}  // namespace holdfast
