// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/declare/scenario_panel.h"

#include "models/incidents/declaration_outlook.h"
#include "models/incidents/generic_plan.h"
#include "views/kit/dialog_body.h"
#include "views/kit/tile.h"
#include "views/kit/widgets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMostNumbers = 9;
constexpr int kScrollMargin = 6;
constexpr int kLines = 5;  // That the list shows at least.

/// A text that wraps beside its check box and ticks it when it is clicked.
class SignLabel final : public QLabel {
public:
    SignLabel(const QString& text, QCheckBox* check) : QLabel(text), m_check(check)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mouseReleaseEvent(QMouseEvent*) override { m_check->toggle(); }

private:
    QCheckBox* m_check;
};

bool isGeneric(const PlanPin& pin)
{
    return pin.code == genericPlan().code;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        if (item->widget() != nullptr)
            discard(item->widget());
        delete item;
    }
}

}  // namespace

ScenarioPanel::ScenarioPanel(const QList<PlanPin>& plans, const QList<EventLevel>& levels,
                             const QString& language, QWidget* parent)
    : QWidget(parent),
      m_plans(plans),
      m_levels(levels),
      m_language(language),
      m_tiles(new QButtonGroup(this)),
      m_levelButtons(new QButtonGroup(this)),
      m_levelText(makeLabel({}, u"muted"_s)),
      m_signsTitle(makeLabel(tr("Signs of it: tick what is seen"))),
      m_signs(new QVBoxLayout)
{
    // What no plan foresees comes last.
    std::stable_partition(m_plans.begin(), m_plans.end(), [](const PlanPin& pin) { return !isGeneric(pin); });
    if (m_plans.isEmpty() || !isGeneric(m_plans.last()))
        m_plans.append(genericPlan());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addTiles(layout);
    layout->addWidget(makeLevels());
    auto* list = new QWidget;
    auto* inList = new QVBoxLayout(list);
    inList->setContentsMargins(0, 0, kScrollMargin, 0);
    inList->addWidget(m_levelText);
    inList->addWidget(m_signsTitle);
    m_signs->setSpacing(2);
    inList->addLayout(m_signs);
    inList->addStretch();
    auto* scroll = new DialogBody(list);
    scroll->setObjectName(u"signsScroll"_s);
    scroll->setAccessibleName(tr("Signs of the scenario"));
    scroll->setLeastHeight(kLines * scroll->fontMetrics().lineSpacing());
    layout->addWidget(scroll, 1);
    connect(m_tiles, &QButtonGroup::idClicked, this, [this] { showPlan(); });
    showPlan();
}

void ScenarioPanel::addTiles(QVBoxLayout* layout)
{
    for (int i = 0; i < m_plans.size(); ++i) {
        const PlanPin& pin = m_plans.at(i);
        const auto plan = Plan::fromJson(pin.body);
        const QString title = plan ? plan->title().in(m_language).text : pin.code;
        const QString key = i < kMostNumbers ? QString::number(i + 1) : QString();
        auto* tile =
            new Tile(u"plan%1Button"_s.arg(pin.code), isGeneric(pin) ? tr("The unforeseen") : title, {}, key);
        tile->setToolTip(isGeneric(pin) ? tr("No plan fits: phases and messages, steps added on the way.")
                                        : QString(pin.code + u' ' + pin.revision));
        m_tiles->addButton(tile, i);
        layout->addWidget(tile);
    }
}

QWidget* ScenarioPanel::makeLevels()
{
    auto* levels = new QWidget;
    auto* row = new QHBoxLayout(levels);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("Level (optional)")));
    row->addStretch();
    QStringList known;
    for (const EventLevel& level : m_levels)
        known.append(level.level);
    if (known.isEmpty())
        known = QStringList{u"I"_s, u"II"_s, u"III"_s};
    m_levelButtons->setExclusive(false);
    for (const QString& level : std::as_const(known)) {
        auto* button = makeButton(u"level%1Button"_s.arg(level), level, u"tile"_s);
        button->setCheckable(true);
        button->setAccessibleName(tr("Level %1").arg(level));
        m_levelButtons->addButton(button);
        row->addWidget(button);
        // A second press takes it back: nobody has to know the level.
        connect(button, &QPushButton::clicked, this,
                [this, level, button] { setLevel(button->isChecked() ? level : QString()); });
    }
    return levels;
}

std::optional<PlanPin> ScenarioPanel::plan() const
{
    const int chosen = m_tiles->checkedId();
    return chosen < 0 ? std::nullopt : std::optional(m_plans.at(chosen));
}

QString ScenarioPanel::level() const
{
    const auto* button = m_levelButtons->checkedButton();
    return button != nullptr ? button->text() : QString();
}

QJsonObject ScenarioPanel::seen() const
{
    QStringList ids;
    for (const auto& [id, check] : m_checks) {
        if (check->isChecked())
            ids.append(id);
    }
    return m_plan ? seenTriggers(*m_plan, ids) : QJsonObject();
}

bool ScenarioPanel::choose(int number)
{
    auto* tile = number <= kMostNumbers ? m_tiles->button(number - 1) : nullptr;
    if (tile == nullptr)
        return false;
    tile->setChecked(true);
    tile->setFocus(Qt::ShortcutFocusReason);
    showPlan();
    return true;
}

void ScenarioPanel::choose(const QString& code)
{
    for (int i = 0; i < m_plans.size(); ++i) {
        if (m_plans.at(i).code == code) {
            m_tiles->button(i)->setChecked(true);
            showPlan();
        }
    }
}

void ScenarioPanel::setLevel(const QString& level)
{
    const auto buttons = m_levelButtons->buttons();
    for (auto* button : buttons)
        button->setChecked(button->text() == level);
    showLevel();
    emit changed();
}

void ScenarioPanel::showPlan()
{
    const auto pin = plan();
    m_plan.reset();
    if (pin) {
        if (const auto read = Plan::fromJson(pin->body))
            m_plan = read.value();
    }
    clear(m_signs);
    m_checks.clear();
    const QList<PlanTrigger> triggers = m_plan ? m_plan->triggers() : QList<PlanTrigger>();
    for (const PlanTrigger& trigger : triggers) {
        const QString text = trigger.text.in(m_language).text;
        auto* check = new QCheckBox;
        check->setObjectName(u"sign%1Check"_s.arg(trigger.id));
        check->setAccessibleName(text);
        auto* row = new QHBoxLayout;
        row->addWidget(check, 0, Qt::AlignTop);
        row->addWidget(new SignLabel(text, check), 1);
        m_signs->addLayout(row);
        m_checks.append({trigger.id, check});
    }
    m_signsTitle->setVisible(!triggers.isEmpty());
    showLevel();
    emit changed();
}

void ScenarioPanel::showLevel()
{
    const QString chosen = level();
    QStringList when;
    if (m_plan) {
        for (const PlanLevel& grade : m_plan->grading()) {
            for (const LocalizedText& text : grade.when) {
                if (grade.level == chosen)
                    when.append(text.in(m_language).text);
            }
        }
    }
    if (when.isEmpty()) {
        for (const EventLevel& level : std::as_const(m_levels)) {
            for (const LocalizedText& text : level.criteria) {
                if (level.level == chosen)
                    when.append(text.in(m_language).text);
            }
        }
    }
    m_levelText->setText(when.join(u"\n"_s));
    m_levelText->setVisible(!when.isEmpty());
}

}  // namespace holdfast
