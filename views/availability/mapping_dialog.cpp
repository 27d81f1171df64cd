// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/mapping_dialog.h"

#include "models/core/deliver.h"
#include "views/availability/module_rules.h"
#include "views/availability/monitor_mapping.h"
#include "views/kit/dialog_body.h"
#include "views/kit/widgets.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsualSize{980, 640};

}  // namespace

MappingDialog::MappingDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_tabs(new QTabWidget),
      m_monitors(new MonitorMapping(workspace)),
      m_rules(new ModuleRules(workspace)),
      m_error(makeLabel({}, u"error"_s))
{
    setObjectName(u"mappingDialog"_s);
    setWindowTitle(tr("Monitors and modules"));
    m_tabs->setObjectName(u"mappingTabs"_s);
    m_tabs->setAccessibleName(tr("Monitors and modules"));
    m_tabs->tabBar()->setAccessibleName(tr("Monitors and modules"));
    m_tabs->addTab(m_monitors, tr("Monitors"));
    m_tabs->addTab(m_rules, tr("Module rules"));
    m_error->hide();
    auto* close = makeButton(u"closeButton"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addWidget(
        makeLabel(
            tr("A setting without dates also applies to past figures. Published reports stay as they are."),
            u"muted"_s),
        1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("Monitors and modules"), u"title"_s));
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    sizeForText(*this, kUsualSize);
    connect(&workspace.services().availability, &AvailabilityService::changed, this, &MappingDialog::read);
    connect(&workspace.services().measurements, &MeasurementService::changed, this, &MappingDialog::read);
    read();
}

void MappingDialog::showUnmapped()
{
    m_tabs->setCurrentWidget(m_monitors);
    m_monitors->filterUndecided(true);
}

void MappingDialog::read()
{
    auto& availability = m_workspace.services().availability;
    deliver(m_workspace.services().measurements.series(), this,
            [this, &availability](const Result<QList<SeriesSummary>>& series) {
                if (!series) {
                    refuse(series.error());
                    return;
                }
                deliver(availability.assignments(), this,
                        [this, &availability, series](const Result<QList<MonitorAssignment>>& assignments) {
                            if (!assignments) {
                                refuse(assignments.error());
                                return;
                            }
                            m_monitors->show(series.value(), assignments.value());
                            deliver(
                                availability.combinations(), this,
                                [this, assignments](const Result<QList<ModuleCombination>>& combinations) {
                                    if (combinations)
                                        m_rules->show(assignments.value(), combinations.value());
                                    else
                                        refuse(combinations.error());
                                });
                        });
            });
}

void MappingDialog::refuse(const Error& error)
{
    m_error->setText(error.message);
    m_error->show();
}

}  // namespace holdfast
