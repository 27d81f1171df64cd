// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a table is written and what its columns are, chosen in the import dialog.
#include "tests/widgets/import_dialog_case.h"
#include "tests/widgets/keyboard_walk.h"

#include <QJsonArray>
#include <QLabel>
#include <QStringEncoder>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QByteArray inEncoding(const char* name, const QString& text)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

class TableWizards : public ImportDialogCase {
protected:
    QString verdict() { return find<QLabel>(u"tableVerdictLabel"_s)->text(); }
    QString cell(int row, int column)
    {
        const auto* item = find<QTableWidget>(u"tablePreview"_s)->item(row, column);
        return item != nullptr ? item->text() : QString();
    }
    void openTable(const QByteArray& bytes)
    {
        open({written(u"table.csv"_s, bytes)});
        ASSERT_TRUE(waitUntil([this] {
            return button(u"columnsButton"_s)->isVisible() || find<QWidget>(u"tableWizard"_s)->isVisible();
        }));
        if (button(u"columnsButton"_s)->isVisible())
            click(u"columnsButton"_s);
        ASSERT_TRUE(waitUntilVisible(u"rowsCombo"_s));
    }
    bool waitForHeader(int column, const QString& name)
    {
        return waitUntil([this, column, &name] {
            const auto* item = find<QTableWidget>(u"tablePreview"_s)->horizontalHeaderItem(column);
            return item != nullptr && item->text() == name;
        });
    }
    bool isWanted(const QString& name) { return find<QWidget>(name)->isVisibleTo(dialog.get()); }
};

}  // namespace

TEST_F(TableWizards, NamesTheColumnsByTheRowThatIsChosen)
{
    openTable("time,monitor,state\n"
              "When,What,How\n"
              "2026-06-01T10:00:00+08:00,Portal,up\n"
              "2026-06-01T10:05:00+08:00,Portal,down\n");
    ASSERT_TRUE(waitForHeader(0, u"time"_s));
    auto* header = find<QComboBox>(u"headerCombo"_s);
    EXPECT_EQ(header->currentText(), u"row 1 (recognised)"_s);
    choose(header, 2);
    ASSERT_TRUE(waitForHeader(0, u"When"_s));
    EXPECT_EQ(header->currentText(), u"row 2"_s);
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled()) << "the new names say less";
    chooseRole(1, ColumnRole::Time);
    chooseRole(2, ColumnRole::Monitor);
    chooseRole(3, ColumnRole::State);
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_EQ(importText(), u"Import 2 records of 1 monitor(s)"_s);
    desk.prompter.answers = {u"Second row"_s};
    click(u"savePresetButton"_s);
    ASSERT_TRUE(waitUntil([this] { return verdict().contains(u"was saved"_s); }));
    const auto presets = await(desk.session->measurements().presets());
    ASSERT_TRUE(presets);
    const QJsonObject saved = presets->value(u"Second row"_s).toObject();
    EXPECT_EQ(saved.value(u"headerLine"_s).toInt(), 2);
    EXPECT_EQ(saved.value(u"time"_s).toString(), u"When"_s);
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(imports().first().answers.value("columns"_L1).toObject().value("headerLine"_L1).toInt(), 2);
}

TEST_F(TableWizards, ReadsByASavedPresetWithItsForm)
{
    const QByteArray table("time|monitor|state\nWhen|What|How\n2026-06-01T10:00:00+08:00|a,b|up\n"
                           "2026-06-01T10:05:00+08:00|a,b|down\n2026-06-01T10:10:00+08:00|a,b|up\n");
    const QJsonObject preset{{u"rows"_s, u"samples"_s}, {u"headerLine"_s, 2},      {u"separator"_s, u"|"_s},
                             {u"time"_s, u"When"_s},    {u"monitor"_s, u"What"_s}, {u"state"_s, u"How"_s}};
    ASSERT_TRUE(await(desk.session->measurements().savePreset(u"Bars"_s, preset, desk.workspace->actor())));
    openTable(table);
    ASSERT_TRUE(waitUntil([this] { return find<QComboBox>(u"presetCombo"_s)->findData(u"Bars"_s) > 0; }));
    choose(find<QComboBox>(u"presetCombo"_s), u"Bars"_s);
    ASSERT_TRUE(waitUntilImportable());
    ASSERT_TRUE(waitForHeader(1, u"What"_s));
    EXPECT_EQ(find<QComboBox>(u"separatorCombo"_s)->currentData().toString(), u"|"_s);
    EXPECT_EQ(find<QComboBox>(u"headerCombo"_s)->currentData().toInt(), 2);
    // One thing changed, the rest of the preset stays.
    choose(find<QComboBox>(u"rowsCombo"_s), static_cast<int>(TableLayout::Rows::Changes));
    ASSERT_TRUE(waitUntil([this] { return find<QComboBox>(u"presetCombo"_s)->currentIndex() == 0; }));
    ASSERT_TRUE(waitUntil([this] { return !button(u"importButton"_s)->isEnabled(); }));
    ASSERT_TRUE(waitUntilImportable());
    ASSERT_TRUE(waitForHeader(1, u"What"_s));
}

TEST_F(TableWizards, SaysWhereTheChosenEncodingFailsAndTakesTheRightOne)
{
    openTable(inEncoding("GB18030", u"时间,监控项,状态\n2026-06-01T10:00:00+08:00,核心,正常\n"_s));
    ASSERT_TRUE(waitForHeader(0, u"时间"_s));
    auto* encoding = find<QComboBox>(u"encodingCombo"_s);
    EXPECT_EQ(encoding->currentText(), u"GB18030 (recognised)"_s);
    choose(encoding, u"utf-8"_s);
    ASSERT_TRUE(waitUntil([this] { return verdict().startsWith(u"Line 1 "_s); })) << verdict().toStdString();
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    EXPECT_TRUE(waitUntil([this] { return cell(1, 0).contains(u"no text"_s); })) << "the row says it as well";
    choose(encoding, u"utf-16le"_s);
    ASSERT_TRUE(waitUntil([this] { return verdict().startsWith(u"Line 1: "_s); })) << verdict().toStdString();
    EXPECT_FALSE(find<QTableWidget>(u"tablePreview"_s)->isEnabled()) << "what stands there was not read so";
    EXPECT_TRUE(waitUntil([this] { return !button(u"importButton"_s)->isEnabled(); }));
    choose(encoding, u"gb18030"_s);
    ASSERT_TRUE(waitForHeader(0, u"时间"_s));
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_EQ(cell(2, 1), u"核心"_s);
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(imports().first().answers.value("columns"_L1).toObject().value("encoding"_L1).toString(),
              u"gb18030"_s);
}

TEST_F(TableWizards, AsksForAnEncodingThatNobodyCanTell)
{
    openTable("time,monitor,state\n2026-06-01T10:00:00Z,caf\xE9,up\n");
    ASSERT_TRUE(waitUntil([this] { return verdict().startsWith(u"Line 2: "_s); })) << verdict().toStdString();
    auto* encoding = find<QComboBox>(u"encodingCombo"_s);
    ASSERT_TRUE(waitUntil([encoding] { return encoding->count() > 1; }));
    EXPECT_EQ(encoding->currentText(), u"Choose…"_s);
    EXPECT_FALSE(isWanted(u"confirmColumnsButton"_s)) << "nothing can be right of what nobody can read";
    walkByKeyboard(*dialog);
    choose(encoding, u"windows-1252"_s);
    ASSERT_TRUE(waitUntilImportable());
    EXPECT_EQ(cell(2, 1), u"café"_s);
    EXPECT_TRUE(isWanted(u"confirmColumnsButton"_s));
}

TEST_F(TableWizards, CutsAtTheChosenSeparatorAndGoesBackToTheRecognisedOne)
{
    openTable("time;monitor;state\n2026-06-01T10:00:00Z;a|b;up\n");
    ASSERT_TRUE(waitForHeader(2, u"state"_s));
    auto* separator = find<QComboBox>(u"separatorCombo"_s);
    EXPECT_EQ(separator->currentText(), u"semicolon ; (recognised)"_s);
    choose(separator, u","_s);
    ASSERT_TRUE(waitUntil([this] { return verdict().contains(u"separates nothing"_s); }));
    EXPECT_EQ(cell(2, 0), u"2026-06-01T10:00:00Z;a|b;up"_s) << "it shows what the choice makes of it";
    separator->setCurrentIndex(0);
    emit separator->activated(0);
    ASSERT_TRUE(waitForHeader(2, u"state"_s));
    ASSERT_TRUE(waitUntilImportable());
}

TEST_F(TableWizards, JoinsADayAndATimeOfDay)
{
    openTable("Day,Shift,Monitor,Status\n"
              "2026-06-01,08:00,Portal,up\n"
              "2026-06-01,20:00,Portal,down\n");
    ASSERT_TRUE(waitForHeader(1, u"Shift"_s));
    ASSERT_TRUE(waitUntil([this] { return verdict().contains(u"Shift"_s); })) << verdict().toStdString();
    chooseRole(2, ColumnRole::Clock);
    ASSERT_TRUE(waitUntilVisible(u"contractZoneButton"_s));
    click(u"contractZoneButton"_s);
    ASSERT_TRUE(waitUntilImportable());
    click(u"importButton"_s);
    ASSERT_TRUE(waitUntilDone());
    ASSERT_EQ(series().size(), 1);
    // 20:00 in Shanghai is 12:00 in UTC, and the last look speaks for an interval of its own.
    EXPECT_EQ(series().first().from,
              instantFromMs(QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
}

TEST_F(TableWizards, IsWalkedByKeyboardAndFitsIntoTheSmallestWindow)
{
    openTable("日期,时间,监控项,状态\n2026-06-01,08:00:00,核心,正常\n2026-06-01,08:01:00,核心,故障\n");
    ASSERT_TRUE(waitForHeader(3, u"状态"_s));
    ASSERT_TRUE(waitUntilVisible(u"contractZoneButton"_s));
    walkByKeyboard(*dialog);
    for (const QString& name : {u"encodingCombo"_s, u"separatorCombo"_s, u"headerCombo"_s})
        EXPECT_TRUE(isWanted(name)) << name.toStdString();
    EXPECT_LE(dialog->minimumSizeHint().width(), 1000);
    EXPECT_LE(dialog->minimumSizeHint().height(), 660);
}

}  // namespace holdfast
