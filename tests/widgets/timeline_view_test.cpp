// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/fold.h"
#include "tests/support/desk.h"
#include "views/timeline/picture_loader.h"
#include "views/timeline/timeline_filter.h"
#include "views/timeline/timeline_view.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// A declared incident and the timeline that shows it.
class Timelines : public ::testing::Test {
protected:
    Timelines()
    {
        code = desk.declare(u"DB-01"_s);
        model.setLanguage(u"zh"_s);
        model.setZone(desk.workspace->zone());
        view.setTimeline(&model);
        view.setTimes(desk.workspace->zone(), desk.time.now());
        view.resize(420, 360);
        view.show();
        show();
    }

    void log(const QString& text)
    {
        desk.act(code, {incident_entry::kLogged,
                        {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, text}}}},
                        {},
                        {},
                        {},
                        {}});
    }
    void show()
    {
        model.setState(*desk.workspace->incident(code));
        QApplication::processEvents();
    }
    void logMany()
    {
        for (int i = 0; i < 12; ++i)
            log(u"第 %1 条：复制延迟 42 秒，连接数正常"_s.arg(i));
        show();
    }
    QPushButton* newest() { return view.findChild<QPushButton*>(u"newestEntriesButton"_s); }

    Desk desk;
    QString code;
    TimelineTableModel model;
    TimelineView view{&desk.session->evidence()};
};

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

TEST_F(Timelines, StaysAtTheNewestEntryWhileItShowsIt)
{
    logMany();
    EXPECT_TRUE(view.isAtNewest());
    log(u"又一条"_s);
    show();
    EXPECT_TRUE(view.isAtNewest());
    EXPECT_FALSE(newest()->isVisible());
}

TEST_F(Timelines, SaysHowManyHaveComeWhileSomebodyReadsFurtherUp)
{
    logMany();
    view.scrollToTop();
    log(u"一"_s);
    log(u"二"_s);
    show();
    EXPECT_FALSE(view.isAtNewest());
    ASSERT_TRUE(newest()->isVisible());
    EXPECT_TRUE(newest()->text().contains(u'2'));
    QTest::mouseClick(newest(), Qt::LeftButton);
    EXPECT_TRUE(view.isAtNewest());
    EXPECT_FALSE(newest()->isVisible());
}

TEST_F(Timelines, MeasuresOnlyWhatComesIntoSight)
{
    class Counter final : public QStyledItemDelegate {
    public:
        mutable int measured = 0;
        QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            ++measured;
            return QStyledItemDelegate::sizeHint(option, index);
        }
    };
    IncidentState state = *desk.workspace->incident(code);
    IncidentEntry entry = state.entries.last();
    entry.kind = incident_entry::kLogged;
    entry.payload = {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, u"一"_s}}}};
    for (int i = 0; i < 3000; ++i) {
        entry.id = EntryId(QUuid::createUuid());
        entry.time.counter += 1;
        apply(state, entry);
    }
    Counter counter;
    view.setItemDelegate(&counter);
    model.setState(state);
    QApplication::processEvents();
    for (const int number : {3000, 100, 1500, 2900}) {
        counter.measured = 0;
        ASSERT_TRUE(view.choose(number));
        view.grab();
        EXPECT_LT(counter.measured, 200) << number;
    }
    view.scrollToTop();
    counter.measured = 0;
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {20, 60});
    EXPECT_LT(counter.measured, 400);
    view.setItemDelegate(nullptr);
}

TEST_F(Timelines, CopiesTheChosenEntriesAsText)
{
    log(u"主库无响应"_s);
    log(u"备库正常"_s);
    show();
    const int last = model.rowCount() - 1;
    view.setCurrentIndex(model.index(last - 1));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().endsWith(u"主库无响应"_s));
    EXPECT_TRUE(lines.last().startsWith(u"2026-05-01 11:10 #"_s)) << lines.last().toStdString();
}

TEST_F(Timelines, AsksToCorrectAndToWithdrawOnlyWhereThatIsAllowed)
{
    log(u"不对"_s);
    show();
    QSignalSpy correct(&view, &TimelineView::correctionRequested);
    QSignalSpy withdraw(&view, &TimelineView::withdrawalRequested);
    ASSERT_TRUE(view.choose(model.total()));
    QTest::keyClick(&view, Qt::Key_F2);
    EXPECT_TRUE(correct.isEmpty());
    view.setCorrectable(true);
    QTest::keyClick(&view, Qt::Key_F2);
    QTest::keyClick(&view, Qt::Key_Delete);
    ASSERT_EQ(correct.size(), 1);
    EXPECT_EQ(correct.first().first().toInt(), model.total());
    ASSERT_EQ(withdraw.size(), 1);
}

TEST_F(Timelines, LeavesLettersToTheWindow)
{
    class Window final : public QWidget {
    public:
        QString typed;

    protected:
        void keyPressEvent(QKeyEvent* event) override { typed += event->text(); }
    };
    Window window;
    TimelineView inner(nullptr, &window);
    inner.setTimeline(&model);
    QTest::keyClicks(&inner, u"d/"_s);
    EXPECT_EQ(window.typed, u"d/"_s);
}

TEST_F(Timelines, ShowsThePictureThatWasTakenAsEvidence)
{
    QFile file(desk.dir.filePath(u"shot.png"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pngOf({800, 400}));
    file.close();
    const auto kept = await(desk.session->evidence().keep(file.fileName()));
    ASSERT_TRUE(kept);
    const QUuid incident = await(desk.session->log().entries()).value().last().record.draft.subject.uid;
    ASSERT_TRUE(await(
        desk.session->evidence().attach(kept.value(), {u"incident"_s, incident}, desk.workspace->actor())));
    desk.workspace->refreshIncident(code);
    const auto before = model.total();
    ASSERT_TRUE(waitUntil([&] { return desk.workspace->incident(code)->entries.size() > before; }));
    show();
    ASSERT_TRUE(view.choose(model.total()));
    PictureLoader* pictures = view.findChild<PictureLoader*>();
    ASSERT_NE(pictures, nullptr);
    EXPECT_TRUE(waitUntil([&] { return !pictures->picture(kept->sha256).isNull(); }));
    EXPECT_LE(pictures->picture(kept->sha256).width(), 640);
    std::optional<Digest> requested;
    QObject::connect(&view, &TimelineView::evidenceRequested, &view,
                     [&requested](const Digest& sha256) { requested = sha256; });
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(requested, kept->sha256);
}

TEST(Pictures, AreDecodedOnlyWhereTheBytesAreAPictureOfTheTwoFormats)
{
    EXPECT_EQ(decodePicture(pngOf({600, 300}), {100, 100}).size(), QSize(100, 50));
    EXPECT_EQ(decodePicture(pngOf({60, 30}), {100, 100}).size(), QSize(60, 30));
    EXPECT_TRUE(decodePicture("<svg xmlns='http://www.w3.org/2000/svg'/>", {100, 100}).isNull());
    EXPECT_TRUE(decodePicture("GIF89a", {100, 100}).isNull());
    EXPECT_TRUE(decodePicture(pngOf({60, 30}).left(30), {100, 100}).isNull());
    EXPECT_TRUE(decodePicture({}, {100, 100}).isNull());
}

TEST_F(Timelines, IsFilteredByWordsKindsAndAuthor)
{
    TimelineFilter filter(model);
    filter.show();
    log(u"主库无响应"_s);
    show();
    auto* edit = filter.findChild<QLineEdit*>(u"timelineTextEdit"_s);
    edit->setText(u"无响应"_s);
    EXPECT_TRUE(waitUntil([&] { return model.rowCount() == 1; }));
    QTest::mouseClick(filter.findChild<QToolButton*>(u"timelineClearButton"_s), Qt::LeftButton);
    EXPECT_EQ(model.rowCount(), model.total());
    EXPECT_TRUE(edit->text().isEmpty());
    QMenu* kinds = filter.findChild<QToolButton*>(u"timelineKindsButton"_s)->menu();
    emit kinds->aboutToShow();
    for (QAction* action : kinds->actions()) {
        if (action->data() == incident_entry::kDeclared)
            action->trigger();
    }
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.item(0).kind, incident_entry::kDeclared);
}

}  // namespace holdfast
