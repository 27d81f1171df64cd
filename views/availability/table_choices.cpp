// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/table_choices.h"

#include "views/kit/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableChoices)
};

}  // namespace

QString nameOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Time: return Text::tr("Time, or when it began");
    case ColumnRole::Clock: return Text::tr("Time of day, beside the day");
    case ColumnRole::End: return Text::tr("When it ended");
    case ColumnRole::EndClock: return Text::tr("Time of day when it ended");
    case ColumnRole::Duration: return Text::tr("How long it lasted");
    case ColumnRole::Monitor: return Text::tr("Monitor");
    case ColumnRole::Component: return Text::tr("Host or component");
    case ColumnRole::Module: return Text::tr("Module");
    case ColumnRole::State: return Text::tr("State");
    case ColumnRole::Value: return Text::tr("Value, response time");
    case ColumnRole::Share: return Text::tr("Share of time up");
    case ColumnRole::Cause: return Text::tr("Cause");
    }
    Q_UNREACHABLE();
}

void fillRoles(QComboBox& combo)
{
    combo.addItem(Text::tr("Not used"), kUnusedChoice);
    for (const ColumnRole role : allColumnRoles())
        combo.addItem(nameOf(role), static_cast<int>(role));
    combo.addItem(Text::tr("A monitor of its own"), kSeriesChoice);
}

void chooseRole(QComboBox& combo, const TableLayout& layout, int column)
{
    int choice = layout.series.contains(column) ? kSeriesChoice : kUnusedChoice;
    for (auto it = layout.columns.cbegin(); it != layout.columns.cend(); ++it) {
        if (it.value() == column)
            choice = static_cast<int>(it.key());
    }
    combo.setCurrentIndex(combo.findData(choice));
}

void fillRowKinds(QComboBox& combo)
{
    combo.addItem(Text::tr("one check"), static_cast<int>(TableLayout::Rows::Samples));
    combo.addItem(Text::tr("a state that lasts until the next row"),
                  static_cast<int>(TableLayout::Rows::Changes));
    combo.addItem(Text::tr("a state from when to when it lasted"),
                  static_cast<int>(TableLayout::Rows::Intervals));
    combo.addItem(Text::tr("the share of a period that it was up"),
                  static_cast<int>(TableLayout::Rows::Shares));
}

QWidget* withCaption(QWidget* field, const QString& name, const QString& text)
{
    field->setObjectName(name);
    field->setAccessibleName(text);
    auto* caption = makeLabel(text);
    caption->setWordWrap(false);
    caption->setBuddy(field);
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(caption);
    row->addWidget(field);
    return pair;
}

void fillStates(QComboBox& combo)
{
    combo.addItem(Text::tr("Choose…"));
    combo.addItem(Text::tr("up"), static_cast<int>(MonitorState::Up));
    combo.addItem(Text::tr("down"), static_cast<int>(MonitorState::Down));
    combo.addItem(Text::tr("degraded"), static_cast<int>(MonitorState::Degraded));
    combo.addItem(Text::tr("maintenance"), static_cast<int>(MonitorState::Maintenance));
    combo.addItem(Text::tr("says nothing"), static_cast<int>(MonitorState::None));
}

}  // namespace holdfast
