// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readiness/findings_list_model.h"
#include "tests/support/desk.h"
#include "views/kit/widgets.h"
#include "views/readiness/readiness_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// The page on a desk, as large as the smallest useful window leaves it.
class Readiness : public ::testing::Test {
protected:
    /// Shows the page and waits until it has judged.
    void show(Desk& on)
    {
        page = std::make_unique<ReadinessPage>(*on.workspace, on.prompter);
        page->resize(860, 640);
        page->show();
        ASSERT_TRUE(waitUntil([&] { return body()->currentIndex() != 0; }));
    }

    template <class Widget>
    Widget* child(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QStackedWidget* body() const { return child<QStackedWidget>("readinessBody"); }
    QListView* view() const { return child<QListView>("findingsView"); }
    FindingsListModel* model() const { return qobject_cast<FindingsListModel*>(view()->model()); }
    QString chosenText() const { return view()->currentIndex().data().toString(); }
    void choose(const QString& subject)
    {
        const auto row = model()->rowOf(subject);
        ASSERT_TRUE(row) << subject.toStdString();
        view()->setCurrentIndex(model()->index(*row));
    }
    bool shows(const QString& word) const
    {
        const QList<Finding>& findings = model()->findings();
        return std::any_of(findings.cbegin(), findings.cend(),
                           [&word](const Finding& finding) { return finding.word == word; });
    }

    std::unique_ptr<ReadinessPage> page;
};

}  // namespace

TEST_F(Readiness, ShowsTheReasonsOfTheSampleUnderTheirHeadings)
{
    Desk desk;
    show(desk);
    EXPECT_TRUE(shows(u"never drilled"_s));
    EXPECT_TRUE(shows(u"MTPD open"_s));
    EXPECT_TRUE(shows(u"no alternate"_s));
    EXPECT_FALSE(shows(u"overdue"_s));
    EXPECT_TRUE(model()->index(0).data(FindingsListModel::IsHeadingRole).toBool());
    EXPECT_TRUE(child<QWidget>("unprovenBadge")->isVisible());
    EXPECT_FALSE(child<QWidget>("act-nowBadge")->isVisible());
    EXPECT_TRUE(child<QLabel>("subtitleLabel")->text().contains(u"2026-05-01"_s));
}

TEST_F(Readiness, GoesFromFindingToFindingByArrowPastTheHeadings)
{
    Desk desk;
    desk.time.advance(24h * 8);
    show(desk);
    const auto unproven = model()->rowOf(u"SCRIBE"_s);
    ASSERT_TRUE(unproven);
    view()->setCurrentIndex(model()->index(1));
    int steps = 1;
    while (view()->currentIndex().row() < model()->rowCount() - 1 && steps < model()->rowCount()) {
        const int before = view()->currentIndex().row();
        QTest::keyClick(view(), Qt::Key_Down);
        ++steps;
        ASSERT_GT(view()->currentIndex().row(), before);
        ASSERT_NE(model()->finding(view()->currentIndex()), nullptr);
    }
    EXPECT_EQ(steps, model()->shownCount());
}

TEST_F(Readiness, OpensTheRecordOfALineWithEnter)
{
    Desk desk;
    show(desk);
    QSignalSpy requests(page.get(), &Page::recordRequested);
    choose(u"BIA-2"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests.first(), (QVariantList{u"bia"_s, u"BIA-2"_s}));
    choose(u"DB-01"_s);
    child<QAbstractButton>("actionButton")->click();
    EXPECT_EQ(requests.last(), (QVariantList{u"plans"_s, u"DB-01"_s}));
}

TEST_F(Readiness, ShowsAnIncidentFirstAsSoonAsItIsDeclared)
{
    Desk desk;
    show(desk);
    const QString code = desk.declare(u"DB-01"_s);
    ASSERT_TRUE(waitUntil([&] { return model()->rowOf(code).has_value(); }));
    EXPECT_EQ(model()->rowOf(code), 1);
    EXPECT_TRUE(child<QWidget>("act-nowBadge")->isVisible());
}

TEST_F(Readiness, NarrowsTheListAndSaysWhenNothingMatches)
{
    Desk desk;
    show(desk);
    QTest::keyClicks(child<QLineEdit>("filterEdit"), u"mtpd"_s);
    EXPECT_EQ(model()->shownCount(), 4);
    EXPECT_TRUE(chosenText().contains(u"核心数据库与用户认证"_s)) << chosenText().toStdString();
    QTest::keyClicks(child<QLineEdit>("filterEdit"), u" xyzzy"_s);
    EXPECT_TRUE(child<QLabel>("noMatchLabel")->isVisible());
    EXPECT_TRUE(child<QLabel>("noMatchLabel")->text().contains(u"mtpd xyzzy"_s));
    child<QLineEdit>("filterEdit")->clear();
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(Readiness, CopiesTheChosenLinesAsText)
{
    Desk desk;
    show(desk);
    view()->selectAll();
    QTest::keySequence(view(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.size(), model()->shownCount());
    EXPECT_TRUE(std::all_of(lines.cbegin(), lines.cend(), [](const QString& line) {
        return line.contains(u"Unproven: "_s) || line.contains(u"Due soon: "_s) ||
               line.contains(u"Notes: "_s);
    }));
}

/// The daily backup check is due for the first time a day after the sample was entered; three days later it
/// is two days overdue.
TEST_F(Readiness, MarksADutyAsDoneWithItsEvidence)
{
    Desk desk;
    desk.time.advance(24h * 3);
    show(desk);
    ASSERT_TRUE(shows(u"overdue"_s));
    ASSERT_EQ(model()->count(FindingSeverity::ActNow), 1);
    const QString duty = model()->findings().first().subject;
    QFile proof(desk.dir.filePath(u"backup.txt"_s));
    ASSERT_TRUE(proof.open(QIODevice::WriteOnly));
    proof.write("chain complete");
    proof.close();
    choose(duty);
    QTest::keyClick(view(), Qt::Key_Return);
    auto* dialog = child<QDialog>("dutyDoneDialog");
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QDateEdit*>(u"doneOnEdit"_s)->date(), QDate(2026, 5, 4));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"noteEdit"_s), u"held"_s);
    desk.prompter.answers = {proof.fileName(), proof.fileName()};
    dialog->findChild<QAbstractButton*>(u"addEvidenceButton"_s)->click();
    dialog->findChild<QAbstractButton*>(u"addEvidenceButton"_s)->click();
    EXPECT_EQ(dialog->findChild<QListWidget*>(u"evidenceList"_s)->count(), 1) << "the same file twice";
    dialog->findChild<QAbstractButton*>(u"completeButton"_s)->click();
    ASSERT_TRUE(waitUntil([&] { return !model()->rowOf(duty).has_value(); }));
    EXPECT_TRUE(desk.prompter.told.isEmpty());
    const auto duties = await(desk.session->duties().duties());
    ASSERT_TRUE(duties);
    const auto done = std::find_if(duties->cbegin(), duties->cend(), [&duty](const Duty& known) {
        return known.id().uid() == QUuid::fromString(duty);
    });
    ASSERT_TRUE(done != duties->cend() && done->last());
    EXPECT_EQ(done->last()->doneOn, QDate(2026, 5, 4));
    EXPECT_EQ(done->last()->note, u"held"_s);
    ASSERT_EQ(done->last()->evidence.size(), 1);
    EXPECT_EQ(done->last()->evidence.first(), sha256("chain complete"));
}

TEST_F(Readiness, KeepsTheDialogOpenWhenTheEvidenceCannotBeRead)
{
    Desk desk;
    desk.time.advance(24h * 3);
    show(desk);
    choose(model()->findings().first().subject);
    child<QAbstractButton>("actionButton")->click();
    auto* dialog = child<QDialog>("dutyDoneDialog");
    desk.prompter.answers = {desk.dir.filePath(u"missing.txt"_s)};
    dialog->findChild<QAbstractButton*>(u"addEvidenceButton"_s)->click();
    dialog->findChild<QAbstractButton*>(u"completeButton"_s)->click();
    ASSERT_TRUE(waitUntil([&] { return !desk.prompter.told.isEmpty(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QAbstractButton*>(u"completeButton"_s)->isEnabled());
    EXPECT_TRUE(shows(u"overdue"_s));
}

TEST_F(Readiness, BacksUpAndChecksFromTheList)
{
    Desk desk;
    desk.time.advance(24h * 9);
    show(desk);
    for (const auto& [kind, word] :
         {std::pair(FindingKind::Backup, u"backup"_s), std::pair(FindingKind::Check, u"not checked"_s)}) {
        const QList<Finding>& findings = model()->findings();
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                        [kind = kind](const Finding& f) { return f.kind == kind; });
        ASSERT_TRUE(found != findings.cend()) << word.toStdString();
        view()->setCurrentIndex(model()->index(*model()->rowLike(*found)));
        child<QAbstractButton>("actionButton")->click();
        ASSERT_TRUE(waitUntil([&, kind = kind] {
            const QList<Finding>& now = model()->findings();
            return std::none_of(now.cbegin(), now.cend(),
                                [kind](const Finding& f) { return f.kind == kind; });
        }));
    }
    EXPECT_TRUE(desk.prompter.told.isEmpty());
}

TEST_F(Readiness, ComesBackToWhereThePersonWas)
{
    Desk desk;
    show(desk);
    child<QLineEdit>("filterEdit")->setText(u"mtpd"_s);
    choose(u"BIA-3"_s);
    const QVariantMap place = page->place();
    page = std::make_unique<ReadinessPage>(*desk.workspace, desk.prompter);
    page->resume(place);
    page->show();
    ASSERT_TRUE(waitUntil([&] { return body()->currentIndex() != 0; }));
    EXPECT_EQ(model()->shownCount(), 4);
    EXPECT_EQ(model()->finding(view()->currentIndex())->subject, u"BIA-3"_s);
}

TEST_F(Readiness, IsReadyForAFolderInWhichNothingWasEntered)
{
    Desk desk(false);
    show(desk);
    EXPECT_EQ(model()->count(FindingSeverity::Note), 3);
    EXPECT_EQ(model()->count(FindingSeverity::ActNow), 0);
}

TEST_F(Readiness, GivesEveryControlANameToSpeak)
{
    Desk desk;
    desk.time.advance(24h * 3);
    show(desk);
    choose(model()->findings().first().subject);
    child<QAbstractButton>("actionButton")->click();
    const auto widgets = page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || widget->objectName().isEmpty();
        if (widget->focusPolicy() == Qt::NoFocus || isInner || !widget->isVisible())
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

}  // namespace holdfast
