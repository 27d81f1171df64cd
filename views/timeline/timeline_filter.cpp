// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_filter.h"

#include "models/incidents/timeline_kind.h"
#include "views/kit/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds kTyping{150};

QToolButton* makeMenuButton(const QString& name, QMenu* menu)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("look", u"button"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

TimelineFilter::TimelineFilter(TimelineTableModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_kindsMenu(new QMenu(this)), m_authorMenu(new QMenu(this))
{
    m_textEdit = new QLineEdit;
    m_textEdit->setObjectName(u"timelineTextEdit"_s);
    m_textEdit->setAccessibleName(tr("Show only entries with these words"));
    m_textEdit->setPlaceholderText(tr("Words in the timeline"));
    m_textEdit->setClearButtonEnabled(true);
    m_kindsButton = makeMenuButton(u"timelineKindsButton"_s, m_kindsMenu);
    m_authorButton = makeMenuButton(u"timelineAuthorButton"_s, m_authorMenu);
    m_countLabel = makeLabel({}, u"muted"_s);
    m_countLabel->setWordWrap(false);
    m_clearButton = new QToolButton;
    m_clearButton->setObjectName(u"timelineClearButton"_s);
    m_clearButton->setText(u"✕"_s);
    m_clearButton->setToolTip(tr("Show all entries"));
    m_clearButton->setAccessibleName(tr("Show all entries"));
    m_clearButton->setProperty("look", u"quiet"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_textEdit, 1);
    row->addWidget(m_kindsButton);
    row->addWidget(m_authorButton);
    row->addWidget(m_countLabel);
    row->addWidget(m_clearButton);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    connect(m_textEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_rule.text = text.trimmed();
        m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &TimelineFilter::apply);
    connect(m_kindsMenu, &QMenu::aboutToShow, this, &TimelineFilter::fillKinds);
    connect(m_authorMenu, &QMenu::aboutToShow, this, &TimelineFilter::fillAuthors);
    connect(m_clearButton, &QToolButton::clicked, this, &TimelineFilter::clear);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineFilter::showRule);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TimelineFilter::showRule);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TimelineFilter::showRule);
    fillKinds();
    fillAuthors();
    showRule();
}

void TimelineFilter::setRule(const TimelineRule& rule)
{
    m_textEdit->setText(rule.text);
    m_rule = rule;
    apply();
}

void TimelineFilter::fillKinds()
{
    m_kindsMenu->clear();
    auto* all = m_kindsMenu->addAction(tr("All kinds"), this, [this] {
        m_rule.kinds.clear();
        apply();
    });
    all->setCheckable(true);
    all->setChecked(m_rule.kinds.isEmpty());
    m_kindsMenu->addSeparator();
    const QStringList kinds = m_model.kinds();
    for (const QString& kind : kinds) {
        auto* action = m_kindsMenu->addAction(timelineKindName(kind), this, [this, kind] {
            if (!m_rule.kinds.removeOne(kind))
                m_rule.kinds.append(kind);
            apply();
        });
        action->setData(kind);
        action->setCheckable(true);
        action->setChecked(m_rule.kinds.contains(kind));
    }
}

void TimelineFilter::fillAuthors()
{
    m_authorMenu->clear();
    const auto add = [this](const QString& text, const QString& author) {
        auto* action = m_authorMenu->addAction(text, this, [this, author] {
            m_rule.author = author;
            apply();
        });
        action->setData(author);
        action->setCheckable(true);
        action->setChecked(m_rule.author == author);
    };
    add(tr("Everybody"), {});
    m_authorMenu->addSeparator();
    const QStringList authors = m_model.authors();
    for (const QString& author : authors)
        add(author, author);
}

void TimelineFilter::apply()
{
    m_typing.stop();
    // Until when the timeline is shown is not chosen here.
    m_rule.until = m_model.rule().until;
    m_model.setRule(m_rule);
    showRule();
}

void TimelineFilter::showRule()
{
    m_kindsButton->setText(m_rule.kinds.isEmpty() ? tr("Kinds")
                           : m_rule.kinds.size() == 1
                               ? timelineKindName(m_rule.kinds.first())
                               : tr("%n kinds", nullptr, static_cast<int>(m_rule.kinds.size())));
    m_kindsButton->setAccessibleName(
        tr("Kinds of entries shown: %1")
            .arg(m_rule.kinds.isEmpty() ? tr("All kinds") : m_kindsButton->text()));
    m_authorButton->setText(m_rule.author.isEmpty() ? tr("Author") : m_rule.author);
    m_authorButton->setAccessibleName(
        tr("Author of the entries shown: %1").arg(m_rule.author.isEmpty() ? tr("Everybody") : m_rule.author));
    m_countLabel->setText(tr("%1 of %2").arg(m_model.rowCount()).arg(m_model.total()));
    m_countLabel->setVisible(m_rule.isNarrowed());
    m_clearButton->setVisible(m_rule.isNarrowed());
}

}  // namespace holdfast
