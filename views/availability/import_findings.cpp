// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/import_findings.h"

#include "models/tabular/csv_text.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kRefusedHeight = 150;

}  // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString periodText(Instant from, Instant to, const QTimeZone& zone)
{
    return longTime(from, zone) + u" – "_s + longTime(to, zone);
}

QString daysText(Instant from, Instant to, const QTimeZone& zone)
{
    const Instant last = std::max(from, to - std::chrono::milliseconds(1));
    const auto day = [&zone](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date().toString(Qt::ISODate);
    };
    return day(from) == day(last) ? day(from) : day(from) + u" – "_s + day(last);
}

std::optional<std::pair<Instant, Instant>> periodOf(const SourceContent& content)
{
    std::optional<std::pair<Instant, Instant>> period;
    for (const SeriesFound& series : content.series) {
        if (!series.from || !series.to)
            continue;
        if (period)
            period = {std::min(period->first, *series.from), std::max(period->second, *series.to)};
        else
            period = {*series.from, *series.to};
    }
    return period;
}

ImportFindings::ImportFindings(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent),
      m_zone(zone),
      m_facts(makeLabel({})),
      m_known(
          makeLabel(tr("The same file was imported before, read in the same way. Importing it again would "
                       "change nothing."),
                    u"heading"_s)),
      m_cautions(new QVBoxLayout),
      m_refusedPart(new QWidget),
      m_refusedButton(makeButton(u"refusedButton"_s, {}, u"link"_s)),
      m_copyButton(makeButton(u"copyRefusedButton"_s, tr("Copy the list"), u"link"_s)),
      m_refused(new QTreeWidget)
{
    m_facts->setObjectName(u"factsLabel"_s);
    m_known->setObjectName(u"knownLabel"_s);
    m_refused->setObjectName(u"refusedList"_s);
    m_refused->setAccessibleName(tr("Records that are refused"));
    m_refused->setHeaderLabels({tr("Line"), tr("Reason")});
    m_refused->setRootIsDecorated(false);
    m_refused->setUniformRowHeights(true);
    m_refused->setFixedHeight(kRefusedHeight);
    m_refused->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_refusedButton, &QPushButton::clicked, this, [this] {
        const bool wasOpen = !m_refused->isHidden();
        m_refused->setHidden(wasOpen);
        m_copyButton->setHidden(wasOpen);
    });
    connect(m_copyButton, &QPushButton::clicked, this, &ImportFindings::copyRefused);
    auto* row = new QHBoxLayout;
    row->addWidget(m_refusedButton);
    row->addStretch();
    row->addWidget(m_copyButton);
    auto* refused = new QVBoxLayout(m_refusedPart);
    refused->setContentsMargins(0, 0, 0, 0);
    refused->addLayout(row);
    refused->addWidget(m_refused);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_known);
    layout->addWidget(m_facts);
    layout->addLayout(m_cautions);
    layout->addWidget(m_refusedPart);
    clear();
}

void ImportFindings::clear()
{
    m_facts->clear();
    m_known->hide();
    m_refusedPart->hide();
    m_refused->hide();
    m_copyButton->hide();
    for (QWidget* label : std::as_const(m_cautionLabels))
        discard(label);
    m_cautionLabels.clear();
}

void ImportFindings::show(const SourceContent& content)
{
    const bool wasOpen = !m_refused->isHidden();
    clear();
    m_known->setVisible(content.isKnown);
    const auto period = periodOf(content);
    if (!content.questions.isEmpty())
        m_facts->setText(tr("Answer the questions below to continue."));
    else if (!period)
        m_facts->setText(tr("No monitoring data was found in it."));
    else
        m_facts->setText(tr("%1 records of %n monitor(s), %2 (times of %3).", nullptr,
                            static_cast<int>(content.series.size()))
                             .arg(countText(content.rows), periodText(period->first, period->second, m_zone),
                                  QString::fromUtf8(m_zone.id())));
    for (const QString& caution : content.cautions) {
        auto* label = makeLabel(shapeOf(Status::Degraded) + u' ' + caution);
        m_cautions->addWidget(label);
        m_cautionLabels.append(label);
    }
    showRefused(content);
    m_refused->setVisible(wasOpen && content.refusedCount > 0);
    m_copyButton->setVisible(wasOpen && content.refusedCount > 0);
}

void ImportFindings::showRefused(const SourceContent& content)
{
    m_refusedPart->setVisible(content.refusedCount > 0);
    m_refusedRecords = content.refused;
    m_refused->clear();
    if (content.refusedCount == 0)
        return;
    QString text = tr("%n record(s) are refused.", nullptr, static_cast<int>(content.refusedCount));
    if (content.refusedCount > content.refused.size())
        text += u' ' + tr("The first %1 are listed.").arg(content.refused.size());
    m_refusedButton->setText(shapeOf(Status::Degraded) + u' ' + text + u" ▾"_s);
    m_refusedButton->setAccessibleName(text);
    for (const RefusedRecord& record : content.refused) {
        auto* item = new QTreeWidgetItem(m_refused, {QString::number(record.line), record.reason});
        item->setToolTip(1, record.reason);
    }
    m_refused->setCurrentItem(m_refused->topLevelItem(0));
}

void ImportFindings::copyRefused()
{
    QList<QStringList> rows{{tr("Line"), tr("Reason")}};
    for (const RefusedRecord& record : std::as_const(m_refusedRecords))
        rows.append({QString::number(record.line), record.reason});
    QApplication::clipboard()->setText(tabbedText(rows));
}

}  // namespace holdfast
