// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/notice_bar.h"

#include "views/kit/widgets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::seconds kShown{20};

}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(makeLabel({}, {}, this))
{
    setObjectName(u"noticeBar"_s);
    auto* dismiss = makeButton(u"dismissNoticeButton"_s, tr("Seen"), u"chip"_s, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->addWidget(m_text, 1);
    row->addWidget(dismiss);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(kShown);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(const QString& text, Status status)
{
    m_text->setText(shapeOf(status) + u"  "_s + text);
    setAccessibleName(text);
    setStyleSheet(
        u"#noticeBar { background: %1; border-radius: 8px; } #noticeBar QLabel { color: %2; font-weight: 600; }"_s
            .arg(statusFill(status, palette()).name(), statusInk(status, palette()).name()));
    show();
    m_leaving.start();
}

}  // namespace holdfast
