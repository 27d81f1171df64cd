// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/import_dialog_case.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/availability/import_journal.h"
#include "views/availability/import_questions.h"
#include "views/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

QString shared(const QString& name)
{
    return QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/") + name;
}

bool hasSharedData()
{
    return QFileInfo::exists(shared(u"prometheus/month_step300.json"_s));
}

class ImportDialogs : public ImportDialogCase {
protected:
    void SetUp() override
    {
        if (!hasSharedData())
            GTEST_SKIP() << "the shared data is not beside the project";
        ImportDialogCase::SetUp();
    }

    /// A table whose header and words nobody knows, with a time that does not exist in its line 4.
    QString oddTable(const QString& name)
    {
        return written(name, "wann,wer,was\n"
                             "2026-06-01T10:00:00+08:00,Portal,geht\n"
                             "2026-06-01T10:05:00+08:00,Portal,kaputt\n"
                             "2026-25-13T10:10:00+08:00,Portal,geht\n"
                             "2026-06-01T10:15:00+08:00,Portal,geht\n");
    }
    QString copied(const QString& name)
    {
        const QString to = desk.dir.filePath(QFileInfo(name).fileName());
        EXPECT_TRUE(QFile::copy(shared(name), to));
        return to;
    }
};

}  // namespace

TEST_F(ImportDialogs, ShowsWhatAPrometheusMonthHoldsAndChangesNothingYet)
{
    open({shared(u"prometheus/month_step300.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    // 8605 + 8640 + 8640 + 8635, by expected.json.
    EXPECT_EQ(importText(), u"Import 34,520 records of 4 monitor(s)"_s);
    EXPECT_EQ(find<QTreeWidget>(u"foundMonitors"_s)->topLevelItemCount(), 4);
    EXPECT_TRUE(series().isEmpty());
    EXPECT_TRUE(imports().isEmpty());
    picture(u"import-prometheus-en"_s);
}

TEST_F(ImportDialogs, ProposesTheModulesThatTheFileNamesAndRemembersThem)
{
    const QString path = shared(u"prometheus/month_step300.json"_s);
    open({path});
    ASSERT_TRUE(waitUntilImportable());
    QStringList modules;
    for (int i = 1; i <= 4; ++i)
        modules.append(find<QComboBox>(u"module%1Combo"_s.arg(i))->currentData().toStringList().value(1));
    modules.sort();
    EXPECT_EQ(modules, (QStringList{u"CRM"_s, u"EMP"_s, u"FIN"_s, u"SET"_s}));
    EXPECT_TRUE(find<QLabel>(u"hintLabel"_s)->text().startsWith(u"4 module(s) are proposed"_s));
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(imports().isEmpty()) << "Enter must not take what is only proposed";
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(assignments().size(), 4);
    EXPECT_EQ(series().size(), 4);
    picture(u"import-done-en"_s);
    open({path});
    ASSERT_TRUE(waitUntilVisible(u"knownLabel"_s));
    EXPECT_EQ(importText(), u"Imported already"_s);
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    EXPECT_EQ(imports().size(), 1);
}

TEST_F(ImportDialogs, GoesToTheMonthOfTheData)
{
    open({shared(u"prometheus/month_step300.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    QSignalSpy requested(dialog.get(), &ImportDialog::monthRequested);
    EXPECT_EQ(button(u"showMonthButton"_s)->text(), u"Show June 2026"_s);
    click(u"showMonthButton"_s);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first().first().toDate(), QDate(2026, 6, 1));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ImportDialogs, TakesAnImportBackWithAReason)
{
    open({shared(u"prometheus/month_step300.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    desk.prompter.answers = {u"Wrong month"_s};
    click(u"undoImportButton"_s);
    ASSERT_TRUE(waitUntil([this] { return !button(u"undoImportButton"_s)->isVisible(); }));
    EXPECT_EQ(find<QLabel>(u"outcomeLabel"_s)->text(), u"The import was taken back."_s);
    EXPECT_TRUE(series().isEmpty());
    ASSERT_EQ(imports().size(), 1);
    EXPECT_TRUE(imports().first().undoneAt.has_value());
}

TEST_F(ImportDialogs, KeepsAnImportWhereNoReasonIsGiven)
{
    open({shared(u"prometheus/month_step300.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    click(u"undoImportButton"_s);
    EXPECT_EQ(desk.prompter.asked.size(), 1);
    EXPECT_EQ(series().size(), 4);
}

TEST_F(ImportDialogs, ReadsWhatIsOnlyInTheWriteAheadLogOfUptimeKuma)
{
    const QString path = copied(u"uptime-kuma/MubtaXim3.v1.db"_s);
    copied(u"uptime-kuma/MubtaXim3.v1.db-wal"_s);
    open({path});
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_EQ(importText(), u"Import 213 records of 4 monitor(s)"_s);
    // Nothing in the file says for which module they count.
    EXPECT_EQ(find<QComboBox>(u"module1Combo"_s)->currentIndex(), 0);
    EXPECT_TRUE(find<QLabel>(u"hintLabel"_s)->text().contains(u"not decided"_s));
    auto* combo = find<QComboBox>(u"module1Combo"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(assignments().size(), 1);
    EXPECT_EQ(series().size(), 4);
}

TEST_F(ImportDialogs, RemembersThatAMonitorCountsForNoModule)
{
    const QString path = copied(u"uptime-kuma/MubtaXim3.v1.db"_s);
    copied(u"uptime-kuma/MubtaXim3.v1.db-wal"_s);
    open({path});
    ASSERT_TRUE(waitUntilImportable());
    auto* combo = find<QComboBox>(u"module1Combo"_s);
    const int none = combo->findText(u"No module"_s);
    ASSERT_GT(none, 0);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    ASSERT_EQ(combo->currentIndex(), none);
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    ASSERT_EQ(assignments().size(), 1);
    EXPECT_TRUE(assignments().first().module.isEmpty());
}

TEST_F(ImportDialogs, AsksForTheZoneAndThePeriodOfAListOfProblems)
{
    desk.time.advance(24h * 80);  // July: the list is of June.
    open({shared(u"zabbix/problems_zh_constructed.csv"_s)});
    ASSERT_TRUE(waitUntilVisible(u"zoneCombo"_s));
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    auto* zone = find<QComboBox>(u"zoneCombo"_s);
    EXPECT_EQ(zone->currentIndex(), -1) << "no zone is chosen for the person";
    picture(u"import-zone-en"_s);
    click(u"contractZoneButton"_s);
    EXPECT_EQ(zone->currentData().toByteArray(), "Asia/Shanghai");
    EXPECT_TRUE(button(u"contractZoneButton"_s)->text().endsWith(u"Asia/Shanghai (UTC+08:00)"_s));
    // Without a period it can be imported: outside its outages nothing is known then.
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_EQ(button(u"coveredMonth1Button"_s)->text(), u"June 2026"_s);
    click(u"coveredMonth1Button"_s);
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled()) << "it is read again";
    ASSERT_TRUE(waitUntilImportable());
    picture(u"import-covered-en"_s);
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_FALSE(series().isEmpty());
    ASSERT_EQ(imports().size(), 1);
    EXPECT_EQ(imports().first().answers.value("zone"_L1).toString(), u"Asia/Shanghai"_s);
    EXPECT_EQ(imports().first().answers.value("covers_from"_L1).toString(), u"2026-05-31T16:00:00Z"_s);
}

TEST_F(ImportDialogs, RefusesAPeriodThatEndsBeforeItBegins)
{
    open({shared(u"zabbix/problems_zh_constructed.csv"_s)});
    ASSERT_TRUE(waitUntilVisible(u"zoneCombo"_s));
    click(u"contractZoneButton"_s);
    ASSERT_TRUE(waitUntilImportable());
    auto* from = find<QDateTimeEdit>(u"coveredFromEdit"_s);
    from->setDateTime(find<QDateTimeEdit>(u"coveredToEdit"_s)->dateTime().addDays(1));
    click(u"coveredButton"_s);
    EXPECT_TRUE(button(u"importButton"_s)->isEnabled()) << "nothing was said, nothing is read again";
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_FALSE(imports().first().answers.contains("covers_from"_L1));
}

TEST_F(ImportDialogs, AsksWhichNumberOfADateIsTheDayWithWhatEachAnswerMeans)
{
    open({shared(u"csv/constructed/ambiguous_dates.csv"_s)});
    ASSERT_TRUE(waitUntilVisible(u"dayMonthYearRadio"_s));
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    auto* dayFirst = find<QRadioButton>(u"dayMonthYearRadio"_s);
    auto* monthFirst = find<QRadioButton>(u"monthDayYearRadio"_s);
    EXPECT_FALSE(dayFirst->isChecked() || monthFirst->isChecked()) << "nothing is chosen for the person";
    EXPECT_TRUE(dayFirst->accessibleDescription().contains(u"April 3, 2026"_s))
        << dayFirst->accessibleDescription().toStdString();
    EXPECT_TRUE(monthFirst->accessibleDescription().contains(u"March 4, 2026"_s))
        << monthFirst->accessibleDescription().toStdString();
    picture(u"import-date-order-en"_s);
    QTest::mouseClick(dayFirst, Qt::LeftButton);
    ASSERT_TRUE(waitUntilVisible(u"contractZoneButton"_s));
    click(u"contractZoneButton"_s);
    ASSERT_TRUE(waitUntil([this] {
        const auto* month = dialog->findChild<QPushButton*>(u"coveredMonth1Button"_s);
        return button(u"importButton"_s)->isEnabled() || (month != nullptr && month->isVisible());
    }));
    if (!button(u"importButton"_s)->isEnabled())
        click(u"coveredMonth1Button"_s);
    EXPECT_TRUE(waitUntilImportable());
}

TEST_F(ImportDialogs, AsksWhatTheColumnsAndWordsOfAnUnknownTableAre)
{
    open({oddTable(u"odd.csv"_s)});
    ASSERT_TRUE(waitUntilVisible(u"column3Combo"_s));
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    chooseRole(1, ColumnRole::Time);
    chooseRole(2, ColumnRole::Monitor);
    chooseRole(3, ColumnRole::State);
    ASSERT_TRUE(waitUntil([this] { return comboNamed(u"“geht” means"_s) != nullptr; }));
    choose(comboNamed(u"“geht” means"_s), static_cast<int>(MonitorState::Up));
    choose(comboNamed(u"“kaputt” means"_s), static_cast<int>(MonitorState::Down));
    ASSERT_TRUE(waitUntilImportable());
    picture(u"import-table-en"_s);
    EXPECT_EQ(importText(), u"Import 3 records of 1 monitor(s)"_s);
    EXPECT_TRUE(waitUntil([this] {
        return find<QComboBox>(u"metricCombo"_s)->currentData().toInt() == static_cast<int>(Metric::Probe);
    })) << "a column of states is shown as what it is read as";
    EXPECT_TRUE(find<QLabel>(u"tableVerdictLabel"_s)->text().startsWith(u"Row 4: "_s))
        << find<QLabel>(u"tableVerdictLabel"_s)->text().toStdString();
    walkByKeyboard(*dialog);
    click(u"refusedButton"_s);
    ASSERT_TRUE(find<QTreeWidget>(u"refusedList"_s)->isVisible());
    EXPECT_EQ(find<QTreeWidget>(u"refusedList"_s)->topLevelItem(0)->text(0), u"4"_s);
    click(u"copyRefusedButton"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"\n4\t"_s));
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    ASSERT_EQ(series().size(), 1);
    EXPECT_EQ(series().first().count, 3);
}

TEST_F(ImportDialogs, SavesAReadingAsAPresetAndReadsTheNextFileByIt)
{
    open({oddTable(u"odd.csv"_s)});
    ASSERT_TRUE(waitUntilVisible(u"column3Combo"_s));
    chooseRole(1, ColumnRole::Time);
    chooseRole(2, ColumnRole::Monitor);
    chooseRole(3, ColumnRole::State);
    ASSERT_TRUE(waitUntil([this] { return comboNamed(u"“geht” means"_s) != nullptr; }));
    choose(comboNamed(u"“geht” means"_s), static_cast<int>(MonitorState::Up));
    choose(comboNamed(u"“kaputt” means"_s), static_cast<int>(MonitorState::Down));
    ASSERT_TRUE(waitUntilImportable());
    desk.prompter.answers = {u"Odd"_s};
    click(u"savePresetButton"_s);
    ASSERT_TRUE(waitUntil(
        [this] { return find<QLabel>(u"tableVerdictLabel"_s)->text().contains(u"“Odd” was saved"_s); }));
    open({oddTable(u"odd-next.csv"_s)});
    ASSERT_TRUE(waitUntilVisible(u"column3Combo"_s));
    choose(find<QComboBox>(u"presetCombo"_s), u"Odd"_s);
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_EQ(importText(), u"Import 3 records of 1 monitor(s)"_s);
}

TEST_F(ImportDialogs, CancelledWhileItImportsItLeavesNothing)
{
    QByteArray rows = "time,monitor,state\n";
    for (int i = 0; i < 400'000; ++i)
        rows += QDateTime::fromSecsSinceEpoch(1780243200 + 5 * i, Qt::UTC).toString(Qt::ISODate).toUtf8() +
                ",CRM,up\n";
    open({written(u"long.csv"_s, rows)});
    ASSERT_TRUE(waitUntil([this] {
        return button(u"importButton"_s)->isEnabled() || button(u"columnsButton"_s)->isVisible();
    }));
    ASSERT_TRUE(waitUntilImportable());
    click(u"importButton"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    ASSERT_TRUE(dialog->isVisible());
    ASSERT_TRUE(waitUntil([this] { return find<QLabel>(u"hintLabel"_s)->text().startsWith(u"Stopped"_s); }));
    EXPECT_TRUE(series().isEmpty());
    EXPECT_TRUE(imports().isEmpty());
    ASSERT_TRUE(waitUntilImportable()) << "it can be pressed once more";
}

TEST_F(ImportDialogs, ClosesWhileItReadsAndLeavesNothing)
{
    open({shared(u"prometheus/month_step300.json"_s)});
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    dialog.reset();
    EXPECT_TRUE(imports().isEmpty());
}

TEST_F(ImportDialogs, SaysWhyAFileCannotBeRead)
{
    open({written(u"letter.txt"_s, "Dear customer,\nall was well.\n")});
    ASSERT_TRUE(waitUntil([this] { return !find<QLabel>(u"errorLabel"_s)->text().isEmpty(); }));
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    EXPECT_TRUE(find<QComboBox>(u"formatCombo"_s)->isEnabled());
    picture(u"import-unknown-en"_s);
}

TEST_F(ImportDialogs, TakesSeveralFilesOneAfterTheOther)
{
    open({shared(u"prometheus/day_step60_settle.json"_s), shared(u"prometheus/day_step60_crm_gap.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_EQ(button(u"nextFileButton"_s)->text(), u"Skip this file"_s);
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(button(u"nextFileButton"_s)->text(), u"Next file"_s);
    click(u"nextFileButton"_s);
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_FALSE(button(u"nextFileButton"_s)->isVisible());
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(imports().size(), 2);
}

TEST_F(ImportDialogs, IsWalkedByKeyboard)
{
    open({shared(u"zabbix/problems_zh_constructed.csv"_s)});
    ASSERT_TRUE(waitUntilVisible(u"zoneCombo"_s));
    ASSERT_TRUE(waitUntilVisible(u"contractZoneButton"_s));
    walkByKeyboard(*dialog);
    open({shared(u"prometheus/month_step300.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    walkByKeyboard(*dialog);
}

TEST_F(ImportDialogs, FitsIntoTheSmallestWindow)
{
    open({shared(u"prometheus/month_step300.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_LE(dialog->minimumSizeHint().width(), 1000);
    EXPECT_LE(dialog->minimumSizeHint().height(), 660);
}

TEST_F(ImportDialogs, KeepsAJournalOfWhatWasImported)
{
    open({shared(u"prometheus/month_step300.json"_s)});
    ASSERT_TRUE(waitUntilImportable());
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    ImportJournal journal(*desk.workspace, desk.prompter);
    journal.open();
    auto* list = journal.findChild<QTreeWidget*>(u"importList"_s);
    ASSERT_TRUE(waitUntil([list] { return list->topLevelItemCount() == 1; }));
    EXPECT_EQ(list->topLevelItem(0)->text(1), u"month_step300.json"_s);
    QTest::mouseClick(journal.findChild<QPushButton*>(u"copyDigestButton"_s), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QString::fromLatin1(imports().first().sha256.toHex()));
    walkByKeyboard(journal);
    desk.prompter.answers = {u"Wrong month"_s};
    auto* undo = journal.findChild<QPushButton*>(u"undoImportButton"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    ASSERT_TRUE(waitUntil([list] { return list->topLevelItem(0)->text(5).contains(u"taken back"_s); }));
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_TRUE(series().isEmpty());
    const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES");
    if (!folder.isEmpty())
        journal.grab().save(folder + u"/import-journal-en.png"_s);
}

TEST(DateAs, ReadsADateInEachOrderAndRefusesDaysThatDoNotExist)
{
    EXPECT_EQ(dateAs(DateOrder::DayMonthYear, u"03/04/2026 10:00"_s), QDate(2026, 4, 3));
    EXPECT_EQ(dateAs(DateOrder::MonthDayYear, u"03/04/2026 10:00"_s), QDate(2026, 3, 4));
    EXPECT_EQ(dateAs(DateOrder::MonthDayYear, u"25/13/2026"_s), std::nullopt);
    EXPECT_EQ(dateAs(DateOrder::YearMonthDay, u"2026.03.04"_s), QDate(2026, 3, 4));
    EXPECT_EQ(dateAs(DateOrder::DayMonthYear, u"up"_s), std::nullopt);
}

}  // namespace holdfast
