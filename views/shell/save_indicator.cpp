// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/save_indicator.h"

#include "views/kit/widgets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

SaveIndicator::SaveIndicator(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_badge(new StatusBadge(this)),
      m_retry(makeButton(u"retrySaveButton"_s, tr("Try again"), u"link"_s, this))
{
    m_badge->setObjectName(u"saveBadge"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_badge);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_workspace.services().log.retry(); });
    connect(&m_workspace, &Workspace::savingChanged, this, &SaveIndicator::update);
    update();
}

void SaveIndicator::update()
{
    const int waiting = m_workspace.notSavedCount();
    m_retry->setVisible(waiting > 0);
    m_badge->setFlat(waiting == 0);
    if (waiting > 0) {
        m_badge->show(Status::Down, tr("NOT SAVED: %n", nullptr, waiting));
        setToolTip(
            tr("The disk refused what was entered last. It is kept and written as soon as the disk accepts "
               "it; free some space, or keep the machine running."));
    } else if (m_workspace.isReadOnly()) {
        m_badge->show(Status::Degraded, tr("read only"));
        setToolTip(m_workspace.readOnlyBecause()->message);
    } else if (m_workspace.savingCount() > 0) {
        m_badge->show(Status::Unknown, tr("saving…"));
        setToolTip(QString());
    } else {
        m_badge->show(Status::Up, tr("saved"));
        setToolTip(tr("Everything that was entered has reached the disk."));
    }
}

}  // namespace holdfast
