// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/incidents/incidents_page.h"
#include "views/incidents/past_clocks.h"
#include "views/incidents/past_steps.h"
#include "views/timeline/timeline_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

constexpr auto kTimeline = "ts,kind,text\n"
                           "2026-03-02T01:00:00Z,FACT,值班电话\n"
                           "2026-03-02T01:10:00Z,DETECT,监控告警\n"
                           "2026-03-02T03:40:00Z,RECOVER,恢复服务\n";

class IncidentsPages : public ::testing::Test {
protected:
    explicit IncidentsPages(bool withSample = true) : desk(withSample), page(*desk.workspace, desk.prompter)
    {
        page.resize(860, 640);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    QTableView* table() { return find<QTableView>(u"incidentTable"_s); }
    TimelineView* timeline() { return find<TimelineView>(u"timelineView"_s); }
    bool showsTimeline()
    {
        const auto* view = page.findChild<TimelineView*>(u"timelineView"_s);
        return view != nullptr && view->isVisible();
    }
    /// Its entries are read first.
    void openPast(const QString& code)
    {
        page.open(code);
        ASSERT_TRUE(waitUntil([this] { return showsTimeline(); }));
    }
    QStringList codes()
    {
        QStringList codes;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            codes.append(table()->model()->index(row, 0).data().toString());
        return codes;
    }
    QString fileOf(const QByteArray& bytes)
    {
        QFile file(desk.dir.filePath(u"夜间中断.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString clockWord(const QString& clock)
    {
        const auto* list = page.findChild<PastClocks*>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(0).startsWith(clock))
                return list->topLevelItem(i)->text(3);
        }
        return {};
    }
    void log(const QString& code, const QString& text, std::optional<Instant> at = {})
    {
        desk.act(code, {incident_entry::kLogged,
                        {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, text}}}},
                        at,
                        {},
                        {},
                        {}});
    }

    int numberOf(const QString& code, const QString& text)
    {
        const auto& entries = desk.workspace->incident(code)->entries;
        for (int i = 0; i < entries.size(); ++i) {
            if (entries.at(i).payload.value("text"_L1).toObject().value("zh"_L1) == text)
                return i + 1;
        }
        return 0;
    }

    Desk desk;
    IncidentsPage page;
};

class EmptyIncidentsPage : public IncidentsPages {
protected:
    EmptyIncidentsPage() : IncidentsPages(false) {}
};

}  // namespace

TEST_F(IncidentsPages, ListsTheOpenOnesFirst)
{
    EXPECT_EQ(codes().size(), 4);
    const QString code = desk.declare(u"DB-01"_s);
    EXPECT_EQ(codes().size(), 5);
    EXPECT_EQ(codes().first(), code);
}

TEST_F(IncidentsPages, SearchesByTitleAndChoosesByKind)
{
    const QString drill = desk.declare(u"DB-01"_s, IncidentMode::Drill);
    find<QLineEdit>(u"incidentSearchEdit"_s)->setText(u"gitlab"_s);
    EXPECT_EQ(codes().size(), 1);
    find<QLineEdit>(u"incidentSearchEdit"_s)->clear();
    auto* mode = find<QComboBox>(u"incidentModeCombo"_s);
    mode->setCurrentIndex(mode->findData(u"drill"_s));
    EXPECT_EQ(codes(), QStringList{drill});
    mode->setCurrentIndex(mode->findData(u"past"_s));
    EXPECT_TRUE(codes().isEmpty());
}

TEST_F(IncidentsPages, GivesAnOpenOneToTheCommandScreen)
{
    const QString code = desk.declare(u"DB-01"_s);
    QSignalSpy requested(&page, &Page::recordRequested);
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first(), (QVariantList{u"command"_s, code}));
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(IncidentsPages, OpensAPastOneHereAndGoesThroughItByKeyboard)
{
    openPast(codes().last());
    auto* slider = find<QSlider>(u"momentSlider"_s);
    EXPECT_EQ(slider->value(), slider->maximum());
    auto* back = find<QPushButton>(u"backToEndButton"_s);
    EXPECT_FALSE(back->isVisible());
    const int all = timeline()->model()->rowCount();
    QApplication::processEvents();
    EXPECT_EQ(timeline()->indexAt({5, 5}).row(), 0);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(slider->value(), 0);
    EXPECT_EQ(timeline()->model()->rowCount(), 1);
    EXPECT_TRUE(back->isVisible());
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(slider->value(), 1);
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_EQ(slider->value(), 0);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(slider->value(), slider->maximum());
    EXPECT_EQ(timeline()->model()->rowCount(), all);
    QTest::keyClick(slider, Qt::Key_Escape);
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(IncidentsPages, LetsGoOfAPastOneWhenTheListIsBack)
{
    openPast(codes().last());
    EXPECT_TRUE(page.canPrint());
    QTest::keyClick(find<QSlider>(u"momentSlider"_s), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(page.findChild<TimelineView*>(), nullptr);
    EXPECT_FALSE(page.canPrint());
    EXPECT_TRUE(desk.workspace->live().isEmpty());
    EXPECT_EQ(desk.workspace->past().size(), 4);
}

TEST_F(IncidentsPages, ShowsTheClocksAsTheyStoodThen)
{
    const QString path = fileOf(kTimeline);
    desk.prompter.answers = {path};
    QTest::mouseClick(find<QPushButton>(u"importTimelineButton"_s), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return showsTimeline(); }));
    // 01:00 to 03:40 is 2:40; the contract gives four hours, so it was met.
    EXPECT_TRUE(clockWord(u"RTO"_s).contains(u"met"_s)) << clockWord(u"RTO"_s).toStdString();
    auto* slider = find<QSlider>(u"momentSlider"_s);
    slider->setValue(1);
    EXPECT_TRUE(clockWord(u"RTO"_s).contains(u"running"_s)) << clockWord(u"RTO"_s).toStdString();
}

TEST_F(IncidentsPages, ImportsNothingBeforeThePersonSaysSo)
{
    page.offerImport(fileOf(kTimeline));
    EXPECT_EQ(desk.workspace->past().size(), 4);
    EXPECT_EQ(find<QLineEdit>(u"importTitleEdit"_s)->text(), u"夜间中断"_s);
    EXPECT_EQ(find<QDateTimeEdit>(u"importImpactEdit"_s)->time(), QTime(9, 0));
    EXPECT_EQ(find<QDateTimeEdit>(u"importRestoredEdit"_s)->time(), QTime(11, 40));
    QTest::mouseClick(find<QPushButton>(u"importBackButton"_s), Qt::LeftButton);
    EXPECT_EQ(desk.workspace->past().size(), 4);
    page.offerImport(desk.dir.filePath(u"夜间中断.csv"_s));
    auto* whose = find<QComboBox>(u"importKindCombo"_s);
    whose->setCurrentIndex(whose->findData(true));
    QTest::mouseClick(find<QPushButton>(u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return showsTimeline(); }));
    ASSERT_EQ(desk.workspace->past().size(), 5);
    const auto& all = desk.workspace->past();
    EXPECT_TRUE(std::any_of(all.cbegin(), all.cend(),
                            [](const IncidentSummary& past) { return past.mode == IncidentMode::Past; }));
}

TEST_F(IncidentsPages, SaysWhyAFileIsNoTimeline)
{
    page.offerImport(fileOf("a,b\n1,2\n"));
    ASSERT_EQ(desk.prompter.told.size(), 1);
    EXPECT_TRUE(desk.prompter.told.first().contains(u"ts"_s));
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(IncidentsPages, TakesATimelineThatIsDropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileOf(kTimeline))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    EXPECT_TRUE(find<QPushButton>(u"importButton"_s)->isVisible());
}

TEST_F(IncidentsPages, ChoosesTheEntryThatALinkNames)
{
    const QString code = desk.declare(u"DB-01"_s);
    log(code, u"主库无响应"_s);
    const int number = numberOf(code, u"主库无响应"_s);
    for (int i = 0; i < 12; ++i)
        log(code, u"又一条"_s);
    page.open(u"%1#%2"_s.arg(code).arg(number));
    ASSERT_TRUE(timeline()->isVisible());
    QApplication::processEvents();
    EXPECT_EQ(timeline()->chosen(), number);
    const QRect place = timeline()->visualRect(timeline()->currentIndex());
    EXPECT_TRUE(timeline()->viewport()->rect().contains(place.center()));
    QSignalSpy requested(&page, &Page::recordRequested);
    QTest::mouseClick(find<QPushButton>(u"toCommandButton"_s), Qt::LeftButton);
    ASSERT_EQ(requested.size(), 1);
}

TEST_F(IncidentsPages, TellsWhatWasKnownFromWhatWas)
{
    const QString code = desk.declare(u"DB-01"_s);
    desk.time.advance(20min);
    log(code, u"二"_s);
    const int first = numberOf(code, u"二"_s);
    desk.time.advance(1min);
    log(code, u"其实更早"_s, desk.time.now() - 15min);
    const int late = numberOf(code, u"其实更早"_s);
    page.open(u"%1#%2"_s.arg(code).arg(late));
    auto* slider = find<QSlider>(u"momentSlider"_s);
    slider->setValue(first - 1);
    const auto* model = static_cast<const TimelineTableModel*>(timeline()->model());
    EXPECT_TRUE(model->rowOf(first));
    EXPECT_EQ(model->rowOf(late), std::nullopt);
    auto* sight = find<QComboBox>(u"sightCombo"_s);
    sight->setCurrentIndex(1);
    while (!timeline()->chosen() || *timeline()->chosen() != late)
        QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_TRUE(model->rowOf(late));
    EXPECT_EQ(model->rowOf(first), std::nullopt);
}

TEST_F(IncidentsPages, ComesBackToTheSameMoment)
{
    openPast(codes().last());
    find<QSlider>(u"momentSlider"_s)->setValue(3);
    const QVariantMap place = page.place();
    IncidentsPage other(*desk.workspace, desk.prompter);
    other.show();
    other.resume(place);
    ASSERT_TRUE(waitUntil([&other] { return other.findChild<TimelineView*>() != nullptr; }));
    EXPECT_EQ(other.findChild<QSlider*>(u"momentSlider"_s)->value(), 3);
    EXPECT_TRUE(other.findChild<TimelineView*>()->isVisible());
}

TEST_F(IncidentsPages, IsWalkedByKeyboardInEveryView)
{
    walkByKeyboard(page);
    page.offerImport(fileOf(kTimeline));
    walkByKeyboard(page);
    openPast(codes().last());
    walkByKeyboard(page);
    const QString code = desk.declare(u"DB-01"_s);
    page.open(code + u"#1"_s);
    find<QSlider>(u"momentSlider"_s)->setValue(1);
    walkByKeyboard(page);
}

TEST_F(IncidentsPages, IsWholeInTheSmallestWindow)
{
    openPast(codes().last());
    EXPECT_LE(page.minimumSizeHint().width(), 860);
    EXPECT_LE(page.minimumSizeHint().height(), 620);
}

TEST_F(EmptyIncidentsPage, SaysWhatBelongsHereAndOffersTheImport)
{
    auto* button = find<QPushButton>(u"emptyActionButton"_s);
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(desk.prompter.asked.size(), 1);
}

}  // namespace holdfast
