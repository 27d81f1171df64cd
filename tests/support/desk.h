// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample_entry.h"
#include "app/window/workspace_services.h"
#include "models/core/disk.h"
#include "tests/support/fake_time_source.h"
#include "views/kit/prompter.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <deque>
#include <memory>

namespace holdfast {

/// Answers what a test said beforehand, and keeps what was asked. Without an answer the person goes back.
class ScriptedPrompter final : public Prompter {
public:
    bool confirm(QWidget*, const QString& question, const QString&, const QString&) override
    {
        asked.append(question);
        return nextAnswer().value_or(QString()) == QStringLiteral("yes");
    }
    std::optional<QString> askText(QWidget*, const QString& question, const QString&) override
    {
        asked.append(question);
        return nextAnswer();
    }
    std::optional<QString> askSecret(QWidget*, const QString& question) override
    {
        asked.append(question);
        return nextAnswer();
    }
    std::optional<QString> fileToOpen(QWidget*, const QString& title, const QString&) override
    {
        asked.append(title);
        return nextAnswer();
    }
    std::optional<QString> fileToSave(QWidget*, const QString& title, const QString&, const QString&) override
    {
        asked.append(title);
        return nextAnswer();
    }
    std::optional<QString> folder(QWidget*, const QString& title) override
    {
        asked.append(title);
        return nextAnswer();
    }
    void tell(QWidget*, const QString& message) override { told.append(message); }
    void tell(QWidget*, const Error& error) override { told.append(error.message); }

    QStringList asked;
    QStringList told;
    std::deque<QString> answers;

private:
    std::optional<QString> nextAnswer()
    {
        if (answers.empty())
            return std::nullopt;
        const QString answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

/// Waits, with the event loop running, until `isTrue`; false after `patience`.
template <class Condition>
bool waitUntil(Condition isTrue, std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    QElapsedTimer since;
    since.start();
    while (!isTrue()) {
        if (since.elapsed() > patience.count())
            return false;
        QTest::qWait(2);
    }
    return true;
}

/// The composed application on a data folder of its own with the sample organisation, as the window has it;
/// time stands still unless a test moves it.
class Desk {
public:
    explicit Desk(bool withSample = true) : folder(dir.filePath(QStringLiteral("data")))
    {
        qputenv("XDG_STATE_HOME", dir.filePath(QStringLiteral("state")).toUtf8());
        EXPECT_TRUE(Session::create(world(), folder));
        auto opened = Session::open(world(), folder);
        EXPECT_TRUE(opened);
        session = std::move(opened).value();
        if (withSample) {
            const auto entered = enterSample(*session, QDate(2026, 5, 1));
            EXPECT_TRUE(entered);
        }
        workspace = std::make_unique<Workspace>(servicesOf(*session), time);
        workspace->setLanguage(QStringLiteral("zh"));
        if (withSample)
            actAs(sampleLead().name, sampleLead().role);
        workspace->refresh();
        EXPECT_TRUE(waitUntil([this] { return workspace->isLoaded(); }));
    }

    Session::World world() { return {disk, time}; }

    void actAs(const QString& name, const QString& role = {}, const std::optional<QString>& pin = {})
    {
        const auto actor = await(session->identity().actAs(name, role, pin));
        ASSERT_TRUE(actor) << actor.error().message.toStdString();
        workspace->setActor(actor.value());
    }

    /// Opens and declares an incident by `plan` as the person at the keyboard; its code.
    QString declare(const QString& plan, IncidentMode mode = IncidentMode::Real,
                    std::chrono::minutes since = std::chrono::minutes(10))
    {
        const IncidentId id(QUuid::createUuid());
        OpenRequest request;
        request.mode = mode;
        request.language = workspace->language();
        request.impact = time.now() - since;
        request.first = Act{incident_entry::kDeclared, {}, {}, {}, {}, {plan}};
        const auto opened = await(session->incidents().open(id, request, workspace->actor()));
        EXPECT_TRUE(opened) << opened.error().message.toStdString();
        workspace->refresh();
        const auto state = await(session->incidents().state(id.uid().toString(QUuid::WithoutBraces)));
        EXPECT_TRUE(state);
        EXPECT_TRUE(waitUntil([&] { return workspace->incident(state->code) != nullptr; }));
        return state->code;
    }

    /// Does `act` as the person at the keyboard and waits until the workspace shows it.
    void act(const QString& incident, const Act& act)
    {
        bool isThere = false;
        workspace->act(incident, act, [&](const LogService::Recorded& recorded) {
            EXPECT_TRUE(recorded) << recorded.error().message.toStdString();
            isThere = true;
        });
        EXPECT_TRUE(waitUntil([&] { return isThere; }));
    }

    QTemporaryDir dir;
    DataFolder folder;
    RealDisk disk;
    FakeTimeSource time;
    std::unique_ptr<Session> session;
    std::unique_ptr<Workspace> workspace;
    ScriptedPrompter prompter;
};

}  // namespace holdfast
