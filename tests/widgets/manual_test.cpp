// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_desk.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/kit/theme.h"
#include "views/manual/manual_window.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QStringList kLanguages{u"zh"_s, u"en"_s};

/// Names of the files that were shipped, apart from the list in the code.
QSet<QString> filesIn(const QString& language)
{
    QSet<QString> names;
    QDirIterator files(u":/holdfast/manual/"_s + language);
    while (files.hasNext())
        names.insert(QFileInfo(files.next()).completeBaseName());
    return names;
}

QStringList captures(const QString& text, const QString& pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

QStringList headingLevels(const QString& markdown)
{
    return captures(markdown, u"(?m)^(#+) "_s);
}

/// The window in a language; English comes back afterwards.
class ManualTest : public ::testing::Test {
protected:
    void TearDown() override
    {
        m_window.reset();
        look(u"en"_s, Scheme::Light);
    }

    /// The theme has fonts of its own for each language.
    static void look(const QString& language, Scheme scheme, double textScale = 1.0)
    {
        QLocale::setDefault(QLocale(language));
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), scheme, textScale);
    }

    void speak(const QString& language)
    {
        QLocale::setDefault(QLocale(language));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
    }

    ManualWindow& window(const QString& language = u"en"_s)
    {
        m_window.reset();
        look(language, Scheme::Light);
        m_window = std::make_unique<ManualWindow>();
        return *m_window;
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        auto* found = m_window->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    QString firstLine() { return find<QTextBrowser>(u"manualBrowser"_s)->toPlainText().section(u'\n', 0, 0); }

    void follow(const QString& link)
    {
        emit find<QTextBrowser>(u"manualBrowser"_s)->anchorClicked(QUrl(link));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
    }

    /// Leaves a picture where HOLDFAST_PICTURES names a folder.
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        m_window->grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<ManualWindow> m_window;
};

}  // namespace

TEST(Manual, HasATopicForEveryPageInBothLanguages)
{
    const QSet<QString> wanted{u"start"_s,        u"readiness"_s,    u"incidents"_s, u"command"_s,
                               u"declare"_s,      u"plans"_s,        u"bia"_s,       u"search"_s,
                               u"timeline"_s,     u"notices"_s,      u"reports"_s,   u"drills"_s,
                               u"people"_s,       u"safety"_s,       u"keys"_s,      u"terms"_s,
                               u"command-line"_s, u"availability"_s, u"import"_s,    u"mapping"_s};
    for (const QString& language : kLanguages)
        EXPECT_EQ(filesIn(language), wanted) << language.toStdString();
    const QStringList listed = Manual::names();
    EXPECT_EQ(QSet<QString>(listed.cbegin(), listed.cend()), wanted);
}

TEST(Manual, IsArrangedAlikeInBothLanguages)
{
    const Manual chinese(u"zh"_s);
    const Manual english(u"en"_s);
    for (const QString& name : Manual::names()) {
        const QString zh = chinese.topic(name).markdown;
        const QString en = english.topic(name).markdown;
        EXPECT_EQ(headingLevels(zh), headingLevels(en)) << name.toStdString();
        EXPECT_EQ(captures(zh, u"\\]\\(([^)]*)\\)"_s).size(), captures(en, u"\\]\\(([^)]*)\\)"_s).size())
            << name.toStdString();
        EXPECT_EQ(captures(zh, u"(?m)^(\\|)"_s).size(), captures(en, u"(?m)^(\\|)"_s).size())
            << name.toStdString();
    }
}

TEST(Manual, LinksOnlyToTopicsThatExist)
{
    for (const QString& language : kLanguages) {
        const Manual manual(language);
        for (const ManualTopic& topic : manual.topics()) {
            const QStringList links = captures(topic.markdown, u"\\]\\(([^)]*)\\)"_s);
            for (const QString& link : links) {
                EXPECT_FALSE(Manual::linked(link).isEmpty())
                    << topic.name.toStdString() << " " << link.toStdString();
                EXPECT_NE(Manual::linked(link), topic.name);
            }
        }
    }
}

TEST(Manual, ListsTheSameKeysInBothLanguages)
{
    const QString key = u"`([^`]+)`"_s;
    const QStringList chinese = captures(Manual(u"zh"_s).topic(u"keys"_s).markdown, key);
    EXPECT_EQ(chinese, captures(Manual(u"en"_s).topic(u"keys"_s).markdown, key));
    // Those that experience.md asks for.
    for (const QString& wanted :
         {u"D"_s, u"N"_s, u"X"_s, u"L"_s, u"/"_s, u"C"_s, u"S"_s, u"H"_s, u"B"_s, u"K"_s, u"R"_s, u"M"_s,
          u"F1"_s, u"F9"_s, u"F11"_s, u"Ctrl+K"_s, u"Ctrl+Z"_s})
        EXPECT_TRUE(chinese.contains(wanted)) << wanted.toStdString();
}

TEST(Manual, UsesFullWidthPunctuationBetweenChineseCharacters)
{
    const QRegularExpression wrong(u"[\\x{4e00}-\\x{9fff}][,;:?!][\\x{4e00}-\\x{9fff} ]"_s);
    const Manual manual(u"zh"_s);
    for (const ManualTopic& topic : manual.topics())
        EXPECT_FALSE(wrong.match(topic.text).hasMatch())
            << topic.name.toStdString() << " " << wrong.match(topic.text).captured().toStdString();
}

TEST(Manual, FindsWordsOfBothLanguages)
{
    const auto chinese = Manual(u"zh"_s).search(u"解除"_s);
    ASSERT_FALSE(chinese.isEmpty());
    EXPECT_TRUE(std::any_of(chinese.cbegin(), chinese.cend(),
                            [](const ManualHit& hit) { return hit.topic == "command"_L1; }));
    EXPECT_TRUE(chinese.first().excerpt.contains(u"解除"_s));

    const auto english = Manual(u"en"_s).search(u"  Stand   DOWN "_s);
    ASSERT_FALSE(english.isEmpty());
    EXPECT_TRUE(english.first().excerpt.contains(u"stand down"_s, Qt::CaseInsensitive));
    EXPECT_EQ(english.first().words, QStringList{u"Stand DOWN"_s});
}

TEST(Manual, FindsWordsThatStandApartAfterThoseTogether)
{
    const auto hits = Manual(u"en"_s).search(u"keyring network"_s);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().topic, u"safety"_s);
    EXPECT_EQ(hits.first().words, (QStringList{u"keyring"_s, u"network"_s}));
}

TEST(Manual, CutsNoWordInAnExcerpt)
{
    const Manual manual(u"en"_s);
    for (const QString& sought : {u"stand down"_s, u"clock"_s, u"second person"_s}) {
        const auto hits = manual.search(sought);
        ASSERT_FALSE(hits.isEmpty());
        for (const ManualHit& hit : hits) {
            const QStringList words =
                hit.excerpt.split(QRegularExpression(u"[^A-Za-z0-9]+"_s), Qt::SkipEmptyParts);
            const QString text = manual.topic(hit.topic).text;
            for (const QString& word : {words.first(), words.last()})
                EXPECT_TRUE(text.contains(QRegularExpression(u"\\b"_s + word + u"\\b"_s)))
                    << hit.topic.toStdString() << " " << hit.excerpt.toStdString();
        }
    }
}

TEST(Manual, FindsNothingForBlanksAndStrangers)
{
    const Manual manual(u"en"_s);
    EXPECT_TRUE(manual.search(u"   "_s).isEmpty());
    EXPECT_TRUE(manual.search(u"xylophone"_s).isEmpty());
}

TEST_F(ManualTest, OpensWithF1AtThePageThatIsShown)
{
    WindowDesk desk;
    desk.declareIncident(u"DB-01"_s);
    for (const QString& page :
         {u"readiness"_s, u"incidents"_s, u"command"_s, u"plans"_s, u"bia"_s, u"availability"_s}) {
        desk.window().showPage(page);
        desk.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&desk.window()));
        QTest::keyClick(&desk.window(), Qt::Key_F1);
        auto* manual = desk.find<ManualWindow>(u"manualWindow"_s);
        ASSERT_NE(manual, nullptr);
        EXPECT_TRUE(manual->isVisible());
        EXPECT_EQ(manual->topic(), page);
        manual->close();
    }
}

TEST_F(ManualTest, OpensTheTopicOfThePage)
{
    window().open(u"command"_s);
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_EQ(firstLine(), u"Command"_s);
    EXPECT_EQ(m_window->windowTitle(), u"Manual: Command"_s);
    EXPECT_EQ(find<QListWidget>(u"topicList"_s)->currentItem()->text(), u"Command"_s);
    picture(u"manual-command-en"_s);
}

TEST_F(ManualTest, ShowsWhichTopicIsChosen)
{
    window().open(u"command"_s);
    QCoreApplication::processEvents();
    auto* list = find<QListWidget>(u"topicList"_s);
    const QRect row = list->visualItemRect(list->currentItem());
    const QColor ground = list->viewport()->grab().toImage().pixelColor(row.right() - 4, row.center().y());
    EXPECT_EQ(ground, list->palette().color(QPalette::Highlight));
}

TEST_F(ManualTest, OpensInChineseWhereTheLocaleIsChinese)
{
    window(u"zh_CN"_s).open(u"command"_s);
    EXPECT_EQ(firstLine(), u"指挥"_s);
    picture(u"manual-command-zh"_s);
}

TEST_F(ManualTest, BeginsAtTheStartForAPageWithoutATopic)
{
    window().open(u"no-such-page"_s);
    EXPECT_EQ(m_window->topic(), u"start"_s);
    EXPECT_EQ(firstLine(), u"Start here"_s);
}

TEST_F(ManualTest, StaysAtItsTopicWhenTheLanguageChanges)
{
    window().open(u"safety"_s);
    speak(u"zh_CN"_s);
    EXPECT_EQ(m_window->topic(), u"safety"_s);
    EXPECT_EQ(firstLine(), u"数据安全"_s);
    EXPECT_EQ(find<QListWidget>(u"topicList"_s)->item(0)->text(), u"从这里开始"_s);
}

TEST_F(ManualTest, FollowsLinksAndGoesBack)
{
    window().open(u"start"_s);
    EXPECT_FALSE(find<QPushButton>(u"manualBackButton"_s)->isEnabled());
    follow(u"declare.md"_s);
    follow(u"people.md"_s);
    EXPECT_EQ(m_window->topic(), u"people"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->topic(), u"declare"_s);
    find<QPushButton>(u"manualBackButton"_s)->click();
    EXPECT_EQ(m_window->topic(), u"start"_s);
    EXPECT_FALSE(find<QPushButton>(u"manualBackButton"_s)->isEnabled());
}

TEST_F(ManualTest, LeavesTheManualByNoLink)
{
    window().open(u"start"_s);
    for (const QString& link :
         {u"https://example.org/"_s, u"file:///etc/passwd"_s, u"../../secret.md"_s, QString()})
        follow(link);
    EXPECT_EQ(m_window->topic(), u"start"_s);
    EXPECT_FALSE(find<QPushButton>(u"manualBackButton"_s)->isEnabled());
}

TEST_F(ManualTest, SearchesByKeyboard)
{
    window().open(u"start"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_F, Qt::ControlModifier);
    auto* search = find<QLineEdit>(u"manualSearchEdit"_s);
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"stand down"_s);
    auto* list = find<QListWidget>(u"topicList"_s);
    EXPECT_GT(list->count(), 1);
    EXPECT_LT(list->count(), static_cast<int>(Manual::names().size()));
    press(Qt::Key_Return);
    EXPECT_NE(m_window->topic(), u"start"_s);
    auto* browser = find<QTextBrowser>(u"manualBrowser"_s);
    ASSERT_FALSE(browser->extraSelections().isEmpty());
    EXPECT_EQ(browser->extraSelections().first().cursor.selectedText().toLower(), u"stand down"_s);
    picture(u"manual-hits-en"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ManualTest, SaysWhenNothingIsFoundAndListsAllAgain)
{
    window().open(u"start"_s);
    auto* search = find<QLineEdit>(u"manualSearchEdit"_s);
    search->setText(u"xylophone"_s);
    EXPECT_TRUE(find<QLabel>(u"manualNothingLabel"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"manualNothingLabel"_s)->text().contains(u"xylophone"_s));
    search->clear();
    EXPECT_FALSE(find<QLabel>(u"manualNothingLabel"_s)->isVisible());
    EXPECT_EQ(find<QListWidget>(u"topicList"_s)->count(), Manual::names().size());
}

TEST_F(ManualTest, ShowsNoMarkdownInItsText)
{
    for (const QString& language : kLanguages) {
        window(language).open(u"start"_s);
        for (const QString& name : Manual::names()) {
            m_window->open(name);
            const QString text = find<QTextBrowser>(u"manualBrowser"_s)->toPlainText();
            for (const QString& sign : {u"**"_s, u"]("_s, u"|--"_s, u"## "_s, u"`"_s})
                EXPECT_FALSE(text.contains(sign)) << name.toStdString() << " " << sign.toStdString();
            picture(u"manual-"_s + name + u'-' + language);
        }
    }
}

TEST_F(ManualTest, FitsItsTextIntoTheWindow)
{
    for (const QString& language : kLanguages) {
        window(language).open(u"start"_s);
        for (const QString& name : Manual::names()) {
            m_window->open(name);
            QCoreApplication::processEvents();
            const auto* browser = find<QTextBrowser>(u"manualBrowser"_s);
            EXPECT_LE(browser->document()->size().width(), browser->viewport()->width())
                << name.toStdString();
        }
    }
}

TEST_F(ManualTest, GrowsWithTheTextAndFollowsTheColours)
{
    window().open(u"keys"_s);
    auto* browser = find<QTextBrowser>(u"manualBrowser"_s);
    const double before = browser->document()->defaultFont().pointSizeF();
    look(u"en"_s, Scheme::Dark, 1.5);
    EXPECT_NEAR(browser->document()->defaultFont().pointSizeF(), before * 1.5, 0.01);
    EXPECT_EQ(m_window->topic(), u"keys"_s);
    picture(u"manual-keys-dark"_s);
}

TEST(ManualOfDialogs, OpensWithF1AtWhatTheDialogIsAboutAndCanBeReadBesideIt)
{
    WindowDesk desk;
    desk.press(Qt::Key_F9);
    auto* dialog = desk.find<QDialog>(u"declareDialog"_s);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    desk.press(Qt::Key_F1);
    auto* manual = dialog->findChild<ManualWindow*>();
    ASSERT_NE(manual, nullptr);
    EXPECT_EQ(manual->topic(), u"declare"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(manual));
    EXPECT_TRUE(dialog->isVisible());
    manual->close();
    dialog->reject();
}

TEST_F(ManualTest, IsReachedByKeyboardEverywhere)
{
    window().open(u"terms"_s);
    find<QLineEdit>(u"manualSearchEdit"_s)->setText(u"a"_s);
    find<QListWidget>(u"topicList"_s)->setCurrentRow(0);
    m_window->open(u"keys"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    walkByKeyboard(*m_window);
}

}  // namespace holdfast
