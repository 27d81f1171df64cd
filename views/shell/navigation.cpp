// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigation.h"

#include "views/kit/widgets.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 176;

}  // namespace

Navigation::Navigation(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    setMinimumWidth(kWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 12);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(2);
    layout->addLayout(m_entries);
    layout->addStretch(1);
    auto* declare = makeButton(u"declareButton"_s, u"▣  "_s + tr("Declare"), u"danger"_s, this);
    declare->setAccessibleName(tr("Declare an activation of the continuity plan"));
    declare->setToolTip(tr("Declare an activation of the continuity plan (F9)"));
    constexpr int kTall = 34;
    declare->setMinimumHeight(kTall);
    layout->addWidget(declare);
    connect(declare, &QPushButton::clicked, this, &Navigation::declarationRequested);
}

void Navigation::addEntry(const QString& name, const QString& title, const QKeySequence& key)
{
    auto* button = makeButton(name + u"NavigationButton"_s, title, u"quiet"_s, this);
    button->setCheckable(true);
    button->setShortcut(key);
    button->setToolTip(title + u"  "_s + key.toString(QKeySequence::NativeText));
    button->setProperty("page", name);
    button->setStyleSheet(u"QPushButton:checked { font-weight: 700; background: palette(base); "
                          "border: 1px solid palette(mid); border-left: 4px solid palette(highlight); }"_s);
    m_group->addButton(button);
    m_entries->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, name] { emit chosen(name); });
}

QPushButton* Navigation::entry(const QString& name) const
{
    return findChild<QPushButton*>(name + u"NavigationButton"_s);
}

void Navigation::setCurrent(const QString& name)
{
    if (QPushButton* button = entry(name))
        button->setChecked(true);
}

void Navigation::setEntryVisible(const QString& name, bool isVisible)
{
    if (QPushButton* button = entry(name))
        button->setVisible(isVisible);
}

}  // namespace holdfast
