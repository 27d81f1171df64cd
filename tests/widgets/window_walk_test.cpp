// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page and every dialog of the real window: reached by Tab, named for people who cannot see it, whole
// at 1024 × 700 and with text at 200 %.
#include "tests/support/sample_report.h"
#include "tests/support/window_desk.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/availability/file_kind_dialog.h"
#include "views/availability/import_dialog.h"
#include "views/availability/import_journal.h"
#include "views/availability/maintenance_dialog.h"
#include "views/availability/mapping_dialog.h"
#include "views/availability/reclassify_dialog.h"
#include "views/declare/course_dialogs.h"
#include "views/first_run/first_run_dialog.h"
#include "views/people/pin_dialog.h"
#include "views/people/second_person_dialog.h"
#include "views/readiness/duty_done_dialog.h"
#include "views/reports/report_dialog.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kSmallest{1024, 700};
constexpr int kUsual = 100;
constexpr int kLargest = 200;

std::string nameOf(const QWidget& widget)
{
    return widget.metaObject()->className() + std::string(" ") + widget.objectName().toStdString();
}

std::string said(const QSize& size)
{
    return std::to_string(size.width()) + " x " + std::to_string(size.height());
}

/// Names of the pages in the navigation.
QStringList pagesOf(WindowDesk& desk)
{
    QStringList pages;
    const auto buttons = desk.window().findChildren<QPushButton*>(QRegularExpression(u"NavigationButton$"_s));
    for (const QPushButton* button : buttons)
        pages.append(button->property("page").toString());
    return pages;
}

/// The scroll area inside `page` in which `widget` is scrolled; null where it is not.
const QAbstractScrollArea* scrollAreaOf(const QWidget& widget, const QWidget& page)
{
    for (const QWidget* one = widget.parentWidget(); one != nullptr && one != &page;
         one = one->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(one))
            return area;
    }
    return nullptr;
}

bool isCutAnyway(const QWidget& widget)
{
    // Children of views and scroll bars' holders are clipped by the toolkit as it wants.
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QAbstractScrollArea") ||
           widget.inherits("QScrollBar");
}

/// What a control needs: as the style says, else as its words ask.
QSize leastOf(const QWidget& widget)
{
    const QSize given = widget.minimumSize();
    const QSize asked = widget.minimumSizeHint();
    return {given.width() > 0 ? given.width() : asked.width(),
            given.height() > 0 ? given.height() : asked.height()};
}

/// Everything to be seen of `page` lies on it, and controls have the room that their words need.
void expectWhole(QWidget& page)
{
    const auto widgets = page.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&page) || widget->isWindow() || widget->window() != page.window() ||
            isCutAnyway(*widget))
            continue;
        const auto* area = scrollAreaOf(*widget, page);
        const QWidget& around = *widget->parentWidget();
        if (area == nullptr || around.parentWidget() != area) {
            EXPECT_TRUE(around.rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
                << nameOf(*widget) << " at " << widget->x() << ", " << widget->y() << " with "
                << said(widget->size()) << " on " << nameOf(around) << ' ' << said(around.size());
        }
        if (area != nullptr && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            qobject_cast<const QScrollArea*>(area) != nullptr) {
            EXPECT_LE(widget->mapTo(area, QPoint()).x() + widget->width(), area->width() + 1)
                << nameOf(*widget) << " in " << nameOf(*area);
        }
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QComboBox") ||
                               widget->inherits("QLineEdit");
        if (isControl) {
            const QSize least = leastOf(*widget);
            EXPECT_GE(widget->width(), least.width()) << nameOf(*widget);
            EXPECT_GE(widget->height(), least.height() - 1) << nameOf(*widget);
        }
    }
}

/// Nothing of `dialog` lies to the right of what can be seen, and its buttons show whatever is scrolled.
void expectOnlyScrolledDown(const QDialog& dialog)
{
    const auto areas = dialog.findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas) {
        if (area->isVisibleTo(&dialog)) {
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << nameOf(*area);
        }
    }
    const auto buttons = dialog.findChildren<QPushButton*>();
    EXPECT_TRUE(std::any_of(buttons.cbegin(), buttons.cend(), [&dialog](const QPushButton* button) {
        return button->isVisibleTo(&dialog) && scrollAreaOf(*button, dialog) == nullptr &&
               dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size()));
    }));
}

/// A window with an incident running, small, with text of the given size.
class WindowWalk : public ::testing::Test {
protected:
    void begin(const QString& language, int textSize)
    {
        desk = std::make_unique<WindowDesk>(language);
        code = desk->declareIncident(u"DB-01"_s);
        if (textSize != kUsual)
            emit desk->window().textSizeChosen(textSize);
        desk->window().resize(kSmallest);
        desk->settle();
    }
    void TearDown() override
    {
        desk.reset();
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
    }

    QWidget& show(const QString& page)
    {
        desk->window().showPage(page, page == "command"_L1 ? code : QString());
        desk->settle();
        QTest::qWait(30);  // Layouts settle.
        return *desk->window().page(page);
    }

    void expectPagesWhole()
    {
        const QStringList pages = pagesOf(*desk);
        ASSERT_FALSE(pages.isEmpty());
        for (const QString& name : pages) {
            SCOPED_TRACE(name.toStdString() + " in " + desk->shared().language().toStdString());
            const QWidget& page = show(name);
            const QSize room = page.parentWidget()->size();
            EXPECT_EQ(page.size(), room) << said(page.size()) << " has to be scrolled in " << said(room);
            EXPECT_EQ(desk->window().size(), kSmallest);
            expectWhole(desk->window());
            desk->picture(
                u"walk-%1-%2-%3"_s.arg(name, desk->shared().language()).arg(desk->preferences.textSize()));
        }
    }

    /// Opens each dialog of the window in turn and hands it to `look`.
    void eachDialog(const std::function<void(QDialog&)>& look)
    {
        using Way = std::pair<QString, std::function<void()>>;
        const auto key = [this](Qt::Key one) { return [this, one] { desk->press(one); }; };
        const QList<Way> ways{
            {u"callDialog"_s, key(Qt::Key_C)},
            {u"noticeDialog"_s, key(Qt::Key_M)},
            {u"situationDialog"_s, key(Qt::Key_S)},
            {u"handOverDialog"_s, key(Qt::Key_H)},
            {u"correctionDialog"_s,
             [this] {
                 QMetaObject::invokeMethod(desk->find(u"timelineView"_s), "correctionRequested",
                                           Q_ARG(int, 1));
             }},
            {u"declareDialog"_s, [this] { desk->composed->declare(false); }},
            {u"operatorDialog"_s, [this] { desk->composed->chooseOperator(); }},
            {u"pinDialog"_s, [this] { openPin(); }},
            {u"secondPersonDialog"_s, [this] { openSecondPerson(); }},
            {u"dutyDoneDialog"_s, [this] { openDutyDone(); }},
            {u"reportDialog"_s, [this] { openReport(); }},
            {u"firstRunDialog"_s, [this] { openFirstRun(); }},
            {u"importDialog"_s, [this] { openImport(); }},
            {u"importJournal"_s,
             [this] { open(new ImportJournal(desk->shared(), desk->prompter, &desk->window())); }},
            {u"mappingDialog"_s, [this] { open(new MappingDialog(desk->shared(), &desk->window())); }},
            {u"maintenanceDialog"_s,
             [this] { open(new MaintenanceDialog(desk->shared(), service(), &desk->window())); }},
            {u"reclassifyDialog"_s, [this] { openReclassify(); }},
            {u"fileKindDialog"_s, [this] { open(new FileKindDialog(u"night.csv"_s, &desk->window())); }}};
        for (const auto& [name, open] : ways)
            inDialog(name, name, open, look);
        for (const CourseAct act : possibleActs(*desk->shared().incident(code), desk->shared())) {
            inDialog(
                u"actDialog"_s, u"actDialog-"_s + nameOf(act),
                [this, act] { openActDialog(act, desk->shared(), code, &desk->window()); }, look);
        }
    }

    void open(QDialog* dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->QDialog::open();
    }
    const Service& service() const { return desk->shared().organisation()->services().first(); }
    void openReclassify()
    {
        ModuleOutage outage;
        outage.module = service().modules.first().code;
        outage.moduleName = service().modules.first().name.in(desk->shared().language()).text;
        outage.outage.from = instantFromMs(1'780'300'800'000);  // 2026-06-01T08:00:00Z
        outage.outage.to = instantFromMs(1'780'304'525'000);
        outage.outage.down = std::chrono::seconds(3725);
        outage.outage.cause = u"connect ETIMEDOUT 192.0.2.17:443: the firewall dropped every packet"_s;
        open(new ReclassifyDialog(desk->shared(), service().code, outage, service().zone, &desk->window()));
    }
    void openPin()
    {
        const auto people = await(desk->session->identity().people());
        open(new PinDialog(desk->session->identity(), people->first(), true, &desk->window()));
    }
    void openSecondPerson()
    {
        open(new SecondPersonDialog(desk->shared(), *desk->shared().incident(code), {},
                                    u"Switch the database over to the other site, for good"_s,
                                    &desk->window()));
    }
    void openDutyDone()
    {
        open(new DutyDoneDialog(desk->shared(), desk->prompter, desk->shared().duties().first(),
                                &desk->window()));
    }
    void openReport() { open(new ReportDialog(sampleReport(), desk->prompter, desk->disk, &desk->window())); }
    void openFirstRun()
    {
        open(new FirstRunDialog(
            desk->folder.path(), desk->language.name(), desk->prompter,
            [](const QString&) { return FoundRecords{}; }, &desk->window()));
    }

    /// On a table that asks about everything: zone, order of dates, columns and words.
    void openImport()
    {
        QFile file(desk->dir.filePath(u"monitors.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("wann,wer,was\n03/04/2026 10:00,Portal,geht\n03/04/2026 10:05,Portal,kaputt\n");
        file.close();
        auto* dialog = new ImportDialog(desk->shared(), desk->prompter, {file.fileName()}, &desk->window());
        open(dialog);
        ASSERT_TRUE(waitUntil([dialog] {
            const auto* preview = dialog->findChild<QTableWidget*>(u"tablePreview"_s);
            return preview != nullptr && preview->isVisible() && preview->rowCount() > 1;
        }));
    }

    void inDialog(const QString& name, const QString& picture, const std::function<void()>& open,
                  const std::function<void(QDialog&)>& look)
    {
        SCOPED_TRACE(picture.toStdString() + " in " + desk->shared().language().toStdString());
        show(u"command"_s).setFocus();
        open();
        auto* dialog = desk->window().findChild<QDialog*>(name);
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        desk->settle();
        QTest::qWait(30);
        look(*dialog);
        if (const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES"); !folder.isEmpty())
            dialog->grab().save(u"%1/walk-%2-%3-%4.png"_s.arg(folder, picture, desk->shared().language())
                                    .arg(desk->preferences.textSize()));
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&desk->window()));
    }

    void expectDialogsWhole()
    {
        eachDialog([](QDialog& dialog) {
            const QSize least = dialog.minimumSizeHint();
            EXPECT_LE(least.width(), kSmallest.width()) << said(least);
            EXPECT_LE(least.height(), kSmallest.height()) << said(least);
            dialog.resize(dialog.size().boundedTo(kSmallest));
            QTest::qWait(30);
            EXPECT_LE(dialog.width(), kSmallest.width());
            EXPECT_LE(dialog.height(), kSmallest.height());
            expectWhole(dialog);
            expectOnlyScrolledDown(dialog);
        });
    }

    std::unique_ptr<WindowDesk> desk;
    QString code;
};

}  // namespace

TEST_F(WindowWalk, TabReachesEverythingOnEveryPageAndComesBack)
{
    begin(u"en"_s, kUsual);
    const QStringList pages = pagesOf(*desk);
    ASSERT_TRUE(pages.contains(u"command"_s));
    for (const QString& name : pages) {
        SCOPED_TRACE(name.toStdString());
        show(name);
        walkByKeyboard(desk->window());
    }
}

TEST_F(WindowWalk, TabReachesEverythingInEveryDialogAndComesBack)
{
    begin(u"en"_s, kUsual);
    eachDialog([](QDialog& dialog) { walkByKeyboard(dialog); });
}

TEST_F(WindowWalk, PagesAreWholeInASmallWindowInEnglish)
{
    begin(u"en"_s, kUsual);
    expectPagesWhole();
}

TEST_F(WindowWalk, PagesAreWholeInASmallWindowInChinese)
{
    begin(u"zh_CN"_s, kUsual);
    expectPagesWhole();
}

TEST_F(WindowWalk, DialogsAreWholeInASmallWindowInEnglish)
{
    begin(u"en"_s, kUsual);
    expectDialogsWhole();
}

TEST_F(WindowWalk, DialogsAreWholeInASmallWindowInChinese)
{
    begin(u"zh_CN"_s, kUsual);
    expectDialogsWhole();
}

TEST_F(WindowWalk, DialogsAreWholeWithTextTwiceAsLargeInEnglish)
{
    begin(u"en"_s, kLargest);
    expectDialogsWhole();
}

TEST_F(WindowWalk, DialogsAreWholeWithTextTwiceAsLargeInChinese)
{
    begin(u"zh_CN"_s, kLargest);
    expectDialogsWhole();
}

TEST_F(WindowWalk, TheCommandScreenIsWholeInLargeLetters)
{
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        SCOPED_TRACE(language.toStdString());
        begin(language, kUsual);
        show(u"command"_s);
        desk->window().setCrisisMode(true);
        desk->settle();
        QTest::qWait(30);
        expectWhole(desk->window());
        desk->picture(u"walk-crisis-%1"_s.arg(language));
    }
}

TEST_F(WindowWalk, WithTextTwiceAsLargePagesKeepTheSizeThatTheyNeedAndAreScrolled)
{
    begin(u"en"_s, kLargest);
    const QStringList pages = pagesOf(*desk);
    for (const QString& name : pages) {
        SCOPED_TRACE(name.toStdString());
        const QWidget& page = show(name);
        EXPECT_EQ(desk->window().size(), kSmallest);
        const QSize least = page.minimumSizeHint();
        EXPECT_GE(page.width(), least.width());
        EXPECT_GE(page.height(), least.height());
        const QWidget& frame = *page.parentWidget()->parentWidget();
        EXPECT_GE(frame.height(), kSmallest.height() / 2);
        EXPECT_TRUE(
            desk->window().rect().contains(QRect(frame.mapTo(&desk->window(), QPoint()), frame.size())));
        for (const QString& control : {u"searchButton"_s, u"operatorButton"_s, u"lookButton"_s,
                                       u"declareButton"_s, QString(name + u"NavigationButton"_s)}) {
            const auto* button = desk->find<QAbstractButton>(control);
            EXPECT_TRUE(desk->window().rect().contains(
                QRect(button->mapTo(&desk->window(), QPoint()), button->size())))
                << control.toStdString();
            EXPECT_GE(button->width(), leastOf(*button).width()) << control.toStdString();
            EXPECT_GE(button->height(), leastOf(*button).height()) << control.toStdString();
        }
        desk->picture(u"walk-%1-200"_s.arg(name));
    }
}

}  // namespace holdfast
