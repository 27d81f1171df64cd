// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/composed_window.h"
#include "tests/support/desk.h"

namespace holdfast {

/// A desk with the real window on it, shown and active, without a display.
class WindowDesk : public Desk {
public:
    explicit WindowDesk(const QString& languageName = QStringLiteral("en")) : preferences(QString())
    {
        language.use(languageName);
        composed = std::make_unique<ComposedWindow>(
            ComposedWindow::Parts{*qobject_cast<QApplication*>(QCoreApplication::instance()), *session,
                                  world(), folder, preferences, prompter, language});
        composed->workspace().setActor(workspace->actor());
        // One picture of the records is enough; acts go through the window's.
        workspace.reset();
        window().resize(1280, 820);
        window().show();
        window().activateWindow();
        EXPECT_TRUE(waitUntil([this] { return composed->workspace().isLoaded(); }));
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    ~WindowDesk()
    {
        composed.reset();
        language.use(QStringLiteral("en"));
    }

    MainWindow& window() { return composed->window(); }
    Workspace& shared() { return composed->workspace(); }

    /// Opens and declares an incident and waits until the window shows it.
    QString declareIncident(const QString& plan, IncidentMode mode = IncidentMode::Real,
                            std::chrono::minutes since = std::chrono::minutes(10))
    {
        const IncidentId id(QUuid::createUuid());
        OpenRequest request;
        request.mode = mode;
        request.language = shared().language();
        request.impact = time.now() - since;
        request.first = Act{incident_entry::kDeclared, {}, {}, {}, {}, {plan}};
        // Whoever sits at the window meanwhile: the lead may declare.
        const auto lead = await(session->identity().actAs(sampleLead().name, sampleLead().role, {}));
        EXPECT_TRUE(lead);
        const auto opened = await(session->incidents().open(id, request, lead.value()));
        EXPECT_TRUE(opened) << opened.error().message.toStdString();
        const auto state = await(session->incidents().state(id.uid().toString(QUuid::WithoutBraces)));
        shared().refresh();
        EXPECT_TRUE(waitUntil([&] { return shared().incident(state->code) != nullptr; }));
        return state->code;
    }

    /// Waits until nothing is on its way to the disk.
    void settle()
    {
        QCoreApplication::processEvents();
        EXPECT_TRUE(waitUntil([this] { return shared().savingCount() == 0; }));
        QCoreApplication::processEvents();
    }

    /// Widget of the window or of a dialog on it by name; fails where there is none.
    template <class Widget = QWidget>
    Widget* find(const QString& name)
    {
        auto* found = window().findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    /// A key, as pressed with the focus where it is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &window(), key, modifiers);
        settle();
    }
    void type(const QString& text)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Leaves a picture where HOLDFAST_PICTURES names a folder.
    void picture(const QString& name)
    {
        const QString folderOfPictures = qEnvironmentVariable("HOLDFAST_PICTURES");
        if (folderOfPictures.isEmpty())
            return;
        QTest::qWait(50);  // Layouts settle.
        window().grab().save(folderOfPictures + u'/' + name + QStringLiteral(".png"));
    }

    Preferences preferences;
    Language language;
    std::unique_ptr<ComposedWindow> composed;
};

}  // namespace holdfast
