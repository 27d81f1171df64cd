// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_figures.h"
#include "tests/support/desk.h"
#include "tests/support/sample_account.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/charts/availability_charts.h"
#include "views/charts/chart_image.h"
#include "views/charts/response_time_chart.h"
#include "views/charts/strip_map_picture.h"
#include "views/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace holdfast {

namespace {

/// A chart on the screen.
template <class SomeChart>
struct Shown {
    ScriptedPrompter prompter;
    RealDisk disk;
    SomeChart chart{prompter, disk};

    Shown()
    {
        chart.resize(1000, 420);
        chart.show();
        chart.activateWindow();
    }
    void focus()
    {
        ASSERT_TRUE(waitUntil([&] { return chart.isActiveWindow(); }));
        chart.canvas().setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&chart.canvas(), key, modifiers);
    }
    QString value() const
    {
        return chart.template findChild<QLabel*>(chart.objectName().chopped(5) + u"ValueLabel"_s)->text();
    }
    void click(const QPointF& at)
    {
        QTest::mouseClick(chart.canvas().viewport(), Qt::LeftButton, Qt::NoModifier, at.toPoint());
    }
    void hover(const QPointF& at)
    {
        QMouseEvent event(QEvent::MouseMove, at, chart.canvas().viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(chart.canvas().viewport(), &event);
    }
};

const QTimeZone kBerlin("Europe/Berlin");

BurnDown sampleBurn(const ServiceAccount& account, int module)
{
    return burnDown(account, account.modules.at(module));
}

MonthlyBars sampleMonths()
{
    MonthlyBars bars{u"核心账务"_s, {}};
    const QList<int> downMinutes{0, 12, 26, 0, 71, 3, -1, 18, 0, 31, 44, 5};
    const AccountingRule rule = accountingRule(1);
    for (int i = 0; i < downMinutes.size(); ++i) {
        const QDate first(2026, i + 1, 1);
        const seconds whole = hours(24 * first.daysInMonth());
        Buckets buckets;
        if (downMinutes.at(i) < 0)
            buckets.unknown = whole;
        else
            buckets = {whole - minutes(downMinutes.at(i)), minutes(downMinutes.at(i)), {}, {}, {}};
        if (i == 7) {
            buckets.up -= hours(24 * 9);
            buckets.unknown += hours(24 * 9);
        }
        bars.bars.append({first, buckets, buckets.availability(rule), 9990, buckets.meets(9990, rule)});
    }
    return bars;
}

QList<BandSource> sampleSources(int count, int days)
{
    QList<BandSource> sources;
    const ServiceAccount account = sampleAccount(1);
    for (int i = 0; i < count; ++i)
        sources.append({account.modules.at(i).name, sampleResponses(days, static_cast<unsigned>(i) + 1)});
    return sources;
}

void savePicture(QWidget& widget, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

}  // namespace

TEST(StripMapChart, ShowsTheExactFiguresOfADayUnderThePointer)
{
    Shown<AvailabilityStripMap> shown;
    shown.chart.setMap(stripMap(sampleAccount(30, false)));
    const auto& picture = dynamic_cast<const StripMapPicture&>(shown.chart.canvas().picture());
    // 2026-11-11: the core ledger was down for 26 of 1440 minutes, 98.1944… %.
    shown.hover(picture.cell(0, 10).center());
    EXPECT_EQ(shown.value(), u"2026-11-11 (Wed)  ·  Core ledger  ·  Down  ·  98.1944 %  ·  Down 26 min"_s);
    shown.hover(picture.cell(4, 17).center());
    EXPECT_EQ(shown.value(), u"2026-11-18 (Wed)  ·  Lending  ·  Unknown"_s);
}

TEST(StripMapChart, OpensADayByMouseAndByKeyboard)
{
    Shown<AvailabilityStripMap> shown;
    shown.chart.setMap(stripMap(sampleAccount()));
    QSignalSpy opened(&shown.chart, &AvailabilityStripMap::dayOpened);
    const auto& picture = dynamic_cast<const StripMapPicture&>(shown.chart.canvas().picture());
    shown.click(picture.cell(1, 3).center());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"M2"_s);
    EXPECT_EQ(opened.at(0).at(1).toDate(), QDate(2026, 11, 4));
    shown.focus();
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened.at(1).at(0).toString(), u"M3"_s);
    EXPECT_EQ(opened.at(1).at(1).toDate(), QDate(2026, 11, 3));
}

TEST(StripMapChart, SaysWhatIsPointedAtToThoseWhoDoNotSeeIt)
{
    Shown<AvailabilityStripMap> shown;
    shown.chart.setMap(stripMap(sampleAccount(30, false)));
    shown.focus();
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.chart.canvas().accessibleName(), u"Availability by day and module"_s);
    EXPECT_TRUE(
        shown.chart.canvas().accessibleDescription().startsWith(u"2026-11-01 (Sun)  ·  Core ledger"_s));
    shown.press(Qt::Key_Escape);
    EXPECT_TRUE(shown.chart.canvas().accessibleDescription().isEmpty());
}

TEST(StripMapChart, FollowsTheMarkBeyondWhatIsInView)
{
    Shown<AvailabilityStripMap> shown;
    shown.chart.setMap(stripMap(sampleAccount()));
    shown.focus();
    shown.chart.canvas().setShown({0.0, 10.0});
    for (int i = 0; i < 15; ++i)
        shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.chart.canvas().mark(), std::optional(ChartMark{0, 14}));
    EXPECT_EQ(shown.chart.canvas().shown(), (Extent{5.0, 15.0}));
    shown.press(Qt::Key_Home);
    EXPECT_TRUE(shown.chart.canvas().showsAll());
}

TEST(ChartCanvas, ZoomsAndPansByKeyMouseAndButton)
{
    Shown<OutageTimeline> shown;
    shown.chart.setLanes(outageLanes(sampleAccount()));
    shown.focus();
    ChartCanvas& canvas = shown.chart.canvas();
    const Extent whole = canvas.whole();
    shown.press(Qt::Key_Plus);
    EXPECT_NEAR(canvas.shown().length(), whole.length() / 1.5, 1.0);
    const double from = canvas.shown().from;
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(canvas.shown().from, from);
    shown.press(Qt::Key_Minus);
    shown.press(Qt::Key_Minus);
    EXPECT_EQ(canvas.shown(), whole);
    shown.chart.findChild<QToolButton*>(u"outageTimelineZoomInButton"_s)->click();
    EXPECT_FALSE(canvas.showsAll());
    shown.chart.findChild<QToolButton*>(u"outageTimelineShowAllButton"_s)->click();
    EXPECT_TRUE(canvas.showsAll());

    const QRectF plot = canvas.picture().plot();
    const auto point = [&](double share) {
        return QPointF(plot.left() + share * plot.width(), plot.top() + 4).toPoint();
    };
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, Qt::NoModifier, point(0.25));
    QTest::mouseMove(canvas.viewport(), point(0.4));
    QMouseEvent drag(QEvent::MouseMove, point(0.5), canvas.viewport()->mapToGlobal(point(0.5)),
                     Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &drag);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, Qt::NoModifier, point(0.5));
    EXPECT_NEAR(canvas.shown().length() / whole.length(), 0.25, 0.01);
    EXPECT_NEAR((canvas.shown().from - whole.from) / whole.length(), 0.25, 0.01);
}

TEST(ChartCanvas, LeavesTheWheelToThePageUntilItHasTheFocus)
{
    Shown<OutageTimeline> shown;
    shown.chart.setLanes(outageLanes(sampleAccount()));
    ChartCanvas& canvas = shown.chart.canvas();
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(canvas.rect().center(), canvas.mapToGlobal(canvas.rect().center()), {},
                          QPoint(0, 120), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &wheel);
    };
    shown.chart.findChild<QToolButton*>(u"outageTimelineZoomInButton"_s)->setFocus();
    turn(Qt::NoModifier);
    EXPECT_TRUE(canvas.showsAll());
    turn(Qt::ControlModifier);
    EXPECT_FALSE(canvas.showsAll());
    canvas.showAll();
    shown.focus();
    turn(Qt::NoModifier);
    EXPECT_FALSE(canvas.showsAll());
}

TEST(OutageTimeline, WalksFromOutageToOutageAndOpensOne)
{
    Shown<OutageTimeline> shown;
    shown.chart.setLanes(outageLanes(sampleAccount(30, false)));
    QSignalSpy opened(&shown.chart, &OutageTimeline::outageOpened);
    shown.focus();
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.value(), u"Core ledger  ·  2026-11-11 03:13:00 – 2026-11-11 03:39:00  ·  Down 26 min  ·  "
                             "Unplanned  ·  Primary database lost, switched by hand"_s);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"M2"_s);
    EXPECT_TRUE(shown.value().contains(u"Connection pool exhausted"_s));
}

TEST(MonthlyBarsChart, SaysWhatAMonthWasAgainstItsTarget)
{
    Shown<MonthlyBarsChart> shown;
    shown.chart.setBars(sampleMonths());
    shown.focus();
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.value(), u"2026-01  ·  100.0000 %  ·  Target 99.9 %  ·  Met"_s);
    for (int i = 0; i < 4; ++i)
        shown.press(Qt::Key_Right);
    // May: 71 of 44640 minutes down.
    EXPECT_EQ(shown.value(), u"2026-05  ·  99.8409 %  ·  Target 99.9 %  ·  Missed  ·  Down 1 h 11 min"_s);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.value(), u"2026-07  ·  unknown  ·  Target 99.9 %  ·  No verdict"_s);
}

TEST(BudgetBurnDownChart, SaysWhatIsLeftAtEachCorner)
{
    Shown<BudgetBurnDown> shown;
    shown.chart.setBurnDown(sampleBurn(sampleAccount(), 0));
    shown.focus();
    shown.press(Qt::Key_Right);
    EXPECT_TRUE(shown.value().startsWith(u"2026-11-01 00:00:00  ·  Budget left 43 min 12 s"_s));
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);
    EXPECT_TRUE(shown.value().startsWith(u"2026-11-11 03:39:00  ·  Budget left 17 min 12 s"_s));
}

/// Words of `figure`'s picture with the height at which each stands.
QList<std::pair<QString, double>> wordsIn(const block::Figure& figure, const Extent& shown)
{
    constexpr double kWidth = 900;
    const QString svg = QString::fromUtf8(chartSvg(figure, shown, kWidth, u"en"_s));
    static const QRegularExpression text(u"<text[^>]* y=\"(-?[0-9.]+)\"[^>]*>\\s*([^<]*)</text>"_s);
    QList<std::pair<QString, double>> words;
    for (auto at = text.globalMatch(svg); at.hasNext();) {
        const auto match = at.next();
        words.append({match.captured(2).trimmed(), match.captured(1).toDouble()});
    }
    return words;
}

TEST(MonthlyBarsChart, DrawsEachTargetOverTheMonthsInWhichItWasInForce)
{
    MonthlyBars bars = sampleMonths();
    for (qsizetype i = 6; i < bars.bars.size(); ++i)
        bars.bars[i].target = 9950;
    bars.bars[7].isPublished = true;
    const block::Figure figure{{}, {}, bars};
    const QString svg = QString::fromUtf8(chartSvg(figure, wholeExtent(figure.series), 900, u"en"_s));
    // Two lines at two heights, the one where the other ends; those of the grid go all across.
    static const QRegularExpression drawn(u"points=\"([0-9.]+),([0-9.]+) ([0-9.]+),([0-9.]+) \""_s);
    QList<QList<double>> lines;
    for (auto at = drawn.globalMatch(svg); at.hasNext();) {
        const auto line = at.next();
        const QList<double> places{line.captured(1).toDouble(), line.captured(2).toDouble(),
                                   line.captured(3).toDouble(), line.captured(4).toDouble()};
        const double length = places.at(2) - places.at(0);
        if (places.at(1) == places.at(3) && length > 300 && length < 600)
            lines.append(places);
    }
    ASSERT_EQ(lines.size(), 2) << svg.toStdString();
    EXPECT_NEAR(lines.at(0).at(2), lines.at(1).at(0), 1.0);
    EXPECT_LT(lines.at(0).at(1), lines.at(1).at(1));

    Shown<MonthlyBarsChart> shown;
    shown.chart.setBars(bars);
    shown.focus();
    for (int i = 0; i < 8; ++i)
        shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.value(),
              u"2026-08  ·  99.9432 %  ·  Target 99.5 %  ·  Met  ·  Down 18 min  ·  Unknown 216 h  ·  "
              u"as published"_s);
}

TEST(MonthlyBarsChart, LabelsItsAxisInPercent)
{
    Shown<MonthlyBarsChart> shown;
    shown.chart.setBars(sampleMonths());

    int percents = 0;
    for (const auto& [word, y] : wordsIn(shown.chart.figure(), shown.chart.canvas().whole()))
        percents += word.endsWith(u" %"_s) && word.front().isDigit() ? 1 : 0;
    EXPECT_GE(percents, 3);
}

TEST(ChartImage, KeepsHatchingInItsAreaInSvg)
{
    // The one hatched run of the middle lane, an hour of degraded service, is a few pixels wide.
    ServiceAccount account = sampleAccount();
    account.modules = {account.modules.at(2)};
    const block::Figure figure{{}, {}, outageLanes(account)};
    const QString svg = QString::fromUtf8(chartSvg(figure, wholeExtent(figure.series), 900, u"en"_s));
    static const QRegularExpression drawn(u"points=\"([0-9.]+),([0-9.]+) ([0-9.]+),([0-9.]+) \""_s);
    int slanted = 0;
    for (auto at = drawn.globalMatch(svg); at.hasNext();) {
        const auto line = at.next();
        const double across = line.captured(3).toDouble() - line.captured(1).toDouble();
        if (line.captured(2) == line.captured(4) || across == 0.0)
            continue;
        ++slanted;
        EXPECT_LE(across, 14.5) << line.captured(0).toStdString();
    }
    EXPECT_GT(slanted, 5);
}

TEST(ChartImage, EscapesItsTitleInSvg)
{
    block::Figure figure{u"A <b>& chart"_s, u"1 < 2"_s, sampleMonths()};
    QXmlStreamReader reader(chartSvg(figure, wholeExtent(figure.series), 900, u"en"_s));
    QStringList titles;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            (reader.name() == "title"_L1 || reader.name() == "desc"_L1))
            titles.append(reader.readElementText());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(titles, (QStringList{u"A <b>& chart"_s, u"1 < 2"_s}));
}

TEST(BudgetBurnDownChart, LabelsItsAxisFromTopToBottom)
{
    Shown<BudgetBurnDown> shown;
    shown.chart.setBurnDown(sampleBurn(sampleAccount(), 0));

    QSet<int> heights;
    for (const auto& [word, y] : wordsIn(shown.chart.figure(), shown.chart.canvas().whole())) {
        if (word.endsWith(u" h"_s) || word.endsWith(u" min"_s))
            heights.insert(static_cast<int>(y));
    }
    EXPECT_GE(heights.size(), 4);
}

TEST(ResponseTimeChart, ShowsSingleValuesExactlyWhenZoomedIn)
{
    const auto values = std::make_shared<MinMaxPyramid>(std::chrono::minutes(1));
    const qint64 start = QDate(2026, 11, 3).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    for (int i = 0; i < 1440; ++i)
        values->append({start + i * 60'000, MonitorState::Up, i == 700 ? 123.4567 : 10.11});
    Shown<ResponseTimeChart> shown;
    shown.chart.setSources({{u"core"_s, values}}, u"ms"_s, QTimeZone::utc());
    shown.focus();
    shown.press(Qt::Key_Right);
    EXPECT_TRUE(shown.value().contains(u"10.11 ms"_s)) << shown.value().toStdString();
    const auto at = static_cast<double>(start + 700 * 60'000);
    shown.chart.canvas().setShown({at - 600'000.0, at + 600'000.0});
    const QRectF plot = shown.chart.canvas().picture().plot();
    shown.hover(QPointF(plot.center().x() + 1.0, plot.center().y()));
    EXPECT_EQ(shown.value(), u"2026-11-03 11:40:00  ·  core  ·  123.4567 ms"_s);
}

TEST(ResponseTimeChart, GivesOneSeriesAsManyColumnsAsPixels)
{
    Shown<ResponseTimeChart> shown;
    shown.chart.setSources(sampleSources(1, 30), u"ms"_s, QTimeZone("Asia/Shanghai"));
    const auto& band = std::get<ResponseBand>(shown.chart.canvas().series());
    EXPECT_NEAR(static_cast<double>(band.lanes.first().columns.size()),
                shown.chart.canvas().picture().plot().width(), 2.0);
    EXPECT_FALSE(band.lanes.first().holes.isEmpty());
    EXPECT_FALSE(band.lanes.first().downs.isEmpty());
}

TEST(Chart, CopiesCsvAndPictureByKey)
{
    Shown<AvailabilityStripMap> shown;
    shown.chart.setMap(stripMap(sampleAccount(30, false)));
    shown.focus();
    shown.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString csv = QString::fromUtf8(QApplication::clipboard()->mimeData()->data(u"text/csv"_s));
    const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 1 + 8 * 30);
    EXPECT_EQ(lines.first(),
              u"Day,Module,State,Availability,Up (s),Degraded (s),Down (s),Excluded (s),Unknown (s)"_s);
    EXPECT_EQ(lines.at(11), u"2026-11-11,Core ledger,Down,98.19444444444444,84840,0,1560,0,0"_s);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_GT(qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData()).width(), 1900);
}

TEST(Chart, SavesItsPictureInTheFormatOfTheEnding)
{
    const QTemporaryDir folder;
    Shown<BudgetBurnDown> shown;
    shown.chart.setBurnDown(sampleBurn(sampleAccount(), 0));
    for (const auto& [name, head] :
         {std::pair(u"a.png"_s, QByteArray("\x89PNG")), std::pair(u"a.svg"_s, QByteArray("<?xml")),
          std::pair(u"a.csv"_s, QByteArray("\xEF\xBB\xBFTime,"))}) {
        shown.prompter.answers.push_back(folder.filePath(name));
        shown.chart.savePicture();
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        EXPECT_TRUE(file.readAll().startsWith(head)) << name.toStdString();
    }
    shown.prompter.answers.push_back(folder.filePath(u"none/a.png"_s));
    shown.chart.savePicture();
    EXPECT_EQ(shown.prompter.told.size(), 1);
}

TEST(Chart, AsksForPaperWithItsFigure)
{
    Shown<BudgetBurnDown> shown;
    const ServiceAccount account = sampleAccount();
    shown.chart.setBurnDown(sampleBurn(account, 0));
    shown.chart.setSummary(burnDownFigure(account.modules.first(), account, u"en"_s).summary);
    QSignalSpy asked(&shown.chart, &Chart::printRequested);
    shown.focus();
    shown.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(shown.chart.figure().summary,
              u"Of the budget of 43 min 12 s, 26 min is used and 17 min 12 s is left."_s);
}

TEST(Chart, SaysWhatBelongsThereWhereNothingIsKnown)
{
    Shown<AvailabilityStripMap> map;
    map.chart.setMap({});
    Shown<MonthlyBarsChart> bars;
    bars.chart.setBars({});
    Shown<OutageTimeline> lanes;
    lanes.chart.setLanes({});
    Shown<BudgetBurnDown> burn;
    burn.chart.setBurnDown({});
    Shown<ResponseTimeChart> band;
    band.chart.setSources({}, {}, QTimeZone::utc());
    for (Chart* chart : QList<Chart*>{&map.chart, &bars.chart, &lanes.chart, &burn.chart, &band.chart}) {
        chart->grab();
        EXPECT_FALSE(chart->canvas().hasContent());
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Home,
                                  Qt::Key_Return, Qt::Key_PageDown})
            QTest::keyClick(&chart->canvas(), key);
        QTest::mouseClick(chart->canvas().viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(300, 100));
        EXPECT_FALSE(chart->canvas().mark());
    }
    savePicture(map.chart, u"chart-empty"_s);
}

TEST(Chart, DrawsOneSampleOneDayAndDaysOfChangedClocks)
{
    const auto one = std::make_shared<MinMaxPyramid>(std::chrono::minutes(1));
    one->append({1'795'547'400'000, MonitorState::Up, 12.5});
    Shown<ResponseTimeChart> band;
    band.chart.setSources({{u"core"_s, one}}, u"ms"_s, kBerlin);
    band.chart.grab();
    band.focus();
    band.press(Qt::Key_Right);
    EXPECT_TRUE(band.value().endsWith(u"12.5 ms"_s)) << band.value().toStdString();

    Shown<AvailabilityStripMap> day;
    day.chart.setMap(stripMap(sampleAccount(1)));
    day.chart.grab();
    EXPECT_EQ(day.chart.canvas().whole(), (Extent{0.0, 1.0}));

    ServiceAccount account;
    account.zone = kBerlin;
    account.from = instantFromMs(QDate(2026, 10, 24).startOfDay(kBerlin).toMSecsSinceEpoch());
    account.to = instantFromMs(QDate(2026, 10, 27).startOfDay(kBerlin).toMSecsSinceEpoch());
    EXPECT_EQ(account.to - account.from, hours(73));
    ModuleAccount module;
    module.name = u"core"_s;
    module.runs = {{account.from, account.to, AccountState::Up}};
    account.modules = {module};
    Shown<OutageTimeline> lanes;
    lanes.chart.setLanes(outageLanes(account));
    lanes.chart.grab();
    lanes.focus();
    lanes.press(Qt::Key_Right);
    EXPECT_FALSE(lanes.chart.canvas().mark());
}

TEST(Chart, GrowsItsLeastHeightWithTheText)
{
    Shown<MonthlyBarsChart> shown;
    shown.chart.setBars(sampleMonths());
    const int usual = shown.chart.canvas().minimumHeight();
    applyTheme(*qApp, Scheme::Light, 2.0);
    EXPECT_TRUE(waitUntil([&] { return shown.chart.canvas().minimumHeight() >= 1.9 * usual; }))
        << shown.chart.canvas().minimumHeight() << " after " << usual;
    applyTheme(*qApp, Scheme::Light);
}

TEST(Chart, IsWalkedByKeyboard)
{
    Shown<AvailabilityStripMap> shown;
    shown.chart.setMap(stripMap(sampleAccount()));
    walkByKeyboard(shown.chart);
}

TEST(Chart, LooksAsItShould)
{
    if (qEnvironmentVariable("HOLDFAST_PICTURES").isEmpty())
        return;  // Pictures are for people; nobody asked for them.
    const auto restore = qScopeGuard([] {
        QLocale::setDefault(QLocale(u"en"_s));
        applyTheme(*qApp, Scheme::Light);
    });
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        QLocale::setDefault(QLocale(language == "zh"_L1 ? u"zh_CN"_s : u"en"_s));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            applyTheme(*qApp, scheme);
            const ServiceAccount account = sampleAccount(30, language == "zh"_L1);
            const QString ending = u"-%1-%2"_s.arg(language, keyword(scheme));
            Shown<AvailabilityStripMap> map;
            map.chart.setMap(stripMap(account));
            map.chart.setSummary(stripMapFigure(account, language).summary);
            map.chart.canvas().setMark(ChartMark{5, 7});
            savePicture(map.chart, u"strip"_s + ending);
            map.chart.setMap(stripMap(sampleAccount(365, language == "zh"_L1)));
            savePicture(map.chart, u"strip-year"_s + ending);
            Shown<OutageTimeline> lanes;
            lanes.chart.setLanes(outageLanes(account));
            lanes.chart.canvas().setMark(ChartMark{0, 0});
            savePicture(lanes.chart, u"lanes"_s + ending);
            Shown<MonthlyBarsChart> bars;
            bars.chart.setBars(sampleMonths());
            savePicture(bars.chart, u"bars"_s + ending);
            Shown<BudgetBurnDown> burn;
            burn.chart.setBurnDown(sampleBurn(account, 0));
            savePicture(burn.chart, u"burn"_s + ending);
            burn.chart.setBurnDown(sampleBurn(account, 5));
            savePicture(burn.chart, u"burn-over"_s + ending);
            Shown<ResponseTimeChart> band;
            band.chart.setSources(sampleSources(1, 30), u"ms"_s, account.zone);
            savePicture(band.chart, u"band"_s + ending);
            band.chart.canvas().setShown({band.chart.canvas().whole().from + 9.9 * 86.4e6,
                                          band.chart.canvas().whole().from + 10.4 * 86.4e6});
            savePicture(band.chart, u"band-near"_s + ending);
            band.chart.resize(1000, 720);
            band.chart.setSources(sampleSources(8, 30), u"ms"_s, account.zone);
            band.chart.canvas().showAll();
            savePicture(band.chart, u"band-eight"_s + ending);
            if (scheme == Scheme::Light)
                map.chart.image().save(qEnvironmentVariable("HOLDFAST_PICTURES") + u"/copied-"_s + language +
                                       u".png"_s);
        }
    }
}

}  // namespace holdfast
