// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/month_of_data.h"
#include "models/availability/module_table_model.h"
#include "tests/support/window_desk.h"
#include "tests/unit/availability/monthly_values.h"
#include "views/availability/availability_page.h"
#include "views/charts/availability_charts.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// A window with a constructed month imported and its four monitors assigned.
class AvailabilityPageTest : public ::testing::Test {
protected:
    void importMonth(QDate month)
    {
        const QString path = desk.dir.filePath(u"month.csv"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(constructedMonth(month));
        file.close();
        const auto imported =
            await(desk.session->measurements().importFile({path, {}, {}}, desk.shared().actor()));
        ASSERT_TRUE(imported) << imported.error().message.toStdString();
        ASSERT_TRUE(imported->questions.isEmpty());
        const QList<std::pair<QString, QString>> pairs{{u"crm-probe"_s, u"CRM"_s},
                                                       {u"employee-probe"_s, u"EMP"_s},
                                                       {u"settlement-probe"_s, u"SET"_s},
                                                       {u"finance-probe"_s, u"FIN"_s}};
        for (const auto& [monitor, module] : pairs) {
            MonitorAssignment assignment;
            assignment.monitor = {u"csv"_s, monitor};
            assignment.service = u"FYY"_s;
            assignment.module = module;
            const auto assigned =
                await(desk.session->availability().assign(assignment, desk.shared().actor()));
            ASSERT_TRUE(assigned) << assigned.error().message.toStdString();
        }
    }

    QString textOf(const QString& table, int row, int column)
    {
        return desk.find<QTableView>(table)->model()->index(row, column).data().toString();
    }

    /// Shows the page and waits until it has the account of a month with data.
    void show()
    {
        desk.window().showPage(u"availability"_s);
        ASSERT_TRUE(waitUntil([this] {
            auto* table = desk.window().findChild<QTableView*>(u"moduleTable"_s);
            return table != nullptr && table->model()->rowCount() == 5 &&
                   table->model()->index(2, ModuleTableModel::Availability).data().toString() != u"unknown"_s;
        }));
    }

    WindowDesk desk;
};

}  // namespace

TEST_F(AvailabilityPageTest, SaysWhatToDoWhileNothingIsImported)
{
    desk.window().showPage(u"availability"_s);
    auto* page = static_cast<AvailabilityPage*>(desk.window().page(u"availability"_s));
    ASSERT_TRUE(waitUntil([page] { return !page->canPrint() || page->canPrint(); }));
    EXPECT_TRUE(waitUntil([page] {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == u"No monitoring data yet"_s)
                return true;
        }
        return false;
    }));
    desk.picture(u"availability-empty"_s);
}

TEST_F(AvailabilityPageTest, ShowsTheMonthOfTheNewestData)
{
    importMonth(QDate(2026, 4, 1));
    show();
    EXPECT_EQ(desk.find<QComboBox>(u"monthCombo"_s)->currentText(), u"April 2026"_s);
    // 30 days are 2,592,000 s. Settlement: 38 + 90 + 12 minutes are 8,400 s; 1 − 8400 ÷ 2592000 = 99.6759 %.
    EXPECT_EQ(textOf(u"moduleTable"_s, 2, ModuleTableModel::Down), u"2:20:00"_s);
    EXPECT_EQ(textOf(u"moduleTable"_s, 2, ModuleTableModel::Availability), u"99.6759 %"_s);
    EXPECT_EQ(textOf(u"moduleTable"_s, 2, ModuleTableModel::Interruptions), u"3"_s);
    // CRM: 90 minutes down, an hour degraded.
    EXPECT_EQ(textOf(u"moduleTable"_s, 0, ModuleTableModel::Degraded), u"1:00:00"_s);
    // Finance: nobody looked for three hours; the last look before them spoke for its one minute.
    EXPECT_EQ(textOf(u"moduleTable"_s, 3, ModuleTableModel::Unknown), u"3:00:00"_s);
    desk.picture(u"availability-overview"_s);
}

TEST_F(AvailabilityPageTest, TakesAnOutageOutOnlyWithReasonAndAnotherPersonsPin)
{
    importMonth(QDate(2026, 4, 1));
    show();
    desk.find<QTabWidget>(u"availabilityTabs"_s)->setCurrentIndex(1);
    desk.settle();
    auto* table = desk.find<QTableView>(u"outageTable"_s);
    ASSERT_EQ(table->model()->rowCount(), 6);
    desk.picture(u"availability-outages"_s);
    desk.find<QPushButton>(u"openReclassifyButton"_s)->click();
    auto* record = desk.find<QPushButton>(u"reclassifyButton"_s);
    EXPECT_FALSE(record->isEnabled());
    desk.find<QRadioButton>(u"thirdPartyRadio"_s)->setChecked(true);
    desk.find<QPlainTextEdit>(u"reclassifyReasonEdit"_s)->setPlainText(u"Carrier's fault ticket 2231"_s);
    EXPECT_FALSE(record->isEnabled()) << "nobody has approved it";
    desk.picture(u"availability-reclassify"_s);
}

TEST_F(AvailabilityPageTest, LeadsFromAnExportToTheReportInFiveInputs)
{
    const QString exported = desk.dir.filePath(u"export.csv"_s);
    QFile file(exported);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(constructedMonth(QDate(2026, 4, 1)));
    file.close();
    const QString report = desk.dir.filePath(u"report.pdf"_s);
    desk.prompter.answers = {report};
    int inputs = 0;
    const auto press = [this, &inputs](const QString& name) {
        QPushButton* button = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            button = desk.window().findChild<QPushButton*>(name);
            return button != nullptr && button->isVisible() && button->isEnabled();
        })) << name.toStdString();
        if (button != nullptr)
            button->click();
        ++inputs;
    };

    emit desk.window().filesDropped({exported});
    ++inputs;
    press(u"importButton"_s);
    press(u"showMonthButton"_s);
    ASSERT_TRUE(waitUntil([this] {
        auto* table = desk.window().findChild<QTableView*>(u"moduleTable"_s);
        return table != nullptr && table->model()->rowCount() == 5;
    }));
    press(u"availabilityReportButton"_s);
    press(u"saveReportButton"_s);

    EXPECT_TRUE(waitUntil([&report] { return QFile::exists(report); }));
    EXPECT_LE(inputs, 5);
}

TEST_F(AvailabilityPageTest, GoesFromMonthToMonth)
{
    importMonth(QDate(2026, 4, 1));
    show();
    desk.find<QWidget>(u"monthBeforeButton"_s);
    QTest::mouseClick(desk.find<QWidget>(u"monthBeforeButton"_s), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([this] {
        return desk.find<QComboBox>(u"monthCombo"_s)->currentText() == u"March 2026"_s &&
               textOf(u"moduleTable"_s, 0, ModuleTableModel::Availability) == u"unknown"_s;
    }));
}

TEST_F(AvailabilityPageTest, ShowsAPublishedMonthOfTheYearAsItWasPublished)
{
    importMonth(QDate(2026, 4, 1));
    const Month april = Month::fromText(u"2026-04"_s).value();
    MonthlyReportService& monthly = desk.session->monthlyReports();
    const Service service = await(desk.session->organisation().current()).value()->services().first();
    const auto reckoned = [&] { return await(monthly.reckon(service, april, u"en"_s)).value(); };
    ASSERT_TRUE(await(monthly.draft(reckoned(), {}, Actor{})));
    ASSERT_TRUE(await(monthly.move(u"FYY"_s, april, MonthlyAct::Check, {}, manager(), reckoned())));
    show();
    desk.find<QTabWidget>(u"availabilityTabs"_s)->setCurrentIndex(2);
    auto* chart = desk.window().findChild<MonthlyBarsChart*>();
    ASSERT_NE(chart, nullptr);
    const auto bars = [chart] {
        const block::Figure figure = chart->figure();
        const auto* months = std::get_if<MonthlyBars>(&figure.series);
        return months != nullptr ? months->bars : QList<MonthBar>();
    };
    ASSERT_TRUE(waitUntil([&] { return bars().size() == 12; }));
    EXPECT_EQ(bars().last().first, QDate(2026, 4, 1));
    EXPECT_EQ(bars().last().target, 9900);
    EXPECT_FALSE(bars().last().isPublished);

    ASSERT_TRUE(await(monthly.move(u"FYY"_s, april, MonthlyAct::Submit, {}, manager())));
    ASSERT_TRUE(await(monthly.move(u"FYY"_s, april, MonthlyAct::Accept, {}, quality())));
    ASSERT_TRUE(await(monthly.move(u"FYY"_s, april, MonthlyAct::Publish, {}, manager(), reckoned())));
    EXPECT_TRUE(waitUntil([&] { return bars().size() == 12 && bars().last().isPublished; }));
    EXPECT_EQ(bars().last().buckets, reckoned().account.whole.buckets);
    desk.picture(u"availability-trend"_s);
}

}  // namespace holdfast
