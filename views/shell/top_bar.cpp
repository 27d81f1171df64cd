// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/top_bar.h"

#include "views/kit/widgets.h"
#include "views/shell/save_indicator.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kGap = 24;

QAction* choice(QMenu* menu, QActionGroup* group, const QString& name, const QString& text, bool isChosen)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group->addAction(action);
    return action;
}

}  // namespace

TopBar::TopBar(Workspace& workspace, const Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_organisation(makeLabel({}, u"heading"_s, this)),
      m_actor(makeButton(u"operatorButton"_s, {}, u"quiet"_s, this))
{
    m_organisation->setWordWrap(false);
    auto* search =
        new LineButton(u"searchButton"_s, u"⌕  "_s + tr("Search or command (Ctrl+K)"), u"quiet"_s, this);
    search->setAccessibleName(tr("Search or command"));
    search->setStyleSheet(u"QPushButton { background: palette(base); border: 1px solid palette(mid); "
                          "color: palette(placeholder-text); }"_s);
    auto* look = new QToolButton(this);
    look->setObjectName(u"lookButton"_s);
    look->setText(tr("Aa"));
    look->setAccessibleName(tr("Language, colours and size of text"));
    look->setToolTip(look->accessibleName());
    look->setProperty("look", u"quiet"_s);
    look->setPopupMode(QToolButton::InstantPopup);
    look->setMenu(makeLookMenu(preferences));
    auto* manual = makeButton(u"manualButton"_s, u"?"_s, u"quiet"_s, this);
    manual->setAccessibleName(tr("Manual"));
    manual->setToolTip(tr("Manual (F1)"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 6);
    layout->addWidget(m_organisation);
    layout->addSpacing(kGap);
    layout->addWidget(search, 1);
    layout->addSpacing(kGap);
    layout->addWidget(new SaveIndicator(workspace, this));
    layout->addWidget(m_actor);
    layout->addWidget(look);
    layout->addWidget(manual);

    connect(search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_actor, &QPushButton::clicked, this, &TopBar::operatorRequested);
    connect(manual, &QPushButton::clicked, this, &TopBar::manualRequested);
    connect(&workspace, &Workspace::recordsChanged, this, &TopBar::showOrganisation);
    connect(&workspace, &Workspace::actorChanged, this, &TopBar::showActor);
    showOrganisation();
    showActor();
}

QMenu* TopBar::makeLookMenu(const Preferences& preferences)
{
    auto* menu = new QMenu(this);
    menu->addSection(tr("Language"));
    auto* languages = new QActionGroup(menu);
    const bool isChinese = m_workspace.language() == "zh"_L1;
    // Each language names itself, so that it is found by those who read no other.
    connect(choice(menu, languages, u"chineseAction"_s, u"中文"_s, isChinese), &QAction::triggered, this,
            [this] { emit languageChosen(u"zh_CN"_s); });
    connect(choice(menu, languages, u"englishAction"_s, u"English"_s, !isChinese), &QAction::triggered, this,
            [this] { emit languageChosen(u"en"_s); });
    menu->addSection(tr("Colours"));
    auto* schemes = new QActionGroup(menu);
    const std::initializer_list<std::pair<Scheme, QString>> names = {
        {Scheme::Light, tr("Light")},
        {Scheme::Dark, tr("Dark")},
        {Scheme::HighContrast, tr("High contrast")}};
    for (const auto& [scheme, text] : names) {
        connect(choice(menu, schemes, keyword(scheme) + u"Action"_s, text, preferences.scheme() == scheme),
                &QAction::triggered, this, [this, chosen = scheme] { emit schemeChosen(chosen); });
    }
    menu->addSection(tr("Size of text"));
    auto* sizes = new QActionGroup(menu);
    for (const int percent : {100, 125, 150, 200}) {
        connect(choice(menu, sizes, u"textSize%1Action"_s.arg(percent), u"%1 %"_s.arg(percent),
                       preferences.textSize() == percent),
                &QAction::triggered, this, [this, percent] { emit textSizeChosen(percent); });
    }
    return menu;
}

void TopBar::showOrganisation()
{
    const auto& organisation = m_workspace.organisation();
    QString text = organisation ? organisation->name().in(m_workspace.language()).text : tr("Holdfast");
    if (organisation && !organisation->services().isEmpty())
        text = organisation->services().first().name.in(m_workspace.language()).text;
    constexpr int kWidest = 260;
    m_organisation->setToolTip(text);
    m_organisation->setText(m_organisation->fontMetrics().elidedText(text, Qt::ElideRight, kWidest));
}

void TopBar::showActor()
{
    const Actor& actor = m_workspace.actor();
    const QString name = actor.person ? actor.person->name : tr("Who is here?");
    m_actor->setText(name + u"  ▾"_s);
    m_actor->setAccessibleName(tr("At the keyboard: %1").arg(name));
    m_actor->setToolTip(actor.assurance == Assurance::Pin ? tr("%1, confirmed by PIN").arg(name)
                                                          : m_actor->accessibleName());
}

}  // namespace holdfast
