// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window as holdfast opens it on the folder named as first argument, without a display, for tests that
// kill it. Goes to the command screen in one action and says on standard output, a line of JSON each, what is
// on it: "first", then "settled" after each act that is saved, "about" before one begins, "shown" whenever
// the timeline has changed. With a second argument, a seed, it acts at random through keys until it is
// killed; a line "log TEXT" on standard input is written as an entry.
#include "app/locations.h"
#include "app/window/composed_window.h"
#include "models/incidents/account.h"
#include "tests/support/desk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSocketNotifier>

#include <sys/stat.h>

#include <cstdio>
#include <optional>
#include <random>
#include <unistd.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLook{3};

class Hand : public QObject {
public:
    Hand(ComposedWindow& composed, std::optional<unsigned> seed) : m_composed(composed)
    {
        if (seed)
            m_random.emplace(*seed);
        m_look.setInterval(kLook);
        connect(&m_look, &QTimer::timeout, this, &Hand::look);
        m_look.start();
        auto* input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(input, &QSocketNotifier::activated, this, [this, input] { takeLine(*input); });
        // After the page has heard of it.
        const auto tell = [this] {
            if (m_hasBegun)
                say(u"shown"_s);
        };
        connect(&workspace(), &Workspace::incidentsChanged, this, tell, Qt::QueuedConnection);
    }

private:
    Workspace& workspace() { return m_composed.workspace(); }
    MainWindow& window() { return m_composed.window(); }
    const IncidentState* incident()
    {
        const auto open = workspace().openIncidents();
        return open.isEmpty() ? nullptr : open.first();
    }

    void look()
    {
        if (!workspace().isLoaded() || incident() == nullptr || workspace().savingCount() > 0)
            return;
        if (!m_hasBegun) {
            m_hasBegun = true;
            window().findChild<QAbstractButton*>(u"clockStripButton"_s)->click();
            say(u"first"_s);
            return;
        }
        if (m_isActing) {
            m_isActing = false;
            say(u"settled"_s);
            return;
        }
        if (m_random)
            act();
    }

    void say(const QString& kind)
    {
        const IncidentState& state = *incident();
        QJsonArray clocks;
        const IncidentAccount account = at(state, workspace().now(), workspace().zone());
        for (const ClockReading& clock : account.clocks) {
            clocks.append(QJsonObject{{u"clock"_s, clockName(clock)},
                                      {u"anchor"_s, clock.anchor},
                                      {u"due"_s, clock.dueAt ? toMs(*clock.dueAt) : 0}});
        }
        const auto* title = window().findChild<QLabel*>(u"focusTitleLabel"_s);
        const auto* timeline = window().findChild<QAbstractItemView*>(u"timelineView"_s);
        const int rows = timeline->model()->rowCount();
        const QJsonObject line{
            {u"kind"_s, kind},
            {u"incident"_s, state.code},
            {u"focus"_s, title->isVisible() ? title->text() : QString()},
            {u"clocks"_s, clocks},
            {u"entries"_s, state.entries.size()},
            {u"last"_s, rows > 0 ? timeline->model()->index(rows - 1, 0).data().toString() : QString()}};
        write(line);
    }

    static void write(const QJsonObject& line)
    {
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
            ::_exit(3);
    }

    void press(Qt::Key key)
    {
        // Where a step was settled, the widget that had the focus may be gone.
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window(), key);
    }

    void act()
    {
        const int choice = static_cast<int>((*m_random)() % 100);
        const QString kind = choice < 55   ? u"log"_s
                             : choice < 75 ? u"choose"_s
                             : choice < 95 ? u"begin"_s
                                           : u"done"_s;
        window().page(u"command"_s)->setFocus();
        write({{u"kind"_s, u"about"_s}, {u"act"_s, kind}});
        m_isActing = true;
        if (kind == "choose"_L1)
            press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>((*m_random)() % 5)));
        else if (kind == "begin"_L1)
            press(Qt::Key_B);
        else if (kind == "done"_L1)
            press(Qt::Key_D);
        else
            log(u"entry %1"_s.arg((*m_random)() % 1000));
    }

    void log(const QString& text)
    {
        press(Qt::Key_Slash);
        auto* entry = window().findChild<QLineEdit*>(u"entryEdit"_s);
        entry->clear();
        QTest::keyClicks(entry, text);
        QTest::keyClick(entry, Qt::Key_Return);
    }

    void takeLine(QSocketNotifier& input)
    {
        char bytes[256];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            input.setEnabled(false);
            return;
        }
        const QString line = QString::fromUtf8(bytes, count).trimmed();
        if (line.startsWith("log "_L1)) {
            m_isActing = true;
            window().page(u"command"_s)->setFocus();
            log(line.mid(4));
        }
    }

    ComposedWindow& m_composed;
    QTimer m_look;
    std::optional<std::mt19937> m_random;
    bool m_hasBegun = false;
    bool m_isActing = false;
};

}  // namespace

int main(int argc, char** argv)
{
    ::umask(077);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"holdfast"_s);
    const QStringList words = QCoreApplication::arguments();
    RealDisk disk;
    const SystemTimeSource time;
    const Session::World world{disk, time};
    const DataFolder folder(words.value(1));
    ScriptedPrompter prompter;
    Preferences preferences(windowPreferencesFile());
    Language language;
    language.use(u"en"_s);
    auto session = Session::open(world, folder);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().message + session.error().detail));
        return 1;
    }
    ComposedWindow composed({application, *session.value(), world, folder, preferences, prompter, language});
    composed.window().show();
    composed.window().activateWindow();
    const Hand hand(composed, words.size() > 2 ? std::optional(words.at(2).toUInt()) : std::nullopt);
    return QApplication::exec();
}
