// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/declare/authority_panel.h"

#include "views/kit/dialog_body.h"
#include "views/kit/texts.h"
#include "views/kit/tile.h"
#include "views/kit/widgets.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kScrollMargin = 6;
constexpr int kLines = 5;  // That the list shows at least.

QString holdersLine(const DeclaringRole& role)
{
    QStringList names;
    for (qsizetype i = 0; i < role.holders.size(); ++i)
        names.append(QString::number(i + 1) + u' ' + role.holders.at(i));
    return names.join(u"   "_s);
}

/// The first way: at night one number is what is wanted.
QString channelLine(const QList<DutyChannel>& channels, bool isDrill)
{
    if (channels.isEmpty())
        return {};
    const QString& value = channels.first().value;
    return channelName(channels.first().kind) + u' ' + (isDrill ? masked(value) : value);
}

}  // namespace

AuthorityPanel::AuthorityPanel(const QString& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_tiles(new QButtonGroup(this)),
      m_list(new QVBoxLayout),
      m_free(makeLabel(tr("No role has a holder yet, so everybody may declare."), u"muted"_s)),
      m_reasonPart(makeReason())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* roles = new QWidget;
    auto* inRoles = new QVBoxLayout(roles);
    inRoles->setContentsMargins(0, 0, kScrollMargin, 0);
    inRoles->addWidget(m_free);
    inRoles->addLayout(m_list);
    inRoles->addStretch();
    auto* scroll = new DialogBody(roles);
    scroll->setObjectName(u"authorityScroll"_s);
    scroll->setLeastHeight(kLines * scroll->fontMetrics().lineSpacing());
    layout->addWidget(scroll, 1);
    layout->addWidget(m_reasonPart);
    m_reasonPart->hide();
}

QWidget* AuthorityPanel::makeReason()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reasonTitle = makeLabel({});
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(0);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("or in your own words"));
    connect(m_reason, &QLineEdit::textChanged, this, &AuthorityPanel::changed);
    layout->addWidget(m_reasonTitle);
    layout->addLayout(m_reasons);
    layout->addWidget(m_reason);
    return part;
}

QString AuthorityPanel::reason() const
{
    return m_reasonPart->isHidden() ? QString() : m_reason->text();
}

void AuthorityPanel::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AuthorityPanel::show(const DeclarationOutlook& outlook, const QString& name, bool isDrill)
{
    rebuild(outlook, name, isDrill);
    m_free->setVisible(outlook.authorities.isEmpty());
    const DeclaringRole* chosen = nullptr;
    for (int i = 0; i < outlook.authorities.size(); ++i) {
        const bool isChosen = outlook.authorities.at(i).role == outlook.authority;
        m_tiles->button(i)->setChecked(isChosen);
        if (isChosen)
            chosen = &outlook.authorities.at(i);
    }
    const bool asks = chosen != nullptr && chosen->asksReason;
    if (asks) {
        const DeclaringRole& first = outlook.authorities.first();
        offerReasons(first.holders.value(0, first.title.in(m_language).text));
    }
    m_reasonPart->setVisible(asks);
}

void AuthorityPanel::rebuild(const DeclarationOutlook& outlook, const QString& name, bool isDrill)
{
    QString all = name + (isDrill ? u"drill"_s : QString());
    for (const DeclaringRole& one : outlook.authorities)
        all += one.role + holdersLine(one) + (one.isPermitted ? u"+"_s : u"-"_s);
    if (all == m_shown)
        return;
    m_shown = all;
    const auto old = m_tiles->buttons();
    for (auto* button : old) {
        m_tiles->removeButton(button);
        m_list->removeWidget(button);
        discard(button);
    }
    // A group of one choice cannot show that none was made.
    m_tiles->setExclusive(false);
    for (int i = 0; i < outlook.authorities.size(); ++i) {
        const DeclaringRole& one = outlook.authorities.at(i);
        QStringList notes{holdersLine(one)};
        notes.append(channelLine(one.channels, isDrill));
        notes.removeAll(QString());
        auto* tile = new Tile(u"authority%1Button"_s.arg(one.role), one.title.in(m_language).text,
                              notes.join(u"   ·  "_s), one.holders.contains(name) ? tr("you") : QString());
        tile->setEnabled(one.isPermitted);
        const QString role = one.role;
        connect(tile, &Tile::clicked, this, [this, role] {
            m_role = role;
            emit changed();
        });
        m_tiles->addButton(tile, i);
        m_list->addWidget(tile);
    }
}

void AuthorityPanel::offerReasons(const QString& first)
{
    if (m_offeredFor == first)
        return;
    m_offeredFor = first;
    m_reasonTitle->setText(tr("You stand in for %1. Why?").arg(first));
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        discard(item->widget());
        delete item;
    }
    const QStringList ready{tr("%1 did not answer calls in two ways.").arg(first),
                            tr("%1 is on the way or out of reach.").arg(first),
                            tr("%1 cannot take the lead now.").arg(first)};
    for (qsizetype i = 0; i < ready.size(); ++i) {
        const QString text = ready.at(i);
        auto* button = makeButton(u"readyReason%1Button"_s.arg(i + 1), text, u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, text] { m_reason->setText(text); });
        m_reasons->addWidget(button);
    }
}

}  // namespace holdfast
