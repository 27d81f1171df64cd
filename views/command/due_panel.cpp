// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/due_panel.h"

#include "models/incidents/entry_sentence.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMost = 3;

}  // namespace

QString dueSentence(const DueNotice& notice)
{
    switch (notice.kind) {
    case DueNotice::Kind::Communication:
        return DuePanel::tr("notice %1 to %2").arg(notice.id, audienceName(notice.audience));
    case DueNotice::Kind::EarlyWarning:
        return DuePanel::tr("early warning to %1").arg(audienceName(notice.audience));
    case DueNotice::Kind::Level:
        return DuePanel::tr("level %1: tell %2").arg(notice.id, audienceName(notice.audience));
    case DueNotice::Kind::Promise:
        return DuePanel::tr("the next word promised to %1").arg(audienceName(notice.audience));
    case DueNotice::Kind::SituationCall: return DuePanel::tr("situation report of the team");
    }
    Q_UNREACHABLE();
}

DuePanel::DuePanel(IncidentDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(makeLabel(tr("To be told"), u"muted"_s, this)),
      m_more(makeLabel({}, u"muted"_s, this)),
      m_most(kMost)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    m_more->setAlignment(Qt::AlignRight);
    head->addWidget(m_title, 1);
    head->addWidget(m_more, 1);
    column->addLayout(head);
    for (int i = 0; i < kMost; ++i) {
        auto* button = new LineButton(u"due%1Button"_s.arg(i + 1), {}, u"line"_s, this);
        column->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, button] {
            if (button->property("isSituation").toBool())
                emit situationReportRequested();
            else
                emit noticeRequested(button->property("plan").toString(), button->property("id").toString(),
                                     button->property("audience").toString());
        });
    }
    connect(&m_desk, &IncidentDesk::changed, this, &DuePanel::show);
    connect(&m_desk, &IncidentDesk::ticked, this, &DuePanel::show);
    show();
}

void DuePanel::setMost(int most)
{
    most = std::clamp(most, 1, kMost);
    if (most == m_most)
        return;
    m_most = most;
    show();
}

void DuePanel::show()
{
    const QList<DueNotice>& due = m_desk.account().due;
    setVisible(!due.isEmpty());
    for (int i = 0; i < kMost; ++i) {
        LineButton* button = m_buttons.at(i);
        button->setVisible(i < due.size() && i < m_most);
        if (!button->isVisibleTo(this))
            continue;
        const DueNotice& notice = due.at(i);
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(notice.dueAt - m_desk.now());
        const QString when = shortTime(notice.dueAt, m_desk.workspace().zone(), m_desk.now());
        const QString text =
            notice.isOverdue ? tr("%1  overdue by %2: %3")
                                   .arg(shapeOf(Status::Down), hoursMinutes(left * -1), dueSentence(notice))
                             : tr("%1  by %2: %3").arg(u"○"_s, when, dueSentence(notice));
        button->setWords(text);
        setLook(button, notice.isOverdue ? u"urgent"_s : u"line"_s);
        button->setProperty("isSituation", notice.kind == DueNotice::Kind::SituationCall);
        button->setProperty("plan", notice.plan);
        button->setProperty("id", notice.kind == DueNotice::Kind::Communication ||
                                          notice.kind == DueNotice::Kind::Promise
                                      ? notice.id
                                      : QString());
        button->setProperty("audience", notice.audience);
    }
    const int more = static_cast<int>(due.size()) - m_most;
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %n more", nullptr, std::max(more, 0)));
}

}  // namespace holdfast
