// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/tile.h"

#include "views/kit/theme.h"
#include "views/kit/widgets.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMarginX = 12;
constexpr int kMarginY = 8;
constexpr int kLowest = 40;
constexpr int kMarginXLarge = 18;
constexpr int kMarginYLarge = 24;
constexpr double kLargeHeading = 1.25;

}  // namespace

Tile::Tile(const QString& name, const QString& heading, const QString& note, const QString& key,
           QWidget* parent)
    : QPushButton(parent), m_heading(makeLabel(heading)), m_note(makeLabel(note, u"muted"_s))
{
    setObjectName(name);
    setCheckable(true);
    setAutoDefault(false);
    setProperty("look", u"tile"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_heading->setFont(resized(m_heading->font(), 1.0, QFont::DemiBold));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_heading);
    texts->addWidget(m_note);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMarginX, kMarginY, kMarginX, kMarginY);
    layout->addLayout(texts, 1);
    if (!key.isEmpty()) {
        auto* corner = makeLabel(key, u"muted"_s);
        corner->setWordWrap(false);
        layout->addWidget(corner, 0, Qt::AlignTop);
    }
    const auto labels = findChildren<QLabel*>();
    for (QLabel* label : labels)
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    describe();
}

void Tile::setNote(const QString& note)
{
    if (m_note->text() == note)
        return;
    m_note->setText(note);
    describe();
    updateGeometry();
}

void Tile::makeLarge()
{
    layout()->setContentsMargins(kMarginXLarge, kMarginYLarge, kMarginXLarge, kMarginYLarge);
    m_heading->setFont(resized(m_heading->font(), kLargeHeading, QFont::DemiBold));
    updateGeometry();
}

void Tile::describe()
{
    m_note->setVisible(!m_note->text().isEmpty());
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_note->text());
}

QSize Tile::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, kLowest});
}

QSize Tile::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({0, kLowest});
}

int Tile::heightForWidth(int width) const
{
    return std::max(layout()->totalHeightForWidth(width), kLowest);
}

void Tile::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        setLook(m_heading, isEnabled() ? QString() : u"muted"_s);
}

}  // namespace holdfast
