// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readiness/readiness_header.h"

#include "views/kit/widgets.h"
#include "views/readiness/findings_view.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kSeverities = {FindingSeverity::ActNow, FindingSeverity::Soon, FindingSeverity::Unproven,
                              FindingSeverity::Note};
constexpr int kFilterWidth = 240;
constexpr int kSpacing = 10;

}  // namespace

ReadinessHeader::ReadinessHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_subtitle(makeLabel({}, u"muted"_s)), m_filter(new QLineEdit)
{
    m_subtitle->setObjectName(u"subtitleLabel"_s);
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setPlaceholderText(tr("Narrow the list"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    auto* badges = new QHBoxLayout;
    for (const FindingSeverity severity : kSeverities) {
        auto* badge = new StatusBadge;
        badge->setObjectName(keyword(severity) + u"Badge"_s);
        badge->hide();
        m_badges.append(badge);
        badges->addWidget(badge);
    }
    badges->addStretch();
    auto* words = new QVBoxLayout;
    words->addWidget(makeLabel(title, u"title"_s));
    words->addWidget(m_subtitle);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_filter, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addLayout(top);
    layout->addLayout(badges);
}

void ReadinessHeader::show(const Workspace& workspace, const QList<Finding>& findings)
{
    const QDate today = workspace.today();
    QStringList parts{today.toString(Qt::ISODate) + u' ' + QLocale().dayName(today.dayOfWeek())};
    if (workspace.organisation())
        parts.append(workspace.organisation()->name().in(workspace.language()).text);
    m_subtitle->setText(parts.join(u"  ·  "_s));
    for (const FindingSeverity severity : kSeverities) {
        const auto count =
            std::count_if(findings.cbegin(), findings.cend(),
                          [severity](const Finding& finding) { return finding.severity == severity; });
        StatusBadge* badge = m_badges.at(static_cast<int>(severity));
        badge->show(statusOf(severity), u"%1 %2"_s.arg(nameOf(severity)).arg(count));
        badge->setVisible(count > 0);
    }
}

}  // namespace holdfast
