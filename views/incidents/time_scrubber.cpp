// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/time_scrubber.h"

#include "views/kit/status.h"
#include "views/kit/texts.h"
#include "views/kit/theme.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace holdfast {

TimeScrubber::TimeScrubber(QWidget* parent) : QWidget(parent)
{
    m_sightCombo = new QComboBox;
    m_sightCombo->setObjectName(u"sightCombo"_s);
    m_sightCombo->setAccessibleName(tr("Which past is shown"));
    m_sightCombo->addItem(tr("As it was known then"), static_cast<int>(IncidentReplay::Sight::AsKnown));
    m_sightCombo->addItem(tr("As it really was"), static_cast<int>(IncidentReplay::Sight::AsItWas));
    m_sightCombo->setItemData(0, tr("After each entry as it was written, with what was wrong in it"),
                              Qt::ToolTipRole);
    m_sightCombo->setItemData(1, tr("By when things happened, with all corrections and late entries"),
                              Qt::ToolTipRole);
    m_firstButton = makeStep(u"firstMomentButton"_s, u"|◀"_s, tr("To the beginning (Home)"));
    m_backButton = makeStep(u"momentBackButton"_s, u"◀"_s, tr("One entry back (←)"));
    m_onButton = makeStep(u"momentOnButton"_s, u"▶"_s, tr("One entry on (→)"));
    m_lastButton = makeStep(u"lastMomentButton"_s, u"▶|"_s, tr("To the end (End)"));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(u"momentSlider"_s);
    m_slider->setAccessibleName(tr("Moment of the incident"));
    m_momentLabel = makeLabel({});
    m_endButton = makeButton(u"backToEndButton"_s, tr("Back to the end"), u"link"_s);

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_sightCombo);
    row->addSpacing(6);
    row->addWidget(m_firstButton);
    row->addWidget(m_backButton);
    row->addWidget(m_slider, 1);
    row->addWidget(m_onButton);
    row->addWidget(m_lastButton);
    auto* words = new QHBoxLayout;
    words->addWidget(m_momentLabel, 1);
    words->addWidget(m_endButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addLayout(words);

    connect(m_slider, &QSlider::valueChanged, this, &TimeScrubber::momentChosen);
    connect(m_firstButton, &QToolButton::clicked, this, [this] { m_slider->setValue(0); });
    connect(m_backButton, &QToolButton::clicked, this, [this] { m_slider->setValue(moment() - 1); });
    connect(m_onButton, &QToolButton::clicked, this, [this] { m_slider->setValue(moment() + 1); });
    connect(m_lastButton, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->maximum()); });
    connect(m_endButton, &QPushButton::clicked, this, [this] {
        // The button goes; the keys go on working.
        m_slider->setFocus();
        m_slider->setValue(m_slider->maximum());
    });
    connect(m_sightCombo, &QComboBox::currentIndexChanged, this, [this] {
        emit sightChosen(static_cast<IncidentReplay::Sight>(m_sightCombo->currentData().toInt()));
    });
}

QToolButton* TimeScrubber::makeStep(const QString& name, const QString& text, const QString& spoken)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(spoken);
    button->setAccessibleName(spoken);
    button->setProperty("look", u"quiet"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRepeat(true);
    return button;
}

void TimeScrubber::show(const IncidentReplay* replay, int moment, const QTimeZone& zone)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker sight(m_sightCombo);
    m_replay = replay;
    m_zone = zone;
    m_slider->setRange(0, replay->count() - 1);
    m_slider->setPageStep(std::max(replay->count() / 10, 1));
    m_slider->setValue(moment);
    m_sightCombo->setCurrentIndex(m_sightCombo->findData(static_cast<int>(replay->sight())));
    // What was imported was written down at once, long after: there is only the other past.
    m_sightCombo->setVisible(!replay->whole().isImported());
    describe();
}

void TimeScrubber::takeKeys()
{
    m_slider->setFocus();
}

int TimeScrubber::moment() const
{
    return m_slider->value();
}

bool TimeScrubber::isAtEnd() const
{
    return m_slider->value() == m_slider->maximum();
}

void TimeScrubber::describe()
{
    const bool isEnd = isAtEnd();
    const QString when = longTime(m_replay->at(moment()), m_zone);
    const int number = m_replay->entryNumber(moment());
    const int total = static_cast<int>(m_replay->whole().entries.size());
    QString text = tr("As it stands at the end, after entry #%1.").arg(total);
    if (!isEnd && m_replay->sight() == IncidentReplay::Sight::AsKnown)
        text = tr("A view of the past: as it was known at %1, after entry #%2 of %3.")
                   .arg(when)
                   .arg(number)
                   .arg(total);
    else if (!isEnd)
        text = tr("A view of the past: as it was at %1, by all that is known now.").arg(when);
    m_momentLabel->setText(isEnd ? text : shapeOf(Status::Maintenance) + u' ' + text);
    QFont font = m_momentLabel->font();
    font.setBold(!isEnd);
    m_momentLabel->setFont(font);
    m_endButton->setVisible(!isEnd);
    m_firstButton->setEnabled(moment() > 0);
    m_backButton->setEnabled(moment() > 0);
    m_onButton->setEnabled(!isEnd);
    m_lastButton->setEnabled(!isEnd);
    update();
}

void TimeScrubber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPast = !isAtEnd();
    const QColor edge = isPast ? statusFill(Status::Maintenance, palette()) : tint::line(palette());
    painter.setPen(QPen(edge, isPast ? 2 : 1));
    QColor ground = isPast ? edge : tint::card(palette());
    if (isPast)
        ground.setAlphaF(0.16F);
    painter.setBrush(ground);
    constexpr qreal kRound = 8;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRound, kRound);
}

}  // namespace holdfast
