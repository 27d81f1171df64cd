// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/session.h"
#include "app/tour/story_time.h"
#include "app/window/composed_window.h"

#include <QApplication>

#include <chrono>
#include <functional>

namespace holdfast {

/// Works a whole incident and a whole drill through the real window, without a display, in a folder of its
/// own, and leaves a picture of every screen and state, and the printed pages. For people to look at, and for
/// tests to hold that every screen can be reached and drawn.
class Gallery {
public:
    /// `folder` is new; `language` is "zh_CN" or "en".
    Gallery(QApplication& application, const Session::World& world, QString folder, QString language,
            Scheme scheme);
    ~Gallery();

    /// How many pictures were left; stops at the first screen that cannot be reached, and says which.
    Result<int> run();

private:
    class QuietPrompter;

    void open();
    void lookAround();
    void declare(bool isDrill);
    void workIncident();
    void talk();
    void finish();
    void lookBack();
    void drill();
    void judgeMonth();
    void print();

    /// From here on nothing is done any more.
    void stop(const QString& at);
    static void pass(std::chrono::milliseconds time);
    void settle();
    void moveOn(int minutes);
    void take(const QString& name, QWidget* widget = nullptr);
    void press(const QString& button, QWidget* in = nullptr);
    void write(const QString& text, const QString& kind);
    void doStep(const QString& option = {});
    void showTab(int tab, const QString& name);
    bool wait(const std::function<bool()>& isThere);
    QWidget* dialog(const QString& name);
    void closeDialog(QWidget* dialog);
    QString code() const;
    const IncidentState& state() const;

    QApplication& m_application;
    Session::World m_world;
    QString m_folder;
    QString m_languageName;
    Scheme m_scheme;
    StoryTime m_time;
    Language m_language;
    Preferences m_preferences{QString()};
    std::unique_ptr<QuietPrompter> m_prompter;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ComposedWindow> m_window;
    QString m_problem;  ///< What could not be reached.
    int m_taken = 0;
};

}  // namespace holdfast
