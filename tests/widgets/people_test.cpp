// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_graph.h"
#include "tests/support/desk.h"
#include "views/people/operator_dialog.h"
#include "views/people/pin_dialog.h"
#include "views/people/second_person_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

template <class T>
T* find(QWidget& dialog, const QString& name)
{
    T* found = dialog.findChild<T*>(name);
    EXPECT_NE(found, nullptr) << name.toStdString();
    return found;
}

void press(QWidget& dialog, const QString& name)
{
    QTest::mouseClick(find<QPushButton>(dialog, name), Qt::LeftButton);
}

bool says(QWidget& dialog, const QString& text)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QStringList names(QWidget& dialog)
{
    QStringList texts;
    auto* list = find<QListWidget>(dialog, u"personList"_s);
    for (int i = 0; i < list->count(); ++i)
        texts.append(list->item(i)->text().section(u' ', 0, 0));
    return texts;
}

void setPin(Desk& desk, const QString& name, const QString& pin)
{
    IdentityService& identity = desk.session->identity();
    ASSERT_TRUE(await(identity.setPin(await(identity.named(name)).value(), pin, Actor{})));
}

class OperatorDesk : public Desk {
public:
    void open()
    {
        dialog = std::make_unique<OperatorDialog>(*workspace);
        QObject::connect(dialog.get(), &OperatorDialog::chosen,
                         [this](const Actor& actor) { chosen = actor; });
        dialog->show();
        EXPECT_TRUE(waitUntil([this] { return find<QListWidget>(*dialog, u"personList"_s)->count() > 0; }));
    }
    void search(const QString& text) { find<QLineEdit>(*dialog, u"personSearchEdit"_s)->setText(text); }

    std::unique_ptr<OperatorDialog> dialog;
    std::optional<Actor> chosen;
};

class SecondDesk : public Desk {
public:
    SecondDesk() : code(declare(u"DB-01"_s)) {}

    void open(const QString& role)
    {
        dialog = std::make_unique<SecondPersonDialog>(*workspace, *workspace->incident(code), role,
                                                      u"Promote the replica."_s);
        QObject::connect(dialog.get(), &SecondPersonDialog::answered,
                         [this](const SecondAnswer& given) { answer = given; });
        dialog->show();
        EXPECT_TRUE(waitUntil([this] { return find<QListWidget>(*dialog, u"personList"_s)->count() > 0; }));
    }
    void choose(const QString& name) { find<QLineEdit>(*dialog, u"personSearchEdit"_s)->setText(name); }
    void give(const QString& pin)
    {
        find<QLineEdit>(*dialog, u"pinEdit"_s)->setText(pin);
        press(*dialog, u"confirmSecondButton"_s);
    }

    QString code;
    std::unique_ptr<SecondPersonDialog> dialog;
    std::optional<SecondAnswer> answer;
};

}  // namespace

TEST(OperatorDialog, FindsAPersonAsTheNameIsTyped)
{
    OperatorDesk desk;
    desk.open();
    desk.search(u"示例乙"_s);
    EXPECT_EQ(names(*desk.dialog), QStringList{u"示例乙"_s});
    QTest::keyClick(find<QLineEdit>(*desk.dialog, u"personSearchEdit"_s), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return desk.chosen.has_value(); }));
    EXPECT_EQ(desk.chosen->person->name, u"示例乙"_s);
    EXPECT_EQ(desk.chosen->assurance, Assurance::Stated);
    EXPECT_FALSE(desk.chosen->role.isEmpty());
}

TEST(OperatorDialog, TakesARightPinAndRefusesAWrongOne)
{
    OperatorDesk desk;
    setPin(desk, u"示例乙"_s, u"271828"_s);
    desk.open();
    desk.search(u"示例乙"_s);
    find<QLineEdit>(*desk.dialog, u"pinEdit"_s)->setText(u"000000"_s);
    press(*desk.dialog, u"chooseButton"_s);
    ASSERT_TRUE(waitUntil([&] { return says(*desk.dialog, u"That is not the PIN"_s); }));
    EXPECT_FALSE(desk.chosen);
    EXPECT_TRUE(desk.dialog->isVisible());
    find<QLineEdit>(*desk.dialog, u"pinEdit"_s)->setText(u"271828"_s);
    press(*desk.dialog, u"chooseButton"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.chosen.has_value(); }));
    EXPECT_EQ(desk.chosen->assurance, Assurance::Pin);
}

TEST(OperatorDialog, AddsAPersonAndChoosesThem)
{
    OperatorDesk desk;
    desk.open();
    press(*desk.dialog, u"addPersonButton"_s);
    press(*desk.dialog, u"saveNewButton"_s);
    ASSERT_TRUE(waitUntil([&] { return says(*desk.dialog, u"The name is missing."_s); }));
    find<QLineEdit>(*desk.dialog, u"newNameEdit"_s)->setText(u"测试人员"_s);
    press(*desk.dialog, u"saveNewButton"_s);
    auto* list = find<QListWidget>(*desk.dialog, u"personList"_s);
    ASSERT_TRUE(waitUntil([&] {
        return list->currentItem() != nullptr && list->currentItem()->text().startsWith(u"测试人员"_s);
    }));
    press(*desk.dialog, u"chooseButton"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.chosen.has_value(); }));
    EXPECT_EQ(desk.chosen->person->name, u"测试人员"_s);
}

TEST(PinDialog, SetsAFirstPinAndReplacesItWithThePresentOneInHand)
{
    Desk desk;
    IdentityService& identity = desk.session->identity();
    const Person person = await(identity.named(u"示例乙"_s)).value();
    bool isSet = false;
    PinDialog first(identity, person, false);
    QObject::connect(&first, &PinDialog::pinSet, [&] { isSet = true; });
    first.show();
    find<QLineEdit>(first, u"newPinEdit"_s)->setText(u"271828"_s);
    find<QLineEdit>(first, u"repeatPinEdit"_s)->setText(u"271829"_s);
    press(first, u"savePinButton"_s);
    EXPECT_TRUE(says(first, u"do not match"_s));
    find<QLineEdit>(first, u"repeatPinEdit"_s)->setText(u"271828"_s);
    press(first, u"savePinButton"_s);
    ASSERT_TRUE(waitUntil([&] { return isSet; }));
    EXPECT_TRUE(await(identity.actAs(u"示例乙"_s, {}, u"271828"_s)));

    isSet = false;
    PinDialog second(identity, person, true);
    QObject::connect(&second, &PinDialog::pinSet, [&] { isSet = true; });
    second.show();
    find<QLineEdit>(second, u"presentPinEdit"_s)->setText(u"000000"_s);
    find<QLineEdit>(second, u"newPinEdit"_s)->setText(u"314159"_s);
    find<QLineEdit>(second, u"repeatPinEdit"_s)->setText(u"314159"_s);
    press(second, u"savePinButton"_s);
    ASSERT_TRUE(waitUntil([&] { return says(second, u"That is not the PIN"_s); }));
    find<QLineEdit>(second, u"presentPinEdit"_s)->setText(u"271828"_s);
    press(second, u"savePinButton"_s);
    ASSERT_TRUE(waitUntil([&] { return isSet; }));
    EXPECT_TRUE(await(identity.actAs(u"示例乙"_s, {}, u"314159"_s)));
}

TEST(SecondPersonDialog, OffersWhomTheRulesAllowAndNotTheDoer)
{
    SecondDesk desk;
    desk.open(u"OPS"_s);
    const QStringList offered = names(*desk.dialog);
    EXPECT_FALSE(offered.contains(sampleLead().name));
    const Role* engineers = desk.workspace->organisation()->role(u"OPS"_s);
    EXPECT_TRUE(offered.contains(engineers->holders.first().name));
    EXPECT_EQ(offered.size(), engineers->holders.size());
}

TEST(SecondPersonDialog, ListsThoseWhoHaveAPinFirstAndTheOthersPale)
{
    SecondDesk desk;
    setPin(desk, u"示例丁"_s, u"271828"_s);
    desk.open({});
    auto* list = find<QListWidget>(*desk.dialog, u"personList"_s);
    ASSERT_GT(list->count(), 1);
    EXPECT_EQ(names(*desk.dialog).first(), u"示例丁"_s);
    const QColor pale = list->palette().color(QPalette::Disabled, QPalette::Text);
    EXPECT_NE(list->item(0)->foreground().color(), pale);
    EXPECT_EQ(list->item(list->count() - 1)->foreground().color(), pale);
}

TEST(SecondPersonDialog, TakesTheSecondPersonWithTheirPin)
{
    SecondDesk desk;
    const QString name = desk.workspace->organisation()->role(u"OPS"_s)->holders.first().name;
    setPin(desk, name, u"271828"_s);
    desk.open(u"OPS"_s);
    desk.choose(name);
    desk.give(u"111111"_s);
    ASSERT_TRUE(waitUntil([&] { return says(*desk.dialog, u"That is not the PIN"_s); }));
    EXPECT_FALSE(desk.answer);
    desk.give(u"271828"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.answer.has_value(); }));
    ASSERT_TRUE(desk.answer->second);
    EXPECT_EQ(desk.answer->second->person->name, name);
    EXPECT_EQ(desk.answer->second->assurance, Assurance::Pin);
    EXPECT_FALSE(desk.answer->confirmsLater);
}

TEST(SecondPersonDialog, LetsSomebodyWithoutAPinSetOne)
{
    SecondDesk desk;
    const QString name = desk.workspace->organisation()->role(u"OPS"_s)->holders.first().name;
    desk.open(u"OPS"_s);
    desk.choose(name);
    desk.give(u"271828"_s);
    EXPECT_TRUE(says(*desk.dialog, u"has no PIN yet"_s));
    press(*desk.dialog, u"setPinButton"_s);
    auto* pin = find<PinDialog>(*desk.dialog, u"pinDialog"_s);
    find<QLineEdit>(*pin, u"newPinEdit"_s)->setText(u"271828"_s);
    find<QLineEdit>(*pin, u"repeatPinEdit"_s)->setText(u"271828"_s);
    press(*pin, u"savePinButton"_s);
    ASSERT_TRUE(waitUntil([&] { return !find<QPushButton>(*desk.dialog, u"setPinButton"_s)->isVisible(); }));
    desk.give(u"271828"_s);
    ASSERT_TRUE(waitUntil([&] { return desk.answer.has_value(); }));
    EXPECT_TRUE(desk.answer->second);
}

TEST(SecondPersonDialog, LetsTheLeadGoOnWithoutOnlyWithAReason)
{
    SecondDesk desk;
    desk.open(u"OPS"_s);
    press(*desk.dialog, u"withoutButton"_s);
    EXPECT_FALSE(desk.answer);
    find<QLineEdit>(*desk.dialog, u"withoutReasonEdit"_s)->setText(u"无人在场"_s);
    press(*desk.dialog, u"withoutButton"_s);
    ASSERT_TRUE(desk.answer);
    EXPECT_EQ(desk.answer->reasonWithout, u"无人在场"_s);
    EXPECT_FALSE(desk.answer->second);
}

TEST(SecondPersonDialog, DoesNotOfferThatToOthers)
{
    SecondDesk desk;
    desk.actAs(desk.workspace->organisation()->role(u"OPS"_s)->holders.first().name, u"OPS"_s);
    desk.open(u"OPS"_s);
    EXPECT_EQ(desk.dialog->findChild<QPushButton*>(u"withoutButton"_s), nullptr);
    press(*desk.dialog, u"laterButton"_s);
    ASSERT_TRUE(desk.answer);
    EXPECT_TRUE(desk.answer->confirmsLater);
}

}  // namespace holdfast
