// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/module_rules.h"

#include "views/availability/validity_edit.h"
#include "views/kit/dialog_body.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum Column { kModule, kMonitors, kRule, kColumns };

constexpr int kWhole = 100;
constexpr int kIndent = 28;

QString shortName(const ModuleCombination& combination)
{
    switch (combination.rule) {
    case CombineRule::AnyDown: return ModuleRules::tr("Down while any monitor is");
    case CombineRule::AllDown: return ModuleRules::tr("Down while all monitors are");
    case CombineRule::Weighted:
        return ModuleRules::tr("Down from %1 % of the weights on").arg(combination.thresholdPercent);
    }
    Q_UNREACHABLE();
}

}  // namespace

ModuleRules::ModuleRules(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_list(new QTreeWidget)
{
    m_list->setObjectName(u"moduleList"_s);
    m_list->setAccessibleName(tr("Modules"));
    m_list->setColumnCount(kColumns);
    m_list->setHeaderLabels({tr("Module"), tr("Monitors"), tr("Rule today")});
    m_list->headerItem()->setTextAlignment(kMonitors, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_said->clear();
        fillEditor();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeEditor());
}

QWidget* ModuleRules::makeEditor()
{
    m_who = makeLabel({}, u"heading"_s);
    auto* card = makeCard();
    auto* layout = layoutOf(card);
    layout->addWidget(m_who);
    const std::initializer_list<std::tuple<CombineRule, QString, QString, QString>> rules = {
        {CombineRule::AnyDown, u"anyDownRadio"_s, tr("Down while any of its monitors is"),
         tr("Each watches something that the module cannot do without.")},
        {CombineRule::AllDown, u"allDownRadio"_s, tr("Down only while all of its monitors are"),
         tr("They watch the same from several places, or stand in for each other.")},
        {CombineRule::Weighted, u"weightedRadio"_s, tr("Down by weight"),
         tr("The weights of the monitors that are down reach a share of all weights.")}};
    auto* group = new QButtonGroup(card);
    for (const auto& [rule, name, text, meaning] : rules) {
        auto* radio = new QRadioButton(text);
        radio->setObjectName(name);
        radio->setAccessibleName(text);
        radio->setAccessibleDescription(meaning);
        connect(radio, &QRadioButton::toggled, this, &ModuleRules::renewThreshold);
        auto* said = makeLabel(meaning, u"muted"_s);
        said->setIndent(kIndent);
        layout->addWidget(radio);
        layout->addWidget(said);
        group->addButton(radio);
        m_rules.insert(rule, radio);
    }
    m_threshold = new QSpinBox;
    m_threshold->setObjectName(u"thresholdSpin"_s);
    m_threshold->setAccessibleName(tr("Share of the weights from which on the module is down, in percent"));
    m_threshold->setRange(1, kWhole);
    m_threshold->setSuffix(u" %"_s);
    m_threshold->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_thresholdSaid = makeLabel({}, u"muted"_s);
    connect(m_threshold, &QSpinBox::valueChanged, this, &ModuleRules::renewThreshold);
    auto* share = new QHBoxLayout;
    share->addWidget(m_threshold);
    share->addWidget(m_thresholdSaid, 1);
    layout->addLayout(share);
    m_validity = new ValidityEdit(u"rule"_s, m_workspace.today());
    layout->addWidget(m_validity);
    m_said = makeLabel({}, u"muted"_s);
    m_said->setObjectName(u"ruleSaidLabel"_s);
    m_decideButton = makeButton(u"decideRuleButton"_s, tr("Record the rule"), u"primary"_s);
    connect(m_decideButton, &QPushButton::clicked, this, &ModuleRules::decide);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_said, 1);
    foot->addWidget(m_decideButton);
    layout->addLayout(foot);
    m_editor = new DialogBody(card);
    return m_editor;
}

void ModuleRules::show(const QList<MonitorAssignment>& assignments,
                       const QList<ModuleCombination>& combinations)
{
    m_assignments = assignments;
    m_combinations = combinations;
    list();
}

ModuleCombination ModuleRules::heldBy(const QString& service, const QString& module) const
{
    ModuleCombination held;
    held.service = service;
    held.module = module;
    for (const ModuleCombination& one : m_combinations) {
        if (one.service == service && one.module == module &&
            Validity{one.validFrom, one.validTo}.includes(m_workspace.today()))
            held = one;
    }
    return held;
}

int ModuleRules::monitorsOf(const QString& service, const QString& module) const
{
    return static_cast<int>(
        std::count_if(m_assignments.cbegin(), m_assignments.cend(), [&](const MonitorAssignment& one) {
            return one.service == service && one.module == module &&
                   Validity{one.validFrom, one.validTo}.includes(m_workspace.today());
        }));
}

void ModuleRules::list()
{
    const QVariant before =
        m_list->currentItem() != nullptr ? m_list->currentItem()->data(kModule, Qt::UserRole) : QVariant();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto& organisation = m_workspace.organisation();
        for (const Service& service : organisation ? organisation->services() : QList<Service>()) {
            for (const Part& module : service.modules) {
                auto* item =
                    new QTreeWidgetItem(m_list, {module.name.in(m_workspace.language()).text,
                                                 QString::number(monitorsOf(service.code, module.code)),
                                                 shortName(heldBy(service.code, module.code))});
                item->setTextAlignment(kMonitors, Qt::AlignRight | Qt::AlignVCenter);
                item->setData(kModule, Qt::UserRole, QStringList{service.code, module.code});
                if (item->data(kModule, Qt::UserRole) == before)
                    m_list->setCurrentItem(item);
            }
        }
        if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    // What somebody is in the middle of choosing stays.
    if (!m_filled || heldByCurrent() != m_filled)
        fillEditor();
}

std::optional<ModuleCombination> ModuleRules::heldByCurrent() const
{
    if (m_list->currentItem() == nullptr)
        return std::nullopt;
    const QStringList code = m_list->currentItem()->data(kModule, Qt::UserRole).toStringList();
    return heldBy(code.value(0), code.value(1));
}

void ModuleRules::fillEditor()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_editor->setVisible(item != nullptr);
    m_filled.reset();
    if (item == nullptr)
        return;
    m_filled = heldByCurrent();
    const ModuleCombination held = *m_filled;
    m_who->setText(item->text(kModule));
    m_rules.value(held.rule)->setChecked(true);
    m_threshold->setValue(held.thresholdPercent);
    m_validity->set({}, {});
    m_decideButton->setEnabled(!m_workspace.isReadOnly());
    renewThreshold();
}

void ModuleRules::renewThreshold()
{
    const bool isWeighted = m_rules.value(CombineRule::Weighted)->isChecked();
    m_threshold->setEnabled(isWeighted);
    m_thresholdSaid->setText(
        isWeighted ? tr("Down when the monitors that are down carry %1 % or more of the weight.")
                         .arg(m_threshold->value())
                   : QString());
}

void ModuleRules::decide()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    if (!m_validity->isPossible()) {
        setLook(m_said, u"error"_s);
        m_said->setText(tr("The last day lies before the first. Change one of the two."));
        return;
    }
    const QStringList code = item->data(kModule, Qt::UserRole).toStringList();
    ModuleCombination combination;
    combination.service = code.value(0);
    combination.module = code.value(1);
    for (auto it = m_rules.cbegin(); it != m_rules.cend(); ++it) {
        if (it.value()->isChecked())
            combination.rule = it.key();
    }
    combination.thresholdPercent = m_threshold->value();
    combination.validFrom = m_validity->from();
    combination.validTo = m_validity->to();
    m_decideButton->setEnabled(false);
    m_workspace.follow(m_workspace.services().availability.combine(combination, m_workspace.actor()),
                       whileThere(this, [this](const LogService::Recorded& recorded) {
                           m_decideButton->setEnabled(true);
                           setLook(m_said, recorded ? u"muted"_s : u"error"_s);
                           m_said->setText(recorded ? u"✔ "_s + tr("Recorded.") : recorded.error().message);
                       }));
}

}  // namespace holdfast
