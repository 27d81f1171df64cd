// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/state_words.h"
#include "views/availability/table_choices.h"
#include "views/availability/table_form.h"
#include "views/availability/table_wizard.h"
#include "views/kit/fields.h"
#include "views/kit/flow_layout.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kPreviewLines = 11;
constexpr int kNameWidth = 180;
constexpr int kUnitWidth = 90;
constexpr int kSecondsPerMinute = 60;
constexpr int kSecondsPerHour = 3600;

}  // namespace

void TableWizard::build()
{
    m_verdict = makeLabel({}, u"muted"_s);
    m_verdict->setObjectName(u"tableVerdictLabel"_s);
    auto* card = makeCard();
    layoutOf(card)->addWidget(makeLabel(tr("How the table is read"), u"heading"_s));
    m_form = new TableForm;
    connect(m_form, &TableForm::changed, this, &TableWizard::readByForm);
    layoutOf(card)->addWidget(m_form);
    layoutOf(card)->addLayout(makeHead());
    layoutOf(card)->addWidget(makePreview());
    layoutOf(card)->addWidget(m_verdict);
    m_details = new QWidget;
    m_details->setLayout(makeDetails());
    m_details->layout()->setContentsMargins(0, 0, 0, 0);
    layoutOf(card)->addWidget(m_details);
    m_words = new QWidget;
    m_wordRows = new FlowLayout(m_words);
    m_wordRows->setContentsMargins(0, 0, 0, 0);
    layoutOf(card)->addWidget(m_words);
    m_confirmButton = makeButton(u"confirmColumnsButton"_s, tr("It is right as shown"));
    connect(m_confirmButton, &QPushButton::clicked, this, &TableWizard::confirm);
    layoutOf(card)->addWidget(m_confirmButton, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

QLayout* TableWizard::makeHead()
{
    m_rows = new FittingCombo;
    fillRowKinds(*m_rows);
    connect(m_rows, &QComboBox::activated, this, [this] { change(u"rows"_s); });
    m_presetCombo = new FittingCombo;
    m_presetCombo->addItem(tr("none"), QString());
    connect(m_presetCombo, &QComboBox::activated, this, &TableWizard::choosePreset);
    m_saveButton = makeButton(u"savePresetButton"_s, tr("Save as a preset…"));
    connect(m_saveButton, &QPushButton::clicked, this, &TableWizard::savePreset);
    auto* row = new FlowLayout;
    row->addWidget(withCaption(m_rows, u"rowsCombo"_s, tr("Each row is")));
    row->addWidget(withCaption(m_presetCombo, u"presetCombo"_s, tr("Preset")));
    row->addWidget(m_saveButton);
    return row;
}

QWidget* TableWizard::makePreview()
{
    m_preview = new QTableWidget;
    m_preview->setObjectName(u"tablePreview"_s);
    m_preview->setAccessibleName(tr("First rows of the table"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setItemDelegateForRow(0, new FieldCell(QSize(0, 0), m_preview));
    m_preview->setFixedHeight(kPreviewLines * fontMetrics().height());
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return m_preview;
}

QLayout* TableWizard::makeDetails()
{
    m_monitorName = new QLineEdit;
    m_monitorName->setMinimumWidth(kNameWidth);
    m_metric = new FittingCombo;
    m_metric->addItem(tr("availability"), static_cast<int>(Metric::Probe));
    m_metric->addItem(tr("response time"), static_cast<int>(Metric::ResponseTime));
    m_metric->addItem(tr("a resource"), static_cast<int>(Metric::Resource));
    m_unit = new QLineEdit;
    m_unit->setMaximumWidth(kUnitWidth);
    m_durationUnit = new FittingCombo;
    m_durationUnit->addItem(tr("as written"), 0);
    m_durationUnit->addItem(tr("seconds"), 1);
    m_durationUnit->addItem(tr("minutes"), kSecondsPerMinute);
    m_durationUnit->addItem(tr("hours"), kSecondsPerHour);
    m_period = new FittingCombo;
    m_period->addItem(tr("Choose…"));
    m_period->addItem(tr("an hour"), static_cast<int>(TableLayout::Period::Hour));
    m_period->addItem(tr("a day"), static_cast<int>(TableLayout::Period::Day));
    m_period->addItem(tr("a month"), static_cast<int>(TableLayout::Period::Month));
    m_decimal = new FittingCombo;
    m_decimal->addItem(tr("a point: 12.5"), static_cast<int>('.'));
    m_decimal->addItem(tr("a comma: 12,5"), static_cast<int>(','));
    m_seriesAre = new FittingCombo;
    m_seriesAre->addItem(tr("values"), static_cast<int>(TableLayout::Series::Values));
    m_seriesAre->addItem(tr("states"), static_cast<int>(TableLayout::Series::States));
    m_seriesAre->addItem(tr("shares of time up"), static_cast<int>(TableLayout::Series::Shares));
    const std::initializer_list<std::pair<QComboBox*, QString>> combos = {{m_metric, u"metric"_s},
                                                                          {m_durationUnit, u"durationUnit"_s},
                                                                          {m_period, u"period"_s},
                                                                          {m_decimal, u"decimal"_s},
                                                                          {m_seriesAre, u"seriesAre"_s}};
    for (const auto& [combo, key] : combos)
        connect(combo, &QComboBox::activated, this, [this, said = key] { change(said); });
    connect(m_monitorName, &QLineEdit::textEdited, this, [this] { change(u"monitorName"_s); });
    connect(m_unit, &QLineEdit::textEdited, this, [this] { change(u"unit"_s); });
    return layOutDetails();
}

QLayout* TableWizard::layOutDetails()
{
    auto* row = new FlowLayout;
    m_monitorPart = withCaption(m_monitorName, u"monitorNameEdit"_s, tr("Name of the monitor"));
    m_unitPart = withCaption(m_unit, u"unitEdit"_s, tr("Unit of the values"));
    m_durationPart = withCaption(m_durationUnit, u"durationUnitCombo"_s, tr("Durations are"));
    m_periodPart = withCaption(m_period, u"periodCombo"_s, tr("A share is of"));
    row->addWidget(m_monitorPart);
    row->addWidget(withCaption(m_metric, u"metricCombo"_s, tr("It measures")));
    m_decimalPart = withCaption(m_decimal, u"decimalCombo"_s, tr("Before decimals stands"));
    m_seriesPart = withCaption(m_seriesAre, u"seriesAreCombo"_s, tr("The monitors' columns hold"));
    for (QWidget* part : {m_unitPart, m_durationPart, m_periodPart, m_decimalPart, m_seriesPart})
        row->addWidget(part);
    return row;
}

void TableWizard::showDetails()
{
    const auto choose = [](QComboBox* combo, int value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    choose(m_rows, static_cast<int>(m_layout.rows));
    choose(m_metric, static_cast<int>(m_layout.metric));
    choose(m_durationUnit, static_cast<int>(m_layout.durationUnit.count()));
    choose(m_decimal, m_layout.decimal);
    choose(m_seriesAre, static_cast<int>(m_layout.seriesAre));
    if (m_layout.period)
        choose(m_period, static_cast<int>(*m_layout.period));
    else
        m_period->setCurrentIndex(0);
    if (m_monitorName->text().trimmed() != m_layout.monitorName)
        m_monitorName->setText(m_layout.monitorName);
    if (m_unit->text().trimmed() != m_layout.unit)
        m_unit->setText(m_layout.unit);
    m_monitorPart->setVisible(!m_layout.has(ColumnRole::Monitor) && !m_layout.has(ColumnRole::Component) &&
                              !m_layout.has(ColumnRole::Module) && !m_layout.isWide());
    m_unitPart->setVisible(m_layout.has(ColumnRole::Value) ||
                           (m_layout.isWide() && m_layout.seriesAre == TableLayout::Series::Values));
    m_decimalPart->setVisible(m_layout.has(ColumnRole::Value) || m_layout.has(ColumnRole::Share) ||
                              m_layout.isWide());
    m_seriesPart->setVisible(m_layout.isWide());
    m_durationPart->setVisible(m_layout.has(ColumnRole::Duration));
    m_periodPart->setVisible(m_layout.rows == TableLayout::Rows::Shares && !m_layout.has(ColumnRole::End));
}

void TableWizard::takeDetails()
{
    m_layout.rows = static_cast<TableLayout::Rows>(m_rows->currentData().toInt());
    m_layout.metric = static_cast<Metric>(m_metric->currentData().toInt());
    m_layout.durationUnit = std::chrono::seconds(m_durationUnit->currentData().toInt());
    m_layout.period = m_period->currentIndex() > 0
                          ? std::optional(static_cast<TableLayout::Period>(m_period->currentData().toInt()))
                          : std::nullopt;
    m_layout.monitorName = m_monitorName->text().trimmed();
    m_layout.unit = m_unit->text().trimmed();
    m_layout.decimal = static_cast<char>(m_decimal->currentData().toInt());
    m_layout.seriesAre = static_cast<TableLayout::Series>(m_seriesAre->currentData().toInt());
}

void TableWizard::showWords()
{
    const QStringList words = wordsOfState();
    if (words == m_shownWords && m_words->isVisibleTo(this) == !words.isEmpty())
        return;
    m_shownWords = words;
    const auto parts = m_words->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        m_wordRows->removeWidget(part);
        for (auto* combo : part->findChildren<QComboBox*>())
            combo->setObjectName(QString());
        discard(part);
    }
    for (const QString& word : words) {
        auto* combo = new FittingCombo;
        fillStates(*combo);
        const auto said = m_layout.words.constFind(word.toLower());
        const auto known = said != m_layout.words.constEnd() ? std::optional(said.value())
                                                             : stateOfWord(word, m_layout.rows);
        combo->setCurrentIndex(known ? combo->findData(static_cast<int>(*known)) : 0);
        connect(combo, &QComboBox::activated, this, [this, word, combo] {
            if (combo->currentIndex() > 0)
                m_layout.words.insert(word.toLower(),
                                      static_cast<MonitorState>(combo->currentData().toInt()));
            else
                m_layout.words.remove(word.toLower());
            change(u"words"_s);
        });
        m_wordRows->addWidget(
            withCaption(combo, u"word%1Combo"_s.arg(m_wordRows->count() + 1), tr("“%1” means").arg(word)));
    }
    m_words->setVisible(!words.isEmpty());
}

void TableWizard::offerPresets(const QJsonObject& presets)
{
    const QSignalBlocker quiet(m_presetCombo);
    m_presetCombo->clear();
    m_presetCombo->addItem(tr("none"), QString());
    const QStringList names = presets.keys();
    for (const QString& name : names)
        m_presetCombo->addItem(name, name);
    m_presetCombo->setCurrentIndex(std::max(0, m_presetCombo->findData(m_preset)));
}

}  // namespace holdfast
