// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/timeline_import.h"

#include "models/core/deliver.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/timeline_kind.h"
#include "views/kit/prompter.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"
#include "views/kit/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kLargestTimeline = 16 * 1024 * 1024;
constexpr int kMostPreviewed = 200;

/// QDateTimeEdit knows no zone but UTC and the machine's: it is shown the hands of the clock, as UTC.
QDateTime handsOf(Instant at, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
    return {local.date(), local.time(), Qt::UTC};
}

Instant instantOf(const QDateTimeEdit* edit, const QTimeZone& zone)
{
    return instantFromMs(QDateTime(edit->date(), edit->time(), zone).toMSecsSinceEpoch());
}

QDateTimeEdit* makeTimeEdit(const QString& name, const QString& spoken)
{
    auto* edit = new QDateTimeEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setTimeSpec(Qt::UTC);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    return edit;
}

}  // namespace

TimelineImport::TimelineImport(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompter(prompter)
{
    build();
}

void TimelineImport::build()
{
    auto* back = makeButton(u"importBackButton"_s, tr("← All incidents"), u"link"_s);
    connect(back, &QPushButton::clicked, this, &TimelineImport::backRequested);
    m_foundLabel = makeLabel({});
    m_preview = new QTreeWidget;
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("Entries found in the file"));
    m_preview->setHeaderLabels({tr("Time"), tr("Kind"), tr("Text")});
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_preview->header()->setStretchLastSection(true);
    m_importButton = makeButton(u"importButton"_s, tr("Import"), u"primary"_s);
    connect(m_importButton, &QPushButton::clicked, this, &TimelineImport::import);
    auto* card = makeCard();
    layoutOf(card)->addWidget(m_foundLabel);
    layoutOf(card)->addWidget(makeForm());
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeLabel(tr("Nothing is changed before you press Import."), u"muted"_s), 1);
    foot->addWidget(m_importButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(makeLabel(tr("Import a timeline"), u"title"_s));
    layout->addWidget(card);
    layout->addWidget(m_preview, 1);
    layout->addLayout(foot);
}

QWidget* TimelineImport::makeForm()
{
    m_titleEdit = new QLineEdit;
    m_titleEdit->setObjectName(u"importTitleEdit"_s);
    m_titleEdit->setAccessibleName(tr("Title"));
    m_kindCombo = new QComboBox;
    m_kindCombo->setObjectName(u"importKindCombo"_s);
    m_kindCombo->setAccessibleName(tr("Whose incident it was"));
    m_kindCombo->addItem(tr("Somebody else's: a reference, judged by our contract"), false);
    m_kindCombo->addItem(tr("Our own: it counts in its month"), true);
    m_impactEdit = makeTimeEdit(u"importImpactEdit"_s, tr("Impact began"));
    m_restoredEdit = makeTimeEdit(u"importRestoredEdit"_s, tr("Service restored"));
    m_restoredCheck = new QCheckBox(tr("Service restored"));
    m_restoredCheck->setObjectName(u"importRestoredCheck"_s);
    m_restoredCheck->setAccessibleName(tr("It is known when the service was restored"));
    connect(m_restoredCheck, &QCheckBox::toggled, m_restoredEdit, &QWidget::setEnabled);
    m_planCombo = new QComboBox;
    m_planCombo->setObjectName(u"importPlanCombo"_s);
    m_planCombo->setAccessibleName(tr("Plan to compare it with"));
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(tr("Title"), m_titleEdit);
    layout->addRow(tr("Whose"), m_kindCombo);
    layout->addRow(tr("Impact began"), m_impactEdit);
    layout->addRow(m_restoredCheck, m_restoredEdit);
    layout->addRow(tr("Compare with"), m_planCombo);
    return form;
}

Done TimelineImport::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Io,
                     tr("%1 cannot be read: %2. Nothing was imported.")
                         .arg(QFileInfo(path).fileName(), file.errorString()),
                     {}};
    }
    const QByteArray bytes = file.read(kLargestTimeline + 1);
    if (bytes.size() > kLargestTimeline) {
        return Error{Error::Code::BadInput,
                     tr("%1 is larger than 16 MiB, too large for a timeline. Nothing was imported.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    }
    auto timeline = readTimeline(bytes);
    if (!timeline)
        return timeline.error();
    m_timeline = std::move(timeline).value();
    m_fileName = QFileInfo(path).fileName();
    m_titleEdit->setText(QFileInfo(path).completeBaseName());
    showFound();
    return done();
}

void TimelineImport::showFound()
{
    const QTimeZone zone = m_workspace.zone();
    const auto [first, last] =
        std::minmax_element(m_timeline->rows.cbegin(), m_timeline->rows.cend(),
                            [](const TimelineRow& a, const TimelineRow& b) { return a.at < b.at; });
    m_foundLabel->setText(tr("“%1” holds a timeline from %2 to %3 (times of %4). Entries: %5.")
                              .arg(m_fileName, longTime(first->at, zone), longTime(last->at, zone),
                                   QString::fromLatin1(zone.id()))
                              .arg(m_timeline->rows.size()));
    m_impactEdit->setDateTime(handsOf(m_timeline->begin(), zone));
    const auto restored = m_timeline->recovered();
    m_restoredCheck->setChecked(restored.has_value());
    m_restoredEdit->setEnabled(restored.has_value());
    m_restoredEdit->setDateTime(handsOf(restored.value_or(last->at), zone));
    m_planCombo->clear();
    m_planCombo->addItem(tr("No plan"), QString());
    for (const PlanPin& plan : m_workspace.plans())
        m_planCombo->addItem(plan.code + u' ' +
                                 textIn(plan.body.value("title"_L1).toObject(), m_workspace.language()),
                             plan.code);
    m_preview->clear();
    QList<QTreeWidgetItem*> items;
    for (const TimelineRow& row :
         m_timeline->rows.first(std::min<qsizetype>(m_timeline->rows.size(), kMostPreviewed))) {
        const QString text = textIn(row.text, m_workspace.language());
        items.append(new QTreeWidgetItem({longTime(row.at, zone), timelineKindName(row.kind), text}));
        items.last()->setToolTip(2, text);
    }
    m_preview->addTopLevelItems(items);
    m_importButton->setEnabled(!m_workspace.isReadOnly());
}

void TimelineImport::import()
{
    if (!m_timeline)
        return;
    const QTimeZone zone = m_workspace.zone();
    const QString title = m_titleEdit->text().trimmed();
    const ImportRequest request{*m_timeline,
                                m_kindCombo->currentData().toBool(),
                                entryText(m_workspace.language(), title.isEmpty() ? m_fileName : title),
                                {},
                                instantOf(m_impactEdit, zone),
                                m_restoredCheck->isChecked() ? std::optional(instantOf(m_restoredEdit, zone))
                                                             : std::nullopt,
                                {},
                                {},
                                m_planCombo->currentData().toString()};
    m_importButton->setEnabled(false);
    IncidentService& incidents = m_workspace.services().incidents;
    deliver(incidents.import(request, m_workspace.actor()), this, [this](const Result<IncidentId>& id) {
        m_importButton->setEnabled(true);
        if (!id) {
            m_prompter.tell(this, id.error());
            return;
        }
        deliver(m_workspace.services().incidents.state(id->uid().toString()), this,
                [this](const Result<IncidentState>& state) {
                    if (state)
                        emit imported(state->code);
                    else
                        m_prompter.tell(this, state.error());
                });
    });
}

}  // namespace holdfast
