// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/moment_edit.h"

#include "models/core/moment_text.h"
#include "views/kit/flow_layout.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"

#include <QDateTime>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds kTick{1000};

}  // namespace

MomentEdit::MomentEdit(const TimeSource& time, const QTimeZone& zone, const QList<int>& minutesAgo,
                       QWidget* parent)
    : QWidget(parent), m_time(time), m_zone(zone), m_edit(new QLineEdit), m_said(makeLabel({}, u"muted"_s))
{
    auto* row = new FlowLayout;
    for (const int minutes : minutesAgo) {
        const QString text = minutes == 0 ? tr("Now") : tr("%n min ago", nullptr, minutes);
        auto* button = makeButton(u"moment%1Button"_s.arg(minutes), text, u"tile"_s);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, minutes, button] { choose(minutes, button); });
        m_buttons.append(button);
        row->addWidget(button);
    }
    m_edit->setObjectName(u"momentEdit"_s);
    m_edit->setAccessibleName(tr("Time"));
    m_edit->setPlaceholderText(tr("or a time: 03:10, 2026-11-24 03:10, -45m"));
    connect(m_edit, &QLineEdit::textChanged, this, [this] { read(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_edit);
    layout->addWidget(m_said);
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons.first());
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] { show(); });
    m_tick.start();
    show();
}

std::optional<Instant> MomentEdit::moment() const
{
    return m_problem ? std::nullopt : m_moment;
}

std::optional<Error> MomentEdit::problem() const
{
    return m_problem;
}

void MomentEdit::setMoment(Instant moment)
{
    m_moment = moment;
    m_problem.reset();
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(longTime(moment, m_zone));
    }
    for (QPushButton* button : std::as_const(m_buttons))
        button->setChecked(false);
    show();
    emit changed();
}

void MomentEdit::setUpShortcuts()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton* button = m_buttons.at(i);
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i));
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        // A button's own shortcut clicks it a moment later, and a fast hand has gone on by then.
        connect(new QShortcut(keys, this), &QShortcut::activated, button, [button] { button->click(); });
    }
    auto* toField = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_T), this);
    connect(toField, &QShortcut::activated, m_edit, [this] { m_edit->setFocus(Qt::ShortcutFocusReason); });
}

void MomentEdit::choose(int minutes, QPushButton* button)
{
    m_moment = m_time.now() - std::chrono::minutes(minutes);
    m_problem.reset();
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->clear();
    }
    for (QPushButton* other : std::as_const(m_buttons))
        other->setChecked(other == button);
    show();
    emit changed();
}

void MomentEdit::read()
{
    for (QPushButton* button : std::as_const(m_buttons))
        button->setChecked(false);
    const auto before = std::exchange(m_moment, {});
    const QString problemBefore = m_problem ? m_problem->message : QString();
    m_problem.reset();
    if (!m_edit->text().trimmed().isEmpty()) {
        const auto at = parseMoment(m_edit->text(), m_zone, m_time.now());
        if (!at)
            m_problem = at.error();
        else if (at.value() > m_time.now())
            m_problem =
                Error{Error::Code::BadInput, tr("That lies ahead. A time that has passed is needed."), {}};
        else
            m_moment = at.value();
    }
    show();
    // Most letters of a time that is being typed change nothing yet.
    if (m_moment != before || (m_problem ? m_problem->message : QString()) != problemBefore)
        emit changed();
}

void MomentEdit::show()
{
    setLook(m_said, m_problem ? u"error"_s : u"muted"_s);
    if (m_problem) {
        m_said->setText(m_problem->message);
        return;
    }
    if (!m_moment) {
        m_said->setText(tr("Times are those of %1.").arg(QString::fromLatin1(m_zone.id())));
        return;
    }
    const auto ago = std::max(m_time.now() - *m_moment, std::chrono::milliseconds(0));
    m_said->setText(tr("%1 (%2), %3 ago")
                        .arg(longTime(*m_moment, m_zone), QString::fromLatin1(m_zone.id()),
                             hoursMinutesSeconds(std::chrono::duration_cast<std::chrono::seconds>(ago))));
}

}  // namespace holdfast
