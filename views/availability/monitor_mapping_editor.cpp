// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/decide_all.h"
#include "views/availability/monitor_mapping.h"
#include "views/availability/validity_edit.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

void MonitorMapping::fillEditor()
{
    const QList<SeriesKey> keys = chosen();
    m_filledKeys = keys;
    m_filled = assignmentsOfChosen();
    m_decideButton->setEnabled(!keys.isEmpty() && !m_workspace.isReadOnly());
    if (keys.isEmpty()) {
        m_who->setText(tr("Choose a monitor above."));
        return;
    }
    m_who->setText(keys.size() == 1 ? keys.first().monitor
                                    : tr("%n monitor(s) together", nullptr, static_cast<int>(keys.size())));
    const Row* first = row(keys.first());
    const QDate today = m_workspace.today();
    std::optional<MonitorAssignment> held;
    for (const MonitorAssignment& one : first != nullptr ? first->assignments : QList<MonitorAssignment>()) {
        if (Validity{one.validFrom, one.validTo}.includes(today))
            held = one;
    }
    m_module->clear();
    const auto& organisation = m_workspace.organisation();
    const QList<Service> services = organisation ? organisation->services() : QList<Service>();
    for (const Service& service : services) {
        for (const Part& module : service.modules) {
            const QString name = module.name.in(m_workspace.language()).text;
            m_module->addItem(services.size() > 1 ? service.code + u" · "_s + name : name,
                              QStringList{service.code, module.code});
        }
        m_module->addItem(services.size() > 1 ? service.code + u" · "_s + tr("no module") : tr("No module"),
                          QStringList{service.code, QString()});
    }
    int current = -1;
    for (int i = 0; held && i < m_module->count(); ++i) {
        if (m_module->itemData(i).toStringList() == QStringList{held->service, held->module})
            current = i;
    }
    m_module->setCurrentIndex(current);
    m_module->setPlaceholderText(tr("Choose a module"));
    fillComponents();
    const int component = held ? m_component->findData(held->component) : 0;
    m_component->setCurrentIndex(std::max(0, component));
    m_weight->setValue(held ? held->weight : 1);
    m_validity->set({}, {});
}

void MonitorMapping::fillComponents()
{
    m_component->clear();
    m_component->addItem(tr("No component"), QString());
    const QStringList choice = m_module->currentData().toStringList();
    const auto& organisation = m_workspace.organisation();
    const Service* service = organisation ? organisation->service(choice.value(0)) : nullptr;
    const bool counts = service != nullptr && !choice.value(1).isEmpty();
    if (counts) {
        for (const Part& component : service->components)
            m_component->addItem(component.name.in(m_workspace.language()).text, component.code);
    }
    m_component->setEnabled(counts);
    m_weight->setEnabled(counts);
}

void MonitorMapping::decide()
{
    const QStringList choice = m_module->currentData().toStringList();
    if (choice.isEmpty()) {
        setLook(m_said, u"error"_s);
        m_said->setText(tr("Say for which module it counts, or that it counts for none."));
        m_module->setFocus();
        return;
    }
    if (!m_validity->isPossible()) {
        setLook(m_said, u"error"_s);
        m_said->setText(tr("The last day lies before the first. Change one of the two."));
        m_validity->setFocus();
        return;
    }
    QList<MonitorAssignment> assignments;
    const QList<SeriesKey> keys = chosen();
    for (const SeriesKey& key : keys)
        assignments.append({key, choice.value(0), choice.value(1), m_component->currentData().toString(),
                            m_weight->value(), m_validity->from(), m_validity->to()});
    m_decideButton->setEnabled(false);
    decideAll(m_workspace, assignments, whileThere(this, [this](const Done& recorded) {
                  m_decideButton->setEnabled(true);
                  setLook(m_said, recorded ? u"muted"_s : u"error"_s);
                  m_said->setText(recorded ? u"✔ "_s + tr("Recorded.") : recorded.error().message);
              }));
}

}  // namespace holdfast
