// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random keys, clicks, texts, sizes, languages and colours at the real window with an incident running, in
// rounds that each begin with a new data folder. After each the log verifies, the window answers and no page
// is bare. HOLDFAST_MONKEY sets how many events (5,000 if not set), HOLDFAST_SEED repeats a run from the
// round with that seed, HOLDFAST_TRACE prints each event.
#include "tests/support/window_desk.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QWheelEvent>

#include <random>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// An incident that grows for ever only makes every event dearer.
constexpr int kEventsInARound = 2'500;

int numberFrom(const char* variable, int otherwise)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? wanted : otherwise;
}

/// Whatever comes to mind, at a window.
class Monkey {
public:
    Monkey(WindowDesk& desk, unsigned seed) : m_desk(desk), m_random(seed)
    {
        // A menu runs a loop of its own until it is closed.
        m_menuTimer.setInterval(3);
        QObject::connect(&m_menuTimer, &QTimer::timeout, &m_menuTimer, [this] { dealWithPopup(); });
        m_menuTimer.start();
    }

    void act()
    {
        answerInAdvance();
        m_desk.time.advance(std::chrono::milliseconds(number(20'000)));
        QWidget* const window = target();
        const int choice = number(100);
        if (isDearMenu(window) && number(20) != 0)
            press(window, Qt::Key_Escape, Qt::NoModifier);
        else if (choice < 38)
            key(window);
        else if (choice < 72)
            click(window);
        else if (choice < 82)
            type(window);
        else if (choice < 88)
            wheel(window);
        else if (choice < 91)
            resize();
        else if (choice < 92 && number(5) == 0)
            changeLook();
        else if (choice < 94)
            press(window, Qt::Key_Escape, Qt::NoModifier);
        else
            openSomething();
        afterwards();
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    template <class List>
    auto oneOf(const List& list)
    {
        return list.at(number(static_cast<int>(list.size())));
    }
    void trace(const QString& what)
    {
        if (m_isTraced)
            std::fprintf(stderr, "%s\n", qPrintable(what));
    }
    static QString nameOf(const QWidget* widget)
    {
        return widget == nullptr
                   ? u"nothing"_s
                   : QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
    }

    /// Language, colours and size of text: every widget is made or polished anew, which is as dear as a
    /// hundred other events.
    static bool isDearMenu(const QWidget* window)
    {
        return window->findChild<QAction*>(u"chineseAction"_s, Qt::FindDirectChildrenOnly) != nullptr;
    }

    /// Where a person's hands can reach: what is modal hides the rest.
    QWidget* target() const
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget* modal = QApplication::activeModalWidget())
            return modal;
        if (QWidget* active = QApplication::activeWindow())
            return active;
        return &m_desk.window();
    }

    /// What of that class can be seen and used in `window`; hidden pages are not walked.
    template <class Widget>
    static void collectUsable(const QWidget* window, QList<Widget*>& found)
    {
        for (QObject* child : window->children()) {
            auto* widget = qobject_cast<QWidget*>(child);
            if (widget == nullptr || widget->isWindow() || !widget->isVisible() || !widget->isEnabled())
                continue;
            if (auto* wanted = qobject_cast<Widget*>(widget))
                found.append(wanted);
            collectUsable(widget, found);
        }
    }
    template <class Widget>
    static QList<Widget*> usable(const QWidget* window)
    {
        QList<Widget*> found;
        collectUsable(window, found);
        return found;
    }

    QWidget* somewhere(QWidget* window)
    {
        const auto there = usable<QWidget>(window);
        return there.isEmpty() ? window : oneOf(there);
    }

    void press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget* const focused = QApplication::focusWidget();
        QWidget* const receiver = focused != nullptr ? focused : window;
        trace(u"key "_s + QKeySequence(static_cast<int>(modifiers) | key).toString() + u" at "_s +
              nameOf(receiver));
        QTest::keyClick(receiver, key, modifiers);
    }

    void key(QWidget* window)
    {
        static const QList<Qt::Key> keys{
            Qt::Key_Tab,      Qt::Key_Backtab,   Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
            Qt::Key_Space,    Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Left,  Qt::Key_Right,
            Qt::Key_PageDown, Qt::Key_PageUp,    Qt::Key_Home,   Qt::Key_End,   Qt::Key_Delete,
            Qt::Key_Insert,   Qt::Key_Backspace, Qt::Key_F2,     Qt::Key_F5,    Qt::Key_F6,
            Qt::Key_F9,       Qt::Key_F10,       Qt::Key_F11,    Qt::Key_Slash, Qt::Key_Menu};
        static const QList<Qt::Key> withControl{Qt::Key_Z, Qt::Key_K, Qt::Key_C,      Qt::Key_V, Qt::Key_A,
                                                Qt::Key_X, Qt::Key_F, Qt::Key_Return, Qt::Key_P, Qt::Key_End};
        const int choice = number(10);
        if (choice < 4)
            press(window, oneOf(keys), number(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        else if (choice < 7)
            press(window, static_cast<Qt::Key>(Qt::Key_A + number(26)), Qt::NoModifier);
        else if (choice < 8)
            press(window, static_cast<Qt::Key>(Qt::Key_0 + number(10)), Qt::NoModifier);
        else if (choice < 9)
            press(window, oneOf(withControl), Qt::ControlModifier);
        else
            press(window, static_cast<Qt::Key>(Qt::Key_1 + number(9)), Qt::AltModifier);
    }

    /// Press and release: the press may take the widget away.
    void click(QWidget* window)
    {
        QPointer<QWidget> widget = somewhere(window);
        if (QPointer<QAbstractButton> button = qobject_cast<QAbstractButton*>(widget.data());
            button == nullptr && number(2) == 0) {
            const auto buttons = usable<QAbstractButton>(window);
            if (!buttons.isEmpty())
                widget = oneOf(buttons);
        }
        if (!widget->isVisible() || !widget->isEnabled())
            return;
        const QPoint at(number(std::max(1, widget->width())), number(std::max(1, widget->height())));
        const bool isDouble = number(5) == 0;
        const bool isRight = number(8) == 0;
        trace((isDouble ? u"double click "_s : isRight ? u"right click "_s : u"click "_s) + nameOf(widget));
        const auto button = isRight ? Qt::RightButton : Qt::LeftButton;
        QTest::mousePress(widget, button, Qt::NoModifier, at);
        if (widget)
            QTest::mouseRelease(widget, button, Qt::NoModifier, at);
        if (isDouble && widget && widget->isVisible())
            QTest::mouseDClick(widget, button, Qt::NoModifier, at);
        if (isRight && widget && widget->isVisible()) {
            QContextMenuEvent menu(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &menu);
        }
    }

    void type(QWidget* window)
    {
        constexpr char16_t kLastOfLatin = 0xff;
        static const QStringList texts{u"lag 42 s"_s,
                                       u"复制延迟四十二秒"_s,
                                       u"2026-05-01 03:20"_s,
                                       u"03:05"_s,
                                       u"99999999999999"_s,
                                       u"<b>x</b> %1 %n & \\"_s,
                                       u"JS"_s,
                                       u"数据"_s,
                                       u"close"_s,
                                       u"演练 exercise"_s,
                                       u" "_s,
                                       QString(300, u'长')};
        QPointer<QWidget> focused = QApplication::focusWidget();
        if (number(2) == 0) {
            const auto edits = usable<QLineEdit>(window);
            if (!edits.isEmpty()) {
                focused = oneOf(edits);
                focused->setFocus();
            }
        }
        const QString text = oneOf(texts);
        trace(u"type "_s + text.left(20) + u" at "_s + nameOf(focused));
        // Chinese comes word by word from an input method, everything else by the key.
        if (focused && text.front().unicode() > kLastOfLatin) {
            if (!focused->testAttribute(Qt::WA_InputMethodEnabled))
                return;
            QInputMethodEvent composing(text.left(2), {});
            QApplication::sendEvent(focused, &composing);
            QInputMethodEvent chosen;
            chosen.setCommitString(text);
            if (focused)
                QApplication::sendEvent(focused, &chosen);
            return;
        }
        for (const QChar letter : text) {
            if (!focused)
                break;
            QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
    }

    void wheel(QWidget* window)
    {
        QWidget* const widget = somewhere(window);
        trace(u"wheel "_s + nameOf(widget));
        const QPointF at(widget->rect().center());
        constexpr int kNotch = 120;
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, (number(9) - 4) * kNotch}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }

    void resize()
    {
        const QSize size(640 + number(1200), 480 + number(700));
        trace(u"resize %1 x %2"_s.arg(size.width()).arg(size.height()));
        m_desk.window().resize(size);
    }

    void changeLook()
    {
        const int choice = number(3);
        trace(u"look %1"_s.arg(choice));
        if (choice == 0)
            emit m_desk.window().languageChosen(number(2) == 0 ? u"zh_CN"_s : u"en"_s);
        else if (choice == 1)
            emit m_desk.window().schemeChosen(
                oneOf(QList<Scheme>{Scheme::Light, Scheme::Dark, Scheme::HighContrast}));
        else
            emit m_desk.window().textSizeChosen(oneOf(QList<int>{100, 125, 150, 200}));
    }

    /// Ways into dialogs and pages that blind keys find too seldom.
    void openSomething()
    {
        const auto buttons =
            m_desk.window().findChildren<QPushButton*>(QRegularExpression(u"NavigationButton$"_s));
        if (QApplication::activeModalWidget() != nullptr || buttons.isEmpty())
            return;
        const QString page = oneOf(buttons)->property("page").toString();
        trace(u"page "_s + page);
        m_desk.window().showPage(page);
        static const QList<Qt::Key> ways{Qt::Key_C, Qt::Key_M, Qt::Key_S, Qt::Key_H, Qt::Key_Slash};
        press(&m_desk.window(), oneOf(ways), Qt::NoModifier);
    }

    void dealWithPopup()
    {
        QPointer<QWidget> popup = QApplication::activePopupWidget();
        if (popup == nullptr)
            return;
        static const QList<Qt::Key> keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Return,
                                         Qt::Key_Escape};
        const Qt::Key chosen = isDearMenu(popup) && number(20) != 0 ? Qt::Key_Escape : oneOf(keys);
        trace(u"popup "_s + QKeySequence(chosen).toString() + u" at "_s + nameOf(popup));
        QTest::keyClick(popup, chosen);
        if (popup && ++m_popupKeys % 10 == 0)
            popup->close();
    }

    void answerInAdvance()
    {
        m_desk.prompter.asked.clear();
        m_desk.prompter.told.clear();
        m_desk.prompter.answers.clear();
        static const QStringList answers{u"yes"_s, u"no"_s, u"因为"_s, u"1234"_s, u"report.html"_s, {}};
        for (int left = number(4); left > 0; --left)
            m_desk.prompter.answers.push_back(oneOf(answers));
    }

    void afterwards()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // Now and then the disk is given time, otherwise the next event comes while acts are on their way.
        if (number(4) != 0)
            m_desk.settle();
        if (!m_desk.window().isVisible()) {
            m_desk.window().show();
            m_desk.window().activateWindow();
        }
    }

    WindowDesk& m_desk;
    std::mt19937 m_random;
    QTimer m_menuTimer;
    int m_popupKeys = 0;
    bool m_isTraced = qEnvironmentVariableIsSet("HOLDFAST_TRACE");
};

void closeEverythingInFront()
{
    for (int tries = 0; tries < 50; ++tries) {
        QWidget* front = QApplication::activePopupWidget();
        if (front == nullptr)
            front = QApplication::activeModalWidget();
        if (front == nullptr)
            return;
        front->close();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ADD_FAILURE() << "Something in front cannot be closed.";
}

bool hasWords(const QWidget& page)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&page](const QLabel* label) {
        return label->isVisibleTo(&page) && !label->text().trimmed().isEmpty();
    });
}

/// One round: `events` of the monkey at a new data folder, then what has to hold.
void playARound(unsigned seed, int events)
{
    WindowDesk desk;
    // What is exported lands in the folder that goes with the test.
    ASSERT_TRUE(QDir::setCurrent(desk.dir.path()));
    desk.declareIncident(u"DB-01"_s);
    desk.declareIncident(u"DC-01"_s, IncidentMode::Drill);
    desk.window().showPage(u"command"_s);
    {
        Monkey monkey(desk, seed);
        for (int i = 0; i < events && !::testing::Test::HasFailure(); ++i)
            monkey.act();
    }
    closeEverythingInFront();
    desk.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&desk.window()));
    emit desk.window().languageChosen(u"en"_s);
    emit desk.window().textSizeChosen(100);
    desk.settle();

    const auto verdict = await(desk.session->safekeeping().verify({}));
    ASSERT_TRUE(verdict) << verdict.error().message.toStdString();
    EXPECT_TRUE(verdict->isIntact());
    EXPECT_GT(verdict->logs.devices.size(), 0);

    // Whoever was put at the keyboard need not be one who may declare.
    const auto lead = await(desk.session->identity().actAs(sampleLead().name, sampleLead().role, {}));
    ASSERT_TRUE(lead);
    desk.shared().setActor(lead.value());
    const QString code = desk.declareIncident(u"DB-01"_s);
    desk.window().showPage(u"command"_s, code);
    desk.settle();
    const auto before = desk.shared().incident(code)->entries.size();
    desk.window().page(u"command"_s)->setFocus();
    desk.press(Qt::Key_Slash);
    auto* entry = desk.find<QLineEdit>(u"entryEdit"_s);
    ASSERT_NE(entry, nullptr);
    entry->clear();
    desk.type(u"still here"_s);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.shared().incident(code)->entries.size(), before + 1);

    const auto buttons = desk.window().findChildren<QPushButton*>(QRegularExpression(u"NavigationButton$"_s));
    for (const QPushButton* button : buttons) {
        const QString name = button->property("page").toString();
        desk.window().showPage(name);
        desk.settle();
        EXPECT_TRUE(hasWords(*desk.window().page(name))) << name.toStdString();
    }
    QDir::setCurrent(QDir::rootPath());
}

}  // namespace

TEST(Monkey, LeavesTheLogWholeAndTheWindowAnswering)
{
    const int events = numberFrom("HOLDFAST_MONKEY", 5'000);
    auto seed = static_cast<unsigned>(
        numberFrom("HOLDFAST_SEED", static_cast<int>(std::random_device{}() % 1'000'000'000)));
    for (int left = events; left > 0 && !::testing::Test::HasFailure(); left -= kEventsInARound, ++seed) {
        const int now = std::min(left, kEventsInARound);
        QElapsedTimer since;
        since.start();
        std::printf("%d of %d events left, seed %u\n", left, events, seed);
        std::fflush(stdout);
        playARound(seed, now);
        std::printf("  %lld events/s\n", now * 1000LL / std::max<qint64>(1, since.elapsed()));
    }
}

}  // namespace holdfast
